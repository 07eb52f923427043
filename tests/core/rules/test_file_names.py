"""Whatever a file was called, its name may lie on any system."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.rules.file_names import safe_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("front.jpg", "front.jpg"),
        ("IMG_1.JPEG", "IMG_1.jpeg"),
        ("../../etc/passwd", "passwd.jpg"),
        ("..\\..\\boot.ini", "boot.ini.jpg"),
        ("C:\\photos\\a.jpg", "a.jpg"),
        ("CON.jpg", "_CON.jpg"),
        ("con.tar.jpg", "_con.tar.jpg"),
        ("lpt1", "_lpt1.jpg"),
        ("a\0b\x1f.jpg", "ab.jpg"),
        ("gpj.\u202eexe", "gpj.exe.jpg"),
        ("virus.exe", "virus.exe.jpg"),
        ("what? <now>.jpg", "what_ _now_.jpg"),
        ("", "file.jpg"),
        ("...", "file.jpg"),
        (".jpg", "file.jpg"),
        ("Bildschirm groß.jpg", "Bildschirm groß.jpg"),
        ("屏幕.jpg", "屏幕.jpg"),
        ("broken\ud800.jpg", "broken_.jpg"),
        ("a" * 119 + " b.jpg", "a" * 119 + ".jpg"),
        ("con." + "a" * 130, "_con." + "a" * 115 + ".jpg"),
    ],
)
def test_name_is_made_harmless(name: str, safe: str) -> None:
    """Folders, reserved names, signs and invisible characters are gone; the suffix tells the content."""
    assert safe_name(name, (".jpg", ".jpeg")) == safe


@given(st.text(max_size=400))
def test_any_name_becomes_short_and_plain(name: str) -> None:
    """Never empty, never a path, never longer than a system takes, and safe already."""
    safe = safe_name(name * 20, (".pdf",))
    assert safe.endswith(".pdf") and len(safe) >= 5 and len(safe.encode()) <= 210
    assert not set(safe) & set('/\\:*?"<>|\0\n') and not safe.startswith(".")
    assert safe_name(safe, (".pdf",)) == safe
