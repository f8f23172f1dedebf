"""Whatever a person gets wrong is answered with the place, the fault and the hint, all at once; nothing that was good is lost.

In a change the mark ¦ stands where the problem points to.
"""

import json
import re

import pytest

from tests.conftest import COLUMNS, SHIPPED, marked

INCIDENTS, CLAIMS, POLICY = (
    'data/incidents/2014-10.yaml',
    'data/claims/2014-10-26-snhr.yaml',
    'data/policy.yaml',
)
PLACES, FACILITIES, DEFINITION = (
    'data/reference/places.csv',
    'data/reference/facilities.csv',
    'BRIEF/brief.yaml',
)
EN, AR, ENGLISH, ARABIC = (
    'BRIEF/en.md',
    'BRIEF/ar.md',
    'templates/languages/en/messages.ftl',
    'templates/languages/ar/messages.ftl',
)
CAMPAIGN, HOUSE = 'templates/briefs/campaign.yaml', 'templates/house.yaml'
AMBIGUOUS = (
    'Put it in quotes if it is a word; write a number in plain digits; write true or false in full'
)
SYNTAX = 'Check indentation, colons and quotes on this line and the one above'
NAMED = 'Use a named number, { $name }; `make numbers` lists them'
BAD = [  # file, what is changed to what, what is wrong, how to fix it, the code of the run
    (
        CLAIMS,
        'to: unknown}\n  actor:',
        'to: unknown\n  actor¦:',
        "not YAML: did not find expected ',' or '}'",
        SYNTAX,
        1,
    ),
    (
        CLAIMS,
        '  measure: killed\n',
        '  measure: killed\n  ¦actor: isis\n',
        '"actor" is written twice, first in line 8',
        'Keep one of the two',
        1,
    ),
    (
        CLAIMS,
        'value: 24',
        'value: ¦no',
        'the value "no" means different things to different readers',
        AMBIGUOUS,
        1,
    ),
    (
        CLAIMS,
        'value: 24',
        'value: ¦010',
        'the value "010" means different things to different readers',
        AMBIGUOUS,
        1,
    ),
    (CLAIMS, 'value: 24', 'value: ¦1,447', 'value: "1,447" is not a whole number', 'Write 1447', 1),
    (CLAIMS, 'value: 24', 'value: ¦١٤٤٧', 'value: "١٤٤٧" is not a whole number', 'Write 1447', 1),
    (
        CLAIMS,
        'min: 1447',
        'min: 1,447¦',
        'the digits "447" after a comma stand alone',
        'Write it without a comma, as 1447 or 36.2',
        1,
    ),
    (
        CLAIMS,
        'value: 24',
        'value: ¦-24',
        'value: "-24" is less than 0',
        'Write a number that is not negative, or the word unknown',
        1,
    ),
    (
        CLAIMS,
        'value: 24',
        'value: ¦{min: 30, max: 24}',
        'value: min (30) is more than max (24)',
        'Correct it; the nearest README.md says what is expected',
        1,
    ),
    (
        CLAIMS,
        'actor: syrian-regime',
        'actor: ¦syrian-regim',
        'actor: "syrian-regim" is not in the table of actors',
        'Did you mean syrian-regime?',
        1,
    ),
    (
        CLAIMS,
        '{min: 1447, qualifier: at-least}\n  of_which:\n    - {group: children, value: 138}',
        '100\n  of_which:\n    - {group: children, value: ¦138}',
        '138 children among 100 killed',
        'Correct one of the two numbers',
        1,
    ),
    (
        CLAIMS,
        'value: 3\n',
        'value: ¦4\n',
        'the claim states 4, its items give 2 + 1 = 3',
        'Correct the value or the items',
        1,
    ),
    (
        CLAIMS,
        'source: snhr-2014-10-26',
        'source: ¦snhr-2014-10-27',
        'source: "snhr-2014-10-27" is not in the table of sources',
        'Did you mean snhr-2014-10-26?',
        1,
    ),
    (
        CLAIMS,
        'measure: killed',
        'mesure: ¦killed',
        'unknown key "mesure"',
        'Did you mean measure?',
        1,
    ),
    (
        CLAIMS,
        '- id: alliance-killed\n  by: snhr\n',
        '- ¦id: alliance-killed\n',
        '"by" is missing',
        'Add "by:" here',
        1,
    ),
    (
        INCIDENTS,
        'earliest: 2014-09-23, latest: 2014-09-23',
        'earliest: ¦2014-09-22, latest: 2014-09-22',
        'earliest: 2014-09-22 lies outside the period 2014-09-23 to 2014-10-26',
        'Correct the day, or the period in the brief',
        1,
    ),
    (
        INCIDENTS,
        'latest: 2014-09-23',
        'latest: ¦2014-09-31',
        'latest: "2014-09-31" is not in the calendar',
        'Correct the day or the month',
        1,
    ),
    (
        INCIDENTS,
        'facility: brigade-93',
        'facility: ¦brigade-39',
        'facility: "brigade-39" is not in the table of facilities',
        'Did you mean brigade-93?',
        1,
    ),
    (
        INCIDENTS,
        'en: Tal base city',
        'en: ¦Tal \u202ebase city',
        'direction-control character U+202E (right-to-left override)',
        'Delete it; direction is set by the page',
        1,
    ),
    (
        INCIDENTS,
        '  public_note: note-tal',
        '  victims: [{name: A Secret, minor: ¦maybe}]',
        'minor is neither true nor false',
        'Write true or false',
        1,
    ),
    (
        FACILITIES,
        'military-base,ain-eissa',
        'military-base',
        f'{COLUMNS - 1} cells in a table of {COLUMNS} columns',
        'Check for a missing or an extra comma',
        1,
    ),
    (
        FACILITIES,
        'Brigade 93',
        '=Brigade',
        'a text beginning with "=" is a formula to a spreadsheet',
        'Begin the text with a letter',
        1,
    ),
    (
        INCIDENTS,
        '- facility: brigade-93',
        '- ¦damage: destroyed',
        'targets: a target is either a "facility" or "sites_of" an actor',
        'Correct it; the nearest README.md says what is expected',
        1,
    ),
    (PLACES, 'Joubar,جوبر', 'Joubar,', '"joubar" has no name in ar', 'Fill the column names.ar', 3),
    (
        POLICY,
        re.compile('\n  weapon: public'),
        '',
        'the policy says nothing of "weapon"',
        'Add "weapon: public" or "weapon: withheld"',
        1,
    ),
    (
        DEFINITION,
        'killed.civilian.syrian-regime.women\n',
        '¦killed.civilian.syrian-regime.woman\n',
        'no fact is called "killed.civilian.syrian-regime.woman"',
        'Did you mean killed.civilian.syrian-regime.women?',
        1,
    ),
    (
        DEFINITION,
        'tiles: [alliance-killed,',
        'tiles: [¦aliance-killed,',
        'no number is called "aliance-killed"',
        'Did you mean alliance-killed?',
        3,
    ),
    (
        DEFINITION,
        'tiles: [alliance-killed,',
        'tiles: [¦regime-known,',
        'a tile shows one number, "regime-known" stands for 2',
        'Give one of them a short name of its own',
        3,
    ),
    (
        DEFINITION,
        'edition: 1',
        'edition: ¦first',
        'edition: "first" is not a whole number',
        'Write plain digits, or the word unknown',
        1,
    ),
    (
        CAMPAIGN,
        'figure: two_tolls',
        'figure: ¦to_tolls',
        'there is no figure "to_tolls"',
        'Did you mean two_tolls?',
        3,
    ),
    (
        CAMPAIGN,
        '{prose: tolls-text}',
        '¦{prose: tolls-text, figure: two_tolls}',
        'parts: a part is one of prose, figure, table, quotation or box; here: prose, figure',
        'Correct it; the nearest README.md says what is expected',
        3,
    ),
    (
        HOUSE,
        re.compile(r'organisation: \{(.*), ar: [^}]*\}'),
        r'organisation: ¦{\1}',
        'the organisation has no name in ar',
        'Add "ar:"',
        3,
    ),
    (
        HOUSE,
        re.compile(r'colours:\n  ink: .*\n  '),
        'colours:\n  ¦',
        'colours: "ink" and "accent" are needed; here: accent',
        'Correct it; the nearest README.md says what is expected',
        3,
    ),
    (EN, '# tolls-label\n', '# tolls-label\n¦24 ', 'the number 24 is typed', NAMED, 3),
    (AR, '# tolls-label\n', '# tolls-label\n¦٢٤ ', 'the number ٢٤ is typed', NAMED, 3),
    (
        EN,
        '# tolls-label\n',
        '# tolls-label\n¦{ $regime-kiled } ',
        'no number is called "$regime-kiled"',
        'Did you mean regime-killed?',
        3,
    ),
    (
        EN,
        '# tolls-label\n',
        '# tolls-label\n¦{ $regime-killed ',
        'a loose "{"',
        'Close the braces on the same line',
        3,
    ),
    (
        EN,
        '# tolls-label\n',
        '# tolls-label\n¦<b>',
        'markup <b> is typed',
        'Write plain text; *emphasis* and **strong** are all there is',
        3,
    ),
    (
        EN,
        '# tolls-label\n',
        '# tolls-label\n¦[^note-tel] ',
        'no block is called "note-tel"',
        'Did you mean note-tal?',
        3,
    ),
    (
        AR,
        re.compile(r'(# sub-headline\n)[^\n]*'),
        r'\1¦لا أحد.',
        'the block "sub-headline" leaves out { $regime-killed }',
        'Print it, as en does',
        3,
    ),
    (
        AR,
        re.compile(r'# tile-facilities\n[^\n]*\n'),
        '',
        'the block "tile-facilities" is missing',
        'Write it below "# tile-facilities"',
        3,
    ),
    (
        ARABIC,
        '\ncolumn-place =',
        '\n# column-place =',
        'the message "column-place" is missing',
        'Add "column-place = …"; en says: Place',
        3,
    ),
    (
        ARABIC,
        re.compile('\nfigure-label = .*'),
        '\n¦figure-label = الشكل',
        '"figure-label": $number is not used, and its number or name is lost',
        'Use { $number } as en does',
        3,
    ),
    (
        ARABIC,
        re.compile(r'\n(count-children = \{[^}]*?)\n    \[two\].*'),
        r'\n¦\1',
        '"count-children": the plural form [two] is missing',
        'Add "[two] …", for numbers such as 2',
        3,
    ),
    (
        ARABIC,
        '\ncolumn-place = ',
        '\n¦column-place = ٢٤ ',
        '"column-place": the number ٢٤ is typed',
        'Use a named number in braces',
        3,
    ),
    (
        ARABIC,
        '\ncolumn-place = ',
        '\n¦column-place = \u202d',
        '"column-place": direction-control character U+202D (left-to-right override)',
        'Delete it; direction is set by the page',
        3,
    ),
    (
        ARABIC,
        '\ncolumn-place = ',
        '\n¦colum-place = ',
        'no message is called "colum-place"',
        'Did you mean column-place?',
        3,
    ),
    (
        'templates/languages/ar/locale.yaml',
        'digits: latn',
        'digits: ¦arabic',
        'digits: "arabic" is not known here',
        'Did you mean arab?',
        3,
    ),
    (
        'templates/languages/ar/terms.yaml',
        '\npoison-gas:',
        '\n# poison-gas:',
        'the term "poison-gas" is missing',
        'Add "poison-gas:" with its forms',
        3,
    ),
]


