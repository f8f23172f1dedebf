"""The page says what the ledger holds, in every language alike; a layout can show it and do nothing else."""

import re
import shutil

import pytest

from pipeline.model import Incident, Origin, Policy, Refused
from tests.conftest import BRIEF, SHIPPED, marked
from tests.fixtures.written import FIGURES, HOUSE, KIND, LAYOUTS


@pytest.fixture
def layout(tmp_path):
    """A copy of the shared layouts with something of its own in the main part, and the line where that stands."""

    def layout(text):
        folder = shutil.copytree(LAYOUTS, tmp_path / 'layouts')
        changed, line, _ = marked(
            (LAYOUTS / 'brief.html').read_text(encoding='utf-8').replace('<main>', f'<main>¦{text}')
        )
        (folder / 'brief.html').write_text(changed, encoding='utf-8')
        return folder, line

    return layout


def refused(write, *arguments, **options):
    with pytest.raises(Refused) as refusal:
        write(*arguments, **options)
    return [str(problem).replace('\n    hint: ', ' / ') for problem in refusal.value.problems]


def values(html):
    return re.findall(
        r'<data [^>]*value="([^"]*)" data-fact="([^"]*)"|<time [^>]*datetime="([^"]*)" data-fact="([^"]*)"',
        html,
    )


@pytest.mark.parametrize('tag', SHIPPED)
def test_every_number_of_the_page_is_that_of_its_fact(page, ledger, tag):
    found = values(page(tag))

    assert len(found) > 50
    for value, fact, day, day_fact in found:
        known = ledger.facts[fact or day_fact]
        assert (
            (day == str(known.day))
            if day_fact
            else (value == ('' if known.value is None else str(known.value)))
        )


def test_all_languages_print_the_same_facts(page):
    printed = {tag: {fact or day for _, fact, _, day in values(page(tag))} for tag in SHIPPED}

    assert [tag for tag in SHIPPED if printed[tag] != printed['en']] == []
    assert {
        'killed.civilian.syrian-regime',
        'killed.civilian.international-alliance',
        'facilities-targeted.syrian-regime',
        'day.published',
    } <= printed['en']


def test_a_page_has_the_language_the_direction_and_the_names_of_its_languages(page):
    english, arabic = page('en'), page('ar')

    assert '<html lang="en" dir="ltr"' in english
    assert '<html lang="ar" dir="rtl"' in arabic
    for html in (english, arabic):
        assert re.findall(
            r'<bdi class="language[^"]*" lang="(\w+)" dir="(\w+)">([^<]+)</bdi>', html
        )[:2] == [('en', 'ltr', 'English'), ('ar', 'rtl', 'العربية')]
        assert [name for name in FIGURES if f'src="{name}.svg"' not in html] == []
        assert '⟪' not in html
    assert ('class="draft"' in english, 'class="draft"' in arabic) == (False, True)


def test_a_translation_is_a_draft_and_the_language_a_brief_is_written_in_is_none(
    page, languages, recorded
):
    brief = recorded.brief.model_copy(update={'source_language': 'fr'})
    french, english = (page(tag, brief=brief) for tag in ('fr', 'en'))
    reviewed = languages['ar'].locale.model_copy(update={'status': 'reviewed'})

    assert ('class="draft"' in french, 'class="draft"' in english) == (False, True)
    assert (reviewed.is_draft('en'), languages['ar'].locale.is_draft('en')) == (False, True)


def test_what_is_data_cannot_bring_markup(page):
    html = page(
        house=HOUSE.model_copy(
            update={
                'organisation': {'en': '<script>&"'},
                'licence': '<i>',
                'licence_url': '"><script>',
            }
        )
    )

    assert '<script' not in html
    assert '&lt;script&gt;&amp;&#34;' in html
    assert 'alt="&#34;Alt&#34; of two_tolls"' in html


