"""How many civilians were recorded killed in each governorate: one bar for each, the longest first."""

from figures.style import divided

REST = {'unplaced': 'key-unplaced'}


def draw(ledger, words, palette):
    """Draw one bar for each governorate, and last the dead whose place is not known."""
    return divided('toll-by-place', 'recorded.killed.civilian.in', REST, ledger, words, palette)
