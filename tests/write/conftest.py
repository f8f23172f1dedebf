"""The real brief, written."""

from dataclasses import replace

import pytest

from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.language import ProseWriter, Words, read_prose
from pipeline.write import write
from tests.conftest import BRIEF, ROOT, SHIPPED
from tests.fixtures.written import FIGURES, HOUSE, KIND, LAYOUTS


@pytest.fixture(scope='session')
def page(languages, recorded):
    """Writes the real brief; what is named takes the place of its own."""
    locales = {tag: language.locale for tag, language in languages.items()}
    proses = {
        tag: read_prose(ROOT / f'data/briefs/{BRIEF}/{tag}.md', f'{tag}.md', tag) for tag in SHIPPED
    }

    def page(
        tag='en',
        figures=FIGURES,
        kind=KIND,
        house=HOUSE,
        layouts=(LAYOUTS,),
        without=(),
        pack=None,
        **changed,
    ):
        language = replace(languages[tag], folders=(pack,)) if pack else languages[tag]
        words = Words(language, analyse(disclose(recorded._replace(**changed))))
        prose = proses[tag]._replace(
            blocks={
                name: block for name, block in proses[tag].blocks.items() if name not in without
            }
        )
        return write(
            words.ledger,
            words,
            ProseWriter(prose, words),
            figures,
            kind,
            house,
            locales,
            list(layouts),
        )

    return page
