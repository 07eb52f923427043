"""How a job goes, step by step: each pause tells who acts next, and after about how many hours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random

from core import billing, catalog, handover_desk, intake_desk, intakes, work_orders
from core.base.permissions import Actor, Role
from core.base.transaction import Transaction
from core.billing import NewPayment
from core.demo import drawing, invoicing, stockroom
from core.demo.cast import Cast, Course, Pause
from core.demo.hotel_days import Act
from core.demo.names import CUSTOMERS
from core.demo.planning import PlannedDevice, PlannedJob
from core.demo.stories import ACCESSORIES, METHODS, NOTES, RATING_WORDS, ROOM_STORIES, Story
from core.handover_desk import HandOver
from core.intake_desk import Intake, NewDeviceByName, Photo
from core.intakes import ConditionRow, NewIntake
from core.people import NewPerson
from core.rules.words import CheckResult, HoldReason, PasscodeKind, Priority, Status
from core.stock import PartUse
from core.work_orders import NewWorkOrder, OrderRow

ZERO = Decimal("0.00")


def repair(tx: Transaction, cast: Cast, job: PlannedJob) -> Course:
    """A customer's device, from the counter to the receipt, or as far as the job is to get."""
    rng, story = cast.rng, job.story
    assert story is not None
    clerk, technician = cast.one(Role.FRONT_DESK), cast.technician_for(story.title, is_device=True)
    order = _take_in(tx, cast, job, story)
    if job.goal is Status.DRAFT or (job.goal is Status.REQUESTED and rng.random() < 0.6):
        return
    yield Pause(clerk, 0.5)
    work_orders.assign(tx, order.id, technician.person_id or 0)
    if job.goal is Status.REQUESTED:
        return
    yield Pause(clerk, 1.5)
    work_orders.move(tx, order.id, Status.APPROVED)
    cast.book(tx, order.id, technician)
    if job.goal is Status.APPROVED:
        return
    if job.goal is Status.CANCELLED:
        yield Pause(clerk, 20)
        work_orders.note(tx, order.id, "Called: too expensive for the customer")
        fee = Decimal("15.00") if rng.random() < 0.5 else ZERO
        payment = NewPayment(order.id, fee, "Card") if fee else None
        handover_desk.hand_over(tx, HandOver(order.id, payment, _all_accessories(tx, order), "Too expensive", fee))
        return
    yield Pause(technician, 5)
    work_orders.move(tx, order.id, Status.IN_PROGRESS)
    yield Pause(technician, 1)
    work_orders.change(tx, order.id, {"diagnosis": story.diagnosis})
    yield from _work(tx, cast, job, story, order, technician)
    if job.goal in (Status.ON_HOLD, Status.IN_PROGRESS):
        return
    yield Pause(technician, 1)
    work_orders.move(tx, order.id, Status.WORK_COMPLETE)
    yield Pause(clerk, 2)
    work_orders.note(tx, order.id, rng.choice(("Called: ready for pick-up", "Message sent: ready for pick-up")))
    if job.goal is Status.WORK_COMPLETE:
        return
    yield Pause(clerk, rng.choice((3, 20, 30, 60)))
    yield from _pick_up(tx, cast, order)


