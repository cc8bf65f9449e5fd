"""What quotation marks name instead of quoting: works, programmes, words as words.

AP style puts the titles of books, films, plays, programmes, songs and speeches in quotation marks. The nouns were counted
beside quoted stretches without an attribution in the PolNeAR corpus and completed from the AP Stylebook's "composition titles".
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = ["BEARERS", "LABELS", "OUTLETS", "TITLING", "WORDS_AS_WORDS", "WORKS"]

# Nouns that stand before or after the title of a work.
WORKS: Final = words(
    """
    album albums anthem article ballad ballet blockbuster blog book books broadcast brochure campaign cartoon channel classic collection
    column columns comedies comedy comic concert daily documentary drama dramas duet editorial ep episode episodes essay exhibit
    exhibition fable fairytale feature festival film films finale franchise game games guide hit hymn installation jingle journal lp
    magazine manga manifesto manual memoir memoirs miniseries mixtape movie movies musical newsletter newspaper novel novels novella number
    opera operas pamphlet painting paintings parody photograph picture pilot play plays playlist podcast podcasts poem poems
    premiere production program programme programs prequel procedural project remake report romance saga satire sculpture segment
    sequel series serial short show shows sitcom sketch soap soaps song songs soundtrack spinoff spin-off story symphony tabloid tale
    talk tape telenovela television theme thriller title titles track tracks tragedy trailer trilogy tune tv video videogame vignette
    volume website western winner co-star star stars author co-author host co-host director producer creator cast
    """
)

# Verbs and participles that a name follows.
TITLING: Final = words(
    "titled entitled dubbed named nicknamed headlined subtitled captioned known labeled labelled labeling so-called self-described "
    "self-styled called coined spelled spelt pronounced monikered codenamed code-named self-proclaimed self-titled marked"
)

# Nouns after which a quoted word stands for itself.
WORDS_AS_WORDS: Final = words(
    "word words letter letters name names nickname nicknames title label tag hashtag acronym initials prefix suffix pronoun abbreviation "
    "moniker codename term terms phrase button checkbox tab sign logo brand category"
)

# Nouns after which a quoted stretch is a name that somebody gave.
LABELS: Final = words("movement doctrine effect rule syndrome act law bill amendment scenario theory")

# Things that bear words: what is printed on them is nobody's saying, whatever its capitals.
BEARERS: Final = words(
    """
    hat hats shirt shirts t-shirt t-shirts sign signs banner banners placard placards sticker stickers poster posters cap caps brochure
    leaflet flyer flyers button buttons tattoo mug badge pin podcast hashtag tab section anchor star pageant gear merchandise
    """
)

# Whose possessive opens the title of a programme: "CBS' “60 Minutes”".
OUTLETS: Final = words(
    "abc abc's cbs cbs' nbc nbc's cnn msnbc fox pbs bbc itv npr hbo cnbc c-span espn mtv netflix hulu amazon disney showtime amc bravo "
    "univision telemundo nickelodeon tbs tnt fx sky rtl zdf ard nhk kbs paramount peacock starz"
)
