"""The press officer's upload: the press page, its editions first, to a store that speaks S3; shown first, and only what was published."""

from argparse import Namespace

from pipeline.cli.command import NOW, Command, clock
from pipeline.cli.distribution import outside, released, sending_time
from pipeline.cli.site import assembled
from pipeline.model import Problem, Refused, Where
from pipeline.workspace import Workspace


def upload(workspace: Workspace, options: Namespace) -> None:
    """Put the press page on a store that speaks S3."""
    from pipeline.distribute.journal import Journal
    from pipeline.distribute.s3 import NoCredentials, Store, UploadSettings, objects

    now = sending_time(options)
    release, settings = (
        released(workspace, now),
        outside(workspace, options.settings, UploadSettings),
    )
    kits, site = assembled(workspace)
    listed, journal, by = (
        objects(kits, workspace.output / 'press', site, settings.folder),
        Journal(release.journal),
        'upload',
    )
    where = f'{settings.endpoint}/{settings.bucket}'
    waiting = [
        thing
        for thing in listed
        if options.again
        or journal.state(by, f'{where}/{thing.key}') != 'sent'
        or journal.digest(by, f'{where}/{thing.key}') != thing.sha256
    ]
    if not options.send:
        for thing in waiting:
            print(
                f'--- would be put: {where}/{thing.key}, {thing.size} bytes, sha256 {thing.sha256}, {thing.kind}, {thing.cache}'
            )
        print(
            f'{len(waiting)} of {len(listed)} files, {sum(thing.size for thing in waiting)} bytes. Nothing has left: SEND=yes sends'
        )
        return
    try:
        store = Store(settings)
    except NoCredentials as error:
        raise Refused(
            [
                Problem(
                    Where(options.settings),
                    f'there are no credentials for the store ({error})',
                    'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, or name a profile',
                    'usage',
                )
            ]
        ) from None
    for thing in waiting:
        address = f'{where}/{thing.key}'
        journal.write(now, by, address, thing.sha256, 'sending')
        state, answer = store.put(thing)
        journal.write(clock(''), by, address, thing.sha256, state, answer)
        print(f'{thing.key}: {state} ({answer})', flush=True)
        if state != 'sent':  # what leads to it does not leave
            raise Refused(
                [
                    Problem(
                        Where(address),
                        f'{state}: {answer}',
                        'See the answer; make upload SEND=yes goes on from here, and reads back what it does not know',
                        'policy',
                    )
                ]
            )
    print(
        f'{where}: {len(waiting)} files were put and read back, {len(listed) - len(waiting)} had been before'
    )


COMMANDS = (
    Command(
        'upload',
        upload,
        {
            '--send': {
                'action': 'store_true',
                'help': 'put it there; else what would leave is shown',
            },
            '--settings': {
                'default': '~/.config/casualty-briefs/upload.yaml',
                'help': 'the store, a file outside the repository',
            },
            '--again': {'action': 'store_true', 'help': 'also what the journal says is there'},
            **NOW,
        },
        quiet=True,
        brief='named',
    ),
)
