"""Gather what goes to the press: the checked PDFs under their public names, the same as text, figures and data, and the sums to verify them.

Everything here is made of public data and of outputs whose checks passed. What was published is never overwritten: an edition
is a folder, beside which its record says what it told.
"""

import hashlib
import json
from typing import NamedTuple

from pipeline.language import Code, ProseWriter, Words, embargo_notice, plain
from pipeline.model import Drawn, Ledger
from pipeline.publish.editions import differs, record, told
from pipeline.publish.embargo import PREFIX, clocks, left, lifted, logged, read_log
from pipeline.publish.page import told_page
from pipeline.publish.pdf_signature import (
    CERTIFICATE,
    PDFS_SIGNED,
    PdfKey,
    make_pdf_key,
    read_pdf_key,
    sign,
)
from pipeline.publish.rehearsal import rehearsal
from pipeline.publish.signing import (
    PRINCIPAL,
    SIGNED,
    fingerprint,
    make_key,
    public_line,
    read_key,
    signatures,
    verify,
)
from pipeline.publish.tables import data_files, numbers_sheet, zipped
from pipeline.publish.texts import as_text, line_as_text


class Edition(NamedTuple):
    """What one language of an edition is gathered from."""

    words: Words
    pdf: bytes
    html: str
    web: str  # the same as a web page of one file
    notes: dict[
        str, str
    ]  # name -> the note as it was written: METHOD and, of a corrected edition, CHANGES
    figures: dict[str, Drawn]
    drawings: dict[str, tuple[bytes, bytes]]  # figure -> SVG, PNG
    cards: dict[str, bytes]  # name -> PNG
    writer: ProseWriter


def publish(
    ledger: Ledger,
    editions: list[Edition],
    house,
    versions: dict[str, str],
    key=None,
    pdf_key: PdfKey | None = None,
) -> dict[str, bytes]:
    """Return the files of an edition's folder by name: the kit of each language, the data, archives, the manifest and the sums.

    ``key`` is the house's private key; without one nothing is signed, and the kit says so. ``pdf_key`` is the one that the
    PDFs were signed with, each by itself, if they were.
    """
    brief, files = ledger.public.brief, data_files(ledger, house)
    for edition in editions:
        files |= _language(ledger, edition, house, key, pdf_key)
    if pdf_key:
        files[CERTIFICATE] = pdf_key.pem
    files['manifest.json'] = _manifest(ledger, files, versions, key, pdf_key)
    for edition in editions:
        tag = edition.words.language.tag
        own = {name: content for name, content in files.items() if belongs(name, tag)}
        files[f'{brief.stem}.{tag}.zip'] = zipped(_sealed(own, key), brief.issued)
    whole = {name: content for name, content in files.items() if not name.endswith('.zip')}
    files[f'{brief.stem}.zip'] = zipped(_sealed(whole, key), brief.issued)
    return _sealed(files, key)


def held_back(
    ledger: Ledger, editions: list[Edition], house, versions: dict[str, str], key=None
) -> dict[str, bytes]:
    """Return the files of the kit that may leave before the hour of an embargo: each is named by it and says it, but for the sums and their signatures."""
    brief, files = ledger.public.brief, {}
    for edition in editions:
        words, tag = edition.words, edition.words.language.tag
        said = plain(embargo_notice(words, brief.embargo_zones or house.embargo_zones))
        files |= {
            f'{PREFIX}{brief.file(tag)}': edition.pdf,
            f'{PREFIX}{brief.stem}.{tag}.txt': as_text(edition.html),
            f'{PREFIX}{brief.web(tag)}': edition.web.encode(),
            f'{PREFIX}{brief.stem}.{tag}.numbers.csv': numbers_sheet(ledger, words, said),
            f'{PREFIX}VERIFY.{tag}.txt': _said([said, *map(plain, _how_to_verify(words, key))]),
        }
    files[f'{PREFIX}manifest.json'] = _manifest(ledger, files, versions, key)
    for edition in editions:
        tag = edition.words.language.tag
        own = {
            name: content
            for name, content in files.items()
            if f'.{tag}.' in name or name.endswith('.json')
        }
        files[f'{PREFIX}{brief.stem}.{tag}.zip'] = zipped(_sealed(own, key), brief.issued)
    return _sealed(files, key)


def _sealed(files, key):
    """Return files with their sums and, where there is a key, the signatures of these."""
    listed = sums(files)
    return {**files, SIGNED: listed, **(signatures(key, listed) if key else {})}


