"""Only what the policy allows leaves the restricted side: nothing else reaches a byte of public.json."""

import itertools

import pytest

from pipeline.analyse import analyse, masked
from pipeline.cli.command import dump
from pipeline.disclose import disclose
from pipeline.language import Words, plain
from pipeline.model import (
    RESTRICTED,
    Decision,
    Incident,
    Period,
    Policy,
    Public,
    PublicIncident,
    PublicPoint,
    Source,
    Victim,
)

CANARIES = {  # a value that is seen nowhere else, for each restricted field
    'victims': [
        Victim(name='Canary-Refused', minor=False, consent_to_publish=False),
        Victim(name='Canary-Minor', minor=True, consent_to_publish=True),
        Victim(name='Canary-Silent', minor=False),
        Victim(name='Canary-Both', minor=True),
    ],
    'coordinates': {'latitude': 36.246810, 'longitude': 39.135790},
    'restricted_note': 'Canary-Note: the neighbour at number 4711',
    'raw': {'Canary-Column': 'Canary-Cell', 'name': 'Canary-Raw'},
    'documented': '2014-10-13',  # not restricted by nature, but withheld by the policy as shipped
    'duplicate_of': None,
}
TRACES = ('Canary', '4711', '36.24681', '39.13579', '2014-10-13')
RULES = ('public', 'withheld', 'name-if-consent', 'count-only', 'coarse(1)', 'coarse(month)', None)


@pytest.fixture
def public(recorded):
    """What leaves of the real brief with canaries in one incident, under a policy, as bytes."""

    def public(rules=None, sources=None, places=None, brief=None, **fields):
        planted = {
            field: value
            for field, value in {**CANARIES, **fields}.items()
            if field in Incident.model_fields
        }
        first = Incident.model_validate({**recorded.incidents[0].model_dump(), **planted})
        policy = {**recorded.policy.incident, **(rules or {})}
        return disclose(
            recorded._replace(
                incidents=(first, *recorded.incidents[1:]),
                sources=sources or recorded.sources,
                places=places or recorded.places,
                brief=brief or recorded.brief,
                policy=Policy(incident={field: rule for field, rule in policy.items() if rule}),
            )
        )

    return public


def traces(public, words=TRACES):
    text = dump(public).decode()
    return [word for word in words if word in text]


def test_every_restricted_field_has_a_canary_and_no_place_in_a_public_record():
    assert set(CANARIES) >= RESTRICTED
    assert RESTRICTED.isdisjoint(PublicIncident.model_fields)


def test_under_the_policy_as_shipped_no_restricted_value_leaves(public):
    assert traces(public()) == []


@pytest.mark.parametrize(
    'rules', list(itertools.product(RULES, repeat=3)), ids=lambda rules: '-'.join(map(str, rules))
)
def test_under_no_policy_whatever_does_a_restricted_value_leave(public, rules):
    assert (
        traces(
            public(
                {
                    **dict(zip(('victims', 'coordinates', 'restricted_note'), rules, strict=True)),
                    'raw': rules[0],
                }
            )
        )
        == []
    )


def test_a_name_leaves_with_recorded_consent_and_never_that_of_a_minor(public):
    people = [
        *CANARIES['victims'],
        Victim(name='A Name To Print', minor=False, consent_to_publish=True),
    ]

    assert public(victims=people).incidents[0].victim_names == ('A Name To Print',)
    for rule in ('public', 'withheld', None):
        assert traces(public({'victims': rule}, victims=people), ('A Name To Print',)) == []


@pytest.mark.parametrize(
    'field',
    [
        'date',
        'place',
        'place_text',
        'place_part',
        'type',
        'weapon',
        'attributions',
        'targets',
        'killed',
        'injured',
        'grading',
        'sources',
        'public_note',
    ],
)
@pytest.mark.parametrize('rule', ['withheld', 'name-if-consent', 'count-only', 'round(1)', None])
def test_a_field_leaves_only_where_the_policy_says_public(public, field, rule):
    assert [getattr(incident, field) for incident in public({field: rule}).incidents] == [None] * 6
    assert [getattr(incident, field) for incident in public().incidents] != [None] * 6


