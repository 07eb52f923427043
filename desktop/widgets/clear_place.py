"""Finds room over a page where a small thing covers as little as possible of what people work with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

GAP = 16  # pixels to the edges of the page
AIR = 8  # pixels to what it rises above
HIGHEST_RISE = 200  # pixels; from there on it would stand in the middle of the page


class Seen(NamedTuple):
    """A control or some words of the page; what is scrolled can be brought out from under anything."""

    rect: QRect
    is_control: bool
    is_scrolled: bool


class ClearPlace:
    """Where something that floats over a page may stand, as the page is now; in pixels of what it floats in.

    Neither the focus is covered nor a control that cannot be scrolled away, such as a foot's button, wherever there
    is room for that.
    """

    def __init__(self, floating: QWidget, page: QWidget) -> None:
        self._floating, self._page = floating, page
        self._room = self._rect_of(page)
        self._seen = list(self._walk(page, self._room, is_scrolled=False))
        self._focus = self._focus_rect()

    def is_clear(self) -> bool:
        """Whether it may stay where it is."""
        now = self._floating.geometry()
        return self._room.contains(now) and self._cost(now)[:2] == (0, 0)

    def of(self, size: QSize) -> QRect:
        """At the page's foot, else below its upper edge."""
        places = [self._risen(place) for place in self._row(size, self._room.bottom() + 1 - GAP - size.height())]
        return min(places + self._row(size, self._room.top() + GAP), key=self._cost)

    def _row(self, size: QSize, top: int) -> list[QRect]:
        left, right = self._room.left() + GAP, self._room.right() + 1 - GAP - size.width()
        sides = (left, right) if self._page.isRightToLeft() else (right, left)
        return [QRect(QPoint(x, top), size) for x in ((left + right) // 2, *sides)]

    def _risen(self, place: QRect) -> QRect:
        """Above all that cannot be scrolled away, unless that is too high."""
        fixed, risen = [each.rect for each in self._seen if not each.is_scrolled], QRect(place)
        while touched := [rect.top() for rect in fixed if rect.intersects(risen)]:
            risen.moveBottom(min(touched) - AIR - 1)
            if place.top() - risen.top() > HIGHEST_RISE:
                return place
        return risen

    def _cost(self, place: QRect) -> tuple[int, int, int]:
        """What it covers: the focus, controls that stay where they are, and the rest, where a control counts more."""
        covered = [each for each in self._seen if each.rect.intersects(place)]
        fixed = sum(each.is_control and not each.is_scrolled for each in covered)
        return int(self._focus.intersects(place)), fixed, sum(3 if each.is_control else 1 for each in covered)

    def _walk(self, widget: QWidget, clip: QRect, *, is_scrolled: bool) -> Iterator[Seen]:
        for child in widget.children():
            if not isinstance(child, QWidget) or child.isWindow() or not child.isVisible() or child is self._floating:
                continue
            rect = self._rect_of(child) & clip
            if rect.isEmpty() or _is_view(child):
                continue
            if _is_control(child) and 2 * rect.height() < self._room.height():
                yield Seen(rect, True, is_scrolled)
            elif isinstance(child, QLabel) and child.text():
                yield Seen(_words(child, rect), False, is_scrolled)
            else:
                yield from self._walk(child, rect, is_scrolled=is_scrolled or _can_scroll(child))

    def _focus_rect(self) -> QRect:
        """The control with the keyboard; of a list the row it stands on, of what else fills the page nothing."""
        widget = QApplication.focusWidget()
        is_on_page = widget is not None and widget.isVisible() and self._page.isAncestorOf(widget)
        if not is_on_page or self._floating.isAncestorOf(widget):
            return QRect()
        if isinstance(widget, QAbstractItemView):
            row = widget.visualRect(widget.currentIndex())
            if isinstance(widget, (QTableView, QTreeView)) and row.isValid():
                row.setLeft(0)
                row.setRight(widget.viewport().width() - 1)
            return self._rect_of(widget.viewport(), row)
        rect = self._rect_of(widget)
        return rect if 2 * rect.height() < self._room.height() else QRect()

    def _rect_of(self, widget: QWidget, part: QRect | None = None) -> QRect:
        part = widget.rect() if part is None else part & widget.rect()
        return QRect(widget.mapTo(self._floating.window(), part.topLeft()), part.size()).translated(
            -self._floating.parentWidget().mapTo(self._floating.window(), QPoint())
        )


def _is_view(widget: QWidget) -> bool:
    """A list or a board, whose rows can be scrolled."""
    return isinstance(widget, QAbstractScrollArea) and not isinstance(widget, (QScrollArea, QPlainTextEdit, QTextEdit))


def _is_control(widget: QWidget) -> bool:
    takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return takes_keys or isinstance(widget, QAbstractButton)


def _can_scroll(widget: QWidget) -> bool:
    return isinstance(widget, QScrollArea) and widget.verticalScrollBar().maximum() > 0


def _words(label: QLabel, rect: QRect) -> QRect:
    """Without the empty rest of the line."""
    spare = max(0, rect.width() - label.sizeHint().width())
    side = label.style().visualAlignment(label.layoutDirection(), label.alignment())
    is_at_right = bool(side & Qt.AlignmentFlag.AlignRight)
    return rect.adjusted(spare * is_at_right, 0, -spare * (not is_at_right), 0)
