"""Core's closed words in the language of the screen, with the colour that each has everywhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.rules.words import AssetStatus, HoldReason, PasscodeKind, Priority, Status
from desktop.look.tokens import Tone
from desktop.widgets.chip import ChipText

translate = QCoreApplication.translate


def status_chip(status: Status, hold_reason: HoldReason | None = None, *, is_house: bool = False) -> ChipText:
    """Where a job stands; a job on hold says what it waits for. `is_house`: nothing is repaired for a customer."""
    if status is Status.ON_HOLD and hold_reason is not None:
        return ChipText(hold_word(hold_reason), Tone.WAITING, short_hold_word(hold_reason))
    words = {
        Status.DRAFT: (translate("words", "Draft"), Tone.NEUTRAL),
        Status.REQUESTED: (translate("words", "New"), Tone.INFO),
        Status.APPROVED: (translate("words", "Approved"), Tone.INFO),
        Status.IN_PROGRESS: (translate("words", "In repair"), Tone.ACTIVE),
        Status.ON_HOLD: (translate("words", "On hold"), Tone.WAITING),
        Status.WORK_COMPLETE: (translate("words", "Ready"), Tone.SUCCESS),
        Status.CLOSED: (translate("words", "Closed"), Tone.NEUTRAL),
        Status.CANCELLED: (translate("words", "Cancelled"), Tone.NEUTRAL),
    }
    if is_house:
        words[Status.IN_PROGRESS] = (translate("words", "In progress"), Tone.ACTIVE)
        words[Status.WORK_COMPLETE] = (translate("words", "Done"), Tone.SUCCESS)
    return ChipText(*words[status])


def hold_word(reason: HoldReason) -> str:
    """What a job on hold waits for."""
    return {
        HoldReason.PARTS: translate("words", "Waiting parts"),
        HoldReason.APPROVAL: translate("words", "Waiting approval"),
        HoldReason.CUSTOMER: translate("words", "Waiting customer"),
        HoldReason.OTHER: translate("words", "On hold"),
    }[reason]


def short_hold_word(reason: HoldReason) -> str:
    """The same where room is short: the mark of waiting stands before it."""
    return {
        HoldReason.PARTS: translate("words", "Parts", "what a job waits for"),
        HoldReason.APPROVAL: translate("words", "Approval", "what a job waits for"),
        HoldReason.CUSTOMER: translate("words", "Customer", "what a job waits for"),
        HoldReason.OTHER: translate("words", "On hold"),
    }[reason]


def priority_word(priority: Priority) -> str:
    """How urgent a job is."""
    return {
        Priority.LOW: translate("words", "Low"),
        Priority.MEDIUM: translate("words", "Normal"),
        Priority.HIGH: translate("words", "High"),
        Priority.CRITICAL: translate("words", "Urgent"),
    }[priority]


def asset_chip(status: AssetStatus, *, is_red_tagged: bool = False) -> ChipText:
    """How a device or a piece of equipment is; a red tag outweighs the rest."""
    if is_red_tagged:
        return ChipText(translate("words", "Red tag"), Tone.DANGER)
    words = {
        AssetStatus.DRAFT: (translate("words", "Draft"), Tone.NEUTRAL),
        AssetStatus.ACTIVE: (translate("words", "Active"), Tone.SUCCESS),
        AssetStatus.DOWN: (translate("words", "Down"), Tone.WARNING),
        AssetStatus.ARCHIVED: (translate("words", "Archived"), Tone.NEUTRAL),
        AssetStatus.RED_TAG: (translate("words", "Red tag"), Tone.DANGER),
    }
    return ChipText(*words[status])


def device_chip(status: AssetStatus, *, is_red_tagged: bool, is_in_shop: bool) -> ChipText:
    """How a customer's device is and where: what is dangerous or unusual outweighs the place."""
    if is_red_tagged or status is not AssetStatus.ACTIVE:
        return asset_chip(status, is_red_tagged=is_red_tagged)
    if is_in_shop:
        return ChipText(translate("words", "In the shop"), Tone.ACTIVE)
    return ChipText(translate("words", "With owner"), Tone.NEUTRAL)


def passcode_word(kind: PasscodeKind) -> str:
    """How the customer's device is unlocked."""
    return {
        PasscodeKind.NONE: translate("words", "No code"),
        PasscodeKind.CUSTOMER_UNLOCKS: translate("words", "Customer unlocks"),
        PasscodeKind.PIN: translate("words", "PIN or password"),
        PasscodeKind.PATTERN: translate("words", "Pattern"),
        PasscodeKind.REFUSED: translate("words", "Refused"),
    }[kind]


def method_words() -> dict[str, str]:
    """The ways to pay, as core stores them."""
    return {
        "Cash": translate("words", "Cash"),
        "Card": translate("words", "Card"),
        "Bank transfer": translate("words", "Bank transfer"),
        "Voucher": translate("words", "Voucher"),
        "Other": translate("words", "Other"),
    }
