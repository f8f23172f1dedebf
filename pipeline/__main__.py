"""Run one step of the line from the command line: python -m pipeline STEP. make does this for you."""

import signal

if __name__ == '__main__':
    signal.signal(
        signal.SIGINT, signal.SIG_DFL
    )  # an interrupt ends this without a traceback, from the first import on

import argparse
import gc
import json
import os
import re
import sys
import time
import traceback
from pathlib import Path

from pipeline.clean import MARKER, is_marked, location
from pipeline.cli import (
    briefs,
    data,
    distribution,
    gallery,
    large_print,
    numbers,
    preview,
    signing,
    site,
    translation,
    upload,
    web,
)
from pipeline.cli.stages import LINE
from pipeline.model import EXIT_CODES, Problem, Refused, Where
from pipeline.storage.atomic import put
from pipeline.storage.lock import alone
from pipeline.workspace import EXAMPLE_BRIEF, Workspace

COMMANDS = (
    *numbers.COMMANDS,
    *data.COMMANDS,
    *briefs.COMMANDS,
    *translation.COMMANDS,
    *preview.COMMANDS,
    *web.COMMANDS,
    *large_print.COMMANDS,
    *signing.COMMANDS,
    *distribution.COMMANDS,
    *site.COMMANDS,
    *upload.COMMANDS,
    *gallery.COMMANDS,
)
SHOWN = 200  # problems that are listed on the screen; all are in the JSON file
ALIKE = 20  # of those, problems of one kind in one file


def options_of(arguments):
    """Read the command line."""
    parser = argparse.ArgumentParser(
        prog='python -m pipeline',
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description='The line: ' + ' -> '.join(step.name for step in LINE),
        epilog='Run `make`, which runs the steps whose inputs changed.',
    )
    parser.add_argument('--brief', default=EXAMPLE_BRIEF, help='folder of the brief in data/briefs')
    parser.add_argument('--data', default='data', help="the data officer's folder")
    parser.add_argument(
        '--packs',
        default='templates/languages',
        help='folders of language packs, parted by colons; a later one wins',
    )
    parser.add_argument(
        '--house', default='', help='who publishes; else house.yaml of the data folder'
    )
    parser.add_argument(
        '--paper',
        default='',
        help='what is printed on, where it is not the paper of the house: a4, letter',
    )
    parser.add_argument('--output', default='output', help='where everything is made')
    steps = parser.add_subparsers(dest='step', required=True, metavar='STEP')
    for command in (*LINE, *COMMANDS):
        sub = steps.add_parser(
            command.name, help=command.do.__doc__, description=command.do.__doc__
        )
        sub.set_defaults(command=command, **({'brief': command.brief} if command.brief else {}))
        for name, said in command.arguments.items():
            sub.add_argument(name, **said)
    return parser.parse_args(arguments)


def main(arguments=None):
    """Run one step; return the exit code."""
    os.environ.setdefault(
        'OPENPYXL_LXML', 'False'
    )  # with lxml, which some other package brings, a full disk is no OSError
    gc.set_threshold(
        100_000, 50, 100
    )  # records hold no circles: looking for them again and again costs more than the counting
    options = options_of(arguments)
    run = Workspace(options)
    said = f'{options.step}{"-" + options.tag if getattr(options, "tag", "") else ""}'
    try:
        known = not run.out.exists() or (run.out / '.inputs').is_dir()
        with alone(run.out, said):
            if known and not is_marked(
                run.out
            ):  # a folder that somebody else made is never marked, so `make clean` leaves it
                put(run.out / MARKER, location(run.out))
            return _attempt(run, options, run.out / 'problems' / f'{said}.json')
    except Refused as refusal:
        return _complain(refusal.problems)
    except BrokenPipeError:  # whoever was reading has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        file = str(error.filename or run.out).removeprefix(f'{Path.cwd()}{os.sep}')
        hint = (
            'Put it back, or run make'
            if isinstance(error, FileNotFoundError)
            else 'Check the free space and the rights of the folder'
        )
        return _complain([Problem(Where(file), f'{error.strerror or error}', hint, 'environment')])


def _attempt(run, options, report):
    """Run a step and say what it made; keep a report of what is wrong."""
    try:
        with _progress(options):
            made = options.command.do(run, options)
    except Refused as refusal:
        return _complain(refusal.problems, report)
    except OSError:
        raise
    except Exception as error:
        trace = ''.join(traceback.format_tb(error.__traceback__)).replace(
            f'{Path.cwd()}{os.sep}', ''
        )
        path = put(report.with_suffix('.trace'), f'{type(error).__name__}\n{trace}')
        return _complain(
            [
                Problem(
                    Where(options.step),
                    f'internal error: {type(error).__name__}',
                    f'Please report it and attach {path}; it holds no data',
                    'bug',
                )
            ]
        )
    sys.stdout.flush()
    report.unlink(missing_ok=True)
    if made and not options.command.quiet:
        print(
            f'{options.step:9}{getattr(options, "tag", ""):8}{"" if made.name.startswith(".valid") else made}  {(time.time_ns() - run.began) / 1e9:.1f} s',
            flush=True,
        )
    return 0


def _complain(problems, report=None):
    """List problems, all of them; return the exit code of the gravest."""
    code = max(EXIT_CODES[problem.kind] for problem in problems)
    shown, left = _shown(problems)
    lines = [str(problem) for problem in shown[:SHOWN]]
    lines += [
        f'{file}: and {count} more of one kind: {what}' for (file, what), count in left.items()
    ][:SHOWN]
    if len(shown) > SHOWN or left:
        lines.append(
            f'{len(problems) - len(shown[:SHOWN])} more in all'
            + (f', listed in {report}' if report else '')
        )
    lines.append(
        f'result: {len(problems)} {"problem" if len(problems) == 1 else "problems"} (code {code})'
    )
    sys.stderr.write('\n'.join(lines) + '\n')
    if report:
        rows = (
            {
                'file': p.where.file,
                'line': p.where.line,
                'column': p.where.column,
                'what': p.what,
                'hint': p.hint,
                'kind': p.kind,
            }
            for p in problems
        )
        put(
            report,
            '[\n' + ',\n'.join(json.dumps(row, ensure_ascii=False) for row in rows) + '\n]\n',
        )  # a line a problem: there may be very many
    return code


def _shown(problems):
    """Part problems into those that are listed, and how many are left out of each kind in each file, by what the first of it says."""
    shown, kinds, left = [], {}, {}
    for problem in problems:
        kind = problem.where.file, re.sub(r'"[^"]*"|[0-9]+', '…', problem.what)
        first, count = kinds.get(kind, (problem.what, 0))
        kinds[kind] = first, count + 1
        if count < ALIKE:
            shown.append(problem)
        else:
            left[problem.where.file, first] = count + 1 - ALIKE
    return shown, left


def _progress(options):
    """Show on a terminal what is being done; elsewhere say nothing until it is done."""
    from contextlib import nullcontext

    if options.command.quiet or not sys.stderr.isatty():
        return nullcontext()
    from rich.console import Console

    return Console(stderr=True).status(f'{options.step} {getattr(options, "tag", "")} …')


def entry_point() -> int:
    """Run one step as a program of its own, which an interrupt ends with its exit code alone."""
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        code = main()
        signal.signal(
            signal.SIGINT, signal.SIG_DFL
        )  # nor may an interrupt of the interpreter's own end print one
        return code
    except KeyboardInterrupt:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        return 130


if __name__ == '__main__':
    sys.exit(entry_point())
