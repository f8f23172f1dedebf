"""The press page on a store: editions first and never overwritten, every file read back, and whatever fails on the way is settled by the next run."""

import hashlib
import http.client
import http.server
import os
import signal
import subprocess
import sys
import threading

import boto3
import pytest
from moto.server import ThreadedMotoServer
from pydantic import ValidationError

from pipeline.cli.command import dump
from pipeline.distribute.journal import Journal
from pipeline.distribute.s3 import UploadSettings, objects
from pipeline.model import PressPage
from pipeline.publish import edition_record, record_as_json
from pipeline.site import Kit
from tests.conftest import BRIEF, ROOT
from tests.fixtures.kits import gathered

SECRET = 'wJalrXUtnFEMIK7MDENG'
SEALED, PAGE = f'{BRIEF}/1/{BRIEF}.ar.pdf', f'ar/{BRIEF}/1/index.html'


class Between(http.server.BaseHTTPRequestHandler):
    """Stands between the sender and the store; ``how`` is what happens to the request that puts a file."""

    protocol_version = 'HTTP/1.1'

    def pass_on(self):
        key = self.path.partition('/press/')[2].partition('?')[0]
        body = self.rfile.read(int(self.headers.get('Content-Length') or 0))
        how = self.server.how.get((self.command, key)) or self.server.how.get((self.command, ''))
        self.server.asked.append((self.command, key))
        if how == 'cut before':
            return self.cut()
        if how and how[:3].isdigit():
            return self.answer(
                int(how[:3]),
                [('Content-Type', 'application/xml')],
                f'<Error><Code>{how[4:]}</Code><Message>the key is {SECRET}</Message></Error>'.encode(),
            )
        if how == 'spoil':
            body = body[:-1] + bytes([body[-1] ^ 1])
        upstream = http.client.HTTPConnection(*self.server.upstream)
        upstream.request(
            self.command,
            self.path,
            body,
            {
                name: value
                for name, value in self.headers.items()
                if name.lower() not in ('host', 'x-amz-checksum-sha256')
            },
        )
        response = upstream.getresponse()
        content = response.read()
        if how == 'cut after':
            return self.cut()
        if how and how.startswith('kill'):
            os.kill(int(how.split()[1]), signal.SIGKILL)
            return self.cut()
        self.answer(response.status, response.getheaders(), content)
        upstream.close()

    do_GET = do_PUT = do_HEAD = do_DELETE = do_POST = pass_on

    def cut(self):
        self.close_connection = True
        self.connection.shutdown(2)

    def answer(self, status, headers, content):
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in (
                'content-length',
                'transfer-encoding',
                'connection',
                'date',
                'server',
            ):
                self.send_header(name, value)
        self.send_header('Content-Length', str(len(content)))
        self.end_headers()
        if self.command != 'HEAD':
            self.wfile.write(content)

    def log_message(self, *_):
        pass


@pytest.fixture(scope='module')
def moto():
    running = ThreadedMotoServer('127.0.0.1', 0, verbose=False)
    running.start()
    yield running.get_host_and_port()
    running.stop()


class Shop:
    """The store as the tests see it."""

    def __init__(self, upstream, between):
        self.between, self.how, self.asked = between, between.how, between.asked
        self.client = boto3.client(
            's3',
            endpoint_url=f'http://{upstream[0]}:{upstream[1]}',
            region_name='us-east-1',
            aws_access_key_id='a',
            aws_secret_access_key='b',
        )

    def held(self):
        return {
            each['Key']: self.client.get_object(Bucket='press', Key=each['Key'])['Body'].read()
            for each in self.client.list_objects_v2(Bucket='press').get('Contents', ())
        }

    def put(self):
        return [key for command, key in self.asked if command == 'PUT']


@pytest.fixture
def store(moto):
    with http.server.ThreadingHTTPServer(('127.0.0.1', 0), Between) as between:
        between.how, between.asked, between.upstream = {}, [], moto
        threading.Thread(target=between.serve_forever, daemon=True).start()
        shop = Shop(moto, between)
        shop.client.create_bucket(Bucket='press')
        yield shop
        for key in shop.held():
            shop.client.delete_object(Bucket='press', Key=key)
        shop.client.delete_bucket(Bucket='press')
        between.shutdown()


