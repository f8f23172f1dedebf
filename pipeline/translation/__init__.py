"""The translator's side of a language: how each of its texts stands beside the source language."""
from pipeline.translation.confirmed import Confirmed, ConfirmedBlock, pack_files, prose_file, read_confirmed, read_confirmed_prose
from pipeline.translation.scaffold import scaffold, ways_of
from pipeline.translation.standing import REFUSED, STATES, Standing, named_values, names, pack, prose, unfinished

__all__ = ['REFUSED', 'STATES', 'Confirmed', 'ConfirmedBlock', 'Standing', 'named_values', 'names', 'pack', 'pack_files', 'prose', 'prose_file',
           'read_confirmed', 'read_confirmed_prose', 'scaffold', 'unfinished', 'ways_of']
