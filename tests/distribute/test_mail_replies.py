"""A message is sent only where the server says so after its last line, and no server can hold a sending or fill the memory."""

import contextlib
import socket
import socketserver
import threading
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from pipeline.distribute import smtp
from pipeline.distribute.mail import MailSettings, Recipient
from pipeline.distribute.smtp import deliver

STEPS = {
    b'EHLO': b'250 hello\r\n',
    b'HELO': b'250 hello\r\n',
    b'MAIL': b'250 ok\r\n',
    b'RCPT': b'250 ok\r\n',
    b'DATA': b'354 go on\r\n',
}
LONG = b'x' * 70_000


class Scripted(socketserver.ThreadingTCPServer):
    """A server that replies as it was told: bytes as they are, or whatever a function does with the connection."""

    allow_reuse_address = daemon_threads = True

    def __init__(self):
        super().__init__(('127.0.0.1', 0), Conversation)
        self.replies, self.messages, self.over = {}, [], threading.Event()


class Conversation(socketserver.StreamRequestHandler):
    def reply(self, step, usual):
        reply = self.server.replies.get(step, usual)
        if callable(reply):
            reply(self.connection, self.server.over)
            return False
        self.connection.sendall(reply)
        return True

    def handle(self):
        with contextlib.suppress(OSError):  # the other side has left
            self.converse()

    def converse(self):
        going = self.reply('greeting', b'220 ready\r\n')
        while going and (line := self.rfile.readline()):
            step = line.strip()[:4].upper()
            going = self.reply(step.decode(errors='replace'), STEPS.get(step, b'500 what\r\n'))
            if (
                going
                and step == b'DATA'
                and self.server.replies.get('DATA', STEPS[b'DATA']).startswith(b'354')
            ):
                content = b''
                while not content.endswith(b'\r\n.\r\n'):
                    content += self.rfile.readline()
                self.server.messages.append(content)
                going = self.reply('dot', b'250 taken\r\n')


@pytest.fixture
def server():
    with Scripted() as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.over.set()
        running.shutdown()


def delivered(server, user=None, password=None, **replies):
    """Deliver a message to a server that replies so; returns the state and the answer."""
    server.replies = replies
    settings = MailSettings.model_validate(
        {
            'host': '127.0.0.1',
            'port': server.server_address[1],
            'security': 'none',
            'from': 'press@example.org',
            'user': user,
        }
    )
    message = EmailMessage(policy=SMTP)
    message.set_content('A text.\n')
    return tuple(
        deliver(
            message,
            Recipient(address='desk@example.com', language='en'),
            settings,
            password,
            patience=5,
        )
    )


# After the last line of the message