@pytest.fixture(scope='module')
def edition(ledger, languages, house):
    """The real brief in two languages, published."""
    brief = ledger.public.brief.model_copy(update={'languages': ('en', 'ar')})
    ledger = ledger.model_copy(update={'public': ledger.public.model_copy(update={'brief': brief})})
    return ledger, gathered(ledger, languages, house, ROOT)


@pytest.fixture
def outbox(project, edition, store, tmp_path_factory, monkeypatch):
    """A project whose edition is published, with its site, and the settings of a store."""
    ledger, files = edition
    for name, content in files.items():
        path = project.folder / f'output/press/{BRIEF}/1/{name}'
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    project.path('BRIEF/editions').mkdir()
    project.path('BRIEF/editions/1.json').write_bytes(record_as_json(edition_record(ledger, files)))
    project.out.mkdir(parents=True)
    (project.out / 'facts.json').write_bytes(dump(ledger))
    project.outside = tmp_path_factory.mktemp('outside') / 'upload.yaml'
    project.outside.write_text(
        f'endpoint: http://127.0.0.1:{store.between.server_address[1]}\nbucket: press\n'
    )
    for name in [name for name in os.environ if name.startswith('AWS_')]:
        monkeypatch.delenv(name)
    monkeypatch.setenv('AWS_SHARED_CREDENTIALS_FILE', str(project.outside.with_name('none')))
    monkeypatch.setenv('AWS_CONFIG_FILE', str(project.outside.with_name('none')))
    monkeypatch.setenv('AWS_ACCESS_KEY_ID', 'AKIATEST')
    monkeypatch.setenv('AWS_SECRET_ACCESS_KEY', SECRET)
    return project


def uploaded(outbox, *more):
    return outbox.step('upload', '--settings', str(outbox.outside), *more)


def states(outbox):
    """Return the last state of each file of the journal by how often it is there."""
    counted = {}
    for state, _ in Journal(outbox.path('BRIEF/sent/1.csv')).last.values():
        counted[state] = counted.get(state, 0) + 1
    return counted


# What leaves, and in which order


def test_editions_leave_first_and_for_good_and_each_page_after_what_it_leads_to(edition, tmp_path):
    _ledger, files = edition
    pages = {tag: PressPage.model_validate_json(files[f'page.{tag}.json']) for tag in ('en', 'ar')}
    kit = Kit(
        BRIEF,
        1,
        {name: hashlib.sha256(content).hexdigest() for name, content in files.items()},
        {name: len(content) for name, content in files.items()},
        pages,
    )
    listed = objects(
        [kit],
        tmp_path,
        {
            'style.css': b'x',
            PAGE: b'page',
            'ar/feed.xml': b'<feed/>',
            'index.html': b'doors',
            'sitemap.xml': b'<urlset/>',
        },
        'site',
    )
    by_key = {thing.key: thing for thing in listed}

    assert [thing.key for thing in listed[len(files) :]] == [
        'site/style.css',
        f'site/{PAGE}',
        'site/ar/feed.xml',
        'site/index.html',
        'site/sitemap.xml',
    ]
    assert {(thing.cache, thing.sealed) for thing in listed[: len(files)]} == {
        ('public, max-age=31536000, immutable', True)
    }
    assert {(thing.cache, thing.sealed) for thing in listed[len(files) :]} == {('no-cache', False)}
    assert {
        name: by_key[f'site/{name}'].kind
        for name in (
            SEALED,
            f'{BRIEF}/1/SHA256SUMS',
            f'{BRIEF}/1/figures/ar/two_tolls.svg',
            f'{BRIEF}/1/{BRIEF}.zip',
            'style.css',
            PAGE,
            'ar/feed.xml',
            'sitemap.xml',
        )
    } == {
        SEALED: 'application/pdf',
        f'{BRIEF}/1/SHA256SUMS': 'text/plain; charset=utf-8',
        f'{BRIEF}/1/figures/ar/two_tolls.svg': 'image/svg+xml; charset=utf-8',
        f'{BRIEF}/1/{BRIEF}.zip': 'application/zip',
        'style.css': 'text/css; charset=utf-8',
        PAGE: 'text/html; charset=utf-8',
        'ar/feed.xml': 'application/atom+xml; charset=utf-8',
        'sitemap.xml': 'application/xml; charset=utf-8',
    }


@pytest.mark.parametrize(
    'endpoint', ['http://store.example.org', 'store.example.org', 'https://store.example.org/?a']
)
def test_credentials_travel_by_https_alone(endpoint):
    with pytest.raises(ValidationError):
        UploadSettings(endpoint=endpoint, bucket='press')


