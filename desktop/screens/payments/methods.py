"""The ways to pay, by core's words and in the language of the screen."""

from __future__ import annotations

from desktop.words import method_words

CASH = "Cash"
ICONS = {"Cash": "banknote", "Card": "credit-card", "Bank transfer": "send", "Voucher": "tag", "Other": "wallet"}


def method_word(method: str) -> str:
    """The word for a way to pay; as it was written where it is not a known one."""
    known = {name.casefold(): words for name, words in method_words().items()}
    return known.get(method.casefold(), method)
