"""The closed classes of English that bound a noun phrase: determiners, pronouns, prepositions, conjunctions, auxiliaries, adverbs.

Drawn up by hand from Quirk et al., A Comprehensive Grammar of the English Language (1985): sections 3.21 (auxiliaries), 5.10
(determiners), 6.2 (pronouns), 9.7 (prepositions), 14.12 (subordinators) and 8.127 (adverbs of time). All in lower case.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = [
    "ADJECTIVES_IN_ED", "ADVERBS", "ARTICLES", "AUXILIARIES", "CONJUNCTIONS", "DETERMINERS", "DOCUMENT_NOUNS", "FINITE_VERBS",
    "NOUNS_IN_LY", "NUMBERS", "OBJECT_PRONOUNS", "OCCASION_NOUNS", "PARTICIPLES", "POSSESSIVES", "POSTNOMINAL", "PREPOSITIONS", "QUANTIFIERS",
    "REDUCED_CLAUSES", "RELATIVES", "SUBJECT_PRONOUNS", "SUBORDINATORS", "TIME_NOUNS",
]  # fmt: skip

ARTICLES: Final = words("a an the")
POSSESSIVES: Final = words("my your his her its our their whose")
QUANTIFIERS: Final = words(
    """
    some any no every each all both many most much more several few fewer other another such enough various numerous multiple
    dozens hundreds thousands millions scores half none others least certain
    """
)
NUMBERS: Final = words(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand million"
)
DETERMINERS: Final = (
    ARTICLES | POSSESSIVES | words("this that these those some any no every each all both either neither another")
)

SUBJECT_PRONOUNS: Final = words("i he she it we you they")
OBJECT_PRONOUNS: Final = words("me him us them himself herself itself themselves myself ourselves yourself")
RELATIVES: Final = words("who which that whom whose")

PREPOSITIONS: Final = words(
    """
    of in on at by to from with without within about above across against along among amid around behind below beneath beside besides
    between beyond despite down during except inside into like near off onto out outside over past per through throughout
    toward towards under underneath unlike up upon via versus for including regarding concerning following
    """
)
SUBORDINATORS: Final = words(
    """
    that as because since while whilst although though unless until till after before once whether if when whenever where wherever
    why how what whatever than so lest whereas
    """
)
CONJUNCTIONS: Final = words("and or but nor yet")

AUXILIARIES: Final = words(
    """
    is are was were be been being am has have had having do does did done will would shall should can could may might must cannot
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't
    isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t shouldn’t can’t couldn’t
    not never
    """
)

# Past and present forms of common verbs that no noun or adjective shares: where one stands, the noun phrase to its right begins.
FINITE_VERBS: Final = words(
    """
    said says told tells told asked asks came comes went goes made makes took takes got gets gave gives knew knows thought thinks saw sees
    found finds kept keeps began begins wrote writes became becomes brought buys bought lost won wins met meets paid pays sat stood
    heard hears meant means sent sends spoke speaks told understands understood believes believed wants wanted seemed seems
    appears appeared shows showed argued argues added adds noted notes explained explains insisted insists admitted admits acknowledged
    acknowledges suggested suggests announced announces warned warns denied denies confirmed confirms declared declares
    tweeted tweets reiterated let lets saying telling adding noting claimed indicated indicates predicted predicts
    ran fell threw swore broke drove flew grew drew rose fled slept woke wore tore rode shook sang sank drank swam blew chose forgot froze wept
    """
)

# Between a subject and its verb, or where a clause opens.
ADVERBS: Final = words(
    """
    also later earlier then still now just even only already again often always never ever once soon sometimes instead too
    further furthermore moreover meanwhile however nevertheless nonetheless therefore thus hence otherwise indeed rather
    perhaps maybe apparently reportedly allegedly recently previously repeatedly publicly privately quickly immediately simply
    merely clearly explicitly specifically famously falsely wrongly rightly openly bluntly flatly quietly initially originally
    subsequently eventually finally ultimately consistently routinely frequently regularly angrily jokingly separately similarly
    likewise additionally yesterday today tomorrow tonight here there first second third last afterward afterwards ago
    actually really certainly definitely probably possibly basically essentially effectively virtually
    not yes no yet either neither almost nearly roughly about approximately
    himself herself itself themselves
    """
)

# Nouns of time: a bare one before a subject is an adverbial, not a part of it ("last week officials said").
TIME_NOUNS: Final = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
    november december jan feb apr jul aug sep sept oct nov dec
    today yesterday tomorrow tonight week weeks weekend month months year years day days night morning afternoon evening decade
    hour hours minute minutes moment time ago
    """
)

# Nouns of what is said, and of where it is said: "in a statement Smith said" has no statement for a subject.
OCCASION_NOUNS: Final = words(
    "statement interview conference rally speech tweet hearing briefing event post appearance case addition fact example"
)

# Nouns of what is read: a name may stand before them ("the Reuters report"), and they speak.
DOCUMENT_NOUNS: Final = words(
    """
    report reports survey surveys poll polls study studies data analysis article story statement website site page letter email memo transcript
    figures estimates records documents document filing filings lawsuit complaint affidavit indictment tally average count interview campaign
    research findings statistics census review inquiry investigation editorial editorials notice ruling resolution warrant advisory forecast
    forecasts bulletin message messages slideshow brochure leaflet pamphlet flyer newsletter blog manual handbook dossier audit audits
    assessment presentation memorandum communique circular factsheet
    """
)

# Words in "-ed" that stand before a noun as adjectives, or behind it as part of the phrase ("people involved in the talks").
ADJECTIVES_IN_ED: Final = words(
    """
    united elected appointed retired registered so-called unnamed unidentified informed related accused alleged experienced leaked unsealed
    limited supposed embattled disgraced exiled jailed convicted combined mixed federated allied armed involved briefed opposed aligned
    affiliated associated
    """
)

# Participles of irregular verbs: behind a noun they open a clause ("a poll taken last week").
PARTICIPLES: Final = words("taken seen led held sent written given shown done made set put speaking saying citing")

# Participles that open a clause which tells a document or a source from others: "a study published by the university".
REDUCED_CLAUSES: Final = words(
    """
    released published issued conducted obtained posted broadcast filed written taken compiled commissioned reviewed seen unsealed provided
    distributed delivered sent cited quoted interviewed surveyed polled submitted prepared signed dated leaked adopted shared aired
    produced presented circulated introduced co-written authored contacted reached questioned gathered collected
    told asked informed notified consulted warned
    """
)

# Adjectives that stand behind their noun with a preposition: "people familiar with the matter".
POSTNOMINAL: Final = words(
    "familiar close briefed involved opposed aligned affiliated associated aware present responsible loyal critical knowledgeable"
)

# Nouns and adjectives in "-ly", no adverbs.
NOUNS_IN_LY: Final = words(
    """
    family ally reply supply rally assembly anomaly italy july monopoly bully early daily weekly monthly friendly elderly homily tally
    quarterly hourly nightly fly jelly belly folly lily gully deadly costly lovely lonely lively ugly holy unruly
    """
)
