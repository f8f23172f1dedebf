"""The designer's overview: every chart in a left-to-right and a right-to-left language, as a small picture beside its description."""

import ast
import re
from io import BytesIO
from pathlib import Path

from pipeline.model import Problem, Refused, Where
from pipeline.storage.atomic import put, put_folder
from pipeline.workspace import ROOT, Command

SHOWN = (
    (Path('data'), '2014-10-26-alliance-airstrikes'),
    (Path('tests/sample'), '2031-05-monthly'),
)  # the first of which a chart can be drawn
SIDES, COLOURS, SCALE = (
    2,
    128,
    1,
)  # languages of each; colours of a picture; points of it for each CSS pixel
PAGE = '<meta charset="utf-8"><title>.</title><style>@page {{ size: {w}mm {h}mm; margin: 2mm }} body {{ margin: 0 }} img {{ display: block }}</style><img src="{file}" alt="." style="width: {width}mm">'
BETWEEN = re.compile(
    r'(?<=<!-- gallery: written by `make gallery` -->\n).*?(?=<!-- end of the gallery -->)',
    re.DOTALL,
)


def gallery(run, options):
    """draw every chart of the real and of the fictional brief into figures/gallery, and list them in figures/README.md"""
    pictures, rows, refused = {}, [], []
    ledgers = [_ledger(*shown) for shown in SHOWN]
    for name in run.drawable():
        made = next(
            filter(
                None,
                (
                    _pictures(run, name, data, ledger)
                    for (data, _), ledger in zip(SHOWN, ledgers, strict=True)
                ),
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
        about = ast.get_docstring(
            ast.parse((ROOT / f'figures/{name}.py').read_text(encoding='utf-8'))
        ).partition('\n')[0]
        rows.append(f'| `{name}` {about} | {" | ".join(f"![](gallery/{file})" for file in made)} |')
    if refused:
        raise Refused(refused)
    put_folder(ROOT / 'figures/gallery', pictures)
    page = ROOT / 'figures/README.md'
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


def _ledger(data, brief):
    from pipeline.analyse import analyse
    from pipeline.disclose import disclose
    from pipeline.load import load

    return analyse(disclose(load(ROOT / data, brief, ROOT)))


def _pictures(run, name, data, ledger):
    """Return the pictures of one chart by the names of their files, or nothing where it cannot be drawn of these data."""
    from pipeline.draw import draw
    from pipeline.language import Words, load_language

    fonts, made = (ROOT / 'templates/fonts').resolve(), {}
    for tag in ledger.public.brief.languages[:SIDES]:
        language = load_language(
            tag, run.packs(), ROOT, ROOT / data / f'reference/terms/{tag}.yaml'
        )
        try:
            svg, drawn = draw(
                ledger, Words(language, ledger), (name,), {}, [fonts], run.drawable()
            )[name]
        except Refused:
            return None  # of the other data it can be drawn, or the gallery says that it cannot
        made[f'{name}.{tag}.png'] = _small(svg, drawn, fonts)
    return made


def _small(svg, drawn, fonts):
    from PIL import Image

    from pipeline.render import picture

    page = PAGE.format(
        w=drawn.width + 4, h=round(drawn.height + 4.2, 1), file=drawn.file, width=drawn.width
    )
    png, out = picture(page, {drawn.file: svg.encode()}, fonts, drawn.file, SCALE), BytesIO()
    Image.open(BytesIO(png)).convert('RGB').quantize(COLOURS, dither=Image.Dither.NONE).save(
        out, 'PNG', optimize=True
    )
    return out.getvalue()


COMMANDS = (Command(gallery, quiet=True),)
