"""Texts go to a translator's tools and come back, each to its place, and nothing is lost."""

import re
import shutil
import subprocess
import zipfile
from datetime import date

import openpyxl
import pytest
import yaml

from pipeline.language import Language, parse_messages
from pipeline.model import Problem, Refused, Where
from pipeline.translation import (
    Confirmed,
    Pair,
    misplaced_entries,
    pack_statuses,
    problems_of_entries,
    prose_statuses,
    read_returned,
    rewrite,
    to_po,
    to_sheet,
)
from pipeline.translation.exchange import Returned
from pipeline.translation.status import TextStatus
from tests.fixtures.translations import SOURCE, VALUES

CASES = {
    'count-killed-civilian-qualified',
    'count-children-qualified',
    'count-women-qualified',
    'count-men-qualified',
}  # that only Arabic has, unconfirmed here


@pytest.fixture
def shipped(languages, ledger, told):
    """The Arabic pack as it stands: one sentence stale, one unconfirmed, one missing; and the prose of before."""
    ours, source = languages['ar'], languages['en']
    remembered = Confirmed(
        {
            name: Pair(message.pattern, ours.messages[name].pattern)
            for name, message in source.messages.items()
            if name in ours.messages and name != 'sic'
        },
        {name: Pair(forms, ours.terms[name]) for name, forms in source.terms.items()},
    )
    remembered.messages['available-in'] = remembered.messages['available-in']._replace(
        source=source.messages['not-known'].pattern
    )
    remembered.messages['page-of'] = Pair(source.messages['page-of'].pattern, None)
    messages = {name: message for name, message in ours.messages.items() if name != 'page-of'}
    found = pack_statuses(
        Language(ours.locale, messages, ours.terms, ours.folders, ours.wheres), source, remembered
    )
    return found + prose_statuses(ours, told(SOURCE, 'ar'), told(SOURCE), {}, VALUES)


def test_a_po_file_carries_every_text_and_how_it_stands_and_comes_back_the_same(
    shipped, languages, tmp_path
):
    (tmp_path / 'ar.po').write_bytes(
        to_po('ar', shipped, {'page-of': 'At the foot.\n$page is a number.'}, date(2014, 10, 26))
    )
    text = (tmp_path / 'ar.po').read_text(encoding='utf-8')
    back = {(entry.kind, entry.id): entry for entry in read_returned(tmp_path / 'ar.po', 'ar.po')}

    assert (
        '#, fuzzy\n#| msgid "not known"\nmsgctxt "message:available-in"\nmsgid "Available in"\n'
        in text
    )
    assert (
        '#. At the foot.\n#. $page is a number.\nmsgctxt "message:page-of"\nmsgid "Page { $page } of { $pages }"\nmsgstr ""\n'
        in text
    )
    assert back.keys() == {(each.kind, each.id) for each in shipped if each.source and each.text}
    assert {each.id for each in back.values() if not each.done} == {
        'available-in',
        'sic',
        'a',
        'b',
        'c',
        *CASES,
    }
    assert {id: entry.text for id, entry in back.items()} == {
        (each.kind, each.id): each.text for each in shipped if each.source and each.text
    }
    messages = [entry for entry in back.values() if entry.kind == 'message']
    path = languages['ar'].folders[0] / 'messages.ftl'
    assert messages_in(path.read_text(encoding='utf-8'), messages) == (
        path.read_text(encoding='utf-8'),
        [],
    )
    path = languages['ar'].folders[0] / 'terms.yaml'
    assert terms_in(
        path.read_text(encoding='utf-8'), [entry for entry in back.values() if entry.kind == 'term']
    ) == (path.read_text(encoding='utf-8'), [])


