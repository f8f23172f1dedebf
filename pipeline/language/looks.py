"""Read a pack's style sheet as the work of somebody else: it sets sizes, and nothing more.

It could hide a number, turn its digits round or write one of its own. What a language needs is a
list of properties; all else is refused with its line.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.language.sizes import PROPERTIES, faults
from pipeline.model import Problem, Refused, Where, relative
from pipeline.settings import read_text

if TYPE_CHECKING:
    from tinycss2.ast import Node

HINT = (
    f'A pack may set --sizes and {", ".join(sorted(PROPERTIES)[:4])} and their like; '
    'the rest is said in templates/styles'
)


def lint_looks(folders: Sequence[Path], root: Path) -> list[Problem]:
    """Return the faults of a language's style sheet and layouts, in the folders that hold them.

    ``folders`` come from the most specific to the least; what a less specific one has under the
    same name is not used. A link is refused in any of them: it could lead to any file of the
    machine.
    """
    found: list[Problem] = []
    used: set[str] = set()
    for folder in folders:
        for path in sorted(folder.iterdir()):
            name = f'{relative(folder, root)}/{path.name}'
            if path.is_symlink():
                what, hint = 'a link to another file', 'Put the file itself into the pack'
                found.append(Problem(Where(name), what, hint, 'policy'))
            elif path.suffix in ('.css', '.html') and path.name not in used:
                found += _read(path, name)
            used.add(path.name)
    return found


def _read(path: Path, name: str) -> list[Problem]:
    from pipeline.language.layout_lint import lint_layout

    lint = lint_style if path.suffix == '.css' else lint_layout
    try:
        return lint(read_text(path, name), name)
    except Refused as refusal:
        return [problem._replace(kind='translation') for problem in refusal.problems]


def lint_style(css: str, file: str) -> list[Problem]:
    """Return a problem for each rule, property or value that could do more than set sizes."""
    import tinycss2

    rules = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    return [
        Problem(Where(file, node.source_line, node.source_column), what, HINT, 'policy')
        for rule in rules
        for node, what in _faults_of_rule(rule)
    ]


def _faults_of_rule(rule: 'Node') -> Iterator[tuple['Node', str]]:
    """Yield what is wrong in one rule of a style sheet, each with the node that it lies in."""
    import tinycss2

    if rule.type == 'error':
        yield rule, f'not a style sheet: {rule.message}'
        return
    if rule.type == 'at-rule':
        yield rule, f'the rule @{rule.at_keyword} is not for a pack'
        return
    declarations = tinycss2.parse_blocks_contents(
        rule.content, skip_comments=True, skip_whitespace=True
    )
    for declaration in declarations:
        if declaration.type != 'declaration':
            yield declaration, 'not a style sheet: a property and its value are expected'
        elif not declaration.name.startswith('--') and declaration.lower_name not in PROPERTIES:
            yield declaration, f'the property "{declaration.name}" is not for a pack'
        else:
            yield from faults(declaration, tinycss2.serialize(rule.prelude).strip())