@pytest.mark.parametrize(
    ('rule', 'left'),
    [
        ('public', 'joubar'),
        ('coarse(3)', 'damascus'),
        ('coarse(admin1)', 'damascus'),
        ('coarse(0)', 'syria'),
        ('coarse(admin0)', 'syria'),
    ],
)
def test_a_coarse_place_leaves_as_the_place_around_it(public, rule, left):
    let_out = public({'place': rule}, place='joubar', place_precision='near')

    assert (let_out.incidents[0].place, let_out.incidents[0].place_precision) == (
        left,
        {'joubar': 'near', 'damascus': 'governorate', 'syria': 'country'}[left],
    )


def test_under_a_coarse_place_nothing_finer_is_in_any_byte(public, recorded):
    withheld = dict.fromkeys(('place_text', 'place_part', 'targets'), 'withheld')
    let_out = public({'place': 'coarse(1)', **withheld}, place='at-tabaqa')
    claimed = {item.place for claim in recorded.claims for item in claim.items} - {None}

    assert (
        {place.id for place in let_out.places.values() if place.level > 1}
        == claimed
        == {'joubar', 'harasta'}
    )
    assert traces(let_out, ('Tabaqa', 'الطبقة', 'Al-Bokamal', 'brigade-93', 'Tal base')) == []
    assert [incident.place for incident in let_out.incidents] == [
        'ar-raqqa',
        'ar-raqqa',
        None,
        'ar-raqqa',
        'der-ezzor',
        'aleppo',
    ]


def test_a_point_is_the_places_own_and_never_the_records(public, recorded):
    places = {
        **recorded.places,
        'ar-raqqa': recorded.places['ar-raqqa'].model_copy(
            update={'latitude': 35.957913, 'longitude': 39.013579}
        ),
    }
    first, *others = public(
        {'coordinates': 'coarse(1)'}, places=places, place='at-tabaqa'
    ).incidents

    assert (first.point.place, first.point.latitude, first.point.longitude) == (
        'ar-raqqa',
        35.957913,
        39.013579,
    )
    assert first.place == 'at-tabaqa'
    assert [
        incident.point
        for incident in others
        if incident.place in ('der-ezzor', 'aleppo', 'al-bokamal')
    ] == [None, None]
    for rule in ('withheld', 'public', 'name-if-consent', None):
        let_out = public({'coordinates': rule}, places=places, place='at-tabaqa')
        assert (let_out.incidents[0].point, b'35.957913' in dump(let_out)) == (None, False)


@pytest.mark.parametrize(
    ('rule', 'latitude', 'longitude'), [('round(1)', 36.2, 39.1), ('round(0)', 36, 39)]
)
def test_rounded_coordinates_tell_no_house(public, rule, latitude, longitude):
    first, *others = public({'coordinates': rule}).incidents

    assert (first.point.place, first.point.latitude, first.point.longitude) == (
        None,
        latitude,
        longitude,
    )
    assert {incident.point for incident in others} == {None}
    assert traces(public({'coordinates': rule})) == []


def test_a_public_point_cannot_hold_what_is_restricted(public, recorded):
    with pytest.raises(ValueError, match='rounded'):
        PublicPoint(place=None, latitude=36.24681, longitude=39.1)
    let_out = public()
    moved = let_out.incidents[0].model_copy(
        update={'point': PublicPoint(place='ar-raqqa', latitude=36.24681, longitude=39.13579)}
    )
    with pytest.raises(ValueError, match='own'):
        Public.model_validate({**dict(let_out), 'incidents': (moved,)})


@pytest.mark.parametrize(
    ('earliest', 'latest', 'left'),
    [
        (
            '2014-10-05',
            '2014-10-05',
            '2014-10-01 2014-10-26 month',
        ),  # cut at the end of the period, in which it is counted
        ('2014-09-23', '2014-09-25', '2014-09-23 2014-09-30 month'),
        ('2014-09-29', '2014-10-02', '2014-09-23 2014-10-26 period'),
        ('2014-10-20', '2014-11-02', '2014-10-01 2014-11-30 period'),
        ('2014-09-20', '2014-09-24', '2014-09-01 2014-09-30 month'),
    ],
)
def test_a_coarse_date_leaves_as_its_month_and_stays_in_the_period(
    public, recorded, earliest, latest, left
):
    brief = recorded.brief.model_copy(
        update={'period': Period(**{'from': '2014-09-23', 'to': '2014-10-26'})}
    )
    date = (
        public(
            {'date': 'coarse(month)'},
            brief=brief,
            date={
                'earliest': earliest,
                'latest': latest,
                'precision': 'day' if earliest == latest else 'period',
            },
        )
        .incidents[0]
        .date
    )

    assert f'{date.earliest} {date.latest} {date.precision}' == left


