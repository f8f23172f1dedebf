"""One language of a brief: its words, its way of writing numbers and days, its direction."""

from pipeline.language.embargo import embargo_notice, embargo_until
from pipeline.language.folding import fold
from pipeline.language.lint import is_own_case, lint, lint_names, lint_typing
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
from pipeline.language.prose_writer import ProseWriter
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
    'ProseWriter',
    'Qualified',
    'Text',
    'Words',
    'add_terms',
    'breakable',
    'embargo_notice',
    'embargo_until',
    'facts_of',
    'find_packs',
    'fold',
    'html',
    'in_fonts',
    'is_own_case',
    'joined',
    'lint',
    'lint_looks',
    'lint_names',
    'lint_prose',
    'lint_prose_typing',
    'lint_typing',
    'load_language',
    'load_locale',
    'parse_messages',
    'parse_placeable',
    'plain',
    'read_prose',
    'source_of',
]
