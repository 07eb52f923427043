"""Jobs as links: number, device and what is wrong, with the state as a chip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from core.work_orders import OrderLine
from desktop.desk import Desk
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.widgets.moments import day_text
from desktop.widgets.money import money_text
from desktop.words import status_chip


class OrderLinks(LinkRows):
    """With `shows_device` the device's name too, with `shows_money` what the job came to and when it came in."""

    def __init__(
        self,
        desk: Desk,
        most: int,
        after: QWidget | None = None,
        *,
        shows_device: bool = True,
        shows_money: bool = False,
        none: str = "",
    ) -> None:
        super().__init__(most, after, none=none)
        self._desk, self._shows_device, self._shows_money = desk, shows_device, shows_money

    def show_orders(self, orders: Sequence[OrderLine], total: int | None = None) -> None:
        """Shows these jobs."""
        self.show_rows([self._row(order) for order in orders], total)

    def _row(self, order: OrderLine) -> LinkRow:
        words = [order.device if self._shows_device else "", order.title]
        end = ""
        if self._shows_money:
            words.append(day_text(order.created_at))
            if self._desk.may("payment:read"):
                end = money_text(order.total, self._desk.settings.currency)
        return LinkRow(
            order.number,
            " · ".join(filter(None, words)),
            lambda: self._desk.navigate("work_orders", order.id),
            status_chip(order.status, order.hold_reason, is_house=order.is_house),
            end,
        )
