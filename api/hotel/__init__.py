"""The hotel's Work Order API, as its document spells it."""
