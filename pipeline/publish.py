"""Gather what goes to the press: the checked PDFs under their public names, the numbers, and the sums to verify them.

What was published is never overwritten: an edition is a folder, beside which its record says what it told.
"""
import csv
import hashlib
import io
import json

from pipeline.language import Words, plain
from pipeline.model import Ledger, Problem, Published, Refused, Where


def numbers_sheet(ledger: Ledger, words: list[Words]) -> bytes:
    """Return every fact as a table: its value, its qualifier, how it was made, and as each language writes it."""
    out = io.StringIO()
    sheet = csv.writer(out, lineterminator='\r\n')
    sheet.writerow(['fact', 'value', 'qualifier', 'how it was made', *(f'in {each.language.tag}' for each in words)])
    for fact in ledger.facts.values():
        value = fact.day.isoformat() if fact.day else '' if fact.value is None else fact.value
        sheet.writerow([fact.name, value, fact.qualifier, fact.operation, *(plain(each.fact(fact)) for each in words)])
    return out.getvalue().encode()


def counts_sheet(ledger: Ledger, tags: list[str]) -> bytes:
    """Return the table of counts: an empty cell with "unknown" is not zero, "<3" and "withheld" are the policy's small cells."""
    out = io.StringIO()
    sheet = csv.writer(out, lineterminator='\r\n')
    sheet.writerow(['month', 'place', *(f'place in {tag}' for tag in tags), 'status', 'group', 'killed', 'qualifier'])
    for cell in ledger.counts:
        place = ledger.public.places.get(cell.place)
        names = [place.names.get(tag, '') if place else '' for tag in tags]
        number, qualifier = cell.least, 'as-stated' if cell.exact else 'at-least'
        if cell.shown != 'number':
            number, qualifier = f'<{ledger.public.small_cells}' if cell.shown == 'fewer' else 'withheld', ''
        elif not cell.exact and not cell.least:
            number, qualifier = '', 'unknown'
        sheet.writerow([cell.month, cell.place, *names, cell.status, cell.group, number, qualifier])
    return out.getvalue().encode()


def publish(ledger: Ledger, pdfs: dict[str, bytes], words: list[Words]) -> dict[str, bytes]:
    """Return the files of an edition's folder by name, with their SHA-256 sums."""
    brief = ledger.public.brief
    files = {brief.file(tag): pdf for tag, pdf in sorted(pdfs.items())}
    files[f'{brief.stem}.numbers.csv'] = numbers_sheet(ledger, words)
    if ledger.counts:
        files[f'{brief.stem}.counts.csv'] = counts_sheet(ledger, sorted(pdfs))
    files[f'{brief.stem}.facts.json'] = (ledger.model_dump_json(indent=1, by_alias=True) + '\n').encode()
    sums = ''.join(f'{hashlib.sha256(content).hexdigest()}  {name}\n' for name, content in sorted(files.items()))
    return {**files, 'SHA256SUMS': sums.encode()}


def told(ledger: Ledger, files: dict[str, bytes]) -> Published:
    """Return what an edition tells, to be kept so that the next can say what it changes."""
    brief = ledger.public.brief
    compared = {name: fact.printed for name, fact in ledger.facts.items() if not name.startswith(('before.', 'changes.', 'day.replaced', 'day.corrected'))}
    return Published(brief=brief.id, edition=brief.edition, issued=brief.issued, facts=compared,
                     incidents={incident.id: incident.digest for incident in ledger.public.incidents},
                     files={name: hashlib.sha256(content).hexdigest() for name, content in sorted(files.items())})


def record(published: Published) -> bytes:
    """Write what an edition told as JSON, a fact a line, so that people can read what changed between two."""
    written = published.model_dump(mode='json', exclude_defaults=True)
    parts = []
    for key, value in written.items():
        if isinstance(value, dict):
            lines = ',\n'.join(f'  {json.dumps(name)}: {json.dumps(each, ensure_ascii=False)}' for name, each in value.items())
            parts.append(f' {json.dumps(key)}: {{\n{lines}\n }}')
        else:
            parts.append(f' {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}')
    return ('{\n' + ',\n'.join(parts) + '\n}\n').encode()


def differs(before: Published, now: Published, where: Where, folder: str) -> list[Problem]:
    """Return a problem where an edition that was published would leave the house again with something else in it."""
    if before.files == now.files:
        return []
    numbers = sum(before.facts.get(name) != now.facts.get(name) for name in {*before.facts, *now.facts})
    files = sorted(name for name in {*before.files, *now.files} if before.files.get(name) != now.files.get(name))
    said = f'{numbers} numbers' if numbers != 1 else 'a number'
    what = f'edition {now.edition} was published on {before.issued}, and would now differ in {said if numbers else "its files"} ({", ".join(files)})'
    mend = f'Write "edition: {now.edition + 1}" and "corrected:" with its day in brief.yaml, and say why in the block "correction"; only if it never left the house, delete {where.file} and {folder}'
    return [Problem(where, what, mend, 'policy')]
