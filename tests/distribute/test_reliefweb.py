"""What is posted to ReliefWeb keeps its rules before it leaves, is posted once, and a server that falls silent leaves it unknown."""

import hashlib
import http.server
import json
import re
import shutil
import threading
import uuid

import pytest
from pydantic import ValidationError

from pipeline.distribute.mail import mail_text
from pipeline.distribute.reliefweb import ReliefWebSettings, post, report_of, withdraw
from pipeline.distribute.reliefweb_rules import report_problems
from pipeline.model import Where
from tests.conftest import BRIEF
from tests.fixtures.mails import page_of

SITE = 'https://press.example.org/briefs'
NAMESPACE = uuid.UUID('8e27a998-c362-5d1f-b152-d474e1d36af2')


def settings(port=1):
    return ReliefWebSettings(
        url=f'http://127.0.0.1:{port}/api/v2/reports',
        appname='our-desk',
        provider='us',
        source=(1,),
        country=(2, 3),
        format=4,
        language={
            tag: n
            for n, tag in enumerate(('en', 'ar', 'fr', 'es', 'ru', 'tr', 'de', 'zh-Hans'), 10)
        },
    )


@pytest.fixture
def report(kit):
    page = page_of(kit).model_copy(update={'languages': ('en', 'ar')})
    return report_of(page, kit, mail_text(page, {}), SITE, f'{BRIEF}/1', settings())


class Api(http.server.BaseHTTPRequestHandler):
    """The Post API's manners: a provider and a key, the uuid of the address, nothing missing and nothing unknown, no news where nothing changed, a report withdrawn where it is known."""

    NEEDED, ALLOWED = (
        {'url', 'uuid', 'title', 'source', 'country', 'format', 'language', 'published', 'body'},
        {'origin', 'file', 'image'},
    )

    def do_PUT(self):
        given = json.loads(self.rfile.read(int(self.headers['Content-Length'])))
        self.server.given.append(given)
        if self.asked_well(uuid.uuid5(NAMESPACE, given['url'])):
            return
        if wrong := self.wrong(given):
            return self.say(400, f'Invalid data: {wrong}')
        changed, self.server.standing[given['uuid']] = (
            self.server.standing.get(given['uuid']) != given,
            given,
        )
        self.say(202 if changed else 200, 'Document queued' if changed else 'No changes')

    def do_DELETE(self):
        own = self.path.rpartition('/')[2].partition('?')[0]
        if self.asked_well(own):
            return
        if own not in self.server.standing:
            return self.say(404, 'Document not found')
        self.server.standing[own] = 'withdrawn'
        self.say(200, 'Document withdrawn')

    def asked_well(self, own):
        """Answer what is not to be answered otherwise; tells whether it did."""
        if self.server.how == 'cut':
            self.connection.close()
        elif self.server.how:
            self.say(self.server.how, 'as you like it')
        elif (self.headers['X-RW-POST-API-PROVIDER'], self.headers['X-RW-POST-API-KEY']) != (
            'us',
            'secret',
        ):
            self.say(403, f'Invalid key {self.headers["X-RW-POST-API-KEY"]}')
        elif self.path != f'/api/v2/reports/{own}?appname=our-desk':
            self.say(404, 'Invalid endpoint')
        else:
            return False
        return True

    def wrong(self, given):
        """Return what of a report breaks the schema, in our own reading of it."""
        image, one_line = (
            given.get('image'),
            re.compile(
                '(?! )(?!.*  )[^\\x00-\\x1f\\x7f\\xa0\\u2000-\\u200f\\u2028-\\u202f\\u2060-\\u206f]+(?<! )'
            ),
        )
        rules = {
            'properties': self.NEEDED <= given.keys() <= self.NEEDED | self.ALLOWED,
            'title': 10 <= len(given['title']) <= 255 and one_line.fullmatch(given['title']),
            'body': 10 <= len(given['body']) <= 100_000
            and all(one_line.fullmatch(line) for line in given['body'].splitlines() if line),
            'origin': given.get('origin') == given['url'],
            'source': 1 <= len(given['source']) <= 30,
            'format': len(given['format']) == 1,
            'file': all(
                each['url'].endswith('.pdf')
                and re.fullmatch('[0-9a-f]{64}', each['checksum'])
                and each.get('language', 'en') in ('ar', 'en', 'es', 'fr', 'ru')
                for each in given['file']
            ),
            'image': not image
            or (
                image.keys() == {'url', 'checksum', 'description', 'copyright'}
                and image['url'].endswith('.png')
                and re.fullmatch('[0-9a-f]{64}', image['checksum'])
                and all(
                    one_line.fullmatch(image[name]) and len(image[name]) <= 512
                    for name in ('description', 'copyright')
                )
            ),
        }
        return ', '.join(name for name, kept in rules.items() if not kept)

    def say(self, status, said):
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps(said).encode())

    def log_message(self, *_):
        pass


