"""The shape of the code: who may import whom, and where no number may be typed."""

import ast
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import jinja2
import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor
from jinja2 import nodes
from lxml.html import defs

from tests.conftest import ROOT, SHIPPED

LINE = ('validate', 'disclose', 'analyse', 'draw', 'write', 'render', 'check', 'publish')
SHARED = {'pipeline.model', 'pipeline.settings', 'pipeline.language'}
HEAVY = {'weasyprint', 'matplotlib', 'figures'}
LONGEST = 400
# what make runs before the packages are installed
STANDARD_LIBRARY_ONLY = (
    'pipeline/make_inputs.py',
    'pipeline/definitions.py',
    'pipeline/versions.py',
    'pipeline/bootstrap.py',
    'pipeline/machine.py',
    'pipeline/clean.py',
)


def sources(*folders, pattern='*.py'):
    return [
        (str(path.relative_to(ROOT)), path.read_text(encoding='utf-8'))
        for folder in folders
        for path in sorted((ROOT / folder).rglob(pattern))
    ]


def each_of(found):
    return pytest.mark.parametrize(('path', 'source'), found, ids=[path for path, _ in found])


by_name = each_of(sources('pipeline', 'figures'))


# Who imports whom


def imports(path, source):
    """Yield each module that a source imports, and whether it does so at once rather than within a function."""
    package = Path(path).parts[:-1]
    tree = ast.parse(source)
    later = {
        id(node)
        for outer in ast.walk(tree)
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(outer)
    }
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            start = (
                '.'.join(
                    [*package[: len(package) - node.level + 1], *(node.module or '').split('.')]
                ).rstrip('.')
                if node.level
                else node.module
            )
            names = (
                [f'{start}.{alias.name}' for alias in node.names]
                if start in ('pipeline', 'figures')
                else [start]
            )
        elif isinstance(node, ast.Call) and getattr(
            node.func, 'attr', getattr(node.func, 'id', '')
        ) in ('import_module', '__import__'):
            names = [
                str(part.value).rstrip('.')
                for part in ast.walk(node.args[0])
                if isinstance(part, ast.Constant)
            ][:1]
        for name in names:
            yield name, id(node) not in later


def allowed(path):
    """Return the modules of ours that a file may import."""
    folder, *rest = Path(path).with_suffix('').parts
    if folder == 'figures':
        return (
            {'figures.style', 'pipeline.model', 'pipeline.language'}
            if rest[0] == 'style'
            else {'figures.style'}
        )
    own = f'pipeline.{rest[0]}'
    return {
        '__init__': set(),
        'model': {own},
        'settings': {own, 'pipeline.model'},
        'language': SHARED,
        '__main__': {'pipeline'},
        'workspace': {'pipeline'},
        'cli': {'pipeline'},
        'validate': {own, 'pipeline.audit', *SHARED},
        'site': {own, 'pipeline.publish', *SHARED},
        'distribute': {own, 'pipeline.publish', 'pipeline.site', *SHARED},
        'draw': {own, 'figures', *SHARED},
        'make_inputs': {'pipeline.definitions', 'pipeline.versions', 'pipeline.VERSION'},
        'definitions': set(),
        'versions': {'pipeline.VERSION'},
        'scaffold': {own, 'pipeline.versions', *SHARED},
        'bootstrap': {'pipeline.machine'},
        'machine': set(),
        'clean': set(),
    }.get(rest[0], {own, *SHARED})


def forbidden_imports(path, source):
    """Return what a source may not import: another step, what it can do without, or what is heavy before it is needed."""
    found = []
    for name, at_once in imports(path, source):
        top = name.partition('.')[0]
        if top in ('pipeline', 'figures'):
            if not any(f'{name}.'.startswith(f'{one}.') for one in allowed(path)):
                found.append(f'{path} imports {name}')
        elif path in STANDARD_LIBRARY_ONLY and top not in sys.stdlib_module_names:
            found.append(f'{path} imports {name}, which is not in the standard library')
        if path.startswith('pipeline/') and at_once and top in HEAVY:
            found.append(f'{path} imports {name} before it is needed')
    return found


