"""API clients: programs that call on their own behalf, with a secret that is shown once."""
