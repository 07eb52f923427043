"""The store room: parts, where they lie, what moves, what is counted and what is to be bought."""
