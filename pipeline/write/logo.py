"""The logo of the organisation: an SVG that prints everywhere as it is."""

from pathlib import Path
from xml.etree import ElementTree

from pipeline.model import Problem, Refused
from pipeline.write.house import House


def read_logo(path: Path, shown: str, house: House) -> bytes:
    """Return the SVG that ``house`` names as its logo.

    ``shown`` is what messages call its file. Raises ``Refused`` where it cannot be read, is no
    SVG, or holds text, which would be set in whatever font a reader's machine has.
    """
    content, problem = b'', None
    if path.exists() and not path.is_file():
        problem = f'{shown} is not a plain file', 'Save the logo as SVG'
    else:
        try:
            content = path.read_bytes()
            problem = _fault(content, shown)
        except OSError as error:
            hint = 'Put the SVG beside this file, or leave "logo" out'
            problem = f'there is no logo {shown}: {error.strerror}', hint
    if problem:
        raise Refused([Problem(house.at('logo'), *problem, 'translation')])
    return content


def _fault(content: bytes, shown: str) -> tuple[str, str] | None:
    """Return what is wrong with the content of a logo, and the hint."""
    try:
        elements = list(ElementTree.fromstring(content).iter())
    except ElementTree.ParseError as error:
        return f'{shown} is no SVG: {error}', 'Save the logo as SVG'
    first, *parts = [part.tag.rpartition('}')[2] for part in elements if isinstance(part.tag, str)]
    if first != 'svg':
        return f'{shown} is no SVG: its first element is "{first}"', 'Save the logo as SVG'
    if 'text' in parts:
        what = 'the logo holds text, which needs a font that readers may not have'
        return what, 'Save it with its text as outlines'
    return None
