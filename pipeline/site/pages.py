"""The pages of the press page: of each edition, of each language, and the one above them all."""

import posixpath
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from markupsafe import Markup

from pipeline.language import Code, Words, html, plain
from pipeline.language.evaluator import Value
from pipeline.language.layouts import fill_layout
from pipeline.model import PressFigure, PressPage, PressTile, Problem, Refused, Where
from pipeline.publish.publisher import Publisher
from pipeline.site.feeds import feed, sitemap
from pipeline.site.kits import Kit, Site, relative_link
from pipeline.site.linked_data import linked_data
from pipeline.site.media_types import media_type

GROUPS = ('brief', 'figures', 'cards', 'data', 'archives', 'verify')
NOTES = ('METHOD.', 'CHANGES.')  # files that say more of the brief
CURRENT = 'current'  # the folder in which the newest edition of a brief is always found
KILOBYTE = 1000

Values = dict[str, object]  # what a layout prints


def site_files(
    kits: Iterable[Kit],
    words: Mapping[str, Words],
    publisher: Publisher,
    style: str,
    layouts: Sequence[Path],
) -> dict[str, bytes]:
    """Return the files of the press page by name; each leads only to those before it.

    ``style`` is its style sheet, ``layouts`` the folders of its layouts. Raises ``Refused`` where
    words are missing, or where two folders would have one name.
    """
    newest_first = sorted(
        kits, key=lambda kit: (kit.pages[kit.source].issued, kit.brief, kit.edition), reverse=True
    )
    site = Site(newest_first, words, publisher, layouts)
    _refuse_shared_names(site)
    colours = ''.join(
        f'--{name.replace("_", "-")}: {value}; ' for name, value in publisher.palette.items()
    )
    files = {
        'style.css': f':root {{ {colours}}}\n{style}',
        **{kit.path(tag): _edition(site, kit, tag) for kit in site.kits for tag in kit.pages},
    }
    for tag in site.tags:
        for kit in site.current(tag):  # as deep as the page itself, so that its links hold
            files[f'{tag}/{kit.brief}/{CURRENT}/index.html'] = files[kit.path(tag)]
        files[f'{tag}/index.html'] = _list(site, tag)
        files[f'{tag}/feed.xml'] = feed(site, tag)
    files['index.html'] = _doors(site)
    if publisher.site_url:
        files['sitemap.xml'] = sitemap(site)
    return {name: content.encode() for name, content in files.items()}


def _refuse_shared_names(site: Site) -> None:
    """Raise ``Refused`` where a brief and a language have one name."""
    problems = [
        Problem(
            Where(f'output/press/{name}'),
            f'a brief and a language are both called "{name}", and each needs a folder of its own',
            'Give the brief another name',
            'usage',
        )
        for name in sorted({kit.brief for kit in site.kits} & set(site.tags))
    ]
    if problems:
        raise Refused(problems)


# Pages


def _doors(site: Site) -> str:
    """Return the page that every language is entered from."""
    here, tag = 'index.html', site.kits[0].source
    pages = {other: f'{other}/index.html' for other in site.tags}
    entered = [
        {
            **_language(site, other, here, pages[other], current=other == tag),
            'organisation': site.current(other)[0].pages[other].organisation,
            'title': plain(site.words[other].text('site-title')),
        }
        for other in site.tags
    ]
    values = {
        **_shared(site, here, tag, pages),
        'organisation': site.current(tag)[0].pages[tag].organisation,
        'entered': entered,
        'x_default': site.address(here, here),
    }
    return fill_layout(site.layouts, 'doors.html', values)


def _list(site: Site, tag: str) -> str:
    """Return the list of all briefs in a language, the newest edition of each."""
    here, current = f'{tag}/index.html', site.current(tag)
    pages = {other: f'{other}/index.html' for other in site.tags}
    values = {
        **_shared(site, here, tag, pages),
        'organisation': current[0].pages[tag].organisation,
        'briefs': [
            {**_texts(kit.pages[tag]), 'href': relative_link(here, kit.path(tag))}
            for kit in current
        ],
        'x_default': site.address(here, 'index.html'),
    }
    return fill_layout(site.layouts, 'list.html', values)


def _edition(site: Site, kit: Kit, tag: str) -> str:
    """Return the page of an edition in a language."""
    page, here = kit.pages[tag], kit.path(tag)
    card = f'cards/{tag}/card.png'
    values = {
        **_shared(site, here, tag, {other: kit.path(other) for other in kit.pages}),
        **_texts(page),
        'organisation': page.organisation,
        'tiles': list(map(_tile, page.tiles)),
        'figures': [_figure(kit, here, tag, figure) for figure in page.figures],
        'credit': Markup(page.credit),
        'citation': Markup(page.citation),
        'licence': Markup(page.licence),
        'card': site.address(here, f'{kit.folder}/{card}') if card in kit.files else None,
        'x_default': site.address(here, kit.path(kit.source)),
        'groups': _groups(kit, here, tag, site.words[tag]),
        'verify': list(map(Markup, page.verify)),
        'replaces': _replaced(site, kit, here, tag),
        'banner': _banner(site, kit, here, tag),
        'editions': _editions(site, kit, here, tag),
        'linked': Markup(linked_data(site, kit, tag)),
    }
    return fill_layout(site.layouts, 'edition.html', values)


