"""Where photos and documents lie, how much of them there is, and whether the place answers."""

from __future__ import annotations

import os
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from core.base.errors import Refused
from core.storage import buckets
from core.storage.buckets import Bucket
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.settings.bucket_dialog import BucketDialog
from desktop.screens.settings.page import SettingsPage
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import label
from desktop.widgets.notice import Notice

if TYPE_CHECKING:
    from core.files import Usage


class StoragePage(SettingsPage):
    """Tells, and lets a bucket be chosen, unless who looks after the computers has chosen one already."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Files"), self.tr("Where photos and documents lie"))
        self._store = desk.shop.store
        self.again = button(self.tr("Check again"), "refresh-cw", clicked=self.look)
        self.choose = button(self.tr("Use a bucket"), "server", clicked=self.ask_bucket)
        self.header.add_action(self.again)
        self.header.add_action(self.choose)
        self.notice = Notice()
        self.facts = KeyValues(wrap=True)
        self._usage = self._answer = "…"
        card = Card()
        card.add(self.facts)
        self.choose.setVisible(desk.may("tenant:settings") and buckets.of_environment(os.environ) is None)
        hint = self.tr(
            "Every computer that opens the shop has to use the same place. There the bucket can also be named by\n"
            "FRONTBENCH_S3_ENDPOINT, FRONTBENCH_S3_BUCKET, FRONTBENCH_S3_ACCESS_KEY and FRONTBENCH_S3_SECRET_KEY."
        )
        for widget in (self.notice, card, label(hint, "small", wrap=True)):
            self.column.addWidget(widget)
        self.scroll()
        self.setFocusProxy(self.again)
        self.look()

    def look(self) -> None:
        """Asks the place itself, and counts."""
        from core import files

        self.again.setEnabled(False)
        self.notice.hide()
        self._show()
        self.desk.ask.read(files.usage, owner=self, done=self._on_usage)
        self.desk.ask.work(self._probe, owner=self, done=self._on_answer, failed=self._on_refused)

    def ask_bucket(self) -> BucketDialog:
        """Opens the question for a bucket."""
        dialog = BucketDialog(self.desk, self, self._on_chosen)
        dialog.open()
        return dialog

    def _on_chosen(self, bucket: Bucket) -> None:
        words = self.tr("Files go to the bucket {name} as soon as Frontbench and the sharing are started anew.")
        self.notice.show_notice(words.format(name=bucket.name), "success")

    def _probe(self) -> float:
        begun = perf_counter()
        self._store.probe()
        return (perf_counter() - begun) * 1000

    def _on_usage(self, usage: Usage) -> None:
        size = QLocale().formattedDataSize(usage.size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        self._usage = self.tr("%n file(s), {size}", "", usage.files).format(size=size)
        self._show()

    def _on_answer(self, took_ms: float) -> None:
        self._settle(
            self.tr("Answers, after {milliseconds} ms").format(milliseconds=QLocale().toString(round(took_ms)))
        )

    def _on_refused(self, refusal: Refused) -> None:
        self._settle(self.tr("Does not answer"))
        self.notice.show_notice(in_words(refusal), "danger")

    def _settle(self, answer: str) -> None:
        self._answer = answer
        self.again.setEnabled(True)
        self._show()

    def _show(self) -> None:
        in_bucket = self._store.kind == "bucket"
        self.facts.set_facts(
            [
                (self.tr("Kept in"), self.tr("A bucket") if in_bucket else self.tr("A folder on this computer")),
                (self.tr("Where"), self._store.place),
                (self.tr("How much"), self._usage),
                (self.tr("Condition"), self._answer),
            ]
        )
