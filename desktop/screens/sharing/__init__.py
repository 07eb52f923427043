"""The shop on the LAN: switching it on and off, where it is found, who uses it."""
