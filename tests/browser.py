"""Ask a browser whether the web pages serve everybody: axe-core, the keyboard, a phone, a desk, letters twice as large.

`make validate-web` runs this. It needs Chromium and, the first time, npm, which fetches axe-core at one version whose sum is known.
The browser is spoken to through two pipes and has no network. SHOTS=folder keeps what it showed as pictures.
"""

import base64
import fcntl
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from tests.fetching import package, stop

VERSION = '4.14.1'
SHA256 = 'e6b0ce02b84d892e2e33e403485e7f3d6c29e2be6df65daf44d89ba564139745'
GOAL = 'validate-web'
BROWSERS = ('chromium', 'chromium-browser', 'google-chrome')
OPTIONS = (
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--remote-debugging-pipe',
)
PHONE, TWICE, DESK = (
    390,
    640,
    1280,
)  # CSS pixels: a phone, the desk with letters twice as large, the desk
NARROWEST = 320  # as the guidelines for reflow ask
RULES = 'axe.run(document, {resultTypes: ["violations"]}).then(found => JSON.stringify(found.violations.map(each => `${each.id}: ${each.help}: ${each.nodes.map(node => node.target.join(" ")).slice(0, 4).join(", ")}`)))'
WIDER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
STOPS = 'JSON.stringify([...document.querySelectorAll("a[href], [tabindex=\\"0\\"]")].map((each, number) => (each.dataset.stop = number)))'
REACHED = """(() => {
  const here = document.activeElement, style = getComputedStyle(here), box = here.getBoundingClientRect();
  return JSON.stringify({stop: here.dataset.stop === undefined ? null : Number(here.dataset.stop), outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    seen: box.width > 2 && box.height > 2 && box.bottom > 0 && box.top < innerHeight, name: (here.getAttribute("aria-label") || here.textContent).trim().slice(0, 60)});
})()"""


def axe():
    """Return the source of axe-core."""
    with tarfile.open(package(GOAL, 'axe-core', VERSION, SHA256)) as archive:
        return archive.extractfile('package/axe.min.js').read().decode()


class Browser:
    """A browser with one page, spoken to through pipes (Chrome DevTools Protocol)."""

    def __init__(self, program, profile):
        ours, theirs = os.pipe(), os.pipe()
        high = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 20) for end in (theirs[0], ours[1])]
        self.process = subprocess.Popen(
            [program, *OPTIONS, f'--user-data-dir={profile}', 'about:blank'],
            close_fds=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=lambda: (os.dup2(high[0], 3), os.dup2(high[1], 4)),
        )
        for end in (theirs[0], ours[1], *high):
            os.close(end)
        self.reading, self.writing, self.number, self.events = (
            os.fdopen(ours[0], 'rb'),
            os.fdopen(theirs[1], 'wb'),
            0,
            [],
        )
        target = self.ask('Target.createTarget', url='about:blank')['targetId']
        self.session = self.ask('Target.attachToTarget', targetId=target, flatten=True)['sessionId']
        for name in ('Page', 'Network', 'Log'):
            self.ask(f'{name}.enable')

    session = None

    def ask(self, method, **values):
        """Send a command and return its answer; what else is said meanwhile is kept as events."""
        self.number += 1
        asked = {
            'id': self.number,
            'method': method,
            'params': values,
            **({'sessionId': self.session} if self.session else {}),
        }
        self.writing.write(json.dumps(asked).encode() + b'\0')
        self.writing.flush()
        while (said := self.heard()).get('id') != self.number:
            self.events.append(said)
        if 'error' in said:
            raise ValueError(f'{method}: {said["error"]["message"]}')
        return said['result']

    def heard(self):
        said = bytearray()
        while (byte := self.reading.read(1)) != b'\0':
            if not byte:
                raise EOFError('the browser has ended')
            said += byte
        return json.loads(said)

    def show(self, page, width):
        """Open a page at a width and wait until all of it is there."""
        self.events.clear()
        self.ask(
            'Emulation.setDeviceMetricsOverride',
            width=width,
            height=844,
            deviceScaleFactor=1,
            mobile=width < TWICE,
        )
        self.ask(
            'Emulation.setEmulatedMedia',
            features=[{'name': 'prefers-reduced-motion', 'value': 'reduce'}],
        )  # scrolled at once, so that what has the focus is there
        self.ask('Page.navigate', url=page.resolve().as_uri())
        while not any(event.get('method') == 'Page.loadEventFired' for event in self.events):
            self.events.append(self.heard())

    def tell(self, script):
        """Return what a script says; the page's own policy forbids scripts, the browser's keeper may."""
        answer = self.ask(
            'Runtime.evaluate', expression=script, awaitPromise=True, returnByValue=True
        )
        if 'exceptionDetails' in answer:
            raise ValueError(
                answer['exceptionDetails']
                .get('exception', {})
                .get('description', 'a script failed')
            )
        return answer['result'].get('value')

    def press(self, key):
        for kind in ('rawKeyDown', 'keyUp'):
            self.ask(
                'Input.dispatchKeyEvent', type=kind, key=key, code=key, windowsVirtualKeyCode=9
            )

    def picture(self, path):
        size = self.ask('Page.getLayoutMetrics')['cssContentSize']
        shot = self.ask(
            'Page.captureScreenshot',
            captureBeyondViewport=True,
            clip={
                'x': 0,
                'y': 0,
                'width': size['width'],
                'height': min(size['height'], 16000),
                'scale': 1,
            },
        )
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(shot['data']))

    def asked(self):
        """Return the addresses that the page asked for beside itself, and what the browser complained of."""
        urls = [
            event['params']['request']['url']
            for event in self.events
            if event.get('method') == 'Network.requestWillBeSent'
        ]
        said = [
            event['params']['entry']['text']
            for event in self.events
            if event.get('method') == 'Log.entryAdded'
        ]
        return [url[:100] for url in urls if not url.startswith(('file:', 'data:'))], said

    def end(self):
        self.process.terminate()
        self.process.wait()


