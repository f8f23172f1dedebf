"""How fast the line is, as ratios of one run: rounds of both sides take turns, so that a busy machine slows both.

`make bench` runs this. It asserts nothing: a machine's seconds are its own. `tests/make/test_bench.py` runs it on few incidents.
"""

import argparse
import csv
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path
from statistics import median

import yaml

ROOT = Path(__file__).resolve().parent.parent
MONTHLY = '2031-05-monthly'
ENVIRONMENT = {
    key: value
    for key, value in os.environ.items()
    if key not in ('MAKEFLAGS', 'MAKELEVEL', 'MFLAGS')
}


def timed(folder, *command):
    """Return the seconds that a command takes."""
    started = time.perf_counter()
    subprocess.run(command, cwd=folder, env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def compare(said, one, other, rounds):
    """Print how one thing compares with another, each measured in turn; the first round only warms up."""
    pairs = [(one(), other()) for _ in range(rounds + 1)][1:]
    first, second = (median(side) for side in zip(*pairs, strict=True))
    ratios = sorted(a / b for a, b in pairs)
    print(
        f'{said}: {first:.3f} s against {second:.3f} s, ratio {median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f}, {rounds} rounds)',
        flush=True,
    )


def copied(folder):
    """Return a copy of the project to work in."""
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns('.*', 'output', '__pycache__'))
    (folder / '.venv').mkdir()  # linked part by part, as make accepts no link in its place
    for part in Path(sys.prefix).iterdir():
        (folder / '.venv' / part.name).symlink_to(part)
    return folder


def sample(folder):
    """Copy the sample's data and templates into a folder; return that of its data."""
    for name in ('data', 'templates'):
        shutil.copytree(ROOT / 'tests/sample' / name, folder / name)
    return folder / 'data'


def consistent(data, rows):
    """Return the rows whose contradictions nobody had to accept: their copies, under other names, would be refused."""
    accepted = yaml.safe_load((data / 'anomalies.yaml').read_text(encoding='utf-8'))
    names = {anomaly.get('record') for anomaly in accepted}
    return [row for row in rows if row['id'] not in names]


def many(folder, count):
    """Make the sample's data into a record of ten years with so many incidents; returns the folder."""
    place, chance = folder / f'{count}', random.Random(count)
    data = sample(place)
    with (data / 'incidents/2031-05.csv').open(newline='', encoding='utf-8') as file:
        rows = list(csv.DictReader(file))
    rows = consistent(data, rows)
    with (data / 'incidents/2031-05.csv').open('w', newline='', encoding='utf-8') as file:
        writer = csv.DictWriter(file, rows[0], lineterminator='\n')
        writer.writeheader()
        for number in range(count):
            row, day = (
                dict(chance.choice(rows)),
                date(2021, 6, 1) + timedelta(chance.randrange(3652)),
            )
            plain = row['killed_civilian'].isdecimal() and not any(
                row[column] for column in row if column.startswith('killed_civilian_')
            )
            writer.writerow(
                {
                    **row,
                    'id': f'i{number:06}',
                    'date': day.isoformat(),
                    'date_precision': '',
                    'documented': (day + timedelta(2)).isoformat(),
                    'duplicate_of': '',
                    **({'killed_civilian': str(chance.randrange(9))} if plain else {}),
                }
            )
    definition = data / 'briefs/2031-05-monthly/brief.yaml'
    text = (
        definition.read_text(encoding='utf-8')
        .replace('from: 2031-05-01', 'from: 2021-06-01')
        .replace('[2031-05, 2031-05-more, 2031-05-17, 2031-05-crossing]', '[2031-05]')
    )
    definition.write_text(
        '\n'.join(
            line for line in text.splitlines() if not line.startswith(('previous:', 'year_from:'))
        )
        + '\n',
        encoding='utf-8',
    )
    return place


def crowded(folder, count):
    """Make the sample's month into one of so many incidents more, like those that it has; returns the folder."""
    place, chance = folder / f'crowded-{count}', random.Random(count)
    data = sample(place)
    with (data / 'incidents/2031-05.csv').open(newline='', encoding='utf-8') as file:
        rows = list(csv.DictReader(file))
    plain = [
        row
        for row in consistent(data, rows)
        if not row['duplicate_of']
        and not any(row[column] for column in row if column.startswith('killed_civilian_'))
    ]
    with (data / 'incidents/2031-05.csv').open('a', newline='', encoding='utf-8') as file:
        csv.DictWriter(file, rows[0], lineterminator='\n').writerows(
            {**chance.choice(plain), 'id': f'i{number:06}'} for number in range(count)
        )
    return place


