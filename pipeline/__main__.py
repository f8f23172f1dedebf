"""Run one stage of the line, or a command beside it: python -m pipeline NAME. make does this."""

import signal

if __name__ == '__main__':
    # an interrupt ends this without a traceback, from the first import on
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import argparse
import gc
import json
import os
import re
import sys
import time
import traceback
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import NamedTuple

from pipeline.clean import MARKER, is_marked, location
from pipeline.cli import (
    briefs,
    data,
    exchange,
    folders,
    gallery,
    large_print,
    mailing,
    numbers,
    preview,
    reliefweb,
    signing,
    site,
    translation,
    upload,
    web,
)
from pipeline.cli.command import one_line
from pipeline.cli.stages import STAGES
from pipeline.model import EXIT_CODES, Problem, Refused, Where
from pipeline.storage.atomic import write_atomic
from pipeline.storage.lock import exclusive_lock
from pipeline.workspace import PROGRAM, Workspace, open_workspace

COMMANDS = (
    *numbers.COMMANDS,
    *data.COMMANDS,
    *folders.COMMANDS,
    *briefs.COMMANDS,
    *translation.COMMANDS,
    *exchange.COMMANDS,
    *preview.COMMANDS,
    *web.COMMANDS,
    *large_print.COMMANDS,
    *signing.COMMANDS,
    *mailing.COMMANDS,
    *reliefweb.COMMANDS,
    *site.COMMANDS,
    *upload.COMMANDS,
    *gallery.COMMANDS,
)
SHOWN = 200  # problems that are listed on the screen; all are in the JSON file
ALIKE = 20  # of those, problems of one kind in one file


