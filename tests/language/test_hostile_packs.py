"""A pack may come from anybody: what in it would read a file, ask the network, hide a number or hang the machine is refused, and makes no PDF."""

from pathlib import Path

import pytest

from pipeline.language import Language, Words, parse_messages, parse_placeable
from pipeline.language.layout_lint import lint_layout
from pipeline.language.layouts import fill_layout
from pipeline.language.locale import Locale
from pipeline.language.looks import lint_looks, lint_style
from pipeline.model import Fact, Refused, Where
from pipeline.settings import build, read_yaml
from tests.conftest import ROOT, SHIPPED, marked

PARTS = 'Use the parts of the shared layout: they bring the pictures and the links'
FILES = 'A pack may ask for shared/brief.html and the parts beside it'
EXTENDS = '{% extends "shared/brief.html" %}\n'


@pytest.mark.parametrize(
    ('attack', 'what', 'hint'),
    [
        ("{% include '/etc/passwd' %}", 'the layout asks for the file /etc/passwd', FILES),
        (
            "{% include '../../../data/policy.yaml' %}",
            'the layout asks for the file ../../../data/policy.yaml',
            FILES,
        ),
        (
            "{% include 'shared/../../house.yaml' %}",
            'the layout asks for the file shared/../../house.yaml',
            FILES,
        ),
        ('{% include title %}', 'the layout asks for the file of a name that is made up', FILES),
        ('{% import "messages.ftl" as m %}', 'the layout asks for the file messages.ftl', FILES),
        ('<p>\n¦<link rel="attachment">', 'the element <link> is not for a pack', PARTS),
        (
            '¦<a rel="attachment" href="file:///etc/passwd">x</a>',
            'the attribute "href" is not for a pack',
            PARTS,
        ),
        ('¦<img src="x">', 'the element <img> is not for a pack', PARTS),
        ('¦<IMG\n SRC=x>', 'the element <IMG> is not for a pack', PARTS),
        ('¦<svg><use/></svg>', 'the element <svg> is not for a pack', PARTS),
        ('¦<p>file:///etc/passwd', 'the address file: is not for a pack', PARTS),
        ('¦<p>https://example.org/', 'the address https: is not for a pack', PARTS),
        ('¦<iframe>', 'the element <iframe> is not for a pack', PARTS),
        ('¦<base>', 'the element <base> is not for a pack', PARTS),
        ('¦<style>', 'the element <style> is not for a pack', PARTS),
        ('¦<p style="display: none">x</p>', 'the attribute "style" is not for a pack', PARTS),
        ('¦<p hidden="">x</p>', 'the attribute "hidden" is not for a pack', PARTS),
        (
            '¦{% autoescape false %}{{ title }}{% endautoescape %}',
            'the layout switches escaping off',
            'Delete it',
        ),
        (
            "¦{{ 'A' * 1000000000 }}",
            'the layout multiplies',
            'A layout places what it is given, and makes nothing',
        ),
        (
            '¦{{ 10 ** 1000000 }}',
            'the layout multiplies',
            'A layout places what it is given, and makes nothing',
        ),
        (
            "¦{{ 'A'|center(1000000000) }}",
            'the filter "center" is not for a pack',
            'Known: default, e, escape, first, join, last, length',
        ),
        (
            "¦{{ title|attr('__class__') }}",
            'the filter "attr" is not for a pack',
            'Known: default, e, escape, first, join, last, length',
        ),
        (
            '¦{{ title|safe }}',
            'the filter "safe" is not for a pack',
            'Known: default, e, escape, first, join, last, length',
        ),
        (
            "¦{{ tiles[0].number|replace('138', '183') }}",
            'the filter "replace" is not for a pack',
            'Known: default, e, escape, first, join, last, length',
        ),
        (
            '¦'
            + ''.join(f'{{% for {name} in sections %}}' for name in 'abcde')
            + 'x'
            + '{% endfor %}' * 5,
            'loops stand in loops, more than 4 deep',
            'Use the parts of the shared layout',
        ),
        (
            '\n¦{{ title',
            "not a template: unexpected end of template, expected 'end of print statement'.",
            'Compare with the shared layout',
        ),
    ],
)
def test_a_layout_that_asks_for_more_than_its_texts_is_refused_with_its_line(attack, what, hint):
    source, line, _ = marked(EXTENDS + attack)

    assert (f'brief.html:{line if "¦" in attack else 1}', what, hint) in [
        (str(problem.where), problem.what, problem.hint)
        for problem in lint_layout(source, 'brief.html')
    ]


