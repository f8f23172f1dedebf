"""The designer's overview: every chart in both directions of reading, as small pictures."""

import ast
import re
from argparse import Namespace
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from pipeline.cli.command import Command
from pipeline.cli.documents import figure_page
from pipeline.model import Drawn, Ledger, Problem, Refused, Where
from pipeline.storage.atomic import write_atomic, write_folder
from pipeline.workspace import PROGRAM, Workspace

# the briefs of which a chart is drawn: the first that it can be drawn of
SHOWN = (
    Workspace(PROGRAM, '2014-10-26-alliance-airstrikes'),
    Workspace(PROGRAM / 'tests/sample', '2031-05-monthly'),
)
SIDES = 2  # languages that each chart is drawn in
COLOURS = 128  # of a picture
SCALE = 1  # points of a picture for each CSS pixel
MARGIN = 2  # millimetres around a figure
SLACK = 0.2  # millimetres by which a sheet is higher than what is on it
BETWEEN = re.compile(
    r'(?<=<!-- gallery: written by `make gallery` -->\n).*?(?=<!-- end of the gallery -->)',
    re.DOTALL,
)


def gallery(workspace: Workspace, options: Namespace) -> None:
    """Draw every chart into figures/gallery, and list them in figures/README.md."""
    pictures: dict[str, bytes] = {}
    rows: list[str] = []
    refused: list[Problem] = []
    ledgers = [(shown, _ledger(shown)) for shown in SHOWN]
    for name, path in workspace.drawable().items():
        tries = (_pictures(workspace, name, shown, ledger) for shown, ledger in ledgers)
        made = next(filter(None, tries), None)
        if made is None:
            what = 'it can be drawn neither of the real nor of the fictional brief'
            where, hint = Where(f'figures/{name}.py'), 'Give the sample what it shows'
            refused.append(Problem(where, what, hint))
            continue
        pictures |= made
        images = ' | '.join(f'![](gallery/{file})' for file in made)
        rows.append(f'| `{name}` {_about(path)} | {images} |')
    if refused:
        raise Refused(refused)
    write_folder(workspace.folder / 'figures/gallery', pictures)
    page = workspace.folder / 'figures/README.md'
    if not page.exists():
        print(workspace.shown(page.parent / 'gallery'))
        return
    table = ['| figure | left to right | right to left |', '| --- | --- | --- |', *rows, '']
    text = page.read_text(encoding='utf-8')
    print(write_atomic(page, BETWEEN.sub(lambda _: '\n'.join(table), text)))


def _about(path: Path) -> str:
    """Return the first line of a module's docstring."""
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding='utf-8'))) or ''
    return docstring.partition('\n')[0]


def _ledger(shown: Workspace) -> Ledger:
    from pipeline.analyse import analyse
    from pipeline.disclose import disclose

    return analyse(disclose(shown.recorded()))


def _pictures(
    workspace: Workspace, name: str, shown: Workspace, ledger: Ledger
) -> dict[str, bytes] | None:
    """Return the pictures of one chart by the names of their files.

    Returns nothing where it cannot be drawn of these data: of the others it can be, or the gallery
    says that it cannot.
    """
    from pipeline.draw import draw
    from pipeline.language import Words

    fonts = workspace.fonts()
    made: dict[str, bytes] = {}
    for tag in ledger.public.brief.languages[:SIDES]:
        language = shown.language(tag)
        try:
            svg, drawn = draw(
                ledger, Words(language, ledger), (name,), {}, fonts, workspace.drawable()
            )[name]
        except Refused:
            return None
        sheet = (drawn.width + 2 * MARGIN, round(drawn.height + 2 * MARGIN + SLACK, 1))
        page = figure_page(workspace.layouts(), tag, drawn, sheet, MARGIN)
        made[f'{name}.{tag}.png'] = _small(page, svg, drawn, fonts)
    return made


def _small(page: str, svg: str, drawn: Drawn, fonts: Sequence[Path]) -> bytes:
    from PIL import Image

    from pipeline.render import picture

    png, out = picture(page, {drawn.file: svg.encode()}, fonts, drawn.file, SCALE), BytesIO()
    image = Image.open(BytesIO(png)).convert('RGB')
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(out, 'PNG', optimize=True)
    return out.getvalue()


COMMANDS = (Command('gallery', gallery, quiet=True, brief='none'),)
