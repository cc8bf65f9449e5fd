"""Given names of photographers whom the agencies credit, on top of those in `given_names`.

Gathered from credit lines of AP, AFP, Reuters, EPA and Getty Images of 2005 to 2025. All in lower case, with and without accents.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = ["PHOTOGRAPHERS_NAMES"]

PHOTOGRAPHERS_NAMES: Final = words(
    """
    agustin aly ambroise ammar anett arash atta azneal bassam bertrand burkard cari charlott dado daniele deniz
    didem enrico firdaus francoise fre fredrik gael german gregoire hamed helge hermann herve iona jeenah jenn jiri
    joerg johnathon jorg kane kathrin lakruwan lea lintao matyas mel mila milena moises morteza nacho nicolo noemie
    ohad oli rahmatullah rainer reed remi rizwan sebastiao sebastien sedat tauseef thom timothee tomer tsering vahid
    vjeran win yan
    """
)
