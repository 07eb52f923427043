"""One's own second factor: a QR code for the app, recovery codes to be kept, and switching it off with a code."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from core.base.errors import Refused, SignInRefused
from desktop.desk import Desk
from desktop.screens.settings.form_dialog import FormDialog
from desktop.screens.sharing.qr_view import QrView
from desktop.seats import ADDRESS
from desktop.widgets.dialogs import Question
from desktop.widgets.inputs import TextInput
from desktop.widgets.secret_once import ShownLine

if TYPE_CHECKING:
    from core.second_factors import Enrolment


def open_second_factor(desk: Desk, parent: QWidget) -> None:
    """To switch it on, or, where it is on, off."""
    from core import second_factors

    desk.ask.read(
        second_factors.is_active,
        desk.actor.person_id,
        owner=parent,
        done=lambda is_on: SwitchOff(desk, parent).open() if is_on else enrol(desk, parent),
    )


def enrol(desk: Desk, parent: QWidget) -> None:
    """A secret of one's own, shown as it is made."""
    from core import second_factors

    desk.ask.write(second_factors.enrol, owner=parent, done=lambda made: SwitchOn(desk, parent, made).open())


class _CodeDialog(FormDialog):
    """Asks for a code, and says where it does not fit."""

    def __init__(self, desk: Desk, parent: QWidget, title: str, text: str, yes: str) -> None:
        super().__init__(parent, title, text, yes=yes)
        self._desk = desk
        self.code = TextInput()

    def refuse(self, refusal: Refused) -> None:
        """At the code where that is wrong."""
        if isinstance(refusal, SignInRefused):
            self.yes.setEnabled(True)
            self.form.show_errors({"code": self.tr("This code does not fit. Wait for the next one.")})
        else:
            super().refuse(refusal)


class SwitchOn(_CodeDialog):
    """Shows the secret as a QR code and in letters; a first code proves that the app has it."""

    def __init__(self, desk: Desk, parent: QWidget, made: Enrolment) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            desk,
            parent,
            translate("SecondFactor", "Sign in with a second factor"),
            translate(
                "SecondFactor",
                "Scan this with an authenticator app on your phone, then type the six digits that it shows. From then "
                "on you are asked for them whenever you sign in.",
            ),
            translate("SecondFactor", "Switch on"),
        )
        self.picture = QrView(196)
        self.picture.show_text(made.otpauth_url)
        self.picture.setAccessibleName(self.tr("QR code for your app"))
        self.secret = ShownLine(made.secret, self.tr("Key for the app"), lambda: desk.say(self.tr("Copied")))
        self.secret.setAccessibleName(self.tr("Key for the app"))
        self.body.insertWidget(0, self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.insertWidget(1, self.secret)
        self.form.add("code", self.tr("Code from your app"), self.code, required=True)

    def store(self) -> None:
        """The secret counts from the first code that fits."""
        from core import second_factors

        self._desk.ask.write(
            second_factors.activate, self.code.value(), owner=self, done=self._finish, failed=self.refuse
        )

    def _finish(self, codes: Sequence[str]) -> None:
        parent = self.parentWidget()
        self.accept()
        self._desk.say(self.tr("From now on you sign in with a code as well"))
        RecoveryCodes(parent, codes).open()


class RecoveryCodes(Question):
    """Each is good for once, when the phone is lost; they are shown this once."""

    def __init__(self, parent: QWidget, codes: Sequence[str]) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent,
            translate("SecondFactor", "Your recovery codes"),
            translate(
                "SecondFactor",
                "Keep them where your phone is not. Each of them signs you in once instead of a code. They are shown "
                "only now.",
            ),
        )
        self.codes = QPlainTextEdit("\n".join(codes))
        self.codes.setReadOnly(True)
        self.codes.setTabChangesFocus(True)
        self.codes.setAccessibleName(self.tr("Recovery codes"))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(15)  # to be copied by hand
        self.codes.setFont(fixed)
        self.codes.setFixedHeight(self.codes.fontMetrics().lineSpacing() * (len(codes) + 1))
        self.body.addWidget(self.codes)
        self.copy = self.add_answer(self.tr("Copy all"), self.copy_all, "")
        self.close_button = self.add_answer(self.tr("I have kept them"), self.accept)

    def copy_all(self) -> None:
        """To the clipboard, one on each line."""
        QGuiApplication.clipboard().setText(self.codes.toPlainText())


class SwitchOff(_CodeDialog):
    """Asks for a code: an unattended desk takes nobody's protection away."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            desk,
            parent,
            translate("SecondFactor", "Second factor"),
            translate(
                "SecondFactor", "It is switched on. To switch it off, type a code or one of your recovery codes."
            ),
            translate("SecondFactor", "Switch off"),
        )
        self.form.add("code", self.tr("Code from your app"), self.code, required=True)

    def store(self) -> None:
        """With the tries that signing in has."""
        from core import auth
        from core.base.events import Channel

        desk, code = self._desk, self.code.value()
        desk.ask.work(
            lambda: auth.switch_second_factor_off(
                desk.shop, desk.actor, code, channel=Channel.DESKTOP, address=ADDRESS
            ),
            owner=self,
            done=self._finish,
            failed=self.refuse,
        )

    def _finish(self, _result: object) -> None:
        self.accept()
        self._desk.say(self.tr("The second factor is switched off"))
