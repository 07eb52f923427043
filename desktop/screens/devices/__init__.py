"""Devices: the registry, a device's passport, and the form."""
