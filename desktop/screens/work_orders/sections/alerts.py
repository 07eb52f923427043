"""What must be known before anything is done: the customer's warning, danger, a price above the limit or forgotten."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from core.rules.words import Status
from desktop.look import icons
from desktop.look.theme import tokens
from desktop.look.tokens import Tone
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.sections.section import Section, refill
from desktop.widgets.labels import label, set_role


class Mark(QWidget):
    """An icon in the colour of its tone, in every theme."""

    def __init__(self, name: str, tone: Tone) -> None:
        super().__init__()
        self._name, self._tone = name, tone
        self.setFixedSize(16, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the theme is now."""
        icons.paint(QPainter(self), self.rect(), self._name, tokens().tone(self._tone)[0])


class Banner(QFrame):
    """A line that stays: icon and words in the colour of its tone."""

    def __init__(self, text: str, tone: Tone, icon_name: str) -> None:
        super().__init__()
        self.text = text
        self.setProperty("role", "notice")
        set_role(self, "tone", tone.value)
        self.setAccessibleName(text)
        picture = Mark(icon_name, tone)
        words = label(text, wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(picture)
        row.addWidget(words, 1)


class Alerts(Section):
    """The most dangerous first."""

    def is_for(self, job: Job) -> bool:
        """Only where there is something to say."""
        return bool(self._banners(job))

    def fill(self, job: Job) -> None:
        """The banners of this job; the same ones are left as they are."""
        wanted = self._banners(job)
        shown = [self.body.itemAt(place).widget() for place in range(self.body.count())]
        if [banner.text for banner in shown] != [text for text, _, _ in wanted]:
            widgets: list[QWidget] = [Banner(*parts) for parts in wanted]
            refill(self.body, widgets)

    def texts(self) -> list[str]:
        """What is said."""
        return [text for text, _, _ in self._banners(self.job)] if self.job else []

    def _banners(self, job: Job) -> list[tuple[str, Tone, str]]:
        found: list[tuple[str, Tone, str]] = []
        intake, customer, device = job.detail.intake, job.detail.customer, job.detail.device
        if intake is not None and intake.safety_note:
            found.append((intake.safety_note, Tone.DANGER, "flame"))
        if device is not None and device.is_red_tagged:
            found.append((self.tr("Red tag: this device is dangerous."), Tone.DANGER, "shield-alert"))
        if customer is not None and customer.warning:
            found.append((customer.warning, Tone.WARNING, "user"))
        if intake is not None and intake.has_liquid_damage:
            found.append((self.tr("Liquid damage"), Tone.WARNING, "droplets"))
        if job.is_open and job.detail.exceeds_limit:
            found.append((self._limit(job), Tone.DANGER, "triangle-alert"))
        if self._is_forgotten(job):
            found.append((self.tr("Nothing is charged for this job yet."), Tone.WARNING, "banknote"))
        return found

    def _is_forgotten(self, job: Job) -> bool:
        """Whether it is ready to be fetched, and nobody wrote down what it costs; no discount to nothing."""
        is_ready = job.order.status is Status.WORK_COMPLETE and not job.order.is_house
        return is_ready and not job.order.cost and self.desk.may("payment:read")

    def _limit(self, job: Job) -> str:
        limit = self.money(job.order.authorised_limit)
        if not self.desk.may("payment:read"):
            return self.tr("The price is above the authorised {limit}: ask the desk before going on.").format(
                limit=limit
            )
        words = self.tr("{total} is above the authorised {limit}: ask the customer before going on.")
        return words.format(total=self.money(job.order.total), limit=limit)
