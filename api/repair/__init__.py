"""The laptop repair store's API, as its document spells it."""
