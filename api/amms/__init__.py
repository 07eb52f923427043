"""The property maintenance API, as its document spells it."""
