"""A device's passport: where it is, whose, every job on it, the parts that went into it, its photos and notes."""

from __future__ import annotations

from core import passports
from core.base.money import ZERO
from core.passports import Passport
from core.rules.matching import readable_phone
from desktop.desk import Desk
from desktop.screens.devices.actions import DeviceActions
from desktop.screens.devices.photos import PassportPhotos
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.screens.order_links import OrderLinks
from desktop.screens.record_panel import RecordPanel, sections
from desktop.widgets.buttons import button, menu_button
from desktop.widgets.card import SectionHeading
from desktop.widgets.chip import Chip
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import ElidedLabel
from desktop.widgets.moments import day_text
from desktop.widgets.money import money_text
from desktop.widgets.notice import Notice
from desktop.words import device_chip

MOST_ORDERS, MOST_PARTS = 10, 10


class PassportPanel(RecordPanel):
    """`edit_asked` carries the Passport."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.actions = DeviceActions(desk, self)
        self.red_tag, self.model_warning = Notice(), Notice()
        self._make_head()
        self._make_sections()
        hint = self.tr("Its owner, jobs, parts and photos are shown here.")
        self.furnish(
            passports.of_device,
            [
                (self._head, 0),
                (self.red_tag, 0),
                (self.model_warning, 0),
                (scrolled(self._sections), 1),
                (self._foot, 0),
            ],
            none=(self.tr("Choose a device"), hint, "laptop"),
            failed=self.tr("This device could not be loaded"),
        )

    def _make_head(self) -> None:
        self._name, self._kind, self._chip = ElidedLabel("", "heading"), ElidedLabel("", "secondary"), Chip()
        entries = [(self.tr("Red tag on or off"), "triangle-alert", lambda: self.actions.toggle_tag(self.device))]
        if self.desk.may("asset:delete"):
            entries.append((self.tr("Delete device"), "trash-2", lambda: self.actions.delete(self.passport)))
        self.menu = menu_button("", "ellipsis", entries, name=self.tr("More for this device"), kind="quiet")
        if not self.desk.may("asset:write"):
            self.menu.hide()
        self._head = self.head([self._name, self._kind], self._chip, self.menu)
        self.edit = button(self.tr("Edit"), "pencil", name=self.tr("Edit device"), clicked=self.ask_edit)
        self.intake = button(self.tr("New intake"), "package-plus", "primary", clicked=self._begin_intake)
        self.intake.setAccessibleName(self.tr("New intake with this device"))
        self._foot = self.foot((self.edit, "asset:write"), (self.intake, "customer:write"))

    def _make_sections(self) -> None:
        self.facts = KeyValues(wrap=True)
        self.owner = LinkRows(1, none=self.tr("No owner"))
        self.orders = OrderLinks(
            self.desk, MOST_ORDERS, shows_device=False, shows_money=True, none=self.tr("Never here before")
        )
        self.parts = LinkRows(MOST_PARTS)
        self._parts_heading, self._photos_heading = SectionHeading(self.tr("Parts")), SectionHeading(self.tr("Photos"))
        self.photos = PassportPhotos(self.desk)
        self._sections = sections(
            self.facts, SectionHeading(self.tr("Owner")), self.owner, SectionHeading(self.tr("Jobs")), self.orders,
            self._parts_heading, self.parts, self._photos_heading, self.photos,
        )  # fmt: skip

    # what is shown

    @property
    def passport(self) -> Passport | None:
        """What is shown."""
        return self.found

    @property
    def device(self) -> object:
        """The device that is shown."""
        return self.passport.device if self.passport is not None else None

    def show_found(self, found: Passport) -> None:
        """As it is now."""
        device = found.device
        is_here = found.in_shop_for is not None
        chip = device_chip(device.status, is_red_tagged=device.is_red_tagged, is_in_shop=is_here)
        self._name.setText(device.name)
        self._kind.setText(" · ".join(filter(None, (found.device_type, device.colour))))
        self._chip.set_chip(chip.text, chip.tone)
        _tell(self.red_tag, self._tag_words(found), "danger")
        _tell(self.model_warning, found.model_warning or "", "warning")
        self.facts.set_facts(self._facts(found))
        self._show_lists(found)

    def _tag_words(self, found: Passport) -> str:
        return self.tr("Red tag: handle with care") if found.device.is_red_tagged else ""

    def _facts(self, found: Passport) -> list[tuple[str, str]]:
        device, here = found.device, found.in_shop_for
        missing = self.tr("none: {why}").format(why=device.serial_missing) if device.serial_missing else ""
        place = self.tr("In the shop for {number}").format(number=here.number) if here else self.tr("With its owner")
        facts = [
            (self.tr("Serial number"), device.serial_number or missing),
            (self.tr("Where it is"), " · ".join(filter(None, (place, found.location)))),
            (self.tr("Registered"), day_text(device.created_at)),
        ]
        if self.desk.may("payment:read") and found.spent > ZERO:
            facts.append((self.tr("Jobs came to"), money_text(found.spent, self.desk.settings.currency)))
        return [*facts, (self.tr("Notes"), device.notes)] if device.notes else facts

    def _show_lists(self, found: Passport) -> None:
        owner = found.owner
        may_open = self.desk.may("customer:read")
        self.owner.show_rows(
            [LinkRow(owner.full_name, readable_phone(owner.phone) or owner.email or "",
                     (lambda: self.desk.navigate("customers", owner.id)) if may_open else None)]
            if owner else []
        )  # fmt: skip
        self.orders.show_orders(found.orders)
        currency = self.desk.settings.currency
        self.parts.show_rows(
            [
                LinkRow(
                    part.order_number,
                    f"{part.quantity} × {part.name} · {day_text(part.used_at)}",
                    lambda part=part: self.desk.navigate("work_orders", part.order_id),
                    end=money_text(part.amount, currency) if self.desk.may("payment:read") else "",
                )
                for part in found.parts
            ]
        )
        self._parts_heading.setVisible(bool(found.parts))
        self.photos.show_files(found.photos)
        self._photos_heading.setVisible(bool(found.photos))

    def _begin_intake(self) -> None:
        if self.record_id is not None:
            self.desk.navigate("intake", asset_id=self.record_id)


def _tell(notice: Notice, words: str, tone: str) -> None:
    if words:
        notice.show_notice(words, tone)
    else:
        notice.hide()
