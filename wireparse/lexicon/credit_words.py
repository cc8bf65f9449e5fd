"""The words of credit lines that are no names: what leads a credit in, what it says of the picture, what follows it.

From the caption guides of AP, Reuters and Getty Images, the IPTC Photo Metadata Standard, and credit lines of news sites.
All in lower case; the flags are the names of `CreditFlag`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from wireparse.lexicon._words import words

__all__ = [
    "CONNECTORS",
    "FLAG_WORDS",
    "LEAD_NOUNS",
    "LEAD_WORDS",
    "OWNER_WORDS",
    "PICTURE_NOUNS",
    "PLACEHOLDERS",
    "RANKS",
    "SURNAMES",
]

# A word or phrase in a credit that says something of the picture, and what.
FLAG_WORDS: Final = MappingProxyType(
    {
        "file": "FILE",
        "files": "FILE",
        "filed": "FILE",
        "handout": "HANDOUT",
        "handouts": "HANDOUT",
        "hand-out": "HANDOUT",
        "ho": "HANDOUT",
        "supplied": "HANDOUT",
        "submitted": "HANDOUT",
        "contributed": "HANDOUT",
        "pool": "POOL",
        "courtesy": "COURTESY",
        "via": "VIA",
        "screengrab": "SCREENGRAB",
        "screengrabs": "SCREENGRAB",
        "screenshot": "SCREENGRAB",
        "screenshots": "SCREENGRAB",
        "screencap": "SCREENGRAB",
        "screencapture": "SCREENGRAB",
        "screen": "SCREENGRAB",
        "grab": "SCREENGRAB",
        "illustration": "ILLUSTRATION",
        "illustrations": "ILLUSTRATION",
        "illustrated": "ILLUSTRATION",
        "illustrator": "ILLUSTRATION",
        "composite": "ILLUSTRATION",
        "composites": "ILLUSTRATION",
        "montage": "ILLUSTRATION",
        "photomontage": "ILLUSTRATION",
        "collage": "ILLUSTRATION",
        "animation": "ILLUSTRATION",
        # Spanish, Portuguese, German
        "archivo": "FILE",
        "arquivo": "FILE",
        "archivbild": "FILE",
        "archivfoto": "FILE",
        "cortesía": "COURTESY",
        "cortesia": "COURTESY",
        "cedida": "HANDOUT",
        "handoutfoto": "HANDOUT",
        "fotomontage": "ILLUSTRATION",
        "ilustración": "ILLUSTRATION",
    }
)

# Nouns for the picture itself. One beside a name belongs to the credit's wording, not to the name ("PTI Photo").
PICTURE_NOUNS: Final = words(
    "photo photograph photography picture pic image foto video graphic art artwork still portrait drawing"
)

# Nouns that may lead a credit in, alone or with others: "Photo credit:", "Images by", "Photographer:".
LEAD_NOUNS: Final = PICTURE_NOUNS | words(
    """
    photos photographs photographer photographers photographed pictures pics images credit credits source sources graphics videos fotos artist
    bildquelle cortesía autor crédit crédits créditos crédito fotografía fotografia fuente quelle bild imagen photographie photocredit portraits drawings stills
    """
)

# Every word that a lead-in before a colon or "by" may hold.
LEAD_WORDS: Final = (
    LEAD_NOUNS
    | frozenset(FLAG_WORDS)
    | words(
        """
    main cover hero stock official mandatory inset left right top bottom above below center centre middle from the clockwise far upper lower
    l r artist's animated illustrative satellite staff screen shot grab released provided issued shared obtained taken
    """
    )
)

# Printed where a name should stand.
PLACEHOLDERS: Final = words(
    "str stringer stringers stf staff contributor contributors uncredited unknown anonymous unattributed symbolbild symbolfoto dpa-bildfunk - – —"
) | {
    "various sources",
    "satellite image",
    "satellite photo",
    "satellite imagery",
    "staff photographer",
    "staff photo",
    "staff photographers",
    "stringer photo",
    "not known",
    "not for sale",
    "n/a",
    "rf",
    "rm",
    "released",
    "license",
}

# Ranks in full that military photographers are credited with.
RANKS: Final = words(
    "tech petty officer airman seaman specialist corporal sergeant lieutenant captain major colonel private commander master first 1st 2nd 3rd class"
)

# A name that holds one of these is an owner's, not a photographer's. They come on top of the heads of organisation names.
OWNER_WORDS: Final = words(
    """
    images image photos photo photography pics pic picture pictures pix press wire archive archives collection library
    agency media news sport sports today daily weekly sunday magazine television tv radio film films movies productions
    video videos digital creative gallery stock features feature live online web website page instagram facebook twitter
    department dept ministry office court district county city state national international university college school
    police sheriff sheriff's navy army guard forces corps command government parliament embassy presidency presidential
    house kremlin museum institute institution center centre foundation project society association federation club party
    church committee council commission administration authority bank group company corp inc ltd llc plc co games studio
    studios pictures entertainment network networks channel broadcasting publishing publishers books records music art arts
    collaboration space science sciences technology technologies laboratory lab labs observatory survey park zoo hospital health clinic
    engineering systems energy motors motor airlines airport railway research consulting design resort hotel hotels
    post times tribune herald gazette chronicle journal courier mail mirror sun star telegraph guardian globe examiner
    athletics communications relations festival opera ballet orchestra philharmonic symphony choir theatre theater troupe circus fair aquarium farm farms brewery winery vineyard
    cathedral abbey castle palace council trust charity alliance academy high elementary secondary fire rescue ambulance water electric gas
    inquirer dispatch bulletin record register republic reporter review sentinel standard press-telegram mercury bee plain
    dealer democrat leader independent echo argus express enterprise world nation union republican republican-herald
    tourism tourismus tourisme turismo werbung marketing stiftung verlag landkreis polizei feuerwehr ministerium
    """
)

# Owner words that are surnames too: after a given name they do not make an owner of it.
SURNAMES: Final = words(
    "bank union page park house post sun star stone bell sport world case hall leader mercury walker mail banks capital bee art temple church "
    "power oil court major guard office marks parks houses studios sport records books standard mission press "
    "fair castle abbey high fire water farm rescue palace"
)

# May stand in lower case inside a name without making the credit less of one.
CONNECTORS: Final = words(
    "of the de la le las los du des da do dos das del della di den der van von zu zur el al bin ibn ben bint abu ter ten y e en et and & for on at in to und a para pour für"
)
