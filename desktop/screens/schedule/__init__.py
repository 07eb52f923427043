"""Who does which job when, by day and by week."""
