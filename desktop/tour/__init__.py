"""The guided tour: a repair from the counter to the receipt, played through the real windows."""
