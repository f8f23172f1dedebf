"""Mail of a published edition: one message for each recipient, in the recipient's language."""

from __future__ import annotations

import os
from argparse import Namespace
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.cli.command import NOW, Command, clock
from pipeline.cli.distribution import (
    PublishedEdition,
    published_edition,
    sending_time,
    server_settings,
)
from pipeline.model import PressPage, Problem, Refused, Where
from pipeline.workspace import Workspace

if TYPE_CHECKING:
    from email.message import EmailMessage

    from pipeline.distribute.journal import Journal
    from pipeline.distribute.mail import MailSettings, Recipient
    from pipeline.distribute.outcome import State


def send(workspace: Workspace, options: Namespace) -> None:
    """Mail the published edition, one message for each recipient in the recipient's language."""
    from pipeline.distribute.journal import Journal

    now = sending_time(options)
    edition = published_edition(workspace, now)
    mailing = Mailing(workspace, edition, _settings(workspace, options.settings), now)
    recipients = _recipients(options.to, edition)
    journal = Journal(edition.journal)
    counted: Counter[State | None] = Counter()
    unknown: list[Recipient] = []
    for recipient in recipients:
        state = mailing.send(recipient, journal, options.send, options.again)
        if state == 'unknown':
            unknown.append(recipient)
        counted[state] += 1
    if options.send:
        states = ', '.join(f'{number} {state}' for state, number in counted.items())
        print(f'{edition.journal}: {states}')
    else:
        print('Nothing has left: SEND=yes sends')
    if unknown:
        raise Refused([_unknown(options.to, recipient) for recipient in unknown])


class Mailing:
    """The mails of one edition."""

    def __init__(
        self,
        workspace: Workspace,
        edition: PublishedEdition,
        settings: MailSettings,
        now: datetime,
    ) -> None:
        self.workspace, self.edition = workspace, edition
        self.settings, self.now = settings, now

    def send(
        self, recipient: Recipient, journal: Journal, really: bool, again: str
    ) -> State | None:
        """Send one message or show it; return its state in the journal before, or after sending.

        What was sent, refused or is unknown is not sent again, but to the address in ``again``.
        """
        from pipeline.distribute.mail import message_as_text
        from pipeline.distribute.smtp import deliver

        message, digest = self._message(recipient)
        address = recipient.address
        state = journal.state('mail', address)
        if state == 'unknown' and again != address:
            return state
        if state == 'sent' or (state == 'refused' and again != address):
            print(f'{address}: {state} already', flush=True)
            return state
        if not really:
            server = f'{self.settings.host}, from {self.settings.sender[1]} to {address} alone'
            print(f'--- would leave ({server})\n{message_as_text(message)}\n', flush=True)
            return state
        journal.write(self.now, 'mail', address, digest, 'sending')
        password = os.environ.get('MAIL_PASSWORD')
        state, answer = deliver(message, recipient, self.settings, password)
        journal.write(clock(''), 'mail', address, digest, state, answer)
        print(f'{address}: {state} ({answer})', flush=True)
        return state

    def _message(self, recipient: Recipient) -> tuple[EmailMessage, str]:
        """Return the message of a recipient, and the digest of what it holds."""
        from pipeline.distribute.mail import LARGEST, Attachment, compose, digest_of, mail_text

        files = self.edition.files
        page = PressPage.model_validate_json(files[f'page.{recipient.language}.json'])
        name = f'{page.stem}.{recipient.language}.pdf'
        pdf = Attachment(name, files[name]) if len(files[name]) <= LARGEST else None
        text = mail_text(page, self._sentences(recipient.language, pdf is not None))
        digest = digest_of(files['SHA256SUMS'], recipient, text)
        message = compose(page, pdf, recipient, self.settings, text, digest, self.now)
        return message, digest

    def _sentences(self, tag: str, attached: bool) -> dict[str, str]:
        """Return the sentences of a mail that are not in the kit."""
        from pipeline.language import Code, Words, plain

        workspace = self.workspace
        words, house = Words(workspace.pack(tag), workspace.ledger()), workspace.house()
        sentences: dict[str, str] = {}
        if house.site_url:
            edition = f'{workspace.brief}/{self.edition.brief.edition}'
            url = f'{house.site_url}/{tag}/{edition}/'
            sentences['page'] = plain(words.text('mail-page', url=(Code(url),)))
        if attached:
            sentences['attached'] = plain(words.text('mail-attached'))
        elif not house.site_url:
            what = 'the PDF is too large for a mail, and no site_url says where it can be had'
            where = Where(workspace.shown(workspace.house_path))
            raise Refused([Problem(where, what, 'Write site_url', 'policy')])
        contact = words.text('colophon-contact', url=(Code(house.contact),))
        return {**sentences, 'contact': plain(contact)}


def _unknown(file: str, recipient: Recipient) -> Problem:
    what = (
        f'{recipient.address}: whether it was sent is unknown: '
        "the sending was cut short, or the server's reply was unclear"
    )
    hint = 'Ask the recipient; AGAIN= with the address sends it once more'
    return Problem(Where(file), what, hint, 'policy')


def _settings(workspace: Workspace, path: str) -> MailSettings:
    from pipeline.distribute.mail import ADDRESS, MailSettings

    settings = server_settings(workspace, path, MailSettings)
    if not ADDRESS.fullmatch(settings.sender[1]):
        what, hint = 'it names no mail address', 'Write it as "Press office <press@example.org>"'
        raise Refused([Problem(settings.at('from'), what, hint, 'usage')])
    return settings


def _recipients(file: str, edition: PublishedEdition) -> list[Recipient]:
    """Return the recipients of a table; raises ``Refused`` with every row that is wrong."""
    from pipeline.distribute.mail import Recipient
    from pipeline.settings import build_each, nearest, read_csv

    if not file:
        hint = 'Write TO=recipients.csv, a table with the columns address, language and name'
        raise Refused([Problem(Where('TO'), 'the recipients are not named', hint, 'usage')])
    recipients = build_each(Recipient, read_csv(Path(file), file))
    problems: list[Problem] = []
    lines: dict[str, int] = {}
    tags = [name.split('.')[1] for name in edition.files if name.startswith('page.')]
    for recipient in recipients:
        tag, address = recipient.language, recipient.address.casefold()
        if tag not in tags:
            what = f'edition {edition.brief.edition} was not published in "{tag}"'
            problems.append(Problem(recipient.at('language'), what, nearest(tag, tags)))
        if address in lines:
            what = f'the address is there twice, first in line {lines[address]}'
            hint = 'Keep one: nobody gets it twice'
            problems.append(Problem(recipient.at('address'), what, hint))
        lines.setdefault(address, recipient.at('address').line)
    if problems:
        raise Refused(problems)
    return recipients


COMMANDS = (
    Command(
        'send',
        send,
        {
            '--to': {'default': '', 'help': 'the table of recipients'},
            '--send': {'action': 'store_true', 'help': 'send; else what would leave is shown'},
            '--settings': {
                'default': '~/.config/casualty-briefs/mail.yaml',
                'help': 'the mail server, a file outside the folder',
            },
            '--again': {
                'default': '',
                'help': 'an address to be tried once more: it was refused, or is unknown',
            },
            **NOW,
        },
        quiet=True,
        brief='named',
    ),
)
