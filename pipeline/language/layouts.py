"""Fill a layout: a page is put together by Jinja in its sandbox, from finished pieces of text."""
from pathlib import Path
from traceback import extract_tb

from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from pipeline.model import Problem, Refused, Where

UNSAFE = ('attr', 'tojson', 'xmlattr', 'safe')
NEEDLESS = ('lipsum', 'cycler', 'joiner', 'namespace', 'range', 'dict')


def filled(layouts: list[Path], template: str, values: dict) -> str:
    """Return a layout with its values in place.

    ``layouts`` are the folders to look for it in; the last is also known as ``shared/``. Raises ``Refused`` where it is
    not a layout, or asks for something unknown.
    """
    environment = ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([*map(FileSystemLoader, layouts), PrefixLoader({'shared': FileSystemLoader(layouts[-1])})]), undefined=StrictUndefined, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    for name in UNSAFE:
        environment.filters.pop(name, None)
    for name in NEEDLESS:
        environment.globals.pop(name, None)
    try:
        return environment.get_template(template).render(values)
    except TemplateSyntaxError as error:
        raise Refused([Problem(Where(error.filename or error.name, error.lineno), f'not a template: {error.message}', 'Compare with the shared layout', 'translation')]) from None
    except TemplateError as error:
        raise Refused([Problem(_line_of(error, template), f'the layout asks for something unknown: {error.message}', 'Use the names that the shared layout uses', 'translation')]) from None
    except RecursionError as error:
        raise Refused([Problem(_line_of(error, template), 'the layout calls itself without end', 'Begin it with {% extends "shared/brief.html" %}', 'translation')]) from None


def _line_of(error, template):
    """Return the line of the template at which an error arose; Jinja puts its templates into the traceback."""
    steps = [step for step in extract_tb(error.__traceback__) if step.filename.endswith('.html')]
    return Where(steps[-1].filename, steps[-1].lineno) if steps else Where(f'templates/layouts/{template}')
