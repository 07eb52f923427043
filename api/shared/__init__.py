"""What every dialect needs."""
