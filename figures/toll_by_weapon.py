"""How many civilians were recorded killed by each means: a bar for each, longest first."""

from figures.style import Drawing, Ledger, Palette, Words, divided_bars

DEATHS = 'recorded.killed.civilian.with'
REST = {'not-stated': 'key-not-stated'}


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw one bar for each means, and last the dead of whom it is not stated."""
    return divided_bars('toll-by-weapon', DEATHS, REST, ledger, words, palette)
