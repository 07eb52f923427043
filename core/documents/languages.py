"""Which of its languages a document speaks."""

from typing import TypeVar

Words = TypeVar("Words")


def of_language(language: str, english: Words, german: Words) -> Words:
    """The words of a language named like de or de_AT; English where there are none."""
    return german if language.replace("_", "-").split("-")[0].lower() == "de" else english
