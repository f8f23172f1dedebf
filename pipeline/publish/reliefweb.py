"""Post an edition to ReliefWeb: a report with its key numbers as text, and the PDF of each language by its address and SHA-256.

The rules are those of the report schema, version 2, of ReliefWeb's Post API: what breaks one is refused before anything leaves.
A correction changes the report that was posted, as its identity is the page of the first edition.
"""
import http.client
import json
import re
import unicodedata
from hashlib import sha256
from typing import Annotated
from urllib.parse import quote, urlsplit
from uuid import UUID, uuid5

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from pipeline.model import PressPage, Problem, Record, Where, Whole
from pipeline.publish.mail import Line, Outcome

NAMESPACE = UUID('8e27a998-c362-5d1f-b152-d474e1d36af2')
LANGUAGES = ('ar', 'en', 'es', 'fr', 'ru')                   # which an attachment may be marked as
LARGEST, MOST = 20_000_000, 10
PATIENCE = 60                                                # seconds
LOCAL = ('localhost', '127.0.0.1')


def _endpoint(value):
    parts = urlsplit(value) if isinstance(value, str) else None
    if parts and parts.hostname and not parts.query and (parts.scheme == 'https' or (parts.scheme == 'http' and parts.hostname in LOCAL)):
        return value.rstrip('/')
    raise PydanticCustomError('endpoint', 'is no address that a key may be sent to: it begins with "https://"', {})


Endpoint = Annotated[str, BeforeValidator(_endpoint)]
Ids = Annotated[tuple[Whole, ...], Field(min_length=1)]


class ReliefWebSettings(Record):
    """Where and as whom to post; the key is never in a file (``RELIEFWEB_KEY``). The numbers are ids of ReliefWeb's own lists."""

    url: Endpoint                                            # of the reports
    appname: Line
    provider: Line
    source: Ids
    country: Ids
    format: Whole
    language: dict[str, Whole]                               # the id of each language of the edition


def address(site: str, brief: str, tag: str) -> str:
    """Return the address that a report is known by."""
    return f'{site}/{tag}/{brief}/1/'


def payload(page: PressPage, files: dict[str, bytes], text: str, site: str, folder: str, settings: ReliefWebSettings) -> dict:
    """Return the report as it is posted. ``page`` is that of the source language, ``folder`` the edition's in the site."""
    url = address(site, folder.split('/')[0], page.language)
    own = uuid5(NAMESPACE, url)
    attached = []
    for tag in page.languages:
        name = f'{page.stem}.{tag}.pdf'
        where = f'{site}/{folder}/{quote(name)}'
        attached.append({'url': where, 'uuid': str(uuid5(own, where)), 'filename': name, 'checksum': sha256(files[name]).hexdigest(),
                         **({'language': tag} if tag in LANGUAGES else {'description': f'{page.stem}, language {tag}'})})
    return {'url': url, 'uuid': str(own), 'title': _spaced(page.title), 'source': list(settings.source), 'country': list(settings.country), 'format': [settings.format],
            'language': [settings.language[tag] for tag in page.languages if tag in settings.language], 'published': f'{page.issued.isoformat()}T00:00:00+00:00',
            'body': _spaced(text).strip(), 'origin': url, 'file': attached}


def _spaced(text):
    """Write every space as a plain one: others are refused there."""
    return ''.join(' ' if unicodedata.category(character) == 'Zs' else character for character in text)


def faults(report: dict, files: dict[str, bytes], where: Where) -> list[Problem]:
    """Return what of a report ReliefWeb would refuse."""
    def problem(name, what, mend):
        return Problem(where, f'{name}: {what}', mend, 'policy')

    found = []
    for name, text, least, most in [('title', report['title'], 10, 255), ('body', report['body'], 10, 100_000), *(('file name', each['filename'], 1, 255) for each in report['file'])]:
        if not least <= len(text) <= most:
            found.append(problem(name, f'{len(text)} characters, where {least} to {most} are taken', 'Shorten or lengthen it in the prose, and publish a new edition'))
        odd = sorted({f'U+{ord(c):04X}' for c in text if unicodedata.category(c)[0] in 'CZ' and c not in (' \n' if name == 'body' else ' ')})
        if odd:
            found.append(problem(name, f'the characters {", ".join(odd)} are not taken', 'Take them out of the prose, and publish a new edition'))
        if not any(c.isalpha() for c in text) or re.search(r'^\s|[ ]{2,}[^ \n]|\s$', text):
            found.append(problem(name, 'it holds no letter, or spaces at an end or beside one another', 'Correct the prose, and publish a new edition'))
    for name in ('language', 'source', 'country'):
        if not report[name]:
            found.append(problem(name, 'it is empty', 'Name the ids of ReliefWeb in the settings'))
    if len(report['language']) < len(report['file']) and len(report['language']) < MOST:
        found.append(problem('language', f'{len(report["file"])} languages are attached and {len(report["language"])} have an id', 'Add the others below "language:" of the settings'))
    if len(report['file']) > MOST:
        found.append(problem('file', f'{len(report["file"])} files, where {MOST} are taken', 'Post an edition of fewer languages'))
    for each in report['file']:
        if len(files[each['filename']]) > LARGEST:
            found.append(problem(each['filename'], f'{len(files[each["filename"]])} bytes, where {LARGEST} are taken', 'Publish a smaller edition'))
    for each in (report, *report['file']):
        if len(each['url']) > 2048 or not each['url'].startswith('https://'):
            found.append(problem('url', f'{each["url"][:80]} is no address it can be fetched from', 'Write site_url with https:// in the house\'s file'))
    return found


def post(report: dict, settings: ReliefWebSettings, key: str, patience: float = PATIENCE) -> Outcome:
    """Put the report where it belongs. A server that failed or fell silent after it had the report may have taken it: that is unknown."""
    parts, begun = urlsplit(settings.url), False
    kind = http.client.HTTPSConnection if parts.scheme == 'https' else http.client.HTTPConnection
    connection = kind(parts.hostname, parts.port, timeout=patience)
    try:
        connection.connect()
        begun = True
        connection.request('PUT', f'{parts.path}/{report["uuid"]}?appname={quote(settings.appname)}', json.dumps(report, ensure_ascii=False).encode(),
                           {'Content-Type': 'application/json', 'X-RW-POST-API-PROVIDER': settings.provider, 'X-RW-POST-API-KEY': key})
        response = connection.getresponse()
        said = f'{response.status} {response.read(500).decode(errors="replace")}'
        state = 'sent' if response.status < 300 else 'later' if response.status == 429 else 'refused' if response.status < 500 else 'unknown'
        return Outcome(state, said)
    except (http.client.HTTPException, OSError) as error:
        return Outcome('unknown' if begun else 'later', type(error).__name__)
    finally:
        connection.close()
