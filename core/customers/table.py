"""Customers as a table: its columns, and what a cell means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.base.errors import Invalid
from core.rules import columns

#: What can stand in a column, by core's names.
COLUMNS = (
    "full_name", "first_name", "last_name", "phone", "email", "company", "address", "zip", "city", "state", "language",
    "warning", "note", "is_active",
)  # fmt: skip
_NAMES = ("full_name", "first_name", "last_name")
_YES, _NO = (*columns.YES, "active", "aktiv"), (*columns.NO, "inactive")
#: How such columns are called elsewhere, without spaces, signs and case.
_CALLED: dict[str, tuple[str, ...]] = {
    "full_name": ("fullname", "name", "customer", "customername", "displayname", "contact", "contactname", "kunde",
                  "kundenname"),
    "first_name": ("firstname", "givenname", "forename", "vorname"),
    "last_name": ("lastname", "familyname", "surname", "nachname", "familienname"),
    "phone": ("phone", "phonenumber", "mobile", "mobilephone", "mobilenumber", "cell", "cellphone", "telephone", "tel",
              "telefon", "telefonnummer", "handy", "mobil"),
    "email": ("email", "emailaddress", "mail", "emailadresse"),
    "company": ("company", "companyname", "organisation", "organization", "business", "firma", "unternehmen"),
    "address": ("address", "street", "streetaddress", "address1", "addressline1", "strasse", "straße", "anschrift",
                "adresse"),
    "zip": ("zip", "zipcode", "postcode", "postalcode", "plz", "postleitzahl"),
    "city": ("city", "town", "ort", "stadt"),
    "state": ("state", "province", "region", "county", "bundesland"),
    "language": ("language", "lang", "locale", "sprache"),
    "warning": ("warning", "alert", "flag", "warnung", "hinweis"),
    "note": ("note", "notes", "remark", "remarks", "comment", "comments", "bemerkung", "notiz", "notizen"),
    "is_active": ("isactive", "active", "status", "aktiv"),
}  # fmt: skip


def guessed(titles: Sequence[str]) -> dict[str, int]:
    """Which column is what, by its title; each column and each meaning once."""
    return columns.guessed(titles, _CALLED)


def checked_mapping(mapping: Mapping[str, int], width: int) -> dict[str, int]:
    """Raises: Invalid where a column is not there, is used twice, or nothing says who somebody is."""
    columns.require_sound(mapping, COLUMNS, width)
    if not {*_NAMES, "phone", "email"} & set(mapping):
        raise Invalid("mapping", "Say which column is the name, the phone or the e-mail address")
    return dict(mapping)


def values_of(row: Sequence[str], mapping: Mapping[str, int]) -> dict[str, Any]:
    """What a row says, in core's words; an empty cell says nothing. Raises: Invalid naming the column.

    First and last name alone make the full name.
    """
    values = {name: value_of(name, row[place]) for name, place in mapping.items() if row[place] != ""}
    parts = [values[name] for name in ("first_name", "last_name") if name in values]
    if parts and "full_name" not in values:
        values["full_name"] = " ".join(parts)
    return values


def value_of(name: str, cell: str) -> Any:
    """One cell. Raises: Invalid."""
    return columns.yes_or_no(name, cell, _YES, _NO) if name == "is_active" else cell
