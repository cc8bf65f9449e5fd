"""Results numbered for a page: each with its name, its anchor and the speaker who is heard in it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from wireparse.output.describe import collect, describe
from wireparse.quotes import Quote, QuoteKind

if TYPE_CHECKING:
    from wireparse.elements import Speaker

__all__ = ["Note", "Voice", "notes_of", "speaker_of", "voices_of"]

_NAMES: Final = MappingProxyType({"NumericClaim": "claim"})
# What a reference says in front of its number where the first letter is taken: C is a caption.
_LETTERS: Final = MappingProxyType({"claim": "N"})
_QUOTES: Final = MappingProxyType(
    {QuoteKind.DIRECT: "direct quote", QuoteKind.MIXED: "mixed quote", QuoteKind.INDIRECT: "reported speech"}
)


class Voice(NamedTuple):
    """A speaker of the story, told from others by number: there are more speakers than colours."""

    number: int
    name: str
    anchor: str  # of the place where they are first heard
    quotes: int = 0
    claims: int = 0


class Note(NamedTuple):
    """A result with what the page calls it."""

    result: Any
    kind: str  # "quote", "claim", "dateline", ...
    ref: str  # "Q3": what stands behind it in the text
    title: str  # "direct quote"
    anchor: str
    voice: Voice | None

    @property
    def label(self) -> str:
        """What a screen reader says of the reference."""
        by = f" by {self.voice.name}" if self.voice is not None else ""
        return f"{self.ref}: {self.title}{by}"

    @property
    def rows(self) -> list[tuple[str, str]]:
        """The fields of the result in words."""
        return describe(self.result)


def notes_of(found: Any, anchor: str) -> list[Note]:
    """Number the results of each sort, and the speakers in the order in which they are heard."""
    counts: dict[str, int] = {}
    voices: dict[str, Voice] = {}
    notes = []
    for result in collect(found):
        kind = type(result).__name__
        kind = _NAMES.get(kind, kind.lower())
        counts[kind] = counts.get(kind, 0) + 1
        name = f"{anchor}-{kind}{counts[kind]}"
        speaker = speaker_of(result)
        voice = None
        if speaker is not None:
            voice = voices.setdefault(speaker.full_name, Voice(len(voices) + 1, speaker.full_name, name))
        title = _QUOTES[result.kind] if isinstance(result, Quote) else "numeric claim" if kind == "claim" else kind
        notes.append(Note(result, kind, f"{_LETTERS.get(kind, kind[0].upper())}{counts[kind]}", title, name, voice))
    return notes


def voices_of(notes: list[Note]) -> list[Voice]:
    """Return the speakers of the notes, each with the number of quotes and claims that are theirs."""
    heard: dict[int, Voice] = {}
    for note in notes:
        if note.voice is not None:
            voice = heard.setdefault(note.voice.number, note.voice)
            is_quote = note.kind == "quote"
            heard[voice.number] = voice._replace(quotes=voice.quotes + is_quote, claims=voice.claims + (not is_quote))
    return list(heard.values())


def speaker_of(result: Any) -> Speaker | None:
    """Return who is heard in a result: the speaker of a quote, the source of a claim."""
    speaker: Speaker | None = getattr(result, "speaker", None) or getattr(result, "attribution", None)
    return speaker
