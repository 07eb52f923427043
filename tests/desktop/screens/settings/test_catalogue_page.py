"""Tests of what the workshop knows."""

from __future__ import annotations

from desktop.screens.settings.catalogue_page import CataloguePage


def test_an_unsaved_checklist_makes_the_page_unsaved(qtbot, desk) -> None:
    """It is asked about before the page is thrown away."""
    page = CataloguePage(desk)
    qtbot.addWidget(page)
    page.show()
    assert [page.tabs.tabText(number) for number in range(3)] == ["Device types", "Brands and models", "Problems"]
    assert not page.is_dirty
    page.types.form.set_values({"checklist": ["Hinges"]}, clean=False)
    assert page.is_dirty
