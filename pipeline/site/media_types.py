"""The media types of the files that are published."""

import posixpath

TYPES = {
    '.pdf': 'application/pdf',
    '.html': 'text/html',
    '.txt': 'text/plain',
    '.css': 'text/css',
    '.xml': 'application/xml',
    '.csv': 'text/csv',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    '.zip': 'application/zip',
    '.pem': 'application/x-pem-file',
}
UNTYPED = 'application/octet-stream'


def media_type(name: str) -> str:
    """Return the media type of a file by its name."""
    return TYPES.get(posixpath.splitext(name)[1], UNTYPED)
