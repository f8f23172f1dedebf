"""One language of a brief: its words, its way of writing numbers and days, its direction."""

from pipeline.language.embargo import notice, until
from pipeline.language.folding import folded
from pipeline.language.lint import lint, lint_names, lint_typing, own_case
from pipeline.language.locale import Fonts, Locale
from pipeline.language.looks import lint_looks
from pipeline.language.messages import parse_messages, parse_placeable
from pipeline.language.pack import (
    Language,
    add_terms,
    find_packs,
    in_fonts,
    load_language,
    load_locale,
    source_of,
)
from pipeline.language.prose import Prose, read_prose
from pipeline.language.prose_lint import lint_prose, lint_prose_typing
from pipeline.language.prose_writer import Speaker
from pipeline.language.segments import (
    Clock,
    Code,
    Day,
    Name,
    Number,
    Ordinal,
    Phrase,
    Qualified,
    Text,
    breakable,
    facts_of,
    html,
    joined,
    plain,
)
from pipeline.language.words import Words

__all__ = [
    'Clock',
    'Code',
    'Day',
    'Fonts',
    'Language',
    'Locale',
    'Name',
    'Number',
    'Ordinal',
    'Phrase',
    'Prose',
    'Qualified',
    'Speaker',
    'Text',
    'Words',
    'add_terms',
    'breakable',
    'facts_of',
    'find_packs',
    'folded',
    'html',
    'in_fonts',
    'joined',
    'lint',
    'lint_looks',
    'lint_names',
    'lint_prose',
    'lint_prose_typing',
    'lint_typing',
    'load_language',
    'load_locale',
    'notice',
    'own_case',
    'parse_messages',
    'parse_placeable',
    'plain',
    'read_prose',
    'source_of',
    'until',
]