@by_name
def test_a_module_imports_only_what_its_place_in_the_line_allows(path, source):
    assert forbidden_imports(path, source) == []


@pytest.mark.parametrize(
    ('path', 'source'),
    [
        ('pipeline/analyse.py', 'from pipeline.load import load'),
        ('pipeline/analyse.py', 'from pipeline import load'),
        ('pipeline/analyse.py', 'import pipeline.load as reading'),
        ('pipeline/analyse.py', 'def analyse():\n    from pipeline.load import load'),
        (
            'pipeline/analyse.py',
            'import importlib\nload = importlib.import_module("pipeline.load")',
        ),
        ('pipeline/analyse.py', 'from figures import style'),
        ('pipeline/analyse.py', 'from .load import load'),
        ('pipeline/analyse.py', 'import pipeline'),
        ('pipeline/check/numbers.py', 'from ..render import render'),
        ('pipeline/check/numbers.py', 'from pipeline.checksums import check'),
        ('pipeline/reports/provenance.py', 'from pipeline.analyse import analyse'),
        ('pipeline/model.py', 'from pipeline.settings import nearest'),
        ('pipeline/settings.py', 'from pipeline.language import Words'),
        ('pipeline/language/pack.py', 'from pipeline.write import House'),
        ('pipeline/make_inputs.py', 'import yaml'),
        ('pipeline/make_inputs.py', 'from pipeline.model import Where'),
        ('pipeline/bootstrap.py', 'import rich'),
        ('pipeline/bootstrap.py', 'from pipeline.storage import write_atomic'),
        ('pipeline/machine.py', 'import rich'),
        ('pipeline/draw.py', 'from figures import style'),
        ('pipeline/draw.py', 'class Chart:\n    import matplotlib'),
        ('pipeline/render.py', 'from weasyprint import HTML'),
        ('figures/two_tolls.py', 'from figures.toll_makeup import draw'),
        ('figures/two_tolls.py', 'from pipeline.model import Fact'),
        ('figures/style/canvas.py', 'from pipeline.draw import draw'),
        ('figures/style/canvas.py', 'from figures.two_tolls import draw'),
    ],
)
def test_an_import_against_the_line_is_seen(path, source):
    assert forbidden_imports(path, source) != []


@pytest.mark.parametrize(
    ('path', 'source'),
    [
        (
            'pipeline/check/__init__.py',
            'from pipeline.check import numbers\nfrom . import structure',
        ),
        ('pipeline/draw.py', 'def draw():\n    from figures import style\n    import matplotlib'),
        ('pipeline/write.py', 'from pipeline.language.messages import Words\nimport jinja2'),
        ('pipeline/__main__.py', 'def load():\n    from pipeline.load import load'),
    ],
)
def test_an_import_along_the_line_is_not_complained_of(path, source):
    assert forbidden_imports(path, source) == []


