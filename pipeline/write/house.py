"""Who publishes: the organisation's name, address, licence, colours and logo."""

import math
import re
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Iterable
from hashlib import sha256
from typing import Literal, TypeAlias

from pydantic import field_validator
from pydantic_core import PydanticCustomError

from pipeline.language import Fonts
from pipeline.model import BriefDefinition, Digest, Id, Problem, Record, Zone

PUBLIC_KEY = re.compile(r'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43}')
COLOUR = re.compile('#[0-9a-fA-F]{6}')
LOGO = 'logo.svg'  # as the page calls it, whatever its file is called
PAPER = '#ffffff'
# shares of ink on white paper, as they look
TINTS = {'ink_70': 0.745, 'ink_40': 0.425, 'ink_15': 0.16, 'ink_05': 0.053}
LEGIBLE = 4.5  # contrast of small text: WCAG 2.2, 1.4.3

Colours: TypeAlias = dict[Literal['ink', 'accent'], str]


def mixed(ink: str, share: float) -> str:
    """Return a tint: so much of an ink on white paper."""
    return '#' + ''.join(
        f'{round(255 - (255 - part) * share):02x}' for part in bytes.fromhex(ink[1:])
    )


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG defines it, from 1 to 21."""
    light, dark = sorted(map(_luminance, (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [part / 255 for part in bytes.fromhex(colour[1:])]
    linear = [
        part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4) for part in parts
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def comparable(name: str) -> str:
    """Return the name of an organisation in a form to compare.

    Spacing and case, a remark in brackets at its end, and an article in small letters before it
    are no part of a name.
    """
    words = re.sub(r'\([^()]*\)\s*$', '', unicodedata.normalize('NFKC', name)).split()
    if len(words) > 2 and words[0].islower() and not words[1].islower():
        words = words[1:]
    return ' '.join(words).casefold()


class House(Record):
    """Who publishes, and in which colours (``templates/house.yaml``).

    Nothing else on a page differs between organisations.
    """

    organisation: dict[str, str]
    id: Id | None = None  # its id in the table of actors, where its names differ
    contact: str
    licence: str
    licence_url: str
    colours: Colours
    rebuilt_example: bool
    logo: str | None = None  # an SVG beside the file that names it
    press_key: str | None = None  # the public half of the key that signs the press kits
    # the SHA-256 of the certificate with which each PDF is signed
    pdf_certificate: Digest | None = None
    site_url: str | None = None  # where the press page will stand
    fonts: Fonts | None = None  # families that come before those of each language
    paper: str = 'a4'  # one of templates/styles/paper
    # in which the hour of an embargo is printed, where its brief names none
    embargo_zones: tuple[Zone, ...] = ()

    @field_validator('press_key')
    @classmethod
    def _public(cls, line: str | None) -> str | None:
        if line is not None and not PUBLIC_KEY.fullmatch(line):
            raise PydanticCustomError(
                'press_key', 'is no public key: it begins with "ssh-ed25519 AAAA"', {}
            )
        return line

    @property
    def fingerprint(self) -> str | None:
        """The fingerprint of the key, as ``ssh-keygen -l`` prints it."""
        if self.press_key is None:
            return None
        return 'SHA256:' + b64encode(
            sha256(b64decode(self.press_key.split()[1])).digest()
        ).decode().rstrip('=')

    @field_validator('colours')
    @classmethod
    def _both(cls, colours: Colours) -> Colours:
        if len(colours) != 2:
            raise PydanticCustomError(
                'colours',
                '"ink" and "accent" are needed; here: {named}',
                {'named': ', '.join(colours) or 'none'},
            )
        for name, colour in colours.items():
            if not COLOUR.fullmatch(colour):
                raise PydanticCustomError(
                    'colours',
                    '"{name}" is "{colour}", which is no colour: '
                    'a colour is a "#" and six hexadecimal digits',
                    {'name': name, 'colour': colour},
                )
        for name, colour, ground in (
            ('accent', colours['accent'], PAPER),
            ('ink', mixed(colours['ink'], TINTS['ink_70']), mixed(colours['ink'], TINTS['ink_05'])),
        ):
            if (found := contrast(colour, ground)) < LEGIBLE:
                raise PydanticCustomError(
                    'colours',
                    '"{name}" is too light: '
                    'small text in it has a contrast of {found}, readers need {least}',
                    {'name': name, 'found': f'{found:.1f}', 'least': str(LEGIBLE)},
                )
        return colours

    @field_validator('site_url')
    @classmethod
    def _address(cls, address: str | None) -> str | None:
        if address is not None and not re.fullmatch(r'https?://[^\s?#"<>]+', address):
            raise PydanticCustomError('address', 'is no address of a folder on the web', {})
        return address and address.rstrip('/')

    @field_validator('logo')
    @classmethod
    def _beside(cls, logo: str | None) -> str | None:
        if logo is not None and not re.fullmatch(r'[\w-][\w.-]*\.svg', logo):
            raise PydanticCustomError(
                'logo', 'is not the name of an SVG beside this file, such as "logo.svg"', {}
            )
        return logo

    @property
    def palette(self) -> dict[str, str]:
        """The two colours, and the tints of the ink for small text, rules and grounds."""
        palette: dict[str, str] = dict(self.colours.items())
        palette |= {name: mixed(self.colours['ink'], share) for name, share in TINTS.items()}
        return palette

    def not_the_publisher(
        self, brief: BriefDefinition, names: dict[str, dict[str, str]], hint: str
    ) -> list[Problem]:
        """Return a problem for each language in which this is not whom the brief is by.

        ``names`` are what each language calls the actor of ``by``, in all forms; ``hint`` is how
        to put it right.
        """
        by = f'the brief is by "{brief.by}" ({brief.at("by")})'
        if self.id is not None:
            what = f'id: the organisation is "{self.id}", but {by}'
            return [] if self.id == brief.by else [Problem(self.at('id'), what, hint)]
        problems = []
        for tag, forms in names.items():
            own = self.organisation.get(tag)
            if own and forms and comparable(own) not in map(comparable, forms.values()):
                called = forms.get('label', forms['name'])
                what = f'the organisation is "{own}" in {tag}, but {by}, which is called "{called}"'
                problems.append(Problem(self.at('organisation', tag), what, hint))
        return problems

    def unnamed(self, tags: Iterable[str]) -> list[Problem]:
        """Return a problem for each language in which the organisation has no name."""
        return [
            Problem(
                self.at('organisation'),
                f'the organisation has no name in {tag}',
                f'Add "{tag}:"',
                'translation',
            )
            for tag in tags
            if tag not in self.organisation
        ]
