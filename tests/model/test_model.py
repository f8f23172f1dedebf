"""The words of a record are those of the field, and every field that a person writes says what it is."""

from typing import get_args

import pytest

from pipeline.model import (
    BriefDefinition,
    Cause,
    Claim,
    Facility,
    Incident,
    Origin,
    Place,
    Policy,
    Record,
    Refused,
    Source,
    Status,
    Term,
    Where,
)
from pipeline.settings import Document, build

WRITTEN = (Incident, Claim, Place, Facility, Source, Term, Origin, BriefDefinition, Policy)


def within(model):
    """Yield a record and the records that its fields hold, however deep."""

    def held(annotation):
        if isinstance(annotation, type) and issubclass(annotation, Record):
            yield annotation
        for part in get_args(annotation):
            yield from held(part)

    yield model
    for field in model.model_fields.values():
        for inner in held(field.annotation):
            yield from within(inner)


@pytest.mark.parametrize('model', dict.fromkeys(one for model in WRITTEN for one in within(model)))
def test_every_field_that_a_person_writes_says_what_it_is(model):
    assert [name for name, field in model.model_fields.items() if not field.description] == []


def test_the_vocabularies_are_those_of_the_indicator():
    assert get_args(Status) == ('civilian', 'protected', 'combatant', 'participant', 'unknown')
    assert get_args(Cause) == (
        'heavy weapons and explosive munitions',
        'planted explosives and unexploded ordnance',
        'small arms and light weapons',
        'incendiary weapons',
        'chemical, biological, radiological and nuclear weapons',
        'electromagnetic weapons',
        'less lethal weapons',
        'denial of access to or destruction of objects indispensable to survival',
        'accidents related to conflict',
        'use of objects and other means',
        'unknown',
    )


def fault(model, **values):
    with pytest.raises(Refused) as refused:
        build(
            model,
            Document(values, {path: Where('file') for path in [(), *((name,) for name in values)]}),
        )
    (problem,) = refused.value.problems
    return problem.what, problem.hint


def test_a_cause_that_is_not_in_the_list_is_refused():
    assert fault(Term, id='airstrike', cause='small arms and light weapon') == (
        'cause: "small arms and light weapon" is not known here',
        'Did you mean small arms and light weapons?',
    )


@pytest.mark.parametrize(
    'written',
    ['', 'E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855', 'e3b0c442', 12],
)
def test_a_digest_is_64_small_hexadecimal_characters(written):
    assert fault(Source, id='a', by='b', kind='report', sha256=written) == (
        f'sha256: "{written}" is not a SHA-256 digest',
        'Write the 64 characters that `sha256sum FILE` prints',
    )
