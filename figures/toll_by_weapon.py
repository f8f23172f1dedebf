"""How many civilians were recorded killed by each means: one bar for each, the longest first."""

from figures.style import divided

REST = {'not-stated': 'key-not-stated'}


def draw(ledger, words, palette):
    """Draw one bar for each means, and last the dead of whom it is not stated."""
    return divided('toll-by-weapon', 'recorded.killed.civilian.with', REST, ledger, words, palette)
