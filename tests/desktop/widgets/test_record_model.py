"""The window on many rows."""

import pytest

from desktop.widgets.columns import Column
from desktop.widgets.record_model import KEPT_PAGES, PAGE, RecordModel

COLUMNS = [Column("id", "Id", lambda row: row)]


class Source:
    """Rows that are their own number; answers wait until they are let go."""

    def __init__(self, total):
        self.total, self.waiting = total, []

    def __call__(self, offset, limit, done):
        rows = list(range(offset, min(self.total, offset + limit)))
        self.waiting.append((offset, done, rows, self.total))

    def release(self):
        while self.waiting:
            _, done, rows, total = self.waiting.pop(0)
            done(rows, total)


@pytest.fixture
def source():
    """A hundred thousand rows."""
    return Source(100_000)


@pytest.fixture
def model(look, source):
    """A loaded model."""
    model = RecordModel(COLUMNS, source, lambda row: row)
    model.invalidate(keep_position=False)
    source.release()
    return model


def test_rows_scrolled_past_are_not_fetched(model, source, qtbot):
    """Of fifty pages asked for in one go, only the last few are worth a fetch."""
    for page in range(1, 51):
        model.record(page * PAGE)
    qtbot.waitUntil(lambda: bool(source.waiting))
    source.release()
    assert model.record_id(50 * PAGE) == 50 * PAGE
    assert model.record_id(10 * PAGE) is None


def test_memory_stays_bounded(model, source, qtbot):
    """Pages seen long ago are forgotten."""
    for page in range(1, KEPT_PAGES + 20):
        model.record(page * PAGE)
        qtbot.waitUntil(lambda: bool(source.waiting))
        source.release()
    assert len(model._pages) == KEPT_PAGES
    assert model.record_id(PAGE) is None


def test_a_shorter_answer_shortens_the_table(model, source, qtbot):
    """Rows that are gone leave the table and its memory."""
    model.record(99_950)
    qtbot.waitUntil(lambda: bool(source.waiting))
    source.release()
    source.total = 50
    model.invalidate()
    model.record(0)
    qtbot.waitUntil(lambda: bool(source.waiting))
    source.release()
    assert model.rowCount() == 50
    assert model.row_of(99_950) == -1


def test_without_a_total_the_table_grows_by_what_comes(look):
    """A source that does not count is still shown."""
    model = RecordModel(COLUMNS, lambda offset, limit, done: done([1, 2, 3]), lambda row: row)
    model.invalidate(keep_position=False)
    assert model.rowCount() == 3


def test_an_error_is_told_and_not_asked_for_again_and_again(look, qtbot):
    """A failing source is asked once, until somebody asks again."""
    asked = []

    def fail(offset, limit, done):
        asked.append(offset)
        done(error="The drive does not answer")

    model = RecordModel(COLUMNS, fail, lambda row: row)
    with qtbot.waitSignal(model.failed) as failed:
        model.invalidate(keep_position=False)
    assert failed.args == ["The drive does not answer"]
    assert asked == [0]


def test_an_answer_given_twice_counts_once(model, source, qtbot):
    """A source that answers twice does no harm."""
    model.record(PAGE)
    qtbot.waitUntil(lambda: bool(source.waiting))
    _, done, rows, total = source.waiting.pop()
    done(rows, total)
    done(["other"], 1)
    assert model.rowCount() == total