@pytest.mark.parametrize(
    ('attack', 'said'),
    [
        (
            '{{ cycler.__init__.__globals__.os.popen("id").read() }}',
            "access to attribute '__init__' of 'StrictUndefined' object is unsafe.",
        ),
        ('{{ lipsum(5) }}', "'lipsum' is undefined"),
        ('{% for i in range(999999999) %}{% endfor %}', "'range' is undefined"),
        (
            '{{ "".__class__.__mro__ }}',
            "access to attribute '__class__' of 'str' object is unsafe.",
        ),
        (
            '{{ text.__self__.ledger }}',
            "access to attribute '__self__' of 'method' object is unsafe.",
        ),
        (
            '{{ text.__func__.__globals__ }}',
            "access to attribute '__func__' of 'method' object is unsafe.",
        ),
        ('{{ "{0.__class__}".format(text) }}', '"format" makes a text of its own'),
        (
            '{{ colours.update({"ink": "red"}) }}',
            "access to attribute 'update' of 'dict' object is unsafe.",
        ),
        ('{{ sections.append(1) }}', "access to attribute 'append' of 'list' object is unsafe."),
        ('{{ ledger.public }}', "'ledger' is undefined"),
        ('{{ titel }}', "'titel' is undefined"),
        ('{{ language.taag }}', "'dict object' has no attribute 'taag'"),
        ("{% include '/etc/passwd' %}", '/etc/passwd'),
        ("{% include '../../data/policy.yaml' %}", '../../data/policy.yaml'),
    ],
)
def test_a_layout_can_reach_nothing_but_what_it_is_given(page, layout, attack, said):
    folder, line = layout(attack)
    (problem,) = refused(page, layouts=[folder])

    assert (
        problem
        == f'{folder}/brief.html:{line}: the layout asks for something unknown: {said} / Use the names that the shared layout uses'
    )


@pytest.mark.parametrize(
    ('fault', 'said'),
    [
        ("{{ title|attr('__class__') }}", "No filter named 'attr'."),
        ('{{ title|safe }}', "No filter named 'safe'."),
        ('{{ title|tojson }}', "No filter named 'tojson'."),
        ('{{ title', "expected token 'end of print statement', got '{'"),
        ('{% endif %}', "Encountered unknown tag 'endif'."),
    ],
)
def test_what_is_not_a_template_is_refused_at_its_line(page, layout, fault, said):
    folder, line = layout(fault)
    (problem,) = refused(page, layouts=[folder])

    where, what = problem.split(': not a template: ')
    assert where in (f'{folder}/brief.html:{line}', f'{folder}/brief.html:{line + 1}')
    assert what.startswith(said)
    assert what.endswith(' / Compare with the shared layout')


def test_a_pack_may_write_a_part_of_the_layout_itself(page, tmp_path):
    (tmp_path / 'brief.html').write_text(
        '{% extends "shared/brief.html" %}\n{% block cover %}<p class="ours">{{ line("headline") }}</p>{% endblock %}\n'
    )
    html = page(pack=tmp_path)

    assert (
        '<p class="ours">The international alliance’s airstrikes killed <data class="number" value="24"'
        in html
    )
    assert '<header class="cover">' not in html
    assert '<section id="record"' in html


def test_a_folder_may_replace_a_layout_of_the_program_and_extend_it(page, tmp_path):
    (tmp_path / 'brief.html').write_text(
        '{% extends "program/brief.html" %}\n{% block cover %}<p class="ours">{{ line("headline") }}</p>{% endblock %}\n'
    )
    html = page(layouts=[tmp_path, LAYOUTS])

    assert '<p class="ours">The international alliance’s airstrikes killed' in html
    assert '<header class="cover">' not in html
    assert '<section id="record"' in html


def test_a_layout_that_extends_itself_is_told_how_to_begin(page, tmp_path):
    (tmp_path / 'brief.html').write_text('{% extends "brief.html" %}\n')

    (problem,) = refused(page, pack=tmp_path)
    assert problem.endswith(
        'the layout calls itself without end / Begin it with {% extends "shared/brief.html" %}'
    )


def test_everything_that_is_missing_is_said_at_once(page, layout):
    folder, _ = layout("{{ text('no-such-message') }}{{ line('no-such-block') }}")
    figures = {
        name: drawn for name, drawn in FIGURES.items() if name not in ('two_tolls', 'tolls_field')
    }
    problems = refused(
        page,
        figures=figures,
        layouts=[folder],
        house=HOUSE.model_copy(update={'organisation': {'ar': 'x'}}),
        without=['tolls-title'],
    )

    for said in (
        'the figure "two_tolls" was not drawn',
        'the figure "tolls_field" was not drawn',
        'the message "no-such-message" is missing / Add "no-such-message = …"',
        'the block "no-such-block" is missing',
        'the block "tolls-title" is missing',
        'the organisation has no name in en / Add "en:"',
    ):
        assert [problem for problem in problems if said in problem] != [], said


