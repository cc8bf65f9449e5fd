"""Verbs by which a clause is told from a phrase: auxiliaries, irregular pasts and common verbs, which their shape does not show.

Auxiliaries after Quirk et al., A Comprehensive Grammar of the English Language (1985), section 3.21; irregular verbs after its section
3.14 ff.; the verbs in the present tense were counted in reported clauses of US papers (PolNeAR, Newell et al., LREC 2018).
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = ["FINITE_AUXILIARIES", "GESTURES", "NOUN_LIKE_VERBS", "PLAIN_VERBS"]

FINITE_AUXILIARIES: Final = words(
    "is are was were be will would has have had can could may might must should shall do does did cannot"
)

# Forms that can be nothing but verbs.
PLAIN_VERBS: Final = words(
    """
    went came took made got saw knew found left lost won gave felt began ran led met kept held fell rose grew became
    spent sent built stood paid told said says brought bought caught taught sold wrote drove spoke broke chose drew
    fought gained lay lent meant rode rang sang sank sat slept slid struck swore threw understood woke wore withdrew
    undertook overcame agreed disagreed freed guaranteed decreed
    arose awoke ate befell beheld bent blew bred burnt clung crept dealt drank dug dwelt fed fled flew flung forbade foresaw forgave
    forgot froze heard hid hung knelt laid leant leapt learnt mistook outdid outgrew outran outsold overran overrode oversaw overtook
    overthrew rebuilt resold retook rewrote shook shrank slew sought sped spun sprang stank stole strove stuck stung swam swept swung
    tore trod undid underwent upheld wept withheld withstood wove wrung

    go goes mean make makes get gets take takes know knows think thinks feels seem seems remain remains come comes believe believes
    expect expects give gives keep keeps sees sounds appear appears represent represents include includes amounts deserve deserves owe
    owes pose poses depends exist exists wins loses tells asks allow allows argue require requires provides creates affects suggests
    begins sits serves obscures reflects prefer prefers oppose opposes agree agrees continue continues tend tends become becomes
    """
)

# Forms that are nouns or adjectives as well: "a plan", "his hopes".
NOUN_LIKE_VERBS: Final = words(
    """
    beat quit spread split
    put set thought hit cut hurt read shot shut want wants need needs means feel look looks plan plans hope hopes support supports work
    works show shows leave leaves like likes love loves lack lacks matter matters favor favors favour favours passes faces offers runs
    calls holds ends starts puts stands lives trust trusts help helps
    """
)

# What a person does who then speaks: "Her brother nodded. “Me too.”"
GESTURES: Final = words(
    "nodded smiled grinned shrugged laughed sighed frowned winced grimaced blushed chuckled giggled paused wept cried sobbed smirked beamed"
)