@pytest.mark.parametrize(
    ('attack', 'what'),
    [
        ("¦{{ '{:1000000000}'.format(1) }}", 'the layout calls "format", which is none of its own'),
        (
            "¦{{ title['format'](1) }}",
            'the layout calls what it has put together, which is none of its own',
        ),
        ('¦{{ title.ljust(1000000000) }}', 'the layout calls "ljust", which is none of its own'),
        (
            '¦{{ (5).to_bytes(1000000000) }}',
            'the layout calls "to_bytes", which is none of its own',
        ),
        (
            '¦{{ ([title.center]|first)(1000000000) }}',
            'the layout calls what it has put together, which is none of its own',
        ),
        (
            '{% for f in [title.center] %}\n¦{{ f(1000000000) }}{% endfor %}',
            'the layout calls "f", which is none of its own',
        ),
        ("¦{{ '%1000000000d' % 1 }}", 'the layout formats or divides with %'),
        ('¦{{ title|indent(1000000000) }}', 'the filter "indent" is not for a pack'),
        ("¦{{ '%1000000000d'|format(1) }}", 'the filter "format" is not for a pack'),
        ("¦{{ 'x' * 1000000000 }}", 'the layout multiplies'),
        ('¦{{ tiles|join(title)|join(title) }}', 'what was joined is joined again'),
        ('¦{{ tiles|join(tiles|join(title)) }}', 'what was joined is joined again'),
        ('¦{% set a = [title, title] %}', 'the layout sets a name'),
        ('¦{% set a %}{{ title }}{{ title }}{% endset %}', 'the layout sets a name'),
        ('¦{% with a = title ~ title %}{{ a }}{% endwith %}', 'the layout sets a name'),
        ('¦{% macro m(a) %}{{ a }}{{ a }}{% endmacro %}', 'the layout defines a macro'),
        ('¦{% call(x) parts.tile(title) %}{% endcall %}', 'the layout calls a macro with a block'),
        ('¦{% filter escape %}{{ title }}{% endfilter %}', 'the layout filters a block'),
        (
            '¦{% for a in sections recursive %}{{ loop(sections) }}{% endfor %}',
            'a loop calls itself',
        ),
        (
            '{% for a in tiles %}\n¦{% for b in tiles %}x{% endfor %}{% endfor %}',
            'a loop in a loop goes over something else than the loop around it has in hand',
        ),
        (
            '{% for a in tiles %}\n¦{% for b in [a, 1, 2, 3] %}x{% endfor %}{% endfor %}',
            'a loop in a loop goes over something else than the loop around it has in hand',
        ),
        (
            "{% for a in tiles %}\n¦{% include 'more.html' %}{% endfor %}",
            'a file is asked for in a loop',
        ),
        ('{{ self.cover() }}', 'the layout calls "cover", which is none of its own'),
    ],
)
def test_a_layout_that_could_grow_without_bound_is_refused_with_its_line(attack, what):
    source, line, _ = marked(EXTENDS + attack)

    assert (f'brief.html:{line if "¦" in attack else 2}', what) in [
        (str(problem.where), problem.what) for problem in lint_layout(source, 'brief.html')
    ]


@pytest.mark.parametrize(
    'source',
    [
        '{{ ' + '(' * 3000 + 'a' + ')' * 3000 + ' }}',
        '{% if a %}' * 150 + '{% endif %}' * 150,
        '{{ ' + ' + '.join('a' * 400) + ' }}',
        '{{ ' + 'not ' * 3000 + 'a }}',
    ],
)
def test_a_layout_nested_without_end_is_refused(source):
    assert [problem.what for problem in lint_layout(source, 'brief.html')] == [
        'its parts stand within one another, more than 40 deep'
    ]


