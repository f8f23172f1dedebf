"""Which values of the records are restricted and distinctive, so that every output is searched for them."""

import pytest

from pipeline.analyse import analyse
from pipeline.check import RestrictedValues, leaks
from pipeline.disclose import disclose
from pipeline.disclose.imported import PublishedCells
from pipeline.disclose.restricted_values import restricted_values
from pipeline.language import find_packs, load_language
from pipeline.model import (
    Count,
    Dates,
    Decision,
    Harm,
    Imported,
    Incident,
    Origin,
    Policy,
    Source,
    Victim,
    Where,
)
from tests.conftest import ROOT


def looked_for_in(recorded, policy=(), **fields):
    incident = Incident.model_validate({**recorded.incidents[0].model_dump(), **fields})
    rules = Policy(incident={**recorded.policy.incident, **dict(policy)})
    return [
        value.words
        for value in restricted_values(recorded._replace(incidents=(incident,), policy=rules))
    ]


def test_names_are_looked_for_unless_they_may_leave(recorded):
    people = [
        Victim(name='Given Family', minor=False),
        Victim(name='Small Family', minor=True, consent_to_publish=True),
        Victim(name='Agreed Family', minor=False, consent_to_publish=True),
        Victim(name='Omar', minor=False),
    ]

    assert looked_for_in(recorded, victims=people) == [('Given Family',), ('Small Family',)]
    assert looked_for_in(recorded, {'victims': 'count-only'}, victims=people) == [
        ('Given Family',),
        ('Small Family',),
        ('Agreed Family',),
    ]


def test_coordinates_are_looked_for_in_full(recorded):
    point = {'latitude': -36.246813, 'longitude': 39.135794}

    assert (
        looked_for_in(recorded, coordinates=point)
        == looked_for_in(recorded, {'coordinates': 'round(1)'}, coordinates=point)
        == [('36.246813', '39.135794')]
    )


@pytest.mark.parametrize(
    ('cell', 'looked_for'),
    [
        ('a neighbour of hers', True),
        ('0944 123 456', True),
        ('+963 944 123456', True),
        ('someone@example.org', True),
        ('abu_saleh77', True),
        ('destroyed', False),
        ('Ahmad', False),
        ('2014-09-23', False),
        ('23/09/2014', False),
        ('2014-09-23T10:00:00Z', False),
        ('36.246813', False),
        ('1447', False),
        ('yes', False),
    ],
)
def test_of_a_row_only_what_tells_something_is_looked_for(recorded, cell, looked_for):
    assert looked_for_in(recorded, raw={'column': cell}) == ([(cell,)] if looked_for else [])


def cells_looked_for(recorded, raw, columns=None, policy=(), tags=('en', 'fr', 'ar'), **fields):
    """Return the columns of a row that are searched for, in a file whose import read ``columns``."""
    incident = recorded.incidents[0]
    placed = incident._placed
    incident = incident.model_copy(update={**fields, 'raw': raw}).placed(*placed)
    rules = Policy(incident={**recorded.policy.incident, **dict(policy)})
    origins = ()
    if columns is not None:
        imported = Imported(
            file='log.csv',
            sha256='0' * 64,
            importer='log',
            mapping_sha256='0' * 64,
            rows={},
            columns=columns,
            made={},
        )
        origin = Origin(
            producer='Log',
            url='https://example.org',
            licence='CC0',
            accessed='2014-11-01',
            imported=imported,
        )
        origins = (
            origin.placed({(): Where(incident.at().file.replace('.yaml', '.origin.yaml'), 1)}),
        )
    changed = recorded._replace(
        incidents=(incident,),
        previous=(),
        policy=rules,
        origins=origins,
        brief=recorded.brief.model_copy(update={'incidents': ('2014-10',)}),
    )
    ledger = analyse(disclose(changed))
    packs = find_packs([ROOT / 'templates/languages'])
    languages = [load_language(tag, packs, ROOT) for tag in tags]
    return {
        value.field.split('"')[1]
        for value in restricted_values(changed, PublishedCells(changed, ledger, languages))
        if value.field.startswith('column')
    }


