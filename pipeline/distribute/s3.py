"""Put the press page on a store that speaks S3, and read every file back.

What was published is never overwritten, and pages come last. What a store says of a checksum proves
little: only the bytes that it gives back do.
"""

from __future__ import annotations

import base64
import posixpath
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pipeline.distribute.outcome import Outcome
from pipeline.distribute.servers import Endpoint, Line
from pipeline.model import Record
from pipeline.site.kits import Kit
from pipeline.site.media_types import media_type

if TYPE_CHECKING:
    from botocore.exceptions import ClientError

PATIENCE = 60  # seconds
PIECE = 1 << 20  # bytes that are read at a time
FOREVER = 'public, max-age=31536000, immutable'
ASK_AGAIN = 'no-cache'  # a page may be corrected any minute: a browser asks if it has the newest
ELSEWHERE = ('container-role', 'iam-role')  # where boto would ask a network for credentials
READ_BACK = 'read back as it was sent'


class UploadSettings(Record):
    """Where the site is put.

    Its credentials are never in a file of ours: they are those of the environment or of an AWS
    profile.
    """

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
    kind: str  # the media type
    cache: str  # how long a browser may keep it
    sealed: bool  # of a published edition: nothing else may ever have its key

    def read(self) -> bytes:
        """Return the content of the file."""
        return self.content.read_bytes() if isinstance(self.content, Path) else self.content


def objects(
    kits: Iterable[Kit], press: Path, site: Mapping[str, bytes], folder: str = ''
) -> list[Object]:
    """Return the files of the site in the order in which they are put.

    Editions come first, and each page after what it leads to. ``press`` is the folder of the
    editions, ``folder`` that of the site in the bucket.
    """
    editions = [
        Object(
            posixpath.join(folder, kit.folder, name),
            press / kit.folder / name,
            kit.sizes[name],
            digest,
            _kind(name),
            FOREVER,
            sealed=True,
        )
        for kit in kits
        for name, digest in sorted(kit.files.items())
    ]
    pages = [
        Object(
            posixpath.join(folder, name),
            content,
            len(content),
            sha256(content).hexdigest(),
            _kind(name),
            ASK_AGAIN,
            sealed=False,
        )
        for name, content in site.items()
    ]
    return editions + pages


def _kind(name: str) -> str:
    """Return the media type of a file, with its encoding, as a browser is told it."""
    if posixpath.basename(name) == 'feed.xml':
        kind = 'application/atom+xml'
    elif posixpath.splitext(name)[1]:
        kind = media_type(name)
    else:
        kind = 'text/plain'  # one of the lists of a kit
    has_encoding = kind.startswith('text/') or kind.endswith(('xml', 'json'))
    return f'{kind}; charset=utf-8' if has_encoding else kind


class NoCredentials(Exception):
    """Neither the environment nor the profile holds credentials for the store."""


class Store:
    """A bucket, as far as it is needed."""

    def __init__(self, settings: UploadSettings, patience: float = PATIENCE) -> None:
        """Prepare to ask a store; nothing is asked of the network yet.

        Raises ``NoCredentials`` where there are none.
        """
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
        config = botocore.config.Config(
            user_agent='casualty-briefs',
            connect_timeout=patience,
            read_timeout=patience,
            s3={'addressing_style': 'path'},
            retries={'total_max_attempts': 1},
            request_checksum_calculation='when_required',
            response_checksum_validation='when_required',
        )
        self.client = boto3.Session(botocore_session=session).client(
            's3', endpoint_url=settings.endpoint, region_name=settings.region, config=config
        )
        self.bucket = settings.bucket
        self.silent = botocore.exceptions.BotoCoreError
        self.answered = botocore.exceptions.ClientError

    def put(self, thing: Object) -> Outcome:
        """Put a file in its place and read it back; what is ``sent`` was read back as it is.

        ``unknown``: the store fell silent, and did not give the file back either.
        """
        content = thing.read()
        if sha256(content).hexdigest() != thing.sha256:
            return Outcome('refused', 'the file changed while it was being sent')
        try:
            if thing.sealed and (present := self._digest(thing.key)):
                return _present(present, thing)
            self._put(thing, content)
        except self.answered as error:
            return _refusal(error)
        except self.silent as error:
            return self._after_silence(thing, type(error).__name__)
        try:
            return _read_back(self._digest(thing.key), thing)
        except self.answered as error:
            return _refusal(error)._replace(state='unknown')
        except self.silent as error:
            return Outcome('unknown', type(error).__name__)

    def _put(self, thing: Object, content: bytes) -> None:
        checksum = base64.b64encode(bytes.fromhex(thing.sha256)).decode()
        conditions: dict[str, str] = {'IfNoneMatch': '*'} if thing.sealed else {}
        self.client.put_object(
            Bucket=self.bucket,
            Key=thing.key,
            Body=content,
            ContentType=thing.kind,
            CacheControl=thing.cache,
            ChecksumSHA256=checksum,
            **conditions,
        )

    def _digest(self, key: str) -> str | None:
        """Return the SHA-256 of the file at a key, or nothing if there is none.

        A store that hides what is not there answers "forbidden" as well.
        """
        try:
            body = self.client.get_object(Bucket=self.bucket, Key=key)['Body']
            found = sha256()
            for piece in body.iter_chunks(PIECE):
                found.update(piece)
            return found.hexdigest()
        except self.answered as error:
            if error.response['ResponseMetadata'].get('HTTPStatusCode') in (403, 404):
                return None
            raise

    def _after_silence(self, thing: Object, name: str) -> Outcome:
        """Return what became of a file, after the store fell silent with an error of this name."""
        try:
            if self._digest(thing.key) == thing.sha256:
                return Outcome('sent', READ_BACK)
        except (self.answered, self.silent):
            return Outcome('unknown', name)
        return Outcome('unknown', name)


def _present(digest: str, thing: Object) -> Outcome:
    """Return what became of a file whose key is in use already."""
    if digest == thing.sha256:
        return Outcome('sent', 'it was there already')
    what = 'another file is there, and a published edition is never overwritten'
    return Outcome('refused', what)


def _read_back(digest: str | None, thing: Object) -> Outcome:
    """Return what became of a file that was put, by what is read back."""
    if digest is None:
        return Outcome('unknown', 'it cannot be read back')
    if digest == thing.sha256:
        return Outcome('sent', READ_BACK)
    return Outcome('refused', 'what is read back is not what was sent')


def _refusal(error: ClientError) -> Outcome:
    """Return a store's answer by number and code: its words may hold what is not to be printed."""
    number = error.response['ResponseMetadata'].get('HTTPStatusCode', 0)
    answer = f'{number} {error.response["Error"].get("Code", "")}'.strip()
    return Outcome('deferred' if number in (409, 429) or number >= 500 else 'refused', answer)
