"""The data officer's commands: bring in somebody's file, check the arithmetic of published statements, write the codebook."""

from argparse import Namespace
from datetime import date
from pathlib import Path

from pipeline.cli.command import Command
from pipeline.model import Policy, Problem, Recorded, Refused, Where
from pipeline.storage.atomic import put
from pipeline.workspace import Workspace


def check_data(workspace: Workspace, options: Namespace) -> None:
    """Read the data and say what was found; give each faulty spreadsheet of incidents back with its faults marked."""
    problems = []
    try:
        _look(workspace)
    except Refused as refusal:
        problems = refusal.problems
    _give_back(workspace, problems)
    if problems:
        raise Refused(problems)


def _give_back(workspace: Workspace, problems):
    """Write a marked copy of each spreadsheet that has problems, and remove those of spreadsheets that have none."""
    from pipeline.load import SPREADSHEETS
    from pipeline.load.marked import about, marked

    folder, written = workspace.out / 'check', []
    for path in sorted(
        path for path in (workspace.data / 'incidents').glob('*') if path.suffix in SPREADSHEETS
    ):
        file = workspace.shown(path)
        faults = about(problems, file)
        made = marked(path, file, faults) if faults else None
        if made:
            written.append(put(folder / f'{path.stem}.xlsx', made))
            written[-1].chmod(0o600)
            print(
                f'{written[-1]}: {file} with its problems marked. It is restricted, as is your file',
                flush=True,
            )
    for old in set(folder.glob('*.xlsx')) - set(written):
        old.unlink()


def _look(workspace: Workspace):
    from pipeline.load import unnamed
    from pipeline.validate import judge

    unnamed_brief = not workspace.brief
    recorded = _whole_folder(workspace) if unnamed_brief else workspace.recorded()
    problems, pinned = judge(recorded)
    if unnamed_brief:
        problems = [problem for problem in problems if problem.where != recorded.brief.at()]
    if problems:
        raise Refused(problems)
    if unnamed_brief:
        print(
            f'no brief is named: all files of incidents in {workspace.data} are checked, '
            'and no brief (BRIEF= names one)'
        )
    print(
        '\n\n'.join(
            '\n'.join(part)
            for part in _summary(recorded, pinned, unnamed(workspace.data, workspace.folder))
        )
    )


def _whole_folder(workspace: Workspace) -> Recorded:
    """Return the records of all files of incidents, with a brief made up to count them all.

    What is wrong with that brief is reported at the brief itself, and is to be ignored.
    """
    from pipeline.load import incident_files
    from pipeline.load import load as read
    from pipeline.scaffold.brief import Asked, definition

    names = tuple(incident_files(workspace.data))
    some_day = date(2000, 1, 1)
    asked = Asked('all-files', 'monthly', some_day, some_day, 'nobody', 'nowhere', (), 'und')
    brief = definition(asked, Where(workspace.shown(workspace.data / 'briefs')), names, ())
    recorded = read(workspace.data, asked.brief, workspace.folder, brief)
    if recorded.incidents:
        first = min(incident.date.earliest for incident in recorded.incidents)
        last = max(incident.date.latest for incident in recorded.incidents)
        brief = definition(asked._replace(first=first, last=last), brief.at(), names, ())
    once = {}  # what may belong to two months stands in the files of both
    for incident in recorded.incidents:
        once.setdefault((incident.id, incident.model_dump_json()), incident)
    return recorded._replace(brief=brief, incidents=tuple(once.values()))


def _summary(recorded, pinned, unused):
    from pipeline.analyse import analyse
    from pipeline.disclose import disclose
    from pipeline.reports import data_summary
    from pipeline.validate.decisions import doubtful
    from pipeline.validate.duplicates import find

    yield [data_summary.headline(recorded)]
    for name, incidents, before in data_summary.files(recorded):
        ledger = analyse(
            disclose(
                recorded._replace(
                    brief=data_summary.counting(recorded.brief, incidents, before),
                    incidents=incidents,
                    previous=(),
                    claims=(),
                    replaces=None,
                )
            )
        )
        yield data_summary.of_file(name, incidents, before, ledger, recorded)
    whole = analyse(disclose(recorded))
    yield data_summary.of_pairs(find(recorded), list(doubtful(recorded)), recorded, whole)
    yield data_summary.of_anomalies(pinned, whole)
    yield data_summary.of_unnamed(unused)


