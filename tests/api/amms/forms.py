"""Forms with files, as programs send them."""

from __future__ import annotations

import io
import itertools

from PIL import Image

_numbers = itertools.count(1)


def _jpeg(exif: Image.Exif | None = None) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (64, 48), "navy").save(made, "JPEG", **({} if exif is None else {"exif": exif}))
    return made.getvalue()


JPEG = _jpeg()


def with_position() -> bytes:
    """A photo that says where it was taken."""
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 30.0, 1.0), 3: "E", 4: (13.0, 24.0, 2.0)})
    return _jpeg(exif)


def form(content: bytes, name: str, **fields: str) -> tuple[bytes, str]:
    """The body and its content type, with another boundary each time."""
    boundary = f"frontbench{next(_numbers)}"
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'.encode()
        for field, value in fields.items()
    ]
    quoted = name.replace("\\", "\\\\").replace('"', "%22")
    parts.append(
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{quoted}"\r\n'
        "Content-Type: image/jpeg\r\n\r\n".encode()
        + content
        + b"\r\n"
    )
    return b"".join(parts) + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"
