"""The commands of a whole folder: begin one, bring one up to date, check its templates."""

from argparse import Namespace

from pipeline import VERSION
from pipeline.cli.command import Command
from pipeline.model import Policy, Problem, Refused, Where, attempting
from pipeline.scaffold.folder import moves, new_folder, old_layout, place_for_new
from pipeline.storage.atomic import write_atomic
from pipeline.versions import VERSION_FILE, changes_since, recorded_version
from pipeline.workspace import PROGRAM, Workspace

STEPS = """The first steps, from the folder itself (its README.md has them at length):
    1. templates/house.yaml: who publishes
    2. data/reference/: parties, places, sources; data/policy.yaml: what is published
    3. data/incidents/2031-05.csv, then: make check-data
    4. make brief-new BRIEF=2031-05 FROM=2031-05 BY=our-organisation PLACE=our-country LANGS=en
    5. make, then make press"""


def new(workspace: Workspace, options: Namespace) -> None:
    """Begin the folder of an organisation: its tables, its policy, its house.yaml, explained."""
    from pipeline.cli.data import codebook_page
    from pipeline.reports.json_schema import schemas

    target = place_for_new(options.target, PROGRAM)
    files = new_folder(target, PROGRAM, VERSION, options.ci, schemas())
    files[target / 'data/README.md'] = codebook_page(workspace, target / 'data')
    for path, text in files.items():
        print(write_atomic(path, text))
    for name in ('output', 'data/incidents', 'data/claims', 'data/briefs'):
        (target / name).mkdir(exist_ok=True)
    print(f'\n{target} is ready.\n{STEPS}')


def upgrade(workspace: Workspace, options: Namespace) -> None:
    """Bring a folder of an older version of the program up to this one."""
    from pipeline.reports.json_schema import schemas

    folder = workspace.folder
    if workspace.is_example:
        what, hint = 'this is the folder of the program', 'Name the folder with FOLDER='
        raise Refused([Problem(Where('upgrade'), what, hint, 'usage')])
    before = recorded_version(str(folder)) or '0.1.0'
    if old_layout(folder):
        for source, target in list(moves(folder)):
            target.parent.mkdir(parents=True, exist_ok=True)
            source.rename(target)
            print(f'{source.name} -> {workspace.shown(target)}')
    skeleton = new_folder(folder, PROGRAM, VERSION, False, schemas())
    for path, text in skeleton.items():
        renewed = path.is_relative_to(folder / 'data/schema')
        if renewed or not path.exists():
            print(workspace.shown(write_atomic(path, text)))
    for change in changes_since(before, str(PROGRAM)):
        print(f'changed in the briefs by version {change}')
    write_atomic(folder / VERSION_FILE, f'{VERSION}\n')
    print(f'{VERSION_FILE}: {before} -> {VERSION}. Now build again: make')


def check_templates(workspace: Workspace, options: Namespace) -> None:
    """Check the packs, house.yaml and the policy, without any record."""
    from pipeline.language import lint, lint_looks
    from pipeline.settings import build, read_yaml

    problems: list[Problem] = []
    attempt = attempting(problems)
    source = attempt(workspace.source)
    own = workspace.own_languages()
    for tag in own:
        language = attempt(workspace.language, tag)
        if language and source:
            problems += lint(language, workspace.language(source))
            problems += lint_looks(language.folders, workspace.folder)
    if attempt(workspace.house):
        attempt(workspace.house_to_edit)
        attempt(workspace.logo)
        attempt(workspace.sheet)
    policy = workspace.data / 'policy.yaml'
    attempt(lambda: build(Policy, read_yaml(policy, workspace.shown(policy))))
    if problems:
        raise Refused(problems)
    languages = ', '.join(own) or 'none'
    print(f'house.yaml, data/policy.yaml and the packs of this folder ({languages}): no fault')


COMMANDS = (
    Command(
        'new',
        new,
        {
            'target': {'help': 'the new folder'},
            '--ci': {'action': 'store_true', 'help': 'with a check for a hosted repository'},
        },
        quiet=True,
        brief='none',
    ),
    Command('upgrade', upgrade, quiet=True, brief='none'),
    Command('check-templates', check_templates, quiet=True, brief='none'),
)