TOLL = (Harm(status='civilian', value=Count(min=12, qualifier='at-least')),)


@pytest.mark.parametrize(
    ('cell', 'looked_for'),
    [
        ('23 September 2014', False),
        ('23 Sep 2014', False),
        ('23 septembre 2014', False),
        ('September 2014', False),
        ('24 September 2014', True),
        ('at least 12', False),
        ('au moins 12', False),
        ('ما لا يقل عن 12', False),
        ('at least 13', True),
        ('at least 12, says Layla Haddad', True),
        ('Layla Haddad', True),
        ('SY110300', False),
        ('At-Tabaqa', False),
        ('air strike', False),
        ('the 0912345678 of At-Tabaqa', True),
        ('Ar-Raqqa', False),
        ('witness 12 (tel 0912345678)', True),
        ('0912345678', True),
    ],
)
def test_a_cell_that_says_what_the_record_publishes_is_not_restricted(recorded, cell, looked_for):
    day = Dates(earliest='2014-09-23', latest='2014-09-23', precision='day')

    assert cells_looked_for(
        recorded, {'cell': cell}, date=day, place='at-tabaqa', weapon='airstrike', killed=TOLL
    ) == ({'cell'} if looked_for else set())


def test_a_cell_that_is_the_id_of_a_published_word_is_not_restricted_in_any_language(recorded):
    raw = {
        'Means': 'Barrel Bomb',
        'What': 'Ground attack',
        'Party': 'Syrian regime',
        'Seen by': 'Layla Haddad',
    }

    assert cells_looked_for(
        recorded, raw, tags=('fr',), weapon='barrel-bomb', type='ground-attack'
    ) == {'Seen by'}
    assert cells_looked_for(recorded, {'What': 'Ground attack'}, tags=('fr',), type='shelling') == {
        'What'
    }


def test_a_column_that_became_a_published_field_is_not_restricted_and_one_of_a_hidden_field_is(
    recorded,
):
    raw = {
        'State': 'Raqqah governorate',
        'Village': 'near the mosque',
        'Source': 'Layla Haddad',
        'Seen by': 'Omar Haddad',
        'Both': 'the old bakery',
    }
    columns = {
        'place': ('State',),
        'place_text': ('Village', 'Both'),
        'restricted_note': ('Source', 'Both'),
    }

    assert cells_looked_for(recorded, raw) == {'State', 'Village', 'Source', 'Seen by', 'Both'}
    told = {'place_text': {'en': 'near the mosque'}}
    assert cells_looked_for(recorded, raw, columns, **told) == {'Source', 'Seen by', 'Both'}
    assert cells_looked_for(recorded, raw, columns) == {
        'Village',
        'Source',
        'Seen by',
        'Both',
    }  # a person took it out
    assert cells_looked_for(
        recorded,
        raw,
        columns,
        {
            'place': 'coarse(1)',
            'place_text': 'withheld',
            'place_part': 'withheld',
            'targets': 'withheld',
        },
    ) == set(raw)


def test_a_note_is_looked_for_by_its_phrases_and_numbers(recorded):
    note = 'The neighbour who called at night lives behind the bakery, 0944 123 456, and asks for silence'

    assert ('called at night lives behind the bakery, 0944',) in looked_for_in(
        recorded, restricted_note=note
    )
    assert ('0944 123 456',) in looked_for_in(recorded, restricted_note=note)
    restricted = RestrictedValues(
        restricted_values(
            recorded._replace(
                incidents=(recorded.incidents[0].model_copy(update={'restricted_note': note}),)
            )
        )
    )
    assert leaks(
        restricted,
        'a.txt',
        b'He says: the neighbour who called at night lives behind the bakery.',
    )
    assert not leaks(restricted, 'a.txt', b'The neighbour lives behind the bakery.')


