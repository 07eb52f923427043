"""Files in a bucket of S3, MinIO or any storage that speaks as they do."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

from core.base.errors import NotFound, StorageFull, Unavailable
from core.rules.file_types import media_type_of
from core.storage.buckets import Bucket
from core.storage.folder import FolderStore

if TYPE_CHECKING:
    from obstore.store import ClientConfig, RetryConfig
    from obstore.store import S3Store as Client

#: Who waits for a file looks at the screen: better a refusal than a minute.
_CLIENT: ClientConfig = {"allow_http": True, "connect_timeout": "3s", "timeout": "30s"}
_RETRIES: RetryConfig = {"max_retries": 1, "retry_timeout": timedelta(seconds=10)}


class S3Store:
    """Keeps each file as an object of one bucket; what lay in the folder `before` stays readable."""

    def __init__(self, bucket: Bucket, before: FolderStore) -> None:
        self._bucket = bucket
        self._before = before
        self.unfinished = before.unfinished
        self._opening = threading.Lock()
        self._opened: Client | None = None

    @property
    def kind(self) -> Literal["folder", "bucket"]:
        """A bucket."""
        return "bucket"

    @property
    def place(self) -> str:
        """The bucket and its server."""
        return f"{self._bucket.name} ({self._bucket.endpoint})"

    def put(self, name: str, content: bytes, file_name: str = "") -> None:
        """Stores the object whole or not at all. Raises: StorageFull, Unavailable."""
        with self._words() as client:
            kept_as = {"Content-Type": media_type_of(name), "Content-Disposition": disposition(file_name)}
            client.put(name, content, attributes=kept_as, use_multipart=False)

    def get(self, name: str) -> bytes:
        """The content. Raises: NotFound, Unavailable."""
        if self._before.has(name):
            return self._before.get(name)
        with self._words() as client:
            return bytes(client.get(name).bytes())

    def delete(self, name: str) -> None:
        """Removes the object; nothing happens where it is gone already. Raises: Unavailable."""
        self._before.delete(name)
        with self._words() as client:
            client.delete(name)

    def names(self) -> list[str]:
        """All objects, and what lies in the folder from before. Raises: Unavailable."""
        with self._words() as client:
            found = {entry["path"] for entries in client.list() for entry in entries}
        return sorted(found.union(self._before.names()))

    def link(self, name: str, lifetime: timedelta) -> str | None:
        """The storage's own address for the object, signed; None for what lies in the folder from before."""
        if self._before.has(name):
            return None
        import obstore

        with self._words() as client:
            return obstore.sign(client, "GET", name, lifetime)

    def probe(self) -> None:
        """Raises: Unavailable where the bucket is not there, or not ours."""
        with self._words() as client:
            next(iter(client.list("probe", chunk_size=1)), None)

    def _client(self) -> Client:
        with self._opening:
            if self._opened is None:
                from obstore.store import S3Store as Client

                self._opened = Client(
                    self._bucket.name,
                    endpoint=self._bucket.endpoint,
                    region=self._bucket.region,
                    access_key_id=self._bucket.access_key,
                    secret_access_key=self._bucket.secret_key,
                    virtual_hosted_style_request=False,
                    client_options=_CLIENT,
                    retry_config=_RETRIES,
                )
            return self._opened

    @contextmanager
    def _words(self) -> Iterator[Client]:
        """What the storage refuses, in our words: its own may name keys. Raises: NotFound, Unavailable."""
        from obstore.exceptions import BaseError

        try:
            yield self._client()
        except (BaseError, FileNotFoundError) as error:
            raise self._refusal(error) from error

    def _refusal(self, error: Exception) -> NotFound | Unavailable:
        said = str(error)
        if "NoSuchBucket" in said:
            return Unavailable("There is no bucket {place}", place=self.place)
        if isinstance(error, FileNotFoundError):
            return NotFound("File")
        if "403 Forbidden" in said or "401 Unauthorized" in said:
            return Unavailable("The storage {place} refuses the keys it was given", place=self.place)
        if "507 " in said or "StorageFull" in said or "QuotaExceeded" in said:
            return StorageFull("The storage is full: the file was not stored")
        return Unavailable("The storage {place} does not answer", place=self.place)


def disposition(file_name: str) -> str:
    """What stands in the Content-Disposition field: to be saved under this name, never to be shown as a page."""
    if not file_name:
        return "attachment"
    plain = "".join(c if c.isascii() and c.isprintable() and c not in '"\\%' else "_" for c in file_name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(file_name, safe='')}"
