"""Each rule refuses what it is for, says so in one sentence at the right place, and is silent on the shipped data."""

import re

import pytest

from pipeline.analyse import analyse
from pipeline.analyse.sums import governorate
from pipeline.disclose import disclose
from pipeline.importers.places import Gazetteer
from pipeline.load import load
from pipeline.model import Place, Policy, Refused, outwards
from pipeline.validate import RULES, validate
from pipeline.validate.contradictions import places_lie_in_larger_ones
from pipeline.validate.duplicates import find
from tests.conftest import ROOT, marked

A_BRIEF = {  # as small as a brief can be; the mark ¦ in a change stands where the problem points to
    'policy.yaml': (ROOT / 'data/policy.yaml').read_text(encoding='utf-8'),
    'reference/actors.yaml': '- id: monitor\n- id: alliance\n- id: regime\n',
    'reference/weapons.yaml': '- id: airstrike\n- id: poison-gas\n',
    'reference/facility_types.yaml': '- id: school\n- id: camp\n',
    'reference/places.csv': 'id,level,parent,names.en,names.ar\nland,0,,Land,بلد\ntown,1,land,Town,بلدة\nquarter,2,town,Quarter,حي\n',
    'reference/facilities.csv': 'id,type,place,names.en,names.ar\nthe-camp,camp,town,The camp,المعسكر\n',
    'reference/sources.yaml': '- id: page\n  by: monitor\n  kind: report\n',
    'incidents/i.yaml': """\
- id: first
  date: {earliest: 2014-09-23, latest: 2014-09-23, precision: day}
  place: quarter
  type: air-attack
  weapon: airstrike
  attributions: [{actor: alliance, status: alleged}]
  targets: [{facility: the-camp}]
  killed:
    - {status: civilian, value: {min: 8, max: 10}, of_which: [{group: children, value: 3}, {group: women, value: 2}]}
  injured: unknown
  sources: [page]
""",
    'claims/c.yaml': """\
- id: toll
  by: monitor
  source: page
  published: 2014-10-26
  period: {from: 2014-09-23, to: unknown}
  actor: regime
  measure: killed
  status: civilian
  value: {min: 50, qualifier: at-least}
  of_which: [{group: children, value: 30}, {group: women, value: 15}]
- id: gas
  by: monitor
  source: page
  published: 2014-10-26
  period: {from: 2014-09-23, to: unknown}
  actor: regime
  measure: attacks
  weapon: poison-gas
  value: 3
  items: [{place: town, value: 2}, {place: quarter, value: 1}]
""",
    'briefs/b/brief.yaml': """\
id: b
type: campaign
edition: 1
published: 2014-10-26
period: {from: 2014-09-23, to: unknown}
basis: unknown
place: land
by: monitor
languages: [en, ar]
source_language: en
incidents: [i]
claims: [c]
subject: alliance
context: regime
tiles: []
names: {}
""",
}
BRIEF, INCIDENTS, CLAIMS, POLICY = (
    'briefs/b/brief.yaml',
    'incidents/i.yaml',
    'claims/c.yaml',
    'policy.yaml',
)
SECOND = '\n- id: ¦{}\n  by: monitor\n  source: page\n  published: 2014-10-26\n  period: {{from: 2014-09-23, to: unknown}}\n  actor: regime\n  measure: killed\n  status: {}\n  value: 5\n'


@pytest.fixture
def faults(tmp_path):
    """What validation says of the small brief with one change, without the name of the file it points to."""

    def faults(name, old, new, more=()):
        files = {**A_BRIEF, **dict(more)}
        assert old in files[name]
        files[name], line, column = marked(files[name].replace(old, new, 1))
        for file, content in files.items():
            (tmp_path / 'data' / file).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / 'data' / file).write_text(content, encoding='utf-8')
        place = f'data/{name}:{line}:{column}: '
        try:
            found = validate(load(tmp_path / 'data', 'b', tmp_path))
        except Refused as refusal:
            found = refusal.problems
        return [
            str(problem).replace('\n    hint: ', ' / ').removeprefix(place) for problem in found
        ]

    return faults


@pytest.mark.parametrize('rule', RULES, ids=lambda rule: rule.__name__)
def test_a_rule_is_silent_on_the_shipped_data(recorded, rule):
    assert list(rule(recorded)) == []
    assert rule.__doc__.strip().endswith('.')


