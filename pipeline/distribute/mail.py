"""Mail an edition: one message for each recipient, in the recipient's language.

The text comes first, and the PDF with it where it is small enough. A message is made of the
published kit alone. The same edition gives the same recipient the same message, under the same
Message-ID.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage, MIMEPart
from email.policy import SMTP
from email.utils import format_datetime, getaddresses
from hashlib import sha256
from typing import Annotated, Literal, NamedTuple

from pydantic import BeforeValidator, ConfigDict, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from pipeline.distribute.servers import LOCAL, Line
from pipeline.model import PressPage, PressTile, Record, Whole
from pipeline.publish.texts import line_as_text

ADDRESS = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+|[A-Za-z0-9._-]+@localhost"
)
# Bytes of a PDF that is attached: as it travels it is a third larger, and many servers take 10 MB
LARGEST = 7_000_000
IDENTITY = 40  # characters of a digest that name a message
HEADERS_OF_PARTS = ('MIME-Version', 'Content-Type', 'Content-Transfer-Encoding')


def _address(value: object) -> str:
    """Take one address: a line break or a comma in it would reach other headers or people."""
    if isinstance(value, str) and ADDRESS.fullmatch(value):
        return value
    raise PydanticCustomError('address_form', 'is not one mail address', {})


Mailbox = Annotated[str, BeforeValidator(_address)]


class Recipient(Record):
    """A row of the list of recipients."""

    address: Mailbox
    language: str
    name: Line | None = None


class MailSettings(Record):
    """The server that takes the mail; its password is never in a file (``MAIL_PASSWORD``)."""

    host: Line
    port: Whole
    security: Literal['starttls', 'tls', 'none']
    user: Line | None = None
    from_: Line = Field(alias='from')
    model_config = ConfigDict(populate_by_name=True)

    @field_validator('user')
    @classmethod
    def _known_in_secret(cls, user: str | None, info: ValidationInfo) -> str | None:
        if user and info.data.get('security') == 'none' and info.data.get('host') not in LOCAL:
            raise PydanticCustomError('open_password', 'would send the password openly', {})
        return user

    @property
    def sender(self) -> tuple[str, str]:
        """The name and the address that the mail comes from; of more than one, none."""
        found = getaddresses([self.from_])
        return found[0] if len(found) == 1 else ('', '')


class Attachment(NamedTuple):
    """A file that comes with a message."""

    name: str
    content: bytes


def mail_text(page: PressPage, sentences: Mapping[str, str]) -> str:
    """Return the text of a mail: headlines, key numbers, notices, where to find the rest.

    ``sentences`` are those that the kit cannot know, by name: ``page`` and ``attached``, each
    where there is one.
    """
    correction = page.correction
    notices = [*page.notices]
    if correction:
        notices += [correction.notice, correction.summary]
    parts = [
        page.title,
        page.description,
        '\n'.join(map(_tile, page.tiles)),
        '\n'.join(map(_plain, notices)),
        '\n'.join(sentences.values()),
        '\n'.join(map(_plain, (page.citation, page.licence))),
    ]
    return '\n\n'.join(filter(None, parts)) + '\n'


def _tile(tile: PressTile) -> str:
    """Return a key number with its scope, as a line of a list."""
    number = filter(None, map(_plain, (tile.qualifier, tile.number, tile.unit)))
    return f'- {" ".join(number)}: {_plain(tile.scope)}'


def _plain(html: str) -> str:
    return ' '.join(line_as_text(html).split())


def digest_of(sums: bytes, recipient: Recipient, text: str) -> str:
    """Return the digest of what one recipient gets: the whole kit, the address and the text."""
    parts = (
        sums,
        recipient.address.casefold().encode(),
        recipient.language.encode(),
        text.encode(),
    )
    return sha256(b'\0'.join(parts)).hexdigest()


def compose(
    page: PressPage,
    pdf: Attachment | None,
    recipient: Recipient,
    settings: MailSettings,
    text: str,
    digest: str,
    now: datetime,
) -> EmailMessage:
    """Return the message for one recipient, who alone is named in it."""
    message = EmailMessage(policy=SMTP)
    name, address = settings.sender
    domain = address.rpartition('@')[2]  # never the machine's name
    message['From'] = Address(name, addr_spec=address)
    message['To'] = Address(recipient.name or '', addr_spec=recipient.address)
    message['Subject'] = page.title
    message['Date'] = format_datetime(now)
    message['Message-ID'] = f'<{digest[:IDENTITY]}@{domain}>'
    message.set_content(text, cte='quoted-printable')
    if pdf:
        message.add_attachment(
            pdf.content, maintype='application', subtype='pdf', filename=pdf.name
        )
        message.set_boundary(f'=_{digest[:IDENTITY]}')
    # last, as adding a part takes the headers of the content with it
    message['Content-Language'] = page.language
    return message


def message_as_text(message: EmailMessage) -> str:
    """Return a message as it would be sent, attachments by their name, size and SHA-256."""
    lines = [f'{name}: {value}' for name, value in message.items() if name not in HEADERS_OF_PARTS]
    attached = [_attachment_as_text(part) for part in message.iter_attachments()]
    body = message.get_body()
    text: str = body.get_content() if body else ''
    return '\n'.join([*lines, '', text.replace('\r\n', '\n').rstrip(), *attached])


def _attachment_as_text(part: MIMEPart) -> str:
    content: bytes = part.get_content()
    digest = sha256(content).hexdigest()
    return f'[attached: {part.get_filename()}, {len(content)} bytes, sha256 {digest}]'
