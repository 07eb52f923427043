"""Two people changed the same fields: both versions side by side, and a choice for each field."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from desktop.widgets.dialogs import Question
from desktop.widgets.form import scrolled
from desktop.widgets.labels import label, plain


@dataclass(frozen=True, slots=True)
class Clash:
    """One field with its two versions, as values and as words."""

    key: str
    title: str
    mine: Any
    theirs: Any
    mine_text: str = ""
    theirs_text: str = ""

    def words(self, value: Any, text: str) -> str:
        """How a version is shown."""
        return text or (str(value) if value not in (None, "") else "—")


class ConflictDialog(Question):
    """Asks per field whose version counts; `done` gets the chosen values by key. Theirs is chosen at first."""

    def __init__(
        self, parent: QWidget, clashes: Sequence[Clash], done: Callable[[dict[str, Any]], object], *, who: str = ""
    ) -> None:
        super().__init__(parent, "", width=620)
        title = self.tr("Somebody changed this at the same time")
        hint = self.tr("Your other changes are kept. Choose which version counts for these fields.")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.body.addWidget(label(title, "heading", wrap=True))
        self.body.addWidget(label(hint, "secondary", wrap=True))
        self._clashes, self._done = list(clashes), done
        self._choices: dict[str, QButtonGroup] = {}
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        for column, words in enumerate(("", self.tr("Yours"), who or self.tr("Theirs"))):
            self._grid.addWidget(label(words, "label"), 0, column)
            self._grid.setColumnStretch(column, 1 + bool(column))
        for clash in self._clashes:
            self._add(clash)
        area = scrolled(holder)
        area.setMaximumHeight(360)
        self.body.addWidget(area)
        self.add_cancel(self.tr("Back to the form"))
        self.add_answer(self.tr("Save chosen"), self._answer)

    def _add(self, clash: Clash) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(label(clash.title, "secondary", wrap=True), row, 0)
        group = QButtonGroup(self)
        versions = (
            (clash.mine, clash.mine_text, self.tr("Yours")),
            (clash.theirs, clash.theirs_text, self.tr("Theirs")),
        )
        for place, (value, text, whose) in enumerate(versions):
            words = clash.words(value, text)
            choice = QRadioButton(plain(words if len(words) < 60 else words[:57] + "…"))
            choice.setAccessibleName(f"{clash.title}, {whose}: {words}")
            choice.setChecked(place == 1)
            group.addButton(choice, place)
            self._grid.addWidget(choice, row, place + 1)
        self._choices[clash.key] = group

    def choose(self, key: str, *, mine: bool) -> None:
        """Choose a version from the program."""
        self._choices[key].button(0 if mine else 1).setChecked(True)

    def _answer(self) -> None:
        chosen = {
            clash.key: clash.mine if self._choices[clash.key].checkedId() == 0 else clash.theirs
            for clash in self._clashes
        }
        self.accept()
        self._done(chosen)


def ask_which(
    parent: QWidget, clashes: Sequence[Clash], done: Callable[[dict[str, Any]], object], *, who: str = ""
) -> ConflictDialog:
    """Open the question; `who` names the other person."""
    dialog = ConflictDialog(parent, clashes, done, who=who)
    dialog.open()
    return dialog
