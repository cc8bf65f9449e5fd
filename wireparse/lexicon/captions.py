"""Words of captions that are no position and no credit: what makes a date or a city the story's, not the picture's.

Drawn up by hand from captions of AP, AFP, Reuters, Getty Images and news sites of 2005 to 2025. All in lower case, save where
noted.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = [
    "CREDIT_MARKS",
    "EDITIONS",
    "NATIONS_ALONE",
    "NOT_DRESS",
    "PARTS_OF_TIME",
    "PERSONAL_PARTICIPLES",
    "PERSONAL_VERBS",
    "PICTURE_SIGNS",
    "ROLES_OF_BODIES",
    "STORY_LEADS",
    "STORY_NOUNS",
    "STORY_VERBS",
    "VENUES",
]

# Before a date these make it one of the story: "since 2014", "by Friday".
STORY_LEADS: Final = words(
    "by since until till before after than to through from over about some nearly and starting beginning effective country"
)
PARTS_OF_TIME: Final = words("end start beginning spring summer fall autumn winter")
STORY_VERBS: Final = words(
    "published founded built born died released issued due expected scheduled open opens opening"
)

# Before "in" and a country these make it one of the story: "a march against the war in Sudan".
STORY_NOUNS: Final = words(
    """
    war wars warfare conflict conflicts crisis coup invasion occupation genocide famine situation intervention involvement
    policy policies interests influence ceasefire democracy politics developments atrocities abuses
    """
)

# After a year these make it part of a name: "the 2016 election".
EDITIONS: Final = words("version edition model law election presidential u.s. act census report budget")

# A capitalised name with one of these is a venue or an event, not a city.
VENUES: Final = words(
    """
    house hall room building palace stadium arena park museum theater theatre garden square street airport station headquarters
    hospital church cathedral school university college court capitol hotel club fashion film festival week world cup games
    championship olympics airlines senate congress chamber office white port ocean sea river gulf lake mountains strait base
    bridge beach-club tower library lounge studio studios field ballpark raceway speedway rink lodge ceremony awards
    """
)

# As printed: nations of the story in most captions, so that alone they place no picture.
NATIONS_ALONE: Final = frozenset({"US", "U.S.", "USA", "UK", "U.K.", "EU", "United States", "America", "Britain"})

# End in "s" behind a side, and are no clothes: "right wings", "left hands".
NOT_DRESS: Final = words("his its wings backs guards has was this is as hands politics parties wingers does")

# What captions say that a person does, and hardly anything else. In the form for one; for two the "s" is dropped.
PERSONAL_VERBS: Final = words(
    """
    accepts acknowledges addresses adjusts answers applauds arrives attempts attends bats bowls bows celebrates chats cheers chips chops
    clears comforts competes consoles cooks crawls cries crosses crouches dances delivers departs dines dives dribbles drinks dunks eats
    embraces fields gazes gestures gives glances greets grimaces heads hikes hits hugs inspects jogs jokes juggles jumps kicks kisses kneads
    kneels knits laughs lays leaps leaves listens looks makes marches mops mourns naps paddles paints pedals peers performs pitches plays
    points poses prays prepares punches putts races reacts recites rehearses rides rushes salutes scores serves sews shakes shivers shoots
    shops shouts shovels sings sips sits skates skies skis sleeps slides smiles sneezes speaks sprints squats stares stirs stoops strolls
    strums surfs swims swings tackles takes talks tastes tees testifies thanks throws tries tumbles tweets visits votes waits walks watches
    waves wears weeps whispers winks wins works wrestles writes yawns yells
    """
)

# What is done to persons only, behind a form of "be".
PERSONAL_PARTICIPLES: Final = words(
    """
    applauded arrested arraigned assisted booed congratulated consoled convicted detained dressed embraced escorted flanked fouled greeted
    handcuffed helped hospitalized hugged interviewed jailed kissed mobbed mourned questioned sentenced sworn tackled thanked wounded
    """
)

# Offices and callings that bodies, places and things have too: "Acme Widgets, owner of", "Elk Harbor, center of".
ROLES_OF_BODIES: Final = words(
    """
    agent ally anchor anchors ba backer boss broadcaster broker center centre champion champions contender contractor critic designer developer
    donor driver executive favorite favourite forward founder general guard head host icon incumbent independent keeper landlord leader
    leaders legend major manager mate member members model native neighbor neighbour nominee official opponent owner
    page partner partners pilot pioneer private producer publisher regulator reporter representative resident retailer rival rivals runner
    scout secondary seaman second senior sponsor star successor supporter survivor tackle trader tenant vendor victim watchdog winner
    conservative liberal republican democrat socialist fr st dc dep det pc
    """
)

# Marks and words without which, or the name of a source at its end, a paragraph has no credit: printed so.
CREDIT_MARKS: Final = ("(", "/", "[", "@", "|", "©", "&copy;", ".com", "CC BY", " via ", "FILE", " pic")

# Words of pictures, their makers and owners, whole or as parts of others.
PICTURE_SIGNS: Final = (
    "photo", "image", "credit", "courtesy", "handout", "hand-out", "picture", "getty", "supplied", "source:", "sources:",
    "screen", "bild", "foto", "illustration", "animation", "graphic", "drawing", "cartoon", "copyright",
)  # fmt: skip
