"""The tally of incidents against a second, slow and independent counter: every incident once, or listed with its reason."""
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.model import Attribution, BriefDefinition, Count, Dates, Decision, Harm, Incident, Part, Period, Place, Policy, Public, PublicIncident, Recorded
from pipeline.validate import decisions

PLACES = {'land': Place(id='land', level=0, names={}), 'north': Place(id='north', level=1, parent='land', names={}), 'south': Place(id='south', level=1, parent='land', names={}),
          'town': Place(id='town', level=3, parent='north', names={})}
FIRST, LAST = date(2031, 5, 1), date(2031, 5, 31)
COUNTS = st.one_of(st.integers(0, 9).map(lambda n: Count(min=n, max=n)), st.tuples(st.integers(0, 5), st.integers(1, 5)).map(lambda t: Count(min=t[0], max=t[0] + t[1])),
                   st.integers(1, 9).map(lambda n: Count(min=n, qualifier='at-least')), st.just(Count(qualifier='unknown')))


@st.composite
def incidents(draw):
    """Some incidents of one month, with all that can be odd about them."""
    found = []
    for number in range(draw(st.integers(0, 12))):
        day = FIRST + timedelta(days=draw(st.integers(-2, 32)))
        killed = []
        if draw(st.booleans()):
            total = draw(COUNTS)
            parts = (Part(group='children', value=Count(min=1, max=1)),) if (total.min or 0) > 1 and draw(st.booleans()) else ()
            killed.append(Harm(status='civilian', value=total, of_which=parts))
        actors = draw(st.lists(st.tuples(st.sampled_from(('army', 'rebels')), st.sampled_from(('alleged', 'denied', 'contested'))), max_size=2))
        found.append(PublicIncident(
            id=f'i{number}', where=f'sample.csv:{number + 2}', date=Dates(earliest=day, latest=day, precision='day'), place=draw(st.sampled_from((*PLACES, 'unknown'))), place_text=None,
            place_part=None, place_precision='exact', type='attack', weapon=draw(st.sampled_from(('shelling', 'airstrike'))),
            attributions=tuple(Attribution(actor=actor, status=status) for actor, status in actors), targets=(), killed=tuple(killed), injured=(),
            grading=draw(st.sampled_from(('confirmed', 'fair', 'weak', 'contested', 'discounted', 'not-graded'))), sources=(), victim_names=(), public_note=None))
    return found


BRIEF = BriefDefinition(id='month', type='monthly', edition=1, published=date(2031, 6, 5), period=Period(from_=FIRST, to=LAST), basis='death', place='land', languages=('en',),
                        source_language='en', by='us', incidents=(), claims=(), tiles=(), names={}, tally=True)
OPEN = Policy(incident=dict.fromkeys(PublicIncident.model_fields, 'public'))


def tally(found):
    return analyse(Public(brief=BRIEF, wheres={'period-from': 'x', 'period-to': 'x', 'published': 'x'}, incidents=tuple(found), claims=(), places=PLACES, facilities={}, sources={}))


@st.composite
def repeated(draw):
    """Some incidents of which a few repeat an earlier one, as the record says or as was decided; and the ids of those."""
    found = [Incident(**{field: getattr(one, field) for field in PublicIncident.model_fields if field in Incident.model_fields}) for one in draw(incidents())]
    marked, decided = {}, []
    for number in range(1, len(found)):
        keep = f'i{draw(st.integers(0, number - 1))}'
        how = draw(st.sampled_from(('neither', 'neither', 'marked', 'same', 'different', 'unsure')))
        if how == 'marked':
            marked[f'i{number}'] = keep
        elif how != 'neither':
            pair = draw(st.permutations((keep, f'i{number}')))
            decided.append(Decision(one=pair[0], other=pair[1], decision=how, keep=keep if how == 'same' else None, by='officer', day=LAST, reason='x'))
    split = draw(st.integers(0, len(found)))                     # some are of the period before
    records = [one.model_copy(update={'duplicate_of': marked.get(one.id)}) for one in found]
    recorded = Recorded(brief=BRIEF, incidents=tuple(records[split:]), previous=tuple(records[:split]), claims=(), actors={}, weapons={}, facility_types={}, places=PLACES, facilities={},
                        sources={}, policy=OPEN, decisions=tuple(decided))
    return recorded, {*marked, *(one.other if one.keep == one.one else one.one for one in decided if one.decision == 'same')}


