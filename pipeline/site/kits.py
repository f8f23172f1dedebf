"""The kits that a press page is made of, and how its files are found."""

import posixpath
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from pipeline.language import Words
from pipeline.model import PressPage
from pipeline.publish.publisher import Publisher


class Kit(NamedTuple):
    """What was published of one edition, as it is in its folder."""

    brief: str
    edition: int
    files: Mapping[str, str]  # name -> SHA-256
    sizes: Mapping[str, int]  # name -> bytes
    pages: Mapping[str, PressPage]  # by language

    @property
    def folder(self) -> str:
        """The folder of its files in the site."""
        return f'{self.brief}/{self.edition}'

    @property
    def stem(self) -> str:
        """What the names of its files begin with."""
        return next(iter(self.pages.values())).stem

    @property
    def source(self) -> str:
        """The language that it was written in, or the first if it is not published in that one."""
        page = next(iter(self.pages.values()))
        return page.source_language if page.source_language in self.pages else page.language

    def path(self, tag: str) -> str:
        """Return the file of its page in a language."""
        return f'{tag}/{self.folder}/index.html'

    def of_language(self, tag: str) -> list[str]:
        """Return the names of the files of one language, and of those that all share."""
        others = [
            part for other in self.pages if other != tag for part in (f'/{other}/', f'.{other}.')
        ]
        return [name for name in sorted(self.files) if not any(part in name for part in others)]


class Site(NamedTuple):
    """All that is published, newest first, and what the pages are made with."""

    kits: Sequence[Kit]
    words: Mapping[str, Words]  # by language
    publisher: Publisher
    layouts: Sequence[Path]

    @property
    def tags(self) -> list[str]:
        """The languages in which something is published, the source languages first."""
        sources = {kit.source for kit in self.kits}
        published = {tag for kit in self.kits for tag in kit.pages}
        return sorted(published, key=lambda tag: (tag not in sources, tag))

    def current(self, tag: str) -> list[Kit]:
        """Return the newest edition of each brief in a language."""
        newest: dict[str, Kit] = {}
        for kit in self.kits:
            if tag in kit.pages and kit.edition >= newest.get(kit.brief, kit).edition:
                newest[kit.brief] = kit
        return [kit for kit in self.kits if newest.get(kit.brief) is kit]

    def editions(self, kit: Kit, tag: str) -> list[Kit]:
        """Return the editions of the same brief in a language, the newest first."""
        return sorted(
            (other for other in self.kits if other.brief == kit.brief and tag in other.pages),
            key=lambda other: -other.edition,
        )

    def replacing(self, kit: Kit) -> Kit | None:
        """Return the edition that replaced one, if any did."""
        for other in self.kits:
            correction = other.pages[other.source].correction
            if other.brief == kit.brief and correction and correction.replaced == kit.edition:
                return other
        return None

    def address(self, here: str, there: str) -> str:
        """Return the address of a file: whole if the site has one, else as seen from ``here``."""
        if self.publisher.site_url:
            return f'{self.publisher.site_url}/{there.removesuffix("index.html")}'
        return relative_link(here, there)


def relative_link(here: str, there: str) -> str:
    """Return the way from one file of the site to another."""
    return posixpath.relpath(there, posixpath.dirname(here) or '.')
