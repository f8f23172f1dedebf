"""The prose of a brief holds named numbers and plain words; what else stands in it is refused at its line and column."""

import copy
import re

import pytest
from markupsafe import Markup

from pipeline.language import ProseWriter, Words, lint_prose, read_prose
from pipeline.model import Refused
from tests.conftest import BRIEF, ROOT, SHIPPED, marked

NAMES = {
    'killed': 'killed.civilian.syrian-regime',
    'women': 'killed.civilian.syrian-regime.women',
    'parts': ('killed.civilian.syrian-regime.children', 'killed.civilian.syrian-regime.women'),
    'share': 'killed.civilian.syrian-regime.children-and-women.share',
    'gas': 'attacks.poison-gas.syrian-regime.joubar',
    'start': 'day.period-from',
}
NUMBER = 'Use a named number, { $name }; `make numbers` lists them'
PLAIN = 'Write plain text; *emphasis* and **strong** are all there is'
FOOTNOTE = 'Write [^name-of-a-block], with small Latin letters and hyphens'
READ = 'Write { $name }, { COUNT($name, as: "children") }, { DATE($name) } or { NAME("place") }'


@pytest.fixture
def read(tmp_path):
    """Reads a text as the prose of a language."""

    def read(text, tag='en'):
        path = tmp_path / f'{tag}.md'
        path.write_text(text, encoding='utf-8')
        return read_prose(path, f'{tag}.md', tag)

    return read


@pytest.fixture
def say(read, words):
    """Says a block of one language, with short names of its own."""

    def say(text, tag='en', footnote=None):
        public = words[tag].ledger.public
        ledger = words[tag].ledger.model_copy(
            update={
                'public': public.model_copy(
                    update={'brief': public.brief.model_copy(update={'names': NAMES})}
                )
            }
        )
        return (
            ProseWriter(
                read(f'# block\n{text}\n\n# note\nA note.\n', tag),
                type(words[tag])(words[tag].language, ledger),
            )
            .html('block', footnote)
            .replace('\u00a0', ' ')
        )

    return say


def refused(call, *arguments):
    with pytest.raises(Refused) as refusal:
        call(*arguments)
    return [str(problem).replace('\n    hint: ', ' / ') for problem in refusal.value.problems]


def number(text, fact, value, kind='number'):
    return f'<data class="{kind}" value="{value}" data-fact="{fact}">{text}</data>'


@pytest.mark.parametrize(
    ('text', 'said'),
    [
        (
            'Plain *words* and **strong** ones.\nOn one line.\n\nA second paragraph.',
            '<p>Plain <em>words</em> and <strong>strong</strong> ones. On one line.</p><p>A second paragraph.</p>',
        ),
        ('a < b & c > d', '<p>a &lt; b &amp; c &gt; d</p>'),
        (r'a \* b', '<p>a * b</p>'),
        ('{ NAME("ain-eissa") } fell', '<p><bdi class="name">Ain Eissa</bdi> fell</p>'),
        (
            '**{ $women } women**',
            f'<p><strong>{number("103", NAMES["women"], 103)} women</strong></p>',
        ),
        ('{ PERCENT($share) } of them', f'<p>{number("16.7%", NAMES["share"], 16.7)} of them</p>'),
        (
            '{ SPELL($gas) } in one',
            f'<p>{number("two", NAMES["gas"], 2, "number spelled")} in one</p>',
        ),
        (
            'from { DATE($start) }',
            '<p>from <time class="day" datetime="2014-09-23" data-fact="day.period-from">23 September 2014</time></p>',
        ),
        *(
            (
                f'{{ {call} }}',
                f'<p><span class="qualified" data-qualifier="at-least" data-of="{NAMES["killed"]}">at least {number("1,447", NAMES["killed"], 1447)}{noun}</span></p>',
            )
            for call, noun in (
                ('$killed', ''),
                ('COUNT($killed)', ' civilians'),
                ('SPELL($killed)', ''),
                ('BARE($killed)', ''),
            )
        ),
    ],
)
def test_prose_is_said_with_its_numbers_named_and_its_markup_plain(say, text, said):
    assert say(text) == said


def test_a_list_says_its_numbers_in_the_forms_of_the_language(say):
    assert (
        say('{ LIST($parts) }', 'ar')
        == f'<p>{number("138", NAMES["parts"][0], 138)} طفلاً و{number("103", NAMES["women"], 103)} سيدات</p>'
    )


