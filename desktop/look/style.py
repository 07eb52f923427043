"""The style sheet: one template of rules, filled with the colours of a theme."""

from functools import cache
from string import Template

from desktop.look.paths import STYLE
from desktop.look.tokens import Tokens


@cache
def _template() -> Template:
    return Template((STYLE / "frontbench.qss").read_text(encoding="utf-8"))


def style_sheet(theme: Tokens) -> str:
    """The rules for Qt. Raises KeyError where the template names a colour that no theme has."""
    return _template().substitute(theme.colours(), images=(STYLE / theme.name).as_posix())
