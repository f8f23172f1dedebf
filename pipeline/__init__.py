"""The line: from recorded incidents and claims to a checked brief in every language."""
