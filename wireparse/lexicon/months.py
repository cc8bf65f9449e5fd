"""Months and weekdays as newsrooms print them, in English and in the languages of the large agencies.

English forms follow the AP stylebook (`Jan.`, `Sept.`), Reuters (`Jan`, `Sept`) and press-release usage (`January`).
Foreign forms are those of EFE, AFP, dpa, ANSA, Lusa, ANP, Belga, Antara, Bernama, PAP, CTK, TT, NTB and Anadolu.
All keys are casefolded, without full stop.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

__all__ = ["MONTHS", "MONTHS_ABROAD", "WEEKDAYS", "WEEKDAYS_SHORT"]


def _numbered(table: str, first: int) -> dict[str, int]:
    """Read one line a month or day, its forms apart by spaces."""
    lines = table.strip().splitlines()
    return {form: number for number, line in enumerate(lines, first) for form in line.split()}


MONTHS: Final = MappingProxyType(
    _numbered(
        """
        january jan
        february feb febr
        march mar
        april apr
        may
        june jun
        july jul
        august aug
        september sept sep
        october oct
        november nov
        december dec
        """,
        1,
    )
)
"""English month names and abbreviations to 1 to 12."""

MONTHS_ABROAD: Final = MappingProxyType(
    _numbered(
        """
        enero ene janvier janv januar jänner jän gennaio gen janeiro januari styczeń stycznia ledna januára januari ocak
        febrero février fevrier févr fevr februar febbraio fevereiro fev februari lutego února februára şubat
        marzo mars märz maerz mrz março marco maart mrt maret mac marca března brezna mart
        abril abr avril avr aprile aprili kwietnia dubna apríla nisan
        mayo mai maggio mag maio mei maja května kvetna mája mayıs
        junio juin juni giugno giu junho czerwca června cervna júna haziran
        julio juillet juil juli luglio lug julho julai lipca července cervence júla temmuz
        agosto ago août aout agustus agu ogos augustus augusti sierpnia srpna augusta ağustos
        septiembre setiembre septembre settembre set setembro september września září zari septembra eylül
        octubre octobre oktober okt ottobre ott outubro out oktober października října rijna októbra ekim
        noviembre novembre novembro nopember listopada listopadu novembra kasım
        diciembre dic décembre decembre déc dezember dez dicembre dezembro desember des disember dis grudnia prosince aralık
        """,
        1,
    )
)
"""Month names of other languages; read only where a date must stand, as in a dateline."""

WEEKDAYS: Final = MappingProxyType(_numbered("monday\ntuesday\nwednesday\nthursday\nfriday\nsaturday\nsunday", 0))
"""English weekdays in full, Monday 0: they date a story when they stand alone."""

WEEKDAYS_SHORT: Final = MappingProxyType(_numbered("mon\ntue tues\nwed weds\nthu thur thurs\nfri\nsat\nsun", 0))
"""Abbreviated weekdays: too ambiguous alone ("The Sun"), read only directly before a date."""
