"""What the server's state means, for people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.look.tokens import Tone
from desktop.server_process import ServerProcess, ServerState
from desktop.widgets.chip import ChipText

_TAKEN = "cannot be listened on"


def state_chip(state: ServerState) -> ChipText:
    """On or off, in one word."""
    translate = QCoreApplication.translate
    return {
        ServerState.OFF: ChipText(translate("sharing", "Off"), Tone.NEUTRAL),
        ServerState.STARTING: ChipText(translate("sharing", "Starting"), Tone.WAITING),
        ServerState.RUNNING: ChipText(translate("sharing", "On"), Tone.SUCCESS),
        ServerState.STOPPING: ChipText(translate("sharing", "Stopping"), Tone.WAITING),
        ServerState.FAILED: ChipText(translate("sharing", "Failed"), Tone.DANGER),
    }[state]


def state_sentence(server: ServerProcess) -> str:
    """What it means."""
    translate = QCoreApplication.translate
    match server.state:
        case ServerState.OFF:
            return translate("sharing", "Nobody on the network can reach this shop.")
        case ServerState.STARTING:
            return translate("sharing", "The shop is being opened to the network.")
        case ServerState.STOPPING:
            return translate("sharing", "What is under way is answered, then the shop is closed to the network.")
        case ServerState.RUNNING if server.restarts:
            return translate(
                "sharing", "Programs on your network can reach this shop. The server fell and was started again."
            )
        case ServerState.RUNNING:
            return translate("sharing", "Programs on your network can reach this shop at the addresses below.")
    return problem_sentence(server)


def problem_sentence(server: ServerProcess) -> str:
    """Why it does not run."""
    translate = QCoreApplication.translate
    if _TAKEN in server.problem and "in use" in server.problem:
        words = translate("sharing", "Another program uses port {port}. Close it, or choose another port below.")
        return words.format(port=server.port)
    if _TAKEN in server.problem and "denied" in server.problem:
        return translate("sharing", "This computer does not allow port {port}. Choose one above 1023.").format(
            port=server.port
        )
    words = translate("sharing", "The server ended by itself: {reason}")
    return words.format(reason=server.problem or translate("sharing", "no reason was given"))
