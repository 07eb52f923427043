"""Whom to send: advice with its reasons, and questions in plain words."""