def test_a_plain_space_beside_a_sign_is_printed_as_the_language_does(read, words, ledger):
    language = copy.copy(words['en'].language)
    language.locale = language.locale.model_copy(
        update={'group': '\u202f', 'spaces': {' :': '\u202f:', '« ': '«\u202f', ' »': '\u202f»'}}
    )
    writer = ProseWriter(read('# a\n« Ici : { NAME("joubar") } »\n'), Words(language, ledger))

    assert writer.plain('a') == '«\u202fIci\u202f: Joubar\u202f»'
    assert writer.html('a') == '<p>«\u202fIci\u202f: <bdi class="name">Joubar</bdi>\u202f»</p>'


def test_a_footnote_stands_where_it_is_called(say):
    assert (
        say('Words[^note] go on.', footnote=Markup('<i>{}</i>').format)
        == '<p>Words<i>note</i> go on.</p>'
    )


@pytest.mark.parametrize(
    ('text', 'said'),
    [
        ('Killed { $kiled }.', 'en.md:2:8: no number is called "$kiled" / Did you mean killed?'),
        (
            'Killed { COUNT($start) }.',
            'en.md:2:8: COUNT needs a number, "$start" is a day / Correct the function or the name',
        ),
        (
            'On { DATE($killed) }.',
            'en.md:2:4: DATE needs a day, "$killed" is a number / Correct the function or the name',
        ),
        (
            'On { DATE($start, form: "medium") }.',
            'en.md:2:4: a day has no form "medium" / Known: long, short',
        ),
        (
            '{ COUNT($parts) }',
            'en.md:2:1: COUNT needs one number, "$parts" is none / Use LIST for several',
        ),
        (
            'In { NAME("ain-esa") }.',
            'en.md:2:4: no name is known as "ain-esa" / Did you mean ain-eissa?',
        ),
    ],
)
def test_a_number_or_a_name_that_cannot_be_said_is_refused_where_it_stands(say, text, said):
    assert refused(say, text) == [said]


@pytest.mark.parametrize(
    ('text', 'said'),
    [
        ('Killed ¦24 people.', f'the number 24 is typed / {NUMBER}'),
        ('Killed ¦1,447 people.', f'the number 1,447 is typed / {NUMBER}'),
        ('Killed ¦١٬٤٤٧ people.', f'the number ١٬٤٤٧ is typed / {NUMBER}'),
        ('Killed ¦۲۴ people.', f'the number ۲۴ is typed / {NUMBER}'),
        ('¦Killed ½ of them.', 'the number ½ is typed / Use a named number, { $name }'),
        ('First.\n\nOn the ¦23rd day.', f'the number 23 is typed / {NUMBER}'),
        ('A ¦<b>bold word.', f'markup <b> is typed / {PLAIN}'),
        ('A ¦<script src="x">.', f'markup <script src="x"> is typed / {PLAIN}'),
        ('A¦&nbsp;word', f'markup &nbsp; is typed / {PLAIN}'),
        ('Killed ¦{ $killed people.', 'a loose "{" / Close the braces on the same line'),
        ('Killed $killed ¦} people.', 'a loose "}" / Close the braces on the same line'),
        ('Killed ¦{ } people.', f'{{ }} cannot be read / {READ}'),
        ('Killed ¦{ killed $ } people.', f'{{ killed $ }} cannot be read / {READ}'),
        ('Killed ¦{ $n -> *[other] x } people.', f'{{ $n -> *[other] x }} cannot be read / {READ}'),
        ('Words¦[^Note-Tal] go on.', f'the footnote call [^Note-Tal] cannot be read / {FOOTNOTE}'),
        ('Words¦[^note go on.', f'the footnote call [^note go on. cannot be read / {FOOTNOTE}'),
        (
            '¦# Not a name!',
            '"# Not a name!" is not the name of a block / Write "# name", with small Latin letters and hyphens',
        ),
    ],
)
def test_what_prose_may_not_hold_is_refused_at_its_line_and_column(read, text, said):
    text, line, column = marked(f'# first\nWords.\n\n# block\n{text}\n')

    assert f'en.md:{line}:{column}: {said}' in refused(read, text)


