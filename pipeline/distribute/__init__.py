"""Distribute a published edition: by mail, to ReliefWeb, to a store that speaks S3."""
