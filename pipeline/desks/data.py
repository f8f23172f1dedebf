"""The data officer's commands: bring in somebody's file, check the arithmetic of published statements, write the codebook."""
from pathlib import Path

from pipeline.files import put
from pipeline.model import Policy, Problem, Refused, Where, relative
from pipeline.run import ROOT, Command


def bring(run, options):
    """turn somebody's file into incidents: a report first, nothing is written without --write"""
    from pipeline.importers import bring as brought
    report, files = brought(options.mapping, Path(options.file), options.to, run.data, ROOT, options.write)
    written = [put(path, content) for path, content in files.items()]      # before a reader of the report can end the run
    print(report, end='')
    for path in sorted(written, key=lambda path: path.name.endswith('.origin.yaml')):
        print(path)


def duplicates(run, options):
    """write the sheet of incidents that look alike, or take in one that was filled"""
    from pipeline.settings import read_csv
    from pipeline.validate.contradictions import ids_are_unique
    from pipeline.validate.duplicates import find
    from pipeline.validate.review import merged, sheet
    recorded = run.recorded()
    problems = list(ids_are_unique(recorded))
    if problems:
        raise Refused(problems)
    if options.file:
        table, count = merged(recorded, read_csv(Path(options.file), options.file))
        print(f'{count} decisions taken in: {put(run.data / "decisions/duplicates.csv", table)}')
        recorded = run.recorded()
    found = find(recorded)
    path = put(run.out / 'check/duplicates.csv', sheet(recorded, found))
    print(f'{len(found.open)} pairs to decide, {len(found.decided)} decided: {path}')


def audit(run, options):
    """check the arithmetic of published statements, of whatever brief or none"""
    from pipeline.validate.audit import audit as audited
    found = audited(options.files, options.series)
    print(found, flush=True)
    if found.problems:
        raise Refused(found.problems)


def codebook(run, options):
    """write the codebook of the data, its README.md, from the model and the policy"""
    from pipeline.codebook import MARK
    from pipeline.codebook import codebook as page
    from pipeline.settings import Document, build, read_text, read_yaml
    text, examples, policy, target = ROOT / 'templates/codebook/text.md', ROOT / 'templates/codebook/examples.yaml', run.data / 'policy.yaml', run.data / 'README.md'
    if target.exists() and not read_text(target, str(target)).startswith(MARK):
        raise Refused([Problem(Where(relative(target, ROOT)), 'this page was written by a person', 'Give it another name: the codebook takes this one', 'usage')])
    rules = build(Policy, read_yaml(policy, relative(policy, ROOT)))
    said = Document(read_text(text, str(text)), {(): Where(str(text))})
    print(put(target, page(said, read_yaml(examples, str(examples)), rules)))


def schema(run, options):
    """write the schemas by which editors complete and check what is typed"""
    from pipeline.codebook.schema import schemas
    for name, content in schemas().items():
        print(put(run.data / 'schema' / name, content))


COMMANDS = (
    Command(bring, {
        'mapping': {'help': 'a mapping of pipeline/importers, or the path of one of your own'},
        'file': {'help': 'the file to be read, .csv or .xlsx'},
        '--to': {'default': '', 'help': 'name of the file in data/incidents, without its ending'},
        '--write': {'action': 'store_true', 'help': 'write what the report says'},
    }, 'import', quiet=True),                # which is a word of Python's own
    Command(duplicates, {'--file': {'default': '', 'help': 'a sheet in which decisions are filled in'}}, quiet=True),
    Command(audit, {
        'files': {'nargs': '+', 'metavar': 'FILE', 'help': 'statements or claims (.yaml, .csv), or a series (.json)'},
        '--series': {'action': 'append', 'default': [], 'metavar': 'FIELD', 'help': 'a field of a .json file that is a running total, beside those called ..._cum'},
    }, quiet=True, brief='audit'),           # where its list of problems goes
    Command(codebook, quiet=True),
    Command(schema, quiet=True),
)
