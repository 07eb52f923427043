"""Where the bundled files lie, from source and from an installed or frozen program alike."""

from pathlib import Path

import resources

RESOURCES = Path(resources.__file__).parent
FONTS = RESOURCES / "fonts"
ICONS = RESOURCES / "icons"
STYLE = RESOURCES / "style"
