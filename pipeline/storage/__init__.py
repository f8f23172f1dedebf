"""Files that are written whole, and the lock that one process at a time holds."""
