"""The rooms of a hotel: the front desk's board, one room, and what is done from there."""
