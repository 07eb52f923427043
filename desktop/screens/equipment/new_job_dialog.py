"""A new job on a piece of equipment: what is wrong, what kind of job, how urgent, and photos of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.assets import EquipmentRow
from core.rules.words import AssetStatus, Priority
from desktop.desk import Desk
from desktop.screens.equipment.actions import EquipmentActions, NewJob
from desktop.screens.equipment.words import JOB_TYPES, kind_word
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.field import Field
from desktop.widgets.inputs import ChoiceInput, LongTextInput, TickInput
from desktop.widgets.photo_strip import PhotoStrip
from desktop.words import priority_word

translate = QCoreApplication.translate
#: Pixels of the window from which there is room for photos too.
ROOMY = 500
URGENT_FIRST = (Priority.CRITICAL, Priority.HIGH, Priority.MEDIUM, Priority.LOW)


class EquipmentJobDialog(FormDialog):
    """Ctrl+Enter opens the job; what core refuses is said at its field, what was typed stays."""

    def __init__(self, desk: Desk, actions: EquipmentActions, parent: QWidget, row: EquipmentRow) -> None:
        title = translate("EquipmentJobDialog", "New job on {name}").format(name=row.name)
        where = " · ".join(filter(None, (row.location, row.manufacturer, row.model_number)))
        super().__init__(parent, title, where, yes=translate("EquipmentJobDialog", "Open job"), width=500)
        self._actions, self._row = actions, row
        self.photos = PhotoStrip()
        form = self.form
        note = LongTextInput(translate("EquipmentJobDialog", "Such as: leaks at the flange"), lines=3)
        form.add("note", translate("EquipmentJobDialog", "What is wrong, or to be done"), note, required=True)
        kinds = ChoiceInput([(type_, kind_word(type_)) for type_ in JOB_TYPES])
        form.add("type", translate("EquipmentJobDialog", "Kind of job"), kinds)
        urgencies = ChoiceInput([(each, priority_word(each)) for each in URGENT_FIRST])
        form.add("priority", translate("EquipmentJobDialog", "Priority"), urgencies, beside=True)
        words = translate("EquipmentJobDialog", "It cannot be used: set it to Down")
        self.down = form.add("is_down", "", TickInput(words))
        photos = Field(
            translate("EquipmentJobDialog", "Photos"),
            self.photos,
            name=translate("EquipmentJobDialog", "Photos for the job"),
        )
        form.add_widget(photos)
        # In the smallest windows the answers have to stay in sight; photos can be added to the job afterwards.
        photos.setVisible(parent is None or parent.height() >= ROOMY)
        form.set_values({"type": "Repair", "priority": Priority.MEDIUM})
        if not desk.may("asset:write") or row.status not in (AssetStatus.ACTIVE, AssetStatus.DRAFT):
            self.down.hide()

    def store(self) -> None:
        """Hands it to core."""
        values = self.form.values()
        photos = [(photo.name, photo.data) for photo in self.photos.value() if photo.data is not None]
        new = NewJob(self._row.id, values["type"], values["note"], values["priority"], values["is_down"], photos)
        self._actions.open_job(new, lambda _: self.accept(), self.refuse)