def test_a_layout_that_is_too_long_is_refused():
    assert [problem.what for problem in lint_layout('x' * 100_001, 'brief.html')] == [
        'the layout has 100001 characters, more than 100000'
    ]


def test_a_layout_may_place_the_parts_and_go_over_what_there_is():
    source = EXTENDS + (
        '{% block cover %}{% import "shared/parts.html" as parts %}{% for section in sections %}{% for part in section.parts %}{{ parts.figure(part, text("source")) }}'
        '{% if loop.first %}{{ super() }}{% endif %}{% endfor %}{% endfor %}{{ tiles|join(", ") }}{{ title ~ title }}{% endblock %}'
    )

    assert [str(problem) for problem in lint_layout(source, 'brief.html')] == []


@pytest.mark.parametrize(
    ('own', 'what'),
    [
        ("{{ '{:1000000000}'.format(1) }}", 'the layout asks for something unknown'),
        (
            "{% import 'shared/parts.html' as parts %}{{ parts.tile({'number': 1000000000}, title.center) }}",
            'the layout asks for something unknown',
        ),
        (
            "{% include 'brief.html' %}{% include 'brief.html' %}",
            'the layout calls itself without end',
        ),
        (
            '{% for a in rows %}{{ long }}{% endfor %}',
            'the page would have more than 100000000 characters',
        ),
    ],
)
def test_a_page_that_would_grow_without_bound_ends_in_a_refusal(tmp_path, own, what):
    (tmp_path / 'brief.html').write_text(own)
    with pytest.raises(Refused) as refusal:
        fill_layout(
            [tmp_path, ROOT / 'templates/layouts'],
            'brief.html',
            {'title': 'T', 'long': 'x' * 1_000_000, 'rows': range(1000)},
        )

    assert refusal.value.problems[0].what.startswith(what)


@pytest.mark.parametrize(
    ('attack', 'what'),
    [
        ('¦@import url(https://example.org/x.css);', 'the rule @import is not for a pack'),
        ('¦@import "file:///etc/passwd";', 'the rule @import is not for a pack'),
        ('¦@font-face { src: url(x) }', 'the rule @font-face is not for a pack'),
        ('¦@page { size: 1mm }', 'the rule @page is not for a pack'),
        (
            'h1 { ¦background: url(file:///etc/passwd) }',
            'the property "background" is not for a pack',
        ),
        ('h1 { width: ¦url(http://a/) }', 'the value of "width" asks for more than a size'),
        ('h1 { --x: ¦url(http://a/) }', 'the value of "--x" asks for more than a size'),
        (
            'h1 { --x: calc(1mm + ¦attr(data-fact)) }',
            'the value of "--x" asks for more than a size',
        ),
        ('h2::after { ¦content: " 5" }', 'the property "content" is not for a pack'),
        ('data { ¦display: none }', 'the property "display" is not for a pack'),
        ('data { ¦visibility: hidden }', 'the property "visibility" is not for a pack'),
        ('data { ¦opacity: 0 }', 'the property "opacity" is not for a pack'),
        ('data { ¦color: transparent }', 'the property "color" is not for a pack'),
        ('data { ¦unicode-bidi: bidi-override }', 'the property "unicode-bidi" is not for a pack'),
        ('data { ¦transform: scaleX(-1) }', 'the property "transform" is not for a pack'),
        ('data { margin-top: ¦-300mm }', 'the value of "margin-top" is less than nothing'),
        ('data { font-size: ¦0.01pt }', 'type of 0.01pt is too small to be read'),
        (':root { --body: ¦0.1px }', 'type of 0.1px is too small to be read'),
        ('data { ¦attachment: x }', 'the property "attachment" is not for a pack'),
        ('data { width¦ }', 'not a style sheet: a property and its value are expected'),
    ],
)
def test_a_style_sheet_that_does_more_than_set_sizes_is_refused_at_its_place(attack, what):
    css, line, column = marked(attack)

    assert (f'style.css:{line}:{column}', what) in [
        (str(problem.where), problem.what) for problem in lint_style(css, 'style.css')
    ]


