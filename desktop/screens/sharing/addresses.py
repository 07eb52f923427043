"""Where this computer is found on the LAN."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network

from PySide6.QtNetwork import QAbstractSocket, QNetworkInterface

#: What container programs take for networks inside the computer.
_CONTAINERS = IPv4Network("172.16.0.0/12")
_UP = QNetworkInterface.InterfaceFlag.IsUp | QNetworkInterface.InterfaceFlag.IsRunning


def lan_addresses() -> list[str]:
    """The IPv4 addresses by which others reach this computer, those of home and office networks first."""
    found: list[str] = []
    for interface in QNetworkInterface.allInterfaces():
        flags = interface.flags()
        if flags & QNetworkInterface.InterfaceFlag.IsLoopBack or (flags & _UP) != _UP:
            continue
        for entry in interface.addressEntries():
            address = entry.ip()
            if address.protocol() == QAbstractSocket.NetworkLayerProtocol.IPv4Protocol and not address.isLoopback():
                found.append(address.toString())
    return sorted(dict.fromkeys(found), key=_likeliness)


def _likeliness(address: str) -> tuple[bool, bool, IPv4Address]:
    number = IPv4Address(address)
    return (not number.is_private or number.is_link_local, number in _CONTAINERS, number)


def web_address(host: str, port: int) -> str:
    """What is typed into a program on the LAN."""
    return f"http://{host}:{port}"
