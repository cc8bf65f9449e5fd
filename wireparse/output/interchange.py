"""Results in the forms that newsrooms and search engines exchange: ninjs of the IPTC, and NewsArticle of schema.org.

Both functions give a dict that `json.dumps` takes. They say what the story says and nothing else: what only a publisher knows (a
headline's final form, an identifier of the story, when this version was made) is yours to add.

* ninjs: https://iptc.org/standards/ninjs/ and its specification at https://www.iptc.org/std/ninjs/
* NewsArticle: https://schema.org/NewsArticle, with ImageObject, Place, Quotation and Claim from the same vocabulary
* IPTC Photo Metadata for captions and credits are the properties `Caption.iptc` and `Credit.iptc`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from wireparse.claims import Modifier
from wireparse.elements import SpeakerKind, iso_date
from wireparse.grammar.places import is_country
from wireparse.output.describe import place_words
from wireparse.quotes import QuoteKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from wireparse.article import Article
    from wireparse.caption import Caption
    from wireparse.claims import NumericClaim
    from wireparse.dateline import Dateline
    from wireparse.elements import Place, Speaker
    from wireparse.quotes import Quote

__all__ = ["news_article", "ninjs"]

_MOST_DIGITS: Final = 30
_BOUNDS: Final = MappingProxyType(
    {
        Modifier.AT_LEAST: "minValue",
        Modifier.MORE_THAN: "minValue",
        Modifier.AT_MOST: "maxValue",
        Modifier.LESS_THAN: "maxValue",
    }
)
_NINJS: Final = frozenset({"2.0", "2.1", "3.0"})


def ninjs(article: Article, *, uri: str, version: str = "3.0", language: str = "en") -> dict[str, Any]:
    """Return a story as a news object of ninjs, "News in JSON" of the IPTC.

    Dateline, sources, body and pictures go under the names of the standard; `docs/interchange.md` lists what comes from what.

    A dateline has a day where ninjs wants day and time (`contentCreated`), so that is left to you.

    Args:
        article: what `parse_article` returned.
        uri: the identifier of the story, the one property that ninjs requires. Pictures get it with "#picture1" and so on.
        version: "3.0", or "2.1" or "2.0", in which names are in lower case ("infosources").
        language: of the story, as IETF BCP 47 tag.

    >>> from wireparse import parse_article
    >>> story = parse_article("OSLO, May 2 (AP) — “It snowed,” Mayor Jane Roe said.")
    >>> item = ninjs(story, uri="tag:example.com,2025:1")
    >>> item["located"], item["infoSources"], item["people"]
    ('OSLO', [{'name': 'AP'}], [{'name': 'Jane Roe', 'rel': 'source'}])
    >>> item["bodies"]
    [{'role': 'main', 'contentType': 'text/plain', 'charCount': 33, 'wordCount': 6, 'value': '“It snowed,” Mayor Jane Roe said.'}]
    """
    if version not in _NINJS:
        raise ValueError(f"no version {version!r} of ninjs: expected one of {', '.join(sorted(_NINJS))}")
    body = _body(article)
    speakers = _speakers(article)
    item = {
        "uri": uri,
        "standard": {"name": "ninjs", "version": version},
        "type": "text",
        "language": language,
        "located": "; ".join(map(place_words, _places(article.dateline))),
        "infoSources": _named(article.dateline.agencies if article.dateline is not None else ()),
        "people": _named(_names(speakers, SpeakerKind.PERSON), "source"),
        "organisations": _named(_names(speakers, SpeakerKind.ORGANIZATION), "source"),
        "places": _named(map(place_words, _places(article.dateline)), "dateline"),
        "bodies": [
            {
                "role": "main",
                "contentType": "text/plain",
                "charCount": len(body),
                "wordCount": len(body.split()),
                "value": body,
            }
        ],
        "associations": [
            _ninjs_picture(caption, f"{uri}#picture{number}", language)
            for number, caption in enumerate(article.captions, 1)
        ],
    }
    item = _without_empty(item)
    return item if version.startswith("3") else _lowered(item)


def _ninjs_picture(caption: Caption, uri: str, language: str) -> dict[str, Any]:
    credit = caption.credit
    return _without_empty(
        {
            "name": uri.rpartition("#")[2],
            "uri": uri,
            "type": "picture",
            "language": language,
            "byline": "" if credit is None else ", ".join(credit.creators),
            "infoSources": _named(() if credit is None else credit.sources),
            "copyrightNotice": f"© {credit.copyright}" if credit is not None and credit.copyright else "",
            "descriptions": [{"role": "caption", "contentType": "text/plain", "value": caption.description}],
            "people": _named((found.person.name for found in caption.people), "shown"),
            "places": _named([] if caption.place is None else [place_words(caption.place)], "shown"),
        }
    )


def news_article(article: Article, *, language: str = "en") -> dict[str, Any]:
    """Return a story as a NewsArticle of schema.org, in JSON-LD.

    Direct and mixed quotes become `Quotation` objects in `hasPart`, attributed numbers `Claim` objects in `mentions`, captions
    `ImageObject`s in `image`; `docs/interchange.md` lists what comes from what. Reported speech is the writer's words, so it is no
    `Quotation`.

    A speaker who is neither a person nor an organization by name ("officials", "he") stays in the text alone.

    Args:
        article: what `parse_article` returned.
        language: of the story, as IETF BCP 47 tag.

    >>> from wireparse import parse_article
    >>> item = news_article(parse_article("LIMA, Peru, May 2 (AP) — “It snowed,” Mayor Jane Roe said."))
    >>> item["dateline"], item["creditText"], item["contentLocation"]["address"]["addressCountry"]
    ('LIMA, Peru, May 2', 'AP', 'Peru')
    >>> item["hasPart"]["text"], item["hasPart"]["spokenByCharacter"]
    ('It snowed,', {'@type': 'Person', 'name': 'Jane Roe', 'jobTitle': 'Mayor'})
    """
    dateline = article.dateline
    places = _one_or_all([_schema_place(place) for place in _places(dateline)])
    agencies = dateline.agencies if dateline is not None else ()
    return _without_empty(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "inLanguage": language,
            "dateline": _dateline(dateline),
            "locationCreated": places,
            "contentLocation": places,
            "dateCreated": iso_date(None if dateline is None else dateline.date),
            "creditText": "/".join(agencies),
            "sourceOrganization": _one_or_all([{"@type": "Organization", "name": name} for name in agencies]),
            "articleBody": _body(article),
            "image": _one_or_all([_image(caption) for caption in article.captions]),
            "hasPart": _one_or_all(
                [_quotation(quote) for quote in article.quotes if quote.kind is not QuoteKind.INDIRECT]
            ),
            "mentions": _one_or_all([_claim(claim) for claim in article.claims if _agent(claim.attribution)]),
        }
    )


def _image(caption: Caption) -> dict[str, Any]:
    credit = caption.credit
    return _without_empty(
        {
            "@type": "ImageObject",
            "caption": caption.description,
            "creator": _one_or_all([{"@type": "Person", "name": name} for name in (credit.creators if credit else ())]),
            "creditText": "" if credit is None else credit.credit_line,
            "copyrightNotice": f"© {credit.copyright}" if credit is not None and credit.copyright else "",
            "contentLocation": None if caption.place is None else _schema_place(caption.place),
            "dateCreated": iso_date(caption.date),
            "about": _one_or_all([_person(found.person.name, found.person.title) for found in caption.people]),
        }
    )


def _quotation(quote: Quote) -> dict[str, Any]:
    return _without_empty({"@type": "Quotation", "text": quote.content, "spokenByCharacter": _agent(quote.speaker)})


def _claim(claim: NumericClaim) -> dict[str, Any]:
    unit = claim.unit
    name: dict[str, str | None]
    if unit is not None and unit.dimension == "money":
        kind, name = "MonetaryAmount", {"currency": unit.symbol or unit.name}
    else:
        kind, name = "QuantitativeValue", {"unitText": unit.name if unit is not None else claim.noun}
    values = {key: number for key, value in _amounts(claim) if (number := _number(value)) is not None}
    about = _without_empty({"@type": kind, **values, **name}) if values else None
    return _without_empty({"@type": "Claim", "text": claim.text, "author": _agent(claim.attribution), "about": about})


def _amounts(claim: NumericClaim) -> tuple[tuple[str, Decimal | None], ...]:
    """Name the values of a claim: "at least 5" has a least value and no other."""
    key = "value" if claim.modifier is None else _BOUNDS.get(claim.modifier, "value")
    return (key, claim.value), ("minValue", claim.low), ("maxValue", claim.high)


def _number(value: Decimal | None) -> int | float | None:
    """Return a number that JSON has; those beyond every story have none."""
    if value is None or value.adjusted() > _MOST_DIGITS:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _agent(speaker: Speaker | None) -> dict[str, Any] | None:
    """Return a speaker as a Person or an Organization, if the story names one."""
    full = None if speaker is None else speaker.resolved or speaker
    if full is None or full.kind not in {SpeakerKind.PERSON, SpeakerKind.ORGANIZATION}:
        return None
    if full.kind is SpeakerKind.ORGANIZATION:
        return {"@type": "Organization", "name": full.name}
    return _person(full.name, full.title)


def _person(name: str, title: str | None) -> dict[str, Any]:
    return _without_empty({"@type": "Person", "name": name, "jobTitle": title})


def _schema_place(place: Place) -> dict[str, Any]:
    address = _without_empty({"@type": "PostalAddress", "addressLocality": place.city})
    if place.region:
        address["addressCountry" if is_country(place.region) else "addressRegion"] = place.region
    return {"@type": "Place", "name": place_words(place), "address": address}


def _dateline(dateline: Dateline | None) -> str:
    if dateline is None:
        return ""
    date = "" if dateline.date is None else dateline.date.text or ""
    return ", ".join(filter(None, ["; ".join(map(place_words, dateline.places)), date]))


def _places(dateline: Dateline | None) -> tuple[Place, ...]:
    return () if dateline is None else dateline.places


def _body(article: Article) -> str:
    """Return the story without the captions that stand in it."""
    start, end = article.body.start, article.body.end
    pieces = []
    for caption in article.captions:
        if caption.span.start >= start:
            pieces.append(article.text[start : caption.span.start].strip())
            start = caption.span.end
    return "\n\n".join(filter(None, [*pieces, article.text[start:end].strip()]))


def _speakers(article: Article) -> list[Speaker]:
    """Return who is heard, by the full mention, in order and once each."""
    heard = [*(quote.speaker for quote in article.quotes), *(claim.attribution for claim in article.claims)]
    found = [speaker for speaker in heard if speaker is not None]
    found.sort(key=lambda speaker: speaker.span.start)
    return list({speaker.full_name: speaker.resolved or speaker for speaker in found}.values())


def _names(speakers: Iterable[Speaker], kind: SpeakerKind) -> list[str]:
    return [speaker.name for speaker in speakers if speaker.kind is kind]


def _named(names: Iterable[str], rel: str | None = None) -> list[dict[str, str]]:
    more = {} if rel is None else {"rel": rel}
    return [{"name": name, **more} for name in dict.fromkeys(names)]


def _one_or_all(values: list[Any]) -> Any:
    """Return a single value by itself, as JSON-LD is mostly written."""
    return values[0] if len(values) == 1 else values


def _without_empty(item: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in item.items() if value not in (None, "", [], ())}


def _lowered(value: Any) -> Any:
    """Return an item of ninjs 3 as one of ninjs 2: the same properties, by names in lower case."""
    if isinstance(value, dict):
        return {key.lower(): _lowered(part) for key, part in value.items()}
    return [_lowered(part) for part in value] if isinstance(value, list) else value
