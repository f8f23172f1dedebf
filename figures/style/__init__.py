"""The house style of the charts: a canvas in millimetres, in the reading direction of its language.

``x`` runs from the start edge (left in English, right in Arabic) and ``y`` from the top down, at the final size, so
that a figure drawn once is mirrored by itself. Filled is known, hollow is unknown, hatched is a known number of
unknown make-up, and a mark that frays is a minimum.
"""

from figures.style.canvas import (
    ASCENT,
    CAPITAL,
    COLUMN,
    LABEL,
    LARGE,
    LEADING,
    NUMBER,
    POINT,
    SMALL,
    TOTAL,
    WIDE,
    Canvas,
    Drawing,
    Palette,
)
from figures.style.divided import ROWS, divided
from figures.style.events import Event, events, told
from figures.style.lettering import lettered
from figures.style.maps import frame, inside, leader_of, placed, scale_bar
from figures.style.matrix import bases, matrix, named
from figures.style.numbers import (
    amount,
    credit,
    enumerated,
    exceeds,
    marks,
    most,
    parts,
    period,
    refuse,
    scope,
    toll,
    total,
)
from figures.style.svg import svg

__all__ = [
    'ASCENT',
    'CAPITAL',
    'COLUMN',
    'LABEL',
    'LARGE',
    'LEADING',
    'NUMBER',
    'POINT',
    'ROWS',
    'SMALL',
    'TOTAL',
    'WIDE',
    'Canvas',
    'Drawing',
    'Event',
    'Palette',
    'amount',
    'bases',
    'credit',
    'divided',
    'enumerated',
    'events',
    'exceeds',
    'frame',
    'inside',
    'leader_of',
    'lettered',
    'marks',
    'matrix',
    'most',
    'named',
    'parts',
    'period',
    'placed',
    'refuse',
    'scale_bar',
    'scope',
    'svg',
    'told',
    'toll',
    'total',
]