def change(project, name, old, new):
    """Change a file; return the place of the mark, as a problem says it."""
    path = project.path(name)
    text = path.read_text(encoding='utf-8')
    changed, count = (
        old.subn(new, text, count=1)
        if isinstance(old, re.Pattern)
        else (text.replace(old, new, 1), int(old in text))
    )
    assert count, f'{old!r} is not in {name}'
    changed, line, column = marked(changed)
    path.write_text(changed, encoding='utf-8')
    return f'{path.relative_to(project.folder)}' + (f':{line}:{column}' if '¦' in new else '')


@pytest.mark.parametrize(
    ('name', 'old', 'new', 'what', 'hint', 'code'),
    BAD,
    ids=[f'{name.split("/")[-1]}-{what[:40]}' for name, _, _, what, _, _ in BAD],
)
def test_bad_input_is_named_with_its_place_and_its_mending(
    project, name, old, new, what, hint, code
):
    place = change(project, name, old, new)
    run = project.step('validate', 'en', 'ar')

    rest = '' if '¦' in new else '[^ ]*'
    assert re.search(
        rf'^{re.escape(place)}{rest}: {re.escape(what)}\n    hint: {re.escape(hint)}$',
        run.stderr,
        re.MULTILINE,
    ), run.stderr
    assert re.search(
        rf'^result: \d+ problems? \(code {code}\)$', run.stderr.rstrip().split('\n')[-1]
    )
    assert (run.returncode, run.stdout) == (code, '')
    assert 'Traceback' not in run.stderr
    assert 'Secret' not in run.stderr
    assert not list(project.out.glob('.valid*'))


