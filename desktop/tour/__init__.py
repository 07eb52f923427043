"""The guided tour: a repair from counter to receipt, a room from broken TV to inspected, through the real windows."""
