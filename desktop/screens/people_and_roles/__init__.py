"""People and roles: who works here, who is signed in where, and what each role may do."""
