"""Print llms.txt, the index of these pages for language models (https://llmstxt.org), made from index.md and the pages.

python docs/llms.py > docs/llms.txt
"""

import re
import sys
from pathlib import Path

DOCS = Path(__file__).parent
TREE = re.compile(r"```\{toctree\}\n(.*?)```", re.DOTALL)
# Files beside the pages that say more than prose does.
FILES = {
    "schema.json": ("JSON Schema", "The form of every result as `to_dict` gives it, made from the classes."),
    "examples/harbor.txt": ("A story", "The example that the README reads."),
}


def paragraph(text: str) -> str:
    """Return the first paragraph of prose, on one line and without links."""
    for block in text.split("\n\n"):
        if block[0].isalpha() or block[0] in "`*[":
            return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", " ".join(block.split()))
    return ""


def sentence(text: str) -> str:
    """Return the first sentence."""
    found = re.match(r".*?[.:](?=\s|$)", text)
    return (found[0] if found else text).rstrip(".:") + "."


def page(name: str) -> str:
    """Return the line for a page: its title and its first sentence."""
    text = (DOCS / f"{name}.md").read_text(encoding="utf-8").removesuffix("\n")
    title, _, rest = text.partition("\n")
    if "{include}" in title:
        title, rest = "Changelog", "What has changed from version to version."
    return f"- [{title.removeprefix('# ')}]({name}.md): {sentence(paragraph(rest.strip(chr(10))))}"


def index() -> str:
    """Return llms.txt."""
    text = (DOCS / "index.md").read_text(encoding="utf-8")
    usage = (
        "`pip install wireparse`. `parse_x(text)` reads one field and returns it or `None`; `find_x(text)` reads running text and "
        "returns a tuple; `parse_article(text)` does all. Results are frozen, with `text` and a `span` in code points. "
        "`wireparse article FILE` does it at the command line."
    )
    lines = ["# wireparse", "", f"> {paragraph(text.partition(chr(10))[2].strip())}", "", usage]
    for tree in TREE.findall(text):
        options = dict(re.findall(r"^:(\w+): (.+)$", tree, re.MULTILINE))
        names = [line for line in tree.splitlines() if line and not line.startswith(":")]
        lines += ["", f"## {options['caption']}", "", *map(page, names)]
    lines += ["", "## Optional", "", *(f"- [{title}]({name}): {note}" for name, (title, note) in FILES.items())]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.buffer.write(index().encode("utf-8"))
