"""What the senders have in common: the published edition, its journal, settings of a server.

What would be sent is shown first, and sent only when asked; never under embargo, never twice.
"""

from argparse import Namespace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, TypeVar

from pipeline.cli.command import clock
from pipeline.model import BriefDefinition, Problem, Record, Refused, Where
from pipeline.workspace import Workspace

R = TypeVar('R', bound=Record)


class PublishedEdition(NamedTuple):
    """A published edition that may be sent."""

    brief: BriefDefinition
    folder: Path
    files: dict[str, bytes]
    journal: Path


def sending_time(options: Namespace) -> datetime:
    """Return the time of sending; refuse to send in a rehearsal, which only shows what would."""
    now = clock(options.now)
    if options.now and options.send:
        what = (
            f'NOW={options.now} rehearses another time, and SEND=yes sends: '
            'a rehearsal sends nothing'
        )
        hint = 'Leave SEND=yes out to see what would be sent, or NOW= to send it now'
        raise Refused([Problem(Where('NOW'), what, hint, 'usage')])
    return now


def published_edition(workspace: Workspace, now: datetime) -> PublishedEdition:
    """Return the edition of the brief, if it may be sent.

    It is published, not under embargo, and still as it was published; else raises ``Refused``.
    """
    from pipeline.publish import sums_of, verify

    brief = workspace.recorded().brief
    house = workspace.publisher(workspace.languages(brief.languages))
    _refuse_embargo(brief, house.embargo_zones, now)
    published = workspace.published(brief.edition)
    folder = workspace.output / 'press' / workspace.brief / str(brief.edition)
    if published is None or not folder.is_dir():
        what = f'edition {brief.edition} is not published'
        hint = 'Run make press; only what was published is sent'
        raise Refused([Problem(brief.at('edition'), what, hint, 'policy')])
    paths = [path for path in folder.rglob('*') if path.is_file()]
    files = {str(path.relative_to(folder)): path.read_bytes() for path in paths}
    problems = list(verify(files, house.press_key, str(folder)))
    if sums_of(files) != published.files:
        record = workspace.shown(workspace.edition(brief.edition))
        what = f'it is not what {record} says was published'
        hint = 'Put the kit back as it was published'
        problems.append(Problem(Where(str(folder)), what, hint, 'policy'))
    if problems:
        raise Refused(problems)
    return PublishedEdition(brief, folder, files, journal_path(workspace, brief))


def _refuse_embargo(brief: BriefDefinition, zones: tuple[str, ...], now: datetime) -> None:
    from pipeline.publish import clocks, time_left

    if brief.embargo and now < brief.embargo:
        hour = clocks(brief.embargo, brief.embargo_zones or zones)
        what = f'under embargo until {hour}: {time_left(now, brief.embargo)} from now'
        problem = Problem(brief.at('embargo'), what, 'Send it after that hour', 'policy')
        raise Refused([problem])


def journal_path(workspace: Workspace, brief: BriefDefinition) -> Path:
    """Return the file of what was sent of an edition."""
    return workspace.brief_folder() / 'sent' / f'{brief.edition}.csv'


def server_settings(workspace: Workspace, path: str, model: type[R]) -> R:
    """Return settings from a file of the machine, outside the folder and the program's."""
    from pipeline.settings import build, read_yaml

    file = Path(path).expanduser()
    if workspace.holds(file):
        what = 'the settings of a server have no place in this folder, which others get copies of'
        hint = 'Name a file elsewhere with SETTINGS='
        raise Refused([Problem(Where(str(file)), what, hint, 'policy')])
    return build(model, read_yaml(file, str(file)))