# What pages share


def _shared(site: Site, here: str, tag: str, pages: Mapping[str, str]) -> Values:
    """Return what every page knows: its language, and its way to the other pages.

    ``pages`` is the same page in all its languages: tag -> file.
    """
    locale, words = site.words[tag].language.locale, site.words[tag]

    def text(message: str, **values: Value) -> Markup:
        return html(words.text(message, **values))

    contact = (Code(site.publisher.contact, site.publisher.contact),)
    return {
        'language': {
            'tag': tag,
            'direction': locale.direction,
            'scale': locale.figure_scale,
            'serif': _families(locale.fonts.serif),
            'sans': _families(locale.fonts.sans),
        },
        'text': text,
        'style': relative_link(here, 'style.css'),
        'doors': relative_link(here, 'index.html'),
        'list': relative_link(here, f'{tag}/index.html'),
        'feed': relative_link(here, f'{tag}/feed.xml'),
        'canonical': site.address(here, here) if site.publisher.site_url else None,
        'languages': [
            _language(site, other, here, pages[other], current=other == tag)
            for other in site.tags
            if other in pages
        ],
        'contact': text('colophon-contact', url=contact),
    }


def _language(site: Site, tag: str, here: str, there: str, current: bool) -> Values:
    """Return a language that a page can be read in."""
    locale = site.words[tag].language.locale
    return {
        'tag': tag,
        'name': locale.name,
        'direction': locale.direction,
        'current': current,
        'href': relative_link(here, there),
        'address': site.address(here, there),
    }


def _families(names: Iterable[str]) -> Markup:
    return Markup(', ').join(Markup("'{}'").format(name) for name in names)


def _texts(page: PressPage) -> Values:
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


# Parts of the page of an edition


def _tile(tile: PressTile) -> Values:
    """Return a key number of an edition."""
    return {
        **tile.model_dump(),
        'qualifier': Markup(tile.qualifier),
        'number': Markup(tile.number),
        'unit': Markup(tile.unit),
        'scope': Markup(tile.scope),
    }


def _figure(kit: Kit, here: str, tag: str, figure: PressFigure) -> Values:
    """Return a figure of an edition with the files of it that were published."""
    files = [f'figures/{tag}/{figure.name}.{ending}' for ending in ('svg', 'png', 'txt')]
    return {
        'title': Markup(figure.title),
        'note': Markup(figure.note),
        'alt': figure.alt,
        'src': relative_link(here, f'{kit.folder}/{files[0]}'),
        'files': [
            {
                'name': posixpath.basename(name),
                'href': relative_link(here, f'{kit.folder}/{name}'),
                'kind': media_type(name),
            }
            for name in files
            if name in kit.files
        ],
    }


def _groups(kit: Kit, here: str, tag: str, words: Words) -> list[Values]:
    """Return the files of a language by what they hold, each with its type and its size."""
    held: dict[str, list[Values]] = {group: [] for group in GROUPS}
    for name in sorted(kit.of_language(tag), key=lambda name: not name.endswith('.pdf')):
        kilobytes = -(-kit.sizes[name] // KILOBYTE)
        held[_group(name, kit.stem)].append(
            {
                'name': name,
                'href': relative_link(here, f'{kit.folder}/{name}'),
                'kind': media_type(name),
                'ending': posixpath.splitext(name)[1].removeprefix('.').upper(),
                'size': html(words.text('site-size', size=kilobytes)),
            }
        )
    return [
        {'head': html(words.text(f'site-files-{group}')), 'name': group, 'files': files}
        for group, files in held.items()
        if files
    ]


def _group(name: str, stem: str) -> str:
    """Return which group a file is listed in."""
    folder = posixpath.dirname(name).partition('/')[0]
    if folder in GROUPS:
        return folder
    if name.endswith('.zip'):
        return 'archives'
    return 'brief' if name.startswith((f'{stem}.', *NOTES)) else 'verify'


def _replaced(site: Site, kit: Kit, here: str, tag: str) -> str | None:
    """Return the way to the edition that this one replaces, if it does."""
    correction = kit.pages[tag].correction
    if correction is None:
        return None
    for other in site.editions(kit, tag):
        if other.edition == correction.replaced:
            return relative_link(here, other.path(tag))
    return None


def _banner(site: Site, kit: Kit, here: str, tag: str) -> Values | None:
    """Return what the page of an edition that was replaced says of the new one, if it was.

    It is in the language of the page or, where the new edition has no such page, in its source's.
    """
    new = site.replacing(kit)
    if new is None:
        return None
    said = tag if tag in new.pages else new.source
    correction = new.pages[said].correction
    return {
        'text': Markup(correction.banner if correction else ''),
        'href': relative_link(here, new.path(said)),
        'tag': said,
        'direction': site.words[said].language.direction,
    }


def _editions(site: Site, kit: Kit, here: str, tag: str) -> list[Values]:
    """Return all editions of the brief in a language."""
    words = site.words[tag]
    return [
        {
            'name': html(words.text('column-edition', edition=other.edition)),
            'href': relative_link(here, other.path(tag)),
            'current': other is kit,
        }
        for other in site.editions(kit, tag)
    ]