@pytest.mark.skipif(not shutil.which('msgfmt'), reason='gettext is not on this machine')
def test_gettext_finds_no_fault_in_the_po_file(shipped, tmp_path):
    (tmp_path / 'ar.po').write_bytes(to_po('ar', shipped, {}, date(2014, 10, 26)))
    checked = subprocess.run(
        ['msgfmt', '--check', '--output-file=/dev/null', tmp_path / 'ar.po'],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (checked.returncode, checked.stderr) == (0, '')


def test_a_workbook_carries_the_same_and_no_cell_of_it_is_a_formula(shipped, languages, tmp_path):
    shipped[0] = shipped[0]._replace(source='=1+1', text='=HYPERLINK("x")')
    (tmp_path / 'ar.xlsx').write_bytes(to_sheet(languages['ar'], shipped, {}))
    sheet = openpyxl.load_workbook(tmp_path / 'ar.xlsx').active

    assert [cell.value for cell in sheet[1]] == ['id', 'source', 'translation', 'note', 'status']
    assert 'f' not in {cell.data_type for row in sheet.iter_rows() for cell in row}
    (tmp_path / 'ar.xlsx').write_bytes(to_sheet(languages['ar'], shipped[1:], {}))
    back = {
        (entry.kind, entry.id): (entry.text, entry.done)
        for entry in read_returned(tmp_path / 'ar.xlsx', 'ar.xlsx')
    }
    assert back == {
        (each.kind, each.id): (each.text.strip(), each.state == 'ok')
        for each in shipped[1:]
        if each.source and each.text
    }


@pytest.mark.parametrize(
    ('name', 'content', 'said'),
    [
        ('fr.po', b'msgid "a"\nmsgtr "b"\n', 'fr.po: not a PO file: '),
        ('fr.po', b'\xff\xfe', 'fr.po: not a PO file: '),
        (
            'fr.po',
            b'msgctxt "headline"\nmsgid "a"\nmsgstr "b"\n',
            'fr.po:2: "headline" names no text',
        ),
        ('fr.ods', b'', 'fr.ods: ".ods" is not read'),
        (
            'fr.po',
            b'msgid ""\nmsgstr "Content-Type: text/plain; charset=x-nobody\\n"\n\nmsgctxt "message:title"\nmsgid "a"\nmsgstr "b"\n',
            'fr.po: not a PO file: unknown encoding: x-nobody',
        ),
        (
            'fr.po',
            b'msgid ""\nmsgstr "POT-Creation-Date: today\\n"\n\nmsgctxt "message:title"\nmsgid "a"\nmsgstr "b"\n',
            'fr.po: not a PO file: ',
        ),
        (
            'fr.po',
            b'msgctxt "message:title"\nmsgid "a"\nmsgid_plural "as"\nmsgstr[0] "b"\nmsgstr[1] "c"\n',
            'fr.po:2: "message:title" has plural entries of PO',
        ),
        ('fr.xlsx', b'PK', 'fr.xlsx: not a workbook'),
    ],
)
def test_what_is_no_file_of_translations_is_refused(tmp_path, name, content, said):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Refused) as refusal:
        read_returned(tmp_path / name, name)

    assert str(refusal.value.problems[0]).startswith(said)


def messages_in(text, entries):
    """Rewrite the messages of a language that has this file alone."""
    known = {name: each.pattern for name, each in parse_messages(text, 'm.ftl').items()}
    return rewrite.messages(text, entries, known)


def terms_in(text, entries):
    """Rewrite the terms of a language that has this file alone."""
    return rewrite.terms(text, entries, yaml.safe_load(text))


def came_back(kind, id, text, source='x'):
    return Returned(kind, id, source, text, True, Where('fr.po', 7))


@pytest.mark.parametrize(
    ('text', 'written'),
    [
        ('Bilan', '# A day.\ntitle = Bilan\n\nother = x\n'),
        (
            '{ $n ->\n    [one] un\n   *[other] { $n }\n}',
            '# A day.\ntitle = { $n ->\n    [one] un\n   *[other] { $n }\n}\n\nother = x\n',
        ),
        (
            'Une ligne\net une autre',
            '# A day.\ntitle =\n    Une ligne\n    et une autre\n\nother = x\n',
        ),
        ('old', '# A day.\ntitle =   old\n\nother = x\n'),
    ],
)
def test_a_message_that_came_back_takes_its_place_and_the_rest_of_the_file_stays(text, written):
    assert messages_in(
        '# A day.\ntitle =   old\n\nother = x\n', [came_back('message', 'title', text)]
    ) == (written, [])


def test_what_came_back_broken_is_named_with_its_line_and_nothing_is_lost():
    text, problems = messages_in(
        'title = old\n',
        [came_back('message', 'title', '{ $n'), came_back('message', 'new', 'Neuf')],
    )

    assert text == 'title = old\nnew = Neuf\n'
    assert [str(problem) for problem in problems] == [
        'fr.po:7: "title" is not Fluent syntax: Expected token: "}"\n    hint: Compare with the source beside it; braces are closed, forms stand on lines of their own'
    ]
    assert [
        problem.what
        for problem in terms_in('gas: {name: x}\n', [came_back('term', 'gas', 'Gas')])[1]
    ] == ['"gas" needs its forms, one a line']


@pytest.mark.parametrize(
    ('old', 'text', 'new'),
    [
        (
            '# Words.\ngas: {name: gas, label: "Gas"}  # a note\nisis: {name: ISIS}\n',
            'name: gaz\nlabel: Gaz',
            '# Words.\ngas: {name: "gaz", label: "Gaz"}  # a note\nisis: {name: ISIS}\n',
        ),
        (
            'gas:\n  name: gas\n  label: Gas\nisis: {name: ISIS}\n',
            'name: gaz\nlabel: Gas',
            'gas:\n  name: "gaz"\n  label: Gas\nisis: {name: ISIS}\n',
        ),
        (
            'gas: {name: gas}\nisis: {name: ISIS}\n',
            'name: gaz\ngenitive: du gaz',
            'gas: {name: "gaz", genitive: "du gaz"}\nisis: {name: ISIS}\n',
        ),
        (
            'isis: {name: ISIS}\n',
            'name: gaz: deux',
            'isis: {name: ISIS}\ngas: {name: "gaz: deux"}\n',
        ),
    ],
)
def test_a_term_that_came_back_takes_its_place(old, text, new):
    assert terms_in(old, [came_back('term', 'gas', text)]) == (new, [])


