"""The folder that an organisation works in: where its files are, and typed reads of them.

A workspace has the layout of this repository: ``data/ templates/ figures/ output/``. A file in it
wins over the program's file of the same name; the repository itself is such a folder, the example.
Each file is read once: again only where it changed since, as after a command that writes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from pipeline.definitions import HOUSE, published_in
from pipeline.model import (
    BriefDefinition,
    Drawn,
    Ledger,
    Problem,
    Published,
    Record,
    Recorded,
    Refused,
    Where,
)
from pipeline.workspace.paths import FONTS, PACKS, PROGRAM, Paths

if TYPE_CHECKING:
    from pipeline.check import RestrictedValues
    from pipeline.language import Language, Locale, Prose
    from pipeline.translation.status import TextStatus
    from pipeline.write import BriefType, House

T = TypeVar('T')
R = TypeVar('R', bound=Record)
Stamp = tuple[str, int, int, int]


def _stamps(path: Path) -> Iterator[Stamp]:
    """Yield what tells whether a file, or the files of a folder, changed.

    Files are replaced whole, so that the inode of one that changed is another.
    """
    for file in sorted(path.iterdir()) if path.is_dir() else [path] if path.exists() else []:
        status = file.stat()
        yield file.name, status.st_ino, status.st_mtime_ns, status.st_size


@dataclass(frozen=True)
class Workspace(Paths):
    """A workspace with typed reads of its files."""

    _kept: dict[tuple[str, str], tuple[tuple[Stamp, ...], Any]] = field(
        default_factory=dict, repr=False, compare=False
    )

    # Reads

    def _read_once(self, key: str, name: str, paths: Iterable[Path], read: Callable[[], T]) -> T:
        """Return what was read of some files and folders; read again where one of them changed."""
        stamps = tuple(stamp for path in paths for stamp in _stamps(path))
        if (key, name) not in self._kept or self._kept[key, name][0] != stamps:
            self._kept[key, name] = stamps, read()
        kept: T = self._kept[key, name][1]
        return kept

    def recorded(self) -> Recorded:
        """Return the records of the brief, restricted fields included; they are not kept."""
        from pipeline.load import load

        return load(self.data, self.brief, self.folder)

    def definition(self) -> BriefDefinition:
        """Return the definition of the brief."""
        from pipeline.settings import build, read_yaml

        path = self.definition_path()
        return self._read_once(
            'definition',
            self.brief,
            [path],
            lambda: build(BriefDefinition, read_yaml(path, self.shown(path))),
        )

    def read(self, name: str, record: type[R]) -> R:
        """Return what an earlier stage wrote; raises ``Refused`` where it has not run."""
        path = self.out / name
        try:
            return self._read_once(
                'made', name, [path], lambda: record.model_validate_json(path.read_bytes())
            )
        except FileNotFoundError:
            what = 'the stage before has not run'
            raise Refused([Problem(Where(self.shown(path)), what, 'Run make', 'usage')]) from None

    def ledger(self) -> Ledger:
        """Return the facts of the brief, as ``analyse`` wrote them."""
        return self.read('facts.json', Ledger)

    def figures(self, tag: str) -> dict[str, Drawn]:
        """Return the descriptions of the brief's figures in a language, as ``draw`` wrote them."""
        from pydantic import TypeAdapter

        path = self.out / tag / 'figures.json'
        figures = TypeAdapter(dict[str, Drawn])
        try:
            return self._read_once(
                'figures', tag, [path], lambda: figures.validate_json(path.read_bytes())
            )
        except FileNotFoundError:
            what = 'the stage before has not run'
            raise Refused([Problem(Where(self.shown(path)), what, 'Run make', 'usage')]) from None

    def published(self, number: int) -> Published | None:
        """Return what an edition published, where it did."""
        from pipeline.settings import build, read_yaml

        path = self.edition(number)
        return build(Published, read_yaml(path, self.shown(path))) if path.exists() else None

    # Languages

    def packs(self) -> dict[str, tuple[Path, ...]]:
        """Return the folders of each language's pack by tag, those of the workspace first."""
        from pipeline.language import find_packs

        return find_packs(self.places(PACKS))

    def own_languages(self) -> list[str]:
        """Return the languages of which the workspace has a pack, sorted by tag."""
        packs = self.packs()
        return sorted(tag for tag, folders in packs.items() if self.own_pack(tag) in folders)

    def locale(self, tag: str) -> Locale:
        """Return how a language writes numbers and days, without the rest of its pack."""
        from pipeline.language import load_locale

        packs = self.packs()
        if tag not in packs:
            return self.language(tag).locale  # refused, with the languages that there are
        return self._read_once(
            'locale', tag, packs[tag], lambda: load_locale(packs[tag], self.folder)
        )

    def pack(self, tag: str) -> Language:
        """Return a language without the terms that the data bring."""
        from pipeline.language import load_language

        packs = self.packs()

        def read() -> Language:
            return replace(load_language(tag, packs, self.folder), own=self.own_pack(tag))

        return self._read_once('pack', tag, packs.get(tag, ()), read)

    def language(self, tag: str) -> Language:
        """Return a language with the terms that the data bring and the fonts of ``house.yaml``."""
        terms = self.data / 'reference/terms' / f'{tag}.yaml'
        paths = (*self.packs().get(tag, ()), terms, self.house_path)
        return self._read_once('language', tag, paths, lambda: self._language(tag, terms))

    def _language(self, tag: str, terms: Path) -> Language:
        from pipeline.language import add_terms, in_fonts

        language = self.pack(tag)
        if terms.exists():
            language = add_terms(language, terms)
        fonts = self.house().fonts
        return in_fonts(language, fonts) if fonts else language

    def languages(self, tags: Iterable[str]) -> dict[str, Language]:
        """Return languages with the terms that the data bring, by tag."""
        return {tag: self.language(tag) for tag in tags}

    def source(self) -> str:
        """Return the tag of the language that the packs are translated from."""
        from pipeline.language import source_of

        packs = self.packs()
        folders = [folder for places in packs.values() for folder in places]
        return self._read_once('source', '', folders, lambda: source_of(packs, self.folder))

    def prose(self, tag: str) -> Prose:
        """Return the prose of the brief in a language."""
        from pipeline.language import read_prose

        path = self.prose_path(tag)
        return self._read_once(
            'prose', tag, [path], lambda: read_prose(path, self.shown(path), tag)
        )

    def texts(self, tag: str) -> list[Path]:
        """Return the files of text in a language.

        They are its pack, the terms of the data, the prose of the brief, and ``house.yaml``.
        """
        folders = self.packs().get(tag, ())
        found = [path for folder in folders for path in sorted(folder.rglob('*'))]
        pack = [path for path in found if not path.name.startswith('confirmed.')]
        own = [self.data / 'reference/terms' / f'{tag}.yaml', self.prose_path(tag), self.house_path]
        return [path for path in (*pack, *own) if path.is_file()]

    def translations(self, tag: str, ledger: Ledger) -> list[TextStatus]:
        """Return the status of each text of a language.

        These are the texts of its pack, and of the prose where the brief is in that language.
        """
        from pipeline.language import Prose
        from pipeline.translation import (
            confirmed_texts,
            named_values,
            pack_statuses,
            prose_statuses,
            read_confirmed_prose,
        )

        language, path, brief = self.pack(tag), self.prose_path(tag), ledger.public.brief
        found = pack_statuses(language, self.pack(self.source()), confirmed_texts(language))
        if path.exists() or tag in brief.languages:
            own = self.prose(tag) if path.exists() else Prose(tag, self.shown(path), {})
            found += prose_statuses(
                language,
                own,
                self.prose(brief.source_language),
                read_confirmed_prose(self.confirmed_prose(tag), self.folder),
                named_values(ledger),
            )
        return found

    def restricted(
        self, ledger: Ledger | None, tags: Iterable[str], recorded: Recorded | None = None
    ) -> RestrictedValues:
        """Return the restricted values of the brief's records, which no file may hold.

        The records are read for it where they are not at hand, and never written to disk.
        """
        from pipeline.check import RestrictedValues
        from pipeline.disclose.imported import PublishedCells
        from pipeline.disclose.restricted_values import restricted_values

        recorded = recorded or self.recorded()
        cells = PublishedCells(recorded, ledger, map(self.language, tags))
        policy = self.shown(self.data / 'policy.yaml')
        return RestrictedValues(
            restricted_values(recorded, cells), recorded.policy.said_openly, policy
        )

    # Templates

    def _template(self, model: type[R], path: Path) -> R:
        from pipeline.settings import build, read_yaml

        try:
            return build(model, read_yaml(path, self.shown(path)))
        except Refused as refusal:
            raise Refused(
                problem._replace(kind='translation') for problem in refusal.problems
            ) from None

    def house(self) -> House:
        """Return the organisation that ``house.yaml`` names."""
        from pipeline.write import House

        path = self.house_path
        return self._read_once('house', '', [path], lambda: self._template(House, path))

    def kind(self, brief: BriefDefinition) -> BriefType:
        """Return the contents of a brief: those of its type, without the parts it leaves out."""
        from pipeline.write import BriefType

        path = self.find(f'templates/briefs/{brief.type}.yaml')
        kind = self._read_once('type', brief.type, [path], lambda: self._template(BriefType, path))
        problems = kind.unknown(brief)
        if problems:
            raise Refused(problems)
        return kind.left(brief.without)

    def publisher(self, languages: Mapping[str, Language]) -> House:
        """Return the organisation that publishes the brief in these languages (tag -> language).

        Raises ``Refused`` where ``house.yaml`` names another organisation than ``by`` of the brief.
        """
        brief, house = self.definition(), self.house()
        names = {tag: language.terms.get(brief.by, {}) for tag, language in languages.items()}
        hint = (
            f'Name the same organisation in {self.shown(self.house_path)} and in "by"; '
            f'where both names are right, write "id: {brief.by}" into {self.shown(self.house_path)}'
        )
        problems = house.not_the_publisher(brief, names, hint)
        if problems and self.lacks_house:
            which = f' that the brief is by: "{brief.by}" ({brief.at("by")})'
            problems = [self._no_house(which)]
        if problems:
            raise Refused(problems)
        return house

    @property
    def lacks_house(self) -> bool:
        """Tell whether the workspace has no ``house.yaml``, so that the example's is found."""
        return not (self.folder / HOUSE).exists() and not self.is_example

    def house_to_edit(self) -> str:
        """Return the file that names the organisation; raises ``Refused`` where it is missing."""
        if self.lacks_house:
            raise Refused([self._no_house()])
        return self.shown(self.house_path)

    def _no_house(self, which: str = '') -> Problem:
        what = f'the file is missing: it names the organisation{which}'
        example = self.shown(PROGRAM / 'templates/folder/templates/house.yaml')
        return Problem(Where(HOUSE), what, f'Write it; {example} is one to fill in')

    def sheet(self) -> Path:
        """Return the style sheet of the paper: that of ``house.yaml``, or of ``PAPER=``.

        Raises ``Refused`` where there is none of that name.
        """
        from pipeline.settings import nearest

        papers = self.named('templates/styles/paper', '*.css')
        house = self.house()
        asked = [(self.paper, Where('PAPER'), 'usage')] if self.paper else []
        for name, where, kind in (*asked, (house.paper, house.at('paper'), 'translation')):
            if name not in papers:
                what = f'there is no paper "{name}"'
                raise Refused([Problem(where, what, nearest(name, papers), kind)])
        return papers[self.paper or house.paper]

    def sheets(self, language: Language) -> dict[str, bytes]:
        """Return the style sheets of a page by the names that it calls them.

        They are that of every brief, with its paper, and that of the language.
        """
        brief = self.find('templates/styles/brief.css').read_bytes() + self.sheet().read_bytes()
        return {'brief.css': brief, 'language.css': self.language_sheet(language)}

    def language_sheet(self, language: Language) -> bytes:
        """Return the style sheet of a language's pack; empty where it has none."""
        own = language.file('style.css')
        return own.read_bytes() if own else b''

    def logo(self) -> dict[str, bytes]:
        """Return the logo of the organisation by the name that pages call it, where there is one.

        Raises ``Refused`` where it is no picture that prints everywhere.
        """
        from pipeline.write.house import LOGO
        from pipeline.write.logo import read_logo

        house = self.house()
        if house.logo is None:
            return {}
        path = self.house_path.parent / house.logo
        return {LOGO: read_logo(path, self.shown(path), house)}


def open_workspace(folder: Path, brief: str, paper: str, of: str, command: str) -> Workspace:
    """Return a workspace with the brief that a command works on.

    ``of`` says which that is, see ``pipeline.cli.command.BriefOf``. Raises ``Refused`` where the
    folder is none of an organisation, or where several briefs could be meant.
    """
    if of in ('none', 'new'):
        return Workspace(folder, brief if of == 'new' else '', paper, command)
    if not brief:
        known = published_in(str(folder))
        if of == 'named' and len(known) > 1:
            what = f'this folder holds {len(known)} briefs, and none is named'
            hint = f'Name the one that is meant: BRIEF={known[-1]} (here: {", ".join(known)})'
            raise Refused([Problem(Where('BRIEF'), what, hint, 'usage')])
        brief = known[-1] if known else ''
    return Workspace(folder, brief, paper, command)


__all__ = ['FONTS', 'PACKS', 'PROGRAM', 'Workspace', 'open_workspace']
