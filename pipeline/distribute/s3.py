"""Put the press page on a store that speaks S3: what was published is never overwritten, pages come last, and every file is read back and hashed again.

What a store says of a checksum proves little: only the bytes that it gives back do.
"""

import base64
import posixpath
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from pipeline.distribute.mail import Line, Outcome
from pipeline.distribute.reliefweb import Endpoint
from pipeline.model import Record
from pipeline.site.media_types import media_type

PATIENCE = 60  # seconds
FOREVER, ASK_AGAIN = (
    'public, max-age=31536000, immutable',
    'no-cache',
)  # a page may be corrected any minute: a browser asks whether it has the newest
ELSEWHERE = ('container-role', 'iam-role')  # where boto would ask a network for credentials


class UploadSettings(Record):
    """Where the site is put. Its credentials are never in a file of ours: they are those of the environment or of an AWS profile."""

    endpoint: Endpoint
    bucket: Line
    folder: Line = ''  # within the bucket
    region: Line = 'us-east-1'
    profile: Line | None = None


class Object(NamedTuple):
    """A file as it is put on the store."""

    key: str
    content: bytes | Path
    size: int
    sha256: str
    kind: str
    cache: str
    sealed: bool  # of a published edition: nothing else may ever stand there

    def read(self) -> bytes:
        return self.content.read_bytes() if isinstance(self.content, Path) else self.content


def objects(kits: Iterable, press: Path, site: dict[str, bytes], folder: str = '') -> list[Object]:
    """Return the files of the site in the order in which they leave: editions first, and each page after what it leads to."""
    listed = []
    for kit in kits:
        listed += [
            Object(
                posixpath.join(folder, kit.folder, name),
                press / kit.folder / name,
                kit.sizes[name],
                digest,
                _kind(name),
                FOREVER,
                True,
            )
            for name, digest in sorted(kit.files.items())
        ]
    return listed + [
        Object(
            posixpath.join(folder, name),
            content,
            len(content),
            sha256(content).hexdigest(),
            _kind(name),
            ASK_AGAIN,
            False,
        )
        for name, content in site.items()
    ]


def _kind(name):
    """Return the media type of a file as a browser is told it; a file without an ending is one of the lists of a kit."""
    kind = (
        'application/atom+xml'
        if posixpath.basename(name) == 'feed.xml'
        else media_type(name)
        if posixpath.splitext(name)[1]
        else 'text/plain'
    )
    return (
        f'{kind}; charset=utf-8'
        if kind.startswith('text/') or kind.endswith(('xml', 'json'))
        else kind
    )


class NoCredentials(Exception):
    """Neither the environment nor the profile holds credentials for the store."""


class Store:
    """A bucket, as far as it is needed."""

    def __init__(self, settings: UploadSettings, patience: float = PATIENCE):
        """Raises ``NoCredentials``; asks nothing of the network."""
        import boto3
        import botocore.config
        import botocore.exceptions
        import botocore.session

        try:
            session = botocore.session.Session(profile=settings.profile)
            providers = session.get_component('credential_provider')
            for name in ELSEWHERE:
                providers.remove(name)
            found = session.get_credentials()
        except botocore.exceptions.BotoCoreError as error:
            raise NoCredentials(type(error).__name__) from None
        if found is None:
            raise NoCredentials('none found')
        how = botocore.config.Config(
            user_agent='casualty-briefs',
            connect_timeout=patience,
            read_timeout=patience,
            s3={'addressing_style': 'path'},
            retries={'total_max_attempts': 1},
            request_checksum_calculation='when_required',
            response_checksum_validation='when_required',
        )
        self.client = boto3.Session(botocore_session=session).client(
            's3', endpoint_url=settings.endpoint, region_name=settings.region, config=how
        )
        self.bucket, self.silent, self.answered = (
            settings.bucket,
            botocore.exceptions.BotoCoreError,
            botocore.exceptions.ClientError,
        )

    def put(self, thing: Object) -> Outcome:
        """Put a file where it belongs and read it back; what is ``sent`` was read back as it is.

        ``unknown``: the store fell silent, and did not give the file back either.
        """
        content = thing.read()
        if sha256(content).hexdigest() != thing.sha256:
            return Outcome('refused', 'the file changed while it was being sent')
        try:
            if thing.sealed and (standing := self._standing(thing.key)):
                return _compared(
                    standing,
                    thing,
                    'it was there already',
                    'another file stands there, and a published edition is never overwritten',
                )
            self.client.put_object(
                Bucket=self.bucket,
                Key=thing.key,
                Body=content,
                ContentType=thing.kind,
                CacheControl=thing.cache,
                ChecksumSHA256=base64.b64encode(bytes.fromhex(thing.sha256)).decode(),
                **({'IfNoneMatch': '*'} if thing.sealed else {}),
            )
        except self.answered as error:
            return _said(error)
        except self.silent as error:
            return self._after_silence(thing, type(error).__name__)
        try:
            standing = self._standing(thing.key)
            return (
                _compared(
                    standing,
                    thing,
                    'read back as it was sent',
                    'what is read back is not what was sent',
                )
                if standing
                else Outcome('unknown', 'it cannot be read back')
            )
        except self.answered as error:
            return _said(error)._replace(state='unknown')
        except self.silent as error:
            return Outcome('unknown', type(error).__name__)

    def _standing(self, key):
        """Return the SHA-256 of what stands at a key, or nothing. A store that hides what is not there says "forbidden" as well."""
        try:
            body, found = self.client.get_object(Bucket=self.bucket, Key=key)['Body'], sha256()
            for piece in body.iter_chunks(1 << 20):
                found.update(piece)
            return found.hexdigest()
        except self.answered as error:
            if error.response['ResponseMetadata'].get('HTTPStatusCode') in (403, 404):
                return None
            raise

    def _after_silence(self, thing, name):
        try:
            return (
                Outcome('sent', 'read back as it was sent')
                if self._standing(thing.key) == thing.sha256
                else Outcome('unknown', name)
            )
        except (self.answered, self.silent):
            return Outcome('unknown', name)


def _compared(standing, thing, same, other):
    return Outcome('sent', same) if standing == thing.sha256 else Outcome('refused', other)


def _said(error):
    """Return the answer of a store by its number and its code: its words may hold what is not to be printed."""
    number = error.response['ResponseMetadata'].get('HTTPStatusCode', 0)
    return Outcome(
        'later' if number in (409, 429) or number >= 500 else 'refused',
        f'{number} {error.response["Error"].get("Code", "")}'.strip(),
    )