def test_of_victims_only_their_number_leaves(public):
    people = [
        *CANARIES['victims'],
        Victim(name='A Name To Print', minor=False, consent_to_publish=True),
    ]
    let_out = public({'victims': 'count-only'}, victims=people)

    assert [incident.victims_recorded for incident in let_out.incidents] == [5, 0, 0, 0, 0, 0]
    assert traces(let_out, (*TRACES, 'A Name To Print')) == []
    assert [incident.victims_recorded for incident in public(victims=people).incidents] == [
        None
    ] * 6


def test_the_number_of_victims_is_a_fact_of_each_incident_and_of_all_that_count(
    public, recorded, languages
):
    people = [
        *CANARIES['victims'],
        Victim(name='A Name To Print', minor=False, consent_to_publish=True),
    ]
    brief = recorded.brief.model_copy(
        update={'tally': True, 'period': Period(**{'from': '2014-01-01', 'to': '2014-10-26'})}
    )
    let_out = public({'victims': 'count-only'}, victims=people, brief=brief)
    facts, first = analyse(let_out).facts, let_out.incidents[0]
    named = {
        name: fact.value for name, fact in facts.items() if name.startswith('recorded.victims')
    }

    assert named == {
        'recorded.victims': 5,
        **{
            f'recorded.victims.incident.{incident.id}': 5 if incident is first else 0
            for incident in let_out.incidents
        },
    }
    assert facts[f'recorded.victims.incident.{first.id}'].records == (f'incident:{first.id}',)
    assert [
        name for name in analyse(public(victims=people, brief=brief)).facts if 'victims' in name
    ] == []
    assert {
        tag: plain(Words(language, analyse(let_out)).count(facts['recorded.victims'])).replace(
            '\u00a0', ' '
        )
        for tag, language in languages.items()
    } == {
        'en': 'five victims recorded by name',
        'ar': '5 ضحايا مسجلين بالاسم',
        'fr': '5 victimes recensées par leur nom',
        'es': '5 víctimas registradas con su nombre',
        'ru': '5 жертв, записанных поимённо',
        'tr': '5 adıyla kaydedilmiş mağdur',
        'de': '5 namentlich erfasste Opfer',
        'zh-Hans': '5名登记了姓名的受害者',
    }


def test_where_small_numbers_stay_inside_the_number_of_victims_does_too(public, recorded):
    brief = recorded.brief.model_copy(
        update={'tally': True, 'period': Period(**{'from': '2014-01-01', 'to': '2014-10-26'})}
    )
    ledger = analyse(public({'victims': 'count-only'}, brief=brief))

    assert [
        name
        for name in masked(
            ledger.model_copy(
                update={'public': ledger.public.model_copy(update={'small_cells': 3})}
            )
        ).facts
        if 'victims' in name
    ] == []


def test_the_words_for_an_unmatched_place_stay_inside_with_it(public):
    let_out = public(
        {'place_text': 'withheld'},
        place='unknown',
        place_text={'en': 'the last house', 'ar': 'آخر بيت'},
    )

    assert (let_out.incidents[0].place, let_out.incidents[0].place_text) == (None, None)


def test_the_day_of_documentation_leaves_only_where_the_policy_says_public(public):
    let_out = {
        rule: [str(incident.documented) for incident in public({'documented': rule}).incidents]
        for rule in RULES
    }

    assert let_out == {
        rule: ['2014-10-13' if rule == 'public' else 'None', *['None'] * 5] for rule in RULES
    }


def test_of_an_incident_that_repeats_another_only_its_id_leaves(recorded):
    marked = recorded.incidents[1].model_copy(update={'duplicate_of': 'ar-raqqa-first-day'})
    decided = Decision(
        one='ar-raqqa-first-day',
        other=recorded.incidents[2].id,
        decision='same',
        keep='ar-raqqa-first-day',
        by='officer',
        day='2014-10-30',
        reason='Canary-Reason',
    )
    let_out = disclose(
        recorded._replace(
            incidents=(recorded.incidents[0], marked, recorded.incidents[2]), decisions=(decided,)
        )
    )

    assert [incident.id for incident in let_out.incidents] == ['ar-raqqa-first-day']
    assert [repeat.id for repeat in let_out.repeats] == [marked.id, recorded.incidents[2].id]
    assert set(let_out.repeats[0].model_dump()) == {'id', 'where'}
    assert traces(let_out) == []


