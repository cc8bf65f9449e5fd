"""A headless Chromium, driven through its DevTools pipe: what a page really looks like, without a package for it."""

import base64
import json
import os
import select
import shutil
import subprocess
import time
from itertools import count

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-pipe",
]
PATIENCE = 60  # seconds for any one answer


class UnavailableError(Exception):
    """The browser does not start here."""


class Browser:
    """One page in one browser. Scripts that are run in it come from outside, so the page's own ban on scripts stays in force."""

    def __init__(self, folder):
        self.folder = folder
        self.numbers = count(1)
        to_browser, self.writes = os.pipe()
        self.reads, from_browser = os.pipe()
        # Chromium reads commands from descriptor 3 and answers on 4.
        shell = f'exec "$0" "$@" 3<&{to_browser} 4>&{from_browser}'
        command = ["bash", "-c", shell, CHROMIUM, *FLAGS, f"--user-data-dir={folder / 'profile'}", "about:blank"]
        self.process = subprocess.Popen(
            command, pass_fds=(to_browser, from_browser), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(to_browser)
        os.close(from_browser)
        self.rest = b""
        self.session = None
        targets = self.do("Target.getTargets")["targetInfos"]
        page = next(target["targetId"] for target in targets if target["type"] == "page")
        self.session = self.do("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        self.do("Page.enable")

    def close(self):
        """End the browser."""
        self.process.kill()
        self.process.wait()
        os.close(self.writes)
        os.close(self.reads)

    def do(self, method, **params):
        """Send a command and wait for its answer."""
        number = next(self.numbers)
        message = {"id": number, "method": method, "params": params}
        if self.session is not None:
            message["sessionId"] = self.session
        try:
            os.write(self.writes, json.dumps(message).encode() + b"\0")
        except BrokenPipeError:
            raise UnavailableError("Chromium does not start here") from None
        answer = self._wait(lambda found: found.get("id") == number)
        assert "error" not in answer, answer
        return answer["result"]

    def _wait(self, is_wanted):
        end = time.monotonic() + PATIENCE
        while True:
            message, found, self.rest = self.rest.partition(b"\0")
            if found:
                answer = json.loads(message)
                if is_wanted(answer):
                    return answer
                continue
            self.rest = message
            ready, _, _ = select.select([self.reads], [], [], max(0, end - time.monotonic()))
            data = os.read(self.reads, 1 << 16) if ready else b""
            if not data:
                raise UnavailableError("Chromium does not answer")
            self.rest += data

    def open(self, html, *, width=1200, height=900, **media):
        """Show a page in a window of that size; media such as `prefers_color_scheme="dark"` are those of its reader."""
        path = self.folder / "page.html"
        path.write_text(html, encoding="utf-8")
        features = [{"name": name.replace("_", "-"), "value": value} for name, value in media.items()]
        self.do("Emulation.setEmulatedMedia", media="", features=features)
        self.do(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )
        self.do("Input.dispatchMouseEvent", type="mouseMoved", x=0, y=0)
        self.do("Page.navigate", url="about:blank")
        self.do("Page.navigate", url=path.as_uri())
        self._wait(lambda found: found.get("method") == "Page.loadEventFired")
        while self.run("document.readyState") != "complete" or self.run("location.protocol") != "file:":
            time.sleep(0.05)

    def run(self, script):
        """Return what an expression of JavaScript gives."""
        answer = self.do("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def point_at(self, selector):
        """Move the mouse to the first line of an element."""
        box = self.run(
            f"(() => {{ const element = document.querySelector({selector!r});"
            "element.scrollIntoView({block: 'center'});"
            "const {x, y, width, height} = element.getClientRects()[0];"
            "return [x + width / 2, y + height / 2]; })()"
        )
        self.point(*box)

    def point(self, x, y):
        """Move the mouse, and wait until the page shows what comes of it."""
        self._drawn()
        self.do("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)
        self._drawn()

    def _drawn(self):
        self.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))")

    def press(self, key):
        """Press and release a key."""
        code = {"Tab": 9}[key]
        for kind in ("keyDown", "keyUp"):
            self.do("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)
        self._drawn()

    def pdf(self):
        """Return the page as it is printed."""
        return base64.b64decode(self.do("Page.printToPDF")["data"])

    def spoken(self):
        """Return what a screen reader is told: role, name and description of each node."""
        nodes = self.do("Accessibility.getFullAXTree")["nodes"]
        return [
            tuple(node.get(key, {}).get("value", "") for key in ("role", "name", "description"))
            for node in nodes
            if not node["ignored"]
        ]