@pytest.mark.parametrize(
    ('attack', 'what'),
    [
        ('body { font-size: ¦1e7px }', 'the value 1e7px of "font-size" lies outside 5 to 60 pt'),
        (
            'body { font-size: ¦10000000px }',
            'the value 10000000px of "font-size" lies outside 5 to 60 pt',
        ),
        ('body { font-size: ¦0 }', 'type of 0 is too small to be read'),
        ('body { font-size: ¦4.9pt }', 'type of 4.9pt is too small to be read'),
        ('body { font-size: ¦1mm }', 'type of 1mm is too small to be read'),
        ('body { font-size: ¦10in }', 'the value 10in of "font-size" lies outside 5 to 60 pt'),
        ('* { font-size: ¦2em }', 'the unit "em" is not for "font-size" in a pack'),
        ('* { font-size: ¦200% }', '"font-size" takes no such value as 200%'),
        ('* { font-size: ¦larger }', 'the value of "font-size" asks for more than a size'),
        ('h1 { font-size: ¦9vw }', 'the unit "vw" is not for "font-size" in a pack'),
        ('h1 { width: ¦90vw }', 'the unit "vw" is not for "width" in a pack'),
        (
            'p { font-size: ¦var(--headline-width) }',
            'the value of such a sum of "font-size" lies outside 5 to 60 pt',
        ),
        (
            'p { font-size: ¦calc(50pt + 50pt) }',
            'the value of such a sum of "font-size" lies outside 5 to 60 pt',
        ),
        ('p { font-size: calc(50pt + ¦calc(1pt + calc(1pt + calc(1pt + 1pt)))) }', None),
        ('p { font-size: ¦calc(10pt * 1000000) }', '"font-size" is more than a sum of 4 sizes'),
        ('p { font-size: ¦calc(10pt - 9.9pt) }', '"font-size" is more than a sum of 4 sizes'),
        (
            'p { font-size: ¦calc(1pt + 1pt + 1pt + 1pt + 1pt) }',
            '"font-size" is more than a sum of 4 sizes',
        ),
        (
            'p { font-size: ¦max(10pt, 1e9pt) }',
            'the value of such a sum of "font-size" lies outside 5 to 60 pt',
        ),
        ('p { font-size: ¦min(10pt, 1pt) }', 'type of such a sum is too small to be read'),
        (
            'p { font-size: ¦var(--body, 900pt) }',
            'the value of such a sum of "font-size" lies outside 5 to 60 pt',
        ),
        (':root { --body: ¦1e7px }', 'the value 1e7px of "--body" lies outside 5 to 60 pt'),
        (':root { --body-leading: ¦0 }', 'the value 0 of "--body-leading" lies outside 1 to 3'),
        (
            ':root { --body-leading: ¦1pt }',
            'the value 1pt of "--body-leading" lies outside 6 to 90 pt',
        ),
        (
            ':root { --headline-width: ¦9000mm }',
            'the value 9000mm of "--headline-width" lies outside 5 to 600 pt',
        ),
        (
            ':root { --tracking: ¦-20pt }',
            'the value -20pt of "--tracking" lies outside -1.5 to 6 pt',
        ),
        (
            ':root { --a: ¦var(--b); --b: var(--a) }',
            '"--a" needs a size of its own, not that of another name',
        ),
        (
            ':root { --a: ¦var(--b) var(--b) }',
            '"--a" needs a size of its own, not that of another name',
        ),
        (
            ':root { --a: calc(1pt + ¦var(--b)) }',
            '"--a" needs a size of its own, not that of another name',
        ),
        (':root { --ink: ¦white }', 'the value of "--ink" asks for more than a size'),
        ('p { line-height: ¦0 }', 'the value 0 of "line-height" lies outside 1 to 3'),
        ('p { line-height: ¦0.2 }', 'the value 0.2 of "line-height" lies outside 1 to 3'),
        ('p { line-height: ¦1e9 }', 'the value 1e9 of "line-height" lies outside 1 to 3'),
        ('p { line-height: ¦10% }', 'the value 10% of "line-height" lies outside 100 to 300'),
        ('p { line-height: ¦1pt }', 'the value 1pt of "line-height" lies outside 6 to 90 pt'),
        (
            'p { letter-spacing: ¦-30pt }',
            'the value -30pt of "letter-spacing" lies outside -1.5 to 6 pt',
        ),
        (
            'p { word-spacing: ¦1e6mm }',
            'the value 1e6mm of "word-spacing" lies outside -1.5 to 6 pt',
        ),
        ('p { max-width: ¦0 }', 'the value 0 of "max-width" lies outside 5 to 600 pt'),
        ('p { width: ¦0% }', 'the value 0% of "width" lies outside 1 to 100'),
        ('p { width: ¦5000% }', 'the value 5000% of "width" lies outside 1 to 100'),
        ('p { padding: 1mm ¦1e5mm }', 'the value 1e5mm of "padding" lies outside 0 to 170 pt'),
        ('p { padding: ¦-1% }', 'the value of "padding" is less than nothing'),
        (
            'p { margin-top: ¦99999em }',
            'the value 99999em of "margin-top" lies outside 0 to 170 pt',
        ),
        ('p { orphans: ¦1000000 }', 'the value 1000000 of "orphans" lies outside 1 to 10'),
        ('p { widows: ¦0 }', 'the value 0 of "widows" lies outside 1 to 10'),
        ('p { font-weight: ¦1 }', 'the value 1 of "font-weight" lies outside 100 to 900'),
        ('.gap, p { font-size: ¦0 }', 'type of 0 is too small to be read'),
    ],
)
def test_a_size_far_from_those_of_print_is_refused_at_its_place(attack, what):
    css, line, column = marked(attack)
    found = [(str(problem.where), problem.what) for problem in lint_style(css, 'style.css')]

    assert found if what is None else (f'style.css:{line}:{column}', what) in found


