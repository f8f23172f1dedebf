"""Gather what goes to the press: the checked PDFs under their public names, the numbers, and the sums to verify them."""
import csv
import hashlib
import io

from pipeline.language import Words, plain
from pipeline.model import Ledger


def public_name(brief: str, tag: str) -> str:
    """Return the name under which a PDF leaves the house."""
    return f'{brief}.{tag}.pdf'


def numbers_sheet(ledger: Ledger, words: list[Words]) -> bytes:
    """Return every fact as a table: its value, its qualifier, how it was made, and as each language writes it."""
    out = io.StringIO()
    sheet = csv.writer(out, lineterminator='\r\n')
    sheet.writerow(['fact', 'value', 'qualifier', 'how it was made', *(f'in {each.language.tag}' for each in words)])
    for fact in ledger.facts.values():
        value = fact.day.isoformat() if fact.day else '' if fact.value is None else fact.value
        sheet.writerow([fact.name, value, fact.qualifier, fact.operation, *(plain(each.fact(fact)) for each in words)])
    return out.getvalue().encode()


def publish(ledger: Ledger, pdfs: dict[str, bytes], words: list[Words]) -> dict[str, bytes]:
    """Return the files of the press folder by name, with their SHA-256 sums."""
    brief = ledger.public.brief.id
    files = {public_name(brief, tag): pdf for tag, pdf in sorted(pdfs.items())}
    files[f'{brief}.numbers.csv'] = numbers_sheet(ledger, words)
    files[f'{brief}.facts.json'] = (ledger.model_dump_json(indent=1, by_alias=True) + '\n').encode()
    sums = ''.join(f'{hashlib.sha256(content).hexdigest()}  {name}\n' for name, content in sorted(files.items()))
    return {**files, 'SHA256SUMS': sums.encode()}
