"""What a workshop usually sees: device types with what is tested on them, brands, and common problems."""

from __future__ import annotations

from core import catalog
from core.base.transaction import Transaction
from core.rules import matching

_POWER = ("Powers on", "Charges")
_SCREEN = ("Display", "Touch")
_RADIO = ("Wi-Fi", "Bluetooth")
_SOUND = ("Speaker", "Microphone")

CHECKLISTS: dict[str, tuple[str, ...]] = {
    "Laptop": (
        *_POWER, "Battery holds", "Display", "Keyboard", "Touchpad", "Camera", *_SOUND, *_RADIO, "Ports", "Hinges",
        "Case",
    ),
    "Phone": (
        *_POWER, *_SCREEN, "Front camera", "Back camera", *_SOUND, *_RADIO, "SIM is read", "Buttons", "Fingerprint",
        "Case",
    ),
    "Tablet": (*_POWER, *_SCREEN, "Camera", *_SOUND, *_RADIO, "Buttons", "Case"),
    "Desktop computer": ("Powers on", "Shows a picture", "Starts its system", "Fans", "Ports", *_RADIO, "Case"),
    "Monitor": ("Powers on", "Picture", "Dead pixels", "Ports", "Buttons", "Stand"),
    "Game console": ("Powers on", "Shows a picture", "Reads discs", "Controller", *_RADIO, "Case"),
    "Printer": ("Powers on", "Feeds paper", "Prints", "Scans", *_RADIO),
    "Television": ("Powers on", "Picture", "Sound", "Remote control", "Ports", "Panel"),
    "Watch": (*_POWER, *_SCREEN, "Crown", "Bluetooth", "Strap"),
    "Other": ("Powers on", "Case"),
}  # fmt: skip
BRANDS = (
    "Acer", "Apple", "ASUS", "Brother", "Canon", "Dell", "Epson", "Fairphone", "Fujitsu", "Google", "Honor", "HP",
    "Huawei", "Lenovo", "LG", "Microsoft", "Motorola", "MSI", "Nintendo", "Nothing", "OnePlus", "OPPO", "Panasonic",
    "Philips", "realme", "Samsung", "Sony", "TCL", "Toshiba", "vivo", "Xiaomi",
)  # fmt: skip
#: problem -> the device type it is for; None: for all
PROBLEMS: dict[str, str | None] = {
    "Does not turn on": None,
    "Does not charge": None,
    "Battery does not last": None,
    "Battery swollen": None,
    "Screen cracked": None,
    "Screen stays dark": None,
    "Liquid damage": None,
    "Gets hot": None,
    "No sound": None,
    "No Wi-Fi": None,
    "Slow": None,
    "Restarts by itself": None,
    "Data to be saved": None,
    "Keyboard faulty": "Laptop",
    "Hinge broken": "Laptop",
    "Touchpad faulty": "Laptop",
    "Fan is loud": "Laptop",
    "Touch does not react": None,
    "Back glass broken": "Phone",
    "Camera faulty": "Phone",
    "SIM is not read": "Phone",
    "Paper jam": "Printer",
    "Prints streaks": "Printer",
    "Does not read discs": "Game console",
}


def add(tx: Transaction) -> None:
    """Adds what is not there yet; what the shop has already stays as it is. Raises: Forbidden."""
    type_ids = {matching.name_key(row.name): row.id for row in catalog.list_device_types(tx)}
    for name, checks in CHECKLISTS.items():
        if matching.name_key(name) not in type_ids:
            type_ids[matching.name_key(name)] = catalog.add_device_type(tx, name).id
            catalog.set_checklist(tx, type_ids[matching.name_key(name)], checks)
    known = {matching.name_key(row.name) for row in catalog.list_brands(tx)}
    for name in BRANDS:
        if matching.name_key(name) not in known:
            catalog.add_brand(tx, name)
    known = {matching.name_key(row.name) for row in catalog.list_symptoms(tx)}
    for name, device_type in PROBLEMS.items():
        if matching.name_key(name) not in known:
            catalog.add_symptom(tx, name, type_ids[matching.name_key(device_type)] if device_type else None)
