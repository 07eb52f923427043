"""The plan is of the right size, in opening hours, and never in the future."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random

from core.demo import planning
from core.demo.names import CUSTOMERS
from core.demo.stories import STORIES
from core.rules import matching
from core.rules.words import Status
from core.starter_catalogue import BRANDS, CHECKLISTS, PROBLEMS

NOW = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)


def test_everyone_has_a_device_and_some_have_many() -> None:
    """A hundred and twenty, with serial numbers that could be; phones have a right IMEI."""
    devices = planning.devices(Random(1))
    owners = Counter(device.owner for device in devices)
    assert len(devices) == planning.DEVICES and set(owners) == set(range(len(CUSTOMERS))) and max(owners.values()) > 3
    serials = [device.serial_number for device in devices if device.serial_number]
    assert len(set(serials)) == len(serials) > 100
    imeis = [device.serial_number for device in devices if device.device_type == "Phone" and device.serial_number]
    assert imeis and all(matching.imei_is_valid(imei) for imei in imeis)
    assert {device.device_type for device in devices} <= set(CHECKLISTS)
    assert {device.brand for device in devices} <= set(BRANDS)


def test_jobs_cover_every_state_and_device() -> None:
    """Oldest first, each device at least once, some in rooms; the same for the same seed."""
    devices = planning.devices(Random(1))
    jobs = planning.jobs(Random(2), devices, 40, NOW)
    assert jobs == planning.jobs(Random(2), devices, 40, NOW)
    assert len(jobs) == planning.JOBS == 150
    assert [job.opened_at for job in jobs] == sorted(job.opened_at for job in jobs)
    assert all(NOW - timedelta(days=planning.DAYS + 1) < job.opened_at < NOW for job in jobs)
    assert {job.goal for job in jobs} == set(Status)
    assert {job.device for job in jobs if job.device is not None} == set(range(planning.DEVICES))
    assert 15 < sum(job.device is None for job in jobs) < 30


def test_problems_of_the_stories_are_in_the_catalogue() -> None:
    """Each with its device type."""
    for device_type, stories in STORIES.items():
        assert {story.symptom for story in stories} <= set(PROBLEMS)
        assert all(PROBLEMS[story.symptom] in (None, device_type) for story in stories)


def test_work_rests_at_night_and_ends_now() -> None:
    """However long the pauses are."""
    rng, at = Random(5), NOW - timedelta(days=20)
    while at < NOW - timedelta(minutes=1):
        after = planning.next_moment(rng, at, 4, NOW)
        assert at < after < NOW
        at = after
        assert 8 <= at.hour < 19 or at > NOW - timedelta(hours=12)
    for _ in range(20):
        after = planning.next_moment(rng, at, 4, NOW)
        assert at <= after <= NOW
        at = after
