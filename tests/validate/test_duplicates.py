"""Incidents that may be one event are found and decided on; a day of many attacks on one town is no heap of duplicates."""

import csv
from datetime import date, timedelta
from itertools import combinations

import pytest

from pipeline.model import (
    Attribution,
    BriefDefinition,
    Count,
    Dates,
    Decision,
    Harm,
    Incident,
    Period,
    Place,
    Policy,
    Recorded,
    Refused,
    Source,
    Target,
    Victim,
    Where,
)
from pipeline.settings import Document, read_csv
from pipeline.validate.decisions import doubtful, seen
from pipeline.validate.duplicates import find, look_alikes_are_decided
from pipeline.validate.review import merged, sheet
from tests.conftest import ROOT

PLACES = {
    name: Place(id=name, level=level, parent=parent, names={})
    for name, level, parent in (
        ('land', 0, None),
        ('north', 1, 'land'),
        ('hills', 2, 'north'),
        ('town', 3, 'hills'),
        ('quarter', 4, 'town'),
        ('village', 3, 'hills'),
    )
}
SOURCES = {
    name: Source(id=name, by='us', kind='media', url=url)
    for name, url in (
        ('page', 'https://a.example/1'),
        ('copy', 'https://a.example/1'),
        ('agency', 'https://a.example/'),
    )
}
DAY = date(2031, 5, 9)


def incident(name, day=DAY, last=None, toll=3, **changed):
    killed = (
        ()
        if toll is None
        else (
            Harm(
                status='civilian',
                value=toll if isinstance(toll, Count) else Count(min=toll, max=toll),
            ),
        )
    )
    return Incident(
        **{
            'id': name,
            'date': Dates(earliest=day, latest=last or day, precision='period' if last else 'day'),
            'place': 'town',
            'type': 'attack',
            'weapon': 'airstrike',
            'attributions': (Attribution(actor='army', status='alleged'),),
            'killed': killed,
            'injured': (),
            'sources': (),
            **changed,
        }
    )


def month(*incidents, previous=(), decisions=(), duplicates='listed'):
    brief = BriefDefinition(
        id='m',
        type='monthly',
        edition=1,
        published=date(2031, 6, 5),
        period=Period(from_=date(2031, 5, 1), to=date(2031, 5, 31)),
        basis='death',
        place='land',
        languages=('en',),
        source_language='en',
        by='us',
        incidents=(),
        claims=(),
        tiles=(),
        names={},
        tally=True,
        duplicates=duplicates,
    )
    return Recorded(
        brief=brief,
        incidents=incidents,
        previous=tuple(previous),
        claims=(),
        actors={},
        weapons={},
        facility_types={},
        places=PLACES,
        facilities={},
        sources=SOURCES,
        policy=Policy(incident={}),
        decisions=tuple(decisions),
    )


def pairs(*incidents, **given):
    return [(*pair.ids, pair.score) for pair in find(month(*incidents, **given)).open]


# What is found


def test_one_event_recorded_twice_with_slightly_different_tolls_is_found_and_the_reasons_are_said():
    (pair,) = find(month(incident('b', toll=8), incident('a', toll=7))).open

    assert pair.ids == ('a', 'b')
    assert pair.score == 9
    assert pair.reasons == (
        'same day',
        'same place',
        'tolls fit each other',
        'a toll of five or more',
        'same means',
        'a party in common',
        'the only two of this means and party there then',
    )


def test_an_incident_of_this_period_is_compared_with_those_of_the_period_before():
    assert pairs(incident('b', toll=8), previous=[incident('a', toll=7)]) == [('a', 'b', 9)]


@pytest.mark.parametrize(
    ('changed', 'score'),
    [
        ({'day': DAY + timedelta(days=1)}, 8),
        ({'last': DAY + timedelta(days=4)}, 8),
        ({'place': 'quarter'}, 8),
        ({'place': 'hills'}, 8),
        ({'weapon': 'shelling', 'targets': (Target(facility='market'),)}, 9),
        ({'attributions': (), 'targets': (Target(facility='market'),)}, 10),
        (
            {
                'attributions': (Attribution(actor='rebels', status='alleged'),),
                'targets': (Target(facility='market'),),
            },
            8,
        ),
        ({'sources': ('copy',)}, 11),
        ({'day': DAY + timedelta(days=2)}, None),
        ({'place': 'village'}, None),
        ({'place': 'land'}, 8),
        ({'toll': 30}, None),
        ({'attributions': (Attribution(actor='rebels', status='alleged'),)}, None),
    ],
    ids=[
        'next-day',
        'some-days',
        'inside',
        'around',
        'other-means',
        'no-party',
        'other-party',
        'one-page',
        'two-days-later',
        'elsewhere',
        'in-the-country',
        'other-toll',
        'other-party-alone',
    ],
)
def test_what_speaks_for_one_event_and_what_against_it(changed, score):
    first = incident(
        'a',
        toll=7,
        targets=(Target(facility='market'),) if 'targets' in changed else (),
        sources=('page',),
    )
    second = incident('b', **{'toll': 8, **changed})

    assert pairs(first, second) == ([('a', 'b', score)] if score else [])


