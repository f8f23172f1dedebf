"""Read a pack's layout as the work of somebody else: it places what it is given, no more.

What it could load, hide or multiply is refused with its line.
"""

import re
from collections.abc import Iterator

from jinja2 import Environment, TemplateSyntaxError, meta, nodes

from pipeline.language import layout_bounds
from pipeline.model import Problem, Where

LOADING = {  # elements that load something, or take in what they hold
    'link',
    'script',
    'iframe',
    'object',
    'embed',
    'base',
    'img',
    'image',
    'svg',
    'use',
    'style',
    'meta',
    'form',
    'audio',
    'video',
    'source',
}
MARKUP = re.compile(
    r'<\s*([a-zA-Z]+)'
    r'|\b(on\w+|style|href|src|srcset|action|xlink:href|hidden)\s*='
    r'|(javascript:|file:|https?:)'
)
FILTERS = {'length', 'first', 'last', 'join', 'default', 'escape', 'e'}
DEEPEST = 4  # loops in loops
PLACES = 'A layout places what it is given, and makes nothing'
PARTS = 'Use the parts of the shared layout'
LAYOUT = re.compile(r'(?:shared/)?[a-z][a-z0-9-]*\.html')

Finding = tuple[int, str, str]  # line, fault, hint


def lint_layout(source: str, file: str) -> list[Problem]:
    """Return a problem for each thing that a layout asks for and that is no text of the brief."""
    try:
        if len(source) > layout_bounds.LONGEST:
            what = f'the layout has {len(source)} characters, more than {layout_bounds.LONGEST}'
            return [Problem(Where(file), what, PLACES, 'policy')]
        tree = Environment().parse(source)
    except TemplateSyntaxError as error:
        what, hint = f'not a template: {error.message}', 'Compare with the shared layout'
        return [Problem(Where(file, error.lineno), what, hint, 'translation')]
    except RecursionError:
        tree = None
    if tree is None or layout_bounds.depth(tree) > layout_bounds.DEEPEST:
        what = f'its parts stand within one another, more than {layout_bounds.DEEPEST} deep'
        return [Problem(Where(file), what, PLACES, 'policy')]
    return [
        Problem(Where(file, line), what, hint, 'policy')
        for rule in (_growth, _files, _markup, _filters, _loops, _escaping)
        for line, what, hint in rule(tree)
    ]


def _growth(tree: nodes.Template) -> Iterator[Finding]:
    for line, what in layout_bounds.unbounded(tree):
        yield line, what, PLACES
    for product in tree.find_all((nodes.Mul, nodes.Pow)):
        yield product.lineno, 'the layout multiplies', PLACES


def _files(tree: nodes.Template) -> Iterator[Finding]:
    for name in meta.find_referenced_templates(tree):
        if name is None or not LAYOUT.fullmatch(name):
            what = f'the layout asks for the file {name or "of a name that is made up"}'
            yield 1, what, 'A pack may ask for shared/brief.html and the parts beside it'


def _markup(tree: nodes.Template) -> Iterator[Finding]:
    """Yield the markup of the layout's own that loads, hides or leads somewhere."""
    for data in tree.find_all(nodes.TemplateData):
        for match in MARKUP.finditer(data.data):
            tag, attribute, address = match.groups()
            if tag and tag.lower() not in LOADING:
                continue
            what = f'the address {address}'
            if tag or attribute:
                what = f'the element <{tag}>' if tag else f'the attribute "{attribute}"'
            line = data.lineno + data.data.count('\n', 0, match.start())
            hint = f'{PARTS}: they bring the pictures and the links'
            yield line, f'{what} is not for a pack', hint


def _filters(tree: nodes.Template) -> Iterator[Finding]:
    for used in tree.find_all(nodes.Filter):
        if used.name not in FILTERS:
            what = f'the filter "{used.name}" is not for a pack'
            yield used.lineno, what, f'Known: {", ".join(sorted(FILTERS))}'


def _loops(tree: nodes.Template) -> Iterator[Finding]:
    for loop in tree.find_all(nodes.For):
        if _nested_loops(loop) > DEEPEST:
            yield loop.lineno, f'loops stand in loops, more than {DEEPEST} deep', PARTS


def _nested_loops(node: nodes.Node) -> int:
    """Return how deep loops stand in one another."""
    inner = max((_nested_loops(child) for child in node.iter_child_nodes()), default=0)
    return inner + isinstance(node, nodes.For)


def _escaping(tree: nodes.Template) -> Iterator[Finding]:
    for scoped in tree.find_all(nodes.ScopedEvalContextModifier):
        yield scoped.lineno, 'the layout switches escaping off', 'Delete it'