def test_a_cell_is_pointed_to_by_its_line_and_its_column(project):
    for name, old, new in ((FACILITIES, 'Brigade 93', '=Brigade'), (PLACES, 'SY0', '+SY0')):
        change(project, name, old, new)

    assert re.findall(
        r'^(data/reference[^ ]*): a text', project.step('validate', 'en', 'ar').stderr, re.MULTILINE
    ) == ['data/reference/facilities.csv:6:names.en', 'data/reference/places.csv:3:pcode']


@pytest.mark.parametrize(
    ('missing', 'said', 'code'),
    [
        (AR, 'ar.md: the file is missing\n    hint: Put it back, or correct its name', 3),
        (CLAIMS, f'{CLAIMS}: the file is missing\n    hint: Put it back, or correct its name', 1),
        (
            'data/reference/actors.yaml',
            'data/reference: there is no actors.yaml or actors.csv\n    hint: Put the table back',
            1,
        ),
        (ARABIC, f'{ARABIC}: the file is missing\n    hint: Put it back, or correct its name', 3),
        (
            CAMPAIGN,
            f'{CAMPAIGN}: the file is missing\n    hint: Put it back, or correct its name',
            3,
        ),
        ('figures/two_tolls.py', 'there is no figure "two_tolls"\n    hint: ', 3),
    ],
)
def test_a_missing_file_is_named(project, missing, said, code):
    project.path(missing).unlink()
    run = project.step('validate', 'en', 'ar')

    assert said in run.stderr
    assert (run.returncode, run.stderr.rstrip().split('\n')[-1], 'Traceback' in run.stderr) == (
        code,
        f'result: 1 problem (code {code})',
        False,
    )


