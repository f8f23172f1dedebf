"""The translator's side of a language: how each of its texts stands beside the source language."""

from pipeline.translation import rewrite
from pipeline.translation.confirmed import (
    Confirmed,
    ConfirmedBlock,
    Pair,
    confirmed_of,
    pack_files,
    prose_file,
    read_confirmed,
    read_confirmed_prose,
)
from pipeline.translation.draft import DRAWN, Draft, filled, filled_names, filled_prose, marked
from pipeline.translation.exchange import misplaced, of_entries, returned, to_po, to_sheet
from pipeline.translation.proof import proof
from pipeline.translation.pseudo import invented, pseudo_prose, renamed, typed, typed_in_style
from pipeline.translation.samples import sample_numbers
from pipeline.translation.status import (
    REFUSED,
    STATES,
    Standing,
    named_values,
    names,
    pack,
    prose,
    unfinished,
)

__all__ = [
    'DRAWN',
    'REFUSED',
    'STATES',
    'Confirmed',
    'ConfirmedBlock',
    'Draft',
    'Pair',
    'Standing',
    'confirmed_of',
    'filled',
    'filled_names',
    'filled_prose',
    'invented',
    'marked',
    'misplaced',
    'named_values',
    'names',
    'of_entries',
    'pack',
    'pack_files',
    'proof',
    'prose',
    'prose_file',
    'pseudo_prose',
    'read_confirmed',
    'read_confirmed_prose',
    'renamed',
    'returned',
    'rewrite',
    'sample_numbers',
    'to_po',
    'to_sheet',
    'typed',
    'typed_in_style',
    'unfinished',
]
