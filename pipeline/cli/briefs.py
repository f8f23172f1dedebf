"""The editor's command: begin a brief."""

from argparse import Namespace

from pipeline.cli.command import Command
from pipeline.cli.release import UNWRITTEN
from pipeline.model import BriefDefinition, Problem, Refused, Where
from pipeline.storage.atomic import write_atomic
from pipeline.workspace import Workspace


def brief_new(workspace: Workspace, options: Namespace) -> None:
    """Begin a brief: its definition from the data, and every block of text that it needs."""
    from pipeline.analyse import analyse
    from pipeline.disclose import disclose
    from pipeline.language import read_prose
    from pipeline.load import incidents_by_file, load
    from pipeline.scaffold.brief import Asked, brief_yaml, days, definition, files_of, prose
    from pipeline.settings import build, parse_yaml
    from pipeline.validate import validate

    skeletons = workspace.named('templates/briefs', '*.md')
    skeleton = skeletons.get(options.type)
    if problem := _refusal(workspace, options.type, list(skeletons)):
        raise Refused([problem])
    assert skeleton is not None
    folder, root = workspace.brief_folder(), workspace.folder
    first, last = days(options.start)
    source = workspace.source()
    tags = tuple(filter(None, options.languages.split(','))) or (source,)
    told = source if source in tags else tags[0]
    asked = Asked(workspace.brief, options.type, first, last, options.by, options.place, tags, told)
    files = files_of(asked, incidents_by_file(workspace.data, root))
    started = definition(asked, Where(workspace.shown(workspace.definition_path())), *files)
    recorded = load(workspace.data, workspace.brief, root, started)
    problems = validate(recorded)
    if problems:
        raise Refused(problems)
    text = brief_yaml(started, analyse(disclose(recorded)))
    file = workspace.shown(workspace.definition_path())
    brief = build(BriefDefinition, parse_yaml(text, file))
    notes = [incident.public_note for incident in recorded.incidents if incident.public_note]
    blocks = workspace.kind(brief).blocks(brief)
    words = read_prose(skeleton, workspace.shown(skeleton), source)
    page = prose(words, blocks, list(dict.fromkeys(notes)), UNWRITTEN)
    print(write_atomic(workspace.definition_path(), text))
    for tag in tags:
        print(write_atomic(folder / f'{tag}.md', page))


def _refusal(workspace: Workspace, kind: str, kinds: list[str]) -> Problem | None:
    """Return what keeps a brief of a type from being begun under its name."""
    if not workspace.brief:
        what, hint = 'the new brief has no name', 'Name it with BRIEF=, such as BRIEF=2031-05'
        return Problem(Where('BRIEF'), what, hint, 'usage')
    if workspace.brief_folder().exists():
        where = Where(workspace.shown(workspace.brief_folder()))
        what, hint = 'there is a brief of this name already', 'Name another one with BRIEF='
        return Problem(where, what, hint, 'usage')
    if kind not in kinds:
        what = 'no skeleton of text is kept for this type'
        return Problem(Where(f'TYPE={kind}'), what, f'Known: {", ".join(kinds)}', 'usage')
    return None


COMMANDS = (
    Command(
        'brief-new',
        brief_new,
        {
            '--type': {'default': 'monthly', 'help': 'a file of templates/briefs'},
            '--start': {
                'required': True,
                'help': 'a month (2031-05) or two days (2031-05-01/2031-05-14)',
            },
            '--by': {'required': True, 'help': 'who publishes: an id of actors'},
            '--place': {'required': True, 'help': 'the place that it covers: an id of places'},
            '--languages': {
                'default': '',
                'help': "tags, separated by commas; the packs' source language if none is named",
            },
        },
        quiet=True,
        brief='new',
    ),
)