def _work(tx: Transaction, cast: Cast, job: PlannedJob, story: Story, order: OrderRow, technician: Actor) -> Course:
    rng = cast.rng
    (description, minutes), *rest = story.labour
    if job.goal is not Status.IN_PROGRESS or rng.random() < 0.7:
        yield Pause(technician, 1)
        work_orders.add_labour(tx, order.id, description, minutes)
    if job.goal is Status.ON_HOLD or (story.parts and rng.random() < 0.3):
        yield Pause(technician, 0.5)
        reason = rng.choice((HoldReason.PARTS, HoldReason.PARTS, HoldReason.APPROVAL, HoldReason.CUSTOMER))
        work_orders.move(tx, order.id, Status.ON_HOLD, hold_reason=reason)
        yield Pause(cast.one(Role.FRONT_DESK), 4)
        work_orders.note(tx, order.id, rng.choice(NOTES))
        if job.goal is Status.ON_HOLD:
            return
        yield Pause(technician, 30)
        work_orders.move(tx, order.id, Status.IN_PROGRESS)
    if job.goal is Status.IN_PROGRESS:
        return
    for name, quantity, price in story.parts:
        yield Pause(technician, 0.4)
        part_id = cast.parts[name, price]
        while stockroom.is_short(tx, part_id, quantity):
            yield Pause(cast.staff[Role.STOREMAN][0], 3)
            stockroom.restock(tx, part_id)
            yield Pause(technician, 0.4)
        work_orders.use_parts(tx, order.id, [PartUse(part_id, quantity)])
    for description, minutes in rest:
        yield Pause(technician, 1)
        work_orders.add_labour(tx, order.id, description, minutes)


def _pick_up(tx: Transaction, cast: Cast, order: OrderRow) -> Course:
    rng, clerk = cast.rng, tx.actor
    if rng.random() < 0.12:
        work_orders.change(tx, order.id, {"discount": Decimal("10.00")})
    owed = billing.balance(tx, order.id).owed
    paid = owed if rng.random() > 0.08 else (owed / 2).quantize(Decimal("1"))
    method = rng.choice(METHODS)
    tendered = paid.quantize(Decimal("1E1")) + 10 if method == "Cash" else None
    payment = NewPayment(order.id, paid, method, tendered=tendered) if paid > ZERO else None
    is_billed = invoicing.wants_invoice(tx, order)
    stars, comment = _said(order)
    paying = None if is_billed else payment
    handed = HandOver(order.id, paying, _all_accessories(tx, order), stars=stars, comment=comment)
    taken = handover_desk.hand_over(tx, handed).payment
    if is_billed:
        yield from invoicing.bill(tx, cast, order)
    if taken is None:
        return
    if rng.random() < 0.05:
        yield Pause(cast.one(Role.MANAGER), 40)
        billing.refund(tx, taken.id, Decimal("15.00"), "Waited two days longer than promised")
    elif rng.random() < 0.03:
        yield Pause(cast.one(Role.MANAGER), 0.3)
        billing.void(tx, taken.id, "Booked on the wrong card reader")
        again = NewPayment(order.id, taken.amount, "Cash")
        billing.take(tx, again)
    elif rng.random() < 0.05:
        yield Pause(clerk, 70)
        work_orders.move(tx, order.id, Status.IN_PROGRESS, note="Came back: same fault again")
        yield Pause(cast.one(Role.TECHNICIAN), 6)
        work_orders.add_labour(tx, order.id, "Rework under warranty", 30, hourly_rate=ZERO)
        work_orders.move(tx, order.id, Status.WORK_COMPLETE)
        yield Pause(clerk, 5)
        work_orders.move(tx, order.id, Status.CLOSED)


def _said(order: OrderRow) -> tuple[int | None, str | None]:
    """What the customer says of it, if he is asked; by chances of its own, so that the rest of the sample stays."""
    chance = Random(f"rating of {order.number}")
    if chance.random() < 0.35:
        return None, None
    stars = chance.choices((5, 4, 3, 2, 1), (55, 28, 9, 5, 3))[0]
    return stars, chance.choice(RATING_WORDS[stars]) if chance.random() < 0.3 else None


