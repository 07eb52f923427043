"""What printed things look like and what they say."""

from __future__ import annotations

from core.rules.shop_settings import PAPERS, RECEIPT_PAPERS
from desktop.desk import Desk
from desktop.screens.settings.settings_form import SettingsFormPage
from desktop.widgets.inputs import ChoiceInput, LongTextInput, NumberInput


class PapersPage(SettingsFormPage):
    """Paper sizes, terms, the receipt's last lines."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Papers"), self.tr("Tickets, work sheets, receipts and invoices"))
        form = self.form
        form.add("paper", self.tr("Paper"), ChoiceInput([(paper, paper) for paper in PAPERS]))
        receipts = [(paper, self._words(paper)) for paper in RECEIPT_PAPERS]
        form.add("receipt_paper", self.tr("Paper of receipts"), ChoiceInput(receipts), beside=True)
        form.add(
            "terms", self.tr("Terms"), LongTextInput(lines=8, longest=8000),
            help=self.tr("The customer signs these at intake. Changed terms get a new version by themselves."),
        )  # fmt: skip
        form.add("receipt_footer", self.tr("At the end of receipts"), LongTextInput(lines=3, longest=1000))
        form.add_heading(self.tr("Invoices"))
        form.add("payment_days", self.tr("Days to pay"), NumberInput(0, 365))
        form.add(
            "payment_details", self.tr("Where to pay"), LongTextInput(lines=3, longest=1000),
            help=self.tr("The bank account and what else stands at the end of an invoice."),
        )  # fmt: skip
        self.begin()

    def _words(self, paper: str) -> str:
        return self.tr("Roll, 80 mm") if paper == "80mm" else paper
