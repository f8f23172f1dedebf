"""The press officer's senders: what would leave is shown first, and leaves only when asked; never under embargo, never twice."""

import json
import os
from argparse import Namespace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, TypeVar

from pipeline.cli.command import NOW, Command, clock
from pipeline.model import PressPage, Problem, Record, Refused, Where
from pipeline.workspace import Workspace

R = TypeVar('R', bound=Record)
WITHDRAWN = 'withdrawn'  # what the journal holds in place of a digest


class Release(NamedTuple):
    """A published edition that may be sent."""

    brief: object
    folder: Path
    files: dict[str, bytes]
    journal: Path


def sending_time(options: Namespace) -> datetime:
    """Return the time of sending; refuse to send in a rehearsal, which only shows what would."""
    now = clock(options.now)
    if options.now and options.send:
        what = f'NOW={options.now} rehearses another time, and SEND=yes sends: a rehearsal sends nothing'
        hint = 'Leave SEND=yes out to see what would be sent, or NOW= to send it now'
        raise Refused([Problem(Where('NOW'), what, hint, 'usage')])
    return now


def released(workspace: Workspace, now):
    """Return the edition of the brief, if it may be sent: published, not under embargo, and still as it was published."""
    from pipeline.publish import clocks, left, sums_of, verify

    recorded = workspace.recorded()
    brief = recorded.brief
    house = workspace.publisher(workspace.languages(brief.languages))
    if brief.embargo and now < brief.embargo:
        what = f'under embargo until {clocks(brief.embargo, brief.embargo_zones or house.embargo_zones)}: {left(now, brief.embargo)} from now'
        raise Refused([Problem(brief.at('embargo'), what, 'Send it after that hour', 'policy')])
    published, folder = (
        workspace.published(brief.edition),
        workspace.output / 'press' / workspace.brief / str(brief.edition),
    )
    if published is None or not folder.is_dir():
        raise Refused(
            [
                Problem(
                    brief.at('edition'),
                    f'edition {brief.edition} is not published',
                    'Run make press; only what was published is sent',
                    'policy',
                )
            ]
        )
    files = {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob('*')
        if path.is_file()
    }
    problems = verify(files, house.press_key, str(folder))
    if sums_of(files) != published.files:
        problems.append(
            Problem(
                Where(str(folder)),
                f'it is not what {workspace.shown(workspace.edition(brief.edition))} says was published',
                'Put the kit back as it was published',
                'policy',
            )
        )
    if problems:
        raise Refused(problems)
    return Release(brief, folder, files, _journal(workspace, brief))


def _journal(workspace: Workspace, brief):
    return workspace.data / 'briefs' / workspace.brief / 'sent' / f'{brief.edition}.csv'


def send(workspace: Workspace, options: Namespace) -> None:
    """Mail the published edition, one message for each recipient in the recipient's language."""
    from pipeline.distribute.journal import Journal
    from pipeline.distribute.mail import LARGEST, compose, deliver, digest_of, shown, text_of

    now = sending_time(options)
    release, settings = released(workspace, now), _settings(workspace, options.settings)
    recipients = _recipients(options.to, release)
    journal, counted, unknown = Journal(release.journal), {}, []
    for recipient in recipients:
        page = PressPage.model_validate_json(release.files[f'page.{recipient.language}.json'])
        name = f'{page.stem}.{recipient.language}.pdf'
        pdf = (name, release.files[name]) if len(release.files[name]) <= LARGEST else None
        text = text_of(page, _said(workspace, release, recipient.language, pdf))
        digest = digest_of(release.files['SHA256SUMS'], recipient, text)
        message, state = (
            compose(page, pdf, recipient, settings, text, digest, now),
            journal.state('mail', recipient.address),
        )
        if state == 'unknown' and options.again != recipient.address:
            unknown.append(recipient)
        elif state == 'sent' or (state == 'refused' and options.again != recipient.address):
            print(f'{recipient.address}: {state} already', flush=True)
        elif not options.send:
            print(
                f'--- would leave ({settings.host}, from {settings.sender[1]} to {recipient.address} alone)\n{shown(message)}\n',
                flush=True,
            )
        else:
            journal.write(now, 'mail', recipient.address, digest, 'sending')
            state, answer = deliver(message, recipient, settings, os.environ.get('MAIL_PASSWORD'))
            journal.write(clock(''), 'mail', recipient.address, digest, state, answer)
            print(f'{recipient.address}: {state} ({answer})', flush=True)
            if state == 'unknown':
                unknown.append(recipient)
        counted[state] = counted.get(state, 0) + 1
    if options.send:
        print(
            f'{release.journal}: {", ".join(f"{number} {state}" for state, number in counted.items())}'
        )
    else:
        print('Nothing has left: SEND=yes sends')
    if unknown:
        raise Refused(
            [
                Problem(
                    Where(options.to),
                    f"{recipient.address}: whether it was sent is unknown: the sending was cut short, or the server's reply was unclear",
                    'Ask the recipient; AGAIN= with the address sends it once more',
                    'policy',
                )
                for recipient in unknown
            ]
        )