def test_the_small_brief_is_in_order(faults):
    assert faults(BRIEF, 'id: b', 'id: b') == []


@pytest.mark.parametrize(
    ('name', 'old', 'new', 'said'),
    [
        (
            CLAIMS,
            'id: gas',
            'id: ¦toll',
            'id "toll" is used twice, first at data/claims/c.yaml:1:7 / Give one of the two another id',
        ),
        (
            CLAIMS,
            'actor: regime',
            'actor: ¦regimes',
            'actor: "regimes" is not in the table of actors / Did you mean regime?',
        ),
        (
            CLAIMS,
            'by: monitor',
            'by: ¦nobody',
            'by: "nobody" is not in the table of actors / Known: alliance, monitor, regime',
        ),
        (
            CLAIMS,
            'source: page',
            'source: ¦pages',
            'source: "pages" is not in the table of sources / Did you mean page?',
        ),
        (
            CLAIMS,
            'weapon: poison-gas',
            'weapon: ¦poison',
            'weapon: "poison" is not in the table of weapons / Did you mean poison-gas?',
        ),
        (
            CLAIMS,
            'place: town',
            'place: ¦twon',
            'place: "twon" is not in the table of places / Did you mean town?',
        ),
        (
            CLAIMS,
            '{place: town,',
            '{facility_type: ¦scool,',
            'facility_type: "scool" is not in the table of facility_types / Did you mean school?',
        ),
        (
            INCIDENTS,
            'place: quarter',
            'place: ¦quartre',
            'place: "quartre" is not in the table of places / Did you mean quarter?',
        ),
        (
            INCIDENTS,
            'weapon: airstrike',
            'weapon: ¦airstrikes',
            'weapon: "airstrikes" is not in the table of weapons / Did you mean airstrike?',
        ),
        (
            INCIDENTS,
            'actor: alliance',
            'actor: ¦aliance',
            'actor: "aliance" is not in the table of actors / Did you mean alliance?',
        ),
        (
            INCIDENTS,
            'facility: the-camp',
            'facility: ¦camp',
            'facility: "camp" is not in the table of facilities / Did you mean the-camp?',
        ),
        (
            INCIDENTS,
            'facility: the-camp',
            'sites_of: ¦regim',
            'sites_of: "regim" is not in the table of actors / Did you mean regime?',
        ),
        (
            INCIDENTS,
            'sources: [page]',
            'sources: [page, ¦witness]',
            'sources: "witness" is not in the table of sources / Known: page',
        ),
        (
            BRIEF,
            'subject: alliance',
            'subject: ¦alliances',
            'subject: "alliances" is not in the table of actors / Did you mean alliance?',
        ),
        (
            BRIEF,
            'context: regime',
            'context: ¦regim',
            'context: "regim" is not in the table of actors / Did you mean regime?',
        ),
        (
            BRIEF,
            'place: land',
            'place: ¦lnad',
            'place: "lnad" is not in the table of places / Did you mean land?',
        ),
        (
            'reference/sources.yaml',
            'by: monitor',
            'by: ¦moniter',
            'by: "moniter" is not in the table of actors / Did you mean monitor?',
        ),
        (
            'reference/places.csv',
            'town,1,land',
            'town,1,lnd',
            'data/reference/places.csv:3:parent: parent: "lnd" is not in the table of places / Did you mean land?',
        ),
        (
            'reference/facilities.csv',
            'the-camp,camp,town',
            'the-camp,cmap,town',
            'data/reference/facilities.csv:2:type: type: "cmap" is not in the table of facility_types / Did you mean camp?',
        ),
        (
            'reference/facilities.csv',
            'the-camp,camp,town',
            'the-camp,camp,twon',
            'data/reference/facilities.csv:2:place: place: "twon" is not in the table of places / Did you mean town?',
        ),
        (
            INCIDENTS,
            'place: quarter',
            'duplicate_of: ¦second\n  place: quarter',
            'duplicate_of: there is no incident "second" / Known: first',
        ),
        (
            INCIDENTS,
            'place: quarter',
            'place: ¦unknown',
            'the place is unknown and no "place_text" says how the source names it / Add "place_text: {en: …}"',
        ),
        (
            CLAIMS,
            'value: 30',
            'value: ¦60',
            '60 children among 50 killed / Correct one of the two numbers',
        ),
        (
            CLAIMS,
            'of_which: [{group: children, value: 30}',
            'of_which: ¦[{group: children, value: 40}',
            'the parts 40 + 15 = 55 are more than the total of 50 / Correct the parts or the total',
        ),
        (
            INCIDENTS,
            'value: 3}',
            'value: ¦11}',
            '11 children among 10 killed / Correct one of the two numbers',
        ),
        (
            INCIDENTS,
            'of_which: [{group: children, value: 3}',
            'of_which: ¦[{group: children, value: 9}',
            'the parts 9 + 2 = 11 are more than the total of 10 / Correct the parts or the total',
        ),
        (
            CLAIMS,
            'value: 3\n',
            'value: ¦4\n',
            'the claim states 4, its items give 2 + 1 = 3 / Correct the value or the items',
        ),
        (
            CLAIMS,
            '{place: quarter, value: 1}',
            '¦{value: 1}',
            'an item needs either "place" or "facility_type" / Keep one of the two',
        ),
        (
            CLAIMS,
            '{place: quarter, value: 1}',
            '¦{place: quarter, facility_type: school, value: 1}',
            'an item needs either "place" or "facility_type" / Keep one of the two',
        ),
        (
            CLAIMS,
            'measure: killed\n  status: civilian',
            'measure: ¦killed',
            'a claim of "killed" needs "status" / Add "status:"',
        ),
        (
            CLAIMS,
            'measure: attacks\n  weapon: poison-gas',
            'measure: ¦attacks',
            'a claim of "attacks" needs "weapon" / Add "weapon:"',
        ),
        (
            CLAIMS,
            '\n- id: gas',
            f'{SECOND.format("again", "civilian")}- id: gas',
            '"again" counts what "toll" counts: killed, regime, civilian / Leave one of the two claims out of this brief',
        ),
        (
            CLAIMS,
            'place: quarter, value: 1',
            'place: quarter, value: 0}, ¦{place: quarter, value: 1',
            '"quarter" is counted twice in this claim / Keep one of the two',
        ),
        (
            CLAIMS,
            '{group: women, value: 15}',
            '¦{group: children, value: 15}',
            '"children" are counted twice in this total, first at data/claims/c.yaml:10:14 / Keep one of the two',
        ),
        (
            INCIDENTS,
            '{group: women, value: 2}',
            '¦{group: children, value: 2}',
            '"children" are counted twice in this total, first at data/incidents/i.yaml:9:63 / Keep one of the two',
        ),
        (
            INCIDENTS,
            '  injured: unknown',
            '    - ¦{status: civilian, value: 2}\n  injured: unknown',
            'killed of status "civilian" are counted twice in this incident, first at data/incidents/i.yaml:9:7 / Write one count of that status',
        ),
        (
            INCIDENTS,
            'injured: unknown',
            'injured:\n    - {status: unknown, value: 2}\n    - {status: civilian, value: 2}\n    - ¦{status: unknown, value: 3}',
            'injured of status "unknown" are counted twice in this incident, first at data/incidents/i.yaml:11:7 / Write one count of that status',
        ),
        (
            INCIDENTS,
            '{actor: alliance, status: alleged}',
            '{actor: alliance, status: alleged}, ¦{actor: alliance, status: denied}',
            'attributions name "alliance" more than once, as alleged and denied, first at data/incidents/i.yaml:6:18 / Keep the status that the source gives',
        ),
        (
            INCIDENTS,
            '{group: women, value: 2}',
            '¦{group: girls, value: 2}',
            '"girls" are counted among the "children" of this total / Write the children, or the boys and the girls',
        ),
        (
            INCIDENTS,
            'earliest: 2014-09-23, latest: 2014-09-23, precision: day',
            'earliest: ¦2014-09-22, latest: 2014-09-23, precision: period',
            'earliest: 2014-09-22 lies outside the period 2014-09-23 to 2014-10-26 / Correct the day, or the period in the brief',
        ),
        (
            INCIDENTS,
            'latest: 2014-09-23, precision: day',
            'latest: ¦2014-10-27, precision: period',
            'latest: 2014-10-27 lies outside the period 2014-09-23 to 2014-10-26 / Correct the day, or the period in the brief',
        ),
        (
            CLAIMS,
            'published: 2014-10-26',
            'published: ¦2014-10-27',
            'published 2014-10-27, after the brief itself (2014-10-26) / Correct one of the two days',
        ),
        (
            CLAIMS,
            '{from: 2014-09-23,',
            '¦{from: 2014-09-01,',
            'the claim covers 2014-09-01 to an unknown day, the brief 2014-09-23 to 2014-10-26 / Correct the period of one of the two',
        ),
        (
            CLAIMS,
            '{from: 2014-09-23, to: unknown}',
            '¦{from: 2014-09-23, to: 2014-11-30}',
            'the claim covers 2014-09-23 to 2014-11-30, the brief 2014-09-23 to 2014-10-26 / Correct the period of one of the two',
        ),
        (
            POLICY,
            '\nincident:\n  id: public\n  date: public\n',
            '\nincident:\n  ¦id: public\n',
            'the policy says nothing of "date" / Add "date: public" or "date: withheld"',
        ),
        (
            POLICY,
            '  date: public\n',
            '  date: public\n  dates: ¦public\n',
            'an incident has no field "dates" / Did you mean date?',
        ),
        (
            POLICY,
            'coordinates: withheld',
            'coordinates: ¦public',
            '"coordinates: public" cannot be kept: coordinates are published as the point of a larger place, rounded to whole or tenths of degrees, or not at all / Write coarse(1) or round(1) or withheld',
        ),
        (
            POLICY,
            'restricted_note: withheld',
            'restricted_note: ¦public',
            '"restricted_note: public" cannot be kept: it is never published / Write withheld',
        ),
        (
            POLICY,
            'victims: name-if-consent',
            'victims: ¦public',
            '"victims: public" cannot be kept: a name is published with consent, as one of a number, or not at all / Write name-if-consent or count-only or withheld',
        ),
        (
            POLICY,
            'weapon: public',
            'weapon: ¦name-if-consent',
            '"weapon: name-if-consent" cannot be kept: name-if-consent is no rule for it / Write public or withheld',
        ),
        (
            POLICY,
            '  id: public',
            '  id: ¦withheld',
            '"id: withheld" cannot be kept: the id of an incident is printed beside its numbers, so give ids that say nothing / Write public',
        ),
        (
            POLICY,
            'raw: withheld',
            'raw: ¦public',
            '"raw: public" cannot be kept: it is never published / Write withheld',
        ),
        (
            POLICY,
            'duplicate_of: withheld',
            'duplicate_of: ¦public',
            '"duplicate_of: public" cannot be kept: it is never published / Write withheld',
        ),
        (
            POLICY,
            'killed: public',
            'killed: ¦round(1)',
            '"killed: round(1)" cannot be kept: the dead are counted, never rounded: a rounded sum no longer equals its parts / Write public or withheld',
        ),
        (
            POLICY,
            'coordinates: withheld',
            'coordinates: ¦round(2)',
            '"coordinates: round(2)" cannot be kept: coordinates are published as the point of a larger place, rounded to whole or tenths of degrees, or not at all / Write coarse(1) or round(1) or withheld',
        ),
        (
            POLICY,
            'place: public',
            'place: ¦coarse(4)',
            '"place: coarse(4)" cannot be kept: coarse(4) is no rule for it / Write public or coarse(1) or withheld',
        ),
        (
            POLICY,
            'place: public',
            'place: ¦coarse(month)',
            '"place: coarse(month)" cannot be kept: coarse(month) is no rule for it / Write public or coarse(1) or withheld',
        ),
        (
            POLICY,
            'date: public',
            'date: ¦coarse(2)',
            '"date: coarse(2)" cannot be kept: coarse(2) is no rule for it / Write public or coarse(month) or withheld',
        ),
        (
            POLICY,
            'date: public\n  documented: withheld',
            'date: coarse(month)\n  documented: ¦public',
            '"documented: public" would tell nearly the day that "date: coarse(month)" hides / Write "documented: withheld"',
        ),
        (
            POLICY,
            'coordinates: withheld',
            'coordinates: coarse(admin1)',
            'data/reference/places.csv:3:id: "town" has no point, and "coordinates: coarse(1)" prints it / Fill the columns latitude and longitude',
        ),
        (
            'reference/places.csv',
            'town,1,land',
            'town,1,quarter',
            'data/reference/places.csv:3:parent: "town" of level 1 lies in "quarter" of level 2 / Correct the level of one of the two, or the parent',
        ),
        (
            'reference/places.csv',
            'town,1,land',
            'town,1,town',
            'data/reference/places.csv:3:parent: "town" is its own parent / Write the id of the larger place around it, or leave the cell empty for a country',
        ),
        (
            'reference/places.csv',
            'land,0,,',
            'land,0,quarter,',
            'data/reference/places.csv:2:parent: "land" of level 0 lies in "quarter" of level 2 / Correct the level of one of the two, or the parent',
        ),
        (
            'reference/places.csv',
            'quarter,2,town',
            'quarter,1,town',
            'data/reference/places.csv:4:parent: "quarter" of level 1 lies in "town" of level 1 / Correct the level of one of the two, or the parent',
        ),
        (
            'reference/places.csv',
            'Town,بلدة',
            'Town,',
            'data/reference/places.csv:3: "town" has no name in ar / Fill the column names.ar',
        ),
        (
            'reference/places.csv',
            'Quarter,حي',
            ',حي',
            'data/reference/places.csv:4: "quarter" has no name in en / Fill the column names.en',
        ),
        (
            'reference/places.csv',
            'quarter,2,town',
            'area,1,land,Area,\nquarter,2,area',
            'data/reference/places.csv:4: "area" has no name in ar / Fill the column names.ar',
        ),
        (
            'reference/facilities.csv',
            'The camp,المعسكر',
            'The camp,',
            'data/reference/facilities.csv:2: "the-camp" has no name in ar / Fill the column names.ar',
        ),
        (BRIEF, 'id: b', 'id: ¦a', 'the id is "a", the folder is called "b" / Make them the same'),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else None,
)
def test_a_contradiction_is_refused_at_its_place_with_both_values(faults, name, old, new, said):
    assert faults(name, old, new) == [said]


@pytest.mark.parametrize(
    ('name', 'old', 'new'),
    [
        (
            CLAIMS,
            'value: 3\n',
            'value: unknown\n',
        ),  # only the items are stated: the total is computed
        (
            CLAIMS,
            '{place: quarter, value: 1}',
            '{place: quarter, value: unknown}',
        ),  # an unknown item cannot be added up
        (
            CLAIMS,
            'of_which: [{group: children, value: 30}',
            'of_which: [{group: children, value: unknown}',
        ),
        (
            CLAIMS,
            '\n- id: gas',
            f'{SECOND.format("others", "combatant").replace("¦", "")}- id: gas',
        ),
        (INCIDENTS, 'value: {min: 8, max: 10}', 'value: unknown'),
        (
            INCIDENTS,
            '[{group: children, value: 3}, {group: women, value: 2}]',
            '[{group: children, value: 10}]',
        ),
        (INCIDENTS, 'value: 3}', 'value: 8}'),
        (CLAIMS, 'to: unknown', 'to: 2014-10-26'),
        (
            INCIDENTS,
            'place: quarter',
            'place: unknown\n  place_text: {en: the old quarter, ar: الحي القديم}',
        ),
        (BRIEF, 'to: unknown}', 'to: 2014-10-26}'),
    ],
)
def test_what_is_only_unknown_is_no_contradiction(faults, name, old, new):
    assert faults(name, old, new) == []


@pytest.mark.parametrize('length', [1, 2, 3, 5, 40])
def test_a_gazetteer_that_goes_round_in_a_circle_of_any_length_is_refused_and_hangs_nothing(
    recorded, length
):
    ring = {
        f'p{n}': Place(id=f'p{n}', level=4, parent=f'p{(n + 1) % length}', names={'en': 'P'})
        for n in range(length)
    }
    incident = recorded.incidents[0].model_copy(update={'place': 'p0'})
    circular = recorded._replace(places={**recorded.places, **ring}, incidents=(incident,))
    public = disclose(circular)

    assert len(list(places_lie_in_larger_ones(circular))) == length
    assert [place.id for place in outwards('p0', circular.places)] == ['p0']
    assert governorate(public.incidents[0], public) == 'unplaced'
    assert Gazetteer(circular.places)._inside(ring['p0'], [recorded.places['syria']]) is False
    assert find(circular).open == ()


def test_two_numbers_of_one_name_are_refused_with_the_places_of_both(faults, recorded):
    clash = recorded.incidents[0].model_copy(update={'id': 'published'})
    with pytest.raises(Refused) as refused:
        analyse(disclose(recorded._replace(incidents=(clash,))))
    (problem,) = refused.value.problems

    assert (
        problem.what
        == f'two numbers would be called "day.published", the first from {recorded.brief.at("published")}'
    )
    assert problem.where == clash.at()
    assert problem.kind == 'data'


TWICE = """- id: second
  date: {earliest: 2014-09-24, latest: 2014-09-24, precision: day}
  place: town
  type: air-attack
  weapon: airstrike
  attributions: []
  killed: unknown
  injured: unknown
  sources: [page]
"""
DECISIONS, HEAD = 'decisions/duplicates.csv', 'one,other,decision,keep,by,day,reason\n'


@pytest.mark.parametrize(
    ('rows', 'said'),
    [
        (['first,second,same,second,officer,2014-10-01,one event'], []),
        (
            ['first,second,same,third,officer,2014-10-01,one event'],
            ['2: of two that are the same, "keep" names the one that is counted: first or second'],
        ),
        (
            ['first,first,different,,officer,2014-10-01,no'],
            ['2: one and other are the same incident "first"'],
        ),
        (
            ['first,second,different,first,officer,2014-10-01,no'],
            ['2: both are counted, so nothing is kept of "first" alone'],
        ),
        (
            ['first,second,different,,A Person,2014-10-01,no'],
            ['2:by: by: "A Person" is not an identifier'],
        ),
        (
            ['first,second,maybe,,officer,2014-10-01,no'],
            ['2:decision: decision: "maybe" is not known here'],
        ),
        (['first,second,same,second,officer,2014-10-01,'], ['2: "reason" is missing']),
        (
            [
                'first,second,unsure,,officer,2014-10-01,no',
                'second,first,different,,officer,2014-10-02,no',
            ],
            ['3:decision: first and second are decided twice, first in line 2'],
        ),
        (
            ['first,gone,same,gone,officer,2014-10-01,one event'],
            [
                '2:keep: keep: "gone" is in no file of this brief, so that neither it nor first would be counted'
            ],
        ),
        (['first,gone,same,first,officer,2014-10-01,one event'], []),
        (['first,gone,different,,officer,2014-10-01,no'], []),
    ],
)
def test_a_decision_that_cannot_be_kept_is_refused(faults, rows, said):
    found = faults(
        INCIDENTS,
        '- id: first',
        TWICE + '- id: first',
        {DECISIONS: HEAD + ''.join(f'{row}\n' for row in rows)},
    )

    assert [fault.partition(' / ')[0] for fault in found] == [
        f'data/{DECISIONS}:{each}' for each in said
    ]


@pytest.mark.parametrize(
    ('first', 'second', 'row', 'said'),
    [
        ('second', None, None, []),
        ('first', None, None, ['first repeats itself']),
        (
            'second',
            'first',
            None,
            ['none of first, second would be counted: each repeats another of them'],
        ),
        (
            'second',
            None,
            'first,second,same,first,officer,2014-10-01,x',
            ['none of first, second would be counted: each repeats another of them'],
        ),
        (
            'second',
            None,
            'first,second,different,,officer,2014-10-01,x',
            ['decided: different, but first is recorded as duplicate_of second'],
        ),
        ('second', None, 'first,second,same,second,officer,2014-10-01,x', []),
        (
            'second',
            None,
            'first,third,same,third,officer,2014-10-01,x',
            ['first repeats third, and second as well'],
        ),
    ],
)
def test_of_incidents_that_repeat_each_other_one_is_counted(faults, first, second, row, said):
    text = f'- id: first\n  duplicate_of: {first}'
    others = TWICE.replace(
        '- id: second', '- id: second' + (f'\n  duplicate_of: {second}' if second else '')
    ) + TWICE.replace('second', 'third')
    found = faults(
        INCIDENTS, '- id: first', others + text, {DECISIONS: HEAD + (f'{row}\n' if row else '')}
    )

    assert [fault.partition(' / ')[0].split(': ', 1)[1] for fault in found] == said


ANOMALY = '- rule: {}\n  {}\n  count: {}\n  reason: so says the source\n  by: officer\n  day: 2014-10-27\n'
MORE_PARTS = ('value: 3}', 'value: 11}')


@pytest.mark.parametrize(
    ('rule', 'place', 'count', 'said'),
    [
        ('parts_fit_their_total', 'record: first', 1, []),
        ('parts_fit_their_total', 'file: incidents/i.yaml', 1, []),
        ('parts_fit_their_total', 'file: incidents/i.yaml', 2, []),
        ('parts_fit_their_total', 'record: other', 1, ['11 children among 10 killed']),
        ('parts_fit_their_total', 'file: i.yaml', 1, []),
        ('parts_fit_their_total', 'file: data.yaml', 1, ['11 children among 10 killed']),
        ('names_fit_the_harm', 'record: first', 1, ['11 children among 10 killed']),
        (
            'references_are_known',
            'record: first',
            1,
            [
                'rule: what "references_are_known" finds cannot be accepted',
                '11 children among 10 killed',
            ],
        ),
        (
            'parts_fit_their_total',
            'record: first\n  file: incidents/i.yaml',
            1,
            ['an anomaly is accepted either in a "record" or in a "file"'],
        ),
        ('parts_fit_their_total', 'record: first', 0, ['count: "0" is less than 1']),
    ],
)
def test_a_contradiction_that_is_accepted_is_let_by_where_it_is_accepted_and_nowhere_else(
    faults, rule, place, count, said
):
    found = faults(INCIDENTS, *MORE_PARTS, {'anomalies.yaml': ANOMALY.format(rule, place, count)})

    assert [fault.partition(' / ')[0].split(': ', 1)[1] for fault in found] == said


def test_one_contradiction_more_than_is_accepted_and_all_are_refused(faults):
    found = faults(
        INCIDENTS,
        'group: children, value: 3}, {group: women, value: 2}',
        'group: children, value: 11}, {group: women, value: 12}',
        {'anomalies.yaml': ANOMALY.format('parts_fit_their_total', 'record: first', 1)},
    )

    assert [fault.partition(' / ')[0].split(': ', 1)[1] for fault in found] == [
        'parts_fit_their_total finds 2 in first, 1 accepted',
        '11 children among 10 killed',
        '12 women among 10 killed',
    ]


def test_a_contradiction_of_a_claim_may_be_accepted_too(faults):
    change = (CLAIMS, 'value: 30', 'value: 60')

    assert faults(*change) != []
    assert (
        faults(*change, {'anomalies.yaml': ANOMALY.format('claims_add_up', 'record: toll', 1)})
        == []
    )


def test_the_end_of_the_period_bounds_the_incidents_where_it_is_stated(faults):
    assert faults(
        BRIEF,
        'period: {from: 2014-09-23, to: unknown}',
        'period: {from: 2014-09-01, to: 2014-09-22}',
    ) == [
        f'data/incidents/i.yaml:2:{column}: {key}: 2014-09-23 lies outside the period 2014-09-01 to 2014-09-22 / Correct the day, or the period in the brief'
        for key, column in (('earliest', 20), ('latest', 40))
    ]


def test_a_problem_of_words_is_a_problem_of_translation(recorded):
    places = {
        **recorded.places,
        'joubar': recorded.places['joubar'].model_copy(
            update={
                'names': {
                    tag: name
                    for tag, name in recorded.places['joubar'].names.items()
                    if tag != 'ar'
                }
            }
        ),
    }

    assert [problem.kind for problem in validate(recorded._replace(places=places))] == [
        'translation'
    ]


@pytest.mark.parametrize(
    ('hidden', 'said'),
    [
        ({'place': 'coarse(1)'}, ['place_text', 'place_part', 'targets']),
        ({'place': 'withheld'}, ['place_text', 'place_part', 'targets']),
        (
            {
                'place': 'coarse(1)',
                'place_text': 'withheld',
                'place_part': 'withheld',
                'targets': 'withheld',
            },
            [],
        ),
        (
            {
                'place': 'coarse(1)',
                'place_text': 'withheld',
                'place_part': 'withheld',
                'targets': 'withheld',
                'coordinates': 'round(1)',
            },
            ['coordinates'],
        ),
        (
            {
                'place': 'coarse(0)',
                'place_text': 'withheld',
                'place_part': 'withheld',
                'targets': 'withheld',
                'coordinates': 'coarse(1)',
            },
            ['coordinates'],
        ),
        (
            {
                'place': 'withheld',
                'place_text': 'withheld',
                'place_part': 'withheld',
                'targets': 'withheld',
                'coordinates': 'coarse(0)',
            },
            ['coordinates'],
        ),
    ],
)
def test_one_rule_may_not_tell_what_another_hides(faults, hidden, said):
    policy = A_BRIEF[POLICY]
    for field, rule in hidden.items():
        policy = re.sub(rf'\n  {field}: .*', f'\n  {field}: {rule}', policy)

    found = [fault for fault in faults(POLICY, A_BRIEF[POLICY], policy) if 'would tell' in fault]
    assert [re.search(r'"(\w+):', fault)[1] for fault in found] == said


def test_an_id_that_tells_what_the_policy_hides_is_refused(recorded):
    def told(**rules):
        policy = recorded.policy.model_copy(
            update={'incident': Policy(incident={**recorded.policy.incident, **rules}).incident}
        )
        incident = recorded.incidents[0].model_copy(
            update={'id': 'al-bokamal-2014-09-23', 'place': 'al-bokamal'}
        )
        return [
            problem.what
            for problem in validate(recorded._replace(policy=policy, incidents=(incident,)))
            if 'the id' in problem.what
        ]

    assert told() == []
    assert told(place='coarse(1)') == [
        'the id of the incident names the place that "place: coarse(1)" hides'
    ]
    assert told(place='coarse(3)') == []
    assert told(date='coarse(month)') == [
        'the id of the incident names the day that "date: coarse(month)" hides'
    ]


def test_a_place_that_lies_in_nothing_cannot_be_made_coarse(recorded):
    policy = Policy(incident={**recorded.policy.incident, 'place': 'coarse(admin2)'})
    places = {
        **recorded.places,
        'al-bokamal': recorded.places['al-bokamal'].model_copy(update={'parent': None}),
    }

    assert (
        '"al-bokamal" lies in no place of level 2 (district) or above, as "place: coarse(2)" needs'
        in [problem.what for problem in validate(recorded._replace(policy=policy, places=places))]
    )


@pytest.mark.parametrize(
    ('old', 'written', 'said'),
    [
        (
            'place: quarter',
            'place: ¦Quartier',
            'place: "Quartier" is not an identifier / Did you mean quarter?',
        ),
        (
            'place: quarter',
            'place: ¦الحي',
            'place: "الحي" is not an identifier / Did you mean quarter?',
        ),
        (
            'place: quarter',
            'place: ¦al-hayy-town',
            'place: "al-hayy-town" is not in the table of places / Known: land, quarter, town',
        ),
        (
            'actor: alliance',
            'actor: ¦The_Alliance',
            'actor: "The_Alliance" is not an identifier / Did you mean alliance?',
        ),
        (
            'facility: the-camp',
            'facility: ¦معسكر',
            'facility: "معسكر" is not an identifier / Did you mean the-camp?',
        ),
        (
            'weapon: airstrike',
            'weapon: ¦Air Strike',
            'weapon: "Air Strike" is not an identifier / Did you mean airstrike?',
        ),
        (
            'type: air-attack',
            'type: ¦Air attack',
            'type: "Air attack" is not an identifier / Use small Latin letters, digits and hyphens',
        ),
    ],
)
def test_a_name_in_the_place_of_an_id_is_answered_with_the_id(faults, old, written, said):
    assert faults(INCIDENTS, old, written) == [said]


def test_a_place_in_a_spreadsheet_is_found_by_its_name_in_any_language(faults):
    rows = 'id,date,place,type,weapon,actors,sources\nx,2014-09-24,Deir ez-Zor,air-attack,airstrike,alliance: alleged,page\n'
    more = {
        'incidents/j.csv': rows,
        'reference/places.csv': A_BRIEF['reference/places.csv']
        + 'east,1,land,Der Ezzor,دير الزور\n',
    }
    found = faults(BRIEF, 'incidents: [i]', 'incidents: [i, j]', more)

    assert found == [
        'data/incidents/j.csv:2:place: place: "Deir ez-Zor" is not an identifier / Did you mean east?'
    ]
