"""Texts on which a parser once raised or broke a promise, found by fuzzing. Whatever comes of them, it must hold."""

import pytest
from support.properties import check_all

import wireparse

PARSERS = ("parse_dateline", "parse_credit", "parse_caption", "parse_claim", "find_quotes", "find_claims")
TEXTS = (
    ".. said",
    "... warned ",
    "... says itUPI ",
    "“Look at what they did,” he said“",
    "\ud800\udc00 on ",
    ">[1/2] AP)",
    "Mayor Jane Roe (L), and Ott Hale,   second in yard(L) skates.",
    "From left, Luis Ferrand, Ann,a Whitlock (back row, C) wave.",
    "\u01af\U0003f4ad\u0184\U000c1953\u2031\U000287f6\u2051\xe4\u01a8\u2002\u2022",
)


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_text_that_broke_a_promise(parser, text):
    check_all(text, getattr(wireparse, parser)(text))
