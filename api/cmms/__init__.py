"""The CMMS dialect: jobs, equipment, stock and webhooks in the words of its document."""
