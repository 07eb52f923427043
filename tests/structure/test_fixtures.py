"""The guards that every other test relies on bite, and the databases are real and empty."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest
import sqlalchemy as sa

pytest_plugins = ["pytester"]
CONFTEST = 'pytest_plugins = ["tests.fixtures.logged_warnings", "tests.fixtures.modal_dialogs"]'
FLAGS = ("-p", "no:cacheprovider", "-p", "no:xdist")


def test_database_is_empty_and_on_the_engine_asked_for(database_url: str, engine_name: str) -> None:
    """Nothing of another test is in it, and what is written can be read."""
    engine = sa.create_engine(database_url)
    with engine.begin() as connection:
        assert sa.inspect(connection).get_table_names() == []
        connection.execute(sa.text("CREATE TABLE left_behind (name VARCHAR(20))"))
        connection.execute(sa.text("INSERT INTO left_behind VALUES ('Ayşe Yıldız')"))
        assert connection.scalar(sa.text("SELECT name FROM left_behind")) == "Ayşe Yıldız"
    assert engine.name == engine_name
    engine.dispose()


def test_database_is_empty_again_for_the_next_test(database_url: str) -> None:
    """The table which the test above left behind is not there."""
    engine = sa.create_engine(database_url)
    assert sa.inspect(engine).get_table_names() == []
    engine.dispose()


@pytest.mark.parametrize("engine_name", ["postgresql"])
def test_postgresql_lower_cases_every_script(database_url: str) -> None:
    """The server's locale knows letters beyond ASCII."""
    engine = sa.create_engine(database_url)
    with engine.connect() as connection:
        assert connection.scalar(sa.text("SELECT lower('НГУЕН ÉÜ')")) == "нгуен éü"
    engine.dispose()


def test_data_folder_is_below_the_temporary_home(home: Path) -> None:
    """The program's data folder is inside the test's own home."""
    assert home in Path(platformdirs.user_data_dir("frontbench")).parents
    assert Path.home() == home


@pytest.mark.allow_warnings
def test_logged_warning_fails_the_test(pytester: pytest.Pytester) -> None:
    """A warning that nobody asked for is an error at the test's end; asked for, it is none."""
    pytester.makeconftest(CONFTEST)
    pytester.makepyfile(
        """
        import logging, pytest

        def test_unexpected(): logging.getLogger("core").warning("disk nearly full")

        @pytest.mark.allow_warnings
        def test_marked(): logging.getLogger("core").warning("disk nearly full")

        def test_reading_the_log(caplog): logging.getLogger("core").warning("disk nearly full")

        def test_quiet(): logging.getLogger("core").info("opened")
        """
    )
    result = pytester.runpytest(*FLAGS)
    result.assert_outcomes(passed=4, errors=1)
    result.stdout.fnmatch_lines(["*WARNING core: disk nearly full*"])


def test_modal_dialog_raises(pytester: pytest.Pytester) -> None:
    """A dialog that would wait for an answer raises instead of hanging the run."""
    pytester.makeconftest(CONFTEST)
    pytester.makepyfile(
        """
        import pytest
        from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

        @pytest.mark.parametrize("ask", [
            lambda: QDialog().exec(),
            lambda: QMessageBox().exec(),
            lambda: QMessageBox.question(None, "Leave?", "Unsaved changes"),
            lambda: QFileDialog.getSaveFileName(None),
        ])
        def test_refused(qtbot, ask):
            with pytest.raises(AssertionError, match="would wait for ever"):
                ask()
        """
    )
    pytester.runpytest(*FLAGS).assert_outcomes(passed=4)


def test_guard_is_active_here(request: pytest.FixtureRequest) -> None:
    """Both guards are part of every test of this project without being asked for."""
    assert {"no_logged_warnings", "no_modal_dialogs", "home"} <= set(request.fixturenames)
