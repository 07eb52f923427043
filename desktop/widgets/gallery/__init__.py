"""A show of every widget in every theme, to be looked at: `python -m desktop.widgets.gallery [--shot DIR]`."""
