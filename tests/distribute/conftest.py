"""A mail server, a kit to send, and a project that is ready to send it."""

import threading

import pytest

from pipeline.cli.command import dump
from pipeline.language import ProseWriter, Words, read_prose
from pipeline.publish import edition_record, record_as_json, sums
from pipeline.publish.page import press_page
from tests.conftest import BRIEF, ROOT
from tests.fixtures.mails import CARD, PDF, Server


@pytest.fixture
def server():
    with Server() as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.heard.set()
        running.shutdown()


@pytest.fixture(scope='module')
def kit(ledger, words, house):
    """As much of a kit as a mail is made of."""
    brief, files = ledger.public.brief.model_copy(update={'languages': ('en', 'ar')}), {}
    ledger = ledger.model_copy(update={'public': ledger.public.model_copy(update={'brief': brief})})
    for tag in ('en', 'ar'):
        writer = ProseWriter(
            read_prose(ROOT / f'data/briefs/{BRIEF}/{tag}.md', f'{tag}.md', tag),
            Words(words[tag].language, ledger),
        )
        files |= {
            f'{BRIEF}.{tag}.pdf': PDF,
            f'cards/{tag}/card.png': CARD,
            f'page.{tag}.json': press_page(ledger, writer, {}, house, []),
        }
    return {**files, 'SHA256SUMS': sums(files)}


@pytest.fixture
def outbox(project, kit, ledger, server, tmp_path_factory):
    """A project whose edition is published, a mail server, and a list of three recipients."""
    folder = project.folder / f'output/press/{BRIEF}/1'
    folder.mkdir(parents=True)
    for name, content in kit.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    project.out.mkdir(parents=True)
    (project.out / 'facts.json').write_bytes(dump(ledger))
    project.path('BRIEF/editions').mkdir()
    project.path('BRIEF/editions/1.json').write_bytes(record_as_json(edition_record(ledger, kit)))
    outside = tmp_path_factory.mktemp('outside')
    (outside / 'mail.yaml').write_text(
        f'host: 127.0.0.1\nport: {server.port}\nsecurity: none\nfrom: "Press office <press@example.org>"\n'
    )
    (outside / 'to.csv').write_text(
        'address,language,name\na@example.com,en,A\nb@example.com,ar,\nc@example.com,en,C\n'
    )
    project.outside = outside
    return project
