"""Every page says where in the brief it is, and is filled as a good printer would fill it."""
import pypdfium2
import pytest

from pipeline.render import render
from tests.conftest import ROOT

LABELS = {'en': {2: 'Airstrikes', 3: 'The toll', 4: 'The record', 5: 'The record'}, 'ar': {2: 'الغارات', 3: 'الحصيلة', 4: 'السجل', 5: 'السجل'}}


def heads(pdf):
    """Return the text above the text of each page, in the words of a reader's program."""
    document = pypdfium2.PdfDocument(pdf)
    found = {number: page.get_textpage().get_text_bounded(bottom=page.get_height() - 60) for number, page in enumerate(document, 1)}
    document.close()
    return found


@pytest.mark.parametrize('tag', ['en', 'ar'])
def test_the_head_of_each_page_names_its_section_and_the_cover_has_none(built, tag):
    found = heads((built.out / tag / 'brief.pdf').read_bytes())

    assert {number: label for number, label in LABELS[tag].items() if label not in found[number]} == {}
    assert not any(label in found[1] for label in LABELS[tag].values())


WORDS = '<p>' + 'Some words of a paragraph that goes over several lines of the column. ' * 5 + '</p>'
ROWS = ''.join(f'<tr><th scope="row">{n}</th><td>{"Words that need two lines in their cell " * (n % 2 + 1)}</td></tr>' for n in range(7))
TABLE = f'<div class="table wide"><p class="label">Label</p><p class="figure-title">Title</p><p class="note">Note</p><table class="annex"><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody>{ROWS}</tbody></table><p class="source">Source</p></div>'
FIGURE = '<figure class="row"><figcaption class="side"><p class="figure-title">Title</p></figcaption><div class="main"><div style="height: 60mm">x</div><p class="source">Source</p></div></figure>'
OPENER = '<div class="opener"><p class="side">Label</p><div class="main"><h2>Head</h2><p class="lede">Lede</p></div></div>'


SAID = f'<div class="row text"><div class="side"></div><div class="main">{WORDS}{WORDS}</div></div>'


def remarks(css, capsys, *parts):
    """Return what is remarked on where parts of a brief meet the foot of a page at many heights."""
    body = ''.join(f'<section><div style="height: {height}mm"></div>{part}</section>' for height in range(200, 244, 4) for part in parts)
    names = {'serif': 'Noto Serif', 'sans': 'Noto Sans', 'ink': '#000', 'accent': '#a00', 'ink-70': '#444', 'ink-40': '#999', 'ink-15': '#ddd', 'ink-05': '#eee'}
    html = (f'<html lang="en"><head><title>T</title><style>:root {{ {"; ".join(f"--{name}: {value}" for name, value in names.items())} }} {css}</style></head><body><h1>T</h1>{body}</body></html>')
    render(html, {}, ROOT / 'templates/fonts', {}, '2031-06-10', 'brief.html')
    return [line.partition(' page ')[2].partition(' ')[2].partition(':')[0] for line in capsys.readouterr().err.splitlines() if line.startswith('remark: ') and 'nearly empty' not in line]


def test_wherever_a_page_ends_no_line_row_or_heading_is_left_alone_and_nothing_that_belongs_together_is_parted(capsys):
    assert remarks((ROOT / 'templates/styles/brief.css').read_text(encoding='utf-8'), capsys, SAID, TABLE, FIGURE * 2, OPENER + SAID) == []


@pytest.mark.parametrize(('part', 'rule', 'instead', 'said'), [
    (SAID, 'orphans: 2; widows: 2', 'orphans: 1; widows: 1', 'ends in the first line of a paragraph'),
    (TABLE, 'tbody tr:nth-child(-n+2) { break-after: avoid }', '', 'holds one row alone of a table'),
    (TABLE, 'var(--ink-15); break-inside: avoid', 'var(--ink-15)', 'ends within what belongs together'),
    (OPENER + SAID, 'break-after: avoid; margin-bottom: 5mm', 'margin-bottom: 5mm', 'ends in a heading, and what it heads begins on the next')])
def test_without_the_rule_of_the_style_sheet_it_is_seen(part, rule, instead, said, capsys):
    css = (ROOT / 'templates/styles/brief.css').read_text(encoding='utf-8')
    assert css.count(rule) == 1

    assert said in remarks(css.replace(rule, instead), capsys, part)