def bring(workspace: Workspace, options: Namespace) -> None:
    """Turn somebody's file into incidents: a report first, nothing is written without --write."""
    from pipeline.importers import bring as brought

    report, files = brought(
        options.mapping,
        Path(options.file),
        options.to,
        workspace.data,
        workspace.folder,
        options.write,
    )
    written = [
        put(path, content) for path, content in files.items()
    ]  # before a reader of the report can end the run
    print(report, end='')
    for path in sorted(written, key=lambda path: path.name.endswith('.origin.yaml')):
        print(path)


def duplicates(workspace: Workspace, options: Namespace) -> None:
    """Write the sheet of incidents that look alike, or take in one that was filled."""
    from pipeline.settings import read_csv
    from pipeline.validate.contradictions import ids_are_unique
    from pipeline.validate.duplicates import find
    from pipeline.validate.review import merged, sheet

    recorded = workspace.recorded()
    problems = list(ids_are_unique(recorded))
    if problems:
        raise Refused(problems)
    if options.file:
        table, count = merged(recorded, read_csv(Path(options.file), options.file))
        print(
            f'{count} decisions taken in: {put(workspace.data / "decisions/duplicates.csv", table)}'
        )
        recorded = workspace.recorded()
    found = find(recorded)
    path = put(workspace.out / 'check/duplicates.csv', sheet(recorded, found))
    print(f'{len(found.open)} pairs to decide, {len(found.decided)} decided: {path}')


def audit(workspace: Workspace, options: Namespace) -> None:
    """Check the arithmetic of published statements, of whatever brief or none."""
    from pipeline.audit import audit as audited

    found = audited(options.files, options.series)
    print(found, flush=True)
    if found.problems:
        raise Refused(found.problems)


def codebook(workspace: Workspace, options: Namespace) -> None:
    """Write the codebook of the data, its README.md, from the model and the policy."""
    from pipeline.reports.codebook import MARK
    from pipeline.reports.codebook import codebook as page
    from pipeline.settings import Document, build, read_text, read_yaml

    text, examples, policy, target = (
        workspace.find('templates/codebook/text.md'),
        workspace.find('templates/codebook/examples.yaml'),
        workspace.data / 'policy.yaml',
        workspace.data / 'README.md',
    )
    if target.exists() and not read_text(target, str(target)).startswith(MARK):
        raise Refused(
            [
                Problem(
                    Where(workspace.shown(target)),
                    'this page was written by a person',
                    'Give it another name: the codebook takes this one',
                    'usage',
                )
            ]
        )
    rules = build(Policy, read_yaml(policy, workspace.shown(policy)))
    said = Document(read_text(text, str(text)), {(): Where(str(text))})
    print(put(target, page(said, read_yaml(examples, str(examples)), rules)))


def schema(workspace: Workspace, options: Namespace) -> None:
    """Write the schemas by which editors complete and check what is typed."""
    from pipeline.reports.json_schema import schemas

    for name, content in schemas().items():
        print(put(workspace.data / 'schema' / name, content))


COMMANDS = (
    Command('check-data', check_data, quiet=True),
    Command(
        'import',
        bring,
        {
            'mapping': {'help': 'a mapping of pipeline/importers, or the path of one of your own'},
            'file': {'help': 'the file to be read, .csv or .xlsx'},
            '--to': {
                'default': '',
                'help': 'name of the file in data/incidents, without its ending',
            },
            '--write': {'action': 'store_true', 'help': 'write what the report says'},
        },
        quiet=True,
        brief='none',
    ),
    Command(
        'duplicates',
        duplicates,
        {'--file': {'default': '', 'help': 'a sheet in which decisions are filled in'}},
        quiet=True,
    ),
    Command(
        'audit',
        audit,
        {
            'files': {
                'nargs': '+',
                'metavar': 'FILE',
                'help': 'statements or claims (.yaml, .csv), or a series (.json)',
            },
            '--series': {
                'action': 'append',
                'default': [],
                'metavar': 'FIELD',
                'help': 'a field of a .json file that is a running total, beside those called ..._cum',
            },
        },
        quiet=True,
        brief='none',
    ),  # where its list of problems goes
    Command('codebook', codebook, quiet=True, brief='none'),
    Command('schema', schema, quiet=True, brief='none'),
)
