"""Keep what an edition told: what was published is never overwritten, and the next edition can say what it changes."""

import hashlib
import json

from pipeline.model import Ledger, Problem, Published, Where


def told(ledger: Ledger, files: dict[str, bytes]) -> Published:
    """Return what an edition tells, to be kept so that the next can say what it changes."""
    brief = ledger.public.brief
    compared = {
        name: fact.printed
        for name, fact in ledger.facts.items()
        if not name.startswith(('before.', 'changes.', 'day.replaced', 'day.corrected'))
    }
    return Published(
        brief=brief.id,
        edition=brief.edition,
        issued=brief.issued,
        facts=compared,
        incidents={incident.id: incident.digest for incident in ledger.public.incidents},
        files={
            name: hashlib.sha256(content).hexdigest() for name, content in sorted(files.items())
        },
    )


def record(published: Published) -> bytes:
    """Write what an edition told as JSON, a fact a line, so that people can read what changed between two."""
    written = published.model_dump(mode='json', exclude_defaults=True)
    parts = []
    for key, value in written.items():
        if isinstance(value, dict):
            lines = ',\n'.join(
                f'  {json.dumps(name)}: {json.dumps(each, ensure_ascii=False)}'
                for name, each in value.items()
            )
            parts.append(f' {json.dumps(key)}: {{\n{lines}\n }}')
        else:
            parts.append(f' {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}')
    return ('{\n' + ',\n'.join(parts) + '\n}\n').encode()


def differs(before: Published, now: Published, where: Where, folder: str) -> list[Problem]:
    """Return a problem where an edition that was published would leave the house again with something else in it."""
    if before.files == now.files:
        return []
    numbers = sum(
        before.facts.get(name) != now.facts.get(name) for name in {*before.facts, *now.facts}
    )
    files = sorted(
        name
        for name in {*before.files, *now.files}
        if before.files.get(name) != now.files.get(name)
    )
    said = f'{numbers} numbers' if numbers != 1 else 'a number'
    what = f'edition {now.edition} was published on {before.issued}, and would now differ in {said if numbers else "its files"} ({", ".join(files)})'
    hint = f'Write "edition: {now.edition + 1}" and "corrected:" with its day in brief.yaml, and say why in the block "correction"; only if it never left the house, delete {where.file} and {folder}'
    return [Problem(where, what, hint, 'policy')]
