"""The style of the charts: a canvas in millimetres, in the reading direction of its language.

``x`` runs from the start edge (left in English, right in Arabic) and ``y`` from the top down, at
the final size, so that a figure that is drawn once is mirrored by itself. Filled is known, hollow
is unknown, hatched is a known number of unknown make-up, and a mark that frays is a minimum.
"""

from figures.style.canvas import Canvas, Drawing, Look
from figures.style.divided import ROWS, divided_bars
from figures.style.events import Event, enumerated_events, events
from figures.style.geometry import Point, Ring
from figures.style.labelling import Mark, label_marks
from figures.style.lettering import Label, place_labels
from figures.style.maps import Frame, frame, physical_rings, point_within, scale_bar
from figures.style.matrix import Gap, Matrix, column_lines, matrix, row_name
from figures.style.numbers import (
    Values,
    actors,
    amount,
    amount_of,
    chained,
    credit,
    enumerated,
    exceeds,
    least,
    mark_values,
    most,
    parts,
    period,
    refuse,
    scope,
    toll,
    total,
    yes_or_no,
)
from figures.style.palette import COLUMN, LABEL, LARGE, NUMBER, POINT, SMALL, TOTAL, WIDE, Palette
from figures.style.svg import svg
from figures.style.typesetting import ASCENT, CAPITAL, LEADING
from pipeline.language import Phrase, Words
from pipeline.model import (
    GRADINGS_APART,
    GRADINGS_COUNTED,
    Area,
    Dates,
    Fact,
    Ledger,
    PublicIncident,
)

__all__ = [
    'ASCENT',
    'CAPITAL',
    'COLUMN',
    'GRADINGS_APART',
    'GRADINGS_COUNTED',
    'LABEL',
    'LARGE',
    'LEADING',
    'NUMBER',
    'POINT',
    'ROWS',
    'SMALL',
    'TOTAL',
    'WIDE',
    'Area',
    'Canvas',
    'Dates',
    'Drawing',
    'Event',
    'Fact',
    'Frame',
    'Gap',
    'Label',
    'Ledger',
    'Look',
    'Mark',
    'Matrix',
    'Palette',
    'Phrase',
    'Point',
    'PublicIncident',
    'Ring',
    'Values',
    'Words',
    'actors',
    'amount',
    'amount_of',
    'chained',
    'column_lines',
    'credit',
    'divided_bars',
    'enumerated',
    'enumerated_events',
    'events',
    'exceeds',
    'frame',
    'label_marks',
    'least',
    'mark_values',
    'matrix',
    'most',
    'parts',
    'period',
    'physical_rings',
    'place_labels',
    'point_within',
    'refuse',
    'row_name',
    'scale_bar',
    'scope',
    'svg',
    'toll',
    'total',
    'yes_or_no',
]
