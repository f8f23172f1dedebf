"""How many civilians were recorded killed in each governorate: a bar for each, longest first."""

from figures.style import Drawing, Ledger, Palette, Words, divided_bars

DEATHS = 'recorded.killed.civilian.in'
REST = {'unplaced': 'key-unplaced'}


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw one bar for each governorate, and last the dead whose place is not known."""
    return divided_bars('toll-by-place', DEATHS, REST, ledger, words, palette)
