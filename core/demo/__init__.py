"""A believable sample shop."""

from core.demo.filling import Made, fill

__all__ = ["Made", "fill"]
