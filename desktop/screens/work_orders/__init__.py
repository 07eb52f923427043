"""Jobs: the list, one job with all that belongs to it, and its hand-over."""