def test_a_victim_of_the_same_name_speaks_for_one_event_and_is_never_said():
    def named(name, place, called):
        return incident(
            name, place=place, toll=1, attributions=(), victims=(Victim(name=called, minor=False),)
        )

    (pair,) = find(
        month(
            named('a', 'town', 'Canary  Name'),
            named('b', 'village', 'canary name'),
            named('c', 'north', 'Another'),
        )
    ).open

    assert pair.ids == ('a', 'b')
    assert 'a victim of the same name' in pair.reasons
    assert (
        'canary'
        not in sheet(month(*(pair.one, pair.other)), find(month(pair.one, pair.other))).lower()
    )


def test_an_unmatched_place_is_the_same_where_its_source_names_it_so():
    def at(name, text):
        return incident(name, place='unknown', place_text={'en': text}, toll=8)

    assert pairs(at('a', 'The old mill'), at('b', 'the old mill'), at('c', 'a farm road')) == [
        ('a', 'b', 10)
    ]


# What is not


def test_ten_airstrikes_on_one_town_in_a_day_are_not_forty_five_pairs():
    struck = [
        incident(f'i{n}', toll=toll) for n, toll in enumerate((0, 1, 1, 1, 1, 2, 2, 2, None, None))
    ]

    assert pairs(*struck) == []


def test_of_ten_airstrikes_in_a_day_the_two_of_one_high_toll_are_found():
    struck = [
        incident(f'i{n}', toll=toll) for n, toll in enumerate((0, 1, 1, 1, 2, 2, 2, 21, None, 23))
    ]

    assert pairs(*struck) == [('i7', 'i9', 9)]


def test_a_massacre_that_ten_sources_report_is_found_in_all_its_pairs():
    reports = [incident(f'i{n}', toll=50 + n % 3) for n in range(10)]

    assert {pair[:2] for pair in pairs(*reports)} == set(
        combinations(sorted(one.id for one in reports), 2)
    )


def test_a_crowd_that_says_nothing_is_counted_so_that_it_can_be_said():
    found = find(month(*(incident(f'i{n}', toll=8) for n in range(20))))

    assert (found.open, found.crowds) == ((), 4)
    assert find(month(incident('a'), incident('b', last=DAY + timedelta(days=90)))).wide == 1


