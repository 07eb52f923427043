"""The JSON of the CMMS document about preventive maintenance and how the server performs."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, Field, StringConstraints

from api.cmms.schemas import Level
from api.shared.changes import Change
from api.shared.fields import Flag, MilliTime, Moment, Name, Note, Uuid

Count = Annotated[int, Field(strict=True, ge=1, le=10_000_000)]
Minutes = Annotated[int, Field(strict=True, ge=0, le=100_000)]
Code = Annotated[str, StringConstraints(max_length=60)]
Unit = Annotated[str, StringConstraints(max_length=20)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
#: What a figure may be; up to three places.
Limit = Annotated[Decimal, Field(gt=-(10**12), lt=10**12, max_digits=15, decimal_places=3)]


class FrequencyType(StrEnum):
    """What a template is due by."""

    CALENDAR = "calendar"
    METER = "meter"


class FrequencyUnit(StrEnum):
    """What the frequency of a calendar template counts."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class CheckType(StrEnum):
    """How a line of the checklist is answered."""

    CHECK = "check"
    MEASUREMENT = "measurement"
    TEXT = "text"


class CheckIn(BaseModel):
    """One line of a checklist; the limits are a measurement's."""

    id: Code = ""
    description: Line
    type: CheckType = CheckType.CHECK
    required: Flag = False
    unit: Unit | None = None
    min: Limit | None = None
    max: Limit | None = None


class TemplateIn(BaseModel):
    """A new template; due one frequency from now unless a date is given."""

    name: Name
    description: Note | None = None
    frequencyType: FrequencyType = FrequencyType.CALENDAR
    frequency: Count
    frequencyUnit: FrequencyUnit = FrequencyUnit.DAY
    estimatedDuration: Minutes | None = None
    equipmentIds: Annotated[list[Uuid], Field(max_length=500)] = []
    checklist: Annotated[list[CheckIn], Field(max_length=200)] = []
    nextDueDate: Moment | None = None
    meterName: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)] = "Hours"
    priority: Level = Level.MEDIUM
    active: Flag = True


class TemplateChange(Change):
    """What is to be different about a template; a checklist and equipment are given whole."""

    name: Name = ""
    description: Note | None = None
    frequencyType: FrequencyType = FrequencyType.CALENDAR
    frequency: Count = 1
    frequencyUnit: FrequencyUnit = FrequencyUnit.DAY
    estimatedDuration: Minutes | None = None
    equipmentIds: Annotated[list[Uuid], Field(max_length=500)] = Field(default_factory=list)
    checklist: Annotated[list[CheckIn], Field(max_length=200)] = Field(default_factory=list)
    nextDueDate: Moment | None = None
    meterName: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)] = "Hours"
    priority: Level = Level.MEDIUM
    active: Flag = True


class Check(BaseModel):
    """One line of a checklist."""

    id: str
    description: str
    type: CheckType
    required: bool
    unit: str | None
    min: float | None
    max: float | None


class Template(BaseModel):
    """What is done again and again, and when it is due next."""

    id: Uuid
    name: str
    description: str | None
    frequencyType: FrequencyType
    frequency: int
    frequencyUnit: FrequencyUnit
    estimatedDuration: int | None
    equipmentIds: list[Uuid]
    checklist: list[Check]
    nextDueDate: MilliTime | None
    meterName: str | None
    priority: Level
    active: bool
    createdAt: MilliTime
    updatedAt: MilliTime
    warehouseId: Uuid | None


class ComplianceQuery(BaseModel):
    """So many days, up to now."""

    days: Annotated[int, Field(ge=1, le=3660)] = 30


class Figures(BaseModel):
    """How many dates ended how. Due is completed on time + late + missed; the rate is the percentage on time of it."""

    due: int
    completedOnTime: int
    completedLate: int
    missed: int
    pending: int
    complianceRate: float | None


class TemplateFigures(Figures):
    """The same for one template."""

    templateId: Uuid
    name: str


class PmCompliance(Figures):
    """Of all templates, and of each; null where nothing was due."""

    days: int
    since: MilliTime
    until: MilliTime
    templates: list[TemplateFigures]


class SystemMetrics(BaseModel):
    """Of the machine, in percent."""

    cpuUsage: float
    memoryUsage: float
    diskUsage: float


class PerformanceSummary(BaseModel):
    """Measured since this server process began: seconds, milliseconds, a share of 1 and percentages."""

    timestamp: MilliTime
    uptime: int
    requestCount: int
    averageResponseTime: float
    errorRate: float
    cacheHitRate: float
    systemMetrics: SystemMetrics