def test_a_table_without_its_numbers_is_not_printed_empty(page, recorded):
    claims = tuple(claim for claim in recorded.claims if claim.measure != 'facilities-targeted')
    names = {short: name for short, name in recorded.brief.names.items() if 'facilit' not in short}
    brief = recorded.brief.model_copy(update={'names': names, 'tiles': ('alliance-killed',)})

    (problem,) = refused(page, claims=claims, brief=brief, without=['tolls-text'])
    assert problem.startswith(
        f'brief {BRIEF}: there is no number for facilities-targeted.syrian-regime / Record the claim'
    )


def test_nobody_is_held_responsible_for_what_is_attributed_to_nobody(page, recorded):
    incidents = tuple(
        incident.model_copy(update={'attributions': ()}) for incident in recorded.incidents
    )
    heads = [
        re.findall(r'<tr class="group">.*?<th[^>]*>(.*?)</th>', page(incidents=changed), re.DOTALL)
        for changed in (recorded.incidents, incidents)
    ]

    assert heads == [['<bdi class="name">International alliance</bdi>'], ['not stated']]


def test_a_strike_shows_its_dead_where_they_are_known_and_says_where_they_are_not(page, recorded):
    def cells(**harm):
        incident = Incident.model_validate({**recorded.incidents[1].model_dump(), **harm})
        strikes = (
            page(incidents=(incident,))
            .partition('<table class="grid strikes">')[2]
            .partition('</table>')[0]
        )
        return re.sub(r'<[^>]*>', ' ', strikes).split()[-4:]

    assert cells()[-2:] == ['not', 'known']
    assert cells(killed=[{'status': 'civilian', 'value': {'min': 7, 'qualifier': 'at-least'}}])[
        -3:
    ] == ['at', 'least', '7']


@pytest.mark.parametrize('field', ['weapon', 'place', 'targets', 'date', 'attributions'])
def test_a_field_that_the_policy_withholds_is_not_stated_and_not_guessed(page, recorded, field):
    policy = Policy(incident={**recorded.policy.incident, field: 'withheld'})

    strikes = (
        page(policy=policy).partition('<table class="grid strikes">')[2].partition('</table>')[0]
    )
    assert 'not stated' in strikes
    assert 'None' not in strikes


def test_a_table_without_rows_is_refused_before_a_page_is_made_of_it(page, recorded):
    with pytest.raises(Refused) as refusal:
        page(incidents=())

    assert 'the table "strikes" has no row: nothing of it is recorded, or may leave' in [
        problem.what for problem in refusal.value.problems
    ]


def test_a_figure_that_no_file_draws_is_found_before_anything_is_drawn():
    (problem,) = KIND.missing([name for name in FIGURES if name != 'two_tolls'])

    assert re.fullmatch(r'templates/briefs/campaign\.yaml:\d+:\d+', str(problem.where))
    assert (problem.what, problem.hint[:7], problem.kind) == (
        'there is no figure "two_tolls"',
        'Known: ',
        'translation',
    )
    assert KIND.missing(list(FIGURES)) == []


@pytest.mark.parametrize('tag', SHIPPED)
def test_data_that_others_made_are_among_the_sources(page, tag):
    html = page(
        tag,
        origins=(
            Origin(
                producer='Office 7 for Maps',
                url='https://maps.example/2014/',
                licence='CC BY 4.0',
                accessed='2014-10-20',
            ),
        ),
    )
    (line,) = [line for line in html.split('<li>') if 'maps.example' in line]

    assert '<bdi class="name">Office 7 for Maps</bdi>' in line
    assert '<bdi class="name">CC BY 4.0</bdi>' in line
    assert 'datetime="2014-10-20" data-fact="day.accessed-1"' in line
    assert '<a href="https://maps.example/2014/">' in line
