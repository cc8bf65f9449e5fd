"""The small parts of names: particles, suffixes, and capitalised words that are no part of any name.

Particles as English newspapers print them in Romance, Germanic, Celtic, Arabic, Hebrew, Malay and Slavic names; suffixes as the AP
Stylebook lists them. All in lower case, suffixes without their stop.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = ["CAPITALISED_FUNCTION_WORDS", "PARTICLES", "SUFFIXES", "TIME_NAMES"]

# May stand in lower case between the capitalised words of a name.
PARTICLES: Final = words(
    """
    de da das dos di du del della degli dei des la le las los lo van von vom zu zum zur der den ter ten tot af av
    bin binti bint ibn ben bat abu abd al el ul ud ur ar az ash el- al- ap ab mac mc st y e a/l a/p s/o d/o
    """
)

SUFFIXES: Final = words(
    "jr sr ii iii iv v phd md esq qc kc mp obe mbe cbe ret dds jd rn dvm cpa frs sc dbe kbe gbe cmg"
)

# Days and months end a run of names read leftward ("on Tuesday Smith said").
TIME_NAMES: Final = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tues wed thu thur thurs fri
    january february july september october november december feb apr jun jul aug sep sept oct nov dec
    today yesterday tomorrow tonight
    """
)

# Words that are capitalised where a sentence or a headline begins, and never open a name.
CAPITALISED_FUNCTION_WORDS: Final = words(
    """
    a an the this that these those my your his her its our their some any no every each all both many most much more several few other
    another such same one two three four five six seven eight nine ten eleven twelve either neither half
    i he she it we you they who whom whose which what when where why how there here
    and or but nor so yet for if as than then because since while although though unless until till after before once whether
    of in on at by to from with without within about above across against along among around behind below beneath beside besides
    between beyond despite down during except inside into like near off onto out outside over per past through throughout
    toward towards under underneath unlike up upon via amid versus
    also still just even only now later earlier meanwhile however moreover instead again already never ever always often sometimes
    perhaps maybe yes not too very well thus hence indeed therefore otherwise nevertheless nonetheless finally
    first second third last next according asked speaking following including regarding
    is are was were be been being has have had do does did will would shall should can could may might must
    said says say told tells told added wrote photo photos image picture pictured file filed source sources credit above left right centre center
    watch read listen see update updated breaking exclusive opinion analysis
    """
)  # fmt: skip