def test_functions_nested_without_end_are_refused():
    assert lint_style('p { width: ' + 'calc(' * 3000 + '1mm' + ')' * 3000 + ' }', 'style.css')


@pytest.mark.parametrize(
    'css',
    [
        'h1 { font-size: 30pt; line-height: 1.2; letter-spacing: -0.02em }',
        'p { font-size: 1rem; line-height: var(--body-leading) }',
        'td { font-size: var(--table); padding: 0 var(--cell) }',
        'p { margin-top: 0; width: auto; max-width: 100%; min-width: 0; hyphens: auto; hyphenate-limit-chars: 8 4 4; orphans: 3; font-weight: bold; white-space: nowrap }',
        'td { width: calc(17mm + var(--cell)); column-gap: min(2em, 6mm) } .gap { font-size: 0 } :root { --headline: 26pt; --headline-leading: 31pt; --tracking: 0 }',
    ],
)
def test_sizes_of_print_are_accepted(css):
    assert [str(problem) for problem in lint_style(css, 'style.css')] == []


@pytest.mark.parametrize('tag', SHIPPED)
def test_the_shipped_packs_ask_for_nothing(tag):
    assert lint_looks([ROOT / 'templates/languages' / tag], ROOT) == []


def test_the_shared_layout_would_be_fit_for_a_pack_but_for_what_it_brings(tmp_path):
    (tmp_path / 'brief.html').write_text(
        EXTENDS
        + '{% block cover %}<header class="cover"><h1>{{ line("headline") }}</h1>{% for tile in tiles %}{{ tile.number }}{% endfor %}</header>{% endblock %}\n'
    )
    (tmp_path / 'style.css').write_text(
        '/* Longer. */ :root { --headline: 26pt; --tracking: -0.2pt } .annex col.col-record { width: calc(17mm + var(--cell)) } h1 { letter-spacing: -0.1pt }\n'
    )

    assert lint_looks([tmp_path], tmp_path) == []


