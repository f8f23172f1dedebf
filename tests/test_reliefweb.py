"""What is posted to ReliefWeb keeps its rules before it leaves, is posted once, and a server that falls silent leaves it unknown."""
import http.server
import json
import threading
import uuid

import pytest
from pydantic import ValidationError

from pipeline.model import Where
from pipeline.publish.mail import text_of
from pipeline.publish.reliefweb import ReliefWebSettings, faults, payload, post
from tests.conftest import BRIEF
from tests.test_sending import desk, house, kit, page_of, server                   # noqa: F401: fixtures

SITE = 'https://press.example.org/briefs'
NAMESPACE = uuid.UUID('8e27a998-c362-5d1f-b152-d474e1d36af2')


def settings(port=1):
    return ReliefWebSettings(url=f'http://127.0.0.1:{port}/api/v2/reports', appname='our-desk', provider='us', source=(1,), country=(2, 3), format=4, language={tag: n for n, tag in enumerate(
        ('en', 'ar', 'fr', 'es', 'ru', 'tr', 'de', 'zh-Hans'), 10)})


@pytest.fixture
def report(kit):                                                                    # noqa: F811
    page = page_of(kit).model_copy(update={'languages': ('en', 'ar')})
    return payload(page, kit, text_of(page, {}), SITE, f'{BRIEF}/1', settings())


class Api(http.server.BaseHTTPRequestHandler):
    """The Post API's manners: a provider and a key, the uuid of the address, nothing missing and nothing unknown."""

    NEEDED = {'url', 'uuid', 'title', 'source', 'country', 'format', 'language', 'published', 'body'}

    def do_PUT(self):
        given = json.loads(self.rfile.read(int(self.headers['Content-Length'])))
        self.server.given.append(given)
        if self.server.how == 'cut':
            return self.connection.close()
        status, said = 200, 'Document updated'
        if (self.headers['X-RW-POST-API-PROVIDER'], self.headers['X-RW-POST-API-KEY']) != ('us', 'secret'):
            status, said = 403, f'Invalid key {self.headers["X-RW-POST-API-KEY"]}'
        elif self.path != f'/api/v2/reports/{uuid.uuid5(NAMESPACE, given["url"])}?appname=our-desk' or not self.NEEDED <= given.keys() <= self.NEEDED | {'origin', 'file'}:
            status, said = 400, 'Invalid document'
        self.send_response(self.server.how or status)
        self.end_headers()
        self.wfile.write(said.encode())

    def log_message(self, *_):
        pass


@pytest.fixture
def api():
    with http.server.ThreadingHTTPServer(('127.0.0.1', 0), Api) as running:
        running.how, running.given = None, []
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.shutdown()


def test_the_report_is_the_kit_in_their_terms(report, kit):                         # noqa: F811
    import hashlib
    url = f'{SITE}/en/{BRIEF}/1/'

    assert (report['url'], report['uuid'], report['published'], report['language']) == (url, str(uuid.uuid5(NAMESPACE, url)), '2014-10-26T00:00:00+00:00', [10, 11])
    assert 'at least 1,447 civilians killed' in report['body'] and '\u00a0' not in report['body'] + report['title']
    assert report['file'][1] == {'url': f'{SITE}/{BRIEF}/1/{BRIEF}.ar.pdf', 'uuid': str(uuid.uuid5(uuid.UUID(report['uuid']), f'{SITE}/{BRIEF}/1/{BRIEF}.ar.pdf')), 'filename': f'{BRIEF}.ar.pdf',
                                 'checksum': hashlib.sha256(kit[f'{BRIEF}.ar.pdf']).hexdigest(), 'language': 'ar'}


def test_a_report_that_keeps_the_rules_has_no_fault(report, kit):                   # noqa: F811
    assert faults(report, kit, Where('kit')) == []


@pytest.mark.parametrize(('change', 'what'), [
    ({'title': 'Too short'}, 'title: 9 characters, where 10 to 255 are taken'), ({'title': 'x' * 256}, 'title: 256 characters, where 10 to 255 are taken'),
    ({'title': 'A title of\u2009two spaces'}, 'title: the characters U+2009 are not taken'), ({'body': 'A body with \u2068marks\u2069 in it'}, 'body: the characters U+2068, U+2069 are not taken'),
    ({'body': 'x' * 100_001}, 'body: 100001 characters, where 10 to 100000 are taken'), ({'title': '1234567890 1234'}, 'title: it holds no letter, or spaces at an end or beside one another'),
    ({'title': 'Two  spaces here'}, 'title: it holds no letter, or spaces at an end or beside one another'),
    ({'language': [10]}, 'language: 2 languages are attached and 1 have an id'), ({'url': 'http://press.example.org/x'}, 'url: http://press.example.org/x is no address it can be fetched from')])
def test_what_breaks_a_rule_is_said(change, what, report, kit):                     # noqa: F811
    assert [problem.what for problem in faults({**report, **change}, kit, Where('kit'))] == [what]


def test_too_many_files_and_one_too_large_are_said(report, kit):                    # noqa: F811
    name = f'{BRIEF}.en.pdf'
    many = {**report, 'file': report['file'][:1] * 11, 'language': list(range(10))}

    assert 'file: 11 files, where 10 are taken' in [problem.what for problem in faults(many, kit, Where('kit'))]
    assert f'{name}: 20000001 bytes, where 20000000 are taken' in [problem.what for problem in faults(report, {**kit, name: bytes(20_000_001)}, Where('kit'))]


@pytest.mark.parametrize(('how', 'key', 'state'), [(None, 'secret', 'sent'), (None, 'wrong', 'refused'), (429, 'secret', 'later'), (503, 'secret', 'unknown'), ('cut', 'secret', 'unknown')])
def test_what_became_of_a_report_is_what_the_server_said_of_it(how, key, state, report, api):
    api.how = how

    assert post(report, settings(api.server_address[1]), key, patience=2).state == state
    assert api.given == [report]


def test_a_server_that_is_not_there_has_taken_nothing(report):
    assert post(report, settings(1), 'secret', patience=2) == ('later', 'ConnectionRefusedError')


def test_a_key_travels_to_an_address_with_https_alone():
    with pytest.raises(ValidationError):
        ReliefWebSettings(**{**settings().model_dump(), 'url': 'http://reliefweb.example.org/api'})


def test_from_the_desk_it_is_shown_first_posted_once_and_the_key_is_never_printed(desk, api, monkeypatch):                     # noqa: F811
    path = desk.outside / 'reliefweb.yaml'
    path.write_text(settings(api.server_address[1]).model_dump_json())
    desk.change('templates/house.yaml', 'licence: CC', f'site_url: {SITE}\nlicence: CC')
    asked = ('reliefweb', '--settings', str(path), '--now', '2014-11-30T07:00Z')

    shown = desk.step(*asked)
    assert shown.returncode == 0 and 'Nothing has left' in shown.stdout and api.given == [], shown.stderr
    monkeypatch.setenv('RELIEFWEB_KEY', 'wrong-key')
    refused = desk.step(*asked, '--send')
    assert refused.returncode == 5 and 'wrong-key' not in refused.stdout + refused.stderr + desk.path('BRIEF/sent/1.csv').read_text()
    monkeypatch.setenv('RELIEFWEB_KEY', 'secret')
    assert 'sent (200 Document updated)' in desk.step(*asked, '--send', '--again').stdout
    assert 'sent already' in desk.step(*asked, '--send', '--again').stdout
    assert len(api.given) == 2
