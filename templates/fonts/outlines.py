"""Give fonts with CFF outlines TrueType ones, so that the PDFs which embed them conform: python outlines.py FONT.otf... writes FONT.ttf."""

import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

LARGEST_ERROR = 1.0  # in units of the font, of which an em has a thousand
LIMITS = (
    'maxTwilightPoints',
    'maxStorage',
    'maxFunctionDefs',
    'maxInstructionDefs',
    'maxStackElements',
    'maxSizeOfInstructions',
    'maxComponentElements',
    'maxPoints',
    'maxContours',
    'maxCompositePoints',
    'maxCompositeContours',
    'maxComponentDepth',
)


def converted(path: str) -> TTFont:
    """Return a font with quadratic outlines, its characters and widths as they were."""
    font = TTFont(path, recalcTimestamp=False)
    old, glyphs, widths = font.getGlyphOrder(), font.getGlyphSet(), font['hmtx'].metrics
    names = {name: f'g{number}' for number, name in enumerate(old)}
    shapes = {}
    for name in old:
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, LARGEST_ERROR, reverse_direction=True))
        shapes[names[name]] = pen.glyph()
    for table in font['cmap'].tables:
        table.cmap = {code: names[name] for code, name in table.cmap.items()}
    for tag in {'CFF ', 'VORG', 'GDEF', 'GSUB', 'GPOS'} & set(font.keys()):
        del font[tag]
    font.setGlyphOrder(list(names.values()))
    font['glyf'], font['loca'], font['maxp'] = newTable('glyf'), newTable('loca'), newTable('maxp')
    font['glyf'].glyphOrder, font['glyf'].glyphs = list(names.values()), shapes
    for shape in shapes.values():
        shape.recalcBounds(font['glyf'])
    font['hmtx'].metrics = {
        names[name]: (widths[name][0], getattr(shapes[names[name]], 'xMin', 0)) for name in old
    }
    limits = font['maxp']
    limits.tableVersion, limits.numGlyphs, limits.maxZones = 0x00010000, len(old), 1
    for limit in LIMITS:
        setattr(limits, limit, 0)
    font['post'].formatType, font.sfntVersion = 3.0, '\0\1\0\0'
    return font


if __name__ == '__main__':
    for path in sys.argv[1:]:
        converted(path).save(path.removesuffix('.otf') + '.ttf')
