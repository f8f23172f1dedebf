"""Build the values of statements piece by piece, each with the place in a table it came from."""

from collections.abc import Mapping

from pipeline.model import Problem, ValuePath, Where
from pipeline.settings import Document

Node = dict[str, 'Node'] | list['Node'] | str | int


class StatementTree:
    """Statements in the form that YAML has, and where each of their values is."""

    def __init__(self, where: Where) -> None:
        """Begin with no statement; ``where`` is the table."""
        self.statements: list[Node] = []
        self.wheres: dict[ValuePath, Where] = {(): where}
        self.problems: list[Problem] = []

    def document(self) -> Document:
        """Return what was built."""
        return Document(self.statements, self.wheres)

    def get(self, path: ValuePath) -> Node | None:
        """Return what is at a path; None where there is nothing."""
        node: Node | None = self.statements
        for step in path:
            if isinstance(node, dict):
                node = node.get(str(step))
            elif isinstance(node, list) and isinstance(step, int):
                node = node[step] if step < len(node) else None
            else:
                return None
        return node

    def items(self, path: ValuePath) -> list[Node]:
        """Return the list at a path; an empty one where there is nothing."""
        node = self.get(path)
        return node if isinstance(node, list) else []

    def put(self, path: ValuePath, key: str, value: Node, where: Where) -> None:
        """Put a value into the mapping at a path; mappings that are missing are made.

        Another value at the same place is a problem.
        """
        mapping = self._mapping(path, where)
        full = (*path, key)
        if key in mapping and mapping[key] != value:
            first = self.wheres[full].line
            what = f'{key}: {value} here, {mapping[key]} in line {first}'
            hint = 'Make them the same, or give each page its own rows'
            self.problems.append(Problem(where, what, hint))
        else:
            mapping[key] = value
        self.wheres.setdefault(full, where)

    def append(
        self, path: ValuePath, entry: dict[str, Node], where: Where, wheres: Mapping[str, Where]
    ) -> ValuePath:
        """Add an entry to the list at a path and return its own path.

        ``wheres`` has the places of those of its keys that have one.
        """
        mapping = self._mapping(path[:-1], where)
        entries = mapping.setdefault(str(path[-1]), [])
        if not isinstance(entries, list):
            raise TypeError(f'{path} is not a list')
        self.wheres.setdefault(path, where)
        place = (*path, len(entries))
        entries.append(entry)
        self.wheres[place] = where
        for key, at in wheres.items():
            self.wheres[*place, key] = at
        return place

    def _mapping(self, path: ValuePath, where: Where) -> dict[str, Node]:
        node: Node = self.statements
        for length, step in enumerate(path, start=1):
            if isinstance(node, dict):
                node = node.setdefault(str(step), {})
            elif isinstance(node, list) and isinstance(step, int):
                node = node[step]
            self.wheres.setdefault(path[:length], where)
        if not isinstance(node, dict):
            raise TypeError(f'{path} is not a mapping')
        return node
