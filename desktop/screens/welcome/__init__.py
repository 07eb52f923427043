"""The first start: a shop of one's own, or the sample shop in one click."""
