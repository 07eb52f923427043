"""Here `shop` is a real one again, not a letterhead."""

from tests.core.conftest import shop

__all__ = ["shop"]
