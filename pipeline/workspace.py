"""Where the files of one run are, and what a command is: a function of a run, with its arguments."""

import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from pydantic import TypeAdapter
from pydantic_core import PydanticCustomError

from pipeline.make_inputs import EXAMPLE, house_of
from pipeline.model import (
    BriefDefinition,
    Drawn,
    Ledger,
    Problem,
    Published,
    Refused,
    Where,
    moment,
    relative,
)
from pipeline.storage.atomic import put

T = TypeVar('T')
ROOT = Path()
EXAMPLE_BRIEF = '2014-10-26-alliance-airstrikes'
KEY = {
    '--key': {
        'default': '~/.config/casualty-briefs/press-key',
        'help': 'the file of the key that signs the kits, outside the repository',
    }
}
PDF_KEY = {
    '--pdf-key': {
        'default': '~/.config/casualty-briefs/press-key-pdf',
        'help': 'the file of the key that signs each PDF, with its certificate, outside the repository',
    }
}


NOW = {
    '--now': {
        'default': '',
        'help': 'rehearse another time, such as 2014-11-30T10:00+03:00: '
        'nothing is published, recorded or sent',
    }
}


class Command(NamedTuple):
    """Something that can be asked of the program: ``python -m pipeline <name>``."""

    do: Callable  # (run, options) -> the path that was made, or nothing
    arguments: dict[str, dict] = {}  # as argparse takes them
    name_: str = ''  # where it cannot be the function's own
    quiet: bool = False  # it prints its own answer
    brief: str = ''  # the folder of its reports, where it is of no brief

    @property
    def name(self) -> str:
        return self.name_ or self.do.__name__.replace('_', '-')


def passphrase() -> bytes | None:
    """Return what the key is locked with, or nothing; it is never an argument, which others on the machine could read."""
    return os.environ.get('PRESS_KEY_PASSPHRASE', '').encode() or None


def clock(given: str) -> datetime:
    """Return the time to rehearse (``NOW=``), or else the machine's; only this asks for it."""
    if not given:
        return datetime.now(UTC)
    try:
        return moment(given)
    except PydanticCustomError as error:
        from pipeline.settings.building import SAID

        what, hint = SAID[error.type]
        raise Refused([Problem(Where('NOW'), f'"{given}" {what}', hint, 'usage')]) from None


def dump(record) -> bytes:
    """Write a record as JSON that reads back to the same record."""
    return TypeAdapter(type(record)).dump_json(
        record, indent=1, by_alias=True
    )  # bytes at once: a large ledger is not held as text as well


def _stamps(path: Path) -> Iterator[tuple[str, int, int, int]]:
    """Yield what tells whether a file, or the files of a folder, changed: they are replaced whole, so their inodes do."""
    for file in sorted(path.iterdir()) if path.is_dir() else [path] if path.exists() else []:
        status = file.stat()
        yield file.name, status.st_ino, status.st_mtime_ns, status.st_size


