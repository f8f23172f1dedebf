"""Lend the PDF engine: with no fonts but the project's, and no file or network within reach."""

import logging
import os
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.request import OpenerDirector

from markupsafe import Markup

from pipeline.model import Problem, Refused, Where
from pipeline.render.engine_patches import Patch, patched

BASE = 'https://brief.invalid/'  # a name that never resolves: a relative link points nowhere
WITHIN_REACH = 'Only its own pictures and style sheets are within reach'
MEDIA_TYPES = {'.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png'}
MISSING_GLYPH = re.compile(r'unsupported by fonts: "(.+)" \((U\+\w+)\)')


class Warnings(logging.Handler):
    """Keeps every warning of the engine as a problem."""

    def __init__(self, file: str) -> None:
        """Begin with no warnings; ``file`` is the page's name in messages."""
        super().__init__(logging.WARNING)
        self.file = file
        self.problems: list[Problem] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one warning."""
        what = record.getMessage().split('\n')[0]
        hint = 'Fix the layout or the style sheet; a warning of the engine is never ignored'
        if glyph := MISSING_GLYPH.search(what):
            what = f'no font of the project has the character "{glyph[1]}" ({glyph[2]})'
            hint = 'Correct the character, or add a font to templates/fonts'
        self.problems.append(Problem(Where(self.file), what, hint, 'translation'))


@contextmanager
def engine(fonts: Sequence[Path], file: str) -> Iterator[Warnings]:
    """Let the engine be used with the fonts of these folders alone, and yield what it warns of.

    ``file`` is the page's name in messages. Raises ``Refused`` where the page asks for anything
    that is not its own, once the engine gives up on it.
    """
    warnings = Warnings(file)
    with ExitStack() as stack:
        stack.enter_context(_fonts_alone(fonts))
        from weasyprint.urls import FatalURLFetchingError

        for name in ('weasyprint', 'fontTools'):
            logger = logging.getLogger(name)
            logger.addHandler(warnings)
            stack.callback(logger.removeHandler, warnings)
            stack.enter_context(patched(Patch(logger, 'propagate', False)))
        try:
            yield warnings
        except FatalURLFetchingError as error:
            asks = Problem(
                Where(file), f'the page asks for {str(error)[:120]}', WITHIN_REACH, 'translation'
            )
            raise Refused([*warnings.problems, asks]) from None


@contextmanager
def _fonts_alone(fonts: Sequence[Path]) -> Iterator[None]:
    """Let fontconfig know the fonts of these folders and no other."""
    before = os.environ.get('FONTCONFIG_FILE')
    with tempfile.TemporaryDirectory(prefix='fonts-') as folder:
        os.environ['FONTCONFIG_FILE'] = str(font_settings(fonts, Path(folder)))
        try:
            yield
        finally:
            del os.environ['FONTCONFIG_FILE']
            if before is not None:
                os.environ['FONTCONFIG_FILE'] = before


def font_settings(fonts: Sequence[Path], folder: Path) -> Path:
    """Write a fontconfig file that knows the fonts of some folders and no other; return its path.

    All paths are absolute: fontconfig would ignore a relative one without a word, and the machine's
    fonts would come in.
    """
    path = folder.resolve() / 'fonts.conf'
    listed = [Markup('<dir>{}</dir>').format(each.resolve()) for each in fonts]
    settings = Markup(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        '{}<cachedir>{}</cachedir></fontconfig>'
    ).format(Markup('').join(listed), folder.resolve())
    path.write_text(settings, encoding='utf-8')
    return path


def memory_fetcher(assets: Mapping[str, bytes], warnings: Warnings) -> OpenerDirector:
    """Return a fetcher that serves a page's own assets from memory and refuses everything else."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class Memory(URLFetcher):  # type: ignore[misc] # the engine has no types
        def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:
            name = url.removeprefix(BASE)
            if name not in assets:
                what = f'the page asks for {url}'
                warnings.problems.append(
                    Problem(Where(warnings.file), what, WITHIN_REACH, 'policy')
                )
                raise ValueError(f'{url} is out of reach')
            kind = MEDIA_TYPES[Path(name).suffix]
            return URLFetcherResponse(url, assets[name], {'Content-Type': kind})

    return Memory(fail_on_errors=True, allowed_protocols=())
