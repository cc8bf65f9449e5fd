"""Sphinx configuration."""

import shutil

from sphinx.application import Sphinx

import wireparse

project = "wireparse"
author = "The wireparse developers"
copyright = "The wireparse developers"  # noqa: A001
version = release = wireparse.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.doctest", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3

default_role = "code"  # single backticks in docstrings
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_class_signature = "separated"
python_use_unqualified_type_names = True
maximum_signature_line_length = 88

# Docstrings are run by pytest, once.
doctest_test_doctest_blocks = ""
doctest_global_setup = "from datetime import date\nfrom wireparse import *"

html_extra_path = ["llms.txt", "schema.json"]

html_theme = "furo"
html_title = f"wireparse {release}"


def copy_pages(app: Sphinx, error: Exception | None) -> None:
    """Put the pages and examples beside the site as they are written: llms.txt links to them."""
    if error is None and app.builder.name == "html":
        for path in app.srcdir.glob("*.md"):
            shutil.copy(path, app.outdir)
        shutil.copytree(app.srcdir / "examples", app.outdir / "examples", dirs_exist_ok=True)


def setup(app: Sphinx) -> None:
    """Say what else is to be done."""
    app.connect("build-finished", copy_pages)