def test_a_pack_that_links_to_a_file_of_the_machine_is_refused(tmp_path):
    (tmp_path / 'secret').write_text('x')
    (tmp_path / 'pt').mkdir()
    (tmp_path / 'pt/brief.html').symlink_to(tmp_path / 'secret')

    assert [str(problem) for problem in lint_looks([tmp_path / 'pt'], tmp_path)] == [
        'pt/brief.html: a link to another file\n    hint: Put the file itself into the pack'
    ]


@pytest.mark.parametrize(
    ('old', 'new', 'what'),
    [
        (
            'group: ","',
            'group: "3"',
            'group: "3" holds a digit, which would be taken for one of a number',
        ),
        (
            'decimal: "."',
            'decimal: "٣"',
            'decimal: "٣" holds a digit, which would be taken for one of a number',
        ),
        (
            'quotes:',
            'figure_scale: 10000000\nquotes:',
            'figure_scale: "10000000" is not between 0.5 and 2.0',
        ),
        (
            'quotes:',
            'figure_scale: 0.01\nquotes:',
            'figure_scale: "0.01" is not between 0.5 and 2.0',
        ),
        (
            'percent: "#%"',
            'percent: "1#%"',
            'percent: "1#%" holds a digit, which would be taken for one of a number',
        ),
        (
            'long: "{d}\\u00a0{month} {y}"',
            'long: "1{d} {month} {y}"',
            'long: "1{d} {month} {y}" holds a digit, which would be taken for one of a number',
        ),
        (
            'end: " and "',
            'end: " and 3 "',
            'end: " and 3 " holds a digit, which would be taken for one of a number',
        ),
        (
            'serif: [Noto Serif,',
            'serif: ["x\'} h2::after { content: \'5", Noto Serif,',
            'serif: "x\'} h2::after { content: \'5" is not the name of a font: letters, digits and spaces',
        ),
    ],
)
def test_a_locale_that_would_put_something_into_numbers_or_into_the_style_sheet_is_refused(
    tmp_path, old, new, what
):
    text = (ROOT / 'templates/languages/en/locale.yaml').read_text(encoding='utf-8')
    assert old in text
    (tmp_path / 'locale.yaml').write_text(text.replace(old, new), encoding='utf-8')
    with pytest.raises(Refused) as refusal:
        build(Locale, read_yaml(tmp_path / 'locale.yaml', 'locale.yaml'))

    assert what in [problem.what for problem in refusal.value.problems]


def tower(levels, calls=10):
    """Messages of which each calls the one below it several times."""
    return 'm0 = ha\n' + ''.join(
        f'm{level} = ' + f'{{ m{level - 1} }}' * calls + '\n' for level in range(1, levels + 1)
    )


