"""What became of something that was sent, in the words of the journal."""

from typing import Literal, NamedTuple

State = Literal[
    'sending',  # begun, and not noted since: whether it was sent is unknown
    'sent',
    'refused',
    'deferred',  # the other side asked to be tried again, or could not be reached
    'unknown',
]


class Outcome(NamedTuple):
    """What became of it, and the answer of the other side."""

    state: State
    answer: str