def test_a_file_that_is_no_text_is_named_with_the_line(project):
    path = project.path(INCIDENTS)
    path.write_bytes(path.read_bytes().replace(b'Tal base', b'Tal b\xe4se'))
    run = project.step('validate', 'en', 'ar')

    assert re.search(
        rf'^{INCIDENTS}:\d+: the file is not UTF-8 text\n    hint: Save it as UTF-8$',
        run.stderr,
        re.MULTILINE,
    )
    assert run.returncode == 1


def test_an_unknown_language_or_brief_is_named(project):
    assert (
        f'templates/languages: there is no language pack "xx"\n    hint: Known: {", ".join(SHIPPED)}'
        in project.step('validate', 'xx').stderr
    )
    run = project.step('--brief', 'nothing', 'validate', 'en')
    assert (
        run.returncode,
        'data/briefs/nothing/brief.yaml: the file is missing' in run.stderr,
    ) == (3, True)


def test_the_faults_of_all_files_are_listed_in_one_run_in_order_and_in_a_report(project):
    places = [
        change(project, *fault)
        for fault in (
            (CLAIMS, 'value: 24', 'value: ¦1,447'),
            (INCIDENTS, 'precision: day', 'precision: ¦dya'),
            (CAMPAIGN, 'cover_figure: tolls_field', 'cover_figure: ¦tolls_field '),
            (AR, '# tolls-label\n', '# tolls-label\n¦٢٤ '),
            (EN, '# tolls-label\n', '# tolls-label\n¦24 '),
            (ARABIC, '\ncolumn-place = ', '\n¦column-place = 24 '),
        )
    ]
    del places[2]  # a blank more is no fault
    run = project.step('validate', 'en', 'ar')
    report = json.loads((project.out / 'problems/validate.json').read_bytes())

    assert re.findall(r'^(\S+:\d+:\d+): ', run.stderr, re.MULTILINE) == sorted(
        places, key=lambda place: place.split(':')[0]
    )
    assert run.stderr.endswith('result: 5 problems (code 3)\n')
    assert [
        f'{problem["file"]}:{problem["line"]}:{problem["column"]}' for problem in report
    ] == sorted(places, key=lambda place: place.split(':')[0])
    assert [problem['kind'] for problem in report] == [
        'translation',
        'translation',
        'data',
        'data',
        'translation',
    ]
    assert [problem['hint'] for problem in report if problem['kind'] == 'data'] == [
        'Write 1447',
        'Did you mean day?',
    ]

    for name in (CLAIMS, INCIDENTS, CAMPAIGN, AR, EN, ARABIC):
        project.restore(name)
    assert project.step('validate', 'en', 'ar').returncode == 0
    assert not (project.out / 'problems/validate.json').exists()


def test_a_bad_input_leaves_the_good_pdf_as_it_was(project):
    assert project.make('en').returncode == 0
    pdf = project.out / 'en/brief.pdf'
    good, made = pdf.read_bytes(), pdf.stat().st_mtime_ns

    for fault in (
        (CLAIMS, 'value: 24', 'value: 1,447'),
        (EN, '# tolls-label\n', '# tolls-label\n24 '),
    ):
        change(project, *fault)
        run = project.make('en')
        assert (run.returncode, 'Traceback' in run.stderr, 'result: 1 problem' in run.stderr) == (
            2,
            False,
            True,
        ), run.stderr
        assert (pdf.read_bytes(), pdf.stat().st_mtime_ns) == (good, made)
        project.restore(fault[0])

    change(
        project, 'templates/layouts/brief.html', '<main>', '<main>{{ titel }}'
    )  # found when the page is written, not before
    run = project.make('en')
    assert (
        run.returncode,
        "the layout asks for something unknown: 'titel' is undefined" in run.stderr,
    ) == (2, True)
    assert pdf.read_bytes() == good