@pytest.mark.parametrize(
    ('text', 'said'),
    [
        (
            tower(12),
            'm.ftl:4:1: "m3" would be 1000 parts and 2000 characters long, more than 150 or 5000',
        ),
        (
            '\n'.join(reversed(tower(5).splitlines())) + '\n',
            'm.ftl:1:1: "m5" would be 100000 parts and 200000 characters long, more than 150 or 5000',
        ),
        (
            tower(3, 6),
            'm.ftl:4:1: "m3" would be 216 parts and 432 characters long, more than 150 or 5000',
        ),
        (tower(13, 1), 'm.ftl:13:1: "m12" calls messages that call others, more than 12 deep'),
        (
            'long = ' + 'x' * 5001 + '\n',
            'm.ftl:1:1: "long" would be 1 parts and 5001 characters long, more than 150 or 5000',
        ),
        ('a = { b }\nb = { c }\nc = { a }\n', 'm.ftl:1:1: "a" calls itself: a -> b -> c -> a'),
        (
            'a = { $n ->\n    [one] one\n   *[other] { a }\n}\n',
            'm.ftl:1:1: "a" calls itself: a -> a',
        ),
        (
            'count-a = { COUNT($n, as: "b") }\ncount-b = { LIST($n, as: "a") }\n',
            'm.ftl:1:1: "count-a" calls itself: count-a -> count-b -> count-a',
        ),
        (
            'a =\n' + '    { $n ->\n   *[other] ' * 530 + 'x' + '\n }' * 530 + '\n',
            'm.ftl:18:17: not Fluent syntax: nested deeper than 16 levels',
        ),
        (
            'a = ' + '{' * 530 + ' $n ' + '}' * 530 + '\n',
            'm.ftl:1:21: not Fluent syntax: nested deeper than 16 levels',
        ),
        (
            'a = { ' + 'A(' * 530 + '$n' + ')' * 530 + ' }\n',
            'm.ftl:1:39: not Fluent syntax: nested deeper than 16 levels',
        ),
    ],
    ids=[
        'tower',
        'tower upside down',
        'low tower',
        'high tower',
        'long text',
        'circle',
        'circle in a form',
        'circle of counts',
        'forms in forms',
        'braces in braces',
        'calls in calls',
    ],
)
def test_messages_that_would_say_more_than_a_sentence_are_refused_when_they_are_read(text, said):
    with pytest.raises(Refused) as refusal:
        parse_messages(text, 'm.ftl')

    assert any(
        f'{problem.where}: {problem.what}'.startswith(said) for problem in refusal.value.problems
    )
    assert {problem.kind for problem in refusal.value.problems} == {'translation'}


def test_a_placeable_of_the_prose_that_is_nested_without_end_is_refused():
    with pytest.raises(Refused) as refusal:
        parse_placeable('{ ' + 'A(' * 530 + '$n' + ')' * 530 + ' }', Where('en.md', 3, 7))

    assert str(refusal.value.problems[0].where) == 'en.md:3:7'


@pytest.mark.parametrize(
    'text',
    [
        'count-children = { COUNT($n) }\n',
        'count-children = { $n }{ COUNT($n) }{ COUNT($n) }\n',
        'count-children = { LIST($n) }{ LIST($n) }\n',
        'qualified-at-least = { $phrase }{ COUNT($n) }\ncount-children = { $n }',
    ],
)
def test_phrases_that_call_themselves_by_the_unit_of_their_number_are_refused(languages, text):
    english = languages['en']
    words = Words(
        Language(
            english.locale,
            {**english.messages, **parse_messages(text, 'm.ftl')},
            english.terms,
            (Path('pack'),),
            english.wheres,
        ),
        None,
    )
    fact = Fact(
        name='f',
        kind='count',
        unit='children',
        min=5,
        max=None if 'qualified' in text else 5,
        qualifier='at-least' if 'qualified' in text else 'as-stated',
        operation='',
    )
    with pytest.raises(Refused) as refusal:
        words.count(fact)

    assert refusal.value.problems[0].kind == 'translation'


def test_the_bounds_of_one_sentence_are_not_those_of_a_whole_brief(languages):
    words = Words(languages['en'], None)
    fact = Fact(name='f', kind='count', unit='children', min=5, max=5, operation='')

    assert len(words.listed([fact] * 1000)) > 1000
    for _ in range(20_000):
        words.text('column-place')


def test_hostile_packs_make_no_pdf_and_are_listed_whole(project):
    (project.folder / 'templates/languages/ar/brief.html').write_text(
        EXTENDS + "{% include '/etc/passwd' %}\n<link rel=attachment href='file:///etc/passwd'>\n",
        encoding='utf-8',
    )
    with (project.folder / 'templates/languages/ar/style.css').open('a', encoding='utf-8') as css:
        css.write('data { display: none }\n')
    project.change(
        'templates/languages/ar/messages.ftl', '\nsic = ', '\nsic = <img src="file:///etc/passwd"> '
    )
    made = project.make('ar')

    assert '(code 5)' in made.stderr
    for said in (
        'the layout asks for the file /etc/passwd',
        'the element <link> is not for a pack',
        'the property "display" is not for a pack',
        '"sic": markup <img src="file:///etc/passwd"> is typed',
    ):
        assert said in made.stderr
    assert not list(project.folder.glob('output/**/*.pdf'))
