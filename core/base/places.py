"""Where things lie on this computer unless said otherwise; imports nothing slow, so that a program may ask early."""

from __future__ import annotations

import os
from pathlib import Path

#: The environment variable that names the database.
URL_VARIABLE = "FRONTBENCH_DATABASE_URL"


def data_folder() -> Path:
    """The user's data folder."""
    import platformdirs  # a program that was told its database need not wait for it

    return Path(platformdirs.user_data_dir("frontbench", appauthor=False))


def default_url() -> str:
    """The database in the user's data folder."""
    return f"sqlite:///{data_folder() / 'shop.db'}"


def chosen_url(given: str | None) -> str:
    """What was given with the command, else by the environment, else the default. Source: contract, Commands."""
    return given or os.environ.get(URL_VARIABLE) or default_url()
