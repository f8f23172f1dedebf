"""Say of a kit, or of one file of it, whether it is as it was published, and what it is.

A kit says itself which brief, edition and languages it holds. That is as good as its signature:
without the publisher's key only the integrity of the files is known, never their origin.
"""

import io
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, NamedTuple, TypeVar

from pydantic import ConfigDict, Field, StringConstraints, ValidationError

from pipeline.model import Day, Id, Problem, Record, Refused, Where, Whole
from pipeline.publish.edition import MANIFEST, UNSIGNED, page_name
from pipeline.publish.embargo import PREFIX
from pipeline.publish.keys import fingerprint
from pipeline.publish.kits import ASK_AGAIN, Kit, printable
from pipeline.publish.pdf_signature import PDFS_SIGNED, fault_of
from pipeline.publish.signing import SIGNATURE_FILES, SUMS, signer
from pipeline.publish.sums import compare, read_sums

MANIFESTS = (MANIFEST, f'{PREFIX}{MANIFEST}')
LONGEST_TEXT = 8_000_000  # bytes of a list, a key or a manifest

Tag = Annotated[str, StringConstraints(pattern=r'^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$')]
Read = TypeVar('Read', bound=Record)


class Manifest(Record):
    """What a kit says it holds; what else it says is not asked here."""

    model_config = ConfigDict(extra='ignore')

    brief: Id
    edition: Whole
    issued: Day
    languages: tuple[Tag, ...]
    embargo: datetime | None = None
    signed_by: str | None = Field(None, alias='signed by')
    pdfs_signed_by: str | None = Field(None, alias=PDFS_SIGNED)


class Page(Record):
    """Who published, as the page of one language says."""

    model_config = ConfigDict(extra='ignore')

    organisation: str


class Verified(NamedTuple):
    """What was found to be as it was published, and what it says it is."""

    files: int  # of the kit
    pdfs: int  # that carry a signature of their own, which holds
    signed_with: str | None  # the fingerprint of the key; nothing where it is unsigned
    manifest: Manifest | None
    languages: tuple[str, ...]  # of what was verified
    claimed: str  # the organisation, as the kit says; empty where it says none


def verify_kit(
    kit: Kit, press_key: str | None, certificate: str | None, only: str | None = None
) -> Verified:
    """Verify a kit, or ``only`` one file of it.

    ``press_key`` and ``certificate`` are those of the publisher that is expected, where it has any.
    Raises ``Refused`` where anything is not as it was published.
    """
    contents = _texts(kit)
    asked = None if only is None else {only, *(name for name in MANIFESTS if name in kit.sizes)}
    digests = {name: kit.digest(name) for name in kit.sizes}
    if problems := [*kit.problems, *compare(digests, contents, press_key, kit.name, asked)]:
        raise Refused(problems)
    listed = read_sums(contents[SUMS], kit.name)
    key = press_key or signer(contents)
    signed_with = fingerprint(key) if key else None
    manifest = _manifest(kit, listed)
    if manifest and manifest.signed_by not in (None, signed_with or UNSIGNED):
        what = (
            f'it says "{printable(manifest.signed_by or "")}" of the signature, '
            f'and the kit is {signed_with or UNSIGNED}'
        )
        raise Refused([_problem(kit, next(name for name in MANIFESTS if name in listed), what)])
    names = [name for name in listed if only in (None, name)]
    pdfs = _signed_pdfs(kit, names, _expected(manifest, press_key, certificate))
    languages = _languages(names, manifest)
    page = page_name(languages[0]) if languages else ''
    claimed = ''
    if page in listed and listed[page] == digests.get(page):
        claimed = _record(Page, kit, page).organisation
    return Verified(len(listed), pdfs, signed_with, manifest, languages, printable(claimed))


def _problem(kit: Kit, name: str, what: str) -> Problem:
    return Problem(Where(f'{kit.name}/{name}'), what, ASK_AGAIN, 'policy')


def _texts(kit: Kit) -> dict[str, bytes]:
    """Return the list of sums with its signatures and keys."""
    names = [name for name in (SUMS, *sorted(SIGNATURE_FILES)) if name in kit.sizes]
    found = {name: kit.read(name, LONGEST_TEXT) for name in names}
    problems = [
        _problem(kit, name, f'it cannot be read, or is longer than {LONGEST_TEXT} bytes')
        for name, content in found.items()
        if content is None
    ]
    if problems:
        raise Refused([*kit.problems, *problems])
    return {name: content for name, content in found.items() if content is not None}


def _record(model: type[Read], kit: Kit, name: str) -> Read:
    """Read what a kit says of itself; however it is written, it is a record or a problem."""
    content = kit.read(name, LONGEST_TEXT)
    try:
        return model.model_validate_json(content or b'')
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        place = printable('.'.join(map(str, first['loc'])))
        what = f'it does not say what the kit is: {place + ": " if place else ""}{first["msg"]}'
        raise Refused([_problem(kit, name, what)]) from None


def _manifest(kit: Kit, listed: Mapping[str, str]) -> Manifest | None:
    """Return what a kit says of itself, by the manifest that its sums name."""
    found = [name for name in MANIFESTS if name in listed and name in kit.sizes]
    if len(found) > 1:
        raise Refused([_problem(kit, found[1], f'a second manifest, beside {found[0]}')])
    return _record(Manifest, kit, found[0]) if found else None


def _expected(
    manifest: Manifest | None, press_key: str | None, certificate: str | None
) -> str | None:
    """Return the fingerprint of the certificate that the PDFs of a kit must be signed with, if any.

    Only a manifest that the publisher signed is believed about it.
    """
    stated = manifest.pdfs_signed_by if manifest else None
    if press_key or (manifest and manifest.embargo):  # under an embargo PDFs leave unsigned
        return stated
    return certificate or stated


def _signed_pdfs(kit: Kit, names: list[str], certificate: str | None) -> int:
    """Return how many PDFs carry a signature with this certificate; all of them must."""
    if certificate is None:
        return 0
    pdfs = [name for name in names if name.endswith('.pdf')]
    faults = {name: fault_of(kit.read(name, kit.sizes[name]) or b'', certificate) for name in pdfs}
    if problems := [_problem(kit, name, fault) for name, fault in faults.items() if fault]:
        raise Refused(problems)
    return len(pdfs)


def _languages(names: list[str], manifest: Manifest | None) -> tuple[str, ...]:
    """Return the languages of some files; what belongs to none of them belongs to all."""
    stated = manifest.languages if manifest else ()
    own = [tag for tag in stated if any(f'.{tag}.' in name or f'/{tag}/' in name for name in names)]
    return tuple(own) or stated


class _Brief(Record):
    model_config = ConfigDict(extra='ignore')

    id: Id
    edition: Whole
    published: Day
    corrected: Day | None = None


class _Public(Record):
    model_config = ConfigDict(extra='ignore')

    brief: _Brief


class _Facts(Record):
    model_config = ConfigDict(extra='ignore')

    public: _Public


def manifest_of_pdf(content: bytes) -> Manifest | None:
    """Return what a PDF says it is, by the facts that travel inside it and by its language."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            facts = pdf.attachments['facts.json'].get_file().read_bytes()
            language = str(pdf.Root.get('/Lang', ''))
        brief = _Facts.model_validate_json(facts).public.brief
        return Manifest(
            brief=brief.id,
            edition=brief.edition,
            issued=brief.corrected or brief.published,
            languages=(language,),
        )
    except (pikepdf.PdfError, KeyError, ValidationError):
        return None
