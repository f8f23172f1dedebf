"""Mail leaves for one recipient at a time, once, and only what was published; the journal tells sent from refused and from unknown."""

import email
import email.policy
import signal

import pytest

from pipeline.distribute.journal import Journal, recipient_of
from pipeline.distribute.mail import Recipient, mail_text, message_as_text
from pipeline.distribute.smtp import deliver
from pipeline.model import Refused
from pipeline.settings import build_each, read_csv
from tests.conftest import BRIEF
from tests.fixtures.mails import NOW, PDF, a_message, page_of, sent, settings, states

# The message


def test_the_text_comes_first_with_each_number_and_what_is_said_of_it(kit):
    text = mail_text(page_of(kit), {'page': 'Page: https://example.org/'}).replace('\u00a0', ' ')

    assert text.startswith('The international alliance’s airstrikes killed 24 civilians')
    assert '- at least 1,447 civilians killed: ' in text
    assert 'Page: https://example.org/' in text


def test_the_message_names_one_recipient_and_no_machine(kit):
    message, _ = a_message(kit)
    read = email.message_from_bytes(message.as_bytes(), policy=email.policy.default)

    assert (
        read['To'].addresses[0].addr_spec,
        read['To'].addresses[0].display_name,
        len(read['To'].addresses),
    ) == ('desk@example.com', 'Nachrichten, Büro', 1)
    assert read['Cc'] is None
    assert read['Bcc'] is None
    assert read['Message-ID'].endswith('@example.org>')
    assert read['Date'].datetime == NOW
    (attachment,) = read.iter_attachments()
    assert (attachment.get_filename(), attachment.get_content()) == (f'تقرير.{BRIEF}.pdf', PDF)


def test_the_same_edition_is_the_same_message_and_another_recipient_another(kit):
    assert a_message(kit)[0].as_bytes() == a_message(kit)[0].as_bytes()
    assert (
        a_message(kit)[0]['Message-ID']
        != a_message(kit, address='other@example.com')[0]['Message-ID']
    )


def test_a_message_is_shown_as_it_would_leave(kit):
    told = message_as_text(a_message(kit)[0])

    assert 'To: "Nachrichten, Büro" <desk@example.com>' in told
    assert f'[attached: تقرير.{BRIEF}.pdf, {len(PDF)} bytes, sha256 ' in told


@pytest.mark.parametrize(
    ('row', 'what'),
    [
        ('"desk@example.com\nBcc: all@example.com",en,', 'is not one mail address'),
        ('"desk@example.com, all@example.com",en,', 'is not one mail address'),
        ('Desk <desk@example.com>,en,', 'is not one mail address'),
        ('desk,en,', 'is not one mail address'),
        ('desk@example.com,en,"A\nBcc: all@example.com"', 'is not a text of one line'),
    ],
)
def test_a_row_that_would_reach_other_headers_or_other_people_is_refused(row, what, tmp_path):
    (tmp_path / 'to.csv').write_text(f'address,language,name\n{row}\n')
    with pytest.raises(Refused) as refused:
        build_each(Recipient, read_csv(tmp_path / 'to.csv', 'to.csv'))

    assert what in refused.value.problems[0].what


# The server's answers


@pytest.mark.parametrize(
    ('how', 'state', 'answer'),
    [
        ('', 'sent', '250 taken'),
        ('450 try later', 'deferred', '450 try later'),
        ('550 no such desk', 'refused', '550 no such desk'),
        ('354 451 no room', 'deferred', '451 no room'),
        ('354 554 not wanted', 'refused', '554 not wanted'),
        ('cut', 'unknown', 'SMTPServerDisconnected'),
        ('silence', 'unknown', 'SMTPServerDisconnected'),
    ],
)
def test_what_became_of_a_message_is_what_the_server_said_of_it(how, state, answer, kit, server):
    message, recipient = a_message(kit)
    server.how[recipient.address] = how

    assert tuple(deliver(message, recipient, settings(server.port), None, patience=1)) == (
        state,
        answer,
    )


def test_a_server_that_refuses_us_or_is_not_there_has_sent_nothing_and_condemns_nobody(kit, server):
    message, recipient = a_message(kit)
    server.how['sender'] = '550 who are you'
    assert deliver(message, recipient, settings(server.port), None, patience=1).state == 'deferred'
    assert deliver(message, recipient, settings(1), None, patience=1) == (
        'deferred',
        'ConnectionRefusedError',
    )
    assert server.taken == []


