"""The intake: one form from the customer's name to the signature."""
