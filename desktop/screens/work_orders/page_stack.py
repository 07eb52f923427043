"""The pages of the screen: the list, one job, and now and then a form or a hand-over that passes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.screens.work_orders.passing_page import PassingPage


class PageStack(QStackedWidget):
    """`browse` and `page` stay; a passing page goes when it is left, and is asked before anything typed is lost."""

    def __init__(self, browse: QWidget, page: QWidget) -> None:
        super().__init__()
        self.browse, self.page = browse, page
        self.passing: PassingPage | None = None
        self._came_from: QWidget = browse
        for widget in (browse, page):
            self.addWidget(widget)

    @property
    def is_browsing(self) -> bool:
        """Whether the list is seen."""
        return self.currentWidget() is self.browse

    @property
    def is_on_page(self) -> bool:
        """Whether one job is seen as a page."""
        return self.currentWidget() is self.page

    @property
    def came_from_page(self) -> bool:
        """Whether the passing page was opened from a job's page, and not from the list."""
        return self._came_from is self.page

    def pass_by(self, page: PassingPage) -> None:
        """Shows a form or a hand-over."""
        self._came_from = self.currentWidget()
        self.passing = page
        self.addWidget(page)
        self.setCurrentWidget(page)

    def drop_passing(self) -> None:
        """It was left."""
        page, self.passing = self.passing, None
        if page is not None:
            self.removeWidget(page)
            page.deleteLater()

    def when_free(self, then: Callable[[], None]) -> None:
        """Calls `then` once nothing typed in a passing page would be lost."""

        def drop() -> None:
            self.drop_passing()
            then()

        if self.passing is not None:
            self.passing.may_leave(drop)
        else:
            then()