@pytest.fixture
def api():
    with http.server.ThreadingHTTPServer(('127.0.0.1', 0), Api) as running:
        running.how, running.given, running.standing = None, [], {}
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.shutdown()


def test_the_report_is_the_kit_in_their_terms(report, kit):
    url = f'{SITE}/en/{BRIEF}/1/'

    assert (report['url'], report['uuid'], report['published'], report['language']) == (
        url,
        str(uuid.uuid5(NAMESPACE, url)),
        '2014-10-26T00:00:00+00:00',
        [10, 11],
    )
    assert 'at least 1,447 civilians killed' in report['body']
    assert '\u00a0' not in report['body'] + report['title']
    assert report['file'][1] == {
        'url': f'{SITE}/{BRIEF}/1/{BRIEF}.ar.pdf',
        'uuid': str(uuid.uuid5(uuid.UUID(report['uuid']), f'{SITE}/{BRIEF}/1/{BRIEF}.ar.pdf')),
        'filename': f'{BRIEF}.ar.pdf',
        'checksum': hashlib.sha256(kit[f'{BRIEF}.ar.pdf']).hexdigest(),
        'language': 'ar',
    }


def test_the_card_goes_with_it_with_its_words_and_whose_it_is(report, kit):
    assert report['image'] == {
        'url': f'{SITE}/{BRIEF}/1/cards/en/card.png',
        'checksum': hashlib.sha256(kit['cards/en/card.png']).hexdigest(),
        'description': 'The international alliance’s airstrikes killed 24 civilians and destroyed a number of vital buildings. '
        'In the same period the Syrian regime killed at least 1,447 civilians, among them 138 children and 103 women.',
        'copyright': 'Syrian Network for Human Rights. Text, figures and data may be used under CC BY 4.0.',
    }


def test_a_report_that_keeps_the_rules_has_no_fault(report, kit):
    assert report_problems(report, kit, Where('kit')) == []


@pytest.mark.parametrize(
    ('change', 'what'),
    [
        ({'title': 'Too short'}, 'title: 9 characters, where 10 to 255 are taken'),
        ({'title': 'x' * 256}, 'title: 256 characters, where 10 to 255 are taken'),
        ({'title': 'A title of\u2009two spaces'}, 'title: the characters U+2009 are not taken'),
        (
            {'body': 'A body with \u2068marks\u2069 in it'},
            'body: the characters U+2068, U+2069 are not taken',
        ),
        ({'body': 'x' * 100_001}, 'body: 100001 characters, where 10 to 100000 are taken'),
        (
            {'title': '1234567890 1234'},
            'title: it holds no letter, or spaces at an end or beside one another',
        ),
        (
            {'title': 'Two  spaces here'},
            'title: it holds no letter, or spaces at an end or beside one another',
        ),
        ({'source': []}, 'source: 0 are named, where 1 to 30 are taken'),
        ({'country': [1] * 301}, 'country: 301 are named, where 1 to 300 are taken'),
        ({'language': [10]}, 'language: 2 languages are attached and 1 have an id'),
        (
            {'url': 'http://press.example.org/x'},
            'url: http://press.example.org/x is no address it can be fetched from',
        ),
    ],
)
def test_what_breaks_a_rule_is_said(change, what, report, kit):
    assert [
        problem.what for problem in report_problems({**report, **change}, kit, Where('kit'))
    ] == [what]