@pytest.mark.parametrize(
    ('text', 'form'),
    [
        ('Words.\n¦- first strike\n- second strike', 'a list'),
        ('¦* one', 'a list'),
        ('Words.\n\n  ¦+ one', 'a list'),
        ('¦- [ ] to do', 'a list'),
        ('¦1. first\n2. second', 'a numbered list'),
        ('Words.\n¦1) first', 'a numbered list'),
        ('See ¦[the page](https://example.org/page).', 'a link'),
        ('See **¦[it](page.html "title")**.', 'a link'),
        ('One\nline, see ¦[the page][there].', 'a link'),
        ('See ¦[there].\n\n[there]: https://example.org', 'a link'),
        ('See there.\n\n¦[there]: https://example.org', 'the address of a link'),
        ('See { $killed } ¦[of]({ $women }).', 'a link'),
        ('¦![photo](photo.jpg)', 'a picture'),
        ('Words\nand ¦![photo](photo.jpg) more.', 'a picture'),
        ('¦| place | what |\n| --- | --- |\n| Aleppo | school |', 'a table'),
        ('¦place | what\n--- | ---\nAleppo | school', 'a table'),
        ('Words.\n¦| place | what |', 'a table'),
        ('¦> A witness said.', 'a block quotation'),
        ('Words.\n¦>A witness said.', 'a block quotation'),
        ('A ¦`word` of code.', 'code'),
        ('A ¦``word of\ncode`` here.', 'code'),
        ('¦```\ncode\n```', 'a block of code'),
        ('¦~~~\ncode', 'a block of code'),
        ('Words.\n\n    ¦code', 'a block of code'),
        ('Words.\n\n ¦## Lower heading', 'a heading'),
        ('A heading\n¦---\nWords.', 'a heading'),
        ('A heading\n¦====', 'a heading'),
        ('Words.\n\n¦***\n\nWords.', 'a line across the page'),
        ('Words.\n\n¦- - -', 'a line across the page'),
        ('One line¦\\\nand another.', 'a line break within a paragraph'),
        ('Some ¦~~struck~~ words.', 'struck-out text'),
        ('Words¦^[a note within].', 'a footnote'),
        ('Words.\n\n¦[^first]: A note.', 'a footnote'),
    ],
)
def test_markdown_that_is_not_made_into_anything_is_refused_where_it_stands(read, text, form):
    text, line, column = marked(f'# first\nWords.\n\n# block\n{text}\n')
    said = [
        problem
        for problem in refused(read, text)
        if ' is typed / ' not in problem and 'no block is called' not in problem
    ]

    assert [
        problem.partition(' cannot be printed')[0]
        for problem in said
        if problem.startswith(f'en.md:{line}:{column}: ')
    ] == [f'en.md:{line}:{column}: {form}']


def test_all_markdown_of_a_file_is_said_at_once_with_its_text_and_a_hint(read):
    text = '# a\nSee [it](x.html), ~~or~~ `so`.  \nMore.\n\n- one\n- two\n\n# b\n> Words.\n'

    assert refused(read, text) == [
        'en.md:2:5: a link cannot be printed: "[it](x.html), ~~or~~ `so`." / Write its words alone, and the address, where it is needed, as plain text beside them',
        'en.md:2:19: struck-out text cannot be printed: "~~or~~ `so`." / Delete it with its marks',
        'en.md:2:26: code cannot be printed: "`so`." / Delete the marks; an apostrophe is ’',
        'en.md:2:33: a line break within a paragraph cannot be printed / Delete the backslash, or the spaces, at the end of the line; an empty line begins a paragraph',
        'en.md:5:1: a list cannot be printed: "- one" / Write its entries as a sentence; a dash at the start of a line is – or —',
        'en.md:9:1: a block quotation cannot be printed: "> Words." / Put the words between quotation marks',
    ]


@pytest.mark.parametrize(
    'text',
    [
        '– قالت الشاهدة إن القصف\n– كما وصفته – استمر.',
        '— Да, — сказала она.\n— Нет.',
        '—Sí —dijo.',
        '« Oui », dit-elle : non.',
        'He wrote “they was [sic] gone” [our emphasis] (see below).',
        'Write to press@example.org or see https://example.org/a_b/c-d?e=f.',
        'Bread & water; a < b > c; x * times',
        'One-line, well-known\n-ish words.',
        '*Emphasis* and _emphasis_, **strong** and __strong__ and ***both***.',
        '**Heading of a paragraph**\nWords { $killed }.',
        '{ $killed }. That is all.',
        'Words[^note]: they go on.',
        'Isma`il and others',
        'About ~ x',
        'a | b',
        '+x',
        'Spaces at the end of a paragraph  \n\nAnother.',
        r'\- no list, \[no link\](here), \> too',
        '「引用」和——破折号。',
        '… and so on',
        '(a) first, (b) second',
    ],
)
def test_ordinary_words_are_no_markdown(read, text):
    assert read(f'# block\n{text}\n\n# note\nA note.\n').blocks.keys() == {'block', 'note'}


