"""The administrator's commands, one file each."""
