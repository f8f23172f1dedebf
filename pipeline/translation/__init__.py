"""The translator's side of a language: the status of each text, and its ways to tools and back."""

from pipeline.translation import rewrite
from pipeline.translation.confirmed import (
    Confirmed,
    ConfirmedBlock,
    Pair,
    confirmed_pack_files,
    confirmed_prose_file,
    confirmed_texts,
    read_confirmed,
    read_confirmed_prose,
)
from pipeline.translation.draft import (
    DRAWN,
    Draft,
    fill_language,
    fill_names,
    fill_prose,
    placeholder,
)
from pipeline.translation.exchange import (
    misplaced_entries,
    problems_of_entries,
    read_returned,
    to_po,
    to_sheet,
)
from pipeline.translation.proof import proof_sheet
from pipeline.translation.pseudo import (
    pseudo_language,
    pseudo_names,
    pseudo_prose,
    untranslatable_in_style,
    untranslatable_texts,
)
from pipeline.translation.samples import sample_numbers
from pipeline.translation.status import (
    REFUSED,
    STATES,
    TextStatus,
    name_statuses,
    named_values,
    pack_statuses,
    prose_statuses,
    release_problems,
)

__all__ = [
    'DRAWN',
    'REFUSED',
    'STATES',
    'Confirmed',
    'ConfirmedBlock',
    'Draft',
    'Pair',
    'TextStatus',
    'confirmed_pack_files',
    'confirmed_prose_file',
    'confirmed_texts',
    'fill_language',
    'fill_names',
    'fill_prose',
    'misplaced_entries',
    'name_statuses',
    'named_values',
    'pack_statuses',
    'placeholder',
    'problems_of_entries',
    'proof_sheet',
    'prose_statuses',
    'pseudo_language',
    'pseudo_names',
    'pseudo_prose',
    'read_confirmed',
    'read_confirmed_prose',
    'read_returned',
    'release_problems',
    'rewrite',
    'sample_numbers',
    'to_po',
    'to_sheet',
    'untranslatable_in_style',
    'untranslatable_texts',
]
