"""The translator's side of a language: how each of its texts stands beside the source language."""
from pipeline.translation import rewrite
from pipeline.translation.confirmed import Confirmed, ConfirmedBlock, pack_files, prose_file, read_confirmed, read_confirmed_prose
from pipeline.translation.draft import DRAWN, filled, filled_names, filled_prose, marked
from pipeline.translation.exchange import returned, strangers, to_po, to_sheet
from pipeline.translation.proof import proof, samples
from pipeline.translation.scaffold import scaffold, ways_of
from pipeline.translation.standing import REFUSED, STATES, Standing, named_values, names, pack, prose, unfinished

__all__ = ['DRAWN', 'REFUSED', 'STATES', 'Confirmed', 'ConfirmedBlock', 'Standing', 'filled', 'filled_names', 'filled_prose', 'marked', 'named_values', 'names', 'pack', 'pack_files', 'proof', 'prose', 'prose_file',
           'read_confirmed', 'read_confirmed_prose', 'returned', 'rewrite', 'samples', 'scaffold', 'strangers', 'to_po', 'to_sheet', 'unfinished', 'ways_of']
