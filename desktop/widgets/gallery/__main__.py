"""Opens the gallery, or writes its pictures."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from desktop.look.theme import Look, dress
from desktop.widgets.gallery.charts import charts_page
from desktop.widgets.gallery.forms import forms_page, picker_page
from desktop.widgets.gallery.lists import lists_page, states_page
from desktop.widgets.gallery.papers import papers_page
from desktop.widgets.gallery.window import compact_page, keys_page, question_page, window_page

PAGES: dict[str, Callable[[], QWidget]] = {
    "window": window_page,
    "compact": compact_page,
    "keys": keys_page,
    "lists": lists_page,
    "states": states_page,
    "forms": forms_page,
    "picker": picker_page,
    "questions": question_page,
    "charts": charts_page,
    "papers": papers_page,
}
VARIANTS = [("light", False), ("dark", False), ("contrast", False), ("light", True)]


def shoot(app: QApplication, look: Look, folder: Path, wanted: list[str]) -> None:
    """Write a picture of each page in each variant."""
    folder.mkdir(parents=True, exist_ok=True)
    for theme, backwards in VARIANTS:
        look.set_mode(theme)
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
        for name in wanted or PAGES:
            page = PAGES[name]()
            dress(page)
            page.resize(1366, 768)
            page.show()
            QTest.qWait(300)
            page.grab().save(str(folder / f"{name}-{theme}{'-rtl' if backwards else ''}.png"))
            page.close()
            page.deleteLater()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def main() -> int:
    """Show the gallery until its window is closed."""
    parser = argparse.ArgumentParser(prog="python -m desktop.widgets.gallery")
    parser.add_argument("--shot", type=Path, help="write pictures into this folder instead of opening a window")
    parser.add_argument("--theme", default="light", help="light, dark, contrast or system")
    parser.add_argument("pages", nargs="*", help=f"some of {', '.join(PAGES)}")
    options = parser.parse_args()
    if options.shot:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale("en_GB"))
    look = Look(app, options.theme)
    if options.shot:
        shoot(app, look, options.shot, options.pages)
        return 0
    window = QTabWidget()
    dress(window)
    window.setWindowTitle("Frontbench widgets")
    for name in options.pages or PAGES:
        window.addTab(PAGES[name](), name)
    window.resize(1150, 768)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