def room_job(tx: Transaction, cast: Cast, job: PlannedJob) -> Course:
    """Something in a room of the house."""
    rng, (title, finding, minutes) = cast.rng, ROOM_STORIES[job.room_story]
    technician, room = cast.technician_for(title, is_device=False), cast.house.rooms[job.room]
    new = NewWorkOrder(
        title=title,
        type="Maintenance",
        location_id=room.location_id,
        priority=rng.choice((Priority.MEDIUM, Priority.MEDIUM, Priority.HIGH, Priority.LOW)),
        status=Status.DRAFT if job.goal is Status.DRAFT else Status.REQUESTED,
        note=f"Reported by the guest of room {room.name}",
        created_by="Reception",
        estimated_completion_at=_promise(tx, cast, job, 1),
    )
    order = work_orders.open_(tx, new)
    if job.goal in (Status.DRAFT, Status.REQUESTED):
        return
    yield Pause(cast.one(Role.SUPERVISOR), 0.5)
    work_orders.assign(tx, order.id, technician.person_id or 0)
    work_orders.move(tx, order.id, Status.APPROVED)
    cast.book(tx, order.id, technician)
    if job.goal is Status.APPROVED:
        return
    if job.goal is Status.CANCELLED:
        yield Pause(cast.one(Role.SUPERVISOR), 3)
        work_orders.move(tx, order.id, Status.CANCELLED, note="Works again, says the guest")
        return
    yield Pause(technician, 3)
    work_orders.move(tx, order.id, Status.IN_PROGRESS)
    yield Pause(technician, minutes / 60)
    work_orders.change(tx, order.id, {"diagnosis": finding})
    if job.goal is Status.ON_HOLD:
        work_orders.move(tx, order.id, Status.ON_HOLD, hold_reason=HoldReason.PARTS)
    if job.goal in (Status.ON_HOLD, Status.IN_PROGRESS):
        return
    work_orders.add_labour(tx, order.id, finding, minutes, hourly_rate=ZERO)
    work_orders.move(tx, order.id, Status.WORK_COMPLETE)
    if job.goal is Status.CLOSED:
        yield Pause(cast.one(Role.SUPERVISOR), 4)
        work_orders.move(tx, order.id, Status.CLOSED)


def hotel(tx: Transaction, happens: Sequence[Act]) -> Course:
    """What happens in the house, each act at its moment; the first one's actor and moment are the course's own."""
    for number, act in enumerate(happens):
        if number:
            yield Pause(act.actor, 0, act.at)
        act.do(tx)


# the counter


def _take_in(tx: Transaction, cast: Cast, job: PlannedJob, story: Story) -> OrderRow:
    rng, number = cast.rng, job.device
    assert number is not None
    device = cast.planned[number]
    is_known, is_known_device = device.owner in cast.people, number in cast.devices
    estimate = Decimal(sum(minutes for _, minutes in story.labour)) + sum(
        (Decimal(price) * count for _, count, price in story.parts), ZERO
    )
    deposit = Decimal("30.00") if story.parts and rng.random() < 0.2 and job.goal is not Status.CANCELLED else ZERO
    order = intake_desk.take_in(
        tx,
        cast.store,
        Intake(
            customer_id=cast.people.get(device.owner),
            new_customer=None if is_known else _customer(device.owner),
            device_id=cast.devices.get(number),
            new_device=None if is_known_device else _device(rng, device),
            order=NewWorkOrder(
                title=story.title,
                priority=rng.choices((Priority.MEDIUM, Priority.HIGH, Priority.LOW, Priority.CRITICAL), (70, 18, 9, 3))[
                    0
                ],
                status=Status.DRAFT if job.goal is Status.DRAFT else Status.REQUESTED,
                estimate=estimate,
                authorised_limit=estimate + 50 if rng.random() < 0.5 else None,
                estimated_completion_at=_promise(tx, cast, job, rng.choice((1, 2, 3, 5))),
                created_by=tx.actor.name,
            ),
            record=_record(tx, cast, device, story),
            photos=_photos(cast, device, story) if rng.random() < 0.25 else (),
            signature_png=drawing.signature(rng) if rng.random() < 0.3 else None,
            deposit=deposit,
            deposit_method=rng.choice(METHODS),
        ),
    )
    if order.customer_id is not None and order.asset_id is not None:
        cast.people[device.owner], cast.devices[number] = order.customer_id, order.asset_id
    return order


