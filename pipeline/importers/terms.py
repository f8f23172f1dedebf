"""Turn the words of a source into ours, by the rules of a mapping and by our tables."""

from collections.abc import Collection

from pipeline.importers.cells import slug, visible
from pipeline.importers.mapping import TermRule
from pipeline.importers.report import Findings, UnknownText, sentences
from pipeline.importers.sheets import Cell, key
from pipeline.settings import nearest

HINT = 'Give its meaning under "codes" in the mapping, or write "unmatched: keep" there'


class TermReader:
    """Reads words, and notes those that mean nothing of ours."""

    def __init__(self, findings: Findings) -> None:
        """Note unknown words in some findings."""
        self.findings = findings

    def read(
        self,
        cell: Cell,
        rule: TermRule,
        id: str,
        table: Collection[str] | None = None,
        field: str = '',
        secret: bool = False,
    ) -> str | None:
        """Return our word for a cell of the incident ``id``.

        None where the source says nothing, or where the rule keeps what is not known. ``table``
        holds the words that there are. A secret word is never shown. Raises ``Refused`` for an
        unknown word, where the rule refuses it.
        """
        if not cell.text:
            return None
        word = _meaning(cell, rule, by_code_only=table is None)
        if word and (table is None or word in table or word == 'unknown'):
            return word
        reason = 'its meaning is not given'
        if _code(cell, rule) is not None:
            reason = f'it stands for "{word}", which is not in our table'
        text = '' if secret else visible(' '.join(cell.text.split()))
        kept = rule.unmatched == 'keep'
        unknown = UnknownText(field or str(cell.where.column), text.strip(' "'), reason, kept)
        known = table or (() if secret else rule.codes)
        wanted = slug(cell.text) if table else cell.text
        hint = self.findings.add_unknown(
            unknown, id, lambda: nearest(wanted, known) if known else ''
        )
        if kept:
            return None
        shown = f' "{text}"' if text else ''
        cell.refuse(f'the word{shown} is not known here', sentences(hint, HINT))


def _code(cell: Cell, rule: TermRule) -> str | None:
    """Return what the rule says that a cell means."""
    codes = {key(text): word for text, word in rule.codes.items()}
    return codes.get(key(cell.text))


def _meaning(cell: Cell, rule: TermRule, by_code_only: bool) -> str | None:
    """Return the word of a cell; without codes, and where there is a table, it is the text."""
    code = _code(cell, rule)
    if code is None and not (by_code_only and rule.codes):
        return slug(cell.text)
    return code