def counted_slowly(found):
    """Count with fingers: no code of the line is used."""
    least, most, minimum, taken = 0, 0, False, []
    for incident in found:
        if incident.grading in ('weak', 'contested', 'discounted') or incident.date.earliest < FIRST or incident.date.earliest > LAST:
            continue
        taken.append(incident.id)
        counts = [harm.value for harm in incident.killed if harm.status == 'civilian' and harm.value.qualifier != 'unknown']
        if not counts:
            minimum = True
        for count in counts:
            least += count.min
            if count.max is None:
                minimum = True
            else:
                most += count.max
    return least, most, minimum, taken


@settings(max_examples=120, deadline=None)
@given(incidents())
def test_the_toll_is_what_a_slow_counter_finds(found):
    ledger = tally(found)
    least, most, minimum, taken = counted_slowly(found)
    toll = ledger.facts['recorded.killed.civilian']

    if (minimum and least == 0) or not taken:
        assert toll.value is None                        # "at least 0" is not known
    else:
        assert (toll.min, toll.max) == (least, None if minimum else most)
        assert toll.qualifier == ('at-least' if minimum else 'as-stated')


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
    counted = [name.removeprefix('incident:') for name in ledger.facts['recorded.incidents'].records]
    listed = {each.id: each.reason for each in ledger.excluded}

    assert [str(problem) for rule in decisions.RULES for problem in rule(recorded)] == []
    assert sorted([*counted, *(each.id for each in ledger.excluded)]) == sorted(incident.id for incident in recorded.incidents)
    assert {name for name, why in listed.items() if why == 'duplicate'} == repeats & {incident.id for incident in recorded.incidents}
    assert ledger.facts['recorded.incidents.repeated'].value == len(repeats & {incident.id for incident in recorded.incidents})
    assert not {f'incident:{name}' for name in repeats} & {record for fact in ledger.facts.values() for record in fact.records if fact.name != 'recorded.incidents.repeated'}


@pytest.mark.parametrize('split', ['by', 'in', 'with', 'on'])
@settings(max_examples=50, deadline=None)
@given(found=incidents())
def test_the_parts_of_every_split_make_the_whole(split, found):
    facts = tally(found).facts

    def parts(name):
        return [fact for key, fact in facts.items() if key.startswith(f'{name}.{split}.') and '.' not in key.removeprefix(f'{name}.{split}.')]

    assert sum(fact.value for fact in parts('recorded.incidents')) == facts['recorded.incidents'].value
    assert sum(fact.min or 0 for fact in parts('recorded.killed.civilian')) == (facts['recorded.killed.civilian'].min or 0)


def test_what_is_graded_weak_is_counted_apart():
    one = PublicIncident(id='a', where='x', date=Dates(earliest=FIRST, latest=FIRST, precision='day'), place='town', place_text=None, place_part=None, place_precision='exact', type='attack',
                         weapon='shelling', attributions=(), targets=(), killed=(Harm(status='civilian', value=Count(min=3, max=3)),), injured=(), grading='weak', sources=(), victim_names=(),
                         public_note=None)
    ledger = tally([one])

    assert ledger.facts['recorded.incidents'].value == 0
    assert ledger.facts['recorded.graded.weak.killed.civilian'].value == 3
    assert [(each.id, each.reason) for each in ledger.excluded] == [('a', 'graded-weak')]


@pytest.mark.parametrize('status', ['civilian', 'protected', 'combatant', 'participant', 'unknown'])
def test_the_killed_of_every_status_are_counted_for_themselves(status):
    one = PublicIncident(id='a', where='x', date=Dates(earliest=FIRST, latest=FIRST, precision='day'), place='town', place_text=None, place_part=None, place_precision='exact', type='attack',
                         weapon='shelling', attributions=(), targets=(), killed=(Harm(status=status, value=Count(min=3, max=3)),), injured=(), grading='fair', sources=(), victim_names=(),
                         public_note=None)
    killed = {name: fact.value for name, fact in tally([one]).facts.items() if name.count('.') == 2 and name.startswith('recorded.killed.')}

    assert {name: number for name, number in killed.items() if number is not None} == {f'recorded.killed.{status}': 3}