def test_too_many_files_and_one_too_large_are_said(report, kit):
    name = f'{BRIEF}.en.pdf'
    many = {**report, 'file': report['file'][:1] * 11, 'language': list(range(10))}

    assert 'file: 11 files, where 10 are taken' in [
        problem.what for problem in report_problems(many, kit, Where('kit'))
    ]
    assert f'{name}: 20000001 bytes, where 20000000 are taken' in [
        problem.what
        for problem in report_problems(report, {**kit, name: bytes(20_000_001)}, Where('kit'))
    ]


@pytest.mark.parametrize(
    ('change', 'what'),
    [
        ({'description': 'x' * 513}, 'image description: 513 characters, where 1 to 512 are taken'),
        (
            {'copyright': '2014'},
            'image copyright: it holds no letter, or spaces at an end or beside one another',
        ),
        ({'copyright': 'A\u00a0B'}, 'image copyright: the characters U+00A0 are not taken'),
        (
            {'url': 'http://x/cards/en/card.png'},
            'url: http://x/cards/en/card.png is no address it can be fetched from',
        ),
    ],
)
def test_what_is_wrong_with_the_image_is_said(change, what, report, kit):
    assert [
        problem.what
        for problem in report_problems(
            {**report, 'image': {**report['image'], **change}}, kit, Where('kit')
        )
    ] == [what]


def test_a_card_that_is_too_narrow_is_said(report, kit):
    narrow = kit['cards/en/card.png'].replace((1200).to_bytes(4), (699).to_bytes(4))

    assert [
        problem.what
        for problem in report_problems(report, {**kit, 'cards/en/card.png': narrow}, Where('kit'))
    ] == ['image: 699 pixels wide, where at least 700 are taken']


@pytest.mark.parametrize(
    ('how', 'key', 'state'),
    [
        (None, 'secret', 'sent'),
        (None, 'wrong', 'refused'),
        (102, 'secret', 'unknown'),
        (199, 'secret', 'unknown'),
        (429, 'secret', 'deferred'),
        (503, 'secret', 'unknown'),
        ('cut', 'secret', 'unknown'),
    ],
)
def test_what_became_of_a_report_is_what_the_server_said_of_it(how, key, state, report, api):
    api.how = how

    assert post(report, settings(api.server_address[1]), key, patience=2).state == state
    assert api.given == [report]


@pytest.mark.parametrize(
    ('how', 'key', 'state'),
    [
        (None, 'secret', 'sent'),
        (None, 'wrong', 'refused'),
        (429, 'secret', 'deferred'),
        (500, 'secret', 'unknown'),
        ('cut', 'secret', 'unknown'),
    ],
)
def test_what_became_of_a_withdrawal_is_what_the_server_said_of_it(how, key, state, report, api):
    assert (
        withdraw(report['url'], settings(api.server_address[1]), 'secret', patience=2).state
        == 'refused'
    )  # nobody knows it there
    post(report, settings(api.server_address[1]), 'secret', patience=2)
    api.how = how

    assert withdraw(report['url'], settings(api.server_address[1]), key, patience=2).state == state
    assert (api.standing[report['uuid']] == 'withdrawn') == (state == 'sent')


def test_a_server_that_is_not_there_has_taken_nothing(report):
    assert post(report, settings(1), 'secret', patience=2) == ('deferred', 'ConnectionRefusedError')


def test_a_key_travels_to_an_address_with_https_alone():
    with pytest.raises(ValidationError):
        ReliefWebSettings(**{**settings().model_dump(), 'url': 'http://reliefweb.example.org/api'})


