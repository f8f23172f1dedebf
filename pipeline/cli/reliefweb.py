"""The report of a published edition on ReliefWeb: post it, change it, withdraw it."""

from __future__ import annotations

import json
import os
from argparse import Namespace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pipeline.cli.command import NOW, Command, clock
from pipeline.cli.distribution import journal_path, published_edition, sending_time, server_settings
from pipeline.model import PressPage, Problem, Refused, Where
from pipeline.workspace import Workspace

if TYPE_CHECKING:
    from datetime import datetime

    from pipeline.distribute.journal import Journal
    from pipeline.distribute.reliefweb import ReliefWebSettings, Report

SERVICE = 'reliefweb'  # as the journal calls it
WITHDRAWN = 'withdrawn'  # what the journal holds in place of a digest


class Request(NamedTuple):
    """What is asked of ReliefWeb."""

    url: str  # by which the report is known
    journal: Path
    digest: str
    report: Report | None  # nothing: the report is withdrawn
    preview: str  # what is shown where it is not sent


def reliefweb(workspace: Workspace, options: Namespace) -> None:
    """Post the published edition to ReliefWeb, change what was posted, or withdraw it."""
    from pipeline.distribute.journal import Journal
    from pipeline.distribute.reliefweb import ReliefWebSettings

    now, house = sending_time(options), workspace.house()
    settings = server_settings(workspace, options.settings, ReliefWebSettings)
    if not house.site_url:
        what = 'ReliefWeb fetches the PDFs from the press page, and no site_url says where it is'
        where = Where(workspace.shown(workspace.house_path))
        raise Refused([Problem(where, what, 'Write site_url', 'policy')])
    if options.withdraw:  # whatever became of the edition here
        request = _withdrawal(workspace, house.site_url, settings)
    else:
        request = _report(workspace, house.site_url, settings, now)
    journal = Journal(request.journal)
    if reason := _nothing_to_do(request, journal, options.again):
        print(f'{request.url}: {reason}')
    elif not options.send:
        print(f'{request.preview}\nNothing has left: SEND=yes sends')
    else:
        _ask(request, journal, settings, now)


def _withdrawal(workspace: Workspace, site: str, settings: ReliefWebSettings) -> Request:
    from pipeline.distribute.reliefweb import report_address

    brief = workspace.recorded().brief
    workspace.publisher(workspace.languages(brief.languages))
    url = report_address(site, workspace.brief, brief.source_language)
    preview = f'--- would be withdrawn at {settings.url}: {url}'
    return Request(url, journal_path(workspace, brief), WITHDRAWN, None, preview)


def _report(workspace: Workspace, site: str, settings: ReliefWebSettings, now: datetime) -> Request:
    from pipeline.distribute.mail import mail_text
    from pipeline.distribute.reliefweb import report_of
    from pipeline.distribute.reliefweb_rules import report_problems

    edition = published_edition(workspace, now)
    brief, files = edition.brief, edition.files
    page = PressPage.model_validate_json(files[f'page.{brief.source_language}.json'])
    folder = f'{workspace.brief}/{brief.edition}'
    report = report_of(page, files, mail_text(page, {}), site, folder, settings)
    if problems := report_problems(report, files, Where(str(edition.folder))):
        raise Refused(problems)
    canonical = json.dumps(report, ensure_ascii=False, sort_keys=True)
    shown = json.dumps(report, ensure_ascii=False, indent=1)
    preview = f'--- would be put to {settings.url}/{report["uuid"]}\n{shown}'
    digest = sha256(canonical.encode()).hexdigest()
    return Request(report['url'], edition.journal, digest, report, preview)


def _nothing_to_do(request: Request, journal: Journal, again: bool) -> str:
    """Return why a request is not sent, or nothing; raises ``Refused`` where that is unknown."""
    state, last = journal.state(SERVICE, request.url), journal.digest(SERVICE, request.url)
    if state == 'unknown' and not again:
        what = 'whether it was posted is unknown, as the sending was cut short'
        hint = 'Look there; AGAIN=yes asks once more: the same again changes nothing'
        raise Refused([Problem(Where(request.url), what, hint, 'policy')])
    same = last == request.digest
    if state == 'sent' and same:
        return 'withdrawn already' if request.report is None else 'sent already'
    if state == 'refused' and same and not again:
        return 'refused already'
    if state == 'sent' and last == WITHDRAWN and not again:
        return 'withdrawn; AGAIN=yes posts it once more'
    return ''


def _ask(request: Request, journal: Journal, settings: ReliefWebSettings, now: datetime) -> None:
    from pipeline.distribute.reliefweb import post, withdraw

    key = os.environ.get('RELIEFWEB_KEY')
    if not key:
        what, hint = 'the key of the provider is not given', 'Set it in the environment'
        raise Refused([Problem(Where('RELIEFWEB_KEY'), what, f'{hint}; it is in no file', 'usage')])
    journal.write(now, SERVICE, request.url, request.digest, 'sending')
    if request.report is None:
        state, answer = withdraw(request.url, settings, key)
    else:
        state, answer = post(request.report, settings, key)
    answer = answer.replace(key, '…')
    journal.write(clock(''), SERVICE, request.url, request.digest, state, answer)
    if state != 'sent':
        hint = 'See the answer; make reliefweb tries again what was deferred'
        raise Refused([Problem(Where(request.url), f'{state}: {answer}', hint, 'policy')])
    print(f'{request.url}: {"withdrawn" if request.report is None else "sent"} ({answer})')


COMMANDS = (
    Command(
        'reliefweb',
        reliefweb,
        {
            '--send': {'action': 'store_true', 'help': 'post it; else what would leave is shown'},
            '--settings': {
                'default': '~/.config/casualty-briefs/reliefweb.yaml',
                'help': 'where and as whom, a file outside the folder',
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