def test_importing_the_line_imports_no_engine():
    steps = ', '.join(f'pipeline.{step}' for step in ('__main__', *LINE))
    loaded = subprocess.run(
        [sys.executable, '-c', f'import sys, {steps}; print(*sys.modules)'],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert HEAVY & set(loaded.stdout.split()) == set()


# The sentence


def test_the_sentence_is_the_commands_in_order():
    shown = subprocess.run(
        [sys.executable, '-m', 'pipeline', '--help'],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert ' -> '.join(LINE) in ' '.join(shown.split())
    assert tuple(re.findall(r'^    (\w+) ', shown, re.MULTILINE))[: len(LINE)] == LINE


@pytest.mark.parametrize('step', LINE)
def test_a_step_is_a_module_a_rule_of_make_and_a_file_of_tests(step):
    assert (ROOT / f'pipeline/{step}.py').exists() != (
        ROOT / f'pipeline/{step}/__init__.py'
    ).exists()
    assert re.search(
        rf'^\t\$\(STEP\) {step}\b', (ROOT / 'Makefile').read_text(encoding='utf-8'), re.MULTILINE
    )
    assert (ROOT / f'tests/{step}/test_{step}.py').exists()


# Manner


@by_name
def test_a_module_is_short_enough_to_read(path, source):
    assert source.count('\n') <= LONGEST


@by_name
def test_a_module_is_named_after_its_job(path, source):
    assert not set(Path(path).with_suffix('').parts) & {
        'utils',
        'util',
        'helpers',
        'helper',
        'common',
        'misc',
        'base',
        'shared',
    }


def silences(source):
    """Return the lines on which any error at all is caught and dropped."""
    anything = ('Exception', 'BaseException')
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if (
            isinstance(node, ast.ExceptHandler)
            and (
                node.type is None
                or any(getattr(part, 'id', '') in anything for part in ast.walk(node.type))
            )
            and all(
                isinstance(line, ast.Pass | ast.Continue | ast.Break)
                or (
                    isinstance(line, ast.Expr | ast.Return)
                    and isinstance(line.value, ast.Constant | None)
                )
                for line in node.body
            )
        )
        or (
            isinstance(node, ast.Call)
            and getattr(node.func, 'attr', getattr(node.func, 'id', '')) == 'suppress'
            and any(getattr(argument, 'id', '') in anything for argument in node.args)
        )
    ]


@by_name
def test_no_error_is_dropped_unread(path, source):
    assert silences(source) == []


@pytest.mark.parametrize(
    'source',
    [
        'try: f()\nexcept Exception: pass',
        'try: f()\nexcept: ...',
        'for x in y:\n  try: f()\n  except (OSError, Exception): continue',
        'def f():\n  try: g()\n  except BaseException: return None',
        'with contextlib.suppress(Exception): f()',
    ],
)
def test_a_dropped_error_is_seen(source):
    assert len(silences(source)) == 1


def spoken(source):
    """Return the lines on which something is decided by the tag of one language."""
    tags = {*SHIPPED, 'fr', 'fa', 'he', 'ku', 'ckb', 'tr', 'ur', 'es', 'de', 'uk', 'ru', 'zh', 'ja'}
    found = []
    for node in ast.walk(ast.parse(source)):
        deciding = {
            ast.Compare: ('left', 'comparators'),
            ast.MatchValue: ('value',),
            ast.Dict: ('keys',),
            ast.Subscript: ('slice',),
        }.get(type(node), ())
        if isinstance(node, ast.Call) and getattr(node.func, 'attr', '') in ('startswith', 'get'):
            deciding = ('args',)
        parts = [
            part
            for field in deciding
            for value in [getattr(node, field)]
            for part in (value if isinstance(value, list) else [value])
            if part
        ]
        if any(
            isinstance(one, ast.Constant) and one.value in tags
            for part in parts
            for one in ast.walk(part)
        ):
            found.append(node.lineno)
    return found


@by_name
def test_nothing_is_decided_by_the_name_of_a_language(path, source):
    assert spoken(source) == []


@pytest.mark.parametrize(
    'source',
    [
        'if language == "ar": pass',
        'x = tag in ("ar", "fa")',
        'x = {"ar": 1}',
        'x = sizes["en"]',
        'x = sizes.get("en")',
        'x = tag.startswith("ar")',
        'match tag:\n  case "ar": pass',
    ],
)
def test_a_decision_by_the_name_of_a_language_is_seen(source):
    assert spoken(source) == [2 if source.startswith('match') else 1]


# Markup is made in layouts, or by a Markup that escapes what is put into it

# a tag of HTML, or any that ends an element or has an attribute; but no (?P<name>…), no <id>
HTML_TAGS = '|'.join(sorted({*defs.tags, 'bdi', 'data', 'main'}))
TAG = re.compile(
    rf'(?<![?P])<(?:/[\w:\0-]+|[\w:\0-]+(?=\s[^<>]*=)|(?:{HTML_TAGS})(?=[\s/>]))[^<>]*>',
    re.IGNORECASE,
)


def text_of(node):
    """Return the text of a string in the source, with a NUL for each value in it; '' of others."""
    if isinstance(node, ast.JoinedStr):
        return ''.join(
            part.value if isinstance(part, ast.Constant) else '\0' for part in node.values
        )
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return text_of(node.left) + text_of(node.right)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ''


def formatted(node):
    """Return the string that a node puts values into: an f-string, or one with % or format."""
    if isinstance(node, ast.JoinedStr):
        return node
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        return node.left
    if isinstance(node, ast.Call) and getattr(node.func, 'attr', '') in ('format', 'format_map'):
        return node.func.value
    return None


def formatted_markup(source):
    """Return the lines on which values are put into markup that does not escape them."""
    tree = ast.parse(source)
    texts = {
        target.id: text_of(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    found = set()
    for node in ast.walk(tree):
        string = formatted(node)
        text = texts.get(string.id, '') if isinstance(string, ast.Name) else text_of(string)
        if TAG.search(text):
            found.add(node.lineno)
    return sorted(found)


@each_of(sources('pipeline'))
def test_no_value_is_put_into_markup_unescaped(path, source):
    assert formatted_markup(source) == []


@pytest.mark.parametrize(
    'source',
    [
        "x = f'<p>{y}</p>'",
        "x = f'</{tag}>'",
        """x = f'<{tag} class="{y}">'""",
        """x = f'<a href="{y}" title="{z}">'""",
        "x = f'one<br>{y}'",
        "x = f'{y}<br/>'",
        "x = '<p>{}</p>'.format(y)",
        "x = '<p>%s</p>' % y",
        "x = ('<p>' + '{}</p>').format(y)",
        "PAGE = '<p>{y}</p>'\nx = PAGE.format(y=1)",
        "PAGE = '<p>%s</p>'\nx = PAGE % y",
        "x = Markup(f'<p>{y}</p>')",
        "x = Markup('<p>%s</p>' % y)",
    ],
)
def test_a_value_put_into_markup_unescaped_is_seen(source):
    assert formatted_markup(source) == [source.count('\n') + 1]


@pytest.mark.parametrize(
    'source',
    [
        "x = Markup('<p>{}</p>').format(y)",
        "x = Markup('<p>%s</p>') % y",
        "TIED = Markup('<b>{}</b>')\nx = TIED.format(y)",
        "x = rf'(?<=[{y}])(?P<name>{z})(?<!{y})'",
        "x = f'{a} < {b} > {c}'",
        "x = f'{y} <press@example.org>'",
        "x = f'the page has no <{tag}>'",
        "x = f'<{this} of {that}>'",
        "x = f'{claim.measure}.<actor>'",
    ],
)
def test_a_value_put_into_no_markup_or_escaped_is_not_complained_of(source):
    assert formatted_markup(source) == []


# No typed number and no language in what is printed


def digits(text):
    return [character for character in text if character.isdigit()]


class Printed(HTMLParser):
    """Collects what a page prints, and what it says to those who do not see it."""

    def __init__(self, source):
        super().__init__()
        self.texts, self.inside = [], ''
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        self.inside = tag
        self.texts += [
            value
            for name, value in attributes
            if name in ('alt', 'title', 'aria-label', 'placeholder') and value
        ]

    def handle_endtag(self, tag):
        self.inside = ''

    def handle_data(self, text):
        if self.inside not in ('style', 'script'):
            self.texts.append(text)


def typed_in_layout(source):
    """Return the digits that a layout prints by itself, and the tags of languages that it decides by."""
    tree = jinja2.Environment().parse(source)
    texts = Printed(''.join(part.data for part in tree.find_all(nodes.TemplateData))).texts
    indices = {
        id(part) for item in tree.find_all(nodes.Getitem) for part in item.find_all(nodes.Const)
    }
    texts += [
        str(part.value)
        for said in tree.find_all((nodes.Output, nodes.Assign))
        for part in said.find_all(nodes.Const)
        if id(part) not in indices
    ]
    compared = [
        part.value
        for compare in tree.find_all(nodes.Compare)
        for part in compare.find_all(nodes.Const)
    ]
    return [*digits(''.join(texts)), *(value for value in compared if value in SHIPPED)]


@each_of(sources('templates/layouts', pattern='*.html'))
def test_a_layout_prints_no_number_of_its_own(path, source):
    assert typed_in_layout(source) == []


@pytest.mark.parametrize(
    ('source', 'found'),
    [
        ('<p>{{ x }} killed 24</p>', ['2', '4']),
        ('<p>{% if a %}٧{% endif %}</p>', ['٧']),
        ('<img alt="3 dead">', ['3']),
        ('{{ 24 }}', ['2', '4']),
        ('{{ text("a") or "5" }}', ['5']),
        ('{{ n + 1 }}', ['1']),
        ('{{ share | round(1) }}', ['1']),
        ('{% set n = 24 %}', ['2', '4']),
        ('{% if language.tag == "ar" %}x{% endif %}', ['ar']),
        (
            '<h2 class="h2" style="width: 3mm">{# 24 #}{{ quotes[0] }}</h2><!-- 24 --><style>p { margin: 3mm }</style>{% if n > 2 %}x{% endif %}',
            [],
        ),
    ],
)
def test_a_number_typed_in_a_layout_is_seen(source, found):
    assert typed_in_layout(source) == found


def typed_in_messages(source):
    """Return the digits that messages print by themselves."""
    texts = []

    class Reader(Visitor):
        def visit_TextElement(self, node):
            texts.append(node.value)

        def visit_Placeable(self, node):
            if isinstance(node.expression, fluent.StringLiteral):
                texts.append(node.expression.parse()['value'])
            elif isinstance(node.expression, fluent.NumberLiteral):
                texts.append(node.expression.value)
            self.generic_visit(node)

    Reader().visit(FluentParser(with_spans=False).parse(source))
    return digits(''.join(texts))


@each_of(sources('templates/languages', pattern='messages.ftl'))
def test_a_message_holds_no_number_of_its_own(path, source):
    assert typed_in_messages(source) == []


@pytest.mark.parametrize(
    ('source', 'found'),
    [
        ('a = killed 24', ['2', '4']),
        ('a = قتل ٢٤', ['٢', '٤']),
        ('a = { "24" } killed', ['2', '4']),
        ('a = { 24 } killed', ['2', '4']),
        ('a = { $n ->\n    [1] one\n   *[other] 2 more\n }', ['2']),
        ('a =\n    .label = 5', ['5']),
        ('a = { COUNT($n, as: "5 things") }', []),
        ('# 24 people\na = at{ "\\u00A0" }least { NAME("brigade-93") }', []),
    ],
)
def test_a_number_typed_in_a_message_is_seen(source, found):
    assert typed_in_messages(source) == found


SAYING = (
    'text',
    'paragraph',
    'lines',
    'width_of',
    'quoted',
    'number',
    'set_text',
    'annotate',
    'set_title',
    'Text',
)


def typed_in_figure(source):
    """Return what a figure draws or says by itself: strings with digits where text is drawn, and numbers given to a message."""
    calls = [call for call in ast.walk(ast.parse(source)) if isinstance(call, ast.Call)]
    to_words = [
        call
        for call in calls
        if isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value).endswith('words')
    ]
    names = {id(call.args[0]) for call in to_words if call.args}
    given = [
        argument
        for call in to_words
        for argument in [*call.args[1:], *(keyword.value for keyword in call.keywords)]
    ]
    drawn = [
        argument
        for call in calls
        if getattr(call.func, 'attr', getattr(call.func, 'id', '')) in SAYING
        for argument in [*call.args, *(keyword.value for keyword in call.keywords)]
    ]
    texts = {
        id(part): part.value
        for argument in (*drawn, *given)
        for part in ast.walk(argument)
        if isinstance(part, ast.Constant)
        and isinstance(part.value, str)
        and digits(part.value)
        and id(part) not in names
    }
    numbers = [
        argument.value
        for argument in given
        if isinstance(argument, ast.Constant) and type(argument.value) in (int, float)
    ]
    return [*texts.values(), *numbers]


@each_of(sources('figures'))
def test_a_figure_draws_no_number_of_its_own(path, source):
    assert typed_in_figure(source) == []


@pytest.mark.parametrize(
    ('source', 'found'),
    [
        ('canvas.text("24", 0, 3)', ['24']),
        ('canvas.paragraph(f"{n} of 24", 0, 3)', [' of 24']),
        ('canvas.text(text="٢٤")', ['٢٤']),
        ('words.text("figure-a", killed=24)', [24]),
        ('canvas.words.text("a", said="24 dead")', ['24 dead']),
        ('canvas.text(words.text("brigade-93"), 0, 3.5, bold=True)', []),
    ],
)
def test_a_number_typed_in_a_figure_is_seen(source, found):
    assert typed_in_figure(source) == found


def typed_in_prose(source):
    """Return the digits of prose outside braces, names of blocks and marks of notes."""
    return digits(re.sub(r'\{[^}]*\}|^#.*|\[\^[\w-]+\]', '', source, flags=re.MULTILINE))


@each_of(
    [one for one in sources('data/briefs', pattern='*.md') if not one[0].endswith('README.md')]
)
def test_prose_holds_no_number_of_its_own(path, source):
    assert typed_in_prose(source) == []


@pytest.mark.parametrize(
    ('source', 'found'),
    [
        ('# part-1\n24 civilians', ['2', '4']),
        ('{ $a } and ٣', ['٣']),
        ('# part-1\n{ NAME("brigade-93") } struck[^note-1]', []),
    ],
)
def test_a_number_typed_in_prose_is_seen(source, found):
    assert typed_in_prose(source) == found


# What tests share


def imports_of_test_files(source):
    """Return the test files that a file of the tests imports."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found += [node.module, *(f'{node.module}.{alias.name}' for alias in node.names)]
    return {name for name in found if re.fullmatch(r'tests(\.\w+)*\.test_\w+', name)}


@each_of(sources('tests'))
def test_what_tests_share_is_not_in_a_test_file(path, source):
    assert imports_of_test_files(source) == set()


@pytest.mark.parametrize(
    'source',
    [
        'from tests.site.test_site import house',
        'from tests.site import test_site',
        'import tests.test_brief',
        'def f():\n    from tests.write.test_write import page',
    ],
)
def test_an_import_of_a_test_file_is_seen(source):
    assert len(imports_of_test_files(source)) == 1


def test_what_is_shared_may_be_imported():
    source = 'from tests.conftest import ROOT\nfrom tests.fixtures.mails import PDF\nimport pytest'

    assert imports_of_test_files(source) == set()


# No circle of files


def files_by_module():
    """Return each file of the program by the name of its module."""
    found = {}
    for path, source in sources('pipeline', 'figures'):
        parts = Path(path).with_suffix('').parts
        found['.'.join(parts[:-1] if parts[-1] == '__init__' else parts)] = path, source
    return found


def files_imported(path, source, modules):
    """Yield the modules that a file imports, those that it takes from their package included."""
    package = Path(path).parts[:-1]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            start = '.'.join([*above, *(node.module or '').split('.')]).strip('.')
            names = [f'{start}.{alias.name}' for alias in node.names]
        else:
            continue
        for name in names:
            parent = name.rpartition('.')[0]
            yield from {name if name in modules else parent} & modules.keys()


def circles(modules):
    """Return the modules that import themselves by way of others, wherever the imports stand."""
    arrows = {
        module: {*files_imported(path, source, modules)} - {module}
        for module, (path, source) in modules.items()
    }
    reached = {module: set(after) for module, after in arrows.items()}
    grew = True
    while grew:
        grew = False
        for after in reached.values():
            more = set().union(*(arrows[module] for module in after)) - after
            after |= more
            grew = grew or bool(more)
    return sorted(module for module, after in reached.items() if module in after)


def test_no_files_import_each_other_in_a_circle():
    assert circles(files_by_module()) == []


def test_a_circle_of_files_is_seen():
    modules = {
        'pipeline.a': ('pipeline/a.py', 'from pipeline.b import x'),
        'pipeline.b': ('pipeline/b.py', 'def f():\n    from pipeline import c'),
        'pipeline.c': ('pipeline/c.py', 'import pipeline.a'),
        'pipeline.d': ('pipeline/d.py', 'import pipeline.a'),
    }

    assert circles(modules) == ['pipeline.a', 'pipeline.b', 'pipeline.c']
