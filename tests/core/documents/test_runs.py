"""Every drawn character is in the font it is drawn with."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.documents.fonts import Weight, covers
from core.documents.lines import wrap
from core.documents.runs import runs, width

NAMES = [
    "Ayşe Yıldız-Großmann İĞ",
    "Nguyễn Thị Hồng Đặng Ươ",
    "Дмитрий Щёголев, Їжак Ґалаґан",
    "Γεώργιος Παπαδόπουλος ΐ ᾧ",
    "محمد بن عبد الله العلي پژمان گچ ٹیلی فون",
    "王小明 東京都港区 測試 頤和園",
    "さとう はなこ サトウ ﾊﾅｺ ー「」、。",
    "김민준 화면이 깨졌어요 ㅋㅋ",
    "₹ ₺ ₽ ₫ ₴ € £ ¥ ₩ ﷼ د.إ",
    "“” „“ «» ‹› – — … • · № § ° ™ ® ½ × ÷ − ≤ √",
]


@pytest.mark.parametrize("weight", ["Regular", "Medium", "SemiBold", "Bold"])
@pytest.mark.parametrize("name", NAMES)
def test_the_scripts_of_the_desk_are_all_drawn(name: str, weight: Weight) -> None:
    """No character of them is replaced, none is an empty box."""
    (line,) = wrap(name, weight, 1, 1000)
    assert "?" not in line
    assert all(covers(run.font, character) for run in runs(line, weight).runs for character in run.text)


@settings(deadline=None)
@given(st.text(max_size=80), st.sampled_from(["Regular", "Bold"]))
def test_no_text_at_all_makes_an_empty_box(text: str, weight: Weight) -> None:
    """Whatever is typed, every run is covered by its font."""
    for line in wrap(text, weight, 1, 1000):
        assert all(covers(run.font, character) for run in runs(line, weight).runs for character in run.text)


def test_runs_follow_each_other_without_a_gap() -> None:
    """A run begins where the one before ends, and the width is that of all."""
    drawn = runs("abc 王小明 def", "Regular")
    assert [run.font for run in drawn.runs] == ["Inter-Regular", "DroidSansFallback", "Inter-Regular"]
    ends = [width(run.text, "Regular", 1) for run in drawn.runs]
    assert [run.x for run in drawn.runs] == pytest.approx([0, ends[0], ends[0] + ends[1]])
    assert drawn.width == pytest.approx(sum(ends))


def test_a_font_without_bold_is_thickened() -> None:
    """A bold Chinese name looks as bold as a Latin one."""
    assert [run.thickened for run in runs("a王", "Bold").runs] == [False, True]
    assert [run.thickened for run in runs("a王", "Regular").runs] == [False, False]


def test_vowel_marks_stand_over_their_letter_and_take_no_room() -> None:
    """A marked name is as wide as the plain one, each mark within its letter."""
    plain, marked = runs("محمد", "Regular"), runs("مُحَمَّد", "Regular")
    assert marked.width == pytest.approx(plain.width)
    marks = [run for run in marked.runs if run.text in "\u064e\u064f\u0651"]
    assert len(marks) == 4
    assert all(0 < mark.x < plain.width for mark in marks)
    assert sum(mark.rise > 0 for mark in marks) == 1
