"""Where the files of a workspace are."""

import time
from dataclasses import dataclass, field
from pathlib import Path

from pipeline import VERSION
from pipeline.definitions import HOUSE
from pipeline.model import relative
from pipeline.storage.atomic import write_atomic
from pipeline.versions import VERSION_FILE, recorded_version

PROGRAM = Path(__file__).resolve().parents[2]
PACKS = 'templates/languages'
FONTS = 'templates/fonts'


@dataclass(frozen=True)
class Paths:
    """The folder of an organisation, and the brief in it that is worked on."""

    folder: Path
    brief: str  # its folder in data/briefs; empty for a command that is of no brief
    paper: str = ''  # of PAPER=, in place of that of house.yaml
    reports: str = ''  # the folder in output/ of a command that is of no brief
    began: int = field(default_factory=time.time_ns)  # nanoseconds since 1970

    @property
    def data(self) -> Path:
        """Return the folder of the data officer."""
        return self.folder / 'data'

    @property
    def output(self) -> Path:
        """Return the folder in which everything is made."""
        return self.folder / 'output'

    @property
    def out(self) -> Path:
        """Return the folder in which the brief is made."""
        return self.output / (self.brief or self.reports)

    @property
    def is_example(self) -> bool:
        """Tell whether this is the program's own folder."""
        return self.folder.resolve() == PROGRAM

    def shown(self, path: Path) -> str:
        """Return a path as it is shown to people, from the workspace."""
        return relative(path, self.folder)

    def holds(self, path: Path) -> bool:
        """Tell whether a file is in the workspace or in the program's folder."""
        whole = path.resolve()
        return whole.is_relative_to(self.folder.resolve()) or whole.is_relative_to(PROGRAM)

    def places(self, name: str) -> tuple[Path, ...]:
        """Return where a file or folder is, that of the workspace before the program's."""
        found = [path for path in (self.folder / name, PROGRAM / name) if path.exists()]
        return tuple(found[:1] if self.is_example else found)

    def find(self, name: str) -> Path:
        """Return the file of this name: that of the workspace, or else the program's."""
        own = self.folder / name
        return own if own.exists() else PROGRAM / name

    def named(self, folder: str, pattern: str) -> dict[str, Path]:
        """Return the files of a folder by their names without an ending, sorted by name."""
        found: dict[str, Path] = {}
        for place in self.places(folder):
            for path in place.glob(pattern):
                found.setdefault(path.stem, path)
        return dict(sorted(found.items()))

    def brief_folder(self) -> Path:
        """Return the folder of the editor: the definition of the brief and its prose."""
        return self.data / 'briefs' / self.brief

    def definition_path(self) -> Path:
        """Return the file that defines the brief."""
        return self.brief_folder() / 'brief.yaml'

    def prose_path(self, tag: str) -> Path:
        """Return the file of the brief's prose in a language."""
        return self.brief_folder() / f'{tag}.md'

    def confirmed_prose(self, tag: str) -> Path:
        """Return the file of what was confirmed of the brief's prose."""
        return self.brief_folder() / 'confirmed' / f'{tag}.yaml'

    def edition(self, number: int) -> Path:
        """Return the file that records what an edition published."""
        return self.brief_folder() / 'editions' / f'{number}.json'

    @property
    def house_path(self) -> Path:
        """Return the file that names the organisation that publishes."""
        return self.find(HOUSE)

    def own_pack(self, tag: str) -> Path:
        """Return the folder in the workspace that commands write a language's texts to."""
        return self.folder / PACKS / tag

    def layouts(self) -> tuple[Path, ...]:
        """Return the folders of layouts, that of the workspace first."""
        return self.places('templates/layouts')

    def fonts(self) -> tuple[Path, ...]:
        """Return the folders of fonts, that of the workspace first."""
        return self.places(FONTS)

    def drawable(self) -> dict[str, Path]:
        """Return the files of the figures there are by name, that of the workspace first."""
        return {
            name: path
            for name, path in self.named('figures', '*.py').items()
            if not name.startswith('_')
        }

    def record_version(self) -> None:
        """Record the version of the program, where the workspace records none.

        A workspace within the program's folder records none: it goes with the program.
        """
        if not recorded_version(str(self.folder)) and not self.folder.resolve().is_relative_to(
            PROGRAM
        ):
            write_atomic(self.folder / VERSION_FILE, f'{VERSION}\n')

    def put(self, name: str, content: bytes | str) -> Path:
        """Write a target of make into the folder of the brief.

        It is dated when the stage began: whatever changed since is newer.
        """
        return write_atomic(self.out / name, content, self.began)
