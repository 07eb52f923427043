"""All timed work: what the clock asks for, done once, by one process at a time."""

from core.clockwork.steps import BACKUPS, MAIL, TRADE, Lane, Step
from core.clockwork.ticking import Ticked, tick

__all__ = ["BACKUPS", "MAIL", "TRADE", "Lane", "Step", "Ticked", "tick"]
