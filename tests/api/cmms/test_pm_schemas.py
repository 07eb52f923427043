"""The JSON of templates: words total both ways, and what a line of a checklist may be."""

from __future__ import annotations

from decimal import Decimal as D

import pytest
from pydantic import ValidationError

from api.cmms.pm_schemas import CheckIn, CheckType, FrequencyType, FrequencyUnit, TemplateIn
from core.rules.words import CheckKind, Period, PlanTrigger


def test_every_word_of_the_core_has_one_and_comes_back() -> None:
    """They are the same here and there."""
    for ours, theirs in ((PlanTrigger, FrequencyType), (Period, FrequencyUnit), (CheckKind, CheckType)):
        assert [word.value for word in ours] == [word.value for word in theirs]  # type: ignore[attr-defined]


def test_the_least_that_a_template_needs() -> None:
    """A name and how often."""
    form = TemplateIn.model_validate({"name": " Filters ", "frequency": 7})
    assert (form.name, form.frequencyUnit, form.active, form.checklist) == ("Filters", FrequencyUnit.DAY, True, [])
    for wrong in ({"name": "x"}, {"name": "x", "frequency": "7"}, {"name": "x", "frequency": 1.5}):
        with pytest.raises(ValidationError):
            TemplateIn.model_validate(wrong)


def test_limits_are_exact() -> None:
    """Three places, and no more."""
    assert CheckIn.model_validate({"description": "x", "min": D("1.125")}).min == D("1.125")
    with pytest.raises(ValidationError):
        CheckIn.model_validate({"description": "x", "max": D("1.0001")})
