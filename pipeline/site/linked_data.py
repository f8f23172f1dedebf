"""Each edition as linked data (schema.org): a report, its translations, the data it is based on."""

import json
from typing import Any

from pipeline.publish.texts import line_as_text
from pipeline.site.kits import Kit, Site
from pipeline.site.media_types import media_type


def linked_data(site: Site, kit: Kit, tag: str) -> str:
    """Return one language of an edition as JSON that can stand within a page."""
    page, here = kit.pages[tag], kit.path(tag)
    report: dict[str, Any] = {
        '@context': 'https://schema.org',
        '@type': 'Report',
        'name': page.title,
        'abstract': page.description,
        'inLanguage': tag,
        'version': str(kit.edition),
        'url': site.address(here, here),
        'datePublished': page.published.isoformat(),
        'dateModified': page.issued.isoformat(),
        'license': page.licence_url,
        'publisher': {
            '@type': 'Organization',
            'name': page.organisation,
            'url': site.publisher.contact,
        },
    }
    if page.correction:
        report['correction'] = line_as_text(page.correction.notice)
    card = f'cards/{tag}/card.png'
    if card in kit.files:
        report['image'] = site.address(here, f'{kit.folder}/{card}')
    report['encoding'] = [
        _file('MediaObject', site, kit, here, name)
        for name in kit.of_language(tag)
        if name.startswith(f'{page.stem}.{tag}.')
    ]
    report |= _translations(site, kit, tag, here)
    report['isBasedOn'] = {
        '@type': 'Dataset',
        'name': kit.stem,
        'description': page.description,
        'license': page.licence_url,
        'version': str(kit.edition),
        'distribution': [
            _file('DataDownload', site, kit, here, name)
            for name in sorted(kit.files)
            if name.startswith('data/')
        ],
    }
    return json.dumps(report, ensure_ascii=False, indent=1).replace('<', '\\u003c')


def _file(kind: str, site: Site, kit: Kit, here: str, name: str) -> dict[str, str]:
    return {
        '@type': kind,
        'contentUrl': site.address(here, f'{kit.folder}/{name}'),
        'encodingFormat': media_type(name),
        'contentSize': str(kit.sizes[name]),
        'sha256': kit.files[name],
    }


def _translations(site: Site, kit: Kit, tag: str, here: str) -> dict[str, Any]:
    """Return the translations of the page in the source language, or what a page translates."""
    if tag != kit.source:
        return {'translationOfWork': _report(site, kit, kit.source, here)}
    others = [_report(site, kit, other, here) for other in kit.pages if other != tag]
    return {'workTranslation': others} if others else {}


def _report(site: Site, kit: Kit, tag: str, here: str) -> dict[str, str]:
    return {
        '@type': 'Report',
        'name': kit.pages[tag].title,
        'inLanguage': tag,
        'url': site.address(here, kit.path(tag)),
    }
