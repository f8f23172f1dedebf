"""How many civilians each party is recorded to have killed: a bar for each, longest first."""

from figures.style import Drawing, Ledger, Palette, Words, divided_bars

DEATHS = 'recorded.killed.civilian.by'
REST = {
    'several': 'key-several',
    'disputed': 'key-disputed',
    'not-attributed': 'key-not-attributed',
}


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw a bar for each party, and last the dead for whom no single party is responsible."""
    return divided_bars('toll-by-actor', DEATHS, REST, ledger, words, palette)
