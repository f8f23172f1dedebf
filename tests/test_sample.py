"""The fictional month is what its generator writes, holds every kind of value, and keeps its canaries to itself."""

import re
from itertools import chain, combinations
from typing import get_args

import pytest

from pipeline.audit import audit
from pipeline.cli.command import dump
from pipeline.disclose import disclose
from pipeline.language import read_prose
from pipeline.load import load
from pipeline.model import Attribution, Count, Incident, Part, Status, Target
from pipeline.settings import read_csv, read_yaml
from pipeline.validate import validate
from tests.conftest import ROOT, SHIPPED
from tests.sample import generate

SAMPLE = ROOT / 'tests/sample'
MONTHLY, FLASH = '2031-05-monthly', '2031-05-17-flash'
CANARIES = (SAMPLE / 'canaries.txt').read_text(encoding='utf-8').split('\n')[:-1]


def kinds(model, field):
    return set(get_args(model.model_fields[field].annotation))


@pytest.fixture(scope='module')
def briefs():
    """The records of both briefs, restricted fields included."""
    return {brief: load(SAMPLE / 'data', brief, SAMPLE) for brief in (MONTHLY, FLASH)}


@pytest.fixture(scope='module')
def month(briefs):
    """The records of the monthly brief, restricted fields included."""
    return briefs[MONTHLY]


@pytest.fixture(scope='module')
def everything(month):
    """All incidents of the folder: those of the month, and those of the month before."""
    return (*month.incidents, *month.previous)


@pytest.fixture(scope='module')
def folder_text():
    return {
        path: path.read_text(encoding='utf-8')
        for path in sorted(SAMPLE.rglob('*'))
        if path.is_file() and path.suffix != '.pyc' and SAMPLE / 'output' not in path.parents
    }


def deaths(incident):
    return sum(harm.value.min or 0 for harm in incident.killed if harm.status == 'civilian')


# What the generator writes


def test_the_generator_writes_the_same_bytes_every_time_and_they_are_those_of_the_folder(
    folder_text,
):
    written = generate.files()

    assert generate.files() == written
    assert [
        name for name, text in written.items() if (SAMPLE / name).read_bytes() != text.encode()
    ] == []
    made = {
        str(path.relative_to(SAMPLE))
        for path in folder_text
        if path.parent.name in ('incidents', 'claims')
    }
    assert made == written.keys() - {'canaries.txt'}


@pytest.mark.parametrize('brief', [MONTHLY, FLASH])
def test_a_brief_of_the_sample_has_no_fault(briefs, brief):
    assert [str(problem) for problem in validate(briefs[brief])] == []


def test_the_monthly_brief_tells_of_every_file_of_incidents(month):
    assert sorted((*month.brief.incidents, *month.brief.previous)) == sorted(
        path.stem for path in (SAMPLE / 'data/incidents').iterdir()
    )
    assert [
        sum(incident.date.earliest.month == number for incident in month.previous)
        for number in (1, 2, 3, 4)
    ] == [45, 38, 52, 150]


# What it holds


def test_at_least_300_incidents_of_the_month_are_counted(month):
    within = [
        one
        for one in disclose(month).incidents
        if (one.date.earliest.month, one.date.latest.month) == (5, 5)
    ]

    assert len(within) >= 300


def test_every_kind_of_value_occurs(month):
    harms = [harm for incident in month.incidents for harm in (*incident.killed, *incident.injured)]
    counts = [
        count for harm in harms for count in (harm.value, *(part.value for part in harm.of_which))
    ]
    targets = [target for incident in month.incidents for target in incident.targets]

    assert {count.qualifier for count in counts} == kinds(Count, 'qualifier')
    assert {harm.status for harm in harms} == set(get_args(Status))
    assert {part.group for harm in harms for part in harm.of_which} == kinds(Part, 'group')
    assert {incident.grading for incident in month.incidents} == kinds(Incident, 'grading')
    assert {incident.place_precision for incident in month.incidents} == kinds(
        Incident, 'place_precision'
    )
    assert {incident.date.precision for incident in month.incidents} == {
        'day',
        'week',
        'month',
        'period',
    }
    assert {each.status for incident in month.incidents for each in incident.attributions} == kinds(
        Attribution, 'status'
    )
    assert {target.damage for target in targets} == kinds(Target, 'damage')
    assert {incident.weapon for incident in month.incidents} == month.weapons.keys()
    assert {
        month.facilities[target.facility].type for target in targets if target.facility
    } == month.facility_types.keys()
    assert any(count.min != count.max for count in counts if count.qualifier == 'as-stated')
    assert any(incident.killed == () for incident in month.incidents)
    assert any(
        incident.documented and incident.documented.month > incident.date.latest.month
        for incident in month.incidents
    )