def test_an_entry_that_belongs_to_no_text_or_comes_twice_is_refused_and_a_case_of_a_phrase_is_not(
    languages,
):
    statuses = [TextStatus('message', 'title', 'ok', None, '', 'x', '')]
    entries = [
        came_back('message', id, 'x')
        for id in ('titel', 'count-women-genitive', 'count-nobody-genitive', 'title', 'title')
    ]

    assert [
        (problem.what, problem.hint)
        for problem in misplaced_entries(entries, statuses, languages['en'])
    ] == [
        ('no message is called "titel"', 'Did you mean title?'),
        ('no message is called "count-nobody-genitive"', 'Known: title'),
        ('the message "title" is there twice, first in line 7', 'Keep the right one of the two'),
    ]


def test_a_problem_of_a_text_that_came_back_is_said_at_its_place_in_the_file_it_came_in_and_others_are_not_said():
    entries = [
        came_back('message', 'title', 'x'),
        came_back('block', 'b', 'x'),
        came_back('term', 'gas', 'x'),
    ]
    files = {
        'pt/messages.ftl': 'old = y\ntitle =\n    x\nlast = z\n',
        'pt/pt.md': '# a\nx\n\n# b\n\nx\n',
        'pt/terms.yaml': 'isis: {name: x}\n"gas":\n  name: x\n',
    }
    problems = [
        Problem(Where(file, line), 'wrong', 'right', 'data')
        for file, line in (
            ('pt/messages.ftl', 1),
            ('pt/messages.ftl', 3),
            ('pt/messages.ftl', 4),
            ('pt/messages.ftl', 0),
            ('pt/pt.md', 2),
            ('pt/pt.md', 6),
            ('pt/terms.yaml', 3),
            ('pt/other.yaml', 2),
            ('', 0),
        )
    ]

    assert problems_of_entries(problems, entries, files) == [
        Problem(Where('fr.po', 7), f'"{id}": wrong', 'right', 'translation')
        for id in ('title', 'b', 'gas')
    ]


@pytest.mark.parametrize(
    'text', ['{ $n }\nother = {$n}', 'x\n.label = y', '{ $n ->\n   *[other] x\n}\n\nother = { $n }']
)
def test_a_message_that_brings_another_one_with_it_is_refused(text):
    assert len(messages_in('title = old\n', [came_back('message', 'title', text)])[1]) == 1


def test_a_block_that_begins_another_one_is_refused():
    (problem,) = rewrite.prose(
        '# a\nx\n', [came_back('block', 'a', 'Neuf.\n\n# headline\nEncore.')]
    )[1]

    assert str(problem).startswith(
        'fr.po:7: "a": a line begins with "#", which begins another block'
    )


def test_a_workbook_without_cells_or_with_short_rows_is_no_crash(tmp_path):
    book = openpyxl.Workbook()
    book.save(tmp_path / 'empty.xlsx')
    with pytest.raises(Refused) as refusal:
        read_returned(tmp_path / 'empty.xlsx', 'empty.xlsx')
    assert 'the columns id, source, translation, note, status are missing' in str(
        refusal.value.problems[0]
    )

    sheet = book.active
    for row in (
        ('id', 'source', 'translation', 'note', 'status'),
        ('message:title', 'A day', 'Un jour'),
        ('message:sic', 'sic'),
    ):
        sheet.append(row)
    book.save(tmp_path / 'short.xlsx')
    assert [
        (entry.id, entry.text, entry.done)
        for entry in read_returned(tmp_path / 'short.xlsx', 'short.xlsx')
    ] == [('title', 'Un jour', False)]

    with (
        zipfile.ZipFile(tmp_path / 'short.xlsx') as whole,
        zipfile.ZipFile(tmp_path / 'none.xlsx', 'w') as without,
    ):
        for name in whole.namelist():
            without.writestr(name, re.sub(rb'<sheet [^>]*/>', b'', whole.read(name)))
    with pytest.raises(Refused) as refusal:
        read_returned(tmp_path / 'none.xlsx', 'none.xlsx')
    assert str(refusal.value.problems[0]).startswith('none.xlsx: it has no sheet of cells')


def test_a_block_that_came_back_takes_its_place_and_a_new_one_comes_last():
    assert rewrite.prose(
        '# a\nx\n\ny\n\n# b\nz\n',
        [came_back('block', 'a', 'Neuf.\n\nEncore.'), came_back('block', 'c', 'Dernier.')],
    ) == ('# a\nNeuf.\n\nEncore.\n\n# b\nz\n\n# c\nDernier.\n', [])
