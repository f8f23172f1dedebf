"""The files of an edition: the kit of each language, the data, archives, manifest and sums."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from pipeline.language import Code, Phrase, ProseWriter, Words, embargo_notice, plain
from pipeline.model import Drawn, Ledger
from pipeline.publish.archives import zipped
from pipeline.publish.embargo import PREFIX
from pipeline.publish.keys import fingerprint, public_line
from pipeline.publish.page import press_page
from pipeline.publish.pdf_signature import CERTIFICATE, PDFS_SIGNED, PdfKey
from pipeline.publish.publisher import Publisher
from pipeline.publish.signing import PRINCIPAL, SUMS, signatures
from pipeline.publish.sums import sums, sums_of
from pipeline.publish.tables import data_files, numbers_sheet
from pipeline.publish.texts import as_text, line_as_text

if TYPE_CHECKING:
    from pipeline.publish.keys import PrivateKey

MANIFEST = 'manifest.json'
UNSIGNED = 'UNSIGNED'  # in place of the fingerprint of a key
VERIFY_SUMS = 'sha256sum -c SHA256SUMS'
VERIFY_SSH = (
    f'ssh-keygen -Y verify -f allowed_signers -I {PRINCIPAL} -n file -s SHA256SUMS.sig < SHA256SUMS'
)
VERIFY_MINISIGN = 'minisign -V -p press-key.minisign.pub -m SHA256SUMS'


class Edition(NamedTuple):
    """What one language of an edition is gathered from."""

    words: Words
    pdf: bytes
    html: str
    web: str  # the same as a web page of one file
    notes: dict[str, str]  # as HTML: METHOD and, of a corrected edition, CHANGES
    figures: dict[str, Drawn]
    drawings: dict[str, tuple[bytes, bytes]]  # figure -> SVG, PNG
    cards: dict[str, bytes]  # name -> PNG
    writer: ProseWriter

    @property
    def tag(self) -> str:
        """The tag of the language."""
        return self.words.language.tag


def publish(
    ledger: Ledger,
    editions: Sequence[Edition],
    publisher: Publisher,
    versions: Mapping[str, str],
    key: PrivateKey | None = None,
    pdf_key: PdfKey | None = None,
) -> dict[str, bytes]:
    """Return the files of an edition's folder by name.

    ``versions`` are those of the programs that made it. ``key`` is the publisher's private key:
    without one nothing is signed, and the kit says so. ``pdf_key`` is the one that the PDFs were
    signed with, each by itself, if they were.
    """
    brief, files = ledger.public.brief, data_files(ledger, publisher)
    for edition in editions:
        files |= _language(ledger, edition, publisher, key, pdf_key)
    if pdf_key:
        files[CERTIFICATE] = pdf_key.pem
    files[MANIFEST] = _manifest(ledger, files, versions, key, pdf_key)
    archives = {}
    for edition in editions:
        own = {name: content for name, content in files.items() if _belongs(name, edition.tag)}
        archives[f'{brief.stem}.{edition.tag}.zip'] = zipped(_sealed(own, key), brief.issued)
    archives[f'{brief.stem}.zip'] = zipped(_sealed(files, key), brief.issued)
    return _sealed({**files, **archives}, key)


def publish_under_embargo(
    ledger: Ledger,
    editions: Sequence[Edition],
    publisher: Publisher,
    versions: Mapping[str, str],
    key: PrivateKey | None = None,
) -> dict[str, bytes]:
    """Return the files of the kit that may be passed on before the hour of an embargo, by name.

    Each is named by the embargo and says it, but for the sums and their signatures.
    """
    brief = ledger.public.brief
    files: dict[str, bytes] = {}
    for edition in editions:
        words, tag = edition.words, edition.tag
        warning = plain(embargo_notice(words, brief.embargo_zones or publisher.embargo_zones))
        how_to_verify = map(plain, _how_to_verify(words, key))
        files |= {
            f'{PREFIX}{brief.file(tag)}': edition.pdf,
            f'{PREFIX}{brief.stem}.{tag}.txt': as_text(edition.html),
            f'{PREFIX}{brief.web(tag)}': edition.web.encode(),
            f'{PREFIX}{brief.stem}.{tag}.numbers.csv': numbers_sheet(ledger, words, warning),
            f'{PREFIX}VERIFY.{tag}.txt': _paragraphs([warning, *how_to_verify]),
        }
    files[f'{PREFIX}{MANIFEST}'] = _manifest(ledger, files, versions, key)
    archives = {}
    for edition in editions:
        own = {
            name: content
            for name, content in files.items()
            if f'.{edition.tag}.' in name or name.endswith('.json')
        }
        archive = f'{PREFIX}{brief.stem}.{edition.tag}.zip'
        archives[archive] = zipped(_sealed(own, key), brief.issued)
    return _sealed({**files, **archives}, key)


def _language(
    ledger: Ledger,
    edition: Edition,
    publisher: Publisher,
    key: PrivateKey | None,
    pdf_key: PdfKey | None,
) -> dict[str, bytes]:
    """Return the kit of one language."""
    brief, words, tag = ledger.public.brief, edition.words, edition.tag
    verify = _how_to_verify(words, key, pdf_key)
    notes = [
        words.text(f'verify-{name.lower()}', file=(Code(f'{name}.{tag}.txt'),))
        for name in edition.notes
    ]
    page = press_page(ledger, edition.writer, edition.figures, publisher, verify)
    return {
        brief.file(tag): edition.pdf,
        f'{brief.stem}.{tag}.txt': as_text(edition.html),
        brief.web(tag): edition.web.encode(),
        f'{brief.stem}.{tag}.numbers.csv': numbers_sheet(ledger, words),
        **_figures(ledger, edition),
        **{f'cards/{tag}/{name}.png': png for name, png in edition.cards.items()},
        **{f'{name}.{tag}.txt': as_text(note) for name, note in edition.notes.items()},
        f'VERIFY.{tag}.txt': _paragraphs(map(plain, [*verify, *notes])),
        page_name(tag): page,
    }


def _figures(ledger: Ledger, edition: Edition) -> dict[str, bytes]:
    """Return each figure as SVG and PNG, with a text that says what it shows."""
    words, published = edition.words, ledger.fact('day.published')
    organisation = words.name(ledger.public.brief.by, 'label')
    credit = plain(words.text('source-line', organisation=organisation, day=published))
    files = {}
    for name, drawn in edition.figures.items():
        svg, png = edition.drawings[name]
        texts = (line_as_text(drawn.title), drawn.alt, line_as_text(drawn.note), credit)
        stem = f'figures/{edition.tag}/{name}'
        files[f'{stem}.svg'] = svg
        files[f'{stem}.png'] = png
        files[f'{stem}.txt'] = _paragraphs(filter(None, texts))
    return files


def _how_to_verify(
    words: Words, key: PrivateKey | None, pdf_key: PdfKey | None = None
) -> list[Phrase]:
    """Return the paragraphs that say how a reader verifies the files."""
    paragraphs = [words.text('verify-text', command=(Code(VERIFY_SUMS),))]
    if key:
        paragraphs.append(
            words.text(
                'verify-signature',
                ssh=(Code(VERIFY_SSH),),
                minisign=(Code(VERIFY_MINISIGN),),
                fingerprint=(Code(fingerprint(public_line(key))),),
            )
        )
    else:
        paragraphs.append(words.text('verify-unsigned'))
    if pdf_key:
        certificate = (Code(f'SHA-256 {pdf_key.fingerprint}'),)
        paragraphs.append(
            words.text('verify-pdf', file=(Code(CERTIFICATE),), fingerprint=certificate)
        )
    return paragraphs


def page_name(tag: str) -> str:
    """Return the name of the file that the press page of a language is made of."""
    return f'page.{tag}.json'


def _belongs(name: str, tag: str) -> bool:
    """Tell whether a file is one of a language's kit, or one that all languages share."""
    shared = name.startswith('data/') or name in (MANIFEST, CERTIFICATE)
    return shared or f'/{tag}/' in name or f'.{tag}.' in name


