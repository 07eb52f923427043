"""What was handed over: accessories to be given back, the condition it came in, and what was agreed."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from core.intakes import AccessoryRow, IntakeRow
from core.rules.words import CheckResult
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.sections.section import Section, refill
from desktop.widgets.chip import Chip
from desktop.widgets.collapsible import Collapsible
from desktop.widgets.flow import Flow
from desktop.widgets.labels import label, plain
from desktop.widgets.moments import moment_text

_TONES = {
    CheckResult.WORKS: Tone.SUCCESS,
    CheckResult.BROKEN: Tone.DANGER,
    CheckResult.NOT_TESTABLE: Tone.WARNING,
    CheckResult.NOT_TESTED: Tone.NEUTRAL,
}


class Accessories(Section):
    """A tick for each thing that went back; a tick stays, as the thing is gone."""

    def __init__(self, desk: Desk, actions: OrderActions) -> None:
        super().__init__(desk, actions, self.tr("Accessories"))
        self._ticks = QVBoxLayout()
        self._ticks.setSpacing(2)
        self.body.addLayout(self._ticks)
        self._shown: object = None
        self.ticks: dict[int, QCheckBox] = {}

    def is_for(self, job: Job) -> bool:
        """Only where something came with the device."""
        return bool(job.detail.accessories)

    def fill(self, job: Job) -> None:
        """The same things are left as they are."""
        looks = (job.order.id, tuple(job.detail.accessories))
        if looks == self._shown:
            return
        self._shown = looks
        self.ticks = {row.id: self._tick(row) for row in job.detail.accessories}
        refill(self._ticks, list(self.ticks.values()))

    def _tick(self, row: AccessoryRow) -> QCheckBox:
        number = self.job.order.number if self.job else ""
        words = f"{row.name}  ·  {number}/A{row.position}"
        if row.returned_at is not None:
            words = self.tr("{what}, returned {when}").format(what=words, when=moment_text(row.returned_at))
        tick = QCheckBox(plain(words))
        tick.setAccessibleName(self.tr("Returned: {what}").format(what=row.name))
        tick.setChecked(row.returned_at is not None)
        tick.setEnabled(row.returned_at is None and self.desk.may("wo:write"))
        tick.toggled.connect(lambda on: self._give_back(row.id) if on else None)
        return tick

    def _give_back(self, accessory_id: int) -> None:
        if self.job is not None:
            self.actions.return_accessories(self.job.order, [accessory_id])


class Condition(Section):
    """Folded away: it matters when something is disputed."""

    def __init__(self, desk: Desk, actions: OrderActions) -> None:
        super().__init__(desk, actions)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(4, 0, 0, 4)
        column.setSpacing(8)
        checks = QWidget()
        self._checks = Flow(6, checks)
        self._agreed = label("", "secondary", wrap=True)
        column.addWidget(checks)
        column.addWidget(self._agreed)
        self.fold = Collapsible(self.tr("Condition and consent"), content)
        self.body.addWidget(self.fold)
        self._shown: object = None

    def is_for(self, job: Job) -> bool:
        """Only where there is an intake record."""
        return job.detail.intake is not None

    def fill(self, job: Job) -> None:
        """Each check as a chip, the agreements as sentences."""
        looks = (job.order.id, tuple(job.detail.conditions))
        if looks != self._shown:
            self._shown = looks
            chips: list[QWidget] = [
                Chip(f"{row.name}: {self._word(row.result)}", _TONES[row.result]) for row in job.detail.conditions
            ]
            refill(self._checks, chips)
            for chip in chips:
                chip.show()
        if job.detail.intake is not None:
            self._agreed.setText("\n".join(self._sentences(job.detail.intake)))
        broken = sum(row.result is CheckResult.BROKEN for row in job.detail.conditions)
        total = len(job.detail.conditions)
        summary = self.tr("{broken} of {total} broken").format(broken=broken, total=total) if total else ""
        self.fold.set_summary(summary)

    def _word(self, result: CheckResult) -> str:
        return {
            CheckResult.WORKS: self.tr("works"),
            CheckResult.BROKEN: self.tr("broken"),
            CheckResult.NOT_TESTABLE: self.tr("not testable"),
            CheckResult.NOT_TESTED: self.tr("not tested"),
        }[result]

    def _sentences(self, intake: IntakeRow) -> list[str]:
        said = [
            self.tr("A backup was made.") if intake.has_backup else self.tr("There is no backup."),
            self.tr("The data may be erased.") if intake.may_be_wiped else self.tr("The data must not be erased."),
        ]
        if intake.consented_at is not None:
            words = self.tr("Terms version {version} accepted {when}.")
            said.append(words.format(version=intake.terms_version or "—", when=moment_text(intake.consented_at)))
        if intake.signed_at is not None:
            said.append(self.tr("Signed {when}.").format(when=moment_text(intake.signed_at)))
        return said
