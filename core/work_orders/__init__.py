"""Jobs, whatever the dialect they came through."""

from core.work_orders.agreeing import agreed_price, change_with_agreed
from core.work_orders.all_jobs import JobFilter, JobRow, JobSort, count_all, get_job, page_of_all
from core.work_orders.assigning import assign, get_assignment, give_to, of_order, page_of_assignments, unassign
from core.work_orders.changing import change, delete, note, restore
from core.work_orders.customer_jobs import (
    CustomerJobFilter,
    CustomerJobRow,
    count_customer_jobs,
    customer_names,
    get_customer_job,
    page_of_customer_jobs,
)
from core.work_orders.detail import Assignee, WorkOrderDetail, detail
from core.work_orders.lines_of_work import (
    LabourRow,
    PartUsedRow,
    add_labour,
    add_part,
    labour_of,
    parts_of,
    remove_labour,
    remove_part,
    use_parts,
)
from core.work_orders.moving import move
from core.work_orders.opening import open_
from core.work_orders.reading import (
    OrderFilter,
    count,
    get,
    get_repair,
    lines,
    overdue,
    page_of_repairs,
    status_counts,
)
from core.work_orders.room_jobs import RoomJobRow, get_room_job, page_of_room_jobs
from core.work_orders.rows import AssignmentRow, NewWorkOrder, OrderLine, OrderRow, RepairRow, entity
from core.work_orders.scheduling import PlannedJob, planned, require_schedulable, schedule
from core.work_orders.undoing import undo_step
from core.work_orders.unplanned import UnplannedJob, unplanned

__all__ = [
    "Assignee",
    "AssignmentRow",
    "CustomerJobFilter",
    "CustomerJobRow",
    "JobFilter",
    "JobRow",
    "JobSort",
    "LabourRow",
    "NewWorkOrder",
    "OrderFilter",
    "OrderLine",
    "OrderRow",
    "PartUsedRow",
    "PlannedJob",
    "RepairRow",
    "RoomJobRow",
    "UnplannedJob",
    "WorkOrderDetail",
    "add_labour",
    "add_part",
    "agreed_price",
    "assign",
    "change",
    "change_with_agreed",
    "count",
    "count_all",
    "count_customer_jobs",
    "customer_names",
    "delete",
    "detail",
    "entity",
    "get",
    "get_assignment",
    "get_customer_job",
    "get_job",
    "get_repair",
    "get_room_job",
    "give_to",
    "labour_of",
    "lines",
    "move",
    "note",
    "of_order",
    "open_",
    "overdue",
    "page_of_all",
    "page_of_assignments",
    "page_of_customer_jobs",
    "page_of_repairs",
    "page_of_room_jobs",
    "parts_of",
    "planned",
    "remove_labour",
    "remove_part",
    "require_schedulable",
    "restore",
    "schedule",
    "status_counts",
    "unassign",
    "undo_step",
    "unplanned",
    "use_parts",
]
