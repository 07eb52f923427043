"""What breaks, what customers say of it, and what it takes to repair it."""

from __future__ import annotations

from typing import NamedTuple

#: device type -> brand, model; the most usual first
MODELS: dict[str, tuple[tuple[str, str], ...]] = {
    "Laptop": (
        ("Dell", "XPS 13"), ("Lenovo", "ThinkPad T14"), ("Apple", "MacBook Air M2"), ("HP", "EliteBook 840"),
        ("ASUS", "ZenBook 14"), ("Acer", "Swift 3"), ("Apple", "MacBook Pro 14"), ("Microsoft", "Surface Laptop 5"),
    ),
    "Phone": (
        ("Apple", "iPhone 13"), ("Samsung", "Galaxy S22"), ("Google", "Pixel 7"), ("Xiaomi", "Redmi Note 12"),
        ("Apple", "iPhone 15 Pro"), ("Samsung", "Galaxy A54"), ("Fairphone", "Fairphone 4"),
    ),
    "Tablet": (("Apple", "iPad 9"), ("Samsung", "Galaxy Tab S8")),
    "Desktop computer": (("HP", "ProDesk 400"), ("Lenovo", "ThinkCentre M70")),
    "Game console": (("Sony", "PlayStation 5"), ("Nintendo", "Switch")),
    "Printer": (("Brother", "HL-L2350DW"), ("Epson", "EcoTank ET-2850")),
}  # fmt: skip
#: of a hundred devices, so many are of the type
SHARES = {"Laptop": 42, "Phone": 38, "Tablet": 7, "Desktop computer": 5, "Game console": 5, "Printer": 3}
COLOURS = ("black", "silver", "white", "blue", "grey", "green", "red")
WARNINGS = {"Surface Laptop 5": "The screen is glued: quote at least two hours", "Galaxy S22": "The back breaks easily"}


class Story(NamedTuple):
    """One kind of repair. Prices in the shop's currency, work in minutes."""

    title: str
    symptom: str
    words: str
    diagnosis: str
    labour: tuple[tuple[str, int], ...]
    parts: tuple[tuple[str, int, str], ...] = ()
    how: str | None = None
    is_wet: bool = False
    is_dangerous: bool = False