def _language(ledger, edition, house, key, pdf_key):
    """Return the kit of one language."""
    brief, words = ledger.public.brief, edition.words
    tag = words.language.tag
    files = {
        brief.file(tag): edition.pdf,
        f'{brief.stem}.{tag}.txt': as_text(edition.html),
        brief.web(tag): edition.web.encode(),
        f'{brief.stem}.{tag}.numbers.csv': numbers_sheet(ledger, words),
    }
    credit = plain(
        words.text(
            'source-line',
            organisation=words.name(brief.by, 'label'),
            day=ledger.fact('day.published'),
        )
    )
    for name, drawn in edition.figures.items():
        svg, png = edition.drawings[name]
        title, note = line_as_text(drawn.title), line_as_text(drawn.note)
        said = '\n\n'.join(part for part in (title, drawn.alt, note, credit) if part)
        files |= {
            f'figures/{tag}/{name}.svg': svg,
            f'figures/{tag}/{name}.png': png,
            f'figures/{tag}/{name}.txt': f'{said}\n'.encode(),
        }
    files |= {f'cards/{tag}/{name}.png': png for name, png in edition.cards.items()}
    files |= {f'{name}.{tag}.txt': as_text(note) for name, note in edition.notes.items()}
    verify = _how_to_verify(words, key, pdf_key)
    beside = [
        words.text(f'verify-{name.lower()}', file=(Code(f'{name}.{tag}.txt'),))
        for name in edition.notes
    ]
    files[f'VERIFY.{tag}.txt'] = _said(map(plain, [*verify, *beside]))
    files[f'page.{tag}.json'] = told_page(ledger, edition.writer, edition.figures, house, verify)
    return files


def _how_to_verify(words, key, pdf_key=None):
    said = [words.text('verify-text', command=(Code('sha256sum -c SHA256SUMS'),))]
    if key:
        ssh = f'ssh-keygen -Y verify -f allowed_signers -I {PRINCIPAL} -n file -s SHA256SUMS.sig < SHA256SUMS'
        said.append(
            words.text(
                'verify-signature',
                ssh=(Code(ssh),),
                minisign=(Code('minisign -V -p press-key.minisign.pub -m SHA256SUMS'),),
                fingerprint=(Code(fingerprint(public_line(key))),),
            )
        )
    else:
        said.append(words.text('verify-unsigned'))
    if pdf_key:
        said.append(
            words.text(
                'verify-pdf',
                file=(Code(CERTIFICATE),),
                fingerprint=(Code(f'SHA-256 {pdf_key.fingerprint}'),),
            )
        )
    return said


def _said(paragraphs):
    return ('\n\n'.join(paragraphs) + '\n').encode()


def belongs(name: str, tag: str) -> bool:
    """Tell whether a file is one of a language's kit, or of the data that every language shares."""
    return (
        name.startswith('data/')
        or f'/{tag}/' in name
        or f'.{tag}.' in name
        or name in ('manifest.json', CERTIFICATE)
    )


def _manifest(ledger, files, versions, key, pdf_key=None):
    """Say what the kit holds, what it was made of and with."""
    brief = ledger.public.brief
    held = {
        name: {'bytes': len(content), 'sha256': hashlib.sha256(content).hexdigest()}
        for name, content in sorted(files.items())
    }
    made = {
        'brief': brief.id,
        'edition': brief.edition,
        'published': brief.published.isoformat(),
        'issued': brief.issued.isoformat(),
        'languages': list(brief.languages),
        **({'embargo': brief.embargo.isoformat()} if brief.embargo else {}),
        'signed by': fingerprint(public_line(key)) if key else 'UNSIGNED',
        **({PDFS_SIGNED: pdf_key.fingerprint} if pdf_key else {}),
        'made with': versions,
        'files': held,
    }
    return (json.dumps(made, ensure_ascii=False, indent=1) + '\n').encode()


def sums_of(files: dict[str, bytes]) -> dict[str, str]:
    """Return the SHA-256 of each file by its name."""
    return {name: hashlib.sha256(content).hexdigest() for name, content in sorted(files.items())}


def sums(files: dict[str, bytes]) -> bytes:
    """Return the SHA-256 of each file, as ``sha256sum -c`` reads them."""
    return ''.join(
        f'{hashlib.sha256(content).hexdigest()}  {name}\n'
        for name, content in sorted(files.items())
    ).encode()


__all__ = [
    'PREFIX',
    'Edition',
    'PdfKey',
    'clocks',
    'differs',
    'held_back',
    'left',
    'lifted',
    'logged',
    'make_key',
    'make_pdf_key',
    'public_line',
    'publish',
    'read_key',
    'read_log',
    'read_pdf_key',
    'record',
    'rehearsal',
    'sign',
    'sums',
    'sums_of',
    'told',
    'verify',
]