def test_most_incidents_cost_few_lives_and_some_many(month):
    tolls = sorted(
        deaths(incident)
        for incident in month.incidents
        if any(harm.value.known for harm in incident.killed)
    )

    assert tolls[len(tolls) // 2] <= 2
    assert tolls[-1] >= 50


def test_three_incidents_may_have_happened_in_either_of_two_months(everything):
    assert (
        sum(incident.date.earliest.month != incident.date.latest.month for incident in everything)
        == 3
    )


def test_the_readme_lists_the_look_alikes_that_are_not_marked(month, folder_text):
    def alike(one, other):
        same = (
            all(
                getattr(one, field) == getattr(other, field)
                for field in ('date', 'place', 'weapon', 'duplicate_of')
            )
            and one.attributions[0].actor == other.attributions[0].actor
        )
        return (
            same and min(deaths(one), deaths(other)) >= 2 and abs(deaths(one) - deaths(other)) <= 2
        )

    plain = [
        incident
        for incident in month.incidents
        if incident.duplicate_of is None
        and incident.date.precision == 'day'
        and incident.place_precision == 'exact'
    ]
    listed = re.findall(
        r'^- (\S+) and (\S+)$', folder_text[SAMPLE / 'README.md'], flags=re.MULTILINE
    )

    assert listed == [
        (one.id, other.id) for one, other in combinations(plain, 2) if alike(one, other)
    ]
    assert sum(incident.duplicate_of is not None for incident in month.incidents) == 7


def test_the_statements_are_sound_in_themselves_and_contradict_each_other(month):
    found = audit([str(path) for path in sorted((SAMPLE / 'data/claims').iterdir())])
    killed = {
        claim.by: claim.value.min
        for claim in month.claims
        if (claim.measure, claim.actor) == ('killed', 'belthuna-government')
    }

    assert found.problems == ()
    assert killed['belthuna-health-ministry'] < killed['nakhmora-monitor']


# What must not leave


def test_every_restricted_value_is_a_canary_and_every_canary_is_one(month, everything):
    found = re.findall(
        r'canary-\d+',
        ' '.join(
            f'{source.id} {source.url} {source.archive_url}'
            for source in month.sources.values()
            if source.sensitive
        ),
    )
    for incident in everything:
        point = incident.coordinates
        found += [str(point.latitude), str(point.longitude)] if point else []
        found += [
            victim.name
            for victim in incident.victims
            if victim.minor or not victim.consent_to_publish
        ]
        found += [*filter(None, [incident.restricted_note]), *(incident.raw or {}).values()]

    assert len(set(CANARIES)) == len(CANARIES) > 1000
    assert sorted(found) == sorted(CANARIES)


@pytest.mark.parametrize('brief', [MONTHLY, FLASH])
def test_no_canary_is_in_a_public_view(briefs, brief):
    public = dump(disclose(briefs[brief])).decode()

    assert [canary for canary in CANARIES if canary in public] == []
    assert 'canary' not in public.lower()


def test_the_names_of_adults_who_consented_leave_and_no_others(month, everything):
    let_out = [name for incident in disclose(month).incidents for name in incident.victim_names]

    assert len(let_out) > 10
    assert all(re.fullmatch(r'CONSENTED-\d{4}', name) for name in let_out)
    assert any(
        victim.minor and victim.consent_to_publish
        for incident in everything
        for victim in incident.victims
    )


# What it says


def real_names():
    """Return the places, facilities and parties of the real brief: their ids, and their names in each language."""
    reference = ROOT / 'data/reference'
    found = {
        name
        for table in ('places.csv', 'facilities.csv')
        for row in read_csv(reference / table, table).value
        for name in (row['id'], *row['names'].values())
    }
    actors = {row['id'] for row in read_yaml(reference / 'actors.yaml', 'actors').value}
    for tag in SHIPPED:
        terms = read_yaml(ROOT / f'templates/languages/{tag}/terms.yaml', tag).value
        found |= {
            words for actor in actors for form, words in terms[actor].items() if form != 'short'
        }
    return found | actors


def test_no_place_and_no_party_of_the_real_brief_is_used(folder_text):
    text, names = '\n'.join(folder_text.values()), real_names()

    assert len(names) > 40
    assert (
        re.findall(rf'\b(?:{"|".join(map(re.escape, sorted(names)))})\b', text, flags=re.IGNORECASE)
        == []
    )


@pytest.mark.parametrize('tag', SHIPPED)
def test_every_id_has_its_words(month, tag):
    terms = (
        read_yaml(ROOT / f'templates/languages/{tag}/terms.yaml', tag).value
        | read_yaml(SAMPLE / f'data/reference/terms/{tag}.yaml', tag).value
    )
    used = chain(
        month.actors,
        month.weapons,
        month.facility_types,
        (incident.type for incident in month.incidents if incident.type != 'shelling'),
        (incident.place_part for incident in month.incidents if incident.place_part),
    )

    assert [
        name for name in dict.fromkeys(used) if not {'name', 'label'} <= terms.get(name, {}).keys()
    ] == []
    assert [actor for actor in month.actors if 'short' not in terms[actor]] == []


@pytest.mark.parametrize(
    ('tag', 'invented'),
    [('en', 'FICTIONAL'), ('ar', 'خيالي'), ('fr', 'FICTIF'), ('es', 'FICTICIO')],
)
@pytest.mark.parametrize('brief', [MONTHLY, FLASH])
def test_the_prose_says_that_it_is_fictional_and_has_a_block_for_every_note(
    briefs, brief, tag, invented
):
    recorded, file = briefs[brief], f'tests/sample/data/briefs/{brief}/{tag}.md'
    prose = read_prose(ROOT / file, file, tag)
    named = {
        name
        for block in prose.blocks.values()
        for name in re.findall(r'NAME\("([^"]+)"\)', block.text)
    }

    assert all(invented in prose.blocks[name].text for name in ('sub-headline', 'method'))
    assert {incident.public_note for incident in recorded.incidents} - {None} <= prose.blocks.keys()
    assert named <= {*recorded.places, *recorded.facilities, *recorded.actors}


@pytest.mark.parametrize(
    'gradings',
    [{'confirmed', 'fair', 'not-graded'}, kinds(Incident, 'grading')],
    ids=['counted', 'all'],
)
def test_what_the_prose_says_of_the_heaviest_tolls_is_so(month, gradings):
    def above(place, level):
        while place in month.places and month.places[place].level > level:
            place = month.places[place].parent
        return place if place in month.places and month.places[place].level == level else None

    incidents = [incident for incident in disclose(month).incidents if incident.grading in gradings]

    def heaviest(count, key):
        tolls = {}
        for incident in incidents:
            tolls[key(incident)] = tolls.get(key(incident), 0) + deaths(incident)
        tolls.pop(None, None)
        return sorted(tolls, key=tolls.get, reverse=True)[:count]

    assert heaviest(1, lambda incident: above(incident.place, 1)) == ['zinkura']
    assert heaviest(1, lambda incident: above(incident.place, 3)) == ['fenshala']
    assert heaviest(2, lambda incident: incident.attributions[0].actor) == [
        'belthuna-government',
        'ormith-alliance-air-force',
    ]
    assert [target.facility for target in max(incidents, key=deaths).targets] == [
        'fenshala-thursday-market'
    ]
