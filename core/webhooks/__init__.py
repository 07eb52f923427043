"""Other systems that are told of what happens: endpoints, and the messages to them."""

from core.webhooks.deliveries import TEST, page_of_deliveries, put, redeliver, stamp, stats, test
from core.webhooks.endpoints import FIELDS, Added, add, change, change_with_new_secret, delete, get, page
from core.webhooks.outbox import Dispatch, Outcome, Render, distribute, forget_old, has_news, next_of, settle, waiting
from core.webhooks.rows import DeliveryRow, EndpointRow, NewEndpoint, Stats
from core.webhooks.vocabulary import EVENTS

__all__ = [
    "EVENTS",
    "FIELDS",
    "TEST",
    "Added",
    "DeliveryRow",
    "Dispatch",
    "EndpointRow",
    "NewEndpoint",
    "Outcome",
    "Render",
    "Stats",
    "add",
    "change",
    "change_with_new_secret",
    "delete",
    "distribute",
    "forget_old",
    "get",
    "has_news",
    "next_of",
    "page",
    "page_of_deliveries",
    "put",
    "redeliver",
    "settle",
    "stamp",
    "stats",
    "test",
    "waiting",
]
