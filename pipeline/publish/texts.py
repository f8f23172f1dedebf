"""The brief as plain text: what a mail, a search and a reader without the PDF can hold."""

import re
from html.parser import HTMLParser

BLOCKS = {
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'li',
    'tr',
    'figcaption',
    'blockquote',
    'div',
    'section',
    'header',
    'table',
    'ul',
    'ol',
    'figure',
    'aside',
    'br',
    'nav',
}
APART = {'h1', 'h2', 'h3', 'section', 'table', 'figure', 'header'}
UNSAID = {'style', 'title', 'script', 'colgroup'}
PAGED = {'running', 'paged'}  # classes of what only pages need
VOID = {'meta', 'link', 'img', 'br', 'col', 'hr', 'input'}


class _Text(HTMLParser):
    """Collects the words of a page, a line a block, a row of a table a line; a picture is its words."""

    def __init__(self):
        super().__init__()
        self.stack, self.lines = [], ['']

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag not in VOID:
            self.stack.append(
                '' if tag in UNSAID or PAGED & set(attrs.get('class', '').split()) else tag
            )
        if self.silent:
            return
        if tag in BLOCKS:
            self.line(tag in APART)
        if tag in ('td', 'th') and self.lines[-1]:
            self.lines[-1] += ' | '
        if tag == 'li':
            self.lines[-1] += '- '
        if tag == 'img' and attrs.get('alt'):
            self.line(False)
            self.lines[-1] += attrs['alt']
            self.line(False)

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if not self.silent and tag in BLOCKS:
            self.line(tag in APART)
        if self.stack:
            self.stack.pop()

    def handle_data(self, data):
        if not self.silent and self.stack:
            text = re.sub(r'[ \t\r\n]+', ' ', data)
            self.lines[-1] += text.lstrip(' ') if self.lines[-1][-1:] in ('', ' ') else text

    @property
    def silent(self):
        return '' in self.stack

    def line(self, apart):
        if self.lines[-1].strip():
            self.lines[-1] = self.lines[-1].rstrip(' ')
            self.lines.append('')
        else:
            self.lines[-1] = ''
        if apart and len(self.lines) > 1 and self.lines[-2] != '':
            self.lines.append('')


def as_text(html: str) -> bytes:
    """Return a written page as plain text, in reading order, its numbers as they are printed."""
    reader = _Text()
    reader.feed(html)
    return ('\n'.join(reader.lines).strip() + '\n').encode()
