"""Write a finished chart as an SVG that can stand within a page."""

import re
from html import escape
from io import StringIO

from matplotlib import rc_context

from figures.style.canvas import Canvas

NEEDLESS = re.compile(
    r'<!--.*?-->|<metadata>.*?</metadata>|<style.*?</style>|<defs>\s*</defs>', re.DOTALL
)
HEAD = re.compile(r'<svg [^>]*(viewBox="[^"]*")[^>]*>')


def svg(canvas: Canvas, alt: str) -> str:
    """Return the chart as SVG: its alternative text as title, sizes in mm, ids of its own."""
    out = StringIO()
    with rc_context(
        {'svg.fonttype': 'path', 'svg.hashsalt': 'figures', 'font.enable_last_resort': False}
    ):
        canvas.figure.savefig(out, format='svg', metadata={'Date': None})
    source = NEEDLESS.sub('', out.getvalue())
    source = _shorter(_own_ids(source, canvas.name))
    head = HEAD.search(source)
    if head is None:
        raise ValueError('matplotlib wrote no SVG')
    opening = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'role="img" width="{canvas.width:g}mm" height="{canvas.height:g}mm" {head[1]}>'
        f'<title>{escape(alt)}</title>'
    )
    return re.sub(r'\s*\n\s*', '\n', opening + source[head.end() :])


def _own_ids(source: str, name: str) -> str:
    """Return the SVG with the ids that something refers to, each with the name of the figure."""
    used = set(re.findall(r'#([\w-]+)', source))
    source = re.sub(
        r' id="([^"]*)"',
        lambda match: f' id="{name}-{match[1]}"' if match[1] in used else '',
        source,
    )
    return re.sub(r'(href="|url\()#', rf'\1#{name}-', source)


def _shorter(source: str) -> str:
    """Return the SVG with its paths on one line each, and hundredths of a unit at most."""
    source = re.sub(r'(?<= d=")[^"]*', lambda match: ' '.join(match[0].split()), source)
    return re.sub(r'(?<=[ "])-?\d+\.\d{3,}(?= )', lambda match: f'{float(match[0]):.2f}', source)
