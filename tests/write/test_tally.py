"""The tally of incidents against a second, slow and independent counter: every incident once, or listed with its reason."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.model import (
    Count,
    Decision,
    Harm,
    Incident,
    Notable,
    Part,
    Period,
    Policy,
    PublicIncident,
    Recorded,
)
from pipeline.validate import decisions
from tests.fixtures.tallies import BRIEF, FACILITIES, FIRST, LAST, PLACES, one, tally

COUNTS = st.one_of(
    st.integers(0, 9).map(lambda n: Count(min=n, max=n)),
    st.tuples(st.integers(0, 5), st.integers(1, 5)).map(lambda t: Count(min=t[0], max=t[0] + t[1])),
    st.integers(1, 9).map(lambda n: Count(max=n, qualifier='at-most')),
    st.integers(1, 9).map(lambda n: Count(min=n, qualifier='at-least')),
    st.just(Count(qualifier='unknown')),
)


@st.composite
def incidents(draw, most=12, before=40):
    """Some incidents of two months and the days around them, with all that can be odd about them."""
    found = []
    for number in range(draw(st.integers(0, most))):
        day = FIRST + timedelta(days=draw(st.integers(-before, 32)))
        length = draw(st.sampled_from((0, 0, 1, 6)))
        last = day + timedelta(days=length)
        killed = []
        if draw(st.booleans()):
            total = draw(COUNTS)
            most = total.max if total.max is not None else total.min
            known = st.integers(0, 9 if most is None else most // 2)
            parts = tuple(
                Part(group=group, value=Count(min=number, max=number))
                for group in draw(st.sampled_from(((), ('children',), ('women', 'unknown'))))
                for number in [draw(known)]
            )
            killed.append(Harm(status='civilian', value=total, of_which=parts))
        actors = draw(
            st.lists(
                st.tuples(
                    st.sampled_from(('army', 'rebels')),
                    st.sampled_from(('alleged', 'denied', 'contested')),
                ),
                max_size=2,
            )
        )
        targets = draw(
            st.lists(
                st.tuples(
                    st.sampled_from(tuple(FACILITIES)),
                    st.sampled_from(('destroyed', 'damaged', 'unknown')),
                ),
                max_size=3,
            )
        )
        found.append(
            one(
                f'i{number}',
                day,
                length,
                draw(st.sampled_from((*PLACES, 'unknown'))),
                draw(st.sampled_from(('shelling', 'airstrike', 'unknown'))),
                killed,
                actors,
                targets,
                draw(
                    st.sampled_from(
                        ('confirmed', 'fair', 'weak', 'contested', 'discounted', 'not-graded')
                    )
                ),
                draw(
                    st.one_of(
                        st.none(),
                        st.dates(last, last + timedelta(days=50)),
                    )
                ),
            )
        )
    return found


OPEN = Policy(incident=dict.fromkeys(PublicIncident.model_fields, 'public'))


@st.composite
def repeated(draw):
    """Some incidents of which a few repeat an earlier one, as the record says or as was decided; and the ids of those."""
    found = [
        Incident(
            **{
                field: getattr(one, field)
                for field in PublicIncident.model_fields
                if field in Incident.model_fields
            }
        )
        for one in draw(incidents())
    ]
    marked, decided = {}, []
    for number in range(1, len(found)):
        keep = f'i{draw(st.integers(0, number - 1))}'
        how = draw(st.sampled_from(('neither', 'neither', 'marked', 'same', 'different', 'unsure')))
        if how == 'marked':
            marked[f'i{number}'] = keep
        elif how != 'neither':
            pair = draw(st.permutations((keep, f'i{number}')))
            decided.append(
                Decision(
                    one=pair[0],
                    other=pair[1],
                    decision=how,
                    keep=keep if how == 'same' else None,
                    by='officer',
                    day=LAST,
                    reason='x',
                )
            )
    split = draw(st.integers(0, len(found)))  # some are of the period before
    records = [one.model_copy(update={'duplicate_of': marked.get(one.id)}) for one in found]
    recorded = Recorded(
        brief=BRIEF,
        incidents=tuple(records[split:]),
        previous=tuple(records[:split]),
        claims=(),
        actors={},
        weapons={},
        facility_types={},
        places=PLACES,
        facilities=FACILITIES,
        sources={},
        policy=OPEN,
        decisions=tuple(decided),
    )
    return recorded, {
        *marked,
        *(
            one.other if one.keep == one.one else one.one
            for one in decided
            if one.decision == 'same'
        ),
    }


def counted_slowly(found):
    """Count with fingers: no code of the line is used."""
    least, most, minimum, taken = 0, 0, False, []
    for incident in found:
        if (
            incident.grading in ('weak', 'contested', 'discounted')
            or incident.date.earliest < FIRST
            or incident.date.earliest > LAST
        ):
            continue
        taken.append(incident.id)
        toll = next((harm for harm in incident.killed if harm.status == 'civilian'), None)
        least += (
            max(toll.value.min or 0, sum(part.value.min for part in toll.of_which)) if toll else 0
        )
        if toll is None or toll.value.max is None:
            minimum = True
        else:
            most += toll.value.max
    return least, most, minimum, taken


@settings(max_examples=120, deadline=None)
@given(incidents())
def test_the_toll_is_what_a_slow_counter_finds(found):
    ledger = tally(found)
    least, most, minimum, taken = counted_slowly(found)
    toll = ledger.facts['recorded.killed.civilian']

    if (minimum and least == 0) or not taken:
        assert toll.value is None  # "at least 0" is not known
    else:
        assert (toll.min, toll.max) == (least, None if minimum else most)
        assert toll.qualifier == ('at-least' if minimum else 'as-stated')


def test_a_toll_is_never_less_than_those_it_tells_apart():
    def dead(count, *parts):
        return [
            Harm(
                status='civilian',
                value=count,
                of_which=tuple(
                    Part(group=group, value=Count(min=number, max=number))
                    for group, number in parts
                ),
            )
        ]

    found = [
        one('most', FIRST, killed=dead(Count(max=5, qualifier='at-most'), ('women', 1))),
        one(
            'unknown',
            FIRST,
            killed=dead(Count(qualifier='unknown'), ('children', 2), ('unknown', 3)),
        ),
    ]
    facts = tally(found).facts

    assert (facts['recorded.killed.civilian'].min, facts['recorded.killed.civilian'].qualifier) == (
        6,
        'at-least',
    )
    assert (
        facts['recorded.killed.civilian.women'].min,
        facts['recorded.killed.civilian.children'].min,
    ) == (1, 2)


@settings(max_examples=120, deadline=None)
@given(incidents())
def test_every_incident_is_counted_once_or_listed_with_its_reason(found):
    ledger = tally(found)
    _, _, _, taken = counted_slowly(found)
    listed = [each.id for each in ledger.excluded]

    assert sorted(taken + listed) == sorted(incident.id for incident in found)
    assert ledger.facts['recorded.incidents'].value == len(taken)
    assert set(ledger.facts['recorded.incidents'].records) == {f'incident:{name}' for name in taken}


@settings(max_examples=120, deadline=None)
@given(repeated())
def test_an_incident_that_repeats_another_is_listed_and_every_id_is_there_once(month):
    recorded, repeats = month
    ledger = analyse(disclose(recorded))
    counted = [
        name.removeprefix('incident:') for name in ledger.facts['recorded.incidents'].records
    ]
    listed = {each.id: each.reason for each in ledger.excluded}

    assert [str(problem) for rule in decisions.RULES for problem in rule(recorded)] == []
    assert sorted([*counted, *(each.id for each in ledger.excluded)]) == sorted(
        incident.id for incident in recorded.incidents
    )
    assert {name for name, why in listed.items() if why == 'duplicate'} == repeats & {
        incident.id for incident in recorded.incidents
    }
    assert ledger.facts['recorded.incidents.repeated'].value == len(
        repeats & {incident.id for incident in recorded.incidents}
    )
    assert not {f'incident:{name}' for name in repeats} & {
        record
        for fact in ledger.facts.values()
        for record in fact.records
        if fact.name != 'recorded.incidents.repeated'
    }


@pytest.mark.parametrize('split', ['by', 'in', 'with', 'on'])
@settings(max_examples=50, deadline=None)
@given(found=incidents())
def test_the_parts_of_every_split_make_the_whole(split, found):
    facts = tally(found).facts

    def parts(name):
        return [
            fact
            for key, fact in facts.items()
            if key.startswith(f'{name}.{split}.')
            and '.' not in key.removeprefix(f'{name}.{split}.')
        ]

    assert (
        sum(fact.value for fact in parts('recorded.incidents')) == facts['recorded.incidents'].value
    )
    assert sum(fact.min or 0 for fact in parts('recorded.killed.civilian')) == (
        facts['recorded.killed.civilian'].min or 0
    )


SMALL = settings(max_examples=60, deadline=None)


@SMALL
@given(incidents())
def test_what_was_struck_is_what_a_slow_counter_finds(found):
    facts, ward, school_by_shell, destroyed, all_hits = tally(found).facts, 0, 0, 0, 0
    for incident in found:
        if (
            incident.grading in ('weak', 'contested', 'discounted')
            or not FIRST <= incident.date.earliest <= LAST
        ):
            continue
        for target in incident.targets:
            all_hits += 1
            ward += target.facility == 'ward'
            destroyed += target.damage == 'destroyed'
            school_by_shell += target.facility in ('hall', 'desk') and incident.weapon == 'shelling'

    def value(name):
        return facts[name].value if name in facts else 0

    assert value('recorded.facilities') == all_hits
    assert value('recorded.facilities.hospital') == ward
    assert value('recorded.damage.destroyed') == destroyed
    assert value('recorded.facilities.school.with.shelling') == school_by_shell
    for kind in ('hospital', 'school'):
        for split in ('damage', 'with'):
            assert sum(
                fact.value
                for name, fact in facts.items()
                if name.startswith(f'recorded.facilities.{kind}.{split}.')
            ) == value(f'recorded.facilities.{kind}')


@SMALL
@given(incidents())
def test_the_parties_of_a_place_make_up_the_place(found):
    facts = tally(found).facts

    for name in [
        name for name in facts if name.startswith('recorded.incidents.in.') and name.count('.') == 3
    ]:
        inner = [fact for key, fact in facts.items() if key.startswith(f'{name}.by.')]
        assert sum(fact.value for fact in inner) == facts[name].value
        assert sorted(record for fact in inner for record in fact.records) == sorted(
            facts[name].records
        )


@SMALL
@given(incidents())
def test_every_grading_is_in_the_totals_or_kept_apart(found):
    facts, within = (
        tally(found).facts,
        [incident for incident in found if FIRST <= incident.date.earliest <= LAST],
    )
    apart = [
        incident.id
        for incident in within
        if incident.grading in ('weak', 'contested', 'discounted')
    ]

    assert {
        name.split('.')[2]: fact.value
        for name, fact in facts.items()
        if name.startswith('recorded.graded.') and name.endswith('.incidents')
    } == Counter(one.grading for one in within)
    assert (
        facts['recorded.kept-apart.incidents'].value
        == len(apart)
        == len(within) - facts['recorded.incidents'].value
    )


@SMALL
@given(incidents(before=140), st.integers(0, 12))
def test_the_months_of_the_year_make_the_year_whichever_file_an_incident_stands_in(found, here):
    facts = tally(found[here:], found[:here], year_from=date(2031, 1, 1)).facts
    counted, by_month = 0, {f'2031-0{number}': 0 for number in range(1, 6)}
    for incident in found:
        if (
            incident.grading in ('confirmed', 'fair', 'not-graded')
            and date(2031, 1, 1) <= incident.date.earliest <= LAST
        ):
            counted += 1
            by_month[incident.date.earliest.isoformat()[:7]] += 1

    assert facts['year.incidents'].value == counted
    assert {month: facts[f'year.month.{month}.incidents'].value for month in by_month} == by_month
    if here:
        assert (
            'previous.incidents' not in facts
            or facts['previous.incidents'].value == by_month['2031-04']
        )


@SMALL
@given(incidents())
def test_by_the_day_of_documentation_the_same_incidents_are_counted_once_or_listed(found):
    ledger = tally(found, basis='documentation')
    taken = [
        one.id
        for one in found
        if one.documented
        and FIRST <= one.documented <= LAST
        and one.grading in ('confirmed', 'fair', 'not-graded')
    ]

    assert set(ledger.facts['recorded.incidents'].records) == {f'incident:{name}' for name in taken}
    assert sorted([*taken, *(each.id for each in ledger.excluded)]) == sorted(
        one.id for one in found
    )
    assert {each.id for each in ledger.excluded if each.reason == 'no-day-of-documentation'} == {
        one.id for one in found if one.documented is None
    }
    assert ledger.facts['recorded.incidents.of-earlier-days'].value == sum(
        one.id in taken and one.date.latest < FIRST for one in found
    )


@pytest.mark.parametrize(
    ('first', 'last', 'before'),
    [
        (date(2031, 5, 1), date(2031, 5, 31), (date(2031, 4, 1), date(2031, 4, 30))),
        (date(2031, 1, 1), date(2031, 1, 31), (date(2030, 12, 1), date(2030, 12, 31))),
        (date(2031, 4, 1), date(2031, 6, 30), (date(2031, 1, 1), date(2031, 3, 31))),
        (date(2032, 3, 1), date(2032, 3, 31), (date(2032, 2, 1), date(2032, 2, 29))),
        (date(2031, 5, 8), date(2031, 5, 14), (date(2031, 5, 1), date(2031, 5, 7))),
        (date(2031, 5, 1), date(2031, 5, 30), (date(2031, 4, 1), date(2031, 4, 30))),
    ],
)
def test_the_period_before_is_as_many_months_or_as_many_days(first, last, before):
    facts = tally(
        [], [one('old', first - timedelta(1))], period=Period(from_=first, to=last), published=last
    ).facts

    assert (facts['day.previous-from'].day, facts['day.previous-to'].day) == before
    assert facts['previous.incidents'].value == 1


def test_an_incident_across_a_month_end_is_in_the_month_of_its_earliest_day_and_said_in_both():
    across = one(
        'april-or-may',
        date(2031, 4, 29),
        3,
        killed=[Harm(status='civilian', value=Count(min=3, max=3))],
    )
    beyond = one('may-or-june', date(2031, 5, 30), 2)
    ledger = tally(
        [across, beyond],
        [
            one(
                'april',
                date(2031, 4, 3),
                killed=[Harm(status='civilian', value=Count(min=4, max=4))],
            )
        ],
    )
    facts = ledger.facts

    assert facts['recorded.incidents'].records == ('incident:may-or-june',)
    assert (facts['previous.killed.civilian'].value, facts['previous.incidents'].records) == (
        7,
        ('incident:april', 'incident:april-or-may'),
    )
    assert (
        facts['recorded.incidents.across-the-start'].records,
        facts['recorded.incidents.across-the-end'].records,
    ) == (('incident:april-or-may',), ('incident:may-or-june',))
    assert [(each.id, each.reason) for each in ledger.excluded] == [
        ('april-or-may', 'outside-the-period')
    ]
    assert (facts['day.april-or-may.earliest'].day, facts['day.april-or-may.latest'].day) == (
        date(2031, 4, 29),
        date(2031, 5, 2),
    )


def test_an_incident_documented_after_the_period_is_counted_and_said():
    late = one(
        'late',
        date(2031, 5, 4),
        killed=[Harm(status='civilian', value=Count(min=2, max=2))],
        documented=date(2031, 6, 2),
    )
    facts = tally(
        [
            late,
            one('known', date(2031, 5, 4), documented=date(2031, 5, 31)),
            one('open', date(2031, 5, 4)),
        ]
    ).facts

    assert facts['recorded.incidents'].value == 3
    assert (
        facts['recorded.incidents.documented-late'].records,
        facts['recorded.killed.civilian.documented-late'].value,
    ) == (('incident:late',), 2)


def test_by_the_day_of_documentation_what_began_before_the_period_and_reached_into_it_is_not_said_to_be_of_earlier_days():
    found = [
        one('before', date(2031, 4, 3), documented=date(2031, 5, 9)),
        one('into', date(2031, 4, 29), 3, documented=date(2031, 5, 9)),
    ]

    assert tally(found, basis='documentation').facts[
        'recorded.incidents.of-earlier-days'
    ].records == ('incident:before',)


def test_notable_incidents_follow_the_rule_of_the_brief_the_heaviest_first():
    def dead(least, most=None):
        return [
            Harm(
                status='civilian',
                value=Count(min=least, max=most, qualifier='as-stated' if most else 'at-least'),
                of_which=(
                    Part(group='boys', value=Count(min=1, max=1)),
                    Part(group='girls', value=Count(min=2, max=2)),
                ),
            )
        ]

    found = [
        one('few', FIRST, killed=dead(4, 9)),
        one('five', FIRST, killed=dead(5, 5)),
        one('eight', LAST, killed=dead(8)),
        one('weak', FIRST, killed=dead(30, 30), grading='weak'),
    ]
    by_rule, listed = (
        tally(found, notable=Notable(killed=5)).facts,
        tally(found, notable=Notable(incidents=('weak', 'few'))).facts,
    )

    assert by_rule['notable.incidents'].records == ('incident:eight', 'incident:five')
    assert (by_rule['notable.killed'].value, by_rule['notable.killed'].qualifier) == (5, 'at-least')
    assert by_rule['killed.civilian.incident.five.children'].value == 3
    assert listed['notable.incidents'].records == ('incident:weak', 'incident:few')
    assert 'notable.killed' not in listed


def test_what_is_graded_weak_is_counted_apart():
    ledger = tally(
        [
            one(
                'a',
                FIRST,
                killed=[Harm(status='civilian', value=Count(min=3, max=3))],
                grading='weak',
            )
        ]
    )

    assert ledger.facts['recorded.incidents'].value == 0
    assert ledger.facts['recorded.graded.weak.killed.civilian'].value == 3
    assert [(each.id, each.reason) for each in ledger.excluded] == [('a', 'graded-weak')]


@pytest.mark.parametrize('status', ['civilian', 'protected', 'combatant', 'participant', 'unknown'])
def test_the_killed_of_every_status_are_counted_for_themselves(status):
    killed = {
        name: fact.value
        for name, fact in tally(
            [one('a', FIRST, killed=[Harm(status=status, value=Count(min=3, max=3))])]
        ).facts.items()
        if name.count('.') == 2 and name.startswith('recorded.killed.')
    }

    assert {name: number for name, number in killed.items() if number is not None} == {
        f'recorded.killed.{status}': 3
    }


def test_a_means_that_is_not_known_is_counted_as_not_stated():
    assert (
        tally([one('a', FIRST, weapon='unknown')]).facts['recorded.incidents.with.not-stated'].value
        == 1
    )


def test_a_number_that_is_about_right_leaves_its_sum_about_right():
    def dead(least, qualifier):
        return [Harm(status='civilian', value=Count(min=least, max=least, qualifier=qualifier))]

    assert (
        tally(
            [one('a', FIRST, killed=dead(3, 'about')), one('b', FIRST, killed=dead(2, 'as-stated'))]
        )
        .facts['recorded.killed.civilian']
        .qualifier
        == 'about'
    )