def _manifest(
    ledger: Ledger,
    files: Mapping[str, bytes],
    versions: Mapping[str, str],
    key: PrivateKey | None,
    pdf_key: PdfKey | None = None,
) -> bytes:
    """Return what the kit says of itself: what it holds, what it was made of and with."""
    brief = ledger.public.brief
    manifest = {
        'brief': brief.id,
        'edition': brief.edition,
        'published': brief.published.isoformat(),
        'issued': brief.issued.isoformat(),
        'languages': list(brief.languages),
        **({'embargo': brief.embargo.isoformat()} if brief.embargo else {}),
        'signed by': fingerprint(public_line(key)) if key else UNSIGNED,
        **({PDFS_SIGNED: pdf_key.fingerprint} if pdf_key else {}),
        'made with': versions,
        'files': {
            name: {'bytes': len(files[name]), 'sha256': digest}
            for name, digest in sums_of(files).items()
        },
    }
    return (json.dumps(manifest, ensure_ascii=False, indent=1) + '\n').encode()


def _sealed(files: Mapping[str, bytes], key: PrivateKey | None) -> dict[str, bytes]:
    """Return files with their sums and, where there is a key, the signatures of these."""
    listed = sums(files)
    return {**files, SUMS: listed, **(signatures(key, listed) if key else {})}


def _paragraphs(paragraphs: Iterable[str]) -> bytes:
    return ('\n\n'.join(paragraphs) + '\n').encode()
