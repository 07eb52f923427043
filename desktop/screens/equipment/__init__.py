"""Equipment of the house: its tree and its list, one piece with its papers, jobs and history, and the form."""
