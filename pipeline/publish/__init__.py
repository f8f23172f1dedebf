"""Gather what goes to the press: each language's PDF, pages, figures and cards, and the data.

Everything here is made of public data and of outputs whose checks passed. What was published is
never overwritten: an edition is a folder, and its record keeps what it published.
"""

from pipeline.publish.edition import Edition, publish, publish_under_embargo
from pipeline.publish.editions import edition_record, record_as_json, republication_problems
from pipeline.publish.embargo import (
    PREFIX,
    clocks,
    log_with_lift,
    read_log,
    time_left,
    without_embargo,
)
from pipeline.publish.keys import make_key, public_line, read_key
from pipeline.publish.pdf_signature import PdfKey, make_pdf_key, read_pdf_key, sign
from pipeline.publish.rehearsal import rehearsal
from pipeline.publish.sums import sums, sums_of, verify

__all__ = [
    'PREFIX',
    'Edition',
    'PdfKey',
    'clocks',
    'edition_record',
    'log_with_lift',
    'make_key',
    'make_pdf_key',
    'public_line',
    'publish',
    'publish_under_embargo',
    'read_key',
    'read_log',
    'read_pdf_key',
    'record_as_json',
    'rehearsal',
    'republication_problems',
    'sign',
    'sums',
    'sums_of',
    'time_left',
    'verify',
    'without_embargo',
]
