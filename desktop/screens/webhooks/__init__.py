"""Webhooks: other systems that are told of what happens, and what was sent to them."""