def test_a_number_at_the_start_of_a_line_is_a_typed_number_and_no_list(read):
    assert refused(read, '# a\nKilled in all were\n\n1447. That is all.\n') == [
        f'en.md:4:1: the number 1447 is typed / {NUMBER}'
    ]


def test_titles_and_citations_hold_no_mark_of_emphasis_and_no_backslash(read, words):
    writer = ProseWriter(
        read('# a\nA *long* _day_ in **{ NAME("joubar") }**,\nand a \\* b\n'), words['en']
    )

    assert writer.plain('a') == 'A long day in Joubar, and a * b'
    assert (
        ''.join(segment.text for segment in writer.phrase('a')) == 'A long day in Joubar, and a * b'
    )


@pytest.mark.parametrize(
    ('text', 'said'),
    [
        (
            '# a\nx\u202ey\n',
            'en.md:2: direction-control character U+202E (right-to-left override) / Delete it; direction is set by the page',
        ),
        ('# a\nx\n\n# a\ny\n', 'en.md:4: the block "a" is written twice / Keep one of the two'),
        (
            '# a\n\n# b\ny\n',
            'en.md:1: the block "a" is empty / Write its text, or delete the heading',
        ),
        ('words\n# a\ny\n', 'en.md:1:1: text before the first block / Begin it with "# name"'),
    ],
)
def test_blocks_are_named_once_and_filled(read, text, said):
    assert refused(read, text) == [said]


def test_all_faults_of_a_file_are_said_at_once(read):
    assert len(refused(read, '# a\n24 and <b> and { $x\n\n# b\n٢٤ and { y z }\n')) == 5


@pytest.mark.parametrize(
    ('arabic', 'said'),
    [
        ('# a\n{ $killed }\n', 'ar.md: the block "b" is missing / Write it below "# b"'),
        (
            '# a\nx\n\n# b\nx\n',
            'ar.md:2:1: the block "a" leaves out { $killed } / Print it, as en does',
        ),
        (
            '# a\n{ $killed } { $women }\n\n# b\nx\n',
            'ar.md:2:1: the block "a" prints { $women }, which en does not / Print the same numbers in every language',
        ),
        (
            '# a\nx { $kiled }\n\n# b\nx\n',
            'ar.md:2:3: no number is called "$kiled" / Did you mean killed?',
        ),
        (
            '# a\n{ $killed }[^nota]\n\n# b\nx\n\n# note\nx\n',
            'ar.md:2:12: no block is called "nota" / Did you mean note?',
        ),
        (
            '# a\n{ $killed }[^note]\n\n# b\nx\n\n# note\nx[^b]\n',
            'ar.md:2:12: the footnote "note" calls a footnote itself / Write it as one note',
        ),
        (
            '# a\n{ $killed }\n\n# b\nx\n\n# c\nx\n',
            'ar.md:8:1: en.md has no block "c" / Known: a, b',
        ),
    ],
)
def test_a_translation_prints_the_same_blocks_and_numbers(read, arabic, said):
    source = read('# a\nKilled { $killed }.\n\n# b\nWords.\n')
    problems = lint_prose(read(arabic, 'ar'), source, NAMES, ['a', 'b'])

    assert said in [str(problem).replace('\n    hint: ', ' / ') for problem in problems]
    assert {problem.kind for problem in problems} == {'translation'}
    assert lint_prose(source, source, NAMES, ['a', 'b']) == []


@pytest.mark.parametrize('tag', SHIPPED)
def test_the_shipped_prose_has_no_fault_and_every_block_can_be_said(words, ledger, tag):
    prose, source = (
        read_prose(ROOT / f'data/briefs/{BRIEF}/{tag}.md', f'{tag}.md', tag) for tag in (tag, 'en')
    )
    writer = ProseWriter(prose, words[tag])

    assert lint_prose(prose, source, ledger.public.brief.names, []) == []
    assert [block for block in prose.blocks if not writer.html(block).startswith('<p>')] == []
    assert writer.plain('headline') == re.sub('[ \n\u00a0]+', ' ', writer.plain('headline')).strip()
    assert sorted(writer.facts('sub-headline')) == sorted(
        ProseWriter(source, words['en']).facts('sub-headline')
    )
