"""The press page: where newsrooms find every published edition, in each language, with its files, its figures and how to verify them.

It is made of the kits alone, which stay as they are: what an edition tells was said when it was published. Links are
relative, so that it works from a disk and under any address; what a format wants in full is made with ``site_url``.
"""

import posixpath
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from markupsafe import Markup

from pipeline.language import Code, Words, html, plain
from pipeline.language.layouts import fill_layout
from pipeline.model import PressPage, Problem, Refused, Where
from pipeline.site.feeds import feed, kind_of, linked_data, sitemap

GROUPS = ('brief', 'figures', 'cards', 'data', 'archives', 'verify')
NOTES = ('METHOD.', 'CHANGES.')  # files that say more of the brief
CURRENT = 'current'  # where the newest edition of a brief is always found
KILOBYTE = 1000


class Kit(NamedTuple):
    """What was published of one edition, as it stands in its folder."""

    brief: str
    edition: int
    files: dict[str, str]  # name -> SHA-256
    sizes: dict[str, int]  # name -> bytes
    pages: dict[str, PressPage]  # by language

    @property
    def folder(self) -> str:
        return f'{self.brief}/{self.edition}'

    @property
    def stem(self) -> str:
        return next(iter(self.pages.values())).stem

    @property
    def source(self) -> str:
        """The language its words were written in, or the first where it was not published in that one."""
        page = next(iter(self.pages.values()))
        return page.source_language if page.source_language in self.pages else page.language

    def path(self, tag: str) -> str:
        """Return where its page stands in the site."""
        return f'{tag}/{self.folder}/index.html'

    def of_language(self, tag: str) -> list[str]:
        """Return the names of the files of one language, and of those that all share."""
        others = [
            part for other in self.pages if other != tag for part in (f'/{other}/', f'.{other}.')
        ]
        return [name for name in sorted(self.files) if not any(part in name for part in others)]


class Site(NamedTuple):
    """All that is published, newest first, and what a page of it is made with."""

    kits: list[Kit]
    words: dict[str, Words]  # by language
    house: object
    layouts: Sequence[Path]

    @property
    def tags(self) -> list[str]:
        """The languages in which something is published, the source languages first."""
        return sorted(
            {tag for kit in self.kits for tag in kit.pages},
            key=lambda tag: (tag not in {kit.source for kit in self.kits}, tag),
        )

    def current(self, tag: str) -> list[Kit]:
        """Return the newest edition of each brief in a language."""
        newest = {}
        for kit in self.kits:
            if tag in kit.pages and kit.edition >= newest.get(kit.brief, kit).edition:
                newest[kit.brief] = kit
        return [kit for kit in self.kits if newest.get(kit.brief) is kit]

    def editions(self, kit: Kit, tag: str) -> list[Kit]:
        return sorted(
            (other for other in self.kits if other.brief == kit.brief and tag in other.pages),
            key=lambda other: -other.edition,
        )

    def replacing(self, kit: Kit) -> Kit | None:
        """Return the edition that replaced one, if any did."""
        return next(
            (
                other
                for other in self.kits
                if other.brief == kit.brief
                and (corrects := other.pages[other.source].correction)
                and corrects.replaced == kit.edition
            ),
            None,
        )

    def address(self, here: str, there: str) -> str:
        """Return where a file of the site is, in full where the house says where the site stands, else as seen from a page."""
        if self.house.site_url:
            return f'{self.house.site_url}/{there.removesuffix("index.html")}'
        return relative(here, there)


def relative(here: str, there: str) -> str:
    """Return the way from one file of the site to another."""
    return posixpath.relpath(there, posixpath.dirname(here) or '.')