# From the desk


def test_what_would_leave_is_shown_with_its_size_and_sum_and_nothing_leaves(outbox, store, edition):
    pdf = edition[1][f'{BRIEF}.ar.pdf']
    done = uploaded(outbox)

    assert done.returncode == 0, done.stderr
    assert (
        f'/press/{SEALED}, {len(pdf)} bytes, sha256 {hashlib.sha256(pdf).hexdigest()}, application/pdf, public, max-age=31536000, immutable\n'
        in done.stdout
    )
    assert 'Nothing has left: SEND=yes sends' in done.stdout
    assert store.asked == []
    assert not outbox.path('BRIEF/sent').exists()


def test_the_site_stands_on_the_store_as_it_stands_here_once(outbox, store, edition):
    assert outbox.step('site').returncode == 0
    done = uploaded(outbox, '--send')
    assert done.returncode == 0, done.stdout + done.stderr
    press = outbox.folder / 'output/press'
    here = {
        str(path.relative_to(press)): path.read_bytes()
        for path in press.rglob('*')
        if path.is_file()
    }

    assert store.held() == here
    assert len(store.put()) == len(here)
    assert store.put()[-1] == 'index.html'
    assert store.put().index(PAGE) > max(
        store.put().index(f'{BRIEF}/1/{name}') for name in edition[1]
    )
    told_ = store.client.head_object(Bucket='press', Key=SEALED)
    assert (told_['ContentType'], told_['CacheControl']) == (
        'application/pdf',
        'public, max-age=31536000, immutable',
    )
    told_ = store.client.head_object(Bucket='press', Key='ar/index.html')
    assert (told_['ContentType'], told_['CacheControl']) == ('text/html; charset=utf-8', 'no-cache')
    assert [command for command, key in store.asked if key == SEALED] == ['GET', 'PUT', 'GET']
    assert states(outbox) == {'sent': len(here)}
    assert SECRET not in done.stdout + done.stderr
    assert 'AKIATEST' not in done.stdout + done.stderr

    store.asked.clear()
    again = uploaded(outbox, '--send')
    assert again.returncode == 0
    assert store.asked == []
    assert f'0 files were put and read back, {len(here)} had been before' in again.stdout


def test_a_published_edition_is_never_overwritten(outbox, store):
    store.client.put_object(Bucket='press', Key=SEALED, Body=b'%PDF another')
    done = uploaded(outbox, '--send')

    assert done.returncode == 5
    assert (
        f'/press/{SEALED}: refused: another file is there, and a published edition is never overwritten'
        in done.stderr
    )
    assert store.held()[SEALED] == b'%PDF another'
    assert SEALED not in store.put()
    assert not any(key.endswith('index.html') for key in store.held())


def test_what_is_put_at_the_same_moment_by_somebody_else_is_not_overwritten_either(outbox, store):
    store.client.put_object(Bucket='press', Key=SEALED, Body=b'%PDF another')
    store.how['GET', SEALED] = '404 NoSuchKey'  # it was not there when we looked
    done = uploaded(outbox, '--send')

    assert f'/press/{SEALED}: refused: 412 PreconditionFailed' in done.stderr
    assert store.held()[SEALED] == b'%PDF another'


@pytest.mark.slow
@pytest.mark.parametrize(
    ('how', 'state', 'answer'),
    [
        ('403 AccessDenied', 'refused', '403 AccessDenied'),
        ('503 SlowDown', 'deferred', '503 SlowDown'),
        ('spoil', 'refused', 'what is read back is not what was sent'),
        ('cut before', 'unknown', 'ConnectionClosedError'),
    ],
)
def test_a_store_that_refuses_or_falls_silent_gets_no_page_that_leads_to_what_is_not_there_and_the_next_run_goes_on(
    how, state, answer, outbox, store
):
    store.how['PUT', PAGE] = how
    failed = uploaded(outbox, '--send')

    assert failed.returncode == 5
    assert f'/press/{PAGE}: {state}: {answer}' in failed.stderr
    assert SECRET not in failed.stdout + failed.stderr + outbox.path('BRIEF/sent/1.csv').read_text()
    assert states(outbox)[state] == 1
    assert 'index.html' not in store.held()
    assert SEALED in store.held()
    store.how.clear()
    store.asked.clear()
    assert uploaded(outbox, '--send').returncode == 0
    assert 'index.html' in store.held()
    assert store.put()[0] == PAGE
    assert SEALED not in store.put()
    assert set(states(outbox)) == {'sent'}


