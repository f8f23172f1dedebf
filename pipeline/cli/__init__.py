"""The command line: the stages of the line, and one file for each group of commands beside it."""
