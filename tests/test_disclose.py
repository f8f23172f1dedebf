"""Only what the policy allows leaves the restricted side: nothing else reaches a byte of public.json."""
import itertools

import pytest

from pipeline.run import dump
from pipeline.disclose import disclose
from pipeline.model import RESTRICTED, Decision, Incident, Policy, PublicIncident, Source, Victim

CANARIES = {                             # a value that is seen nowhere else, for each restricted field
    'victims': [Victim(name='Canary-Refused', minor=False, consent_to_publish=False), Victim(name='Canary-Minor', minor=True, consent_to_publish=True),
                Victim(name='Canary-Silent', minor=False), Victim(name='Canary-Both', minor=True)],
    'coordinates': {'latitude': 36.246810, 'longitude': 39.135790},
    'restricted_note': 'Canary-Note: the neighbour at number 4711',
    'raw': {'Canary-Column': 'Canary-Cell', 'name': 'Canary-Raw'},
    'documented': '2014-10-13',          # not restricted by nature, but withheld by the policy as shipped
    'duplicate_of': None,
}
TRACES = ('Canary', '4711', '36.24681', '39.13579', '2014-10-13')
RULES = ('public', 'withheld', 'name-if-consent', None)


@pytest.fixture
def public(recorded):
    """What leaves of the real brief with canaries in one incident, under a policy, as bytes."""
    def public(rules=None, sources=None, **fields):
        planted = {field: value for field, value in {**CANARIES, **fields}.items() if field in Incident.model_fields}
        first = Incident.model_validate({**recorded.incidents[0].model_dump(), **planted})
        policy = {**recorded.policy.incident, **(rules or {})}
        return disclose(recorded._replace(incidents=(first, *recorded.incidents[1:]), sources=sources or recorded.sources,
                                          policy=Policy(incident={field: rule for field, rule in policy.items() if rule})))
    return public


def traces(public, words=TRACES):
    text = dump(public)
    return [word for word in words if word in text]


def test_every_restricted_field_has_a_canary_and_no_place_in_a_public_record():
    assert set(CANARIES) >= RESTRICTED
    assert RESTRICTED.isdisjoint(PublicIncident.model_fields)


def test_under_the_policy_as_shipped_no_restricted_value_leaves(public):
    assert traces(public()) == []


@pytest.mark.parametrize('rules', list(itertools.product(RULES, repeat=3)), ids=lambda rules: '-'.join(map(str, rules)))
def test_under_no_policy_whatever_does_a_restricted_value_leave(public, rules):
    assert traces(public({**dict(zip(('victims', 'coordinates', 'restricted_note'), rules, strict=True)), 'raw': rules[0]})) == []


def test_a_name_leaves_with_recorded_consent_and_never_that_of_a_minor(public):
    people = [*CANARIES['victims'], Victim(name='A Name To Print', minor=False, consent_to_publish=True)]

    assert public(victims=people).incidents[0].victim_names == ('A Name To Print',)
    for rule in ('public', 'withheld', None):
        assert traces(public({'victims': rule}, victims=people), ('A Name To Print',)) == []


@pytest.mark.parametrize('field', ['date', 'place', 'place_text', 'place_part', 'type', 'weapon', 'attributions', 'targets', 'killed', 'injured', 'grading', 'sources', 'public_note'])
@pytest.mark.parametrize('rule', ['withheld', 'name-if-consent', None])
def test_a_field_leaves_only_where_the_policy_says_public(public, field, rule):
    assert [getattr(incident, field) for incident in public({field: rule}).incidents] == [None] * 6
    assert [getattr(incident, field) for incident in public().incidents] != [None] * 6


def test_the_day_of_documentation_leaves_only_where_the_policy_says_public(public):
    let_out = {rule: [str(incident.documented) for incident in public({'documented': rule}).incidents] for rule in RULES}

    assert let_out == {rule: ['2014-10-13' if rule == 'public' else 'None', *['None'] * 5] for rule in RULES}


def test_of_an_incident_that_repeats_another_only_its_id_leaves(recorded):
    marked = recorded.incidents[1].model_copy(update={'duplicate_of': 'ar-raqqa-first-day'})
    decided = Decision(one='ar-raqqa-first-day', other=recorded.incidents[2].id, decision='same', keep='ar-raqqa-first-day', by='officer', day='2014-10-30', reason='Canary-Reason')
    let_out = disclose(recorded._replace(incidents=(recorded.incidents[0], marked, recorded.incidents[2]), decisions=(decided,)))

    assert [incident.id for incident in let_out.incidents] == ['ar-raqqa-first-day']
    assert [repeat.id for repeat in let_out.repeats] == [marked.id, recorded.incidents[2].id]
    assert set(let_out.repeats[0].model_dump()) == {'id', 'where'}
    assert traces(let_out) == []


def test_what_is_public_leaves_as_it_was_recorded(public, recorded):
    let_out = public().incidents[0]

    assert (let_out.id, let_out.place, let_out.weapon, let_out.sources) == ('ar-raqqa-first-day', 'ar-raqqa', 'airstrike', ('snhr-2014-10-26',))
    assert [target.facility for target in let_out.targets] == ['raqqa-governorate-building', 'at-talae-camp', 'raqqa-state-security']
    assert str(let_out.date.earliest) == '2014-09-23'
    assert [stated.claim.value.min for stated in public().claims] == [24, None, 1447, 3, None]


def test_a_sensitive_source_stays_inside_with_its_address_and_its_id(recorded):
    witness = Source(id='canary-witness', by='snhr', kind='witness', url='https://Canary.example/', archive_url='https://Canary.example/a', sensitive=True)
    sources = {**recorded.sources, 'canary-witness': witness, 'canary-other': witness.model_copy(update={'id': 'canary-other'})}
    incidents = [incident.model_copy(update={'sources': ('canary-witness', 'snhr-2014-10-26', 'canary-other')}) for incident in recorded.incidents]
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
    project.change('data/incidents/2014-10.yaml', '  killed: unknown\n', '''\
  killed: unknown
  # Canary-Comment
  victims: [{name: Canary-Name, minor: false}, {name: Canary-Child, minor: true, consent_to_publish: true}]
  coordinates: {latitude: 36.246810, longitude: 39.135790}
  restricted_note: Canary-Note 4711
  documented: 2014-10-13
''')
    for step in (('validate', 'en', 'ar'), ('disclose',), ('analyse',)):
        run = project.step(*step)
        assert (run.returncode, [trace for trace in TRACES if trace in run.stdout + run.stderr]) == (0, [])

    made = [path for path in project.out.rglob('*') if path.is_file()]
    assert {'public.json', 'facts.json'} <= {path.name for path in made}
    assert [(path.name, trace) for path in made for trace in TRACES if trace.encode() in path.read_bytes()] == []


@pytest.mark.parametrize(('old', 'new', 'said'), [
    ('coordinates: withheld', 'coordinates: withheld\n  coordinate: public', 'an incident has no field "coordinate"\n    mend: Did you mean coordinates?'),
    ('restricted_note: withheld', 'restricted_note: maybe', 'restricted_note is not known here\n    mend: Known: name-if-consent, public, withheld'),
    ('  weapon: public\n', '', 'the policy says nothing of "weapon"\n    mend: Add "weapon: public" or "weapon: withheld"')])
def test_a_policy_with_an_unknown_or_a_forgotten_field_lets_nothing_out(project, old, new, said):
    project.change('data/policy.yaml', old, new)
    run = project.step('disclose')

    assert said in run.stderr
    assert (run.returncode, project.out.joinpath('public.json').exists()) == (1, False)
