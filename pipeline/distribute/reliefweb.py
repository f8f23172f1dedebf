"""Post an edition to ReliefWeb: a report with its key numbers as text, its card, and the PDF of each language by its address and SHA-256.

The rules are those of the report schema, version 2, of ReliefWeb's Post API: what breaks one is refused before anything leaves.
A correction changes the report that was posted, as its identity is the page of the first edition; a report can be withdrawn.
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

from pipeline.distribute.mail import Line, Outcome
from pipeline.model import PressPage, Problem, Record, Where, Whole
from pipeline.publish.texts import line_as_text

NAMESPACE = UUID('8e27a998-c362-5d1f-b152-d474e1d36af2')
LANGUAGES = ('ar', 'en', 'es', 'fr', 'ru')  # which an attachment may be marked as
LARGEST, MOST = 20_000_000, 10
MANY = {'source': 30, 'country': 300, 'format': 1, 'language': 10}  # how many ids of each are taken
CARD, NARROWEST = 'cards/{tag}/card.png', 700  # the image, and how many pixels wide it has to be
PATIENCE = 60  # seconds
LOCAL = ('localhost', '127.0.0.1')


def _endpoint(value):
    parts = urlsplit(value) if isinstance(value, str) else None
    if (
        parts
        and parts.hostname
        and not parts.query
        and (parts.scheme == 'https' or (parts.scheme == 'http' and parts.hostname in LOCAL))
    ):
        return value.rstrip('/')
    raise PydanticCustomError(
        'endpoint', 'is no address that a key may be sent to: it begins with "https://"', {}
    )


Endpoint = Annotated[str, BeforeValidator(_endpoint)]
Ids = Annotated[tuple[Whole, ...], Field(min_length=1)]


class ReliefWebSettings(Record):
    """Where and as whom to post; the key is never in a file (``RELIEFWEB_KEY``). The numbers are ids of ReliefWeb's own lists."""

    url: Endpoint  # of the reports
    appname: Line
    provider: Line
    source: Ids
    country: Ids
    format: Whole
    language: dict[str, Whole]  # the id of each language of the edition


def uuid_of(url: str) -> str:
    """Return the identity of the report at an address."""
    return str(uuid5(NAMESPACE, url))


def address(site: str, brief: str, tag: str) -> str:
    """Return the address that a report is known by."""
    return f'{site}/{tag}/{brief}/1/'


