"""Bound what a pack's layout can ask for.

It places the texts of the brief, each loop goes over what there is, and nothing grows.
"""

from collections.abc import Iterator

from jinja2 import nodes

LONGEST = 100_000  # characters of a layout; the shared one has 6,244
DEEPEST = 40  # parts of a layout within one another; the shared one has 10
TEMPLATES = 100  # files that one page is put together from; shipped: 3
OUTPUT = 100_000_000  # characters of one page; a month of 8,000 incidents has about 12 million
MAKES = {  # what only makes something new: values, texts and loops that may double again and again
    nodes.Mod: 'the layout formats or divides with %',
    nodes.Assign: 'the layout sets a name',
    nodes.AssignBlock: 'the layout sets a name',
    nodes.With: 'the layout sets a name',
    nodes.Macro: 'the layout defines a macro',
    nodes.CallBlock: 'the layout calls a macro with a block',
    nodes.FilterBlock: 'the layout filters a block',
}


def unbounded(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    """Yield the line and the fault of everything in a layout that could grow without bound."""
    for kind, what in MAKES.items():
        yield from ((node.lineno, what) for node in tree.find_all(kind))
    yield from _calls(tree)
    yield from _loops(tree, frozenset())
    for used in tree.find_all(nodes.Filter):
        if used.name == 'join' and any(
            inner is not used and inner.name == 'join' for inner in used.find_all(nodes.Filter)
        ):
            yield used.lineno, 'what was joined is joined again'


def depth(node: nodes.Node, limit: int = DEEPEST) -> int:
    """Return how deep the parts of a layout stand within one another, at most ``limit`` + 1."""
    if limit == 0:
        return 1
    return 1 + max((depth(child, limit - 1) for child in node.iter_child_nodes()), default=0)


def _calls(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    """Yield the calls of what is neither given by the page nor an imported macro.

    Such are the methods of a text or of a list.
    """
    imported = {node.target for node in tree.find_all(nodes.Import)}
    looped = {name.name for loop in tree.find_all(nodes.For) for name in _names(loop.target)}
    for call in tree.find_all(nodes.Call):
        called = call.node
        if (
            isinstance(called, nodes.Getattr)
            and isinstance(called.node, nodes.Name)
            and called.node.name in imported
        ):
            continue
        if not isinstance(called, nodes.Name) or called.name in looped:
            yield call.lineno, f'the layout calls {_called(called)}, which is none of its own'
        elif called.name == 'loop':
            yield call.lineno, 'a loop calls itself'


def _called(node: nodes.Expr) -> str:
    match node:
        case nodes.Getattr():
            return f'"{node.attr}"'
        case nodes.Name():
            return f'"{node.name}"'
    return 'what it has put together'


def _loops(node: nodes.Node, around: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Yield each loop in a loop that goes over something else than the outer one has in hand.

    Otherwise a part of the page could be gone over again for each part of another.
    """
    for child in node.iter_child_nodes():
        if isinstance(child, nodes.Include | nodes.Import | nodes.FromImport) and around:
            yield child.lineno, 'a file is asked for in a loop'
        if not isinstance(child, nodes.For):
            yield from _loops(child, around)
            continue
        if child.recursive:
            yield child.lineno, 'a loop calls itself'
        if around and _root(child.iter) not in around:
            yield (
                child.lineno,
                'a loop in a loop goes over something else than the loop around it has in hand',
            )
        yield from _loops(child, around | {name.name for name in _names(child.target)})


def _root(node: nodes.Node) -> str:
    """Return the name that a path such as ``table.rows[0]`` begins with."""
    while isinstance(node, nodes.Getattr | nodes.Getitem):
        node = node.node
    return node.name if isinstance(node, nodes.Name) else ''


def _names(target: nodes.Node) -> list[nodes.Name]:
    return [target] if isinstance(target, nodes.Name) else list(target.find_all(nodes.Name))
