"""The pages of the main window, one folder per noun; each shows core and asks core."""