def test_only_the_recipient_is_in_the_envelope_and_dots_arrive_as_they_were(kit, server):
    message, recipient = a_message(kit, pdf=None)
    message.set_content('.\n..one\n')
    deliver(message, recipient, settings(server.port), None, patience=2)

    assert server.tried == ['desk@example.com']
    assert b'\r\n..\r\n...one' in server.taken[0][1]  # doubled on the way, as the protocol has it


# The journal


def test_a_sending_that_was_never_ended_is_unknown(tmp_path):
    journal = Journal(tmp_path / 'sent/1.csv')
    journal.write(NOW, 'mail', 'Desk@example.com', 'd', 'sending')

    assert Journal(tmp_path / 'sent/1.csv').state('mail', 'desk@EXAMPLE.com') == 'unknown'
    journal.write(NOW, 'mail', 'desk@example.com', 'd', 'sent', '250 ok\nmore')
    again = Journal(tmp_path / 'sent/1.csv')
    assert (
        again.state('mail', 'desk@example.com'),
        again.state('reliefweb', 'desk@example.com'),
        again.state('mail', 'other@example.com'),
    ) == ('sent', None, None)
    assert (tmp_path / 'sent/1.csv').read_text().splitlines()[
        2
    ] == f'2014-11-30T07:00:00+00:00,mail,{recipient_of("desk@example.com")},d,sent,250 ok more'


def test_the_journal_tells_no_address(tmp_path):
    Journal(tmp_path / '1.csv').write(NOW, 'mail', 'desk@example.com', 'd', 'sending')

    assert b'desk' not in (tmp_path / '1.csv').read_bytes()


def test_a_line_that_was_cut_counts_for_nothing_and_the_next_one_stands_alone(tmp_path):
    path = tmp_path / '1.csv'
    Journal(path).write(NOW, 'mail', 'a@example.com', 'd', 'sending')
    whole = path.read_bytes()
    path.write_bytes(whole + whole.splitlines(keepends=True)[1][:40])
    journal = Journal(path)
    assert journal.state('mail', 'a@example.com') == 'unknown'
    journal.write(NOW, 'mail', 'b@example.com', 'd', 'sent')

    assert path.read_bytes().startswith(whole)
    assert path.read_bytes().count(b'\n') == 3
    assert Journal(path).state('mail', 'b@example.com') == 'sent'


HEAD, ROW = (
    b'time,by,recipient,digest,state,answer\n',
    f'2014-11-30T07:00:00+00:00,mail,{"0" * 64},d,sent,250 ok\n'.encode(),
)
FAULTY = [  # a journal, the line that is wrong, and what is wrong
    (HEAD + b'\n' + ROW, 2, 'an empty line'),
    (HEAD + ROW + b'\n', 3, 'an empty line'),
    (HEAD + ROW + b'<<<<<<< HEAD\n' + ROW, 3, 'a mark of a merge'),
    (HEAD + ROW + b'=======\n', 3, 'a mark of a merge'),
    (HEAD + b'>>>>>>> other, with a comma, a, b, c\n' + ROW, 2, 'a mark of a merge'),
    (HEAD + ROW[:60] + b'\n' + ROW, 2, '3 cells in a table of 6 columns'),
    (HEAD + b'x\n', 2, '1 cell in a table of 6 columns'),
    (HEAD + ROW[:-1] + b',more\n', 2, '7 cells in a table of 6 columns'),
    (HEAD + ROW + ROW.replace(b'ok', b'\xff'), 3, 'the file is not UTF-8 text'),
    (HEAD.decode().encode('utf-16'), 1, 'the file is not UTF-8 text'),
    (HEAD + ROW.replace(b'250 ok', b'250\rok') + ROW, 2, 'a carriage return without a line feed'),
    (HEAD.replace(b'\n', b'\r') + ROW, 1, 'a carriage return without a line feed'),
    (HEAD + ROW + ROW.replace(b'250 ok', b'"250 ok') + ROW, 3, 'not a row of a table: '),
    (HEAD + ROW + HEAD + ROW, 3, 'the head of the table once more'),
    (ROW, 1, 'the head of the table is not time,by,recipient,digest,state,answer'),
    (
        HEAD.replace(b'state', b'status') + ROW,
        1,
        'the head of the table is not time,by,recipient,digest,state,answer',
    ),
    (
        HEAD + ROW + ROW.replace(b'sent', b'snet'),
        '3:state',
        '"snet" is none of: sending, sent, refused, deferred, unknown',
    ),
]