def reliefweb(workspace: Workspace, options: Namespace) -> None:
    """Post the published edition to ReliefWeb, change what was posted, or withdraw it."""
    from pipeline.distribute.journal import Journal
    from pipeline.distribute.mail import text_of
    from pipeline.distribute.reliefweb import (
        ReliefWebSettings,
        address,
        faults,
        payload,
        post,
        withdraw,
    )

    now, house, settings = (
        sending_time(options),
        workspace.house(),
        outside(workspace, options.settings, ReliefWebSettings),
    )
    if not house.site_url:
        raise Refused(
            [
                Problem(
                    Where(workspace.shown(workspace.house_path)),
                    'ReliefWeb fetches the PDFs from the press page, and no site_url says where it stands',
                    'Write site_url',
                    'policy',
                )
            ]
        )
    if options.withdraw:  # whatever became of the edition here
        brief = workspace.recorded().brief
        workspace.publisher(workspace.languages(brief.languages))
        url = address(house.site_url, workspace.brief, brief.source_language)
        journal, digest, shown = (
            Journal(_journal(workspace, brief)),
            WITHDRAWN,
            f'--- would be withdrawn at {settings.url}: {url}',
        )
    else:
        release = released(workspace, now)
        page = PressPage.model_validate_json(
            release.files[f'page.{release.brief.source_language}.json']
        )
        report = payload(
            page,
            release.files,
            text_of(page, {}),
            house.site_url,
            f'{workspace.brief}/{release.brief.edition}',
            settings,
        )
        if problems := faults(report, release.files, Where(str(release.folder))):
            raise Refused(problems)
        url, journal, digest = (
            report['url'],
            Journal(release.journal),
            sha256(json.dumps(report, ensure_ascii=False, sort_keys=True).encode()).hexdigest(),
        )
        shown = f'--- would be put to {settings.url}/{report["uuid"]}\n{json.dumps(report, ensure_ascii=False, indent=1)}'
    state, last = journal.state('reliefweb', url), journal.digest('reliefweb', url)
    if state == 'unknown' and not options.again:
        raise Refused(
            [
                Problem(
                    Where(url),
                    'whether it was posted is unknown, as the sending was cut short',
                    'Look there; AGAIN=yes asks once more: the same again changes nothing',
                    'policy',
                )
            ]
        )
    if (state == 'sent' and last == digest) or (
        state == 'refused' and last == digest and not options.again
    ):
        print(f'{url}: {"withdrawn" if digest == WITHDRAWN and state == "sent" else state} already')
    elif state == 'sent' and last == WITHDRAWN and not options.again:
        print(f'{url}: withdrawn; AGAIN=yes posts it once more')
    elif not options.send:
        print(f'{shown}\nNothing has left: SEND=yes sends')
    else:
        key = os.environ.get('RELIEFWEB_KEY')
        if not key:
            raise Refused(
                [
                    Problem(
                        Where('RELIEFWEB_KEY'),
                        'the key of the provider is not given',
                        'Set it in the environment; it is in no file',
                        'usage',
                    )
                ]
            )
        journal.write(now, 'reliefweb', url, digest, 'sending')
        state, answer = (
            withdraw(url, settings, key) if options.withdraw else post(report, settings, key)
        )
        journal.write(clock(''), 'reliefweb', url, digest, state, answer.replace(key, '…'))
        if state != 'sent':
            raise Refused(
                [
                    Problem(
                        Where(url),
                        f'{state}: {answer.replace(key, "…")}',
                        'See the answer; make reliefweb tries again what is to be tried later',
                        'policy',
                    )
                ]
            )
        print(f'{url}: {"withdrawn" if options.withdraw else "sent"} ({answer.replace(key, "…")})')


