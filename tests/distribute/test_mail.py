"""Mail over real servers: encrypted or not at all, each recipient once, the journal right whatever the server answers and whenever the run is killed."""

import datetime
import email
import email.policy
import ipaddress
import os
import signal
import socket
import ssl
import subprocess
import sys

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from pydantic import ValidationError

from pipeline.distribute.mail import MailSettings
from pipeline.distribute.smtp import deliver
from pipeline.model import Refused
from pipeline.settings import build, read_yaml
from tests.fixtures.mails import a_message, page_of, sent, states


class Post:
    """A post office: takes what comes, but for what ``how`` says of an address."""

    def __init__(self):
        self.how, self.taken, self.tried, self.encrypted = {}, [], [], []

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.tried.append(address)
        answer = self.how.get(address, '')
        if answer[:1].isdigit():
            return answer
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        self.encrypted.append(server.transport.get_extra_info('ssl_object') is not None)
        self.taken.append((tuple(envelope.rcpt_tos), envelope.content))
        answer = self.how.get(envelope.rcpt_tos[0], '')
        if answer.startswith('kill'):
            os.kill(int(answer.split()[1]), signal.SIGKILL)
        return '250 taken'


def free_port():
    with socket.socket() as asked:
        asked.bind(('127.0.0.1', 0))
        return asked.getsockname()[1]


