"""Mail an edition: one message for each recipient, in the recipient's language, the text first and the PDF with it where it is small enough.

A message is made of the published kit alone. The same edition gives the same recipient the same message, under the same Message-ID.
"""

import re
import smtplib
import ssl
import time
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, getaddresses
from hashlib import sha256
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BeforeValidator, ConfigDict, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from pipeline.model import PressPage, Record, Whole
from pipeline.publish.texts import line_as_text

ADDRESS = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+|[A-Za-z0-9._-]+@localhost"
)
LARGEST = 7_000_000  # bytes of a PDF that is attached: as it travels it is a third larger, and many servers take 10 MB
PATIENCE = 30  # seconds to wait for a server's answer
LONGEST_CONVERSATION = 600  # seconds for one recipient, from the first word to the last
LONGEST_REPLY = 65_536  # bytes of a server's reply, all its lines together
LONGEST_ANSWER = 200  # characters of a reply that are shown and kept
CHUNK = 65_536  # bytes that are sent or read at a time
TAKEN = range(250, 260)  # numbers by which a server says that it took something
REPLY = re.compile(rb'(?P<number>[0-9]{3})((?P<more>[ -])(?P<words>.*))?', re.DOTALL)
LOCAL = ('localhost', '127.0.0.1', '::1')


def _address(value: Any) -> Any:
    """One address and nothing else: a line break or a comma in it would reach other headers, or other people."""
    if isinstance(value, str) and ADDRESS.fullmatch(value):
        return value
    raise PydanticCustomError('address_form', 'is not one mail address', {})


def _line(value: Any) -> Any:
    if isinstance(value, str) and value.isprintable():
        return value
    raise PydanticCustomError('line_form', 'is not a text of one line', {})


Mailbox = Annotated[str, BeforeValidator(_address)]
Line = Annotated[str, BeforeValidator(_line)]


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


class Outcome(NamedTuple):
    """What became of a message: ``sent``, ``refused``, ``later`` or ``unknown``, and the server's answer."""

    state: str
    answer: str


def text_of(page: PressPage, said: dict[str, str]) -> str:
    """Return the text of a mail: headline, sub-headline, key numbers with what is said of them, where to find the rest.

    ``said`` holds, by name, the sentences that the kit cannot know: ``page`` and ``attached``, each where there is one.
    """

    def plain(html):
        return ' '.join(line_as_text(html).split())

    tiles = [
        f'- {" ".join(filter(None, map(plain, (tile.qualifier, tile.number, tile.unit))))}: {plain(tile.scope)}'
        for tile in page.tiles
    ]
    notices = [
        *page.notices,
        *([page.correction.notice, page.correction.summary] if page.correction else []),
    ]
    parts = [
        page.title,
        page.description,
        '\n'.join(tiles),
        '\n'.join(map(plain, notices)),
        '\n'.join(said.values()),
        '\n'.join(map(plain, (page.citation, page.licence))),
    ]
    return '\n\n'.join(filter(None, parts)) + '\n'


def digest_of(sums: bytes, recipient: Recipient, text: str) -> str:
    """Return the digest of what one recipient gets: of the whole kit, the address and the text."""
    return sha256(
        b'\0'.join(
            (
                sums,
                recipient.address.casefold().encode(),
                recipient.language.encode(),
                text.encode(),
            )
        )
    ).hexdigest()


def compose(
    page: PressPage,
    pdf: tuple[str, bytes] | None,
    recipient: Recipient,
    settings: MailSettings,
    text: str,
    digest: str,
    now: datetime,
) -> EmailMessage:
    """Return the message for one recipient, who alone is named in it. ``pdf`` is the name and the content of what is attached."""
    message = EmailMessage(policy=SMTP)
    name, address = settings.sender
    message['From'] = Address(name, addr_spec=address)
    message['To'] = Address(recipient.name or '', addr_spec=recipient.address)
    message['Subject'] = page.title
    message['Date'] = format_datetime(now)
    message['Message-ID'] = (
        f'<{digest[:40]}@{address.rpartition("@")[2]}>'  # never the machine's name
    )
    message.set_content(text, cte='quoted-printable')
    if pdf:
        message.add_attachment(pdf[1], maintype='application', subtype='pdf', filename=pdf[0])
        message.set_boundary(f'=_{digest[:40]}')
    message['Content-Language'] = (
        page.language
    )  # last: adding a part takes the headers of the content with it
    return message


def shown(message: EmailMessage) -> str:
    """Return a message as it would leave, with what is attached by its name, size and SHA-256."""
    lines = [
        f'{name}: {value}'
        for name, value in message.items()
        if name not in ('MIME-Version', 'Content-Type', 'Content-Transfer-Encoding')
    ]
    attached = [
        f'[attached: {part.get_filename()}, {len(part.get_content())} bytes, sha256 {sha256(part.get_content()).hexdigest()}]'
        for part in message.iter_attachments()
    ]
    return '\n'.join(
        [*lines, '', message.get_body().get_content().replace('\r\n', '\n').rstrip(), *attached]
    )