def faults(browser, page, rules, shots):
    """Yield what is wrong with a page."""
    for width in (PHONE, DESK):
        browser.show(page, width)
        if shots:
            browser.picture(Path(shots) / f'{"-".join(page.parts[1:-1])}-{width}.png')
        urls, said = browser.asked()
        yield from (f'at {width} px it asks for {url}' for url in urls)
        yield from (f'at {width} px the browser says: {text}' for text in said)
        browser.tell(rules)
        yield from (f'at {width} px, {found}' for found in json.loads(browser.tell(RULES)))
        yield from (f'at {width} px, {found}' for found in by_keyboard(browser))
    for width in (NARROWEST, PHONE, TWICE, DESK):
        browser.show(page, width)
        if (wider := browser.tell(WIDER)) > 0:
            yield f'at {width} px the page is {wider} px too wide'


def by_keyboard(browser):
    """Yield the links and frames that Tab does not reach in their order, or reaches unseen."""
    stops = len(json.loads(browser.tell(STOPS)))
    browser.tell('document.activeElement.blur(); scrollTo(0, 0)')
    for expected in range(stops):
        browser.press('Tab')
        reached = json.loads(browser.tell(REACHED))
        if reached['stop'] != expected:
            yield f'Tab reaches "{reached["name"]}" ({reached["stop"]}) where number {expected} comes next'
            return
        if not reached['outline'] or not reached['seen']:
            yield f'"{reached["name"]}" has the focus, and it is not seen'


def main(pages):
    """Try pages in the browser; print what is wrong with each."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not program:
        stop(
            GOAL,
            'Chromium is missing',
            'Install it (Debian: apt-get install chromium); the other goals do without',
        )
    rules, failed = axe(), 0
    with tempfile.TemporaryDirectory(prefix='browser-', ignore_cleanup_errors=True) as profile:
        browser = Browser(program, profile)
        try:
            for page in map(Path, pages):
                found = list(faults(browser, page, rules, os.environ.get('SHOTS')))
                failed += len(found)
                sys.stdout.write(
                    ''.join(f'{page}: {each}\n' for each in found) or f'PASS     {page}\n'
                )
        finally:
            browser.end()
    if failed:
        sys.stderr.write(f'result: {failed} problems (code 1)\n')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