def test_what_is_public_leaves_as_it_was_recorded(public, recorded):
    let_out = public().incidents[0]

    assert (let_out.id, let_out.place, let_out.weapon, let_out.sources) == (
        'ar-raqqa-first-day',
        'ar-raqqa',
        'airstrike',
        ('snhr-2014-10-26',),
    )
    assert [target.facility for target in let_out.targets] == [
        'raqqa-governorate-building',
        'at-talae-camp',
        'raqqa-state-security',
    ]
    assert str(let_out.date.earliest) == '2014-09-23'
    assert [stated.claim.value.min for stated in public().claims] == [24, None, 1447, 3, None]


def test_a_sensitive_source_stays_inside_with_its_address_and_its_id(recorded):
    witness = Source(
        id='canary-witness',
        by='snhr',
        kind='witness',
        url='https://Canary.example/',
        archive_url='https://Canary.example/a',
        sensitive=True,
    )
    sources = {
        **recorded.sources,
        'canary-witness': witness,
        'canary-other': witness.model_copy(update={'id': 'canary-other'}),
    }
    incidents = [
        incident.model_copy(
            update={'sources': ('canary-witness', 'snhr-2014-10-26', 'canary-other')}
        )
        for incident in recorded.incidents
    ]
    claims = [claim.model_copy(update={'source': 'canary-witness'}) for claim in recorded.claims]
    let_out = disclose(recorded._replace(sources=sources, incidents=incidents, claims=claims))

    assert traces(let_out, ('canary', 'Canary')) == []
    assert let_out.incidents[0].sources == ('withheld', 'snhr-2014-10-26')
    assert {stated.claim.source for stated in let_out.claims} == {'withheld'}
    assert list(let_out.sources) == ['snhr-2014-10-26']


def test_a_source_that_nothing_public_names_stays_inside(public, recorded):
    unused = Source(id='unused', by='snhr', kind='report', url='https://Canary.example/')

    assert traces(public(sources={**recorded.sources, 'unused': unused})) == []


def test_no_file_of_a_run_holds_a_restricted_value(project):
    project.change(
        'data/incidents/2014-10.yaml',
        '  killed: unknown\n',
        """\
  killed: unknown
  # Canary-Comment
  victims: [{name: Canary-Name, minor: false}, {name: Canary-Child, minor: true, consent_to_publish: true}]
  coordinates: {latitude: 36.246810, longitude: 39.135790}
  restricted_note: Canary-Note 4711
  documented: 2014-10-13
""",
    )
    for step in (('validate', 'en', 'ar'), ('disclose',), ('analyse',)):
        run = project.step(*step)
        assert (
            run.returncode,
            [trace for trace in TRACES if trace in run.stdout + run.stderr],
        ) == (0, [])

    made = [path for path in project.out.rglob('*') if path.is_file()]
    assert {'public.json', 'facts.json'} <= {path.name for path in made}
    assert [
        (path.name, trace)
        for path in made
        for trace in TRACES
        if trace.encode() in path.read_bytes()
    ] == []


@pytest.mark.parametrize(
    ('old', 'new', 'said'),
    [
        (
            'coordinates: withheld',
            'coordinates: withheld\n  coordinate: public',
            'an incident has no field "coordinate"\n    hint: Did you mean coordinates?',
        ),
        (
            'restricted_note: withheld',
            'restricted_note: maybe',
            'restricted_note is no rule of the policy\n    hint: Write public, withheld, coarse',
        ),
        (
            '  weapon: public\n',
            '',
            'the policy says nothing of "weapon"\n    hint: Add "weapon: public" or "weapon: withheld"',
        ),
    ],
)
def test_a_policy_with_an_unknown_or_a_forgotten_field_lets_nothing_out(project, old, new, said):
    project.change('data/policy.yaml', old, new)
    run = project.step('disclose')

    assert said in run.stderr
    assert (run.returncode, project.out.joinpath('public.json').exists()) == (1, False)
