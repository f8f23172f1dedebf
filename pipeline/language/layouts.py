"""Fill a layout: a page is put together by Jinja in its sandbox, from finished pieces of text."""

from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from pathlib import Path
from traceback import extract_tb
from typing import Any

from jinja2 import (
    ChoiceLoader,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateSyntaxError,
)
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from pipeline.language.layout_bounds import OUTPUT, TEMPLATES
from pipeline.model import Problem, Refused, Where

UNSAFE = ('attr', 'tojson', 'xmlattr', 'safe')
NEEDLESS = ('lipsum', 'cycler', 'joiner', 'namespace', 'range', 'dict')


def fill_layout(
    layouts: Sequence[Path],
    template: str,
    values: Mapping[str, object],
    packs: Sequence[Path] = (),
) -> str:
    """Return a layout with its values in place.

    ``layouts`` are the folders to look for it in, the first that has it wins; they are also known
    as ``shared/``, and the last as ``program/``: a layout may extend the one that it replaces.
    Those of ``packs``, the folders of the language, come before them. Raises ``Refused`` where it
    is not a layout, or asks for something unknown.
    """
    environment = _Environment(
        loader=ChoiceLoader(
            [
                FileSystemLoader([*packs, *layouts]),
                PrefixLoader({'shared': FileSystemLoader(layouts)}),
                PrefixLoader({'program': FileSystemLoader(layouts[-1])}),
            ]
        ),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    for name in UNSAFE:
        environment.filters.pop(name, None)
    for name in NEEDLESS:
        environment.globals.pop(name, None)
    try:
        return _bounded(environment.get_template(template).generate(values), template)
    except TemplateSyntaxError as error:
        where = Where(error.filename or error.name or template, error.lineno)
        what, hint = f'not a template: {error.message}', 'Compare with the shared layout'
    except TemplateError as error:
        where = _line_of(error, template)
        what = f'the layout asks for something unknown: {error.message}'
        hint = 'Use the names that the shared layout uses'
    except RecursionError as error:
        where, what = _line_of(error, template), 'the layout calls itself without end'
        hint = 'Begin it with {% extends "shared/brief.html" %}'
    raise Refused([Problem(where, what, hint, 'translation')])


class _Environment(ImmutableSandboxedEnvironment):
    """A sandbox in which no text makes another, and no page is made of files without end."""

    opened = 0

    def is_safe_callable(self, obj: object) -> bool:
        """Refuse the methods of a text or of a number, which make texts of any length.

        Such are ``'{:1000000000}'.format`` and ``title.center``.
        """
        if isinstance(getattr(obj, '__self__', None), str | bytes | int | float):
            name = getattr(obj, '__name__', '')
            raise SecurityError(f'"{name}" makes a text of its own')
        return super().is_safe_callable(obj)

    def wrap_str_format(self, value: object) -> None:
        """Let ``format`` be the method that it is, so that it is refused as one."""

    def get_template(
        self,
        name: str | Template,
        parent: str | None = None,
        globals: MutableMapping[str, Any] | None = None,
    ) -> Template:
        """Return a template, as long as the page has not asked for too many."""
        self.opened += 1
        if self.opened > TEMPLATES:
            raise RecursionError
        return super().get_template(name, parent, globals)


def _bounded(pieces: Iterator[str], template: str) -> str:
    """Put a page together; raises ``Refused`` before it is longer than any page of ours."""
    made: list[str] = []
    length = 0
    for piece in pieces:
        made.append(piece)
        length += len(piece)
        if length > OUTPUT:
            what = f'the page would have more than {OUTPUT} characters'
            where = Where(f'templates/layouts/{template}')
            raise Refused([Problem(where, what, 'Place each text once', 'translation')])
    return ''.join(made)


def _line_of(error: Exception, template: str) -> Where:
    """Return the line at which an error arose; Jinja puts its templates into the traceback."""
    steps = [step for step in extract_tb(error.__traceback__) if step.filename.endswith('.html')]
    if not steps:
        return Where(f'templates/layouts/{template}')
    return Where(steps[-1].filename, steps[-1].lineno or 0)
