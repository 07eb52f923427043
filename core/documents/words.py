"""The documents' own words, in English and German; any other language is served in English."""

from dataclasses import dataclass

from core.documents.contents import Condition, LineKind
from core.documents.languages import of_language


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Every word a document prints by itself; what stands in braces is filled in."""

    claim_ticket: str
    customer_copy: str
    shop_copy: str
    work_sheet: str
    receipt: str
    refund: str
    order: str
    pickup_code: str
    ready_by: str
    received: str
    received_by: str
    customer: str
    dropped_off_by: str
    device: str
    serial: str
    problem: str
    symptoms: str
    condition: str
    conditions: dict[Condition, str]
    accessories: str
    no_accessories: str
    accessory_of: str
    remarks: str
    estimate: str
    authorised_limit: str
    deposit: str
    customer_signature: str
    accept_version: str
    accept_terms: str
    hand_over: str
    bring_ticket: str
    terms: str
    terms_version: str
    priority: str
    technician: str
    storage_place: str
    notes: str
    findings: str
    phone: str
    work_done: str
    time: str
    parts_used: str
    price: str
    checks: str
    done_by: str
    date: str
    cashier: str
    line_kinds: dict[LineKind, str]
    included: str
    description: str
    quantity: str
    unit_price: str
    amount: str
    subtotal: str
    discount: str
    total: str
    tax: str
    tax_included: str
    tax_added: str
    paid_before: str
    paid_now: str
    tendered: str
    change: str
    still_owed: str
    paid_in_full: str
    credit: str
    reference: str
    tax_id: str
    thanks: str
    refunded: str
    for_receipt: str
    paid_originally: str
    reason: str
    approved_by: str
    refund_received: str
    login_slip: str
    signs_in_as: str
    one_time_password: str
    keep_secret: str
    role: str
    methods: dict[str, str]

    def method(self, name: str) -> str:
        """The word for a way to pay; as it was written where it is not a known one."""
        return self.methods.get("_".join(name.lower().replace("-", " ").split()), name)


ENGLISH = Words(
    claim_ticket="Claim ticket",
    customer_copy="Customer’s copy",
    shop_copy="Shop’s copy",
    work_sheet="Work sheet",
    receipt="Receipt",
    refund="Refund",
    order="Order",
    pickup_code="Pick-up code",
    ready_by="Ready by",
    received="Received",
    received_by="Received by",
    customer="Customer",
    dropped_off_by="Brought in by",
    device="Device",
    serial="Serial number",
    problem="Problem, in the customer’s words",
    symptoms="Symptoms",
    condition="Condition when received",
    conditions={
        Condition.WORKS: "works",
        Condition.BROKEN: "broken",
        Condition.NOT_TESTABLE: "cannot be tested",
        Condition.NOT_TESTED: "not tested",
    },
    accessories="Accessories received",
    no_accessories="None",
    accessory_of="Accessory {number} of {count}",
    remarks="Agreed",
    estimate="Estimate",
    authorised_limit="Authorised up to",
    deposit="Deposit paid",
    customer_signature="Customer’s signature",
    accept_version="I hand over the device described above and accept the terms (version {version}).",
    accept_terms="I hand over the device described above and accept the terms.",
    hand_over="I hand over the device described above for repair.",
    bring_ticket="Please bring this ticket or the pick-up code when you collect your device.",
    terms="Terms",
    terms_version="Terms, version {version}",
    priority="Priority",
    technician="Technician",
    storage_place="Stored at",
    notes="Notes",
    findings="Fault found, cause, remedy",
    phone="Phone",
    work_done="Work done",
    time="Time",
    parts_used="Parts used",
    price="Price",
    checks="Check before return",
    done_by="Done by, date",
    date="Date",
    cashier="Served by",
    line_kinds={
        LineKind.LABOUR: "Labour",
        LineKind.PART: "Parts",
        LineKind.AGREED_PRICE: "Agreed price",
        LineKind.OTHER: "Other",
    },
    included="included",
    description="Description",
    quantity="Qty",
    unit_price="Unit price",
    amount="Amount",
    subtotal="Subtotal",
    discount="Discount",
    total="Total",
    tax="Tax",
    tax_included="Includes {name} {rate} on {net}",
    tax_added="{name} {rate} on {net}",
    paid_before="Paid before",
    paid_now="Paid now",
    tendered="Given",
    change="Change",
    still_owed="Still owed",
    paid_in_full="Paid in full",
    credit="In your favour",
    reference="Reference",
    tax_id="Tax ID",
    thanks="Thank you.",
    refunded="Refunded",
    for_receipt="For receipt",
    paid_originally="Originally paid",
    reason="Reason",
    approved_by="Approved by",
    refund_received="I have received this amount.",
    login_slip="Your login",
    signs_in_as="Sign in as",
    one_time_password="One-time password",
    keep_secret="At your first sign-in you choose a password of your own. Then destroy this slip.",
    role="Role",
    methods={
        "cash": "Cash",
        "card": "Card",
        "credit_card": "Credit card",
        "debit_card": "Debit card",
        "bank_transfer": "Bank transfer",
        "transfer": "Bank transfer",
        "cheque": "Cheque",
        "check": "Check",
        "mobile": "Mobile payment",
        "mobile_payment": "Mobile payment",
        "online": "Online",
        "voucher": "Voucher",
        "deposit": "Deposit",
        "other": "Other",
    },
)

GERMAN = Words(
    claim_ticket="Abholschein",
    customer_copy="Für den Kunden",
    shop_copy="Für das Geschäft",
    work_sheet="Arbeitsblatt",
    receipt="Quittung",
    refund="Erstattung",
    order="Auftrag",
    pickup_code="Abholcode",
    ready_by="Fertig bis",
    received="Angenommen",
    received_by="Angenommen von",
    customer="Kunde",
    dropped_off_by="Gebracht von",
    device="Gerät",
    serial="Seriennummer",
    problem="Problem in den Worten des Kunden",
    symptoms="Symptome",
    condition="Zustand bei der Annahme",
    conditions={
        Condition.WORKS: "funktioniert",
        Condition.BROKEN: "defekt",
        Condition.NOT_TESTABLE: "nicht prüfbar",
        Condition.NOT_TESTED: "nicht geprüft",
    },
    accessories="Mitgegebenes Zubehör",
    no_accessories="Keines",
    accessory_of="Zubehör {number} von {count}",
    remarks="Vereinbart",
    estimate="Kostenschätzung",
    authorised_limit="Freigegeben bis",
    deposit="Anzahlung erhalten",
    customer_signature="Unterschrift des Kunden",
    accept_version="Ich übergebe das oben beschriebene Gerät und erkenne die Bedingungen (Fassung {version}) an.",
    accept_terms="Ich übergebe das oben beschriebene Gerät und erkenne die Bedingungen an.",
    hand_over="Ich übergebe das oben beschriebene Gerät zur Reparatur.",
    bring_ticket="Bitte bringen Sie diesen Schein oder den Abholcode zur Abholung mit.",
    terms="Bedingungen",
    terms_version="Bedingungen, Fassung {version}",
    priority="Priorität",
    technician="Techniker",
    storage_place="Lagerplatz",
    notes="Notizen",
    findings="Befund, Ursache, Abhilfe",
    phone="Telefon",
    work_done="Ausgeführte Arbeiten",
    time="Zeit",
    parts_used="Verwendete Teile",
    price="Preis",
    checks="Prüfung vor der Rückgabe",
    done_by="Ausgeführt von, Datum",
    date="Datum",
    cashier="Bedient von",
    line_kinds={
        LineKind.LABOUR: "Arbeit",
        LineKind.PART: "Teile",
        LineKind.AGREED_PRICE: "Vereinbarter Preis",
        LineKind.OTHER: "Sonstiges",
    },
    included="enthalten",
    description="Beschreibung",
    quantity="Menge",
    unit_price="Einzelpreis",
    amount="Betrag",
    subtotal="Zwischensumme",
    discount="Rabatt",
    total="Gesamtbetrag",
    tax="MwSt.",
    tax_included="Enthält {rate} {name} auf {net}",
    tax_added="{rate} {name} auf {net}",
    paid_before="Bereits bezahlt",
    paid_now="Jetzt bezahlt",
    tendered="Gegeben",
    change="Rückgeld",
    still_owed="Noch offen",
    paid_in_full="Vollständig bezahlt",
    credit="Guthaben",
    reference="Referenz",
    tax_id="Steuernummer",
    thanks="Vielen Dank.",
    refunded="Erstattet",
    for_receipt="Zur Quittung",
    paid_originally="Ursprünglich bezahlt",
    reason="Grund",
    approved_by="Genehmigt von",
    refund_received="Ich habe diesen Betrag erhalten.",
    login_slip="Ihre Anmeldung",
    signs_in_as="Anmelden als",
    one_time_password="Einmalpasswort",
    keep_secret="Bei der ersten Anmeldung wählen Sie ein eigenes Passwort. Vernichten Sie dann diesen Zettel.",
    role="Rolle",
    methods={
        "cash": "Bar",
        "card": "Karte",
        "credit_card": "Kreditkarte",
        "debit_card": "Girokarte",
        "bank_transfer": "Überweisung",
        "transfer": "Überweisung",
        "cheque": "Scheck",
        "check": "Scheck",
        "mobile": "Mobil bezahlt",
        "mobile_payment": "Mobil bezahlt",
        "online": "Online",
        "voucher": "Gutschein",
        "deposit": "Anzahlung",
        "other": "Sonstige",
    },
)


def words(language: str) -> Words:
    """The words of a language named like de or de_AT."""
    return of_language(language, ENGLISH, GERMAN)
