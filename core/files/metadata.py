"""Takes out of a picture file what tells where, by whom and with what it was made; its pixels stay as they are."""

from __future__ import annotations

import struct
import zlib

_EXIF = b"Exif\0\0"
_EOI, _SOS = 0xD9, 0xDA
#: Within the pixels FF is followed by 00, by another FF, or by the number of a restart.
_WITHIN_PIXELS = {0x00, 0xFF, *range(0xD0, 0xD8)}
#: JPEG segments that are kept: APP0 (JFIF), colour profile and Adobe's colour transform, and all that is no APPn.
_APP2_PROFILE, _APP14 = b"ICC_PROFILE\0", 0xEE
_PNG_PRIVATE = {b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME"}
_WEBP_PRIVATE = {b"EXIF", b"XMP "}
#: How the blocks begin in which a camera says where it was.
_MARKS = {
    "image/jpeg": {_EXIF, b"http://ns.adobe.com/"},
    "image/png": _PNG_PRIVATE,
    "image/webp": _WEBP_PRIVATE,
    "image/gif": {b"XMP Data"},
}


def may_tell(content: bytes, media_type: str) -> bool:
    """Whether a file that cannot be read as a picture could still tell where it was taken."""
    return any(mark in content for mark in _MARKS[media_type])


def without_place(content: bytes, media_type: str, orientation: int) -> bytes:
    """The same picture, of whose notes only the orientation (EXIF 1-8) is left. Raises: ValueError where damaged."""
    turned = orientation if orientation in range(2, 9) else None
    try:
        if media_type == "image/jpeg":
            return _jpeg(content, turned)
        if media_type == "image/png":
            return _png(content, turned)
        if media_type == "image/webp":
            return _webp(content, turned)
    except (IndexError, struct.error) as error:
        raise ValueError("the file ends too early") from error
    return content


def _tiff(orientation: int) -> bytes:
    """The smallest EXIF block there is: one entry, the orientation."""
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    return b"MM\0*" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0)


def _jpeg(content: bytes, orientation: int | None) -> bytes:
    parts = [content[:2]]
    if orientation is not None:
        block = _EXIF + _tiff(orientation)
        parts.append(b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block)
    place = 2
    while True:
        marker, start = _jpeg_marker(content, place)
        if marker == _EOI:
            return b"".join([*parts, b"\xff\xd9", _padding(content[start:])])
        (length,) = struct.unpack_from(">H", content, start)
        end = start + length
        if marker == _SOS:
            end = _jpeg_scan_end(content, end)
        if _is_kept(marker, content[start + 2 : start + 14]):
            parts.append(bytes([0xFF, marker]) + content[start:end])
        place = end


def _padding(rest: bytes) -> bytes:
    """What comes after a picture stays where it is nothing but zeros; else it is further pictures or films."""
    return rest if not rest.strip(b"\0") else b""


def _jpeg_marker(content: bytes, place: int) -> tuple[int, int]:
    if content[place] != 0xFF:
        raise ValueError("no marker where one must be")
    while content[place] == 0xFF:
        place += 1
    return content[place], place + 1


def _jpeg_scan_end(content: bytes, place: int) -> int:
    while True:
        place = content.find(b"\xff", place)
        if place < 0 or place + 1 >= len(content):
            raise ValueError("the picture ends too early")
        following = content[place + 1]
        if following not in _WITHIN_PIXELS:
            return place
        place += 1 if following == 0xFF else 2


def _is_kept(marker: int, head: bytes) -> bool:
    if 0xE1 <= marker <= 0xEF:
        return marker == _APP14 or (marker == 0xE2 and head.startswith(_APP2_PROFILE))
    return marker != 0xFE  # a comment


def _png(content: bytes, orientation: int | None) -> bytes:
    parts, place = [content[:8]], 8
    while True:
        (length,) = struct.unpack_from(">I", content, place)
        name, end = content[place + 4 : place + 8], place + 12 + length
        if end > len(content):
            raise ValueError("the picture ends too early")
        if name not in _PNG_PRIVATE:
            parts.append(content[place:end])
        if name == b"IHDR" and orientation is not None:
            body = b"eXIf" + _tiff(orientation)
            parts.append(struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body)))
        if name == b"IEND":
            return b"".join([*parts, _padding(content[end:])])
        place = end


def _webp(content: bytes, orientation: int | None) -> bytes:
    chunks, place = [], 12
    limit = min(len(content), 8 + struct.unpack_from("<I", content, 4)[0])
    while place + 8 <= limit:
        name, length = content[place : place + 4], struct.unpack_from("<I", content, place + 4)[0]
        end = place + 8 + length + length % 2
        if name == b"VP8X":
            flags = content[place + 8] & ~0x0C | (0x08 if orientation is not None else 0)
            chunks.append(content[place : place + 8] + bytes([flags]) + content[place + 9 : end])
        elif name not in _WEBP_PRIVATE:
            chunks.append(content[place:end])
        place = end
    if orientation is not None:
        block = _tiff(orientation)
        chunks.append(b"EXIF" + struct.pack("<I", len(block)) + block + b"\0" * (len(block) % 2))
    body = b"WEBP" + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body