def _said(workspace: Workspace, release, tag, pdf):
    """Return the sentences of a mail that are not in the kit."""
    from pipeline.language import Code, Words, plain

    words, house, said = Words(workspace.pack(tag), workspace.ledger()), workspace.house(), {}
    if house.site_url:
        url = f'{house.site_url}/{tag}/{workspace.brief}/{release.brief.edition}/'
        said['page'] = plain(words.text('mail-page', url=(Code(url),)))
    if pdf:
        said['attached'] = plain(words.text('mail-attached'))
    elif not house.site_url:
        raise Refused(
            [
                Problem(
                    Where(workspace.shown(workspace.house_path)),
                    'the PDF is too large for a mail, and no site_url says where it can be had',
                    'Write site_url',
                    'policy',
                )
            ]
        )
    said['contact'] = plain(words.text('colophon-contact', url=(Code(house.contact),)))
    return said


def outside(workspace: Workspace, path: str, model: type[R]) -> R:
    """Return settings from a file of the machine, outside the folder and the program's."""
    from pipeline.settings import build, read_yaml

    file = Path(path).expanduser()
    if workspace.holds(file):
        what = 'the settings of a server have no place in this folder, which others get copies of'
        hint = 'Name a file elsewhere with SETTINGS='
        raise Refused([Problem(Where(str(file)), what, hint, 'policy')])
    return build(model, read_yaml(file, str(file)))


def _settings(workspace: Workspace, path: str):
    from pipeline.distribute.mail import ADDRESS, MailSettings

    settings = outside(workspace, path, MailSettings)
    if not ADDRESS.fullmatch(settings.sender[1]):
        raise Refused(
            [
                Problem(
                    settings.at('from'),
                    'it names no mail address',
                    'Write it as "Press office <press@example.org>"',
                    'usage',
                )
            ]
        )
    return settings


def _recipients(file, release):
    from pipeline.distribute.mail import Recipient
    from pipeline.settings import build_each, nearest, read_csv

    if not file:
        raise Refused(
            [
                Problem(
                    Where('TO'),
                    'the recipients are not named',
                    'Write TO=recipients.csv, a table with the columns address, language and name',
                    'usage',
                )
            ]
        )
    recipients, problems, seen = build_each(Recipient, read_csv(Path(file), file)), [], {}
    tags = [name.split('.')[1] for name in release.files if name.startswith('page.')]
    for recipient in recipients:
        if recipient.language not in tags:
            problems.append(
                Problem(
                    recipient.at('language'),
                    f'edition {release.brief.edition} was not published in "{recipient.language}"',
                    nearest(recipient.language, tags),
                )
            )
        if recipient.address.casefold() in seen:
            problems.append(
                Problem(
                    recipient.at('address'),
                    f'the address is there twice, first in line {seen[recipient.address.casefold()]}',
                    'Keep one: nobody gets it twice',
                )
            )
        seen.setdefault(recipient.address.casefold(), recipient.at('address').line)
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
                'help': 'the mail server, a file outside the repository',
            },
            '--again': {
                'default': '',
                'help': 'an address that is to be tried once more: it was refused, or it is unknown whether it was sent',
            },
            **NOW,
        },
        quiet=True,
        brief='named',
    ),
    Command(
        'reliefweb',
        reliefweb,
        {
            '--send': {'action': 'store_true', 'help': 'post it; else what would leave is shown'},
            '--settings': {
                'default': '~/.config/casualty-briefs/reliefweb.yaml',
                'help': 'where and as whom, a file outside the repository',
            },
            '--withdraw': {
                'action': 'store_true',
                'help': 'withdraw the report in place of posting it',
            },
            '--again': {
                'action': 'store_true',
                'help': 'once more, where it was refused, withdrawn or is unknown',
            },
            **NOW,
        },
        quiet=True,
        brief='named',
    ),
)
