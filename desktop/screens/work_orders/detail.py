"""One job with all that belongs to it: head, sections, and the next step at its foot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.base.errors import NotFound, Refused
from core.rules.status import OPEN
from core.rules.words import Status
from desktop.desk import Desk
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.foot import JobFoot
from desktop.screens.work_orders.head import Entry, JobHead
from desktop.screens.work_orders.job import Job, read_job
from desktop.screens.work_orders.job_sections import JobSections
from desktop.screens.work_orders.rating_dialog import correct_rating
from desktop.screens.work_orders.step_dialogs import ask_for_cancel, ask_for_hold, ask_in_spite_of_checks
from desktop.screens.work_orders.steps import Step, Way
from desktop.screens.work_orders.told import told
from desktop.widgets.card import Card
from desktop.widgets.dialogs import confirm
from desktop.widgets.form import scrolled
from desktop.widgets.labels import line
from desktop.widgets.state_view import Stateful

#: Moving through the list reads a job only where one stops.
PAUSE_MS = 60


class DetailPanel(Card):
    """Shows the job with an id. What needs more room than a panel is asked of the screen."""

    side_asked = Signal()
    edit_asked = Signal(object)
    hand_over_asked = Signal(object, bool)
    payment_asked = Signal(object)
    #: the job is gone: deleted here or elsewhere
    gone = Signal(int)

    def __init__(self, desk: Desk, *, is_page: bool) -> None:
        super().__init__(padding=0)
        self.desk, self.job = desk, None
        self._wanted: int | None = None
        self._actions = OrderActions(desk, self)
        side_icon, side_name = (
            ("arrow-left", self.tr("Back to the list")) if is_page else ("maximize", self.tr("Open as a page"))
        )
        self.head = JobHead(side_icon, side_name, self.side_asked.emit, at_start=is_page)
        self.foot = JobFoot(desk, is_wide=is_page)
        self.foot.step_asked.connect(self.take_step)
        self.foot.payment_asked.connect(self._ask_for_payment)
        self.sections = JobSections(desk, self._actions)
        self.sections.price.edit_asked.connect(self._ask_to_edit)
        self.sections.price.payment_asked.connect(self._ask_for_payment)
        self.content = QWidget()
        self._stateful = Stateful(self.content)
        self._lay_out()
        self.add(self._stateful, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        self.show_none()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, margins in ((self.head, (16, 14, 12, 12)), (self.foot, (16, 10, 16, 12))):
            widget.layout().setContentsMargins(*margins)
        self.area = scrolled(self.sections)
        column.addWidget(self.head)
        column.addWidget(line())
        column.addWidget(self.area, 1)
        column.addWidget(line())
        column.addWidget(self.foot)

    def hasHeightForWidth(self) -> bool:
        """No: the sections take what room there is, and the foot stays in sight."""
        return False

    # what is shown

    @property
    def order_id(self) -> int | None:
        """The job that is shown, or on its way."""
        return self._wanted

    @property
    def is_editing(self) -> bool:
        """Whether a text is open that would be lost."""
        return self.sections.is_editing

    def show_none(self) -> None:
        """No job is chosen."""
        self._wanted, self.job = None, None
        hint = self.tr("Its customer, work, price and timeline are shown here.")
        self._stateful.empty(self.tr("Choose a job"), hint, "clipboard-list")

    def show_order(self, order_id: int, *, at_once: bool = False) -> None:
        """Reads the job, soon: whoever runs through the list passes many."""
        if order_id == self._wanted and self.job is not None:
            return
        self._wanted = order_id
        if at_once:
            self.reload()
        else:
            self._pause.start()

    def reload(self) -> None:
        """As it is now."""
        if self._wanted is None:
            return
        if self.job is None:
            self._stateful.loading()
        self.desk.ask.read(read_job, self._wanted, owner=self, done=self._take, failed=self._cannot)

    def _take(self, job: Job) -> None:
        if job.order.id != self._wanted:
            return
        is_another = self.job is None or self.job.order.id != job.order.id
        self.job = job
        self.head.show_job(job)
        self.head.set_entries(self._menu(job))
        self.sections.show_job(job)
        self.foot.show_job(job)
        self._stateful.ready()
        self.setAccessibleName(self.tr("Job {number}").format(number=job.order.number))
        if is_another:
            self.area.verticalScrollBar().setValue(0)

    def _cannot(self, refusal: Refused) -> None:
        if isinstance(refusal, NotFound) and self._wanted is not None:
            self.gone.emit(self._wanted)
            self.job = None
            self._stateful.empty(self.tr("This job was deleted"), "", "trash-2")
        else:
            self._stateful.error(self.tr("This job cannot be shown"), told(refusal), self.reload)

    # the menu

    def _menu(self, job: Job) -> list[list[Entry]]:
        def paper(kind: str) -> Entry:
            words = {
                "claim_ticket": self.tr("Claim ticket"),
                "device_labels": self.tr("Labels"),
                "work_sheet": self.tr("Work sheet"),
            }[kind]
            text = self.tr("Print: {paper}").format(paper=words)
            return text, "printer", lambda: self.desk.print_document(kind, job.order.id)

        edit: list[Entry] = []
        if self.desk.may("wo:write"):
            edit.append((self.tr("Edit"), "pencil", self._ask_to_edit))
        if self.desk.may("wo:assign") and job.order.status in OPEN:
            edit.append((self.tr("Plan…"), "calendar-clock", self._ask_to_plan))
        if self.desk.may("payment:write") and not job.order.is_house:
            edit.append((self.tr("Take payment"), "banknote", self._ask_for_payment))
        if self.desk.may("invoice:write") and not job.order.is_house:
            edit.append((self.tr("Invoice"), "file-text", self.make_invoice))
        if job.rating is not None and self.desk.may("rating:change"):
            edit.append((self.tr("Correct the rating…"), "star", self._ask_to_correct))
        kinds = ("work_sheet",) if job.order.is_house else ("claim_ticket", "device_labels", "work_sheet")
        papers = [paper(kind) for kind in kinds]
        rest: list[Entry] = [(self.tr("Delete order"), "trash-2", self.delete)] if self.desk.may("wo:delete") else []
        return [edit, papers, rest]

    def _ask_to_edit(self) -> None:
        if self.job is not None and self.desk.may("wo:write"):
            self.edit_asked.emit(self.job)

    def _ask_to_plan(self) -> None:
        if self.job is not None:
            self.desk.navigate("schedule", plan=self.job.order.id)

    def _ask_for_payment(self) -> None:
        if self.job is not None and self.desk.may("payment:write"):
            self.payment_asked.emit(self.job)

    def _ask_to_correct(self) -> None:
        if self.job is not None and self.job.rating is not None:
            correct_rating(self.window(), self.desk, self.job.rating, self.job.order.number)

    def make_invoice(self) -> None:
        """Goes to the job's invoice, the first time making it."""
        if self.job is not None and self.desk.may("invoice:write") and not self.job.order.is_house:
            self._actions.make_invoice(self.job.order)

    def edit(self) -> None:
        """Opens the form."""
        self._ask_to_edit()

    def delete(self) -> None:
        """Asks once; it can be taken back."""
        if self.job is None:
            return
        order = self.job.order
        confirm(
            self.window(),
            self.tr("Delete {number}?").format(number=order.number),
            self.tr(
                "The job is hidden from every list. It can be brought back from the notice, or by an administrator."
            ),
            self.tr("Delete order"),
            lambda: self._actions.delete(order, lambda: self.gone.emit(order.id)),
            danger=True,
        )

    # what keys ask for

    def go_to_labour(self) -> None:
        """Brings the keyboard to the line that books time."""
        self._go_to(self.sections.labour.inputs, self.sections.labour.go)

    def go_to_parts(self) -> None:
        """Brings the keyboard to the line that books parts."""
        self._go_to(self.sections.parts.inputs, self.sections.parts.go)

    def _go_to(self, widget: QWidget, go: Callable[[], None]) -> None:
        if widget.isVisible():
            self.area.ensureWidgetVisible(widget, 0, 40)
            go()

    def open_menu(self) -> None:
        """All that can be done with the job."""
        if self.job is not None:
            self.head.menu_button.showMenu()

    def print_ticket(self) -> None:
        """The customer's proof, again; of a job for the house, its work sheet."""
        if self.job is not None:
            self.desk.print_document("work_sheet" if self.job.order.is_house else "claim_ticket", self.job.order.id)

    # steps

    def go_on(self) -> None:
        """The usual next step."""
        if self.job is not None:
            self.foot.go_on()

    def take_step(self, step: Step) -> None:
        """At once, or after asking for what it needs."""
        if self.job is None:
            return
        order = self.job.order
        match step.way:
            case Way.AT_ONCE if step.goal is Status.WORK_COMPLETE and self.job.missing_checks:
                ask_in_spite_of_checks(
                    self.window(), self.job.missing_checks, step, lambda: self._actions.take_step(order, step)
                )
            case Way.AT_ONCE:
                self._actions.take_step(order, step)
            case Way.HOLD:
                ask_for_hold(
                    self.window(),
                    order,
                    lambda reason, note: self._actions.take_step(order, step, note=note, hold_reason=reason),
                )
            case Way.CANCEL:
                ask_for_cancel(
                    self.window(),
                    order,
                    self.job.detail.parts,
                    lambda note, used: self._actions.take_step(order, step, note=note, used=used),
                )
            case Way.HAND_OVER | Way.UNREPAIRED:
                self.hand_over_asked.emit(self.job, step.way is Way.UNREPAIRED)