@pytest.mark.parametrize(('content', 'line', 'what'), FAULTY)
def test_a_journal_that_was_changed_by_hand_is_refused_with_its_line(content, line, what, tmp_path):
    (tmp_path / '1.csv').write_bytes(content)
    with pytest.raises(Refused) as refused:
        Journal(tmp_path / '1.csv')
    (problem,) = refused.value.problems

    assert str(problem.where) == f'{tmp_path}/1.csv:{line}'
    assert problem.what.startswith(what)
    assert problem.kind == 'data'


def test_every_faulty_line_of_a_journal_is_named(tmp_path):
    (tmp_path / '1.csv').write_bytes(HEAD + b'\n' + ROW + b'x\n' + b'<<<<<<< HEAD\n')
    with pytest.raises(Refused) as refused:
        Journal(tmp_path / '1.csv')

    assert [problem.where.line for problem in refused.value.problems] == [2, 4, 5]


@pytest.mark.parametrize(
    'content',
    [HEAD + ROW, (HEAD + ROW).replace(b'\n', b'\r\n'), b'\xef\xbb\xbf' + HEAD + ROW],
    ids=['as it was written', 'other line ends', 'a mark of its encoding'],
)
def test_a_journal_that_a_spreadsheet_saved_is_still_read(content, tmp_path):
    (tmp_path / '1.csv').write_bytes(content)

    assert Journal(tmp_path / '1.csv').last == {('mail', '0' * 64): ('sent', 'd')}


def test_a_journal_of_an_earlier_version_is_read_and_goes_on(tmp_path):
    former = HEAD + ROW.replace(b',sent,', b',later,').replace(
        b'0' * 64, recipient_of('a@example.com').encode()
    )
    path = tmp_path / '1.csv'
    path.write_bytes(former)
    journal = Journal(path)

    assert journal.state('mail', 'a@example.com') == 'deferred'
    journal.write(NOW, 'mail', 'a@example.com', 'd', 'sent')
    assert Journal(path).state('mail', 'a@example.com') == 'sent'
    assert path.read_bytes().startswith(former)


# By the command


def test_nothing_leaves_until_it_is_asked_for(outbox, server):
    found = sent(outbox)

    assert found.returncode == 0, found.stderr
    assert 'To: A <a@example.com>' in found.stdout
    assert 'Nothing has left: SEND=yes sends' in found.stdout
    assert 'killed 24 civilians' in found.stdout
    assert f'[attached: {BRIEF}.ar.pdf' in found.stdout
    assert server.tried == []
    assert not outbox.path('BRIEF/sent').exists()


def test_each_recipient_gets_it_once_in_his_language_and_the_refused_are_told_apart(outbox, server):
    server.how['c@example.com'] = '550 no such desk'
    found = sent(outbox, '--send')
    assert found.returncode == 0, found.stderr
    assert [to for to, _ in server.taken] == ['a@example.com', 'b@example.com']
    read = [
        email.message_from_bytes(content.replace(b'\r\n..', b'\r\n.'), policy=email.policy.default)
        for _, content in server.taken
    ]
    assert [message['Content-Language'] for message in read] == ['en', 'ar']
    assert not any(
        other in str(message)
        for message, other in zip(read, ('b@example.com', 'a@example.com'), strict=True)
    )
    assert states(outbox) == ['sent', 'sent', 'refused']

    again = sent(outbox, '--send')
    assert len(server.taken) == 2
    assert server.tried == [
        'a@example.com',
        'b@example.com',
        'c@example.com',
    ]
    assert 'a@example.com: sent already' in again.stdout


def test_a_server_that_asks_to_wait_is_asked_again_the_next_time(outbox, server):
    server.how['b@example.com'] = '450 try later'
    sent(outbox, '--send')
    assert states(outbox) == ['sent', 'deferred', 'sent']
    del server.how['b@example.com']
    sent(outbox, '--send')

    assert states(outbox) == ['sent', 'sent', 'sent']
    assert [to for to, _ in server.taken] == ['a@example.com', 'c@example.com', 'b@example.com']