def _customer(number: int) -> NewPerson:
    name, phone, local, city, language = CUSTOMERS[number]
    is_company = any(word in name for word in ("GmbH", "School", "Café"))
    return NewPerson(
        name,
        phone,
        f"{local}@example.com" if local else None,
        company=name if is_company else None,
        city=city,
        language=language,
        warning="Invoice to the company, no cash" if is_company else None,
    )


def _device(rng: Random, device: PlannedDevice) -> NewDeviceByName:
    return NewDeviceByName(
        device.device_type,
        device.brand,
        device.model,
        device.serial_number,
        None if device.serial_number else rng.choice(("Label unreadable", "Device does not start")),
        device.colour,
    )


def _record(tx: Transaction, cast: Cast, device: PlannedDevice, story: Story) -> NewIntake:
    rng = cast.rng
    locked = device.device_type in ("Phone", "Tablet", "Laptop")
    kinds = (PasscodeKind.PIN, PasscodeKind.PATTERN, PasscodeKind.CUSTOMER_UNLOCKS, PasscodeKind.REFUSED)
    kind = rng.choice(kinds) if locked else PasscodeKind.NONE
    code = {PasscodeKind.PIN: f"{rng.randrange(10000):04}", PasscodeKind.PATTERN: "1-2-5-8-9"}.get(kind)
    types = {row.name: row.id for row in catalog.list_device_types(tx)}
    checks = catalog.checklist(tx, types[device.device_type])
    results = (CheckResult.WORKS, CheckResult.BROKEN, CheckResult.NOT_TESTABLE, CheckResult.NOT_TESTED)
    return NewIntake(
        customer_words=story.words,
        how_it_happened=story.how,
        has_liquid_damage=story.is_wet,
        safety_note="Battery is swollen: keep in the fire-proof box" if story.is_dangerous else None,
        passcode_kind=kind,
        passcode=code,
        has_backup=rng.random() < 0.5,
        may_be_wiped=rng.random() < 0.2,
        terms_version="1",
        is_consented=True,
        accessories=rng.sample(ACCESSORIES, rng.choice((0, 0, 1, 1, 2))),
        conditions=[ConditionRow(name, rng.choices(results, (80, 8, 6, 6))[0]) for name in checks],
        symptom_ids=[cast.symptom_ids[story.symptom]],
        contact_phone="+1 202 555 0177" if device.device_type == "Phone" and rng.random() < 0.3 else None,
    )


def _photos(cast: Cast, device: PlannedDevice, story: Story) -> list[Photo]:
    is_broken = "crack" in story.title.lower() or bool(story.how)
    looks = {"front.jpg": (is_broken, False), "back.jpg": ("Back" in story.title, True)}
    return [Photo(name, _picture(cast, device, *look)) for name, look in looks.items()]


def _picture(cast: Cast, device: PlannedDevice, is_broken: bool, is_back: bool) -> bytes:
    """Each look is drawn once."""
    look = device.device_type, device.colour, is_broken, is_back
    if look not in cast.pictures:
        chance = Random(str(look))
        cast.pictures[look] = drawing.photo(chance, *look[:2], is_broken=is_broken, is_back=is_back)
    return cast.pictures[look]


def _promise(tx: Transaction, cast: Cast, job: PlannedJob, days: int) -> datetime:
    """Of the jobs that are open today, most are not late."""
    is_open = job.goal not in (Status.CLOSED, Status.CANCELLED, Status.WORK_COMPLETE)
    start = cast.now if is_open and cast.rng.random() < 0.8 else tx.now
    hour = cast.rng.choice((12, 16, 17))
    return (start + timedelta(days=days)).replace(hour=hour, minute=0, second=0, microsecond=0)


def _all_accessories(tx: Transaction, order: OrderRow) -> list[int]:
    return [row.id for row in intakes.accessories_of(tx, order.id)]
