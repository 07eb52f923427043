"""Lost and found: what guests left behind, where it lies, who fetched it, and what is due to go."""