STORIES: dict[str, tuple[Story, ...]] = {
    "Laptop": (
        Story("Screen cracked", "Screen cracked", "It fell from the desk, now there are lines everywhere.",
              "Panel broken, hinges and cable sound.", (("Replace the panel", 50),), (("Display panel", 1, "119.00"),),
              "Fell from a desk"),
        Story("Battery swollen", "Battery swollen", "Der Deckel steht hoch und das Touchpad klemmt.",
              "Battery swollen, pushes against the touchpad.", (("Replace the battery", 35),),
              (("Battery", 1, "74.50"),), None, False, True),
        Story("Keyboard after coffee", "Keyboard faulty", "Kahve döküldü, bazı tuşlar çalışmıyor.",
              "Residue below the keyboard, board is clean.", (("Open and clean", 40), ("Replace the keyboard", 45)),
              (("Keyboard", 1, "58.00"),), "Coffee over the keyboard", True),
        Story("Slow, fan is loud", "Gets hot", "Es lento y hace mucho ruido.",
              "Heat sink full of dust, paste dry; the drive is nearly full.",
              (("Clean the cooling", 30), ("New thermal paste", 15)), (("Thermal paste", 1, "6.90"),)),
        Story("Does not start", "Does not turn on", "开不了机，充电灯也不亮。",
              "Charging circuit defective.", (("Diagnosis", 30), ("Board repair", 90)), (("Charging IC", 1, "18.40"),)),
        Story("Data from the old drive", "Data to be saved", "All our family photos are on it, please!",
              "Drive reads with errors; 98 % of the files could be saved.", (("Save the data", 120),),
              (("SSD 1 TB", 1, "84.00"),)),
        Story("Hinge broken", "Hinge broken", "The lid came off on the left.",
              "Screw bosses torn out of the case.", (("Rebuild the hinge seat", 65),), (("Hinge, left", 1, "23.50"),)),
    ),
    "Phone": (
        Story("Screen replacement", "Screen cracked", "وقع على الأرض وانكسرت الشاشة.",
              "Glass and panel broken, frame straight.", (("Replace the screen", 35),), (("Screen", 1, "89.00"),),
              "Fell on the pavement"),
        Story("Battery replacement", "Battery does not last", "Empty by noon, every day.",
              "Battery at 71 % of its capacity.", (("Replace the battery", 25),), (("Battery", 1, "39.00"),)),
        Story("Charging port", "Does not charge", "Le câble ne tient plus.",
              "Lint in the port, contacts worn.", (("Replace the charging port", 40),),
              (("Charging port", 1, "21.00"),)),
        Story("Fell into the sink", "Liquid damage", "It was under water for a moment and then it went dark.",
              "Corrosion on the board, cleaned; front camera dead.",
              (("Ultrasonic cleaning", 45), ("Replace the front camera", 25)), (("Front camera", 1, "27.80"),),
              "Fell into a sink", True),
        Story("Back glass", "Back glass broken", "裏のガラスが割れました。",
              "Back glass broken, coil sound.", (("Replace the back glass", 70),), (("Back glass", 1, "46.00"),)),
        Story("No sound on calls", "No sound", "Nobody hears me unless I use headphones.",
              "Microphone blocked.", (("Clean the microphones", 20),)),
    ),
    "Tablet": (
        Story("Touch dead on one side", "Touch does not react", "The left edge does not react.",
              "Digitiser defective.", (("Replace the digitiser", 60),), (("Digitiser", 1, "64.00"),)),
        Story("Does not charge", "Does not charge", "Charges only when it lies still.",
              "Port loose.", (("Resolder the port", 45),)),
    ),
    "Desktop computer": (
        Story("Restarts by itself", "Restarts by itself", "It restarts in the middle of my work.",
              "Power supply drops under load.", (("Test under load", 40), ("Replace the power supply", 20)),
              (("Power supply 450 W", 1, "57.00"),)),
        Story("Slow", "Slow", "Takes ten minutes until I can work.",
              "Hard disk worn.", (("Move to SSD", 60),), (("SSD 500 GB", 1, "49.90"),)),
    ),
    "Game console": (
        Story("Does not read discs", "Does not read discs", "Il disque est éjecté tout de suite.",
              "Laser weak.", (("Replace the laser", 50),), (("Laser unit", 1, "42.00"),)),
        Story("No picture", "Screen stays dark", "Light is on but nothing on the TV.",
              "HDMI port bent.", (("Replace the HDMI port", 75),), (("HDMI port", 1, "9.80"),)),
    ),
    "Printer": (
        Story("Paper jam", "Paper jam", "It says paper jam but there is none.",
              "Pick-up roller worn.", (("Replace the rollers", 25),), (("Roller set", 1, "17.90"),)),
        Story("Prints streaks", "Prints streaks", "Streifen auf jeder Seite.",
              "Drum scratched.", (("Replace the drum", 15),), (("Drum unit", 1, "63.00"),)),
    ),
}  # fmt: skip

#: in the rooms of the house: title, what was found, minutes
ROOM_STORIES: tuple[tuple[str, str, int], ...] = (
    ("TV has no signal", "Antenna cable loose behind the cabinet", 15),
    ("Bathroom tap drips", "Cartridge worn, replaced", 30),
    ("Air conditioning is loud", "Filter clogged, fan rubbed on its grille", 40),
    ("Safe does not open", "Batteries empty", 10),
    ("Lamp at the bed flickers", "Socket burnt, replaced", 20),
    ("Window does not close", "Hinge adjusted", 25),
    ("Wi-Fi is weak", "Access point on the floor restarted, channel changed", 20),
    ("Shower drain is slow", "Drain cleaned", 25),
    ("Door card is not read", "Lock battery replaced", 15),
    ("Minibar does not cool", "Thermostat defective", 35),
)
ACCESSORIES = ("Charger", "Case", "SIM card", "Bag", "Memory card", "Mouse", "Cable", "Pen")
#: What customers say when they fetch their devices, by the stars they give.
RATING_WORDS = {
    5: ("Faster than promised", "Friendly, and it works again", "Explained everything"),
    4: ("Good work", "A day late, but they called"),
    3: ("Works, though it was dear",),
    2: ("Had to come twice",),
    1: ("Nobody called back",),
}
NOTES = ("Called, no answer", "Called: customer agrees to the price", "Message left on the voice mail",
         "Part ordered, arrives on Thursday", "Customer asked for news")  # fmt: skip
METHODS = ("Cash", "Card", "Card", "Card", "Bank transfer")
