"""How many civilians each party is recorded to have killed: one bar for each, the longest first."""

from figures.style import divided

REST = {
    'several': 'key-several',
    'disputed': 'key-disputed',
    'not-attributed': 'key-not-attributed',
}


def draw(ledger, words, palette):
    """Draw one bar for each party, and last the dead that no single party is held responsible for."""
    return divided('toll-by-actor', 'recorded.killed.civilian.by', REST, ledger, words, palette)
