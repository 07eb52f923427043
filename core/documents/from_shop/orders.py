"""The papers of a job: claim ticket, labels, work sheet."""

from __future__ import annotations

import sqlalchemy as sa

from core import files, settings, work_orders
from core.base import log
from core.base.money import ZERO
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.documents import remarks
from core.documents.contents import Accessory, Condition, ConditionLine, Labels, Ticket, WorkSheet
from core.documents.from_shop.letterheads import letterhead
from core.rules.matching import readable_phone
from core.rules.words import PaymentKind
from core.storage.store import FileStore
from core.tables import people
from core.work_orders import WorkOrderDetail


def claim_ticket_of(tx: Transaction, store: FileStore, order_id: int) -> Ticket:
    """Raises: Forbidden, NotFound."""
    job, shop = work_orders.detail(tx, order_id), settings.read(tx)
    intake, order = job.intake, job.order
    phone = (intake.contact_phone if intake else None) or (job.customer.phone if job.customer else None)
    deposits = [paid.amount for paid in job.payments or () if paid.kind is PaymentKind.DEPOSIT]
    return Ticket(
        shop=letterhead(shop),
        number=order.number,
        pickup_code=order.pickup_code or "",
        customer_name=_customer(job),
        customer_phone=readable_phone(phone),
        customer_email=(job.customer.email if job.customer else None) or "",
        dropped_off_by=(intake.dropped_off_by if intake else None) or "",
        device=_device(job),
        serial=_serial(job),
        problem=_problem(job),
        symptoms=tuple(job.symptoms),
        conditions=_conditions(job),
        accessories=_accessories(job),
        remarks=remarks.agreed(intake, shop.language),
        estimate=order.estimate,
        authorised_limit=order.authorised_limit,
        deposit=sum(deposits, ZERO) if deposits else None,
        promised_at=order.estimated_completion_at,
        received_at=order.created_at,
        received_by=_received_by(tx, order_id),
        signature=_signature(tx, store, job),
        terms_version=(intake.terms_version if intake else None) or shop.terms_version,
    )


def labels_of(tx: Transaction, order_id: int) -> Labels:
    """Raises: Forbidden, NotFound."""
    job, shop = work_orders.detail(tx, order_id), settings.read(tx)
    return Labels(
        shop=letterhead(shop),
        number=job.order.number,
        customer_name=_customer(job),
        device=_device(job),
        serial=_serial(job),
        received_at=job.order.created_at,
        promised_at=job.order.estimated_completion_at,
        storage_place=job.location or "",
        warning=" · ".join(remarks.warnings(job.intake, shop.language)),
        accessories=_accessories(job),
    )


def work_sheet_of(tx: Transaction, order_id: int) -> WorkSheet:
    """Raises: Forbidden, NotFound."""
    job, shop = work_orders.detail(tx, order_id), settings.read(tx)
    order = job.order
    phone = (job.intake.contact_phone if job.intake else None) or (job.customer.phone if job.customer else None)
    return WorkSheet(
        shop=letterhead(shop),
        number=order.number,
        priority=remarks.priority(order.priority, shop.language),
        technicians=tuple(person.full_name for person in job.assignees),
        customer_name=_customer(job),
        customer_phone=readable_phone(phone),
        device=_device(job),
        serial=_serial(job),
        storage_place=job.location or "",
        warnings=remarks.warnings(job.intake, shop.language, exceeds_limit=job.exceeds_limit),
        problem=_problem(job),
        symptoms=tuple(job.symptoms),
        conditions=_conditions(job),
        accessories=_accessories(job),
        remarks=remarks.agreed(job.intake, shop.language),
        notes="\n".join(text for text in (order.note, order.diagnosis) if text),
        estimate=order.estimate,
        authorised_limit=order.authorised_limit,
        promised_at=order.estimated_completion_at,
        received_at=order.created_at,
        received_by=_received_by(tx, order_id),
    )


def _customer(job: WorkOrderDetail) -> str:
    return job.customer.full_name if job.customer else ""


def _device(job: WorkOrderDetail) -> str:
    """The device's name, and what kind of thing it is where the name does not say it."""
    if job.device is None:
        return job.order.title
    colour = f" ({job.device.colour})" if job.device.colour else ""
    return f"{job.device.name}{colour}"


def _serial(job: WorkOrderDetail) -> str:
    if job.device is None:
        return ""
    return job.device.serial_number or job.device.serial_missing or ""


def _problem(job: WorkOrderDetail) -> str:
    return (job.intake.customer_words if job.intake else None) or job.order.title


def _conditions(job: WorkOrderDetail) -> tuple[ConditionLine, ...]:
    return tuple(ConditionLine(line.name, Condition(line.result.value)) for line in job.conditions)


def _accessories(job: WorkOrderDetail) -> tuple[Accessory, ...]:
    return tuple(Accessory(line.position, line.name) for line in job.accessories)


def _signature(tx: Transaction, store: FileStore, job: WorkOrderDetail) -> bytes | None:
    if job.intake is None or job.intake.signature_file_id is None:
        return None
    return files.content(tx, store, job.intake.signature_file_id).content


def _received_by(tx: Transaction, order_id: int) -> str:
    """Who opened the job at the counter; nobody where it came over the LAN from the customer himself."""
    event = log.events.c
    first = tx.row(
        sa.select(event.actor, people.c.role)
        .outerjoin(people, people.c.id == event.actor_id)
        .where(event.work_order_id == order_id)
        .order_by(event.id)
        .limit(1)
    )
    return "" if first is None or first.role is Role.CUSTOMER else str(first.actor)