def site(
    kits: list[Kit], words: dict[str, Words], house, style: str, layouts: Sequence[Path]
) -> dict[str, bytes]:
    """Return the files of the press page by name, in an order in which each leads only to what came before it; raises ``Refused`` where words are missing or two folders would bear one name."""
    shelf = Site(
        sorted(
            kits,
            key=lambda kit: (kit.pages[kit.source].issued, kit.brief, kit.edition),
            reverse=True,
        ),
        words,
        house,
        layouts,
    )
    taken = sorted({kit.brief for kit in kits} & set(shelf.tags))
    if taken:
        raise Refused(
            [
                Problem(
                    Where(f'output/press/{name}'),
                    f'a brief and a language are both called "{name}", and each needs a folder of its own',
                    'Give the brief another name',
                    'usage',
                )
                for name in taken
            ]
        )
    colours = ''.join(
        f'--{name.replace("_", "-")}: {value}; ' for name, value in house.palette.items()
    )
    files = {
        'style.css': f':root {{ {colours}}}\n{style}',
        **{kit.path(tag): _edition(shelf, kit, tag) for kit in shelf.kits for tag in kit.pages},
    }
    for tag in shelf.tags:
        files |= {
            f'{tag}/{kit.brief}/{CURRENT}/index.html': files[kit.path(tag)]
            for kit in shelf.current(tag)
        }  # as deep as the page itself: its links hold
        files[f'{tag}/index.html'] = _list(shelf, tag)
        files[f'{tag}/feed.xml'] = feed(shelf, tag)
    files['index.html'] = _doors(shelf)
    if house.site_url:
        files['sitemap.xml'] = sitemap(shelf)
    return {name: content.encode() for name, content in files.items()}


def _shared(shelf, here, tag, there):
    """Return what every page knows: its language, its way to the other pages, the same page in other languages (``there``: tag -> file)."""
    locale, words = shelf.words[tag].language.locale, shelf.words[tag]
    others = {other: shelf.words[other].language.locale for other in shelf.tags if other in there}

    def text(message, **values):
        return Markup(html(words.text(message, **values)))

    return {
        'language': {
            'tag': tag,
            'direction': locale.direction,
            'scale': locale.figure_scale,
            'serif': _families(locale.fonts.serif),
            'sans': _families(locale.fonts.sans),
        },
        'text': text,
        'style': relative(here, 'style.css'),
        'doors': relative(here, 'index.html'),
        'list': relative(here, f'{tag}/index.html'),
        'feed': relative(here, f'{tag}/feed.xml'),
        'canonical': shelf.address(here, here) if shelf.house.site_url else None,
        'languages': [
            {
                'tag': other,
                'name': pack.name,
                'direction': pack.direction,
                'current': other == tag,
                'href': relative(here, there[other]),
                'address': shelf.address(here, there[other]),
            }
            for other, pack in others.items()
        ],
        'contact': text('colophon-contact', url=(Code(shelf.house.contact, shelf.house.contact),)),
    }


def _families(names):
    return Markup(', '.join(f"'{name}'" for name in names))


def _doors(shelf):
    """The page that every language is entered from."""
    here, tag = 'index.html', shelf.kits[0].source
    shared = _shared(shelf, here, tag, {other: f'{other}/index.html' for other in shelf.tags})
    entered = [
        {
            **each,
            'organisation': shelf.current(each['tag'])[0].pages[each['tag']].organisation,
            'title': plain(shelf.words[each['tag']].text('site-title')),
        }
        for each in shared['languages']
    ]
    return fill_layout(
        shelf.layouts,
        'doors.html',
        {
            **shared,
            'organisation': shelf.current(tag)[0].pages[tag].organisation,
            'entered': entered,
            'x_default': shelf.address(here, here),
        },
    )


def _list(shelf, tag):
    """The list of all briefs in a language, the newest edition of each."""
    here, current = f'{tag}/index.html', shelf.current(tag)
    shared = _shared(shelf, here, tag, {other: f'{other}/index.html' for other in shelf.tags})
    briefs = [{**_told(kit.pages[tag]), 'href': relative(here, kit.path(tag))} for kit in current]
    return fill_layout(
        shelf.layouts,
        'list.html',
        {
            **shared,
            'organisation': current[0].pages[tag].organisation,
            'briefs': briefs,
            'x_default': shelf.address(here, 'index.html'),
        },
    )