def test_a_run_killed_between_the_sending_and_the_journal_leaves_it_unknown_and_never_sends_it_again_by_itself(
    outbox, server
):
    import subprocess
    import sys

    running = subprocess.Popen(
        [
            sys.executable,
            '-c',
            'import sys; sys.stdin.readline(); from pipeline.__main__ import main; sys.exit(main(sys.argv[1:]))',
            'send',
            '--to',
            str(outbox.outside / 'to.csv'),
            '--settings',
            str(outbox.outside / 'mail.yaml'),
            '--send',
        ],
        cwd=outbox.folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    server.how['b@example.com'] = f'kill {running.pid}'
    running.communicate(b'go\n', timeout=60)
    assert running.returncode == -signal.SIGKILL
    assert states(outbox) == ['sent', 'unknown', None]

    server.how.clear()
    again = sent(outbox, '--send')
    assert again.returncode == 5
    assert 'b@example.com: whether it was sent is unknown' in again.stderr
    assert [to for to, _ in server.taken] == ['a@example.com', 'b@example.com', 'c@example.com']
    settled = sent(outbox, '--send', '--again', 'b@example.com')
    assert settled.returncode == 0
    assert states(outbox) == ['sent', 'sent', 'sent']


def refusal(outbox, *more):
    found = sent(outbox, '--send', *more)
    assert found.returncode == 5
    return found.stderr


def test_nothing_is_sent_under_embargo(outbox, server):
    outbox.change(
        'BRIEF/brief.yaml',
        'published: 2014-10-26',
        'published: 2014-10-26\nembargo: 2099-11-30T10:00:00+02:00',
    )

    assert 'under embargo until 2099-11-30 08:00 UTC: ' in refusal(outbox)
    assert (
        'under embargo until 2099-11-30 08:00 UTC: 1 h from now'
        in sent(outbox, '--now', '2099-11-30T07:00Z').stderr
    )
    after = sent(outbox, '--now', '2099-11-30T08:00Z')
    assert 'To: A <a@example.com>' in after.stdout
    assert 'Nothing has left' in after.stdout
    assert sent(outbox, '--now', '2099-11-30T08:00Z', '--send').returncode == 2
    assert not outbox.path('BRIEF/sent').exists()
    assert server.tried == []


def test_nothing_is_sent_that_is_not_published_or_no_longer_as_it_was(outbox, server):
    path = outbox.folder / f'output/press/{BRIEF}/1/{BRIEF}.en.pdf'
    path.write_bytes(PDF + b' ')
    assert 'it is not the file that was published' in refusal(outbox)
    path.write_bytes(PDF)
    outbox.path('BRIEF/editions/1.json').unlink()
    assert 'edition 1 is not published' in refusal(outbox)
    assert server.tried == []


def test_nothing_is_sent_by_a_journal_that_cannot_be_read(outbox, server):
    path = outbox.path('BRIEF/sent/1.csv')
    path.parent.mkdir()
    path.write_bytes(HEAD + ROW + b'<<<<<<< HEAD\n')
    found = sent(outbox, '--send')

    assert found.returncode == 1
    assert f'data/briefs/{BRIEF}/sent/1.csv:3: a mark of a merge' in found.stderr
    assert server.tried == []
    assert path.read_bytes() == HEAD + ROW + b'<<<<<<< HEAD\n'


def test_a_list_with_a_language_that_was_not_published_or_an_address_twice_is_refused_whole(
    outbox, server
):
    (outbox.outside / 'to.csv').write_text(
        'address,language\na@example.com,en\nA@example.com,ar\nb@example.com,fr\n'
    )
    found = sent(outbox, '--send')

    assert 'the address is there twice, first in line 2' in found.stderr
    assert 'was not published in "fr"' in found.stderr
    assert server.tried == []


def test_the_settings_of_the_server_stay_outside_the_folder(outbox):
    (outbox.folder / 'mail.yaml').write_text((outbox.outside / 'mail.yaml').read_text())

    assert 'the settings of a server have no place in this folder' in refusal(
        outbox, '--settings', 'mail.yaml'
    )
