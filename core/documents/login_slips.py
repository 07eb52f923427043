"""The login slip: how somebody new signs in for the first time."""

from core.documents.blocks import Gap, Stack
from core.documents.contents import LoginSlip
from core.documents.papers import Paper
from core.documents.sections import head
from core.documents.sheets import Sheet

_SMALLEST = 10.0


def printed(data: LoginSlip, paper: Paper) -> bytes:
    """The slip of one person."""
    sheet = Sheet(data.shop, paper)
    words = sheet.words
    sections = [head(sheet, words.login_slip), _person(sheet, data), _secret(sheet, data)]
    title = f"{words.login_slip} {data.name}"
    return sheet.pdf(sheet.pages(sheet.spaced(sections), title), title)


def _person(sheet: Sheet, data: LoginSlip) -> Stack:
    """For whom it is."""
    name = sheet.shrunk(data.name, sheet.theme.heading.sized(14), sheet.width, _SMALLEST)
    return Stack([*name.blocks, Gap(2), *sheet.fact(sheet.words.role, data.role, sheet.width).blocks])


def _secret(sheet: Sheet, data: LoginSlip) -> Stack:
    """Login and password, as large as they fit: they are typed from here."""
    words, large = sheet.words, sheet.theme.heading.sized(15)
    rows = [sheet.rule(), Gap(5)]
    for label, value in ((words.signs_in_as, data.login), (words.one_time_password, data.password)):
        rows += sheet.text(label, sheet.theme.label).blocks
        rows += [*sheet.shrunk(value, large, sheet.width, _SMALLEST).blocks, Gap(6)]
    rows += [*sheet.text(words.keep_secret, sheet.theme.quiet).blocks, Gap(4), sheet.rule()]
    return Stack(rows, together=len(rows))
