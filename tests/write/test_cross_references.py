"""From a number to its source: each key number leads to the place that holds its records, and names where they come from."""

from collections import Counter
from types import SimpleNamespace

import pytest
import tinyhtml5

from pipeline.cli import stages
from pipeline.language import Words, plain
from pipeline.model import Claim, Ledger, PublicClaim, Source
from pipeline.workspace import Workspace
from pipeline.write import WEB_MESSAGES, Beside, BriefType, web_page
from pipeline.write.cross_references import Traces
from tests.conftest import BRIEF, ROOT, workspace_in

SAMPLE = {'data': 'tests/sample', 'house': 'tests/sample/templates/house.yaml'}
BRIEFS = {
    BRIEF: {'data': 'data', 'house': 'templates/house.yaml'},
    '2031-05-monthly': SAMPLE,
    '2031-05-17-flash': SAMPLE,
}


class Written:
    """A written page, and what it was made of."""

    def __init__(self, run, tag):
        self.run, self.tag, self.ledger = run, tag, run.ledger()
        self.html = (run.out / tag / 'brief.html').read_text(encoding='utf-8')
        self.page = parsed(self.html)
        self.ids = {element.get('id'): element for element in self.page.iter() if element.get('id')}

    def of_class(self, name):
        return [element for element in self.page.iter() if name in element.get('class', '').split()]

    def records(self, name):
        fact = self.ledger.facts[name]
        return set(fact.records).union(*map(self.records, fact.of))


def parsed(html):
    return tinyhtml5.parse(html, namespace_html_elements=False)


def facts_in(element, tag='data'):
    return [each.get('data-fact') for each in element.iter(tag) if each.get('data-fact')]


@pytest.fixture(
    scope='module',
    params=[(BRIEF, 'en'), ('2031-05-monthly', 'en'), ('2031-05-17-flash', 'ar')],
    ids=lambda param: '-'.join(param),
)
def written(request, tmp_path_factory):
    """A brief, written in one language; nothing is rendered."""
    brief, tag = request.param
    run = workspace_in(tmp_path_factory.mktemp(brief), brief)
    for step in (stages.disclose, stages.analyse, stages.draw, stages.write):
        step(run, SimpleNamespace(tag=tag))
    return Written(run, tag)


def test_each_key_number_leads_to_an_element_that_holds_its_records(written):
    traces = written.of_class('trace')
    keys = [
        fact
        for name in ('tile', 'headline', 'incident')
        for part in written.of_class(name)
        for wrapped in (*part.iter('h1'), *part.iter('span'), *part.iter('p'))
        if wrapped.tag == 'h1' or {'big', 'sub-headline'} & set(wrapped.get('class', '').split())
        for fact in facts_in(wrapped)
    ]

    assert Counter(fact for trace in traces for fact in facts_in(trace)) == Counter(keys)
    assert len(keys) >= 3
    for trace in traces:
        (fact,) = facts_in(trace)
        place = written.ids[trace.get('href').removeprefix('#')]
        held = {
            f'incident:{each.get("id").removeprefix("incident-")}'
            for each in place.iter()
            if (each.get('id') or '').startswith('incident-')
        }
        held |= {
            f'claim:{stated.claim.id}'
            for stated in written.ledger.public.claims
            if place.get('id') == f'source-{stated.claim.source}'
        }
        held |= {
            record
            for name in facts_in(place)
            for record in written.records(name)
            if record.startswith('claim:')
        }
        assert written.records(fact) <= held, fact
        assert trace.get('title').strip()


def test_each_incident_has_a_row_of_its_own_to_lead_to(written):
    rows = [name for name in written.ids if name.startswith('incident-')]

    assert sorted(rows) == sorted(
        f'incident-{each.id}'
        for each in (*written.ledger.public.incidents, *written.ledger.public.repeats)
    )
    assert all(written.ids[name].tag == 'tr' for name in rows)
    assert [
        name
        for name, times in Counter(
            element.get('id') for element in written.page.iter() if element.get('id')
        ).items()
        if times > 1
    ] == []


def test_sources_are_listed_with_their_addresses_and_archived_copies_and_cited_by_number(written):
    sources = written.ledger.public.sources
    for name, source in sources.items():
        entry = written.ids[f'source-{name}']
        addresses = [link.get('href') for link in entry.iter('a')]
        assert addresses == [address for address in (source.url, source.archive_url) if address]
    cites = written.of_class('cite')
    assert cites or written.run.brief == '2031-05-monthly'
    for cite in cites:
        entry = written.ids[cite.get('href').removeprefix('#')]
        assert ''.join(cite.itertext()) == ''.join(entry.itertext()).split()[0]
        assert cite.get('title').strip()


