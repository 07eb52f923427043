"""What there is of each part where: movements, reservations, counts and what is to be bought."""

from core.rules.stock import LARGEST_QUANTITY
from core.stock.counting import (
    CountLine,
    CountRow,
    approve_count,
    cancel_count,
    count_lines,
    counts,
    enter_count,
    get_count,
    start_count,
    submit_count,
)
from core.stock.moving import adjust, hand_back, hand_out, put, receive, scrap, take_back, transfer
from core.stock.places import main_warehouse, require_main_warehouse
from core.stock.purchasing import Purchase, count_purchases, purchase_list
from core.stock.reading import (
    StockFilter,
    StockSort,
    bins_of,
    count,
    get,
    movements,
    of_part,
    page,
    reservations_of,
    reserved_for,
)
from core.stock.reserving import allow_for_job, keep_again, release, release_all, reserve
from core.stock.rows import MovementRow, ReservationRow, StockRow
from core.stock.using import PartUse, return_line, returned_at, take_again, take_for_job

__all__ = [
    "LARGEST_QUANTITY",
    "CountLine",
    "CountRow",
    "MovementRow",
    "PartUse",
    "Purchase",
    "ReservationRow",
    "StockFilter",
    "StockRow",
    "StockSort",
    "adjust",
    "allow_for_job",
    "approve_count",
    "bins_of",
    "cancel_count",
    "count",
    "count_lines",
    "count_purchases",
    "counts",
    "enter_count",
    "get",
    "get_count",
    "hand_back",
    "hand_out",
    "keep_again",
    "main_warehouse",
    "movements",
    "of_part",
    "page",
    "purchase_list",
    "put",
    "receive",
    "release",
    "release_all",
    "require_main_warehouse",
    "reservations_of",
    "reserve",
    "reserved_for",
    "return_line",
    "returned_at",
    "scrap",
    "start_count",
    "submit_count",
    "take_again",
    "take_back",
    "take_for_job",
    "transfer",
]
