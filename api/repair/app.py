"""The repair dialect: its document's addresses and what answers there."""

from __future__ import annotations

from api.repair import assets, assignments, auth, billing, people, schemas, words, work_orders
from api.shared.app import Dialect
from api.shared.door import Door


def dialect(door: Door) -> Dialect:
    """Source: the repair document, base address /v1."""
    return Dialect(
        name="repair",
        title="Laptop repair store",
        prefixes=("/v1",),
        routes={
            "/v1/auth/register": auth.Register(door),
            "/v1/auth/login": auth.Login(door),
            "/v1/auth/refresh": auth.Refresh(door),
            "/v1/auth/logout": auth.Logout(door),
            "/v1/users": people.Users(door),
            "/v1/users/{user_id}": people.OneUser(door),
            "/v1/devices/types": assets.DeviceTypes(door),
            "/v1/devices/brands": assets.Brands(door),
            "/v1/devices/models": assets.Models(door),
            "/v1/devices": assets.Devices(door),
            "/v1/devices/{device_id}": assets.OneDevice(door),
            "/v1/orders": work_orders.Orders(door),
            "/v1/orders/{order_id}": work_orders.OneOrder(door),
            "/v1/orders/assign": assignments.NewAssignments(door),
            "/v1/orders/assign/{order_id}": assignments.AssignmentsOfOrder(door),
            "/v1/payments": billing.Payments(door),
            "/v1/payments/{payment_id}": billing.OnePayment(door),
            "/v1/assigns": assignments.Assignments(door),
            "/v1/assigns/{assign_id}": assignments.OneAssignment(door),
        },
        error_body=words.error_body,
        refusal=words.refusal,
        error_model=schemas.Error,
        invalid_model=schemas.Faults,
        slow=frozenset({("POST", "/v1/auth/register"), ("POST", "/v1/auth/login"), ("POST", "/v1/users")}),
    )
