"""A bucket for photos and documents: named, tried out, and taken from the next start on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import files
from core.storage.buckets import REGION, Bucket
from desktop.desk import Desk
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import SecretInput, TextInput


class BucketDialog(FormDialog):
    """`chosen` hears of the bucket that answered."""

    def __init__(self, desk: Desk, parent: QWidget, chosen: Callable[[Bucket], object]) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent,
            translate("BucketDialog", "Keep files in a bucket"),
            translate("BucketDialog", "Of MinIO, Amazon S3 or their like. What lies in the folder stays readable."),
            yes=translate("BucketDialog", "Try it and use it"),
            width=520,
        )
        self._desk, self._chosen = desk, chosen
        form = self.form
        form.add("endpoint", self.tr("Address"), TextInput("https://minio.example:9000"), required=True)
        form.add("name", self.tr("Bucket"), TextInput(longest=63), required=True)
        form.add("region", self.tr("Region"), TextInput(longest=40), beside=True)
        form.add("access_key", self.tr("Access key"), TextInput(), required=True)
        form.add("secret_key", self.tr("Secret key"), SecretInput(), required=True)
        form.set_values({"region": REGION})

    def store(self) -> None:
        """Tries it out, which may take a moment."""
        shop, bucket = self._desk.shop, Bucket(**self.form.values())
        self._desk.ask.write_in_steps(
            files.use_bucket, shop.folder / "files", shop.keys_folder, bucket, owner=self,
            done=lambda _: self._finish(bucket), failed=self.refuse,
        )  # fmt: skip

    def _finish(self, bucket: Bucket) -> None:
        self.accept()
        self._chosen(bucket)