def options_of(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        prog='python -m pipeline',
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description='The stages: ' + ' -> '.join(stage.name for stage in STAGES),
        epilog='Run `make`, which runs the stages whose inputs changed.',
    )
    parser.add_argument(
        '--folder', default='.', help='the folder of the organisation: data/, templates/, output/'
    )
    parser.add_argument('--brief', default='', help='folder of data/briefs; else the newest brief')
    parser.add_argument(
        '--paper', default='', help='a4 or letter, where it is not the paper of house.yaml'
    )
    names = parser.add_subparsers(dest='name', required=True, metavar='NAME')
    for command in (*STAGES, *COMMANDS):
        text = one_line(command.run.__doc__)
        sub = names.add_parser(command.name, help=text, description=text)
        sub.set_defaults(command=command)
        for name, settings in command.arguments.items():
            sub.add_argument(name, **settings)
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one stage or command; return the exit code."""
    # with lxml, openpyxl reports a full disk as something else than an OSError
    os.environ.setdefault('OPENPYXL_LXML', 'False')
    # records hold no cycles: looking for them again and again costs more than the counting
    gc.set_threshold(100_000, 50, 100)
    options = options_of(arguments)
    try:
        workspace = open_workspace(
            Path(options.folder), options.brief, options.paper, options.command.brief, options.name
        )
    except Refused as refusal:
        return _complain(refusal.problems)
    _say_default(options, workspace)
    return _run_alone(workspace, options)


def _say_default(options: argparse.Namespace, workspace: Workspace) -> None:
    """Print the brief that a command works on, where none was named."""
    if workspace.brief and not options.brief:
        text = f'brief: {workspace.brief} (the newest here; BRIEF= names another)'
        print(text, file=sys.stderr, flush=True)


def _run_alone(workspace: Workspace, options: argparse.Namespace) -> int:
    """Run a command while no other process runs it for the same brief."""
    tag, out = getattr(options, 'tag', ''), workspace.out
    job = f'{options.name}-{tag}' if tag else options.name
    try:
        ours = not out.exists() or (out / '.inputs').is_dir()
        with exclusive_lock(out, job):
            # a folder that somebody else made is never marked, so `make clean` leaves it
            if ours and not is_marked(out):
                write_atomic(out / MARKER, location(out))
            return _attempt(workspace, options, out / 'problems' / f'{job}.json')
    except Refused as refusal:
        return _complain(refusal.problems)
    except BrokenPipeError:  # the reader closed the pipe
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        return _complain([_system_problem(error, out)])


def _system_problem(error: OSError, out: Path) -> Problem:
    """Return a failure of the system as a problem with its file."""
    file = str(error.filename or out).removeprefix(f'{Path.cwd()}{os.sep}')
    gone = isinstance(error, FileNotFoundError)
    hint = 'Put it back, or run make' if gone else 'Check the free space and the permissions'
    return Problem(Where(file), f'{error.strerror or error}', hint, 'environment')


def _attempt(workspace: Workspace, options: argparse.Namespace, report: Path) -> int:
    """Run a command and print what it made; keep a report of what is wrong."""
    try:
        with _progress(options):
            made = options.command.run(workspace, options)
    except Refused as refusal:
        return _complain(refusal.problems, report)
    except OSError:
        raise
    except Exception as error:
        return _complain([_internal_problem(error, options.name, report)])
    sys.stdout.flush()
    report.unlink(missing_ok=True)
    if made and not options.command.quiet:
        seconds = (time.time_ns() - workspace.began) / 1e9
        name = '' if made.name.startswith('.valid') else made
        tag = getattr(options, 'tag', '')
        print(f'{options.name:9}{tag:8}{name}  {seconds:.1f} s', flush=True)
    return 0


def _internal_problem(error: Exception, name: str, report: Path) -> Problem:
    """Return a failure of the program as a problem, and keep its trace, which holds no data."""
    trace = ''.join(traceback.format_tb(error.__traceback__))
    for folder in (Path.cwd(), PROGRAM):
        trace = trace.replace(f'{folder}{os.sep}', '')
    path = write_atomic(report.with_suffix('.trace'), f'{type(error).__name__}\n{trace}')
    what = f'internal error: {type(error).__name__}'
    return Problem(
        Where(name), what, f'Please report it and attach {path}; it holds no data', 'bug'
    )


class Listing(NamedTuple):
    """Problems that are listed on the screen, and how many of each kind are left out."""

    shown: list[Problem]
    left: dict[tuple[str, str], int]  # by file, and by what the first of the kind says


def _complain(problems: list[Problem], report: Path | None = None) -> int:
    """List problems, all of them; return the exit code of the gravest."""
    code = max(EXIT_CODES[problem.kind] for problem in problems)
    shown, left = _listed(problems)
    lines = [str(problem) for problem in shown[:SHOWN]]
    rest = [f'{file}: and {count} more of one kind: {what}' for (file, what), count in left.items()]
    lines += rest[:SHOWN]
    if len(shown) > SHOWN or left:
        where = f', listed in {report}' if report else ''
        lines.append(f'{len(problems) - len(shown[:SHOWN])} more in all{where}')
    noun = 'problem' if len(problems) == 1 else 'problems'
    lines.append(f'result: {len(problems)} {noun} (code {code})')
    sys.stderr.write('\n'.join(lines) + '\n')
    if report:
        write_atomic(report, _as_json(problems))
    return code


def _as_json(problems: list[Problem]) -> str:
    """Write problems as JSON, one on each line, as there may be very many."""
    rows = (
        {
            'file': problem.where.file,
            'line': problem.where.line,
            'column': problem.where.column,
            'what': problem.what,
            'hint': problem.hint,
            'kind': problem.kind,
        }
        for problem in problems
    )
    return '[\n' + ',\n'.join(json.dumps(row, ensure_ascii=False) for row in rows) + '\n]\n'


def _listed(problems: list[Problem]) -> Listing:
    """Return the problems that are listed: the first ones of each kind in each file."""
    listing = Listing([], {})
    kinds: dict[tuple[str, str], tuple[str, int]] = {}
    for problem in problems:
        kind = problem.where.file, re.sub(r'"[^"]*"|[0-9]+', '…', problem.what)
        first, count = kinds.get(kind, (problem.what, 0))
        kinds[kind] = first, count + 1
        if count < ALIKE:
            listing.shown.append(problem)
        else:
            listing.left[problem.where.file, first] = count + 1 - ALIKE
    return listing


def _progress(options: argparse.Namespace) -> AbstractContextManager[object]:
    """Show on a terminal what is being done; elsewhere print nothing until it is done."""
    if options.command.quiet or not sys.stderr.isatty():
        return nullcontext()
    from rich.console import Console

    return Console(stderr=True).status(f'{options.name} {getattr(options, "tag", "")} …')


def entry_point() -> int:
    """Run one command as a program of its own, which an interrupt ends with its exit code alone."""
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        code = main()
        # nor may an interrupt of the interpreter's own end print a traceback
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        return code
    except KeyboardInterrupt:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        return 130


if __name__ == '__main__':
    sys.exit(entry_point())
