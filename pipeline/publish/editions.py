"""The record of an edition: what was published is never overwritten, and can be compared."""

import json
from collections.abc import Mapping

from pipeline.model import Ledger, Problem, Published, Where
from pipeline.publish.sums import sums_of

# Facts of an edition that compare it with the one before, and are not compared with the next
COMPARISONS = ('before.', 'changes.', 'day.replaced', 'day.corrected')


def edition_record(ledger: Ledger, files: Mapping[str, bytes]) -> Published:
    """Return the record of an edition, by which the next can say what it changes."""
    brief = ledger.public.brief
    return Published(
        brief=brief.id,
        edition=brief.edition,
        issued=brief.issued,
        facts={
            name: fact.printed
            for name, fact in ledger.facts.items()
            if not name.startswith(COMPARISONS)
        },
        incidents={incident.id: incident.digest for incident in ledger.public.incidents},
        files=sums_of(files),
    )


def record_as_json(published: Published) -> bytes:
    """Return the record of an edition as JSON, a fact a line, so that people can compare two."""
    written = published.model_dump(mode='json', exclude_defaults=True)
    fields = [f' {json.dumps(name)}: {_json(value)}' for name, value in written.items()]
    return ('{\n' + ',\n'.join(fields) + '\n}\n').encode()


def _json(value: object) -> str:
    """Return the value of a field as JSON, an object with a line for each of its values."""
    if not isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    lines = [
        f'  {json.dumps(name)}: {json.dumps(each, ensure_ascii=False)}'
        for name, each in value.items()
    ]
    return '{\n' + ',\n'.join(lines) + '\n }'


def republication_problems(
    before: Published, now: Published, where: Where, folder: str
) -> list[Problem]:
    """Return a problem where an edition that was published would be published otherwise."""
    if before.files == now.files:
        return []
    names = {*before.facts, *now.facts}
    numbers = sum(before.facts.get(name) != now.facts.get(name) for name in names)
    differing = 'a number' if numbers == 1 else f'{numbers} numbers' if numbers else 'its files'
    files = sorted(
        name
        for name in {*before.files, *now.files}
        if before.files.get(name) != now.files.get(name)
    )
    what = (
        f'edition {now.edition} was published on {before.issued}, '
        f'and would now differ in {differing} ({", ".join(files)})'
    )
    hint = (
        f'Write "edition: {now.edition + 1}" and "corrected:" with its day in brief.yaml, '
        'and say why in the block "correction"; '
        f'only if it was never passed on, delete {where.file} and {folder}'
    )
    return [Problem(where, what, hint, 'policy')]
