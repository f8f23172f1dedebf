"""The press page on a store that speaks S3, its editions first; only what was published."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime
from typing import TYPE_CHECKING

from pipeline.cli.command import NOW, Command, clock
from pipeline.cli.distribution import published_edition, sending_time, server_settings
from pipeline.cli.site import assembled
from pipeline.model import Problem, Refused, Where
from pipeline.workspace import Workspace

if TYPE_CHECKING:
    from pipeline.distribute.journal import Journal
    from pipeline.distribute.s3 import Object, Store, UploadSettings

SERVICE = 'upload'  # as the journal calls it


def upload(workspace: Workspace, options: Namespace) -> None:
    """Put the press page on a store that speaks S3."""
    from pipeline.distribute.journal import Journal
    from pipeline.distribute.s3 import UploadSettings, objects

    now = sending_time(options)
    edition = published_edition(workspace, now)
    settings = server_settings(workspace, options.settings, UploadSettings)
    kits, site = assembled(workspace)
    listed = objects(kits, workspace.output / 'press', site, settings.folder)
    journal = Journal(edition.journal)
    store = f'{settings.endpoint}/{settings.bucket}'
    waiting = [each for each in listed if options.again or _is_waiting(each, store, journal)]
    if not options.send:
        for each in waiting:
            about = f'{each.size} bytes, sha256 {each.sha256}, {each.kind}, {each.cache}'
            print(f'--- would be put: {store}/{each.key}, {about}')
        count, size = f'{len(waiting)} of {len(listed)} files', sum(each.size for each in waiting)
        print(f'{count}, {size} bytes. Nothing has left: SEND=yes sends')
        return
    _put_all(_store(settings, options.settings), waiting, store, journal, now)
    before = len(listed) - len(waiting)
    print(f'{store}: {len(waiting)} files were put and read back, {before} had been before')


def _is_waiting(each: Object, store: str, journal: Journal) -> bool:
    """Tell whether the journal does not say that a file is there as it is."""
    address = f'{store}/{each.key}'
    sent = journal.state(SERVICE, address) == 'sent'
    return not sent or journal.digest(SERVICE, address) != each.sha256


def _store(settings: UploadSettings, file: str) -> Store:
    from pipeline.distribute.s3 import NoCredentials, Store

    try:
        return Store(settings)
    except NoCredentials as error:
        what = f'there are no credentials for the store ({error})'
        hint = (
            'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, or name a profile'
        )
        raise Refused([Problem(Where(file), what, hint, 'usage')]) from None


def _put_all(
    store: Store, waiting: list[Object], address: str, journal: Journal, now: datetime
) -> None:
    """Put files in their order; what leads to one that fails is not put."""
    for each in waiting:
        url = f'{address}/{each.key}'
        journal.write(now, SERVICE, url, each.sha256, 'sending')
        state, answer = store.put(each)
        journal.write(clock(''), SERVICE, url, each.sha256, state, answer)
        print(f'{each.key}: {state} ({answer})', flush=True)
        if state != 'sent':
            hint = (
                'See the answer; make upload SEND=yes goes on from here, '
                'and reads back what it does not know'
            )
            raise Refused([Problem(Where(url), f'{state}: {answer}', hint, 'policy')])


COMMANDS = (
    Command(
        'upload',
        upload,
        {
            '--send': {'action': 'store_true', 'help': 'put it there; else it is shown'},
            '--settings': {
                'default': '~/.config/casualty-briefs/upload.yaml',
                'help': 'the store, a file outside the folder',
            },
            '--again': {'action': 'store_true', 'help': 'also what the journal says is there'},
            **NOW,
        },
        quiet=True,
        brief='named',
    ),
)
