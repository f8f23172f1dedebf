"""The designer's overview: every chart in a left-to-right and a right-to-left language, as a small picture beside its description."""

import ast
import re
from argparse import Namespace
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from pipeline.cli.command import Command
from pipeline.cli.documents import figure_page
from pipeline.model import Drawn, Ledger, Problem, Refused, Where
from pipeline.storage.atomic import put, put_folder
from pipeline.workspace import PROGRAM, Workspace

# the briefs of which a chart is drawn: the first that it can be drawn of
SHOWN = (
    Workspace(PROGRAM, '2014-10-26-alliance-airstrikes'),
    Workspace(PROGRAM / 'tests/sample', '2031-05-monthly'),
)
SIDES, COLOURS, SCALE = (
    2,
    128,
    1,
)  # languages of each; colours of a picture; points of it for each CSS pixel
MARGIN = 2  # millimetres around a figure
SLACK = 0.2  # millimetres by which a sheet is higher than what is on it
BETWEEN = re.compile(
    r'(?<=<!-- gallery: written by `make gallery` -->\n).*?(?=<!-- end of the gallery -->)',
    re.DOTALL,
)


def gallery(workspace: Workspace, options: Namespace) -> None:
    """Draw every chart of the real and of the fictional brief into figures/gallery, and list them in figures/README.md."""
    pictures, rows, refused = {}, [], []
    ledgers = [(shown, _ledger(shown)) for shown in SHOWN]
    for name, path in workspace.drawable().items():
        made = next(
            filter(
                None,
                (_pictures(workspace, name, shown, ledger) for shown, ledger in ledgers),
            ),
            None,
        )
        if made is None:
            refused.append(
                Problem(
                    Where(f'figures/{name}.py'),
                    'it can be drawn neither of the real nor of the fictional brief',
                    'Give the sample what it shows',
                )
            )
            continue
        pictures |= made
        about = ast.get_docstring(ast.parse(path.read_text(encoding='utf-8'))).partition('\n')[0]
        rows.append(f'| `{name}` {about} | {" | ".join(f"![](gallery/{file})" for file in made)} |')
    if refused:
        raise Refused(refused)
    put_folder(workspace.folder / 'figures/gallery', pictures)
    page = workspace.folder / 'figures/README.md'
    if not page.exists():
        print(workspace.shown(page.parent / 'gallery'))
        return
    put(
        page,
        BETWEEN.sub(
            lambda _: '\n'.join(
                ('| chart | left to right | right to left |', '| --- | --- | --- |', *rows, '')
            ),
            page.read_text(encoding='utf-8'),
        ),
    )
    print(page)


def _ledger(shown: Workspace) -> Ledger:
    from pipeline.analyse import analyse
    from pipeline.disclose import disclose

    return analyse(disclose(shown.recorded()))


def _pictures(
    workspace: Workspace, name: str, shown: Workspace, ledger: Ledger
) -> dict[str, bytes] | None:
    """Return the pictures of one chart by the names of their files, or nothing where it cannot be drawn of these data."""
    from pipeline.draw import draw
    from pipeline.language import Words

    fonts, made = workspace.fonts(), {}
    for tag in ledger.public.brief.languages[:SIDES]:
        language = shown.language(tag)
        try:
            svg, drawn = draw(
                ledger, Words(language, ledger), (name,), {}, fonts, workspace.drawable()
            )[name]
        except Refused:
            return None  # of the other data it can be drawn, or the gallery says that it cannot
        sheet = (drawn.width + 2 * MARGIN, round(drawn.height + 2 * MARGIN + SLACK, 1))
        page = figure_page(workspace.layouts(), tag, drawn, sheet, MARGIN)
        made[f'{name}.{tag}.png'] = _small(page, svg, drawn, fonts)
    return made


def _small(page: str, svg: str, drawn: Drawn, fonts: Sequence[Path]) -> bytes:
    from PIL import Image

    from pipeline.render import picture

    png, out = picture(page, {drawn.file: svg.encode()}, fonts, drawn.file, SCALE), BytesIO()
    Image.open(BytesIO(png)).convert('RGB').quantize(COLOURS, dither=Image.Dither.NONE).save(
        out, 'PNG', optimize=True
    )
    return out.getvalue()


COMMANDS = (Command('gallery', gallery, quiet=True, brief='none'),)