def certificate(folder, name):
    """Make a certificate of nobody's for a name or an address; returns its file, the key with it."""
    key, now = (
        ec.generate_private_key(ec.SECP256R1()),
        datetime.datetime(2014, 1, 1, tzinfo=datetime.UTC),
    )
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    told = x509.IPAddress(ipaddress.ip_address(name)) if name[0].isdigit() else x509.DNSName(name)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now)
        .not_valid_after(now.replace(year=2100))
        .add_extension(x509.SubjectAlternativeName([told]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    path = folder / f'{name}.pem'
    path.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        + made.public_bytes(Encoding.PEM)
    )
    return path


@pytest.fixture(scope='module')
def certificates(tmp_path_factory):
    folder = tmp_path_factory.mktemp('certificates')
    return {name: certificate(folder, name) for name in ('127.0.0.1', 'mail.example.org')}


@pytest.fixture
def running(certificates):
    """Starts a post office; returns it and its port."""
    started = []

    def start(security='none', name='127.0.0.1', **more):
        post, context = Post(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificates[name])
        how = {
            'starttls': {'tls_context': context, 'require_starttls': True},
            'tls': {'ssl_context': context},
            'none': {},
        }[security]
        controller = Controller(post, '127.0.0.1', free_port(), **how, **more)
        if security == 'tls':  # the controller tries its own door, and knows no certificate
            controller._trigger_server = lambda: socket.create_connection(
                ('127.0.0.1', controller.port)
            ).close()
        controller.start()
        started.append(controller)
        return post, controller.port

    yield start
    for controller in started:
        controller.stop()


def settings(port, security, **more):
    return MailSettings.model_validate(
        {
            'host': '127.0.0.1',
            'port': port,
            'security': security,
            'from': 'Press office <press@example.org>',
            **more,
        }
    )


# On the way


@pytest.mark.parametrize('security', ['starttls', 'tls'])
def test_a_message_goes_by_an_encrypted_line_to_a_server_whose_certificate_is_vouched_for(
    security,
    running,
    kit,
    certificates,
    monkeypatch,
):
    monkeypatch.setenv('SSL_CERT_FILE', str(certificates['127.0.0.1']))
    post, port = running(security)
    message, recipient = a_message(kit)

    assert tuple(deliver(message, recipient, settings(port, security), None, patience=5)) == (
        'sent',
        '250 taken',
    )
    assert [to for to, _ in post.taken] == [('desk@example.com',)]
    assert post.encrypted == [True]


@pytest.mark.parametrize('security', ['starttls', 'tls'])
@pytest.mark.parametrize(
    ('vouched', 'shown'),
    [
        (None, '127.0.0.1'),
        ('mail.example.org', 'mail.example.org'),
        ('mail.example.org', '127.0.0.1'),
    ],
    ids=['unknown', 'of another host', 'of another key'],
)
def test_a_server_with_a_wrong_certificate_gets_nothing(
    security,
    vouched,
    shown,
    running,
    kit,
    certificates,
    monkeypatch,
    tmp_path,
):
    monkeypatch.setenv(
        'SSL_CERT_FILE', str(certificates[vouched] if vouched else tmp_path / 'none')
    )
    post, port = running(security, shown)
    message, recipient = a_message(kit)

    assert tuple(
        deliver(message, recipient, settings(port, security, user='press'), 'secret', patience=5)
    ) == ('deferred', 'SSLCertVerificationError')
    assert post.tried == post.taken == []


def test_a_server_that_offers_no_encryption_gets_nothing_where_it_is_asked_for(running, kit):
    post, port = running('none')
    message, recipient = a_message(kit)

    assert (
        deliver(
            message, recipient, settings(port, 'starttls', user='press'), 'secret', patience=5
        ).state
        == 'deferred'
    )
    assert deliver(message, recipient, settings(port, 'tls'), None, patience=5).state == 'deferred'
    assert post.tried == post.taken == []


@pytest.mark.filterwarnings('ignore:Requiring AUTH')
@pytest.mark.parametrize('security', ['starttls', 'tls'])
def test_a_user_is_known_by_the_password_and_a_wrong_one_sends_nothing(
    security,
    running,
    kit,
    certificates,
    monkeypatch,
):
    monkeypatch.setenv('SSL_CERT_FILE', str(certificates['127.0.0.1']))
    post, port = running(
        security,
        authenticator=lambda server, session, envelope, mechanism, data: AuthResult(
            success=(data.login, data.password) == (b'press', b'secret'), handled=False
        ),
        auth_required=True,
        auth_require_tls=security == 'starttls',
    )  # of a line that is encrypted throughout, the server does not know it
    message, recipient = a_message(kit)

    assert deliver(
        message, recipient, settings(port, security, user='press'), 'wrong', patience=5
    ) == ('deferred', '535 the server did not accept the user')
    assert post.taken == []
    assert (
        deliver(
            message, recipient, settings(port, security, user='press'), 'secret', patience=5
        ).state
        == 'sent'
    )
    assert len(post.taken) == 1


def test_a_password_travels_by_an_encrypted_line_or_stays_on_this_machine():
    assert settings(25, 'none', user='press').user == 'press'
    with pytest.raises(ValidationError, match='openly'):
        settings(25, 'none', user='press', host='mail.example.org')


def test_settings_that_would_send_a_password_openly_are_refused_with_their_place(tmp_path):
    (tmp_path / 'mail.yaml').write_text(
        'host: mail.example.org\nport: 25\nsecurity: none\nuser: press\nfrom: "a@example.org"\n'
    )
    with pytest.raises(Refused) as refused:
        build(MailSettings, read_yaml(tmp_path / 'mail.yaml', 'mail.yaml'))

    (problem,) = refused.value.problems
    assert 'would send the password openly' in problem.what
    assert problem.where.file == 'mail.yaml'


# Who gets it, and what the journal knows


def test_of_three_recipients_one_refused_one_put_off_and_one_cut_off_each_gets_it_once_and_sees_nobody_else(
    outbox,
    running,
):
    post, port = running()
    path = outbox.outside / 'mail.yaml'
    path.write_text(
        f'host: 127.0.0.1\nport: {port}\nsecurity: none\nfrom: "Press office <press@example.org>"\n'
    )
    sender = subprocess.Popen(
        [
            sys.executable,
            '-c',
            'import sys; sys.stdin.readline(); from pipeline.__main__ import main; sys.exit(main(sys.argv[1:]))',
            'send',
            '--to',
            str(outbox.outside / 'to.csv'),
            '--settings',
            str(path),
            '--send',
        ],
        cwd=outbox.folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    post.how = {
        'a@example.com': '550 no such desk',
        'b@example.com': '450 try later',
        'c@example.com': f'kill {sender.pid}',
    }
    sender.communicate(b'go\n', timeout=60)
    assert sender.returncode == -signal.SIGKILL
    assert states(outbox) == ['refused', 'deferred', 'unknown']
    assert post.tried == ['a@example.com', 'b@example.com', 'c@example.com']
    assert [to for to, _ in post.taken] == [('c@example.com',)]

    post.how.clear()
    again = sent(outbox, '--send')
    assert again.returncode == 5
    assert 'c@example.com: whether it was sent is unknown' in again.stderr
    assert states(outbox) == ['refused', 'sent', 'unknown']
    third = sent(outbox, '--send')
    assert third.returncode == 5
    assert states(outbox) == ['refused', 'sent', 'unknown']
    assert [to for to, _ in post.taken] == [('c@example.com',), ('b@example.com',)]
    messages = {
        to[0]: email.message_from_bytes(content, policy=email.policy.default)
        for to, content in post.taken
    }
    assert {
        to: (message['Content-Language'], message['To'].addresses[0].addr_spec)
        for to, message in messages.items()
    } == {'c@example.com': ('en', 'c@example.com'), 'b@example.com': ('ar', 'b@example.com')}
    for to, message in messages.items():
        assert [
            other
            for other in ('a@example.com', 'b@example.com', 'c@example.com')
            if other in message.as_string()
        ] == [to]


@pytest.mark.parametrize(
    'change',
    [{'title': 'A title\r\nBcc: all@example.com'}, {'title': 'A title\nBcc: all@example.com'}],
)
def test_a_title_with_a_line_break_never_becomes_a_message(change, kit):
    from pipeline.distribute.mail import Recipient, compose

    with pytest.raises(ValueError, match=r'linefeed|carriage return|newline'):
        compose(
            page_of(kit).model_copy(update=change),
            None,
            Recipient(address='desk@example.com', language='en'),
            settings(25, 'none'),
            'text',
            'd' * 40,
            datetime.datetime(2014, 11, 30, tzinfo=datetime.UTC),
        )


@pytest.mark.parametrize(
    'sender',
    ['"Press\\nBcc: all@example.com" <press@example.org>', 'press@example.org, all@example.com'],
)
def test_a_sender_that_would_reach_other_headers_is_refused(sender, outbox):
    path = outbox.outside / 'mail.yaml'
    path.write_text(
        f'host: 127.0.0.1\nport: 25\nsecurity: none\nfrom: "{sender}"\n'
        if '"' not in sender
        else f'host: 127.0.0.1\nport: 25\nsecurity: none\nfrom: "{sender.replace(chr(34), chr(92) + chr(34))}"\n'
    )
    found = sent(outbox, '--send')

    assert found.returncode != 0
    assert 'mail.yaml:4:' in found.stderr
