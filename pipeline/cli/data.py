"""The data officer's commands: check the data, bring in files, decide, audit, describe."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.cli.command import Command
from pipeline.model import Incident, Policy, Problem, Recorded, Refused, Where
from pipeline.storage.atomic import write_atomic
from pipeline.workspace import PROGRAM, Workspace

if TYPE_CHECKING:
    from pipeline.model.findings import Accepted

ALL_FILES = 'all-files'  # what the summary calls a brief of all files of incidents
SOME_DAY = date(2000, 1, 1)


def check_data(workspace: Workspace, options: Namespace) -> None:
    """Read the data and summarise them; give faulty spreadsheets back with their faults marked."""
    problems: list[Problem] = []
    try:
        _summarise(workspace)
    except Refused as refusal:
        problems = refusal.problems
    _give_back(workspace, problems)
    if problems:
        raise Refused(problems)


def _give_back(workspace: Workspace, problems: list[Problem]) -> None:
    """Write a marked copy of each spreadsheet with problems; remove those of the others."""
    from pipeline.load import SPREADSHEETS
    from pipeline.load.marked import about, marked

    folder = workspace.out / 'check'
    written: list[Path] = []
    incidents = (workspace.data / 'incidents').glob('*')
    for path in sorted(path for path in incidents if path.suffix in SPREADSHEETS):
        file = workspace.shown(path)
        faults = about(problems, file)
        made = marked(path, file, faults) if faults else None
        if made:
            copy = write_atomic(folder / f'{path.stem}.xlsx', made)
            copy.chmod(0o600)
            written.append(copy)
            what = 'with its problems marked. It is restricted, as is your file'
            print(f'{copy}: {file} {what}', flush=True)
    for old in set(folder.glob('*.xlsx')) - set(written):
        old.unlink()


def _summarise(workspace: Workspace) -> None:
    from pipeline.load import unnamed
    from pipeline.validate import judge

    recorded = workspace.recorded() if workspace.brief else _whole_folder(workspace)
    problems, pinned = judge(recorded)
    if not workspace.brief:
        problems = [problem for problem in problems if problem.where != recorded.brief.at()]
    if problems:
        raise Refused(problems)
    if not workspace.brief:
        print(f'this folder holds no brief: all files of incidents in {workspace.data} are checked')
    unused = unnamed(workspace.data, workspace.folder)
    blocks = ['\n'.join(block) for block in _summary(recorded, pinned, unused)]
    print('\n\n'.join(blocks))


def _whole_folder(workspace: Workspace) -> Recorded:
    """Return the records of all files of incidents, with a brief made up to count them all.

    What is wrong with that brief is reported at the brief itself, and is to be ignored.
    """
    from pipeline.load import incident_files, load
    from pipeline.scaffold.brief import Asked, definition

    names = tuple(incident_files(workspace.data))
    asked = Asked(ALL_FILES, 'monthly', SOME_DAY, SOME_DAY, 'nobody', 'nowhere', (), 'und')
    where = Where(workspace.shown(workspace.data / 'briefs'))
    brief = definition(asked, where, names, ())
    recorded = load(workspace.data, ALL_FILES, workspace.folder, brief)
    if recorded.incidents:
        first = min(incident.date.earliest for incident in recorded.incidents)
        last = max(incident.date.latest for incident in recorded.incidents)
        brief = definition(asked._replace(first=first, last=last), where, names, ())
    once: dict[tuple[str, str], Incident] = {}  # what may belong to two months is in both files
    for incident in recorded.incidents:
        once.setdefault((incident.id, incident.model_dump_json()), incident)
    return recorded._replace(brief=brief, incidents=tuple(once.values()))


def _summary(
    recorded: Recorded, pinned: tuple[Accepted, ...], unused: list[str]
) -> Iterator[Iterable[str]]:
    """Yield the blocks of lines of the summary."""
    from pipeline.analyse import analyse
    from pipeline.disclose import disclose
    from pipeline.reports import data_summary
    from pipeline.validate.decisions import doubtful
    from pipeline.validate.duplicates import find

    yield [data_summary.headline(recorded)]
    for name, incidents, before in data_summary.files(recorded):
        alone = recorded._replace(
            brief=data_summary.counting(recorded.brief, incidents, before),
            incidents=incidents,
            previous=(),
            claims=(),
            replaces=None,
        )
        ledger = analyse(disclose(alone))
        yield data_summary.of_file(name, incidents, before, ledger, recorded)
    whole = analyse(disclose(recorded))
    yield data_summary.of_pairs(find(recorded), list(doubtful(recorded)), recorded, whole)
    yield data_summary.of_anomalies(pinned, whole)
    yield data_summary.of_unnamed(unused)


def import_file(workspace: Workspace, options: Namespace) -> None:
    """Turn somebody's file into incidents: a report first, nothing is written without --write."""
    from pipeline.importers import ImportRequest, plan_import

    request = ImportRequest(
        mapping=options.mapping,
        path=Path(options.file),
        to=options.to,
        data=workspace.data,
        root=workspace.folder,
        write=options.write,
        mappings=(workspace.data / 'mappings',),
    )
    report, files = plan_import(request)
    # written before a reader of the report can end the run
    written = [write_atomic(path, content) for path, content in files.items()]
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
        path = write_atomic(workspace.data / 'decisions/duplicates.csv', table)
        print(f'{count} decisions taken in: {path}')
        recorded = workspace.recorded()
    found = find(recorded)
    path = write_atomic(workspace.out / 'check/duplicates.csv', sheet(recorded, found))
    print(f'{len(found.open)} pairs to decide, {len(found.decided)} decided: {path}')


