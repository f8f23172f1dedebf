"""The fonts that documents are set in: folders of static TrueType files, their licence, their sums.

The first of several folders that holds a family provides all of it, so that the bold and the
regular face of one text never come from two versions of a font.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from pipeline.model import Problem, Refused, Where, relative
from pipeline.settings.building import nearest
from pipeline.settings.texts import read_text

ENDING = '.ttf'
OTHER_ENDINGS = ('.otf', '.ttc', '.otc', '.woff', '.woff2', '.pfb', '.dfont')
SUMS = 'SHA256SUMS'
SUM = re.compile(r'(?P<digest>[0-9a-f]{64}) [ *](?P<name>[^/\\]+)')
LICENCE = re.compile(r'(.*[-_. ])?(licen[cs]e|ofl|ufl|copying)\b.*', re.IGNORECASE)
RENEW = f'run "sha256sum *{ENDING} > {SUMS}" in its folder'


class Face(NamedTuple):
    """One font file: the family and the style it is a face of."""

    family: str
    style: str  # such as Regular or Bold
    variable: bool
    truetype: bool  # whether it has TrueType outlines, not those of CFF


def font_problems(folder: Path) -> list[Problem]:
    """Return what keeps a folder of fonts from being used, each fault with its file and a hint.

    A folder holds static TrueType fonts, of each family a regular and a bold face, a file with
    their licence, and ``SHA256SUMS``, which names each of them with its digest.
    """
    if not folder.is_dir():
        return [_problem(folder, 'not a folder', 'Put a folder with the fonts in its place')]
    problems = [*_misnamed(folder), *_unusable(folder), *_wrong_sums(folder)]
    if not any(LICENCE.fullmatch(file.name) for file in folder.iterdir()):
        what = 'no file says under which licence the fonts may be used'
        problems.append(_problem(folder, what, 'Put their licence there, such as OFL.txt'))
    return problems


def families(folders: Sequence[Path]) -> dict[str, tuple[Path, ...]]:
    """Return the font files of each family, by its name: those of the first folder that holds it.

    Raises ``Refused`` with the fonts that cannot be read.
    """
    found: dict[str, tuple[Path, ...]] = {}
    problems: list[Problem] = []
    for folder in folders:
        held: dict[str, tuple[Path, ...]] = {}
        for file in _fonts(folder):
            try:
                family = read_face(file).family
            except Refused as refusal:
                problems += refusal.problems
                continue
            held[family] = (*held.get(family, ()), file)
        found = held | found
    if problems:
        raise Refused(problems)
    return found


def font_files(folders: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files of all families that these folders provide; raises as ``families`` does."""
    return tuple(sorted(file for files in families(folders).values() for file in files))


def unknown_families(named: Iterable[tuple[str, Where]], folders: Sequence[Path]) -> list[Problem]:
    """Return a problem for each family that is named somewhere and that no folder holds.

    Raises ``Refused`` as ``families`` does.
    """
    known = families(folders)
    where = ' or '.join(relative(folder, Path()) for folder in folders)
    return [
        Problem(
            place,
            f'there is no font of the family "{family}" in {where}',
            f'Add its fonts to one of them. {nearest(family, known)}',
            'translation',
        )
        for family, place in named
        if family not in known
    ]


def read_face(file: Path) -> Face:
    """Return which face of which family a font file holds; raises ``Refused`` if it is no font."""
    from fontTools.ttLib import TTFont

    if not file.is_file():
        raise Refused([_problem(file, 'not a file', 'Put the font in its place')])
    try:
        with TTFont(file, lazy=True) as font:
            names = font['name']
            return Face(
                names.getBestFamilyName() or '',
                names.getBestSubFamilyName() or '',
                'fvar' in font,
                'glyf' in font,
            )
    except Exception as error:  # a damaged font may fail in any way; which one helps nobody
        what = f'not a TrueType font ({type(error).__name__})'
        raise Refused([_problem(file, what, 'Save the font again')]) from None


def _fonts(folder: Path) -> list[Path]:
    return sorted(folder.glob(f'*{ENDING}'))


def _misnamed(folder: Path) -> Iterator[Problem]:
    """Yield a problem for each file that is a font by its name, and would not be used."""
    for file in sorted(folder.iterdir()):
        ending = file.suffix.lower()
        if ending in OTHER_ENDINGS or (ending == ENDING and file.suffix != ENDING):
            what = f'a font that is not called *{ENDING} is not used'
            yield _problem(file, what, 'Put the static TrueType version of the font there')


def _unusable(folder: Path) -> Iterator[Problem]:
    """Yield a problem for each font that cannot be used, and for each face that is missing."""
    styles: dict[str, set[str]] = {}
    for file in _fonts(folder):
        try:
            face = read_face(file)
        except Refused as refusal:
            yield from refusal.problems
            continue
        styles.setdefault(face.family, set()).add(face.style)
        if face.variable:
            what = 'a variable font, with which a PDF differs from run to run'
            yield _problem(file, what, 'Put its static versions there, one file for each weight')
        elif not face.truetype:
            what = 'its outlines are not TrueType, and the PDF would not conform to its standards'
            yield _problem(file, what, 'Put the TrueType version of the font there')
    for family, held in styles.items():
        if 'Bold' not in held or len(held) == 1:
            missing = 'regular' if 'Bold' in held else 'bold'
            what = f'the family "{family}" has no {missing} face'
            yield _problem(folder, what, f'Add its {missing} face: texts are set in both')


def _wrong_sums(folder: Path) -> Iterator[Problem]:
    """Yield a problem for each font that the sums do not name, or name with another digest."""
    path = folder / SUMS
    if not path.is_file():
        yield _problem(path, 'the file is missing: it names each font with its digest', _hint())
        return
    named: set[str] = set()
    try:
        lines = read_text(path, relative(path, Path())).splitlines()
    except Refused as refusal:
        yield from refusal.problems
        return
    for number, line in enumerate(lines, start=1):
        match = SUM.fullmatch(line)
        if match is None:
            yield _problem(path, 'not a SHA-256 digest and the name of a file', _hint(), number)
            continue
        named.add(match['name'])
        file = folder / match['name']
        if not file.is_file():
            yield _problem(path, f'there is no file "{file.name}"', _hint(), number)
        elif hashlib.sha256(file.read_bytes()).hexdigest() != match['digest']:
            hint = f'Put the font back; if you meant the change, {RENEW}'
            yield _problem(path, f'"{file.name}" is not the file of this digest', hint, number)
    for file in _fonts(folder):
        if file.name not in named:
            yield _problem(file, f'{SUMS} does not name this font', _hint())


def _hint() -> str:
    return RENEW[:1].upper() + RENEW[1:]


def _problem(path: Path, what: str, hint: str, line: int = 0) -> Problem:
    return Problem(Where(relative(path, Path()), line), what, hint, 'translation')
