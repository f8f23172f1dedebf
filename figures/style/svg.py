"""Write a finished chart as an SVG that can stand within a page."""

import re
from html import escape
from io import StringIO

from matplotlib import rc_context
from matplotlib.backends.backend_svg import FigureCanvasSVG

from figures.style.canvas import Canvas

SVG = {'svg.fonttype': 'path', 'svg.hashsalt': 'figures', 'font.enable_last_resort': False}


def svg(canvas: Canvas, alt: str) -> str:
    """Return the chart as an SVG that can stand within a page: its alt text as title, sizes in mm, ids of its own."""
    out = StringIO()
    with rc_context(SVG):
        FigureCanvasSVG(canvas.figure).print_svg(out, metadata={'Date': None})
    source = re.sub(
        r'<!--.*?-->|<metadata>.*?</metadata>|<style.*?</style>|<defs>\s*</defs>',
        '',
        out.getvalue(),
        flags=re.DOTALL,
    )
    used = set(re.findall(r'#([\w-]+)', source))
    source = re.sub(
        r' id="([^"]*)"',
        lambda match: f' id="{canvas.name}-{match[1]}"' if match[1] in used else '',
        source,
    )
    source = re.sub(r'(href="|url\()#', rf'\1#{canvas.name}-', source)
    source = re.sub(r'(?<= d=")[^"]*', lambda match: ' '.join(match[0].split()), source)
    source = re.sub(
        r'(?<=[ "])-?\d+\.\d{3,}(?= )', lambda number: f'{float(number[0]):.2f}', source
    )
    head = re.search(r'<svg [^>]*(viewBox="[^"]*")[^>]*>', source)
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" '
        f'width="{canvas.width:g}mm" height="{canvas.height:g}mm" {head[1]}><title>{escape(alt)}</title>'
    )
    return re.sub(r'\s*\n\s*', '\n', opening + source[head.end() :])
