"""Photos of the job: seen small, opened large, added by drop, paste or file, removed with a way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core import files
from core.base.errors import Refused
from core.rules.words import FileKind
from desktop.desk import Desk
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.photo_view import PhotoView
from desktop.screens.work_orders.sections.section import Section
from desktop.screens.work_orders.told import told
from desktop.widgets.photo_strip import Photo, PhotoStrip


class Photos(Section):
    """The strip shows what is stored; what it is told goes to core at once."""

    def __init__(self, desk: Desk, actions: OrderActions) -> None:
        super().__init__(desk, actions, self.tr("Photos"))
        self.strip = PhotoStrip(load=self._load_small)
        self.strip.added.connect(self._add)
        self.strip.removed.connect(self._remove)
        self.strip.opened.connect(self.show_large)
        self.body.addWidget(self.strip)
        self._shown: list[int] | None = []

    def is_for(self, job: Job) -> bool:
        """Those who may write can always add one."""
        return bool(self._photos(job)) or self.desk.may("wo:write")

    def begin(self, job: Job) -> None:
        """Another job."""
        self._shown = []
        self.strip.set_value([])

    def fill(self, job: Job) -> None:
        """Only where there are others than are shown."""
        stored = self._photos(job)
        if [row.id for row in stored] != self._shown:
            self._shown = [row.id for row in stored]
            self.strip.set_value([Photo(row.name, None, row.id) for row in stored])

    @staticmethod
    def _photos(job: Job) -> list[files.FileRow]:
        return [row for row in job.detail.files if row.kind is FileKind.PHOTO]

    def _load_small(self, key: int, done: Callable[[bytes], None]) -> None:
        def show(data: bytes | None) -> None:
            if data:
                done(data)

        store = self.desk.shop.store
        self.desk.ask.read(files.thumbnail, store, key, owner=self, done=show, failed=lambda _: None)

    def _add(self, photo: Photo) -> None:
        if self.job is not None and photo.data is not None:
            self.actions.add_photo(self.job.order, photo.name, photo.data, failed=self._refused)

    def _remove(self, photo: Photo) -> None:
        if self.job is not None and photo.key is not None:
            self.actions.remove_photo(self.job.order, photo.key, photo.name, self._refused)

    def _refused(self, refusal: Refused) -> None:
        self.desk.say(told(refusal), "danger")
        self._shown = None  # what the strip shows is not what is stored: show that again
        if self.job is not None:
            self.fill(self.job)

    def show_large(self, photo: Photo) -> PhotoView | None:
        """Opens the photo, and with the arrows the others."""
        if self.job is None or photo.key is None:
            return None
        keys = [other.key for other in self.strip.value() if other.key is not None]
        view = PhotoView(self.window(), self._load_large, keys, photo.key)
        view.open()
        return view

    def _load_large(self, key: Any, done: Callable[[str, bytes], None], failed: Callable[[str], None]) -> None:
        self.desk.ask.read(
            files.content,
            self.desk.shop.store,
            key,
            owner=self,
            done=lambda found: done(found.row.name, found.content),
            failed=lambda refusal: failed(told(refusal)),
        )
