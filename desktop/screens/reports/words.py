"""What reports and their figures are called, and what each figure means: the formulas in the reader's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.reports import Group
from core.rules.customer_figures import Risk
from core.rules.periods import Named, Step

translate = QCoreApplication.translate


def group_word(group: Group) -> str:
    """The report's name."""
    return {
        Group.REVENUE: translate("reports", "Revenue and tax"),
        Group.METHODS: translate("reports", "Payments by method"),
        Group.JOBS: translate("reports", "Jobs and turnaround"),
        Group.QUALITY: translate("reports", "First-time fix and response"),
        Group.TECHNICIANS: translate("reports", "Technicians"),
        Group.STOCK: translate("reports", "Parts used"),
        Group.UPKEEP: translate("reports", "Maintenance kept"),
        Group.EQUIPMENT: translate("reports", "Equipment health"),
        Group.SATISFACTION: translate("reports", "Satisfaction"),
        Group.CUSTOMERS: translate("reports", "Customers"),
    }[group]


GROUP_ICONS = {
    Group.REVENUE: "banknote", Group.METHODS: "credit-card", Group.JOBS: "clipboard-list", Group.QUALITY: "badge-check",
    Group.TECHNICIANS: "wrench", Group.STOCK: "package", Group.UPKEEP: "calendar-clock", Group.EQUIPMENT: "fan",
    Group.SATISFACTION: "star", Group.CUSTOMERS: "users",
}  # fmt: skip


def period_word(name: Named) -> str:
    """A period that has a name."""
    return {
        Named.THIS_MONTH: translate("reports", "This month"),
        Named.LAST_MONTH: translate("reports", "Last month"),
        Named.THIS_QUARTER: translate("reports", "This quarter"),
        Named.THIS_YEAR: translate("reports", "This year"),
    }[name]


def step_word(step: Step) -> str:
    """What a period is divided into."""
    return {
        Step.DAY: translate("reports", "Days"),
        Step.WEEK: translate("reports", "Weeks"),
        Step.MONTH: translate("reports", "Months"),
    }[step]


def risk_word(risk: Risk) -> str:
    """How likely it is."""
    return {
        Risk.LOW: translate("reports", "low"),
        Risk.MEDIUM: translate("reports", "medium"),
        Risk.HIGH: translate("reports", "high"),
    }[risk]


def column_word(group: Group, key: str, step: Step) -> str:
    """The head of a column."""
    if key == "span":
        return {
            Step.DAY: translate("reports", "Day"),
            Step.WEEK: translate("reports", "Week"),
            Step.MONTH: translate("reports", "Month"),
        }[step]
    if key == "amount":
        return translate("reports", "Charged")
    if (group, key) == (Group.UPKEEP, "kept"):
        return translate("reports", "Kept in time")
    return _columns()[key]


def _columns() -> dict[str, str]:
    return {
        "taken": translate("reports", "Taken"),
        "refunded": translate("reports", "Refunded"),
        "revenue": translate("reports", "Revenue"),
        "tax": translate("reports", "Tax contained"),
        "method": translate("reports", "Method"),
        "payments": translate("reports", "Payments"),
        "refunds": translate("reports", "Refunds"),
        "opened": translate("reports", "Opened"),
        "completed": translate("reports", "Completed"),
        "turnaround": translate("reports", "Turnaround"),
        "reopened": translate("reports", "Reopened"),
        "first_time_fix": translate("reports", "First-time fix"),
        "begun": translate("reports", "Begun"),
        "response": translate("reports", "Response"),
        "technician": translate("reports", "Technician"),
        "labour": translate("reports", "Labour"),
        "labour_amount": translate("reports", "Labour charged"),
        "open": translate("reports", "Open now"),
        "part": translate("reports", "Part"),
        "quantity": translate("reports", "Pieces"),
        "jobs": translate("reports", "Jobs"),
        "plan": translate("reports", "Plan"),
        "due": translate("reports", "Due"),
        "in_time": translate("reports", "In time"),
        "late": translate("reports", "Late"),
        "missed": translate("reports", "Missed"),
        "thing": translate("reports", "Equipment"),
        "failures": translate("reports", "Failures"),
        "downtime": translate("reports", "Downtime"),
        "mtbf": translate("reports", "Between failures"),
        "risk": translate("reports", "Risk"),
        "answers": translate("reports", "Answers"),
        "stars": translate("reports", "Stars"),
        "customer": translate("reports", "Customer"),
        "paid": translate("reports", "Paid"),
        "recency": translate("reports", "Days since last job"),
        "frequency": translate("reports", "Jobs in a year"),
        "value": translate("reports", "Paid in all"),
    }


def meaning(group: Group, key: str) -> str:
    """What a figure means and how it is reckoned; empty where its name says all."""
    told = {
        (Group.REVENUE, "revenue"): translate(
            "reports", "Payments of the day they came in, less what went back that day; voided ones do not count."
        ),
        (Group.REVENUE, "tax"): translate(
            "reports", "Revenue × rate ÷ (100 + rate), at the tax rate that the shop has now."
        ),
        (Group.METHODS, "revenue"): translate("reports", "Taken less refunded."),
        (Group.JOBS, "completed"): translate(
            "reports", "Jobs by the day their work ended; one that was reopened counts where it ended last."
        ),
        (Group.JOBS, "turnaround"): translate(
            "reports", "Mean time from opening to the end of the work, over the jobs completed in the period."
        ),
        (Group.QUALITY, "first_time_fix"): translate(
            "reports", "Customers’ completed jobs that were never reopened after completion ÷ all of them."
        ),
        (Group.QUALITY, "response"): translate(
            "reports", "Mean time from opening to the beginning of the work, over customers’ jobs begun in the period."
        ),
        (Group.TECHNICIANS, "completed"): translate(
            "reports", "Jobs completed in the period, each for the one it was given to first."
        ),
        (Group.TECHNICIANS, "labour"): translate("reports", "Hours written down for jobs in the period."),
        (Group.TECHNICIANS, "open"): translate("reports", "Open jobs given to him, as of now."),
        (Group.STOCK, "amount"): translate("reports", "What was asked for the pieces that jobs took in the period."),
        (Group.UPKEEP, "kept"): translate(
            "reports", "In time ÷ (in time + late + missed); what is not over yet does not count."
        ),
        (Group.EQUIPMENT, "failures"): translate("reports", "Jobs on it that no plan made and nobody cancelled."),
        (Group.EQUIPMENT, "downtime"): translate(
            "reports", "From the opening of each such job to its end, or until now."
        ),
        (Group.EQUIPMENT, "mtbf"): translate("reports", "Days looked at ÷ failures."),
        (Group.EQUIPMENT, "risk"): translate(
            "reports",
            "High: it stands still, failed four times, or twice with less than 30 days between; medium: failed twice.",
        ),
        (Group.SATISFACTION, "stars"): translate(
            "reports", "Mean of the stars, 1 to 5, that customers gave in the period."
        ),
        (Group.CUSTOMERS, "paid"): translate("reports", "In the period, refunds taken off."),
        (Group.CUSTOMERS, "risk"): translate(
            "reports",
            "Of staying away. High: a year, or three times his usual interval; medium: half a year, or twice that.",
        ),
    }
    return told.get((group, key), "")
