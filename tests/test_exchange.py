"""Texts go to a translator's tools and come back, each to its place, and nothing is lost."""
import shutil
import subprocess
from datetime import date

import openpyxl
import pytest

from pipeline.language import Language
from pipeline.model import Refused, Where
from pipeline.translation import Confirmed, pack, prose, returned, rewrite, strangers, to_po, to_sheet
from pipeline.translation.exchange import Returned
from pipeline.translation.standing import Standing
from tests.test_translation import SOURCE, VALUES


@pytest.fixture
def shipped(languages, ledger, told):
    """The Arabic pack as it stands: one sentence stale, one unconfirmed, one missing; and the prose of before."""
    ours, source = languages['ar'], languages['en']
    remembered = Confirmed({name: message.pattern for name, message in source.messages.items() if name != 'sic'} | {'available-in': source.messages['not-known'].pattern}, source.terms)
    messages = {name: message for name, message in ours.messages.items() if name != 'page-of'}
    found = pack(Language(ours.locale, messages, ours.terms, ours.folder, ours.wheres), source, remembered)
    return found + prose(ours, told(SOURCE, 'ar'), told(SOURCE), {}, VALUES)


def test_a_po_file_carries_every_text_and_how_it_stands_and_comes_back_the_same(shipped, languages, tmp_path):
    (tmp_path / 'ar.po').write_bytes(to_po('ar', shipped, {'page-of': 'At the foot.\n$page is a number.'}, date(2014, 10, 26)))
    text = (tmp_path / 'ar.po').read_text(encoding='utf-8')
    back = {(entry.kind, entry.id): entry for entry in returned(tmp_path / 'ar.po', 'ar.po')}

    assert '#, fuzzy\n#| msgid "not known"\nmsgctxt "message:available-in"\nmsgid "Available in"\n' in text
    assert '#. At the foot.\n#. $page is a number.\nmsgctxt "message:page-of"\nmsgid "Page { $page } of { $pages }"\nmsgstr ""\n' in text
    assert back.keys() == {(each.kind, each.id) for each in shipped if each.source and each.text}
    assert {each.id for each in back.values() if not each.done} == {'available-in', 'sic', 'a', 'b', 'c'}
    assert {id: entry.text for id, entry in back.items()} == {(each.kind, each.id): each.text for each in shipped if each.source and each.text}
    messages = [entry for entry in back.values() if entry.kind == 'message']
    path = languages['ar'].folder / 'messages.ftl'
    assert rewrite.messages(path.read_text(encoding='utf-8'), messages) == (path.read_text(encoding='utf-8'), [])
    path = languages['ar'].folder / 'terms.yaml'
    assert rewrite.terms(path.read_text(encoding='utf-8'), [entry for entry in back.values() if entry.kind == 'term']) == (path.read_text(encoding='utf-8'), [])


@pytest.mark.skipif(not shutil.which('msgfmt'), reason='gettext is not on this machine')
def test_gettext_finds_no_fault_in_the_po_file(shipped, tmp_path):
    (tmp_path / 'ar.po').write_bytes(to_po('ar', shipped, {}, date(2014, 10, 26)))
    checked = subprocess.run(['msgfmt', '--check', '--output-file=/dev/null', tmp_path / 'ar.po'], capture_output=True, text=True, check=False)

    assert (checked.returncode, checked.stderr) == (0, '')


def test_a_workbook_carries_the_same_and_no_cell_of_it_is_a_formula(shipped, languages, tmp_path):
    shipped[0] = shipped[0]._replace(source='=1+1', text='=HYPERLINK("x")')
    (tmp_path / 'ar.xlsx').write_bytes(to_sheet(languages['ar'], shipped, {}))
    sheet = openpyxl.load_workbook(tmp_path / 'ar.xlsx').active

    assert [cell.value for cell in sheet[1]] == ['id', 'source', 'translation', 'note', 'status']
    assert 'f' not in {cell.data_type for row in sheet.iter_rows() for cell in row}
    (tmp_path / 'ar.xlsx').write_bytes(to_sheet(languages['ar'], shipped[1:], {}))
    back = {(entry.kind, entry.id): (entry.text, entry.done) for entry in returned(tmp_path / 'ar.xlsx', 'ar.xlsx')}
    assert back == {(each.kind, each.id): (each.text.strip(), each.state == 'ok') for each in shipped[1:] if each.source and each.text}


