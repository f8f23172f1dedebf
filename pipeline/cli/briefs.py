"""The editor's commands: begin a folder of data, begin a brief."""

from pathlib import Path

from pipeline.model import Problem, Refused, Where, relative
from pipeline.storage.atomic import put
from pipeline.workspace import ROOT, Command

SKELETONS = Path('templates/briefs')


def data_new(run, options):
    """begin a folder of data: its tables, its policy, empty and explained"""
    from pipeline.scaffold.brief import new_folder

    files = new_folder(run.data, ROOT / 'templates/data')
    policy = run.data / 'policy.yaml'
    if not policy.exists():
        files[policy] = (ROOT / 'data/policy.yaml').read_text(encoding='utf-8')
    for path, text in files.items():
        print(put(path, text))


def brief_new(run, options):
    """begin a brief: its definition from what the data holds, and all the blocks of words that it needs"""
    from pipeline.analyse import analyse
    from pipeline.cli.release import UNWRITTEN
    from pipeline.disclose import disclose
    from pipeline.importers.merge import Written
    from pipeline.language import read_prose
    from pipeline.load import incidents_by_file, load
    from pipeline.model import BriefDefinition
    from pipeline.scaffold.brief import Asked, brief_yaml, days, definition, files_of, prose
    from pipeline.settings import build, read_yaml
    from pipeline.validate import validate

    folder, skeleton = run.data / 'briefs' / run.brief, SKELETONS / f'{options.type}.md'
    if folder.exists():
        raise Refused(
            [
                Problem(
                    Where(relative(folder, run.root)),
                    'there is a brief of this name already',
                    'Name another one with BRIEF=',
                    'usage',
                )
            ]
        )
    if not (ROOT / skeleton).exists():
        known = ', '.join(sorted(path.stem for path in (ROOT / SKELETONS).glob('*.md')))
        raise Refused(
            [
                Problem(
                    Where(f'TYPE={options.type}'),
                    'no skeleton of words is kept for this type',
                    f'Known: {known}',
                    'usage',
                )
            ]
        )
    first, last = days(options.start)
    tags = tuple(filter(None, options.languages.split(','))) or (run.source(),)
    asked = Asked(
        run.brief,
        options.type,
        first,
        last,
        options.by,
        options.place,
        tags,
        run.source() if run.source() in tags else tags[0],
    )
    started = definition(
        asked,
        Where(relative(folder / 'brief.yaml', run.root)),
        *files_of(asked, incidents_by_file(run.data, run.root)),
    )
    recorded = load(run.data, run.brief, run.root, started)
    problems = validate(recorded)
    if problems:
        raise Refused(problems)
    text = brief_yaml(started, analyse(disclose(recorded)))
    brief = build(BriefDefinition, read_yaml(Written(text), str(folder / 'brief.yaml')))
    notes = list(
        dict.fromkeys(
            incident.public_note for incident in recorded.incidents if incident.public_note
        )
    )
    words = prose(
        read_prose(ROOT / skeleton, str(skeleton), run.source()),
        run.kind(brief).blocks(brief),
        notes,
        UNWRITTEN,
    )
    for path, content in {
        folder / 'brief.yaml': text,
        **{folder / f'{tag}.md': words for tag in tags},
    }.items():
        print(put(path, content))


COMMANDS = (
    Command(data_new, quiet=True),
    Command(
        brief_new,
        {
            '--type': {'default': 'monthly', 'help': 'a file of templates/briefs'},
            '--start': {
                'required': True,
                'help': 'a month (2031-05) or two days (2031-05-01/2031-05-14)',
            },
            '--by': {'required': True, 'help': 'who publishes: an id of actors'},
            '--place': {'required': True, 'help': 'the place it tells of: an id of places'},
            '--languages': {
                'default': '',
                'help': "tags, parted by commas; the packs' source language where none is named",
            },
        },
        quiet=True,
    ),
)
