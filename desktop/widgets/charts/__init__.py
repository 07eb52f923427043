"""Charts painted by the desktop itself: every value is a button that can be reached, heard and pressed."""
