"""Today: the figures that matter now, each of them a way to its rows."""
