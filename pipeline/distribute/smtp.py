"""Hand a message to a mail server, and learn what became of it, whatever the server does."""

from __future__ import annotations

import re
import smtplib
import ssl
import time
from collections.abc import Callable
from email.message import EmailMessage
from operator import methodcaller
from socket import socket
from typing import TYPE_CHECKING, TypeVar

from pipeline.distribute.mail import MailSettings, Recipient
from pipeline.distribute.outcome import Outcome, State

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

PATIENCE = 30  # seconds to wait for a server's answer
LONGEST_CONVERSATION = 600  # seconds for one recipient, from the first word to the last
LONGEST_REPLY = 65_536  # bytes of a server's reply, all its lines together
LONGEST_ANSWER = 200  # characters of a reply that are shown and kept
CHUNK = 65_536  # bytes that are sent or read at a time
TAKEN = range(250, 260)  # numbers by which a server says that it took something
REPLY = re.compile(rb'(?P<number>[0-9]{3})((?P<more>[ -])(?P<words>.*))?', re.DOTALL)
LOGIN_IMPOSSIBLE = 'the user and the password cannot be given in the way that the server asks for'

T = TypeVar('T')


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
            if number not in TAKEN:  # it refuses the sender, not the recipient
                return Outcome('deferred', _answer(number, words))
            number, words = server.rcpt(recipient.address)
            if number not in TAKEN:
                return Outcome(_refusal(number, 'deferred'), _answer(number, words))
            begun = True
            number, words = server.data(message.as_bytes())
            return Outcome('sent' if number in TAKEN else _refusal(number), _answer(number, words))
    except smtplib.SMTPDataError as error:  # it would not even begin to take the message
        return Outcome(_refusal(error.smtp_code), _answer(error.smtp_code, error.smtp_error))
    except (smtplib.SMTPException, OSError) as error:
        return Outcome('unknown' if begun else 'deferred', type(error).__name__)


def _login(server: smtplib.SMTP, user: str, password: str) -> Outcome | None:
    """Log in; return why it failed, if it did."""
    try:
        server.login(user, password)
    except smtplib.SMTPAuthenticationError as error:
        return Outcome('deferred', f'{error.smtp_code} the server did not accept the user')
    except ValueError:  # a challenge that is no base64, or a password that is no ASCII
        return Outcome('deferred', LOGIN_IMPOSSIBLE)
    return None


def _refusal(number: int, otherwise: State = 'unknown') -> State:
    """Return what a reply other than "taken" means for the recipient."""
    by_class: dict[int, State] = {4: 'deferred', 5: 'refused'}
    return by_class.get(number // 100, otherwise)


def _answer(number: int, words: bytes | str) -> str:
    """Return a reply as one line for the screen and the journal, whatever the server wrote."""
    text = words.decode(errors='replace') if isinstance(words, bytes) else words
    shown = ''.join(c for c in ' '.join(text.split()) if c.isprintable())[:LONGEST_ANSWER]
    return f'{number} {shown}' if number >= 0 else f'not a reply: {shown}'


def _connected(settings: MailSettings, patience: float) -> smtplib.SMTP:
    """Return a conversation with the server, encrypted as the settings say."""
    conversation = _Encrypted if settings.security == 'tls' else _Plain
    server = conversation(settings.host, settings.port, patience)
    if settings.security == 'starttls':
        server.starttls(context=ssl.create_default_context())
        server.refuse_unread()  # sent before the line was encrypted, by anybody
    # anew where the line was encrypted meanwhile: what was said before counts for nothing
    server.ehlo_or_helo_if_needed()
    return server


class ConversationTooLong(smtplib.SMTPException):
    """The conversation with a server took longer than it may."""


class ReplyTooLong(smtplib.SMTPException):
    """A reply of a server is longer than it may be."""


class ReplyOutOfTurn(smtplib.SMTPException):
    """A server replied to what was not sent to it yet: its later replies mean nothing."""


class _Bounded(smtplib.SMTP):
    """A conversation that ends: each wait, each reply and the whole have a limit.

    Replaces how the standard library sends and reads: it waits for each byte anew and reads
    without end.
    """

    def _begin(self, patience: float) -> None:
        """Set the limits, before the library connects."""
        self._patience = patience
        self._read = b''  # what was read and belongs to no reply yet
        self._end = time.monotonic() + LONGEST_CONVERSATION

    def __exit__(self, *_: object) -> None:
        """End without waiting: no answer to QUIT changes anything of what was sent before."""
        self.close()

    def refuse_unread(self) -> None:
        """Raise ``ReplyOutOfTurn`` where the server sent what belongs to no reply."""
        if self._read:
            raise ReplyOutOfTurn

    def send(self, s: ReadableBuffer | str) -> None:
        """Send bytes or a text; raises ``ReplyOutOfTurn`` if the server was not waiting."""
        self.refuse_unread()
        content = s.encode(self.command_encoding) if isinstance(s, str) else bytes(s)
        for start in range(0, len(content), CHUNK):
            self._attempt(methodcaller('sendall', content[start : start + CHUNK]))

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
            got: bytes = self._attempt(methodcaller('recv', CHUNK))
            if not got:
                self.close()
                raise smtplib.SMTPServerDisconnected('the server closed the connection')
            self._read += got
        line, _, self._read = self._read.partition(b'\n')
        return line

    def _attempt(self, step: Callable[[socket], T]) -> T:
        """Send or receive once, waiting no longer than the conversation has left."""
        left = self._end - time.monotonic()
        if left <= 0:
            self.close()
            raise ConversationTooLong
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected('there is no connection')
        self.sock.settimeout(min(self._patience, left))
        try:
            return step(self.sock)
        except OSError as error:
            self.close()
            if isinstance(error, TimeoutError) and left <= self._patience:
                raise ConversationTooLong from None
            raise smtplib.SMTPServerDisconnected(str(error)) from None


class _Plain(_Bounded):
    def __init__(self, host: str, port: int, patience: float) -> None:
        self._begin(patience)
        smtplib.SMTP.__init__(self, host, port, local_hostname='localhost', timeout=patience)


class _Encrypted(_Bounded, smtplib.SMTP_SSL):
    def __init__(self, host: str, port: int, patience: float) -> None:
        self._begin(patience)
        smtplib.SMTP_SSL.__init__(
            self,
            host,
            port,
            local_hostname='localhost',
            timeout=patience,
            context=ssl.create_default_context(),
        )