@pytest.mark.slow
def test_what_cannot_be_read_back_is_unknown(outbox, store):
    store.how['GET', PAGE] = '403 AccessDenied'
    failed = uploaded(outbox, '--send')

    assert failed.returncode == 5
    assert f'/press/{PAGE}: unknown: it cannot be read back' in failed.stderr
    assert states(outbox)['unknown'] == 1
    assert 'index.html' not in store.held()


@pytest.mark.slow
def test_a_store_that_falls_silent_after_it_has_the_file_is_asked_for_it(outbox, store):
    store.how['PUT', SEALED] = 'cut after'
    done = uploaded(outbox, '--send')

    assert done.returncode == 0, done.stderr
    assert f'{SEALED}: sent (read back as it was sent)' in done.stdout
    assert store.put().count(SEALED) == 1


@pytest.mark.slow
@pytest.mark.parametrize(('key', 'again'), [(SEALED, 0), (PAGE, 1)], ids=['an edition', 'a page'])
def test_a_run_killed_between_the_sending_and_the_journal_is_settled_by_reading_back(
    key, again, outbox, store
):
    running = subprocess.Popen(
        [
            sys.executable,
            '-c',
            'import sys; sys.stdin.readline(); from pipeline.__main__ import main; sys.exit(main(sys.argv[1:]))',
            'upload',
            '--settings',
            str(outbox.outside),
            '--send',
        ],
        cwd=outbox.folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    store.how['PUT', key] = f'kill {running.pid}'
    running.communicate(b'go\n', timeout=60)
    assert running.returncode == -signal.SIGKILL
    assert states(outbox)['sending'] == 1
    assert 'index.html' not in store.held()

    store.how.clear()
    store.asked.clear()
    done = uploaded(outbox, '--send')
    assert done.returncode == 0, done.stderr
    assert store.put().count(key) == again
    assert set(states(outbox)) == {'sent'}
    assert 'index.html' in store.held()


def test_a_correction_renews_the_pages_and_leaves_the_edition(outbox, store):
    assert uploaded(outbox, '--send').returncode == 0
    store.asked.clear()
    outbox.change('templates/styles/site.css', '\n', '\n/* another look */\n')
    assert uploaded(outbox, '--send').returncode == 0

    assert store.put() == ['style.css']
    assert b'another look' in store.held()['style.css']


def refusal(outbox, *more):
    found = uploaded(outbox, '--send', *more)
    assert found.returncode != 0
    return found.stderr


def test_nothing_is_put_under_embargo_or_that_is_not_as_it_was_published(outbox, store):
    path = outbox.folder / f'output/press/{SEALED}'
    content = path.read_bytes()
    path.write_bytes(content + b' ')
    assert 'it is not the file that was published' in refusal(outbox)
    path.write_bytes(content)
    outbox.change(
        'BRIEF/brief.yaml',
        'published: 2014-10-26',
        'published: 2014-10-26\nembargo: 2099-11-30T10:00:00+02:00',
    )
    assert 'under embargo until 2099-11-30 08:00 UTC: ' in refusal(outbox)
    assert store.asked == []


def test_without_credentials_nothing_is_asked_of_any_network(outbox, store, monkeypatch):
    monkeypatch.delenv('AWS_SECRET_ACCESS_KEY')
    monkeypatch.delenv('AWS_ACCESS_KEY_ID')
    monkeypatch.setenv(
        'AWS_EC2_METADATA_SERVICE_ENDPOINT', f'http://127.0.0.1:{store.between.server_address[1]}'
    )  # where a machine of Amazon's asks for some

    assert 'there are no credentials for the store (none found)' in refusal(outbox)
    outbox.outside.write_text(outbox.outside.read_text() + 'profile: nobody\n')
    assert 'there are no credentials for the store (ProfileNotFound)' in refusal(outbox)
    assert store.asked == []


def test_the_settings_of_the_store_stay_outside_the_folder(outbox):
    (outbox.folder / 'upload.yaml').write_text(outbox.outside.read_text())

    assert 'the settings of a server have no place in this folder' in refusal(
        outbox, '--settings', 'upload.yaml'
    )