def payload(
    page: PressPage,
    files: dict[str, bytes],
    text: str,
    site: str,
    folder: str,
    settings: ReliefWebSettings,
) -> dict:
    """Return the report as it is posted. ``page`` is that of the source language, ``folder`` the edition's in the site."""
    url = address(site, folder.split('/')[0], page.language)
    own = uuid_of(url)
    attached = []
    for tag in page.languages:
        name = f'{page.stem}.{tag}.pdf'
        where = f'{site}/{folder}/{quote(name)}'
        attached.append(
            {
                'url': where,
                'uuid': str(uuid5(UUID(own), where)),
                'filename': name,
                'checksum': sha256(files[name]).hexdigest(),
                **(
                    {'language': tag}
                    if tag in LANGUAGES
                    else {'description': f'{page.stem}, language {tag}'}
                ),
            }
        )
    report = {
        'url': url,
        'uuid': own,
        'title': _spaced(page.title),
        'source': list(settings.source),
        'country': list(settings.country),
        'format': [settings.format],
        'language': [settings.language[tag] for tag in page.languages if tag in settings.language],
        'published': f'{page.issued.isoformat()}T00:00:00+00:00',
        'body': _spaced(text).strip(),
        'origin': url,
        'file': attached,
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


def _spaced(text):
    """Write every space as a plain one: others are refused there."""
    return ''.join(
        ' ' if unicodedata.category(character) == 'Zs' else character for character in text
    )


def faults(report: dict, files: dict[str, bytes], where: Where) -> list[Problem]:
    """Return what of a report ReliefWeb would refuse."""

    def problem(name, what, hint):
        return Problem(where, f'{name}: {what}', hint, 'policy')

    found, image = [], report.get('image', {})
    texts = [
        ('title', report['title'], 10, 255),
        ('body', report['body'], 10, 100_000),
        *(('file name', each['filename'], 1, 255) for each in report['file']),
        *(
            ('file description', each['description'], 1, 255)
            for each in report['file']
            if 'description' in each
        ),
        *((f'image {name}', image[name], 1, 512) for name in ('description', 'copyright') if image),
    ]
    for name, text, least, most in texts:
        if not least <= len(text) <= most:
            found.append(
                problem(
                    name,
                    f'{len(text)} characters, where {least} to {most} are taken',
                    'Shorten or lengthen it in the prose, and publish a new edition',
                )
            )
        odd = sorted(
            {
                f'U+{ord(c):04X}'
                for c in text
                if unicodedata.category(c)[0] in 'CZ'
                and c not in (' \n' if name == 'body' else ' ')
            }
        )
        if odd:
            found.append(
                problem(
                    name,
                    f'the characters {", ".join(odd)} are not taken',
                    'Take them out of the prose, and publish a new edition',
                )
            )
        if not any(c.isalpha() for c in text) or re.search(r'^\s|[ ]{2,}[^ \n]|\s$', text):
            found.append(
                problem(
                    name,
                    'it holds no letter, or spaces at an end or beside one another',
                    'Correct the prose, and publish a new edition',
                )
            )
    for name, most in MANY.items():
        if not 1 <= len(report[name]) <= most:
            found.append(
                problem(
                    name,
                    f'{len(report[name])} are named, where 1 to {most} are taken',
                    'Name the ids of ReliefWeb in the settings',
                )
            )
    if len(report['language']) < len(report['file']) and len(report['language']) < MOST:
        found.append(
            problem(
                'language',
                f'{len(report["file"])} languages are attached and {len(report["language"])} have an id',
                'Add the others below "language:" of the settings',
            )
        )
    if len(report['file']) > MOST:
        found.append(
            problem(
                'file',
                f'{len(report["file"])} files, where {MOST} are taken',
                'Post an edition of fewer languages',
            )
        )
    for each in report['file']:
        if len(files[each['filename']]) > LARGEST:
            found.append(
                problem(
                    each['filename'],
                    f'{len(files[each["filename"]])} bytes, where {LARGEST} are taken',
                    'Publish a smaller edition',
                )
            )
    if (
        image
        and (width := width_of(files[f'cards/{image["url"].rpartition("/cards/")[2]}'])) < NARROWEST
    ):
        found.append(
            problem(
                'image',
                f'{width} pixels wide, where at least {NARROWEST} are taken',
                'Publish an edition with a wider card',
            )
        )
    for each in (report, *report['file'], *([image] if image else [])):
        if len(each['url']) > 2048 or not each['url'].startswith('https://'):
            found.append(
                problem(
                    'url',
                    f'{each["url"][:80]} is no address it can be fetched from',
                    "Write site_url with https:// in the house's file",
                )
            )
    return found


def width_of(picture: bytes) -> int:
    """Return how many pixels wide a PNG is; nothing else is as wide as nothing."""
    return int.from_bytes(picture[16:20]) if picture.startswith(b'\x89PNG') else 0


def post(
    report: dict, settings: ReliefWebSettings, key: str, patience: float = PATIENCE
) -> Outcome:
    """Put the report where it belongs: it is made there, or changed."""
    return _asked(
        'PUT',
        report['uuid'],
        json.dumps(report, ensure_ascii=False).encode(),
        settings,
        key,
        patience,
    )


def withdraw(
    url: str, settings: ReliefWebSettings, key: str, patience: float = PATIENCE
) -> Outcome:
    """Withdraw the report at an address: it is no longer shown, and keeps its place."""
    return _asked('DELETE', uuid_of(url), None, settings, key, patience)


def _asked(method, uuid, body, settings, key, patience):
    """Ask for something. A server that failed or fell silent after it was asked may have done it: that is unknown."""
    parts, begun = urlsplit(settings.url), False
    kind = http.client.HTTPSConnection if parts.scheme == 'https' else http.client.HTTPConnection
    connection = kind(parts.hostname, parts.port, timeout=patience)
    headers = {
        'X-RW-POST-API-PROVIDER': settings.provider,
        'X-RW-POST-API-KEY': key,
        **({'Content-Type': 'application/json'} if body else {}),
    }
    try:
        connection.connect()
        begun = True
        connection.request(
            method, f'{parts.path}/{uuid}?appname={quote(settings.appname)}', body, headers
        )
        response = connection.getresponse()
        said = f'{response.status} {response.read(500).decode(errors="replace")}'
        state = (
            'sent'
            if 200 <= response.status < 300
            else 'unknown'
            if response.status < 200
            else 'later'
            if response.status == 429
            else 'refused'
            if response.status < 500
            else 'unknown'
        )
        return Outcome(state, said)
    except (http.client.HTTPException, OSError) as error:
        return Outcome('unknown' if begun else 'later', type(error).__name__)
    finally:
        connection.close()
