"""What happened."""

from PySide6.QtWidgets import QWidget

from desktop.widgets.timeline import Happening, Timeline

FIRST = Happening("plus", "Received", "18 Nov · Ayşe")
SECOND = Happening("clock", "Diagnosis", "18 Nov · Jürgen", "Frame is bent")


def names(timeline):
    """What is heard of the entries."""
    return [child.accessibleName() for child in timeline.findChildren(QWidget) if child.accessibleName()]


def test_entries_tell_all_they_know(look, qtbot):
    """Title, when and who, and the note."""
    timeline = Timeline([FIRST, SECOND])
    qtbot.addWidget(timeline)
    assert names(timeline) == ["Received, 18 Nov · Ayşe", "Diagnosis, 18 Nov · Jürgen, Frame is bent"]


def test_the_same_entries_again_change_nothing(look, qtbot):
    """A refresh without news does not flicker."""
    timeline = Timeline([FIRST])
    qtbot.addWidget(timeline)
    before = timeline.findChildren(QWidget)
    timeline.set_happenings([Happening("plus", "Received", "18 Nov · Ayşe")])
    assert timeline.findChildren(QWidget) == before
    timeline.set_happenings([FIRST, SECOND])
    assert timeline.happenings() == [FIRST, SECOND]
