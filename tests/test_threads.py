"""Any number of threads may call any function, the first call included: patterns and tables are made on first use.

Each test runs in an interpreter of its own, where nothing has been used before. Eight threads wait for each other and
then all start with the same function, so that they meet in its first use; switching between them is made as frequent as
the interpreter allows.
"""

import subprocess
import sys
from pathlib import Path

import pytest
from support.stories import HARBOR

ROOT = Path(__file__).parents[1]
FUNCTIONS = (
    "parse_dateline", "parse_credit", "parse_caption", "parse_claim", "find_quotes", "find_claims", "parse_article", "to_dict", "from_dict",
)  # fmt: skip

SCRIPT = """
import sys, threading
from pathlib import Path
text = Path({story!r}).read_text(encoding="utf-8")
texts = [text, *text.split("\\n\\n"), "About 1.5 million people", "Photo by Tom Obi/UPI"]
sys.setswitchinterval(1e-6)
import wireparse

def every():
    # One function after another on every text; where the first to come is a name or a page, that too is a first use.
    found = []
    for name in {order!r}:
        for text in texts:
            result = getattr(wireparse, name)(text) if name not in ("to_dict", "from_dict") else wireparse.parse_article(text)
            results = result if isinstance(result, tuple) else (result,) if result is not None else ()
            dicts = [wireparse.to_dict(each) for each in results]
            assert tuple(wireparse.from_dict(each) for each in dicts) == tuple(results)
            found.append((name, dicts))
    found.append(wireparse.parse_article(texts[0]).to_html())
    return found

gate = threading.Barrier(8)
answers = [None] * 8
def work(number):
    gate.wait()
    try:
        answers[number] = every()
    except BaseException as error:
        answers[number] = repr(error)
threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
alone = every()
for number, answer in enumerate(answers):
    assert answer == alone, f"thread {{number}}: " + (answer if isinstance(answer, str) else "differs")
print(len(alone), getattr(sys, "_is_gil_enabled", lambda: True)())
"""


@pytest.mark.parametrize("first", FUNCTIONS)
def test_eight_threads_read_the_same_from_the_first_call_on(first):
    order = (first, *(name for name in FUNCTIONS if name != first))
    code = SCRIPT.format(story=str(HARBOR), order=order)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout.split()[0]) > len(FUNCTIONS)