def _told(page):
    """Return what a page says of an edition, as markup."""
    correction = page.correction
    return {
        'title': page.title,
        'description': page.description,
        'headline': Markup(page.headline),
        'sub_headline': Markup(page.sub_headline),
        'kind': Markup(page.kind),
        'day': Markup(page.day),
        'notices': list(map(Markup, page.notices)),
        'published': page.published.isoformat(),
        'issued': page.issued.isoformat(),
        'correction': correction
        and {
            'notice': Markup(correction.notice),
            'summary': Markup(correction.summary),
            'reason': Markup(correction.reason),
        },
    }


def _edition(shelf, kit, tag):
    """The page of an edition in a language."""
    page, here, words = kit.pages[tag], kit.path(tag), shelf.words[tag]
    shared = _shared(shelf, here, tag, {other: kit.path(other) for other in kit.pages})
    card = f'cards/{tag}/card.png'
    tiles = [
        {
            **tile.model_dump(),
            **{
                part: Markup(getattr(tile, part))
                for part in ('qualifier', 'number', 'unit', 'scope')
            },
        }
        for tile in page.tiles
    ]
    replaced = next(
        (
            other
            for other in shelf.editions(kit, tag)
            if page.correction and other.edition == page.correction.replaced
        ),
        None,
    )
    return fill_layout(
        shelf.layouts,
        'edition.html',
        {
            **shared,
            **_told(page),
            'organisation': page.organisation,
            'tiles': tiles,
            'figures': [_figure(kit, here, tag, figure) for figure in page.figures],
            'credit': Markup(page.credit),
            'citation': Markup(page.citation),
            'licence': Markup(page.licence),
            'card': shelf.address(here, f'{kit.folder}/{card}') if card in kit.files else None,
            'x_default': shelf.address(here, kit.path(kit.source)),
            'groups': _groups(kit, here, tag, words),
            'verify': list(map(Markup, page.verify)),
            'replaces': replaced and relative(here, replaced.path(tag)),
            'banner': _banner(shelf, kit, here, tag),
            'editions': [
                {
                    'name': Markup(html(words.text('column-edition', edition=other.edition))),
                    'href': relative(here, other.path(tag)),
                    'current': other is kit,
                }
                for other in shelf.editions(kit, tag)
            ],
            'linked': Markup(linked_data(shelf, kit, tag)),
        },
    )


def _banner(shelf, kit, here, tag):
    """What an edition that was replaced says of it, in its own language or, where the new edition is not in it, in that edition's first."""
    new = shelf.replacing(kit)
    if new is None:
        return None
    said = tag if tag in new.pages else new.source
    return {
        'text': Markup(new.pages[said].correction.banner),
        'href': relative(here, new.path(said)),
        'tag': said,
        'direction': shelf.words[said].language.direction,
    }


def _figure(kit, here, tag, figure):
    files = [f'figures/{tag}/{figure.name}.{ending}' for ending in ('svg', 'png', 'txt')]
    return {
        'title': Markup(figure.title),
        'note': Markup(figure.note),
        'alt': figure.alt,
        'src': relative(here, f'{kit.folder}/{files[0]}'),
        'files': [
            {
                'name': posixpath.basename(name),
                'href': relative(here, f'{kit.folder}/{name}'),
                'kind': kind_of(name),
            }
            for name in files
            if name in kit.files
        ],
    }


def _groups(kit, here, tag, words):
    """Return the files of a language by what they hold, each with its type and its size."""
    held = {group: [] for group in GROUPS}
    for name in sorted(kit.of_language(tag), key=lambda name: not name.endswith('.pdf')):
        held[_group(name, kit.stem)].append(
            {
                'name': name,
                'href': relative(here, f'{kit.folder}/{name}'),
                'kind': kind_of(name),
                'ending': posixpath.splitext(name)[1].removeprefix('.').upper(),
                'size': Markup(html(words.text('site-size', size=-(-kit.sizes[name] // KILOBYTE)))),
            }
        )
    return [
        {'head': Markup(html(words.text(f'site-files-{group}'))), 'name': group, 'files': files}
        for group, files in held.items()
        if files
    ]


def _group(name, stem):
    folder = name.partition('/')[0] if '/' in name else ''
    if folder in GROUPS:
        return folder
    return (
        'archives'
        if name.endswith('.zip')
        else 'brief'
        if name.startswith((f'{stem}.', *NOTES))
        else 'verify'
    )
