"""The trade's rules as pure functions."""
