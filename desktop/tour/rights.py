"""The tour through the back office: who may do what, what was done, and which programs come and go."""

from __future__ import annotations

from desktop.screens.api_clients.client_dialog import ClientDialog
from desktop.tour.hands import CTRL, K, click, keys, press, question, until
from desktop.tour.stage import Stage
from desktop.widgets.secret_once import SecretOnce

PROGRAM = "Channel manager"


def go_round(stage: Stage) -> None:
    """Roles, the log with its chain checked, and an API client whose secret is shown once."""
    stage.say("Back office: roles, the audit log, an API client")
    _look_at_roles(stage)
    _look_at_log(stage)
    _add_client(stage)
    stage.clear_notices()


def _look_at_roles(stage: Stage) -> None:
    screen = stage.go("People & roles")
    until(lambda: screen.panel.person, "somebody beside the list")
    click(screen.panel.rights)
    stage.picture("roles")
    press(K.Key_Escape)


def _look_at_log(stage: Stage) -> None:
    screen = stage.go("Audit log")
    until(lambda: screen.panel.event_shown, "an entry beside the list")
    screen.filters.noun.set_value("work_order")
    click(screen.check)
    until(screen.work.notice.isVisible, "the log to be checked")
    stage.picture("audit-log")
    screen.work.notice.close_notice()
    click(screen.filters.clear)


def _add_client(stage: Stage) -> None:
    screen = stage.go("API clients")
    stage.picture("api-clients-none")
    click(screen.add)
    question(ClientDialog)
    keys(PROGRAM)
    press(K.Key_Return, CTRL)
    shown = question(SecretOnce)
    stage.picture("api-client-secret")
    click(shown.copy)
    click(shown.done_button)
    until(lambda: not stage.dialogs(), "the secret to be put away")
    until(screen.table.count, "the client in the list")
    stage.picture("api-clients")
