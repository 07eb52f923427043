"""The drafts of the intake."""

from __future__ import annotations

from core import drafts


def _mine(screen):
    with screen.desk.shop.reading(screen.desk.actor) as tx:
        return drafts.mine(tx, "intake")


def _type(qtbot, screen, name):
    screen.form.customer.begin_new(name)
    with qtbot.waitSignal(screen.drafts.keeper.kept):
        screen.form.problem.words.set_value("It smells")


def test_an_untouched_form_leaves_no_draft(qtbot, screen):
    """Whoever only looks in is not asked about it later."""
    screen.drafts.keeper.flush()
    screen.hide()
    assert _mine(screen) == []
    assert screen.drafts.is_pristine()


def test_several_intakes_can_wait(qtbot, screen, told):
    """Each is called after its customer; the one written last stands first."""
    for name in ("Zoë O'Neill", "王小明"):
        _type(qtbot, screen, name)
        screen.start_over()
        qtbot.waitUntil(screen.drafts.is_pristine)
    qtbot.waitUntil(lambda: [row.title for row in screen.drafts.offer.drafts] == ["王小明", "Zoë O'Neill"])
    assert screen.drafts.menu.text() == "Drafts (2)"
    assert told.notices[-1][0] == "The intake of 王小明 waits as a draft"


def test_bringing_one_back_sets_the_other_aside(qtbot, screen):
    """Nothing that is typed is lost on the way."""
    _type(qtbot, screen, "Zoë O'Neill")
    screen.start_over()
    qtbot.waitUntil(lambda: len(screen.drafts.offer.drafts) == 1)
    waiting = screen.drafts.offer.drafts[0]
    screen.form.customer.begin_new("王小明")
    screen.drafts.bring_back(waiting)
    qtbot.waitUntil(lambda: screen.form.customer.name() == "Zoë O'Neill")
    assert sorted(row.title for row in _mine(screen)) == ["Zoë O'Neill", "王小明"]
    assert screen.drafts.keeper.draft_id == waiting.id


def test_a_draft_goes_on_being_the_same_draft(qtbot, screen):
    """It is written over, not beside."""
    _type(qtbot, screen, "Zoë O'Neill")
    with qtbot.waitSignal(screen.drafts.keeper.kept):
        screen.form.problem.words.set_value("It smells of smoke")
    assert len(_mine(screen)) == 1


def test_a_draft_is_thrown_away_and_brought_back(qtbot, screen, told):
    """Undo stands in the notice."""
    _type(qtbot, screen, "Zoë O'Neill")
    called = []
    screen.drafts.throw_away(lambda: called.append(True))
    qtbot.waitUntil(lambda: told.notices != [])
    assert called == [True]
    assert _mine(screen) == []
    assert screen.drafts.is_pristine()
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: [row.title for row in screen.drafts.offer.drafts] == ["Zoë O'Neill"])


def test_one_that_is_not_open_can_be_thrown_away(qtbot, screen, told):
    """From the offer."""
    _type(qtbot, screen, "Zoë O'Neill")
    screen.start_over()
    qtbot.waitUntil(lambda: len(screen.drafts.offer.drafts) == 1)
    screen.drafts.discard(screen.drafts.offer.drafts[0])
    qtbot.waitUntil(lambda: screen.drafts.offer.drafts == [])
    assert _mine(screen) == []
    assert not screen.drafts.menu.isVisible()