def test_the_work_grows_with_the_incidents_not_with_their_square():
    def spread(n):
        return [
            incident(f'i{k}', day=DAY + timedelta(days=k // 5), toll=k % 5 + 3) for k in range(n)
        ]

    assert (
        len(find(month(*spread(4000))).open)
        <= 11 * len(find(month(*spread(400))).open)
        <= 11 * 4000
    )


# What was decided


def decided(decision='different', keep=None, records=None, **changed):
    digests = {
        end: seen(record)
        for end, record in zip(('one_seen', 'other_seen'), records or (), strict=False)
    }
    return Decision(
        **{
            'one': 'a',
            'other': 'b',
            'decision': decision,
            'keep': keep,
            'by': 'officer',
            'day': date(2031, 6, 2),
            'reason': 'two reports',
            **digests,
            **changed,
        }
    )


@pytest.mark.parametrize(
    'decision',
    [
        decided(),
        decided('unsure'),
        decided('same', 'a'),
        decided('same', 'b'),
        decided(one='b', other='a'),
    ],
)
def test_a_pair_that_was_decided_is_not_asked_again(decision):
    found = find(month(incident('a'), incident('b'), decisions=[decision]))

    assert found.open == ()
    assert [pair.decision for pair in found.decided] == [decision]


def test_a_pair_that_the_record_itself_marks_is_not_asked_again():
    found = find(
        month(incident('a'), incident('b', duplicate_of='a'), incident('c', duplicate_of='b'))
    )

    assert (found.open, [pair.ids for pair in found.decided]) == (
        (),
        [('a', 'b'), ('a', 'c'), ('b', 'c')],
    )


def test_a_decision_is_in_doubt_when_a_record_changed_or_is_gone_and_only_then():
    one, other = incident('a', toll=7), incident('b', toll=8)
    decision = decided('same', 'a', (one, other))

    def doubts(*incidents, decision=decision):
        return [why for _, why in doubtful(month(*incidents, decisions=[decision]))]

    assert doubts(one, other) == []
    assert (
        doubts(
            one,
            other.model_copy(
                update={
                    'grading': 'confirmed',
                    'sources': ('page',),
                    'restricted_note': 'Canary',
                    'documented': DAY,
                }
            ),
        )
        == []
    )
    assert doubts(one, incident('b', toll=9)) == ['b changed since']
    assert doubts(incident('a', place='village'), incident('b', toll=9)) == [
        'a and b changed since'
    ]
    assert doubts(one) == ['b is in no file of this brief']
    assert doubts(incident('x')) == []
    assert doubts(one, other, decision=decided()) == ['it does not say what the records held then']


def test_a_decision_on_the_incidents_that_are_kept_holds_for_those_that_repeat_them():
    one, other, again = (incident(name, toll=8) for name in 'abc')
    different = decided('different', records=(one, other))
    same = decided('same', 'b', records=(other, again), one='b', other='c')
    found = find(month(one, other, again, decisions=[different, same]))

    assert found.open == ()
    assert {pair.ids: pair.decision for pair in found.decided} == {
        ('a', 'b'): different,
        ('b', 'c'): same,
        ('a', 'c'): different,
    }


def test_a_brief_may_ask_that_every_pair_is_decided():
    one, other = incident('a', toll=7), incident('b', toll=8)
    said = 'a and b may be one event: same day, same place, tolls fit each other, a toll of five or more, same means, a party in common, the only two of this means and party there then'

    def faults(*decisions, duplicates='decided', other=other):
        return [
            problem.what
            for problem in look_alikes_are_decided(
                month(one, other, decisions=decisions, duplicates=duplicates)
            )
        ]

    assert faults() == [said]
    assert faults(duplicates='listed') == []
    assert faults(decided('unsure', None, (one, other))) == []
    assert faults(decided('same', 'a', (one, other)), other=incident('b', toll=9)) == [
        'decided same on 2031-06-02: b changed since'
    ]


# The sheet and the table


def filled(recorded, **answers):
    """A sheet as a spreadsheet saves it, the same answers in every row."""
    rows = [
        {**row, **answers} for row in csv.DictReader(sheet(recorded, find(recorded)).splitlines())
    ]
    cells = [{name: cell for name, cell in row.items() if cell} for row in rows]
    return Document(
        cells,
        {(): Where('filled.csv'), **{(n,): Where('filled.csv', n + 2) for n in range(len(rows))}},
    )


def test_the_sheet_shows_both_records_and_asks_for_the_decision():
    one, other = (
        incident('a', toll=Count(min=7, qualifier='at-least')),
        incident(
            'b', last=DAY + timedelta(days=1), place='unknown', place_text={'en': 'town'}, toll=None
        ),
    )
    text = sheet(
        month(one, other, decisions=[decided(records=(one, incident('b')))]), find(month())
    )
    (row,) = csv.DictReader(text.splitlines())

    assert list(row)[:9] == [
        'one',
        'other',
        'decision',
        'keep',
        'by',
        'day',
        'reason',
        'score',
        'why',
    ]
    assert (row['one'], row['other'], row['decision'], row['why']) == (
        'a',
        'b',
        '',
        'decided different on 2031-06-02: b changed since',
    )
    assert [row[f'one_{name}'] for name in ('date', 'place', 'killed', 'means', 'parties')] == [
        '2031-05-09',
        'town',
        'at least 7 civilian',
        'airstrike',
        'army: alleged',
    ]
    assert [row[f'other_{name}'] for name in ('date', 'place', 'killed')] == [
        '2031-05-09/2031-05-10',
        '(town)',
        'not known',
    ]


def test_a_filled_sheet_is_taken_into_the_table_and_what_was_decided_before_stays(tmp_path):
    one, other, third = incident('a', toll=7), incident('b', toll=8), incident('c', place='village')
    before = decided(other='c', records=(one, third))
    recorded = month(one, other, third, decisions=[before])
    table, count = merged(
        recorded,
        filled(
            recorded,
            decision='same',
            keep='b',
            by='officer',
            day='2031-06-04',
            reason='one source, twice',
        ),
    )
    (tmp_path / 'decisions.csv').write_text(table, encoding='utf-8')
    rows = read_csv(tmp_path / 'decisions.csv', 'decisions.csv').value

    assert count == 1
    assert rows == [
        {
            'one': 'a',
            'other': 'b',
            'decision': 'same',
            'keep': 'b',
            'by': 'officer',
            'day': '2031-06-04',
            'reason': 'one source, twice',
            'one_seen': seen(one),
            'other_seen': seen(other),
        },
        {
            'one': 'a',
            'other': 'c',
            'decision': 'different',
            'by': 'officer',
            'day': '2031-06-02',
            'reason': 'two reports',
            'one_seen': seen(one),
            'other_seen': seen(third),
        },
    ]
    again = recorded._replace(decisions=tuple(Decision(**row) for row in rows))
    assert (find(again).open, list(doubtful(again)), again.repeats) == ((), [], {'a': 'b'})
    assert merged(again, filled(again)) == (table, 0)


def test_a_pair_whose_record_changed_comes_back_on_the_sheet_and_is_decided_anew():
    one, other = incident('a', toll=7), incident('b', toll=8)
    recorded = month(one, incident('b', toll=9), decisions=[decided('same', 'a', (one, other))])
    table, count = merged(
        recorded,
        filled(
            recorded,
            decision='different',
            by='officer',
            day='2031-06-05',
            reason='two strikes after all',
        ),
    )
    rows = list(csv.DictReader(table.splitlines()))

    assert (
        count,
        [(row['decision'], row['keep'], row['day'], row['other_seen']) for row in rows],
    ) == (1, [('different', '', '2031-06-05', seen(incident('b', toll=9)))])


@pytest.mark.parametrize(
    ('answers', 'said'),
    [
        (
            {'decision': 'same', 'keep': 'b', 'by': 'officer', 'day': '2031-06-04'},
            'filled.csv:2: "reason" is missing',
        ),
        ({'reason': 'one event'}, 'filled.csv:2: "decision" is missing'),
        (
            {
                'one': 'gone',
                'decision': 'different',
                'by': 'officer',
                'day': '2031-06-04',
                'reason': 'no',
            },
            'filled.csv:2: one: there is no incident "gone" in this brief',
        ),
    ],
)
def test_a_sheet_that_is_half_filled_is_refused_as_a_whole(answers, said):
    recorded = month(incident('a', toll=7), incident('b', toll=8))
    with pytest.raises(Refused) as refused:
        merged(recorded, filled(recorded, **answers))

    assert said in [str(problem).partition('\n')[0] for problem in refused.value.problems]


def test_make_duplicates_writes_the_sheet_and_takes_it_in(project):
    text = (project.folder / 'data/incidents/2014-10.yaml').read_text(encoding='utf-8')
    second = (
        text[text.index('- id:') :].split('\n\n')[0].replace('ar-raqqa-first-day', 'ar-raqqa-again')
    )
    project.change('data/incidents/2014-10.yaml', text, f'{text}\n{second}\n')
    made = project.make('duplicates')
    path = project.out / 'check/duplicates.csv'

    assert (made.returncode, made.stdout) == (
        0,
        f'1 pairs to decide, 0 decided: {path.relative_to(project.folder)}\n',
    )
    rows = list(csv.DictReader(path.read_text(encoding='utf-8').splitlines()))
    assert [(row['one'], row['other']) for row in rows] == [
        ('ar-raqqa-again', 'ar-raqqa-first-day')
    ]

    with (project.folder / 'filled.csv').open('w', encoding='utf-8-sig', newline='') as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerow(
            {
                **rows[0],
                'decision': 'same',
                'keep': 'ar-raqqa-first-day',
                'by': 'data-officer',
                'day': '2014-10-27',
                'reason': 'typed twice',
            }
        )
    taken = project.make('duplicates', 'FILE=filled.csv')

    assert taken.stdout.splitlines() == [
        '1 decisions taken in: data/decisions/duplicates.csv',
        f'0 pairs to decide, 1 decided: {path.relative_to(project.folder)}',
    ]
    for step in ('disclose', 'analyse'):
        assert project.step(step).returncode == 0
    assert '"id": "ar-raqqa-again",\n   "reason": "duplicate"' in (
        project.out / 'facts.json'
    ).read_text(encoding='utf-8')


def test_the_sheet_of_the_sample_holds_no_restricted_word():
    from pipeline.load import load

    recorded = load(ROOT / 'tests/sample/data', '2031-05-monthly', ROOT / 'tests/sample')
    text = sheet(recorded, find(recorded))

    assert [
        canary
        for canary in (ROOT / 'tests/sample/canaries.txt')
        .read_text(encoding='utf-8')
        .split('\n')[:-1]
        if canary in text
    ] == []
