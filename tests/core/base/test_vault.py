"""Secrets at rest, and the key file they depend on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from core.base.errors import Unavailable
from core.base.vault import Vault, private_file

SEAL = """
import sys
from pathlib import Path
from core.base.vault import Vault
vault = Vault(Path(sys.argv[1]))
sys.stdin.read()
print(vault.seal(sys.argv[2]))
"""


def test_a_secret_comes_back(tmp_path: Path) -> None:
    """And what is stored does not show it, nor that two secrets are the same."""
    vault = Vault(tmp_path / "keys")
    sealed, again = vault.seal("1397 – Ünlü"), vault.seal("1397 – Ünlü")
    assert vault.unseal(sealed) == "1397 – Ünlü"
    assert "1397" not in sealed
    assert sealed != again


def test_the_key_is_made_once(tmp_path: Path) -> None:
    """What was sealed before the program ended is read by the next one."""
    sealed = Vault(tmp_path / "keys").seal("1397")
    assert Vault(tmp_path / "keys").unseal(sealed) == "1397"


@pytest.mark.skipif(os.name != "posix", reason="rights of files are other elsewhere")
def test_only_its_owner_may_read_the_key(tmp_path: Path) -> None:
    """The file 0600, its folder 0700, whatever the umask."""
    before = os.umask(0)
    try:
        Vault(tmp_path / "keys").seal("1397")
    finally:
        os.umask(before)
    assert (tmp_path / "keys" / "vault.key").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "keys").stat().st_mode & 0o777 == 0o700


def test_programs_that_start_at_once_agree_on_the_key(tmp_path: Path) -> None:
    """What each sealed, the one key opens; and no draft of another key lies about."""
    command = [sys.executable, "-c", SEAL, str(tmp_path / "keys")]
    programs = [
        subprocess.Popen([*command, f"secret {n}"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for n in range(4)
    ]
    for program in programs:
        assert program.stdin is not None
        program.stdin.close()
        program.stdin = None
    sealed = [program.communicate()[0].strip() for program in programs]
    vault = Vault(tmp_path / "keys")
    assert [vault.unseal(text) for text in sealed] == [f"secret {n}" for n in range(4)]
    assert [path.name for path in (tmp_path / "keys").iterdir()] == ["vault.key"]


def test_a_key_that_does_not_fit_is_told(tmp_path: Path) -> None:
    """Nobody sees a wrong text; the refusal names the key file."""
    sealed = Vault(tmp_path / "one").seal("1397")
    with pytest.raises(Unavailable, match=r"vault\.key does not fit"):
        Vault(tmp_path / "other").unseal(sealed)
    with pytest.raises(Unavailable, match="does not fit"):
        Vault(tmp_path / "one").unseal("no sealed text")


def test_a_new_key_is_put_before_the_old_one(tmp_path: Path) -> None:
    """Two lines: what is sealed from now on needs the first, what was sealed before opens too."""
    old = Vault(tmp_path / "keys")
    sealed = old.seal("1397")
    old.path.write_bytes(Fernet.generate_key() + b"\n" + old.path.read_bytes())
    renewed = Vault(tmp_path / "keys")
    assert renewed.unseal(sealed) == "1397"
    with pytest.raises(Unavailable):
        old.unseal(renewed.seal("1397"))


@pytest.mark.parametrize("content", [b"", b"no key\n"], ids=["empty", "no key"])
def test_a_damaged_key_file_is_told(tmp_path: Path, content: bytes) -> None:
    """It is not made anew: what was sealed with the real key would be lost for good."""
    (tmp_path / "vault.key").write_bytes(content)
    with pytest.raises(Unavailable, match=r"vault\.key"):
        Vault(tmp_path).seal("1397")
    assert (tmp_path / "vault.key").read_bytes() == content


def test_a_key_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """Here its folder would lie in a file."""
    (tmp_path / "file").write_text("")
    with pytest.raises(Unavailable, match="cannot be read or made"):
        Vault(tmp_path / "file" / "keys").seal("1397")


def test_a_private_file_is_made_only_where_there_is_none(tmp_path: Path) -> None:
    """What lies there is kept."""
    path = tmp_path / "keys" / "token.key"
    assert private_file(path, lambda: b"first") == b"first"
    assert private_file(path, lambda: b"second") == b"first"
