"""Places: the tree of site, building, floor, room and shelf, with what is in each of them."""
