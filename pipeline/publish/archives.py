"""Archives whose bytes depend on the files in them alone."""

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import date

MOMENT = re.compile(rb'(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)')
EARLIEST = 1980  # the first year that an archive can name
UNIX = 3  # the system that wrote the entries
READABLE = 0o644 << 16  # for all, writable by its owner


def zipped(files: Mapping[str, bytes], day: date) -> bytes:
    """Return files as an archive, each of the same day; the same for the same files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w') as archive:
        for name, content in sorted(files.items()):
            archive.writestr(_entry(name, day), content, zipfile.ZIP_STORED)
    return out.getvalue()


def settled(workbook: bytes, day: date) -> bytes:
    """Return a workbook in which every date of writing is the day of the edition."""
    moment = f'{day.isoformat()}T00:00:00Z'.encode()
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as old, zipfile.ZipFile(out, 'w') as new:
        for name in old.namelist():
            content = old.read(name)
            if name == 'docProps/core.xml':
                content = MOMENT.sub(rb'\g<1>' + moment + rb'\g<2>', content)
            new.writestr(_entry(name, day), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _entry(name: str, day: date) -> zipfile.ZipInfo:
    """Return an entry that tells nothing of the machine that wrote it."""
    entry = zipfile.ZipInfo(name, (max(EARLIEST, day.year), day.month, day.day, 0, 0, 0))
    entry.create_system, entry.external_attr = UNIX, READABLE
    return entry
