"""Which bucket a shop's files go to: told by the environment, or kept in a file that only its owner may read."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import orjson

from core.base.errors import Invalid, Unavailable

PREFIX = "FRONTBENCH_S3_"
#: All of them, or none.
_NEEDED = ("ENDPOINT", "BUCKET", "ACCESS_KEY", "SECRET_KEY")
REGION = "us-east-1"


class Bucket(NamedTuple):
    """A bucket of S3, MinIO or their like, and the key that opens it."""

    endpoint: str
    name: str
    access_key: str
    secret_key: str
    region: str = REGION

    def checked(self) -> Bucket:
        """Without blanks around. Raises: Invalid naming what is missing or no web address."""
        found = Bucket(*(value.strip() for value in self))
        for field in ("endpoint", "name", "access_key", "secret_key"):
            if not getattr(found, field):
                raise Invalid(field, "This field is required")
        if not found.endpoint.startswith(("http://", "https://")):
            raise Invalid("endpoint", "An address that begins with https:// or http://")
        return found._replace(endpoint=found.endpoint.rstrip("/"), region=found.region or REGION)


def of_environment(environment: Mapping[str, str]) -> Bucket | None:
    """None where it names none. Raises: Unavailable where it does by halves."""
    given = {name: environment.get(PREFIX + name, "").strip() for name in (*_NEEDED, "REGION")}
    missing = [PREFIX + name for name in _NEEDED if not given[name]]
    if len(missing) == len(_NEEDED):
        return None
    if missing:
        raise Unavailable("Files are to go to a bucket, but {names} is not set", names=" and ".join(missing))
    try:
        return Bucket(*given.values()).checked()
    except Invalid as error:
        raise Unavailable("{name} has to begin with https:// or http://", name=f"{PREFIX}ENDPOINT") from error


def path_in(keys_folder: Path) -> Path:
    """Where the choice is kept, beside the keys and as well guarded."""
    return keys_folder / "bucket.json"


def kept(path: Path) -> Bucket | None:
    """None where no choice was made. Raises: Unavailable where the file is damaged."""
    try:
        return Bucket(**orjson.loads(path.read_bytes())).checked()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, TypeError, AttributeError, Invalid) as error:
        raise Unavailable("The file {path} that names the bucket cannot be read", path=str(path)) from error


def keep(path: Path, bucket: Bucket | None) -> None:
    """Counts from the next start on; None: no longer. Raises: Unavailable."""
    try:
        if bucket is None:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
        draft.touch(mode=0o600)
        draft.write_bytes(orjson.dumps(bucket._asdict(), option=orjson.OPT_INDENT_2))
        draft.replace(path)
    except OSError as error:
        raise Unavailable("The file {path} cannot be written", path=str(path)) from error
