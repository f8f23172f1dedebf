"""The rules of ReliefWeb for a report: what breaks one is refused before anything is sent.

They are those of the report schema, version 2, of ReliefWeb's Post API.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from unicodedata import category

from pipeline.distribute.reliefweb import Report
from pipeline.model import Problem, Where

LARGEST = 20_000_000  # bytes of a file
MOST_FILES = 10
NARROWEST = 700  # pixels of the width of the image
LONGEST_ADDRESS = 2048  # characters
MOST_IDS = {'source': 30, 'country': 300, 'format': 1, 'language': 10}
BAD_SPACING = re.compile(r'^\s|[ ]{2,}[^ \n]|\s$')


class Fault(NamedTuple):
    """A part of a report that breaks a rule, and what to do about it."""

    part: str
    what: str
    hint: str


class Text(NamedTuple):
    """A text of a report, and how many characters it may have."""

    part: str
    text: str
    least: int
    most: int


def report_problems(report: Report, files: Mapping[str, bytes], where: Where) -> list[Problem]:
    """Return what of a report ReliefWeb would refuse."""
    faults = [
        *(fault for text in _texts(report) for fault in _text_faults(text)),
        *_id_faults(report),
        *_file_faults(report, files),
        *_image_faults(report, files),
        *_address_faults(report),
    ]
    return [Problem(where, f'{fault.part}: {fault.what}', fault.hint, 'policy') for fault in faults]


def _texts(report: Report) -> Iterator[Text]:
    """Yield the texts of a report, in the order in which their faults are named."""
    yield Text('title', report['title'], 10, 255)
    yield Text('body', report['body'], 10, 100_000)
    for file in report['file']:
        yield Text('file name', file['filename'], 1, 255)
    for file in report['file']:
        if 'description' in file:
            yield Text('file description', file['description'], 1, 255)
    if 'image' in report:
        yield Text('image description', report['image']['description'], 1, 512)
        yield Text('image copyright', report['image']['copyright'], 1, 512)


def _text_faults(text: Text) -> Iterator[Fault]:
    """Yield what is wrong with a text: its length, its characters, its spaces."""
    part, content, least, most = text
    if not least <= len(content) <= most:
        what = f'{len(content)} characters, where {least} to {most} are taken'
        hint = 'Shorten or lengthen it in the prose, and publish a new edition'
        yield Fault(part, what, hint)
    allowed = ' \n' if part == 'body' else ' '
    odd = sorted(
        {f'U+{ord(c):04X}' for c in content if category(c)[0] in 'CZ' and c not in allowed}
    )
    if odd:
        what = f'the characters {", ".join(odd)} are not taken'
        yield Fault(part, what, 'Take them out of the prose, and publish a new edition')
    if not any(c.isalpha() for c in content) or BAD_SPACING.search(content):
        what = 'it holds no letter, or spaces at an end or beside one another'
        yield Fault(part, what, 'Correct the prose, and publish a new edition')


def _id_faults(report: Report) -> Iterator[Fault]:
    """Yield the lists of ids that have too many or too few."""
    ids = {
        'source': report['source'],
        'country': report['country'],
        'format': report['format'],
        'language': report['language'],
    }
    for name, most in MOST_IDS.items():
        if not 1 <= len(ids[name]) <= most:
            what = f'{len(ids[name])} are named, where 1 to {most} are taken'
            yield Fault(name, what, 'Name the ids of ReliefWeb in the settings')
    attached, named = len(report['file']), len(report['language'])
    if named < attached and named < MOST_IDS['language']:
        what = f'{attached} languages are attached and {named} have an id'
        yield Fault('language', what, 'Add the others below "language:" of the settings')


def _file_faults(report: Report, files: Mapping[str, bytes]) -> Iterator[Fault]:
    """Yield files that are too many or too large."""
    if len(report['file']) > MOST_FILES:
        what = f'{len(report["file"])} files, where {MOST_FILES} are taken'
        yield Fault('file', what, 'Post an edition of fewer languages')
    for file in report['file']:
        size = len(files[file['filename']])
        if size > LARGEST:
            what = f'{size} bytes, where {LARGEST} are taken'
            yield Fault(file['filename'], what, 'Publish a smaller edition')


def _image_faults(report: Report, files: Mapping[str, bytes]) -> Iterator[Fault]:
    """Yield an image that is too narrow."""
    if 'image' not in report:
        return
    width = width_of(files[f'cards/{report["image"]["url"].rpartition("/cards/")[2]}'])
    if width < NARROWEST:
        what = f'{width} pixels wide, where at least {NARROWEST} are taken'
        yield Fault('image', what, 'Publish an edition with a wider card')


def _address_faults(report: Report) -> Iterator[Fault]:
    """Yield addresses that ReliefWeb does not fetch from."""
    addresses = [report['url'], *(file['url'] for file in report['file'])]
    if 'image' in report:
        addresses.append(report['image']['url'])
    for address in addresses:
        if len(address) > LONGEST_ADDRESS or not address.startswith('https://'):
            what = f'{address[:80]} is no address it can be fetched from'
            yield Fault('url', what, 'Write site_url with https:// in house.yaml')


def width_of(picture: bytes) -> int:
    """Return how many pixels wide a PNG is; 0 for anything else."""
    return int.from_bytes(picture[16:20]) if picture.startswith(b'\x89PNG') else 0
