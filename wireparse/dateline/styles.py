"""House styles turned round: write a dateline as a house prints it. Not exported; tests read back what this writes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.lexicon.agencies import HOUSE_STYLES

if TYPE_CHECKING:
    import datetime

__all__ = ["render"]

_MONTHS: Final = (
    "January February March April May June July August September October November December"  # in full
).split()
_AP: Final = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
_SPANISH: Final = "ene feb mar abr may jun jul ago sep oct nov dic".split()
_FIELD: Final = re.compile(r"\{(.*?)\}")


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
        "MONTH": _MONTHS[month].upper(), "mes": _SPANISH[month], "d": str(date.day), "dd": f"{date.day:02d}",
        "yyyy": str(date.year), "yy": f"{date.year % 100:02d}",
    }  # fmt: skip
    return _FIELD.sub(lambda field: values[field[1]], HOUSE_STYLES[style])
