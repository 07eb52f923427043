"""What a report prints: texts that whoever asks for it has put into the reader's words and figures."""

from dataclasses import dataclass

from core.documents.contents import Letterhead


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSheet:
    """One table. `sums` stand under it where there are any; `shares` are drawn as bars beside the rows."""

    shop: Letterhead
    title: str
    period: str
    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    sums: tuple[str, ...] = ()
    shares: tuple[float, ...] = ()
    """Of each row, from 0 to 1; none where nothing is drawn."""
    nothing: str = ""
    """What is said where there are no rows."""
    explained: tuple[tuple[str, str], ...] = ()
    """What each figure means."""
