"""Signing in, and back in after the desk was locked: phone or e-mail in one line, and what went wrong in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.base.errors import AccountInactive, CodeNeeded, Refused, SignInRefused, Throttled
from desktop.ask import in_words
from desktop.start_page import StartPage
from desktop.surroundings import Surroundings
from desktop.widgets.buttons import button
from desktop.widgets.field import Field
from desktop.widgets.inputs import SecretInput, TextInput
from desktop.widgets.labels import label
from desktop.widgets.notice import Notice

Enter = Callable[[str, str, Callable[[Any], object], Callable[[Refused], object], str], object]


class SignInPage(StartPage):
    """`enter(login, password, done, failed, code)` tries; `done` is the caller's business.

    `back` returns to a locked desk's owner when someone else thought better of it.
    """

    def __init__(self, surroundings: Surroundings, enter: Enter, parent: QWidget | None = None) -> None:
        super().__init__(surroundings, width=400, parent=parent)
        self._enter = enter
        self._locked_login = ""
        self._wait_s = 0
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count_down)
        self.title, self.subtitle = label("", "title", wrap=True), label("", "secondary", wrap=True)
        self.notice = Notice()
        self.login, self.password = TextInput(), SecretInput()
        self.login_field = Field(self.tr("Phone or e-mail"), self.login)
        self.password_field = Field(self.tr("Password"), self.password)
        self.code = TextInput()
        self.code_field = Field(self.tr("Code from your app"), self.code)
        self.button = button(self.tr("Sign in"), kind="primary", clicked=self.submit)
        self.button.setMinimumHeight(38)
        self.other = button(self.tr("Sign in as someone else"), kind="link", clicked=self.ask_who)
        self._fill_card()
        self.login.returnPressed.connect(self.submit)
        self.password.returnPressed.connect(self.submit)
        self.code.returnPressed.connect(self.submit)
        self.password.installEventFilter(self)
        self.welcome("")

    def _fill_card(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.subtitle)
        self.card.body.addLayout(head)
        for widget in (self.notice, self.login_field, self.password_field, self.code_field, self.button):
            self.card.add(widget)
        self.card.body.addWidget(self.other, 0, Qt.AlignmentFlag.AlignHCenter)

    # what it shows

    def welcome(self, shop: str, login: str = "") -> None:
        """Asks who is there; `login` is who was here last."""
        self._locked_login = ""
        self.title.setText(shop or self.tr("Welcome"))
        self.subtitle.setText(self.tr("Sign in to your desk."))
        self._name_button(self.tr("Sign in"))
        self.login_field.show()
        self.other.hide()
        self.login.set_value(login)
        self._empty()

    def lock(self, name: str, login: str) -> None:
        """Asks for the password of who sits here; the desk behind stays as it is."""
        self._locked_login = login
        self.title.setText(name)
        self.subtitle.setText(self.tr("The desk is locked. What you were doing is still there."))
        self._name_button(self.tr("Unlock"))
        self.login_field.hide()
        self.other.show()
        self._empty()

    def ask_who(self) -> None:
        """Somebody else wants to sign in at a locked desk."""
        self._locked_login = ""
        self.subtitle.setText(self.tr("Sign in to your own desk. The locked one stays as it is."))
        self.title.setText(self.tr("Switch user"))
        self._name_button(self.tr("Sign in"))
        self.login_field.show()
        self.other.hide()
        self.login.set_value("")
        self._empty()

    def tell(self, text: str, tone: str = "info") -> None:
        """Says why the page is here."""
        self.notice.show_notice(text, tone)

    def _name_button(self, words: str) -> None:
        self.button.setText(words)
        self.button.setAccessibleName(words)

    def _empty(self) -> None:
        self.notice.hide()
        self.password.clear()
        self.code.clear()
        self.code_field.hide()
        self.password_field.set_error("")
        self.login_field.set_error("")
        self.set_busy(False)
        self.take_focus()

    def take_focus(self) -> None:
        """Gives the first line that is still empty the keyboard."""
        is_known = bool(self._locked_login or self.login.value())
        (self.password if is_known else self.login).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, is_busy: bool) -> None:
        """While a try is under way nothing else can be tried."""
        self.button.setEnabled(not is_busy and not self._wait_s)
        for line in (self.login, self.password, self.code):
            line.setReadOnly(is_busy)

    # what is done

    def submit(self) -> None:
        """Tries what was typed."""
        login = self._locked_login or self.login.value()
        self.login_field.set_error("" if login else self.tr("Please fill this in"))
        self.password_field.set_error("" if self.password.value() else self.tr("Please fill this in"))
        if not login:
            self.login.setFocus()
        elif not self.password.value():
            self.password.setFocus()
        elif self.button.isEnabled():
            self.notice.hide()
            self.set_busy(True)
            self._enter(login, self.password.value(), self._on_done, self._on_failed, self.code.value())

    def _on_done(self, _result: Any) -> None:
        self._empty()

    def _on_failed(self, refusal: Refused) -> None:
        self.set_busy(False)
        match refusal:
            case Throttled():
                self._wait_s = refusal.retry_after_s
                self._second.start()
                self._tell_wait()
            case CodeNeeded():
                self._ask_for_code()
                return
            case SignInRefused() if not self.code_field.isHidden():
                words = self.tr("This code does not fit. Wait for the next one, or type one of your recovery codes.")
                self.tell(words, "danger")
                self.code.setFocus()
                self.code.selectAll()
                return
            case SignInRefused():
                both = self.tr("These do not belong together. Please check both and try again.")
                alone = self.tr("This is not the password. Please try again.")
                self.tell(alone if self._locked_login else both, "danger")
            case AccountInactive():
                self.tell(self.tr("This account is switched off. The administrator can switch it on."), "danger")
            case _:
                self.tell(in_words(refusal), "danger")
        self.password.setFocus()
        self.password.selectAll()

    def _ask_for_code(self) -> None:
        """The password was right."""
        self.code_field.show()
        self.tell(self.tr("Type the six digits that your app shows now."))
        self.code.setFocus()

    def _tell_wait(self) -> None:
        self.button.setEnabled(False)
        self.tell(self.tr("Too many wrong tries. Try again in %n second(s).", "", self._wait_s), "warning")

    def _count_down(self) -> None:
        self._wait_s = max(0, self._wait_s - 1)
        if self._wait_s:
            self._tell_wait()
            return
        self._second.stop()
        self.notice.hide()
        self.button.setEnabled(True)

    # caps lock

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notices in the password's letters that caps lock is on; Qt knows no other way."""
        if watched is self.password and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_CapsLock:
                self.password_field.set_help("")
            elif event.text().isalpha() and event.text().lower() != event.text().upper():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                is_on = event.text().isupper() != shift
                self.password_field.set_help(self.tr("Caps lock is on") if is_on else "")
        return super().eventFilter(watched, event)
