"""The trade: what is stored, what may happen, and the log of what did happen."""