def annexed(scratch, count, tag='en'):
    """Build the sample's month with so many incidents more in one language; returns its folder, and seconds and MiB of each step."""
    place, cost = crowded(scratch, count), {}
    step = (sys.executable, '-m', 'pipeline', '--folder', str(place), '--brief', MONTHLY)
    for name in ('disclose', 'analyse', 'draw', 'write', 'render', 'check'):
        cost[name] = weighed(ROOT, *step, name, *([] if name in ('disclose', 'analyse') else [tag]))
    return place / 'output' / MONTHLY, cost


def annex(scratch, count):
    """Print what the pages of a brief cost whose table of incidents runs over many of them."""
    _, few = annexed(scratch, 0)
    _, many = annexed(scratch, count)
    for name in ('write', 'render', 'check'):
        (less, light), (more, heavy) = few[name], many[name]
        print(
            f'{name} with {count:,} incidents more: {more:.1f} s of processor time and {heavy:,.0f} MiB, against {less:.1f} s and {light:,.0f} MiB',
            flush=True,
        )


def weighed(folder, *command):
    """Return the seconds of processor time and the largest memory, in MiB, that a command takes."""
    process = subprocess.Popen(command, cwd=folder, env=ENVIRONMENT, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise subprocess.CalledProcessError(status, command)
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def growth(folder, scratch, small, large):
    """Print what validation and analysis cost for many incidents, and how the cost grows with their number."""
    cost = {}
    for count in (small, large):
        python, place = folder / '.venv/bin/python', many(scratch, count)
        step = (str(python), '-m', 'pipeline', '--folder', str(place), '--brief', MONTHLY)
        for name in ('check-data', 'disclose', 'analyse'):
            cost[name, count] = weighed(folder, *step, name)
    for name, said in {
        'check-data': 'reading and validating',
        'disclose': 'reading, validating and disclosing',
        'analyse': 'counting',
    }.items():
        (few, light), (much, heavy) = cost[name, small], cost[name, large]
        print(
            f'{said} {large:,} incidents: {much:.1f} s of processor time and {heavy:,.0f} MiB, against {few:.1f} s and {light:,.0f} MiB for {small:,}: {much / few:.1f} times the time for {large / small:g} times the incidents',
            flush=True,
        )


def ratios(idle, busy, rounds, languages):
    """Print how whole builds and single edits compare with one another."""
    tags = languages or sorted(
        path.name for path in (idle / 'templates/languages').iterdir() if path.is_dir()
    )
    python, messages = (
        str(idle / '.venv/bin/python'),
        idle / f'templates/languages/{tags[-1]}/messages.ftl',
    )
    timed(idle, 'make', '-j2', *languages)

    def everything(*jobs):
        shutil.rmtree(busy / 'output', ignore_errors=True)
        return timed(busy, 'make', *jobs, *languages)

    def one_edit():
        with messages.open('a', encoding='utf-8') as file:
            file.write('\n')
        return timed(idle, 'make', *languages)

    def figures():
        return sum(timed(idle, python, '-m', 'pipeline', 'draw', tag) for tag in tags)

    compare(
        'make with nothing to do, against the program true',
        lambda: timed(idle, 'make', *languages),
        lambda: timed(idle, 'true'),
        rounds or 20,
    )
    compare("one translator's edit, against everything", one_edit, everything, rounds or 3)
    compare(
        'all figures of all languages, against importing matplotlib',
        figures,
        lambda: timed(idle, python, '-c', 'import matplotlib.figure'),
        rounds or 5,
    )
    compare(
        'everything with two jobs, against one',
        lambda: everything('-j2'),
        lambda: everything('-j1'),
        rounds or 3,
    )


def names(text):
    """Read names that are separated by commas."""
    return tuple(filter(None, text.split(',')))


def sizes(text):
    """Read two numbers of incidents, the smaller first."""
    small, large = (int(number) for number in text.split(','))
    if not 0 < small < large:
        raise ValueError
    return small, large


def options_of(arguments):
    """Read the command line."""
    parser = argparse.ArgumentParser(prog='make bench', description=__doc__.partition('\n')[0])
    parser.add_argument(
        '--sizes',
        type=sizes,
        default=(10_000, 100_000),
        metavar='FEW,MANY',
        help='incidents that are counted',
    )
    parser.add_argument(
        '--annex', type=int, default=2_000, help='incidents more in the table of incidents'
    )
    parser.add_argument(
        '--rounds', type=int, default=0, help='of each comparison, where not its own number'
    )
    parser.add_argument(
        '--languages', type=names, default=(), help='of the brief that is built, where not all'
    )
    return parser.parse_args(arguments)


def main(arguments=None):
    """Measure the bars that the project sets itself."""
    options = options_of(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        idle, busy = copied(Path(scratch) / 'idle'), copied(Path(scratch) / 'busy')
        growth(idle, Path(scratch), *options.sizes)
        annex(Path(scratch), options.annex)
        ratios(idle, busy, options.rounds, options.languages)


if __name__ == '__main__':
    main()
