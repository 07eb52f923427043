"""The CRM public API, as its document spells it."""
