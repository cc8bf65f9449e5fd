"""Credits: photographers, the chain after them, flags, copyright, and the names of the IPTC standard."""

import pytest
from support import goldens

from wireparse import CreditFlag, Span, parse_caption, parse_credit
from wireparse.credit import find_credit


@pytest.mark.parametrize("case", goldens.cases("credit"))
def test_goldens(case):
    case.check(parse_credit(case.text))


def test_credits_and_captions_have_two_hundred_goldens_a_third_without_credit_or_position():
    credits_ = [parameter.values[0].expect for parameter in goldens.cases("credit")]
    captions = [parameter.values[0].expect for parameter in goldens.cases("caption")]
    plain = sum(expect is None for expect in credits_) + sum(_is_plain(expect) for expect in captions)
    assert len(credits_) + len(captions) >= 200
    assert 3 * plain >= len(credits_) + len(captions)


def _is_plain(expect):
    """A caption case that says nothing of a credit, or that there is none, and places nobody."""
    return expect is None or not (
        expect.get("credit") or any(person.get("position") for person in expect.get("people", ()))
    )


@pytest.mark.parametrize("value", [None, b"AP", 7, ["AP"]])
def test_another_type_is_named_in_the_error(value):
    with pytest.raises(TypeError, match=type(value).__name__):
        parse_credit(value)


def test_the_span_holds_brackets_and_leaves_out_the_space_around():
    credit = parse_credit("  (AP Photo/Jane Roe)\n")
    assert credit.span == Span(2, 21)
    assert credit.text == "(AP Photo/Jane Roe)"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("(REUTERS/Jane Roe/File Photo)", "Jane Roe/REUTERS"),
        ("(Photo by Jane Roe/Daily Planet via Getty Images)", "Jane Roe/Daily Planet via Getty Images"),
        ("Jane Roe via AP", "Jane Roe via AP"),
        ("via Reuters", "Reuters"),
        ("Photo by Jane Roe and John Doe/Invision/AP", "Jane Roe and John Doe/Invision/AP"),
        ("Photos by Jane Roe, John Doe, Mary Lane", "Jane Roe, John Doe and Mary Lane"),
        ("Photo: Jane Roe", "Jane Roe"),
        ("(Courtesy)", "Courtesy"),
    ],
)
def test_the_credit_line_is_clean(text, line):
    assert parse_credit(text).credit_line == line


def test_iptc_names_leave_out_what_is_not_there():
    credit = parse_credit("© 2019 Jane Roe/AFP")
    assert dict(credit.iptc) == {
        "Creator": ("Jane Roe",),
        "Credit Line": "Jane Roe/AFP",
        "Source": "AFP",
        "Copyright Notice": "© 2019 Jane Roe/AFP",
    }
    assert dict(parse_credit("Supplied").iptc) == {"Credit Line": "Supplied"}


def test_a_credit_is_found_inside_a_longer_text_with_spans_into_the_whole():
    text = "Headline\nA ferry leaves. (AP Photo/Jane Roe)\nMore text by the desk."
    credit = find_credit(text, 9, text.index("\nMore"))
    assert credit.span.of(text) == credit.text == "(AP Photo/Jane Roe)"


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("A ferry leaves the port (AP Photo/Jane Roe) in heavy rain.", "(AP Photo/Jane Roe)"),
        ("[Getty] A ferry leaves the port.", "[Getty]"),
        ("(Photo by Jane Roe) A ferry leaves the port.", "(Photo by Jane Roe)"),
        ("A ferry leaves the port - AFP/Jane Roe", "AFP/Jane Roe"),
        ("A ferry leaves the port | Jane Roe/Valley Press", "Jane Roe/Valley Press"),
        ("A ferry leaves the port\nJane Roe/Valley Press", "Jane Roe/Valley Press"),
        ("A ferry leaves the port near Ince Jane Roe/AFP", "Jane Roe/AFP"),
        (
            "A ferry leaves the port. U.S. Coast Guard photo by Petty Officer Jane Roe",
            "U.S. Coast Guard photo by Petty Officer Jane Roe",
        ),
        (
            "A ferry leaves the port. (Jane Roe/AFP) (Photo by JANE ROE/AFP via Getty)",
            "(Jane Roe/AFP) (Photo by JANE ROE/AFP via Getty)",
        ),
        ("A ferry leaves the port. Photo by Jane Roe - © Valley Press", "Photo by Jane Roe - © Valley Press"),
        ("© Getty Images A ferry leaves the port.", "© Getty Images"),
        ("Photo: Jane Roe/AFP. A ferry leaves the port.", "Photo: Jane Roe/AFP."),
        ("A ferry leaves the port for St. Kitts. Jane Roe/AFP", "Jane Roe/AFP"),
        ("A ferry leaves the port (Image: Jane Roe (Valley Press))", "(Image: Jane Roe (Valley Press))"),
    ],
)
def test_the_whole_credit_is_found(text, credit):
    assert find_credit(text).text == credit


@pytest.mark.parametrize("flag", CreditFlag)
def test_every_flag_can_be_read(flag):
    words = {
        "FILE": "File",
        "COURTESY": "Courtesy",
        "VIA": "Jane Roe via AP",
        "SCREENGRAB": "Screengrab",
        "ILLUSTRATION": "Illustration",
    }
    credit = parse_credit(f"({words.get(flag.name, flag.name.title())})")
    assert credit.flags == {flag}


SIGNS = ("/", "©", "(", "[", "Photo by", "Photo:", "Image:", "redit:", "Courtesy")
GLUED = {
    "Official White House Photo by Jane Roe",
    "Jane Roe (Creative Commons Attribution-ShareAlike 4.0 International)",
    "Ana Ruiz (CC BY 2.0)",
    "WANA (West Asia News Agency)",
    "Wana (West Asia News Agency)",
}  # names before the lead-in, or before the brackets, that behind a sentence could be the caption's
CREDITS = [case.values[0].text for case in goldens.cases("credit") if case.values[0].expect is not None]
SIGNED = [text for text in CREDITS if any(sign in text for sign in SIGNS) and text not in GLUED]


@pytest.mark.parametrize("link", [" ", "\n"])
@pytest.mark.parametrize("text", SIGNED)
def test_a_credit_reads_the_same_behind_its_caption(text, link):
    alone, caption = parse_credit(text), parse_caption(f"Crews clear snow from the pier.{link}{text}")
    behind = caption.credit
    assert _fields(behind) == _fields(alone)
    if alone.text == text:
        assert caption.description == "Crews clear snow from the pier."


CAPTIONS = [
    "“It is late,” Mr. Day says at the pier!",
    "Crews (left) clear snow from the pier (far right).",
    "The snow on the old pier was so deep that it took three days to clear. " * 4,
]


@pytest.mark.parametrize("caption", CAPTIONS)
@pytest.mark.parametrize("text", SIGNED)
def test_a_credit_reads_the_same_behind_any_caption(text, caption):
    found = parse_caption(f"{caption.strip()} {text}")
    assert _fields(found.credit) == _fields(parse_credit(text))
    assert found.description.startswith(caption.strip())


@pytest.mark.parametrize("text", [text for text in CREDITS if not text.endswith(" OUT")])
def test_a_credit_reads_the_same_in_brackets(text):
    alone = parse_credit(text)
    behind = parse_caption(f"Crews clear snow from the pier. ({text})").credit
    assert _fields(behind)[1:] == _fields(alone)[1:]


def _fields(credit):
    """What a credit says, wherever it stands."""
    return credit and (credit.text, credit.creators, credit.sources, credit.flags, credit.copyright)
