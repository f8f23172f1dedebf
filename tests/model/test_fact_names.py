"""The names of facts are a grammar: every fact of a brief fits it, and every form of it is made."""

from datetime import date

import pytest

from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.load import load
from pipeline.model import (
    FACT_FORMS,
    Claim,
    Ledger,
    Policy,
    Printed,
    Published,
    fact_name,
    form_of,
    units_of,
)
from tests.conftest import BRIEF, SAMPLE

FORMS = {form.pattern: form for forms in FACT_FORMS.values() for form in forms}
A_DAY = date(2031, 6, 4)


def corrected(recorded):
    """Return the records of a brief as a second edition; the first printed other numbers."""
    number = Printed(kind='count', unit='killed-civilian', min=1, max=1)
    before = Published(
        brief=recorded.brief.id,
        edition=1,
        issued=A_DAY,
        facts={'recorded.killed.civilian.on.2031-05-17': number, 'a.name.of-once': number},
        incidents={'gone': '0' * 64},
        files={},
    )
    brief = recorded.brief.model_copy(update={'edition': 2, 'corrected': A_DAY})
    return recorded._replace(brief=brief.placed(*recorded.brief._placed), replaces=before)


def itemised(recorded):
    """Return the records of a brief with a claim that lists a part of its first one."""
    total = recorded.claims[0]
    part = total.model_dump(by_alias=True) | {
        'id': 'a-page',
        'itemises': total.id,
        'value': 20,
        'of_which': (),
    }
    claim = Claim.model_validate(part).placed(*total._placed)
    return recorded._replace(claims=(*recorded.claims, claim))


def victims_counted(recorded):
    """Return the records of a brief under a policy that publishes only how many victims are named."""
    rules = recorded.policy.incident | {'victims': 'count-only'}
    return recorded._replace(policy=Policy(incident=rules))


@pytest.fixture(scope='module')
def ledgers(recorded) -> dict[str, Ledger]:
    """The facts of the shipped briefs, and of changed ones that need forms of their own."""
    monthly = load(SAMPLE / 'data', '2031-05-monthly', SAMPLE)
    records = {
        BRIEF: recorded,
        'flash': load(SAMPLE / 'data', '2031-05-17-flash', SAMPLE),
        'monthly': monthly,
        'corrected': corrected(monthly),
        'itemised': itemised(recorded),
        'victims counted': victims_counted(monthly),
    }
    return {name: analyse(disclose(each)) for name, each in records.items()}


@pytest.mark.parametrize(
    'name', [BRIEF, 'flash', 'monthly', 'corrected', 'itemised', 'victims counted']
)
def test_every_fact_of_a_brief_has_a_name_of_the_grammar_and_the_unit_of_its_form(ledgers, name):
    wrong = {
        fact.name: fact.unit
        for fact in ledgers[name].facts.values()
        if not fact.name.startswith('before.a.name') and fact.unit not in units_of(fact.name)
    }

    assert wrong == {}


def test_every_form_of_the_grammar_is_the_name_of_a_fact(ledgers):
    made = {form_of(name).pattern for ledger in ledgers.values() for name in ledger.facts}

    assert set(FORMS) - made == set()


@pytest.mark.parametrize('pattern', FORMS)
def test_the_example_of_a_form_has_that_form(pattern):
    assert form_of(FORMS[pattern].example).pattern == pattern


@pytest.mark.parametrize(
    ('name', 'pattern', 'units'),
    [
        ('day.period-from', 'day.period-from', ('day',)),
        ('day.2031-05-17', 'day.<day>', ('day',)),
        ('day.i31-05-007.latest', 'day.<record>.<end>', ('day',)),
        ('killed.civilian.isis', '<harm>.<status>.<actor>', ('killed-civilian',)),
        ('attacks.poison-gas.isis', 'attacks.<weapon>.<actor>', ('attacks-poison-gas',)),
        (
            'stated.snhr.attacks.poison-gas.isis',
            'stated.<organisation>.<statement>',
            ('attacks-poison-gas',),
        ),
        (
            'stated.snhr.attacks.poison-gas.isis.homs',
            '<strikes>.<item>',
            ('attacks-poison-gas', 'homs'),
        ),
        ('killed.civilian.isis.children-and-women.share', '<toll>.<groups>.share', ('percent',)),
        ('killed.ratio.isis.snhr', 'killed.ratio.<context>.<subject>', ('times',)),
        (
            'killed.civilian.incident.i31.boys',
            'killed.civilian.incident.<incident>.<group>',
            ('boys',),
        ),
        ('recorded.incidents.on.undated', 'recorded.<counted>.on.<date>', ('incidents',)),
        ('recorded.killed.civilian.by.isis.women', '<killed>.<group>', ('women',)),
        ('year.month.2031-05.killed.civilian', '<period>.<counted>', ('killed-civilian',)),
        ('before.killed.civilian.isis', 'before.<fact>', ('killed-civilian',)),
    ],
)
def test_a_name_is_read_by_its_form(name, pattern, units):
    assert (form_of(name).pattern, units_of(name)) == (pattern, units)


@pytest.mark.parametrize(
    'name',
    [
        'sample',
        'killed',
        'killed.soldier.isis',
        'killed.civilian.Isis',
        'killed.civilian.isis.adults',
        'recorded.killed.civilian.near.homs',
        'recorded.killed.civilian.on.2031-5-17',
        'recorded.incidents.by',
        'year.month.05.incidents',
        'day.accessed-0.earlier',
        'before.',
        ' recorded.incidents',
        'recorded.incidents\n',
    ],
)
def test_a_name_of_no_form_is_refused(name):
    with pytest.raises(ValueError, match='no fact can be called'):
        form_of(name)


def test_a_fact_whose_name_has_no_form_stops_the_analysis(recorded, monkeypatch):
    wrong = (
        analyse(disclose(recorded))
        .facts['day.published']
        .model_copy(update={'name': 'day_of_publication'})
    )
    monkeypatch.setattr('pipeline.analyse.days', lambda public: [wrong])

    with pytest.raises(ValueError, match='no fact can be called "day_of_publication"'):
        analyse(disclose(recorded))


def test_a_name_is_made_of_a_form_and_its_parts():
    assert (
        fact_name('recorded.<counted>.in.<place>', counted='killed.civilian', place='homs')
        == 'recorded.killed.civilian.in.homs'
    )


@pytest.mark.parametrize(
    ('pattern', 'parts', 'message'),
    [
        ('recorded.<counted>.near.<place>', {'counted': 'incidents', 'place': 'a'}, 'no form'),
        ('recorded.<counted>.in.<place>', {'counted': 'incidents'}, 'other parts than counted'),
        (
            'recorded.<counted>.in.<place>',
            {'counted': 'incidents', 'place': 'a', 'actor': 'b'},
            'other parts than counted, place, actor',
        ),
        ('day.<day>', {'day': '17 May'}, '"17 May" cannot be <day>'),
        ('targets.<incident>', {'incident': 'a.b'}, '"a.b" cannot be <incident>'),
    ],
)
def test_a_name_cannot_be_made_of_another_form_or_other_parts(pattern, parts, message):
    with pytest.raises(ValueError, match=message):
        fact_name(pattern, **parts)