@pytest.mark.parametrize(
    ('note', 'token'),
    [
        ('call Dr. Ahmed 0944123456', '0944123456'),
        ('witness 12 (tel 0912345678)', '0912345678'),
        ('ring 0944.123.456 at night', '0944.123.456'),
        ('ask layla@example.org', 'layla@example.org'),
    ],
)
def test_a_telephone_or_an_address_in_a_short_text_is_looked_for_by_itself(recorded, note, token):
    assert (token,) in looked_for_in(recorded, restricted_note=note)
    assert (token,) in looked_for_in(recorded, raw={'a': note})


def test_a_telephone_in_a_column_that_became_a_published_field_is_still_looked_for(recorded):
    raw, columns = {'Killed': '6 (3 confirmed by Layla, 0912345678)'}, {'killed': ('Killed',)}

    assert cells_looked_for(recorded, raw, columns, killed=TOLL) == {'Killed'}
    assert cells_looked_for(recorded, {'Killed': '6 (3 confirmed)'}, columns, killed=TOLL) == set()


def test_a_town_that_is_called_like_its_governorate_is_not_restricted(recorded):
    town = recorded.places['at-tabaqa'].model_copy(
        update={'id': 'raqqa-town', 'names': recorded.places['ar-raqqa'].names}
    )
    places = {**recorded.places, 'raqqa-town': town}

    assert (
        looked_for_in(recorded._replace(places=places), {'place': 'coarse(1)'}, place='raqqa-town')
        == []
    )


def test_a_place_that_leaves_coarse_is_looked_for_by_its_names(recorded):
    assert looked_for_in(recorded, place='at-tabaqa') == []
    assert looked_for_in(recorded, {'place': 'coarse(1)'}, place='at-tabaqa')[:2] == [
        ('At-Tabaqa',),
        ('الطبقة',),
    ]
    assert looked_for_in(recorded, {'place': 'coarse(1)'}, place='ar-raqqa') == []


def test_a_sensitive_source_is_looked_for_by_id_and_address(recorded):
    sources = {
        'a': Source(
            id='medics-of-two-towns',
            by='snhr',
            kind='witness',
            url='https://example.org/who/',
            sensitive=True,
        ),
        'b': Source(id='witness', by='snhr', kind='witness', sensitive=True),
    }

    assert [value.words for value in restricted_values(recorded._replace(sources=sources))] == [
        ('medics-of-two-towns',),
        ('example.org/who',),
    ]


def decided(reason):
    """Return a decision on two incidents with a reason, read from the fourth line of its table."""
    decision = Decision(
        one='a',
        other='b',
        decision='different',
        by='data-officer',
        day='2031-06-05',
        reason=reason,
    )
    return decision.placed({('reason',): Where('duplicates.csv', 4, 'reason')})


def test_the_reason_of_a_decision_is_looked_for_phrase_by_phrase(recorded):
    decisions = (
        decided('the grandmother of the baker recognised the second strike at once'),
        decided('unclear'),
    )
    found = list(restricted_values(recorded._replace(decisions=decisions)))

    assert [value.words for value in found] == [
        ('the grandmother of the baker recognised the second',),
        ('grandmother of the baker recognised the second strike',),
        ('of the baker recognised the second strike at',),
        ('the baker recognised the second strike at once',),
    ]
    assert {(value.where, value.field) for value in found} == {
        ('duplicates.csv:4:reason', 'the reason of a decision')
    }


def test_the_reason_of_a_decision_is_found_in_a_file_and_not_shown(recorded):
    told = recorded._replace(decisions=(decided('seen by Nour Haddad'),))
    restricted = RestrictedValues(restricted_values(told))
    (problem,) = leaks(restricted, 'a.txt', b'Two strikes, as seen by Nour Haddad.')

    assert 'the reason of a decision' in problem.what
    assert 'Nour' not in f'{problem}'
    assert not leaks(restricted, 'a.txt', b'Two strikes, as seen by a neighbour.')
