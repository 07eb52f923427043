"""Reports: a period of the shop as chart and table, on paper and as a file."""
