"""What a photo credit holds, and how it maps to the IPTC Photo Metadata Standard."""

from __future__ import annotations

import enum
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from wireparse.elements import Displayed, Span, quick

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Credit", "CreditFlag"]


class CreditFlag(enum.StrEnum):
    """What a credit says about the picture beside its names."""

    FILE = "FILE"
    HANDOUT = "HANDOUT"
    POOL = "POOL"
    COURTESY = "COURTESY"
    VIA = "VIA"
    SCREENGRAB = "SCREENGRAB"
    ILLUSTRATION = "ILLUSTRATION"


@quick
@attrs.frozen
class Credit(Displayed):
    """A photo credit, in the terms of the IPTC Photo Metadata Standard.

    `creators` are the photographers (illustrators too), `sources` the chain after them in printed order, `flags` what the
    credit says of the picture, `copyright` the notice after "©". `text` and `span` hold the whole credit: brackets,
    lead-in, doubled credit, and the wire's instructions to editors after it.

    >>> from wireparse import parse_credit
    >>> credit = parse_credit("(Photo by Ana Ruiz/Daily Planet via Getty Images)")
    >>> credit.creators, credit.sources, sorted(credit.flags)
    (('Ana Ruiz',), ('Daily Planet', 'Getty Images'), [<CreditFlag.VIA: 'VIA'>])
    """

    text: str
    span: Span
    creators: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    flags: frozenset[CreditFlag] = frozenset()
    copyright: str | None = None

    @property
    def credit_line(self) -> str:
        """The clean line (IPTC Credit Line): photographers, then the chain, as a desk would print it.

        A credit without names gives its words as printed, without brackets.

        >>> from wireparse import parse_credit
        >>> parse_credit("(REUTERS/Ana Ruiz/File Photo)").credit_line
        'Ana Ruiz/REUTERS'
        """
        chain = "/".join(self.sources)
        if CreditFlag.VIA in self.flags and self.sources:
            *before, last = self.sources
            chain = f"{'/'.join(before)} via {last}" if before else f"via {last}"
        people = (
            " and ".join(self.creators)
            if len(self.creators) < 3
            else f"{', '.join(self.creators[:-1])} and {self.creators[-1]}"
        )
        if people and chain:
            return f"{people} {chain}" if chain.startswith("via ") else f"{people}/{chain}"
        return people or chain.removeprefix("via ") or self.text.strip("()[] \t\r\n")

    @property
    def iptc(self) -> Mapping[str, str | tuple[str, ...]]:
        """The credit by the property names of the IPTC Photo Metadata Standard 2023.1; a property without a value is left out.

        * "Creator" (dc:creator, an ordered list): `creators`
        * "Credit Line" (photoshop:Credit): `credit_line`
        * "Source" (photoshop:Source, "a person or party who has a role in the content supply chain"): the chain, joined by "/"
        * "Copyright Notice" (dc:rights): `copyright` after "©"

        >>> from wireparse import parse_credit
        >>> dict(parse_credit("Photo: Ana Ruiz/AFP").iptc)
        {'Creator': ('Ana Ruiz',), 'Credit Line': 'Ana Ruiz/AFP', 'Source': 'AFP'}
        """
        properties: dict[str, str | tuple[str, ...]] = {
            "Creator": self.creators,
            "Credit Line": self.credit_line,
            "Source": "/".join(self.sources),
            "Copyright Notice": f"© {self.copyright}" if self.copyright else "",
        }
        return MappingProxyType({name: value for name, value in properties.items() if value})
