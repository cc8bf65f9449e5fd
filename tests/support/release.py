"""One result of every class, every field filled, made by hand: what the files of `tests/goldens/release/` hold.

    python tests/support/release.py         write the files of a release that has none yet

Each class has a pickle (protocol 4) and a JSON file, written by the release that is named in `version.txt`. Later releases
must load them, so the files are written once and then stay: a change of a class that breaks them breaks what users have
stored. No parser has a part in it, so better reading changes nothing here. As long as that release is not out, and a class has to
change: delete `version.txt`, fill the new field below, and write them again.
"""

import datetime
import enum
import json
import pickle
import sys
from decimal import Decimal
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "goldens" / "release"
if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))

import wireparse  # noqa: E402
from wireparse import (  # noqa: E402
    Article,
    Caption,
    CaptionPerson,
    Change,
    ClaimKind,
    Credit,
    CreditFlag,
    Cue,
    Dateline,
    Modifier,
    NumericClaim,
    PartialDate,
    Person,
    Place,
    Position,
    Quote,
    QuoteKind,
    Side,
    Span,
    Speaker,
    SpeakerKind,
    Unit,
    to_dict,
)

TEXT = """\
Mayor Ida Lund (L) opens the pier in Merrin, Calder Islands, on May 1, 2024. File photo by Tom Obi/UPI, © 2024 Obi
MERRIN, Calder Islands, May 2 (UPI) — “Visits rose by about 4.5 to 5%,” Lund said on Tuesday in a speech, “since\u00a0May.”
"""


def at(part: str, after: str = "") -> Span:
    """Where `part` stands in `TEXT`, at or after the first `after`."""
    start = TEXT.index(part, TEXT.index(after))
    return Span(start, start + len(part))


def results() -> dict[str, object]:
    """A result of each class by the name of the class."""
    said = at("said").start
    mayor = Speaker("Mayor Ida Lund", at("Mayor Ida Lund"), "Ida Lund", "Mayor", SpeakerKind.PERSON)
    speaker = Speaker("Lund", Span(said - 5, said - 1), "Lund", None, SpeakerKind.PERSON, mayor)
    unit = Unit("%", at("%"), "percent", "%", "ratio")
    claim = NumericClaim(
        "about 4.5 to 5%", at("about 4.5 to 5%"), None, Decimal("4.5"), Decimal(5), (), ClaimKind.PERCENT, Modifier.APPROXIMATELY,
        Change.UP, unit, "Visits", speaker,
    )  # fmt: skip
    score = NumericClaim("4.5", at("4.5"), Decimal("4.5E+9"), parts=(Decimal(4), Decimal("5.50")), kind=ClaimKind.SCORE)
    first, second = at("Visits rose by about 4.5 to 5%,"), at("since\u00a0May.")
    cue = Cue("said", at("said"), "say")
    quote = Quote(
        TEXT[first.start : second.end], Span(first.start, second.end), QuoteKind.MIXED, (first, second), f"{first.of(TEXT)} {second.of(TEXT)}",
        (first, second), speaker, cue, PartialDate(weekday=1, text="Tuesday", span=at("Tuesday")), "in a speech",
    )  # fmt: skip
    credit = Credit(
        "File photo by Tom Obi/UPI, © 2024 Obi", at("File photo by Tom Obi/UPI, © 2024 Obi"), ("Tom Obi",), ("UPI",),
        frozenset({CreditFlag.FILE, CreditFlag.COURTESY}), "2024 Obi",
    )  # fmt: skip
    place = Place("Merrin", "Calder Islands", text="Merrin, Calder Islands", span=at("Merrin, Calder Islands"))
    date = PartialDate(2024, 5, 1, None, datetime.date(2024, 5, 1), text="May 1, 2024", span=at("May 1, 2024"))
    person = Person("Ida Lund", "Mayor", text="Mayor Ida Lund", span=at("Mayor Ida Lund"))
    position = Position(Side.LEFT, 1, "(L)", span=at("(L)"))
    standing = CaptionPerson(person, position)
    line = TEXT.split("\n", 1)[0]
    caption = Caption(
        line, Span(0, len(line)), line[: credit.span.start - 1], (standing,), place, date, credit, is_file=True
    )
    opening = "MERRIN, Calder Islands, May 2 (UPI) —"
    dateline = Dateline(
        opening, at(opening), (Place("MERRIN", "Calder Islands", text="MERRIN, Calder Islands", span=at("MERRIN, Calder Islands")),),
        PartialDate(None, 5, 2, 3, datetime.date(2024, 5, 2), text="May 2", span=at("May 2")), ("UPI",), at(opening).end + 1,
    )  # fmt: skip
    article = Article(TEXT, (caption,), dateline, Span(dateline.body_start, len(TEXT)), (quote,), (claim, score))
    made = (
        article,
        caption,
        standing,
        credit,
        cue,
        dateline,
        claim,
        date,
        person,
        place,
        position,
        quote,
        Span(3, 7),
        speaker,
        unit,
    )
    return {type(result).__name__: result for result in made}


def enums() -> dict[str, list[str]]:
    """The members of every public enumeration: a stored dict names them."""
    public = {name: getattr(wireparse, name) for name in wireparse.__all__}
    return {
        name: [member.name for member in kind]
        for name, kind in public.items()
        if isinstance(kind, type) and issubclass(kind, enum.Enum)
    }


def main() -> int:
    """Write the files, unless a release has written them."""
    if (FOLDER / "version.txt").exists():
        print(f"{FOLDER} is of {(FOLDER / 'version.txt').read_text().strip()} and stays", file=sys.stderr)
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, result in results().items():
        (FOLDER / f"{name}.pickle").write_bytes(pickle.dumps(result, protocol=4))
        (FOLDER / f"{name}.json").write_text(
            json.dumps(to_dict(result), ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )
    (FOLDER / "enums.json").write_text(json.dumps(enums(), indent=1) + "\n", encoding="utf-8")
    (FOLDER / "version.txt").write_text(f"{wireparse.__version__}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