@pytest.mark.parametrize(('name', 'content', 'said'), [
    ('fr.po', b'msgid "a"\nmsgtr "b"\n', 'fr.po: not a PO file: '),
    ('fr.po', b'\xff\xfe', 'fr.po: not a PO file: '),
    ('fr.po', b'msgctxt "headline"\nmsgid "a"\nmsgstr "b"\n', 'fr.po:2: "headline" names no text'),
    ('fr.ods', b'', 'fr.ods: ".ods" is not read'),
    ('fr.xlsx', b'PK', 'fr.xlsx: not a workbook')])
def test_what_is_no_file_of_translations_is_refused(tmp_path, name, content, said):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Refused) as refusal:
        returned(tmp_path / name, name)

    assert str(refusal.value.problems[0]).startswith(said)


def came_back(kind, id, text, source='x'):
    return Returned(kind, id, source, text, True, Where('fr.po', 7))


@pytest.mark.parametrize(('text', 'written'), [
    ('Bilan', '# A day.\ntitle = Bilan\n\nother = x\n'),
    ('{ $n ->\n    [one] un\n   *[other] { $n }\n}', '# A day.\ntitle = { $n ->\n    [one] un\n   *[other] { $n }\n}\n\nother = x\n'),
    ('Une ligne\net une autre', '# A day.\ntitle =\n    Une ligne\n    et une autre\n\nother = x\n'),
    ('old', '# A day.\ntitle =   old\n\nother = x\n')])
def test_a_message_that_came_back_takes_its_place_and_the_rest_of_the_file_stays(text, written):
    assert rewrite.messages('# A day.\ntitle =   old\n\nother = x\n', [came_back('message', 'title', text)]) == (written, [])


def test_what_came_back_broken_is_named_with_its_line_and_nothing_is_lost():
    text, problems = rewrite.messages('title = old\n', [came_back('message', 'title', '{ $n'), came_back('message', 'new', 'Neuf')])

    assert text == 'title = old\nnew = Neuf\n'
    assert [str(problem) for problem in problems] == ['fr.po:7: "title" is not Fluent syntax: Expected token: "}"\n    mend: Compare with the source beside it; braces are closed, forms stand on lines of their own']
    assert [problem.what for problem in rewrite.terms('gas: {name: x}\n', [came_back('term', 'gas', 'Gas')])[1]] == ['"gas" needs its forms, one a line']
    assert [(problem.what, problem.mend) for problem in strangers([came_back('message', 'titel', 'x')], [Standing('message', 'title', 'ok', None, '', 'x', '')])] == [('no message is called "titel"', 'Did you mean title?')]


@pytest.mark.parametrize(('old', 'text', 'new'), [
    ('# Words.\ngas: {name: gas, label: "Gas"}  # a note\nisis: {name: ISIS}\n', 'name: gaz\nlabel: Gaz', '# Words.\ngas: {name: "gaz", label: "Gaz"}  # a note\nisis: {name: ISIS}\n'),
    ('gas:\n  name: gas\n  label: Gas\nisis: {name: ISIS}\n', 'name: gaz\nlabel: Gas', 'gas:\n  name: "gaz"\n  label: Gas\nisis: {name: ISIS}\n'),
    ('gas: {name: gas}\nisis: {name: ISIS}\n', 'name: gaz\ngenitive: du gaz', 'gas: {name: "gaz", genitive: "du gaz"}\nisis: {name: ISIS}\n'),
    ('isis: {name: ISIS}\n', 'name: gaz: deux', 'isis: {name: ISIS}\ngas: {name: "gaz: deux"}\n')])
def test_a_term_that_came_back_takes_its_place(old, text, new):
    assert rewrite.terms(old, [came_back('term', 'gas', text)]) == (new, [])


def test_a_block_that_came_back_takes_its_place_and_a_new_one_comes_last():
    assert rewrite.prose('# a\nx\n\ny\n\n# b\nz\n', [came_back('block', 'a', 'Neuf.\n\nEncore.'), came_back('block', 'c', 'Dernier.')]) == '# a\nNeuf.\n\nEncore.\n\n# b\nz\n\n# c\nDernier.\n'
