"""Texts for hypothesis: any string at all, and strings that look like wire copy.

any_text()    anything a `str` can hold, NUL and lone surrogates among it
wire_text()   words, marks, numbers, cues, credits and datelines in any order: what trips parsers up
texts()       either
"""

from hypothesis import strategies as st

# Each stands for a construct that some parser looks for; together they meet in orders that no writer would choose.
PIECES = (
    "“", "”", '"', "‘", "’", "'", "``", "''", "«", "»", "(", ")", "[", "]", ",", ".", "!", "?", ":", ";", "…", "...",
    "--", "—", "–", "-", "/", "|", "@", "©", "(c)", "%", "$", "£", "€", "US$", "#", "\n", "\n\n", "\r\n", "\t", "\u00a0",
    "\u200b", "\u0301", "\u202e", "\x00", "\ud800", "\udc00", "😀", "١٢٣", "１２", "½",
    "he", "she", "they", "it", "the", "a", "an", "and", "of", "in", "to", "by", "that", "who", "on", "at", "for", "from",
    "said", "says", "told reporters", "according to", "added", "asked whether", "announced", "estimated", "warned",
    "Smith", "Mary O'Neill", "Gen. John van der Berg", "Mayor", "U.S. officials", "Reuters", "AP", "AFP", "UPI", "the ministry",
    "WASHINGTON", "PARIS, Texas", "NEW YORK (AP)", "Oct. 29", "October 3, 2019", "Tuesday", "last week", "2024", "10:30 p.m.",
    "about", "more than", "up to", "nearly", "between", "rose", "fell by", "half", "dozen", "hundreds", "two", "twenty-one",
    "million", "billion", "percent", "dollars", "miles", "years old", "times", "1", "10,000", "4.5", "5-4", "20 to 30", "1,2,3",
    "soldiers", "people", "left", "(L)", "second from right", "from left,", "File Photo by", "Photo:", "via", "handout", "/",
    "Getty Images", "(AP Photo/Jane Roe)", "REUTERS/Ann Example", "photo", "courtesy of",
)  # fmt: skip

any_character = st.characters(exclude_categories=())


def any_text(max_size: int = 200) -> st.SearchStrategy[str]:
    """Any string, lone surrogates included."""
    return st.text(any_character, max_size=max_size)


def wire_text(max_pieces: int = 40) -> st.SearchStrategy[str]:
    """Pieces of wire copy in any order, most of them a space apart."""
    pieces = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from((" ", " ", " ", ""))), max_size=max_pieces)
    return pieces.map(lambda found: "".join(piece + gap for piece, gap in found))


def texts() -> st.SearchStrategy[str]:
    """Any string, or pieces of wire copy."""
    return st.one_of(any_text(), wire_text())