@pytest.mark.parametrize(
    ('reply', 'state', 'answer'),
    [
        (b'250 taken\r\n', 'sent', '250 taken'),
        (b'251 forwarded\r\n', 'sent', '251 forwarded'),
        (b'252 will try\r\n', 'sent', '252 will try'),
        (b'259 fine\r\n', 'sent', '259 fine'),
        (b'250\r\n', 'sent', '250 '),
        (b'250 taken\n', 'sent', '250 taken'),
        (b'250-taken\r\n250 queued as 7\r\n', 'sent', '250 taken queued as 7'),
        (b'421 closing\r\n', 'deferred', '421 closing'),
        (b'451 no room\r\n', 'deferred', '451 no room'),
        (b'499 odd\r\n', 'deferred', '499 odd'),
        (b'550 no\r\n', 'refused', '550 no'),
        (b'554-no\r\n554 not this\r\n', 'refused', '554 no not this'),
        (b'599 odd\r\n', 'refused', '599 odd'),
        (b'200 fine\r\n', 'unknown', '200 fine'),
        (b'220 ready\r\n', 'unknown', '220 ready'),
        (b'249 almost\r\n', 'unknown', '249 almost'),
        (b'260 beyond\r\n', 'unknown', '260 beyond'),
        (b'299 beyond\r\n', 'unknown', '299 beyond'),
        (b'100 wait\r\n', 'unknown', '100 wait'),
        (b'150 wait\r\n', 'unknown', '150 wait'),
        (b'354 go on\r\n', 'unknown', '354 go on'),
        (b'399 odd\r\n', 'unknown', '399 odd'),
        (b'000 nothing\r\n', 'unknown', '0 nothing'),
        (b'600 odd\r\n', 'unknown', '600 odd'),
        (b'999 odd\r\n', 'unknown', '999 odd'),
        (b'\r\n', 'unknown', 'not a reply: '),
        (b'\n', 'unknown', 'not a reply: '),
        (b'garbage\r\n', 'unknown', 'not a reply: garbage'),
        (b'25 short\r\n', 'unknown', 'not a reply: 25 short'),
        (b'+25 signed\r\n', 'unknown', 'not a reply: +25 signed'),
        (b'-25 signed\r\n', 'unknown', 'not a reply: -25 signed'),
        (b' 25 blank\r\n', 'unknown', 'not a reply: 25 blank'),
        (b'2_5 joined\r\n', 'unknown', 'not a reply: 2_5 joined'),
        (b'250taken\r\n', 'unknown', 'not a reply: 250taken'),
        (b'2500 taken\r\n', 'unknown', 'not a reply: 2500 taken'),
        ('٢٥٠ taken\r\n'.encode(), 'unknown', 'not a reply: ٢٥٠ taken'),
        (b'250-taken\r\n550 no\r\n', 'unknown', 'not a reply: 550 no'),
        (b'550-no\r\n250 taken\r\n', 'unknown', 'not a reply: 250 taken'),
        (b'250-taken\r\n\r\n', 'unknown', 'not a reply: '),
        (b'250-taken\r\ngarbage\r\n', 'unknown', 'not a reply: garbage'),
    ],
)
def test_only_a_server_that_takes_the_whole_message_has_it(reply, state, answer, server):
    assert delivered(server, dot=reply) == (state, answer)
    assert len(server.messages) == 1


@pytest.mark.parametrize(
    'reply',
    [b'250 taken', b'250-taken\r\n', b'', b'2'],
    ids=['half a line', 'half a reply', 'nothing', 'a digit'],
)
def test_a_reply_that_is_cut_is_none(reply, server):
    def cut(connection, over):
        connection.sendall(reply)
        connection.shutdown(socket.SHUT_RDWR)

    assert delivered(server, dot=cut) == ('unknown', 'SMTPServerDisconnected')


# Before the message


@pytest.mark.parametrize(
    ('reply', 'state', 'answer'),
    [
        (b'250 taken\r\n', 'unknown', '250 taken'),
        (b'251 taken\r\n', 'unknown', '251 taken'),
        (b'150 wait\r\n', 'unknown', '150 wait'),
        (b'353 odd\r\n', 'unknown', '353 odd'),
        (b'\r\n', 'unknown', 'not a reply: '),
        (b'garbage\r\n', 'unknown', 'not a reply: garbage'),
        (b'451 wait\r\n', 'deferred', '451 wait'),
        (b'554 no\r\n', 'refused', '554 no'),
    ],
)
def test_a_server_that_does_not_begin_to_take_the_message_has_not_got_it(
    reply, state, answer, server
):
    assert delivered(server, DATA=reply) == (state, answer)
    assert server.messages == []


@pytest.mark.parametrize(
    ('step', 'reply', 'state'),
    [
        ('MAIL', b'550 who are you\r\n', 'deferred'),
        ('MAIL', b'100 odd\r\n', 'deferred'),
        ('MAIL', b'garbage\r\n', 'deferred'),
        ('MAIL', b'354 go on\r\n', 'deferred'),
        ('RCPT', b'550 no such desk\r\n', 'refused'),
        ('RCPT', b'450 try later\r\n', 'deferred'),
        ('RCPT', b'100 odd\r\n', 'deferred'),
        ('RCPT', b'garbage\r\n', 'deferred'),
        ('RCPT', b'\r\n', 'deferred'),
        ('RCPT', b'354 go on\r\n', 'deferred'),
        ('RCPT', b'600 odd\r\n', 'deferred'),
        ('greeting', b'garbage\r\n', 'deferred'),
        ('greeting', b'554 closed\r\n', 'deferred'),
        ('EHLO', b'250 hello\r\n', 'sent'),
        ('RCPT', b'251 forwarded\r\n', 'sent'),
    ],
)
def test_before_the_message_has_begun_nothing_was_sent(step, reply, state, server):
    assert delivered(server, **{step: reply})[0] == state
    assert len(server.messages) == (state == 'sent')