def test_every_link_within_the_web_page_leads_to_something(written):
    words = Words(written.run.language(written.tag), written.ledger)
    pictures = {
        drawn.file: b'<svg/>' for drawn in written.run.figures(written.tag).values()
    } | written.run.logo()
    page = parsed(
        web_page(
            written.html,
            ('', ''),
            pictures,
            {name: plain(words.text(name)) for name in WEB_MESSAGES},
            Beside({}, 'brief.pdf'),
            [ROOT / 'templates/layouts'],
        )
    )
    ids = {element.get('id') for element in page.iter()}
    within = [
        link.get('href')
        for link in page.iter('a')
        if (link.get('href') or '').startswith('#') and link.get('href') != '#'
    ]

    assert len(within) >= 5
    assert [href for href in within if href[1:] not in ids] == []


# What leads where

KIND = BriefType.model_validate(
    {'sections': [{'id': 'one', 'parts': [{'table': 'annex'}, {'box': 'sources'}]}]}
)


def test_the_archived_copies_of_the_sample_are_printed_and_none_of_a_source_that_must_not_be_named():
    run = Workspace(SAMPLE, '2031-05-monthly')
    sources = run.recorded().sources

    assert [
        name for name, source in sources.items() if source.archive_url and not source.sensitive
    ] == ['monitor-2031-05', 'ministry-2031-05']


def test_a_number_of_a_statement_leads_to_the_table_that_prints_it_or_to_its_source(ledger):
    traces = Traces(ledger, KIND)
    fact = ledger.fact('killed.civilian.syrian-regime')
    assert traces.place(fact) == ('source-snhr-2014-10-26', 'link-source')
    assert Traces(ledger, BriefType.model_validate({'sections': []})).place(fact) is None

    traces.printed(
        'table-toll',
        [
            SimpleNamespace(
                markup='<data class="number" value="1447" data-fact="killed.civilian.syrian-regime">1,447</data>'
            )
        ],
    )
    assert traces.place(fact) == ('table-toll', 'link-table')


def test_a_number_of_one_incident_leads_to_its_row_and_one_of_several_to_their_table(ledger):
    traces = Traces(ledger, KIND)
    several = ledger.fact('incidents.international-alliance')
    one = several.model_copy(update={'records': several.records[:1]})
    for record in several.records[:-1]:
        traces.row(record.removeprefix('incident:'), 'annex')

    assert traces.place(one) == (several.records[0].replace(':', '-'), 'link-incident')
    assert traces.place(several) == (
        'source-snhr-2014-10-26',
        'link-source',
    )  # as one of them has no row
    assert traces.row(several.records[0].removeprefix('incident:'), 'strikes') == ''
    traces.row(several.records[-1].removeprefix('incident:'), 'annex')
    assert traces.place(several) == ('table-annex', 'link-incidents')


def test_a_brief_without_a_list_of_sources_cites_none(ledger):
    fact = ledger.fact('killed.civilian.syrian-regime')

    assert Traces(ledger, KIND).named(fact) == ['snhr-2014-10-26']
    assert Traces(ledger, BriefType.model_validate({'sections': []})).named(fact) == []


def test_many_sources_are_named_in_the_rows_alone(ledger):
    public, fact = ledger.public, ledger.fact('killed.civilian.syrian-regime')
    sources = {
        f's{number}': Source(id=f's{number}', by='snhr', kind='report') for number in range(4)
    }
    claims = tuple(
        PublicClaim(
            claim=Claim.model_validate(
                {
                    **public.claims[0].claim.model_dump(by_alias=True),
                    'id': f'c{number}',
                    'source': f's{number}',
                }
            ),
            wheres={},
        )
        for number in range(4)
    )
    many = Ledger(public=public.model_copy(update={'sources': sources, 'claims': claims}), facts={})

    assert Traces(many, KIND).named(
        fact.model_copy(update={'records': tuple(f'claim:c{number}' for number in range(3))})
    ) == ['s0', 's1', 's2']
    assert (
        Traces(many, KIND).named(
            fact.model_copy(update={'records': tuple(f'claim:c{number}' for number in range(4))})
        )
        == []
    )