def audit(workspace: Workspace, options: Namespace) -> None:
    """Check the arithmetic of published statements, of whatever brief or none."""
    from pipeline.audit import audit as audited

    found = audited(options.files, options.series)
    print(found, flush=True)
    if found.problems:
        raise Refused(found.problems)


def codebook(workspace: Workspace, options: Namespace) -> None:
    """Write the codebook of the data, its README.md; and docs/facts.md, in the program's folder."""
    from pipeline.reports.codebook import MARK
    from pipeline.settings import read_text

    target = workspace.data / 'README.md'
    if target.exists() and not read_text(target, str(target)).startswith(MARK):
        what, hint = 'this page was written by a person', 'Rename it: the codebook has this name'
        raise Refused([Problem(Where(workspace.shown(target)), what, hint, 'usage')])
    print(write_atomic(target, codebook_page(workspace, workspace.data)))
    if workspace.is_example:
        print(write_atomic(workspace.folder / 'docs/facts.md', facts_page(workspace)))


def facts_page(workspace: Workspace) -> str:
    """Return the page of the names of facts."""
    from pipeline.reports.facts_page import facts_page as page
    from pipeline.settings import Document, read_text

    text = workspace.find('templates/codebook/facts.md')
    document = Document(read_text(text, str(text)), {(): Where(str(text))})
    return page(document, workspace.pack(workspace.source()))


def codebook_page(workspace: Workspace, data: Path) -> str:
    """Return the codebook of a workspace, whose links work in a folder of data."""
    from pipeline.reports.codebook import codebook as page
    from pipeline.scaffold.folder import leading_from
    from pipeline.settings import Document, build, read_text, read_yaml

    text = workspace.find('templates/codebook/text.md')
    examples = workspace.find('templates/codebook/examples.yaml')
    policy = workspace.data / 'policy.yaml'
    rules = build(Policy, read_yaml(policy, workspace.shown(policy)))
    document = Document(read_text(text, str(text)), {(): Where(str(text))})
    described = page(document, read_yaml(examples, str(examples)), rules)
    return leading_from(data, PROGRAM / 'data', described)


def schema(workspace: Workspace, options: Namespace) -> None:
    """Write the schemas by which editors complete and check what is typed."""
    from pipeline.reports.json_schema import schemas

    for name, content in schemas().items():
        print(write_atomic(workspace.data / 'schema' / name, content))


COMMANDS = (
    Command('check-data', check_data, quiet=True),
    Command(
        'import',
        import_file,
        {
            'mapping': {'help': 'a mapping of data/mappings or pipeline/importers, or its path'},
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
                'help': 'a field of a .json file that is a running total, beside ..._cum',
            },
        },
        quiet=True,
        brief='none',
    ),  # where its list of problems goes
    Command('codebook', codebook, quiet=True, brief='none'),
    Command('schema', schema, quiet=True, brief='none'),
)
