"""What technicians carry."""
