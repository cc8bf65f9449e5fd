"""Words that stand where a dateline would, or inside one, and are no part of it: kickers, slugs, asides, credits.

Collected from the conventions of wire slugs (Reuters), newspaper desks and kickers, and the labels of tables and listings.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = ["ASIDES", "KICKERS", "PAGE_DATES", "PHOTO_WORDS", "SLUGS"]

KICKERS: Final = words(
    """
    a advisory alert also an analysis and announcement answer at attention audio background blog bottom breaking briefing briefs bulletin but
    by caution clarification column comment commentary corrected correction corrections date datebook developing developments editor
    editorial editorials email essay event eds exclusive explainer fact factbox facts feature file first flash focus for from gallery
    headline headlines help here highlights how if important in info insight interview interviews it just key kicker last
    latest lead lede letter letters list live lookahead match memo more name next not note notebook notes now obituary on one op opinion
    or our out outlook overview page part pct phone photo photos picture pictures play pm poll preview price profile q question quiz quote
    quotes rating read recap recipe repeat result results review roundup rule scene schedule score scores session share shr size snap so sources
    special spoiler spotlight statement status step stocks story summary survey table tel that the then there this timeline tip tips title
    today tomorrow tonight top topic topshot total transcript update updated updates urgent video view watch weather what when where who why
    winner with world wrap writethru wrapup yesterday yes you your breakingnews bio correspondent reporter staff
    arts athletics baseball basketball boxing books budget business cinema consumer courts cricket crime culture cycling economics
    economy education election elections entertainment environment fashion features film finance food football gardening golf
    gymnastics health hockey lifestyle local markets metro mlb motoring motorsport music nation national nba nfl nhl olympics
    opinions people politics property racing recipes religion rugby science showbiz skiing soccer sport sports style swimming
    tech technology television tennis theater theatre traffic travel trends weekend wrestling rumor rumour spoiler obituaries
    afc africa americas asia bonds brent bullion cocoa coffee commodities copper corn cotton crude equities europe forex futures gold
    grains makes metals nfc oil serves silver soybeans sugar wheat
    previously related sponsored advertisement transcripts horoscope crossword
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december noon midnight morning evening
    """
)
"""Words that open a line before a dash and are no place: kickers, slugs, labels of tables."""

SLUGS: Final = words(
    "ADVISORY ALERT ANALYSIS BREAKINGVIEWS BRIEF BUZZ COLUMN CORRECTED CORRECTION DIARY DEALTALK EXCLUSIVE FACTBOX FEATURE "
    "FOCUS INSIGHT INSTANT INTERVIEW LEAD POLL PREVIEW PRESS REFILE REPEAT RPT SCENARIO SNAPSHOT SPECIAL TABLE TEXT TIMELINE "
    "UPDATE WITNESS WRAPUP"
)
"""Revision and series slugs that Reuters and others set before a headline or dateline: "RPT --", "UPDATE 2-"."""

ASIDES: Final = words(
    "delayed special corrected updated update exclusive continued cont monday tuesday wednesday thursday friday saturday sunday"
)
"""What a bracket of a dateline may say beside an agency's name: "ROME, Jan. 3 (Delayed) (AP) —", "Jan. 3 (Tuesday)"."""

PAGE_DATES: Final = words("published updated posted modified edited printed accessed filed")
"""What a web page sets before its own date, above the story: "Updated: Jan. 3"."""

PHOTO_WORDS: Final = words(
    """
    photo photos photograph photographs photographer image images getty handout courtesy pool file illustration graphic picture
    pictures screengrab screenshot video
    """
)
"""Words of photo credits: a bracket that holds one is no agency of a dateline."""
