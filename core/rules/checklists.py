"""What a figure may be, and how limits are written."""

from __future__ import annotations

from decimal import Decimal


def is_within(value: Decimal, least: Decimal | None, most: Decimal | None) -> bool:
    """The limits themselves are well; None: there is none."""
    return (least is None or value >= least) and (most is None or value <= most)


def figure_text(value: Decimal) -> str:
    """Without zeros that say nothing: 71.5, 80."""
    return f"{value.normalize():f}"


def limits_text(least: Decimal | None, most: Decimal | None, unit: str | None) -> str:
    """60 – 75 °C, ≥ 60 °C, ≤ 75 °C; empty where there are none."""
    if least is None and most is None:
        return ""
    if least is not None and most is not None:
        text = f"{figure_text(least)} – {figure_text(most)}"
    else:
        text = f"≥ {figure_text(least)}" if least is not None else f"≤ {figure_text(most)}"  # type: ignore[arg-type]
    return f"{text} {unit}" if unit else text
