"""Who sits here."""

import pytest

from desktop.widgets.user_badge import UserBadge, initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Ayşe Yıldız", "AY"), ("Maximiliane Freifrau von Hohenstein", "MH"), ("王小明", "王"), ("нгуен", "Н"), ("", "?")],
)
def test_initials_of_every_kind_of_name(name, letters):
    """First and last word; a name of one word gives one letter."""
    assert initials(name) == letters


def test_the_badge_says_who_and_shrinks(look, qtbot):
    """Name and role are heard; without room only the disc is left."""
    badge = UserBadge("Ayşe Yıldız", "Front desk")
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "Signed in: Ayşe Yıldız, Front desk"
    wide = badge.sizeHint().width()
    badge.set_compact(True)
    assert badge.sizeHint().width() < wide
    badge.set_person("محمد العلي")
    assert badge.accessibleName() == "Signed in: محمد العلي"
    assert not badge.grab().isNull()