@pytest.fixture
def asking(outbox, api, monkeypatch):
    """Asks for something from the desk of a project whose site has an address."""
    path = outbox.outside / 'reliefweb.yaml'
    path.write_text(settings(api.server_address[1]).model_dump_json())
    outbox.change('templates/house.yaml', 'licence: CC', f'site_url: {SITE}\nlicence: CC')
    monkeypatch.setenv('RELIEFWEB_KEY', 'secret')
    return lambda *more: outbox.step('reliefweb', '--settings', str(path), *more)


def test_from_the_desk_it_is_shown_first_posted_once_and_the_key_is_never_printed(
    asking,
    outbox,
    api,
    monkeypatch,
):
    shown = asking()
    assert shown.returncode == 0, shown.stderr
    assert 'Nothing has left' in shown.stdout
    assert api.given == []
    monkeypatch.setenv('RELIEFWEB_KEY', 'wrong-key')
    refused = asking('--send')
    assert refused.returncode == 5
    assert (
        'wrong-key'
        not in refused.stdout + refused.stderr + outbox.path('BRIEF/sent/1.csv').read_text()
    )
    monkeypatch.setenv('RELIEFWEB_KEY', 'secret')
    assert 'refused already' in asking('--send').stdout
    assert 'sent (202 "Document queued")' in asking('--send', '--again').stdout
    assert 'sent already' in asking('--send', '--again').stdout
    assert len(api.given) == 2


def test_what_changed_is_put_again_and_what_did_not_is_not(asking, outbox, api):
    assert asking('--send').returncode == 0
    path = outbox.outside / 'reliefweb.yaml'
    path.write_text(
        settings(api.server_address[1]).model_copy(update={'country': (226,)}).model_dump_json()
    )
    changed = asking('--send')

    assert 'sent (202 "Document queued")' in changed.stdout, changed.stderr
    assert [given['country'] for given in api.given] == [[2, 3], [226]]
    assert api.given[0]['uuid'] == api.given[1]['uuid']
    assert 'sent already' in asking('--send').stdout


def test_a_report_is_withdrawn_once_even_where_its_edition_is_gone_and_not_posted_again_by_itself(
    asking,
    outbox,
    api,
):
    assert asking('--send').returncode == 0
    shutil.rmtree(outbox.folder / 'output/press')
    url = f'{SITE}/en/{BRIEF}/1/'
    shown = asking('--withdraw')
    assert (
        f'would be withdrawn at http://127.0.0.1:{api.server_address[1]}/api/v2/reports: {url}\nNothing has left'
        in shown.stdout
    )
    assert 'withdrawn' not in api.standing.values()
    assert f'{url}: withdrawn (200 "Document withdrawn")' in asking('--withdraw', '--send').stdout
    assert list(api.standing.values()) == ['withdrawn']
    assert f'{url}: withdrawn already' in asking('--withdraw', '--send').stdout


def test_a_withdrawn_report_comes_back_only_when_it_is_asked_for(asking, api):
    assert asking('--send').returncode == asking('--withdraw', '--send').returncode == 0
    assert 'withdrawn; AGAIN=yes posts it once more' in asking('--send').stdout
    assert len(api.given) == 1
    assert 'sent (202' in asking('--send', '--again').stdout
    assert len(api.given) == 2


def test_a_withdrawal_that_was_cut_short_is_unknown(asking, api):
    assert asking('--send').returncode == 0
    api.how = 'cut'
    assert 'unknown' in asking('--withdraw', '--send').stderr
    api.how = None
    assert 'whether it was posted is unknown' in asking('--withdraw', '--send').stderr
    assert 'withdrawn (200' in asking('--withdraw', '--send', '--again').stdout


def test_nothing_is_posted_under_embargo(asking, outbox, api):
    outbox.change(
        'BRIEF/brief.yaml',
        'published: 2014-10-26',
        'published: 2014-10-26\nembargo: 2099-11-30T10:00:00+02:00',
    )

    assert 'under embargo until 2099-11-30 08:00 UTC: ' in asking('--send').stderr
    assert api.given == []
