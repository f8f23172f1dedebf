"""Read a pack's style sheet and layout as what they are, the work of somebody else: sizes and arrangement, and nothing more.

A style sheet could hide a number, turn its digits round or write one of its own; a layout could ask for files. What a
language needs is a list of properties; all else is refused with its line.
"""

import re
from collections.abc import Sequence
from pathlib import Path

from pipeline.language.sizes import PROPERTIES, faults
from pipeline.model import Problem, Refused, Where, relative
from pipeline.settings import read_text

HINT = f'A pack may set --sizes and {", ".join(sorted(PROPERTIES)[:4])} and their like; the rest is said in templates/styles'
ASKING = {
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
FILTERS = {'length', 'first', 'last', 'join', 'default', 'escape', 'e'}
DEEPEST = 4
PLACES = 'A layout places what it is given, and makes nothing'
SHARED = 'shared/'


def lint_looks(folders: Sequence[Path], root: Path) -> list[Problem]:
    """Return the faults of a language's style sheet and layouts, in the folders that hold them.

    ``folders`` come from the most specific to the least; what a less specific one has under the
    same name is not used. A link is refused in any of them: it could lead to any file of the
    machine.
    """
    found, used = list[Problem](), set[str]()
    for folder in folders:
        for path in sorted(folder.iterdir()):
            name = f'{relative(folder, root)}/{path.name}'
            if path.is_symlink():
                what, hint = 'a link to another file', 'Put the file itself into the pack'
                found.append(Problem(Where(name), what, hint, 'policy'))
            elif path.suffix in READERS and path.name not in used:
                found += _read(path, name)
            used.add(path.name)
    return found


def _read(path: Path, name: str) -> list[Problem]:
    try:
        return READERS[path.suffix](read_text(path, name), name)
    except Refused as refusal:
        return [problem._replace(kind='translation') for problem in refusal.problems]


def lint_style(css: str, file: str) -> list[Problem]:
    """Return a problem for each rule, property or value of a style sheet that could do more than set sizes."""
    import tinycss2
    from tinycss2 import serialize

    found = []

    def refuse(node, what):
        found.append(
            Problem(Where(file, node.source_line, node.source_column), what, HINT, 'policy')
        )

    for rule in tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True):
        if rule.type == 'error':
            refuse(rule, f'not a style sheet: {rule.message}')
        elif rule.type == 'at-rule':
            refuse(rule, f'the rule @{rule.at_keyword} is not for a pack')
        else:
            for declaration in tinycss2.parse_blocks_contents(
                rule.content, skip_comments=True, skip_whitespace=True
            ):
                if declaration.type != 'declaration':
                    refuse(declaration, 'not a style sheet: a property and its value are expected')
                elif (
                    not declaration.name.startswith('--')
                    and declaration.lower_name not in PROPERTIES
                ):
                    refuse(declaration, f'the property "{declaration.name}" is not for a pack')
                else:
                    for token, what in faults(declaration, serialize(rule.prelude).strip()):
                        refuse(token, what)
    return found


def lint_layout(source: str, file: str) -> list[Problem]:
    """Return a problem for each thing that a pack's layout asks for and that is no text of the brief: files, markup of its own that loads or hides."""
    from jinja2 import Environment, TemplateSyntaxError, meta, nodes

    from pipeline.language import layout_bounds

    try:
        if len(source) > layout_bounds.LONGEST:
            return [
                Problem(
                    Where(file),
                    f'the layout has {len(source)} characters, more than {layout_bounds.LONGEST}',
                    PLACES,
                    'policy',
                )
            ]
        tree = Environment().parse(source)
    except TemplateSyntaxError as error:
        return [
            Problem(
                Where(file, error.lineno),
                f'not a template: {error.message}',
                'Compare with the shared layout',
                'translation',
            )
        ]
    except RecursionError:
        tree = None
    if tree is None or layout_bounds.depth(tree) > layout_bounds.DEEPEST:
        return [
            Problem(
                Where(file),
                f'its parts stand within one another, more than {layout_bounds.DEEPEST} deep',
                PLACES,
                'policy',
            )
        ]
    found = [
        Problem(Where(file, line), what, PLACES, 'policy')
        for line, what in layout_bounds.unbounded(tree)
    ]
    for name in meta.find_referenced_templates(tree):
        if name is None or not re.fullmatch(rf'(?:{SHARED})?[a-z][a-z0-9-]*\.html', name):
            found.append(
                Problem(
                    Where(file, 1),
                    f'the layout asks for the file {name or "of a name that is made up"}',
                    'A pack may ask for shared/brief.html and the parts beside it',
                    'policy',
                )
            )
    for data in tree.find_all(nodes.TemplateData):
        for match in re.finditer(
            r'<\s*([a-zA-Z]+)|\b(on\w+|style|href|src|srcset|action|xlink:href|hidden)\s*=|(javascript:|file:|https?:)',
            data.data,
        ):
            tag, attribute, address = match.groups()
            if tag and tag.lower() not in ASKING:
                continue
            what = (
                f'the element <{tag}>'
                if tag
                else f'the attribute "{attribute}"'
                if attribute
                else f'the address {address}'
            )
            line = data.lineno + data.data.count('\n', 0, match.start())
            found.append(
                Problem(
                    Where(file, line),
                    f'{what} is not for a pack',
                    'Use the parts of the shared layout: they bring the pictures and the links',
                    'policy',
                )
            )
    for product in tree.find_all((nodes.Mul, nodes.Pow)):
        found.append(
            Problem(Where(file, product.lineno), 'the layout multiplies', PLACES, 'policy')
        )
    for used in tree.find_all(nodes.Filter):
        if used.name not in FILTERS:
            found.append(
                Problem(
                    Where(file, used.lineno),
                    f'the filter "{used.name}" is not for a pack',
                    f'Known: {", ".join(sorted(FILTERS))}',
                    'policy',
                )
            )
    for loop in tree.find_all(nodes.For):
        if _depth(loop, nodes.For) > DEEPEST:
            found.append(
                Problem(
                    Where(file, loop.lineno),
                    f'loops stand in loops, more than {DEEPEST} deep',
                    'Use the parts of the shared layout',
                    'policy',
                )
            )
    for scoped in tree.find_all(nodes.ScopedEvalContextModifier):
        found.append(
            Problem(
                Where(file, scoped.lineno),
                'the layout switches escaping off',
                'Delete it',
                'policy',
            )
        )
    return found


def _depth(node, kind):
    """Return how deep nodes of a kind stand in one another."""
    inner = max((_depth(child, kind) for child in node.iter_child_nodes()), default=0)
    return inner + isinstance(node, kind)


READERS = {'.css': lint_style, '.html': lint_layout}