def deliver(
    message: EmailMessage,
    recipient: Recipient,
    settings: MailSettings,
    password: str | None,
    patience: float = PATIENCE,
) -> Outcome:
    """Hand a message to the server, and return what became of it.

    It is sent where the server takes it (250 to 259) after its last line, and only then. Before the
    message has begun nothing was sent; from there on whatever is not a clear answer is unknown.
    """
    begun = False
    try:
        with _connected(settings, patience) as server:
            if settings.user and (failure := _login(server, settings.user, password or '')):
                return failure
            number, words = server.mail(settings.sender[1])
            if number not in TAKEN:  # it refuses us, not the recipient
                return Outcome('later', _answer(number, words))
            number, words = server.rcpt(recipient.address)
            if number not in TAKEN:
                return Outcome(_refusal(number, 'later'), _answer(number, words))
            begun = True
            number, words = server.data(message.as_bytes())
            return Outcome('sent' if number in TAKEN else _refusal(number), _answer(number, words))
    except smtplib.SMTPDataError as error:  # it would not even begin to take the message
        return Outcome(_refusal(error.smtp_code), _answer(error.smtp_code, error.smtp_error))
    except (smtplib.SMTPException, OSError) as error:
        return Outcome('unknown' if begun else 'later', type(error).__name__)


def _login(server: smtplib.SMTP, user: str, password: str) -> Outcome | None:
    """Log in; return why it failed, if it did."""
    try:
        server.login(user, password)
    except smtplib.SMTPAuthenticationError as error:
        return Outcome('later', f'{error.smtp_code} the server did not accept the user')
    except ValueError:  # a challenge that is no base64, or a password that is no ASCII
        return Outcome(
            'later', 'the user and the password cannot be given in the way that the server asks for'
        )
    return None


def _refusal(number: int, otherwise: str = 'unknown') -> str:
    """Return what a reply other than "taken" means for the recipient."""
    return {4: 'later', 5: 'refused'}.get(number // 100, otherwise)


def _answer(number: int, words: bytes | str) -> str:
    """Return a reply as one line for the screen and the journal, whatever the server wrote."""
    text = words.decode(errors='replace') if isinstance(words, bytes) else words
    shown = ''.join(c for c in ' '.join(text.split()) if c.isprintable())[:LONGEST_ANSWER]
    return f'{number} {shown}' if number >= 0 else f'not a reply: {shown}'


def _connected(settings, patience):
    if settings.security == 'tls':
        server = _Encrypted(
            settings.host, settings.port, patience, context=ssl.create_default_context()
        )
    else:
        server = _Plain(settings.host, settings.port, patience)
    if settings.security == 'starttls':
        server.starttls(context=ssl.create_default_context())
    server.ehlo_or_helo_if_needed()  # anew where the line was encrypted meanwhile: what was said before counts for nothing
    return server


class ConversationTooLong(smtplib.SMTPException):
    """The conversation with a server took longer than it may."""


class ReplyTooLong(smtplib.SMTPException):
    """A reply of a server is longer than it may be."""


class ReplyOutOfTurn(smtplib.SMTPException):
    """A server replied to what it had not been told yet: its later replies mean nothing."""


class _Bounded(smtplib.SMTP):
    """A conversation that ends, whatever the server does: each wait, each reply and the whole have a limit.

    Replaces how the standard library sends and reads; it waits for each byte anew and reads without end.
    """

    def __init__(self, host: str, port: int, patience: float, **more: Any):
        self._patience, self._read = patience, b''  # what was read and belongs to no reply yet
        self._end = time.monotonic() + LONGEST_CONVERSATION
        super().__init__(host, port, local_hostname='localhost', timeout=patience, **more)

    def __exit__(self, *_):
        """End without waiting: an answer to QUIT that does not come changes nothing of what was sent before."""
        self.close()

    def starttls(self, **more):
        reply = super().starttls(**more)
        if self._read:  # said before the line was encrypted, by anybody
            raise ReplyOutOfTurn
        return reply

    def send(self, s):
        if self._read:
            raise ReplyOutOfTurn
        content = s.encode(self.command_encoding) if isinstance(s, str) else s
        for start in range(0, len(content), CHUNK):
            self._attempt('sendall', content[start : start + CHUNK])

    def getreply(self) -> tuple[int, bytes]:
        """Return the number and the words of a reply; -1 and the line that is none."""
        words: list[bytes] = []
        first, left = None, LONGEST_REPLY
        while True:
            line = self._line(left)
            left -= len(line) + 1
            found = REPLY.fullmatch(line.rstrip(b'\r'))
            if not found or (first or found['number']) != found['number']:
                return -1, line
            first = found['number']
            words.append(found['words'] or b'')
            if found['more'] != b'-':
                return int(first), b'\n'.join(words)

    def _line(self, limit: int) -> bytes:
        """Read a line without its end."""
        while b'\n' not in self._read[:limit]:
            if len(self._read) >= limit:
                self.close()
                raise ReplyTooLong
            got = self._attempt('recv', CHUNK)
            if not got:
                self.close()
                raise smtplib.SMTPServerDisconnected('the server closed the connection')
            self._read += got
        line, _, self._read = self._read.partition(b'\n')
        return line

    def _attempt(self, step: str, argument: Any) -> Any:
        """Send or receive once, waiting no longer than the conversation has left."""
        left = self._end - time.monotonic()
        if left <= 0:
            self.close()
            raise ConversationTooLong
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected('there is no connection')
        self.sock.settimeout(min(self._patience, left))
        try:
            return getattr(self.sock, step)(argument)
        except OSError as error:
            self.close()
            if isinstance(error, TimeoutError) and left <= self._patience:
                raise ConversationTooLong from None
            raise smtplib.SMTPServerDisconnected(str(error)) from None


class _Plain(_Bounded):
    pass


class _Encrypted(_Bounded, smtplib.SMTP_SSL):
    pass
