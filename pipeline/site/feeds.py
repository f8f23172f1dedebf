"""What programs read of the press page: the news feed of a language, the map of the site, and each edition as linked data."""

import json
import posixpath
import xml.etree.ElementTree as xml
from urllib.parse import urlsplit

from pipeline.language import plain
from pipeline.publish.texts import line_as_text

ATOM, SITEMAP, XHTML = (
    'http://www.w3.org/2005/Atom',
    'http://www.sitemaps.org/schemas/sitemap/0.9',
    'http://www.w3.org/1999/xhtml',
)
TYPES = {
    '.pdf': 'application/pdf',
    '.html': 'text/html',
    '.txt': 'text/plain',
    '.css': 'text/css',
    '.xml': 'application/xml',
    '.csv': 'text/csv',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    '.zip': 'application/zip',
    '.pem': 'application/x-pem-file',
}
UNTYPED = 'application/octet-stream'


def kind_of(name: str) -> str:
    """Return the media type of a file."""
    return TYPES.get(posixpath.splitext(name)[1], UNTYPED)


def feed(shelf, tag: str) -> str:
    """Return the Atom feed of a language: an entry a brief, which a correction renews."""
    here, current, words = f'{tag}/feed.xml', shelf.current(tag), shelf.words[tag]
    xml.register_namespace('', ATOM)
    root = xml.Element(f'{{{ATOM}}}feed', {'xml:lang': tag})
    organisation = current[0].pages[tag].organisation
    _say(root, 'id', _name(shelf, min(kit.pages[tag].published for kit in current), tag))
    _say(root, 'title', f'{organisation}: {plain(words.text("site-title"))}')
    _say(root, 'updated', _moment(max(kit.pages[tag].issued for kit in current)))
    author = xml.SubElement(root, f'{{{ATOM}}}author')
    _say(author, 'name', organisation)
    if shelf.house.site_url:
        _say(root, 'link', rel='self', type='application/atom+xml', href=shelf.address(here, here))
    _say(
        root,
        'link',
        rel='alternate',
        type='text/html',
        hreflang=tag,
        href=shelf.address(here, f'{tag}/index.html'),
    )
    for kit in current:
        _entry(root, shelf, kit, tag, here)
    return _written(root)


def _entry(root, shelf, kit, tag, here):
    page = kit.pages[tag]
    entry = xml.SubElement(root, f'{{{ATOM}}}entry')
    _say(entry, 'id', _name(shelf, page.published, f'{kit.brief}/{tag}'))
    _say(entry, 'title', page.title)
    _say(entry, 'published', _moment(page.published))
    _say(entry, 'updated', _moment(page.issued))
    _say(
        entry,
        'link',
        rel='alternate',
        type='text/html',
        hreflang=tag,
        href=shelf.address(here, kit.path(tag)),
    )
    pdf = f'{page.stem}.{tag}.pdf'
    _say(
        entry,
        'link',
        rel='enclosure',
        type='application/pdf',
        length=str(kit.sizes[pdf]),
        href=shelf.address(here, f'{kit.folder}/{pdf}'),
    )
    notices = [page.correction.notice] if page.correction else []
    tiles = [f'{tile.qualifier} {tile.number} {tile.unit} {tile.scope}' for tile in page.tiles]
    _say(
        entry,
        'summary',
        '\n'.join(map(line_as_text, [*notices, *page.notices, page.sub_headline, *tiles])),
    )


def _say(parent, name, text=None, **attributes):
    xml.SubElement(parent, f'{{{ATOM}}}{name}', attributes).text = text


def _moment(day):
    return f'{day.isoformat()}T00:00:00Z'


def _name(shelf, day, what):
    """Return a name that stays when the site moves (RFC 4151): whose it is, since when, and what."""
    contact = shelf.house.contact
    return (
        f'tag:{urlsplit(contact).hostname or contact.rpartition("@")[2]},{day.isoformat()}:{what}'
    )


def _written(root):
    xml.indent(root, ' ')
    return xml.tostring(root, encoding='unicode', xml_declaration=False).join(
        ('<?xml version="1.0" encoding="utf-8"?>\n', '\n')
    )


def sitemap(shelf) -> str:
    """Return the map of the site: every page, and the same in the other languages."""
    root = xml.Element('urlset', {'xmlns': SITEMAP, 'xmlns:xhtml': XHTML})
    pages = [
        {tag: f'{tag}/index.html' for tag in shelf.tags},
        *({tag: kit.path(tag) for tag in kit.pages} for kit in shelf.kits),
    ]
    days = [
        max(kit.pages[kit.source].issued for kit in shelf.kits),
        *(kit.pages[kit.source].issued for kit in shelf.kits),
    ]
    for same, day in zip(pages, days, strict=True):
        for path in same.values():
            url = xml.SubElement(root, 'url')
            xml.SubElement(url, 'loc').text = shelf.address('', path)
            xml.SubElement(url, 'lastmod').text = day.isoformat()
            for tag, other in same.items():
                xml.SubElement(
                    url,
                    'xhtml:link',
                    {'rel': 'alternate', 'hreflang': tag, 'href': shelf.address('', other)},
                )
    return _written(root)


def linked_data(shelf, kit, tag: str) -> str:
    """Return one language of an edition as schema.org has it: a report, its translations, and the data it is based on."""
    page, here = kit.pages[tag], kit.path(tag)
    said = {
        '@context': 'https://schema.org',
        '@type': 'Report',
        'name': page.title,
        'abstract': page.description,
        'inLanguage': tag,
        'version': str(kit.edition),
        'url': shelf.address(here, here),
        'datePublished': page.published.isoformat(),
        'dateModified': page.issued.isoformat(),
        'license': page.licence_url,
        'publisher': {
            '@type': 'Organization',
            'name': page.organisation,
            'url': shelf.house.contact,
        },
    }
    if page.correction:
        said['correction'] = line_as_text(page.correction.notice)
    card = f'cards/{tag}/card.png'
    if card in kit.files:
        said['image'] = shelf.address(here, f'{kit.folder}/{card}')
    said['encoding'] = [
        _file('MediaObject', shelf, kit, here, name)
        for name in kit.of_language(tag)
        if name.startswith(f'{page.stem}.{tag}.')
    ]
    said |= _translations(shelf, kit, tag, here)
    said['isBasedOn'] = {
        '@type': 'Dataset',
        'name': kit.stem,
        'description': page.description,
        'license': page.licence_url,
        'version': str(kit.edition),
        'distribution': [
            _file('DataDownload', shelf, kit, here, name)
            for name in sorted(kit.files)
            if name.startswith('data/')
        ],
    }
    return json.dumps(said, ensure_ascii=False, indent=1).replace('<', '\\u003c')


def _file(kind, shelf, kit, here, name):
    return {
        '@type': kind,
        'contentUrl': shelf.address(here, f'{kit.folder}/{name}'),
        'encodingFormat': kind_of(name),
        'contentSize': str(kit.sizes[name]),
        'sha256': kit.files[name],
    }


def _translations(shelf, kit, tag, here):
    """The page in the source language names its translations; each of these names the page it was translated from."""

    def report(other):
        return {
            '@type': 'Report',
            'name': kit.pages[other].title,
            'inLanguage': other,
            'url': shelf.address(here, kit.path(other)),
        }

    if tag != kit.source:
        return {'translationOfWork': report(kit.source)}
    others = [report(other) for other in kit.pages if other != tag]
    return {'workTranslation': others} if others else {}