class Workspace:
    """The files of one run: where the data, the packs and the output of a brief are."""

    def __init__(self, options):
        self.began = time.time_ns()
        self.kept: dict[tuple[str, str], tuple[tuple, Any]] = {}
        self.brief, self.data, self.output = options.brief, Path(options.data), Path(options.output)
        self.out = self.output / options.brief
        self.root = (
            ROOT
            if self.data.resolve().is_relative_to(ROOT.resolve())
            else self.data.resolve().parent
        )  # file names travel in the PDF
        self.house_file, self.asked_paper = house_of(options.house, options.data), options.paper
        foreign = self.data.resolve() != (ROOT / 'data').resolve()
        self.lacks_house = foreign and not options.house and self.house_file == EXAMPLE
        self.search = [Path(place) for place in options.packs.split(':') if place]

    def recorded(self):
        from pipeline.load import load

        return load(self.data, self.brief, self.root)

    def definition_path(self) -> Path:
        return self.data / 'briefs' / self.brief / 'brief.yaml'

    def definition(self) -> BriefDefinition:
        from pipeline.settings import build, read_yaml

        path = self.definition_path()
        return build(BriefDefinition, read_yaml(path, relative(path, self.root)))

    def read(self, name, record):
        path = self.out / name
        try:
            return record.model_validate_json(path.read_bytes())
        except FileNotFoundError:
            raise Refused(
                [Problem(Where(str(path)), 'the step before has not run', 'Run make', 'usage')]
            ) from None

    def put(self, name: str, content: bytes | str) -> Path:
        """Write a target of make into the folder of the brief, dated when the step began: whatever changed since is newer."""
        return put(self.out / name, content, self.began)

    def ledger(self):
        return self.read('facts.json', Ledger)

    def locale(self, tag):
        """Return how a language writes numbers and days, which is all that others need to know of it."""
        from pipeline.language import load_locale

        packs = self.packs()
        if tag not in packs:
            return self.language(tag).locale  # refused, with the languages that there are
        return self._read_once(('locale', tag), packs[tag], lambda: load_locale(packs[tag], ROOT))

    def own_pack(self, tag: str) -> Path:
        """Return the folder into which commands write what belongs to a language."""
        return self.search[0] / tag

    def packs(self):
        from pipeline.language import find_packs

        return find_packs(self.search)

    def language(self, tag):
        """Return a language with the terms that the data brings; each is read once, and again where a file changed."""
        from pipeline.language import load_language

        terms = self.data / 'reference/terms' / f'{tag}.yaml'
        packs = self.packs()
        return self._read_once(
            ('language', tag),
            (*packs.get(tag, ()), terms),
            lambda: load_language(tag, packs, ROOT, terms),
        )

    def languages(self, tags):
        return {tag: self.language(tag) for tag in tags}

    def pack(self, tag):
        """Return a language without the terms that the data brings."""
        from pipeline.language import load_language

        packs = self.packs()
        return self._read_once(
            ('pack', tag), packs.get(tag, ()), lambda: load_language(tag, packs, ROOT)
        )

    def _read_once(
        self, key: tuple[str, str], paths: Iterable[Path | None], read: Callable[[], T]
    ) -> T:
        """Return what was read of some files and folders, reading them again only where one of them changed."""
        stamps = tuple(stamp for path in paths if path is not None for stamp in _stamps(path))
        if key not in self.kept or self.kept[key][0] != stamps:
            self.kept[key] = stamps, read()
        return self.kept[key][1]

    def source(self):
        """Return the tag of the language that the packs are translated from."""
        from pipeline.language import source_of

        packs = self.packs()
        folders = (folder for each in packs.values() for folder in each)
        return self._read_once(('source', ''), folders, lambda: source_of(packs, ROOT))

    def prose_path(self, tag):
        return self.data / 'briefs' / self.brief / f'{tag}.md'

    def confirmed_prose(self, tag):
        return self.data / 'briefs' / self.brief / 'confirmed' / f'{tag}.yaml'

    def edition(self, number):
        """Return where it is kept what an edition told."""
        return self.data / 'briefs' / self.brief / 'editions' / f'{number}.json'

    def published(self, number):
        from pipeline.settings import build, read_yaml

        path = self.edition(number)
        return build(Published, read_yaml(path, relative(path, ROOT))) if path.exists() else None

    def prose(self, tag):
        from pipeline.language import read_prose

        path = self.prose_path(tag)
        return read_prose(path, relative(path, ROOT), tag)

    def standings(self, tag, ledger):
        """Return how each text of a language stands: its pack, and its prose where the brief is in that language."""
        from pipeline.language import Prose
        from pipeline.translation import (
            confirmed_of,
            named_values,
            pack,
            prose,
            read_confirmed_prose,
        )

        language, path, brief = self.pack(tag), self.prose_path(tag), ledger.public.brief
        found = pack(language, self.pack(self.source()), confirmed_of(language))
        if path.exists() or tag in brief.languages:
            translated = self.prose(tag) if path.exists() else Prose(tag, relative(path, ROOT), {})
            found += prose(
                language,
                translated,
                self.prose(brief.source_language),
                read_confirmed_prose(self.confirmed_prose(tag), ROOT),
                named_values(ledger),
            )
        return found

    def watch(self, ledger, tags, recorded=None):
        """Return what no file of these languages may hold: the restricted values of the brief's records, which are read again for it where they are not at hand, and never written to disk."""
        from pipeline.check import Watch
        from pipeline.disclose.imported import PublishedCells
        from pipeline.disclose.inside import inside

        recorded = recorded or self.recorded()
        cells = PublishedCells(recorded, ledger, map(self.language, tags))
        policy = relative(self.data / 'policy.yaml', self.root)
        return Watch(inside(recorded, cells), recorded.policy.said_openly, policy)

    def texts(self, tag):
        """Return the files of words in a language: its pack, the terms of the data, the prose of the brief, and the house."""
        packs = self.packs()
        pack = [
            path
            for folder in packs.get(tag, ())
            for path in sorted(folder.rglob('*'))
            if path.is_file() and not path.name.startswith('confirmed.')
        ]
        own = [
            self.data / 'reference/terms' / f'{tag}.yaml',
            self.prose_path(tag),
            ROOT / self.house_file,
        ]
        return [path for path in (*pack, *own) if path.exists()]

    def kind(self, brief):
        """Return what a brief holds: what its type has, without the parts that it leaves out."""
        from pipeline.write import BriefType

        kind = self._template(BriefType, f'templates/briefs/{brief.type}.yaml')
        problems = kind.unknown(brief)
        if problems:
            raise Refused(problems)
        return kind.left(brief.without)

    def house(self):
        from pipeline.write import House

        return self._template(House, self.house_file)

    def publisher(self, languages):
        """Return the organisation that publishes the brief in these languages (tag -> language).

        Raises ``Refused`` where its file names another organisation than ``by`` of the brief.
        """
        brief, house, file = self.definition(), self.house(), self.house_file
        names = {tag: language.terms.get(brief.by, {}) for tag, language in languages.items()}
        own = self.data / 'house.yaml'
        hint = f'Leave HOUSE= out: {own} is then used'
        if not own.exists() or own == Path(file):
            hint = (
                f'Name the same organisation in {file} and in "by"; '
                f'where both names are right, write "id: {brief.by}" into {file}'
            )
        problems = house.not_the_publisher(brief, names, hint)
        if problems and self.lacks_house:
            which = f' that the brief is by: "{brief.by}" ({brief.at("by")})'
            problems = [self._no_house(which)]
        if problems:
            raise Refused(problems)
        return house

    def house_to_edit(self) -> str:
        """Return the file that names the organisation; raises ``Refused`` where it is missing."""
        if self.lacks_house:
            raise Refused([self._no_house()])
        return self.house_file

    def _no_house(self, which: str = '') -> Problem:
        what = f'the file is missing: it names the organisation{which}'
        hint = f'Write it; make data-new DATA={self.data} begins one'
        return Problem(Where(str(self.data / 'house.yaml')), what, hint)

    def paper(self):
        """Return the style sheet of the paper: that of the house, or the one that was asked for instead; raises ``Refused`` where there is none."""
        from pipeline.settings import nearest

        papers = {path.stem: path for path in (ROOT / 'templates/styles/paper').glob('*.css')}
        house = self.house()
        for name, problem in (
            (self.asked_paper, (Where('PAPER'), 'usage')),
            (house.paper, (house.at('paper'), 'translation')),
        ):
            if name and name not in papers:
                raise Refused(
                    [
                        Problem(
                            problem[0],
                            f'there is no paper "{name}"',
                            nearest(name, papers),
                            problem[1],
                        )
                    ]
                )
        return papers[self.asked_paper or house.paper]

    def sheets(self, language) -> dict[str, bytes]:
        """Return the style sheets of a page by the names that it calls them: that of every brief on its paper, that of the language."""
        own = language.file('style.css')
        return {
            'brief.css': (ROOT / 'templates/styles/brief.css').read_bytes()
            + self.paper().read_bytes(),
            'language.css': own.read_bytes() if own else b'',
        }

    def logo(self) -> dict[str, bytes]:
        """Return the logo of the house by the name that pages call it, where there is one; raises ``Refused`` where it is no picture that prints everywhere."""
        from xml.etree import ElementTree

        from pipeline.write.house import LOGO

        house = self.house()
        if house.logo is None:
            return {}
        path, problem = (ROOT / self.house_file).parent / house.logo, None
        if path.exists() and not path.is_file():
            raise Refused(
                [
                    Problem(
                        house.at('logo'),
                        f'{relative(path, ROOT)} is not a plain file',
                        'Save the logo as SVG',
                        'translation',
                    )
                ]
            )
        try:
            content = path.read_bytes()
            first, *parts = [
                part.tag.rpartition('}')[2]
                for part in ElementTree.fromstring(content).iter()
                if isinstance(part.tag, str)
            ]
            if first != 'svg':
                problem = (
                    f'{relative(path, ROOT)} is no SVG: its first element is "{first}"',
                    'Save the logo as SVG',
                )
            elif 'text' in parts:
                problem = (
                    'the logo holds text, which needs a font that readers may not have',
                    'Save it with its text as outlines',
                )
        except OSError as error:
            problem = (
                f'there is no logo {relative(path, ROOT)}: {error.strerror}',
                'Put the SVG beside this file, or leave "logo" out',
            )
        except ElementTree.ParseError as error:
            problem = f'{relative(path, ROOT)} is no SVG: {error}', 'Save the logo as SVG'
        if problem:
            raise Refused([Problem(house.at('logo'), *problem, 'translation')])
        return {LOGO: content}

    def _template(self, model, file):
        from pipeline.settings import build, read_yaml

        try:
            return build(model, read_yaml(ROOT / file, file))
        except Refused as refusal:
            raise Refused(
                problem._replace(kind='translation') for problem in refusal.problems
            ) from None

    def drawable(self):
        """Return the names of the figures there are."""
        return sorted(
            path.stem for path in (ROOT / 'figures').glob('*.py') if path.stem != '__init__'
        )

    def figures(self, tag):
        described = json.loads((self.out / tag / 'figures.json').read_bytes())
        return {name: Drawn.model_validate(drawn) for name, drawn in described.items()}
