"""House styles turned round: write a dateline as a house prints it. Not exported; tests read back what this writes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.lexicon.agencies import HOUSE_STYLES

if TYPE_CHECKING:
    import datetime

__all__ = ["render"]

# The months as AP abbreviates them, and as EFE does; others cut the full name to three letters.
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_AP: Final = tuple(name if len(name) <= 5 else "Sept." if name == "September" else f"{name[:3]}." for name in _MONTHS)
_EFE: Final = ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic")
_FIELD: Final = re.compile(r"\{([^{}]*+)\}")


def render(style: str, *, city: str, name: str, date: datetime.date, region: str | None = None) -> str:
    """Write a dateline in a house style of `HOUSE_STYLES`.

    >>> import datetime
    >>> render("tass", city="Moscow", name="TASS", date=datetime.date(2024, 10, 29))
    'MOSCOW, October 29. /TASS/.'
    """
    month = date.month - 1
    values = {
        "CITY": city.upper(), "City": city, ", Region": f", {region}" if region else "", "name": name, "NAME": name.upper(),
        "Mon.": _AP[month], "Mon": _MONTHS[month][:3], "MON": _MONTHS[month][:3].upper(), "Month": _MONTHS[month],
        "MONTH": _MONTHS[month].upper(), "mes": _EFE[month], "d": str(date.day), "dd": f"{date.day:02d}",
        "yyyy": str(date.year), "yy": f"{date.year % 100:02d}",
    }  # fmt: skip
    return _FIELD.sub(lambda field: values[field[1]], HOUSE_STYLES[style])