@pytest.mark.parametrize('early', ['MAIL', 'RCPT', 'DATA'])
def test_replies_that_come_before_they_are_asked_for_are_believed_in_nothing(early, server):
    first = STEPS[early.encode()]
    state, answer = delivered(server, **{early: first + b'354 go on\r\n250 taken\r\n'})

    assert answer == 'ReplyOutOfTurn'
    assert state == ('deferred' if early == 'MAIL' else 'unknown')


@pytest.mark.parametrize('challenge', [b'334 abc\r\n', b'334 \xff\r\n'])
def test_a_server_whose_way_to_log_in_cannot_be_followed_gets_nothing(challenge, server):
    state, answer = delivered(
        server, 'press', 'pässword', EHLO=b'250-hello\r\n250 AUTH CRAM-MD5\r\n', AUTH=challenge
    )

    assert state == 'deferred'
    assert 'pässword' not in answer
    assert server.messages == []


# Limits


def dripping(text):
    """Send a text a byte at a time, again and again, as long as anybody listens."""

    def drip(connection, over):
        while not over.is_set():
            for byte in text:
                connection.sendall(bytes([byte]))
                if over.wait(0.02):
                    return

    return drip


def endless(text):
    """Send a text again and again."""

    def flood(connection, over):
        while not over.is_set():
            connection.sendall(text)

    return flood


@pytest.mark.parametrize(
    ('step', 'state'),
    [
        ('greeting', 'deferred'),
        ('EHLO', 'deferred'),
        ('MAIL', 'deferred'),
        ('RCPT', 'deferred'),
        ('DATA', 'unknown'),
        ('dot', 'unknown'),
    ],
)
@pytest.mark.parametrize('text', [b'2', b'250-a\r\n'], ids=['a line', 'a reply'])
def test_a_server_that_never_ends_a_reply_is_left(step, state, text, server, monkeypatch):
    monkeypatch.setattr(smtp, 'LONGEST_CONVERSATION', 0.3)  # seconds

    assert delivered(server, **{step: dripping(text)}) == (state, 'ConversationTooLong')


@pytest.mark.parametrize(
    ('step', 'state'),
    [('greeting', 'deferred'), ('EHLO', 'deferred'), ('RCPT', 'deferred'), ('dot', 'unknown')],
)
@pytest.mark.parametrize(
    'text',
    [b'220-x\r\n', b'250-' + LONG + b'\r\n', b'2' * 1000, b'250-\r\n'],
    ids=['lines', 'long lines', 'one line', 'empty lines'],
)
def test_a_reply_without_end_is_read_no_further_than_its_limit(step, state, text, server):
    assert delivered(server, **{step: endless(text)}) == (state, 'ReplyTooLong')


def test_a_line_that_is_too_long_is_no_reply(server):
    assert delivered(server, dot=b'250 ' + LONG + b'\r\n') == ('unknown', 'ReplyTooLong')
    assert delivered(server, dot=b'250 ' + b'x' * 60_000 + b'\r\n') == ('sent', '250 ' + 'x' * 200)


def test_a_server_that_never_reads_the_message_is_left(server, monkeypatch):
    def deaf(connection, over):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.sendall(b'354 go on\r\n')
        over.wait(20)

    monkeypatch.setattr(smtp, 'LONGEST_CONVERSATION', 0.5)
    monkeypatch.setattr(EmailMessage, 'as_bytes', lambda *_, **__: b'x\r\n' * 20_000_000)

    assert delivered(server, DATA=deaf)[0] == 'unknown'


def test_what_a_server_says_cannot_rewrite_the_terminal(server):
    assert delivered(server, dot=b'250 \x1b[2Jtaken \xe2\x80\xaeback\r\n') == (
        'sent',
        '250 [2Jtaken back',
    )
