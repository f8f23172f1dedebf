"""Post an edition to ReliefWeb: its key numbers as text, its card, the PDF of each language.

The files are named by their addresses and SHA-256. A correction changes the report that was
posted, as its identity is the page of the first edition; a report can be withdrawn.
"""

import http.client
import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Annotated, NotRequired, TypedDict
from unicodedata import category
from urllib.parse import quote, urlsplit
from uuid import UUID, uuid5

from pydantic import Field

from pipeline.distribute.outcome import Outcome, State
from pipeline.distribute.servers import Endpoint, Line
from pipeline.model import PressPage, Record, Whole
from pipeline.publish.texts import line_as_text

NAMESPACE = UUID('8e27a998-c362-5d1f-b152-d474e1d36af2')
LANGUAGES = ('ar', 'en', 'es', 'fr', 'ru')  # which an attachment may be marked as
CARD = 'cards/{tag}/card.png'
PATIENCE = 60  # seconds
LONGEST_ANSWER = 500  # bytes

Ids = Annotated[tuple[Whole, ...], Field(min_length=1)]


class ReliefWebSettings(Record):
    """Where and as whom to post; the key is never in a file (``RELIEFWEB_KEY``).

    The numbers are ids of ReliefWeb's own lists.
    """

    url: Endpoint  # of the reports
    appname: Line
    provider: Line
    source: Ids
    country: Ids
    format: Whole
    language: dict[str, Whole]  # the id of each language of the edition


class Attachment(TypedDict):
    """A file of a report."""

    url: str
    uuid: str
    filename: str
    checksum: str
    language: NotRequired[str]
    description: NotRequired[str]


class Image(TypedDict):
    """The picture of a report."""

    url: str
    checksum: str
    description: str
    copyright: str


class Report(TypedDict):
    """A report as ReliefWeb takes it."""

    url: str
    uuid: str
    title: str
    source: list[int]
    country: list[int]
    format: list[int]
    language: list[int]
    published: str
    body: str
    origin: str
    file: list[Attachment]
    image: NotRequired[Image]


def uuid_of(url: str) -> str:
    """Return the identity of the report at an address."""
    return str(uuid5(NAMESPACE, url))


def report_address(site: str, brief: str, tag: str) -> str:
    """Return the address that a report is known by."""
    return f'{site}/{tag}/{brief}/1/'


def report_of(
    page: PressPage,
    files: Mapping[str, bytes],
    text: str,
    site: str,
    folder: str,
    settings: ReliefWebSettings,
) -> Report:
    """Return the report of an edition.

    ``page`` is that of its source language, ``site`` the address of the press page, ``folder``
    that of the edition in it.
    """
    url = report_address(site, folder.split('/')[0], page.language)
    report: Report = {
        'url': url,
        'uuid': uuid_of(url),
        'title': _spaced(page.title),
        'source': list(settings.source),
        'country': list(settings.country),
        'format': [settings.format],
        'language': [settings.language[tag] for tag in page.languages if tag in settings.language],
        'published': f'{page.issued.isoformat()}T00:00:00+00:00',
        'body': _spaced(text).strip(),
        'origin': url,
        'file': [_attachment(page, files, tag, f'{site}/{folder}', url) for tag in page.languages],
    }
    card = CARD.format(tag=page.language)
    if card in files:
        licence = line_as_text(page.licence)
        report['image'] = {
            'url': f'{site}/{folder}/{card}',
            'checksum': sha256(files[card]).hexdigest(),
            'description': _spaced(f'{page.title}. {page.description}'),
            'copyright': _spaced(f'{page.organisation}. {licence}'),
        }
    return report


def _attachment(
    page: PressPage, files: Mapping[str, bytes], tag: str, folder: str, report: str
) -> Attachment:
    """Return the PDF of a language, as a file of the report at an address."""
    name = f'{page.stem}.{tag}.pdf'
    url = f'{folder}/{quote(name)}'
    attachment: Attachment = {
        'url': url,
        'uuid': str(uuid5(UUID(uuid_of(report)), url)),
        'filename': name,
        'checksum': sha256(files[name]).hexdigest(),
    }
    if tag in LANGUAGES:
        attachment['language'] = tag
    else:
        attachment['description'] = f'{page.stem}, language {tag}'
    return attachment


def _spaced(text: str) -> str:
    """Return a text in which every space is a plain one: ReliefWeb refuses others."""
    return ''.join(' ' if category(character) == 'Zs' else character for character in text)


def post(
    report: Report, settings: ReliefWebSettings, key: str, patience: float = PATIENCE
) -> Outcome:
    """Make a report, or change the one that was made."""
    content = json.dumps(report, ensure_ascii=False).encode()
    return _request('PUT', report['uuid'], content, settings, key, patience)


def withdraw(
    url: str, settings: ReliefWebSettings, key: str, patience: float = PATIENCE
) -> Outcome:
    """Withdraw the report at an address: it is no longer shown, and keeps its place."""
    return _request('DELETE', uuid_of(url), None, settings, key, patience)


def _request(
    method: str,
    uuid: str,
    body: bytes | None,
    settings: ReliefWebSettings,
    key: str,
    patience: float,
) -> Outcome:
    """Ask for something.

    A server that failed or fell silent after it was asked may have done it: that is unknown.
    """
    parts, begun = urlsplit(settings.url), False
    kind = http.client.HTTPSConnection if parts.scheme == 'https' else http.client.HTTPConnection
    connection = kind(parts.hostname or '', parts.port, timeout=patience)
    headers = {'X-RW-POST-API-PROVIDER': settings.provider, 'X-RW-POST-API-KEY': key}
    if body:
        headers['Content-Type'] = 'application/json'
    try:
        connection.connect()
        begun = True
        path = f'{parts.path}/{uuid}?appname={quote(settings.appname)}'
        connection.request(method, path, body, headers)
        response = connection.getresponse()
        answer = response.read(LONGEST_ANSWER).decode(errors='replace')
        return Outcome(_state(response.status), f'{response.status} {answer}')
    except (http.client.HTTPException, OSError) as error:
        return Outcome('unknown' if begun else 'deferred', type(error).__name__)
    finally:
        connection.close()


def _state(status: int) -> State:
    """Return what an HTTP status means for what was asked."""
    if 200 <= status < 300:
        return 'sent'
    if status == 429:
        return 'deferred'
    return 'refused' if 300 <= status < 500 else 'unknown'
