"""The page for a shop of an older Frontbench: what will be done, a backup first, then the shop as before."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from core.base.errors import Refused
from desktop.ask import in_words
from desktop.errands import Errands
from desktop.state_page import StatePage, Way
from desktop.surroundings import Surroundings


class MigrationPage(StatePage):
    """`done` when the shop is up to date."""

    done = Signal()
    other_asked = Signal()
    quit_asked = Signal()

    def __init__(self, surroundings: Surroundings, errands: Errands, url: str) -> None:
        super().__init__(surroundings, "", "", icon="database", tone="info")
        self._errands, self._url = errands, url
        self.title.setText(self.tr("This shop was used with an older Frontbench"))
        self.text.setText(
            self.tr(
                "Its database has to be brought up to date once. A backup is made first, and nothing you entered is "
                "lost. Afterwards older versions of Frontbench cannot open it any more."
            )
        )
        self._offer_all()

    def _offer_all(self) -> None:
        self.offer(
            (
                Way(self.tr("Back up and bring up to date"), self.migrate, "database"),
                Way(self.tr("Choose another database"), self.other_asked.emit),
                Way(self.tr("Quit"), self.quit_asked.emit),
            )
        )

    def migrate(self) -> None:
        """Does it."""
        from core.backup import migrating

        self.offer(())
        self.show_progress(None, self.tr("A backup is being made, then the database is brought up to date."))
        self._errands.run(lambda: migrating.migrate(self._url), owner=self, done=self._on_done, failed=self._on_failed)

    def _on_done(self, _backup: Any) -> None:
        self.done.emit()

    def _on_failed(self, refusal: Refused) -> None:
        self.bar.hide()
        self.text.setText(
            self.tr("It could not be brought up to date, and is as it was: {reason}").format(reason=in_words(refusal))
        )
        self._offer_all()
