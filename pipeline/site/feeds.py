"""What programs read of the press page: the news feed of a language, and the map of the site."""

import xml.etree.ElementTree as xml
from datetime import date
from urllib.parse import urlsplit

from pipeline.language import plain
from pipeline.publish.texts import line_as_text
from pipeline.site.kits import Kit, Site

ATOM = 'http://www.w3.org/2005/Atom'
SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
XHTML = 'http://www.w3.org/1999/xhtml'
DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'


def feed(site: Site, tag: str) -> str:
    """Return the Atom feed of a language: an entry a brief, which a correction renews."""
    here, current = f'{tag}/feed.xml', site.current(tag)
    organisation = current[0].pages[tag].organisation
    first = min(kit.pages[tag].published for kit in current)
    last = max(kit.pages[tag].issued for kit in current)
    title = plain(site.words[tag].text('site-title'))
    xml.register_namespace('', ATOM)
    root = xml.Element(f'{{{ATOM}}}feed', {'xml:lang': tag})
    _add(root, 'id', _identity(site, first, tag))
    _add(root, 'title', f'{organisation}: {title}')
    _add(root, 'updated', _moment(last))
    _add(_add(root, 'author'), 'name', organisation)
    if site.publisher.site_url:
        _add(root, 'link', rel='self', type='application/atom+xml', href=site.address(here, here))
    _add_page(root, tag, site.address(here, f'{tag}/index.html'))
    for kit in current:
        _add_entry(root, site, kit, tag, here)
    return _written(root)


def _add_entry(root: xml.Element, site: Site, kit: Kit, tag: str, here: str) -> None:
    """Add the entry of a brief: its page, its PDF and its key numbers."""
    page, pdf = kit.pages[tag], f'{kit.pages[tag].stem}.{tag}.pdf'
    entry = _add(root, 'entry')
    _add(entry, 'id', _identity(site, page.published, f'{kit.brief}/{tag}'))
    _add(entry, 'title', page.title)
    _add(entry, 'published', _moment(page.published))
    _add(entry, 'updated', _moment(page.issued))
    _add_page(entry, tag, site.address(here, kit.path(tag)))
    _add(
        entry,
        'link',
        rel='enclosure',
        type='application/pdf',
        length=str(kit.sizes[pdf]),
        href=site.address(here, f'{kit.folder}/{pdf}'),
    )
    correction = [page.correction.notice] if page.correction else []
    tiles = [f'{tile.qualifier} {tile.number} {tile.unit} {tile.scope}' for tile in page.tiles]
    lines = [*correction, *page.notices, page.sub_headline, *tiles]
    _add(entry, 'summary', '\n'.join(map(line_as_text, lines)))


def _add(parent: xml.Element, name: str, text: str | None = None, **attributes: str) -> xml.Element:
    """Add an element of the feed, and return it."""
    element = xml.SubElement(parent, f'{{{ATOM}}}{name}', attributes)
    element.text = text
    return element


def _add_page(parent: xml.Element, tag: str, address: str) -> None:
    _add(parent, 'link', rel='alternate', type='text/html', hreflang=tag, href=address)


def _moment(day: date) -> str:
    return f'{day.isoformat()}T00:00:00Z'


def _identity(site: Site, day: date, what: str) -> str:
    """Return an identity that stays when the site moves (RFC 4151): whose, since when, what."""
    contact = site.publisher.contact
    authority = urlsplit(contact).hostname or contact.rpartition('@')[2]
    return f'tag:{authority},{day.isoformat()}:{what}'


def sitemap(site: Site) -> str:
    """Return the map of the site: every page, and the same page in the other languages."""
    root = xml.Element('urlset', {'xmlns': SITEMAP, 'xmlns:xhtml': XHTML})
    days = [kit.pages[kit.source].issued for kit in site.kits]
    _add_urls(root, site, {tag: f'{tag}/index.html' for tag in site.tags}, max(days))
    for kit, day in zip(site.kits, days, strict=True):
        _add_urls(root, site, {tag: kit.path(tag) for tag in kit.pages}, day)
    return _written(root)


def _add_urls(root: xml.Element, site: Site, pages: dict[str, str], day: date) -> None:
    """Add one page in each of its languages (``pages``: tag -> file)."""
    for path in pages.values():
        url = xml.SubElement(root, 'url')
        xml.SubElement(url, 'loc').text = site.address('', path)
        xml.SubElement(url, 'lastmod').text = day.isoformat()
        for tag, other in pages.items():
            address = site.address('', other)
            link = {'rel': 'alternate', 'hreflang': tag, 'href': address}
            xml.SubElement(url, 'xhtml:link', link)


def _written(root: xml.Element) -> str:
    xml.indent(root, ' ')
    return f'{DECLARATION}\n{xml.tostring(root, encoding="unicode")}\n'
