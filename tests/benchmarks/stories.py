"""Wire stories made to length: the same for the same number, on every machine. What the comparisons read."""

import random
from collections.abc import Iterator

GIVEN = ("Ida", "Tom", "Jane", "Luis", "Anna", "Omar", "Clara", "Peter", "Marta", "Osric")
SURNAMES = ("Lund", "Obi", "Roe", "Ferrand", "Whitlock", "Hale", "Benedetto", "Okafor", "Reyes", "Poe")
TITLES = ("Mayor", "Interior Minister", "Col.", "Police Chief", "Sen.", "Harbor Master")
CITIES = ("PORT MERRIN, Calder Islands", "OSLO, Norway", "LIMA, Peru", "DENVER", "NAIROBI, Kenya", "PARIS")
AGENCIES = ("AP", "Reuters", "AFP", "UPI")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
THINGS = ("houses", "boats", "soldiers", "voters", "trees", "buses", "passengers", "villages")
PLACES = ("the harbor", "the old town", "the northern coast", "the capital", "the flood zone", "the airport road")
CLAUSES = (
    "the water has never risen this fast", "nobody was told in time", "the bridge will not hold", "the ferry can sail again",
    "we start from nothing", "the wind was simply too strong", "the money is not ours alone",
)  # fmt: skip
SENTENCES = (
    "About {many} {things} in {place} were damaged, {title} {name} said on {day}.",
    "“{Clause},” {surname} told reporters. “In {place} it came up {small} meters in under an hour.”",
    "“{Clause},” said {title} {name}, who has worked in {place} since {year}.",
    "Repairs would cost ${small}.{digit} billion, up {percent} percent from {year}, the ministry said in a statement.",
    "{surname} said that between {percent} and {more} percent of the {things} were insured.",
    "The council voted {more}-{small} on {day} to close {place} for {small} weeks.",
    "According to two people familiar with the figures, at least {small} dozen {things} are missing.",
    "Nothing moved in {place} on {day}, and the streets were quiet until the evening.",
    "The road runs along {place} and past the old market, where the shops stayed closed.",
    "{name} called the plan “a wake-up call” and urged families to leave {place}.",
    "Prices rose by {digit}.{small}% to {many} crowns a ton, nearly twice what the {things} were worth in {month} {year}.",
    "Work on the new wall begins on {month} {small}, {year}, and should take more than {small} years.",
)
MONTHS = ("January", "March", "April", "June", "August", "October", "December")


def story(number: int, length: int) -> str:
    """One story of about `length` characters: a dateline, then paragraphs."""
    chance = random.Random(number)  # noqa: S311  (no secret hangs on it)

    def fill(template: str) -> str:
        name = f"{chance.choice(GIVEN)} {chance.choice(SURNAMES)}"
        clause = chance.choice(CLAUSES)
        return template.format(
            name=name, surname=name.split()[1], title=chance.choice(TITLES), day=chance.choice(DAYS), things=chance.choice(THINGS),
            place=chance.choice(PLACES), Clause=clause[0].upper() + clause[1:], year=chance.randrange(1990, 2025),
            month=chance.choice(MONTHS), many=f"{chance.randrange(1, 90)},{chance.randrange(100, 1000)}", small=chance.randrange(2, 13),
            digit=chance.randrange(1, 10), percent=chance.randrange(3, 40), more=chance.randrange(41, 99),
        )  # fmt: skip

    head = f"{chance.choice(CITIES)}, {chance.choice(MONTHS)} {chance.randrange(1, 29)} ({chance.choice(AGENCIES)}) — "
    paragraphs = [head + fill(SENTENCES[0])]
    while sum(map(len, paragraphs)) + 2 * len(paragraphs) < length:
        paragraphs.append(" ".join(fill(chance.choice(SENTENCES)) for _ in range(chance.randrange(1, 4))))
    return "\n\n".join(paragraphs)


def stories(count: int, length: int = 3000) -> Iterator[str]:
    """`count` different stories."""
    return (story(number, length) for number in range(count))
