"""Credits put together from their parts, and every word of a rule's lists in a line of its own. What was put in must come out.

Alone and in captions: what one agency, one sign or one lead-in does, its fellows do, and words that only look like a credit are
none. A row is a line with a gap, what may fill it (parted by "~"), in a caption the credit's text, and what it says: photographers
| sources | flags | the copyright's holder. A row that says nothing is no credit.
"""

import pytest

from wireparse import parse_caption, parse_credit

PEOPLE = ["Ana Ruiz", "Jean-Luc Roe", "J.R. Roe III", "María de la Cruz", "TOM HALE", "Ellen O’Neill Jr."]
AGENCIES = [
    "AP", "Reuters", "AFP", "EPA-EFE", "Getty Images", "Agence France-Presse", "The Associated Press", "picture alliance", "NurPhoto",
]  # fmt: skip
OWNERS = ["Harbor Police Department", "The Valley Courier", "NASA"]
# A photographer and whoever publishes, and the flags of the line.
LINES = {
    "{}/{}": "", "{} / {}": "", "{} | {}": "", "{}, {}": "", "{} via {}": "VIA", "{} - {}": "", "{}—{}": "", "{} for {}": "",
    "{}\n{}": "", "{} ({})": "", "{} • {}": "", "{} of {}": "", "{} in {}": "", "{} from {}": "", "({}/{})": "", "[{}/{}]": "",
    "{}/{}/File": "FILE", "{}/Pool/{}": "POOL", "By {} / {}": "", "Photo by {}/{}": "", "Photo: {}/{}": "", "© {}/{}": "",
    "Photo credit: {} ({})": "", "Image by {} from {}": "", "Photo by {}; {}": "", "Photograph by {} · {}": "", "Photo by {} for {}": "",
    "FILE PHOTO: {}/{}": "FILE", "Photos: {} | {}": "", "Foto: {}, {}": "", "Foto por {}/{}": "", "Picture by {}, courtesy of {}": "COURTESY",
}  # fmt: skip
OWNERS_FIRST = ["{}/{}", "{} Photo/{}", "{}: {}", "{} photo by {}"]
RUN_IN = ["{} {}", "{}-{}"]  # where nothing parts them, the agency must be known


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("source", [*AGENCIES, *OWNERS])
def test_a_photographer_and_a_source_are_told_apart(line, source):
    for person in PEOPLE:
        credit = parse_credit(line.format(person, source))
        assert (credit.creators, credit.sources, " ".join(credit.flags)) == ((person,), (source,), LINES[line])


@pytest.mark.parametrize("line", OWNERS_FIRST)
@pytest.mark.parametrize("source", [*AGENCIES, *OWNERS])
def test_the_source_may_stand_first(line, source):
    for person in PEOPLE:
        credit = parse_credit(line.format(source, person))
        assert (credit.creators, credit.sources) == ((person,), (source,))


@pytest.mark.parametrize("line", RUN_IN)
@pytest.mark.parametrize("source", AGENCIES)
def test_a_known_agency_needs_no_sign(line, source):
    for person in PEOPLE:
        credit = parse_credit(line.format(person, source))
        assert (credit.creators, credit.sources) == ((person,), (source,))


CAPTIONS = [
    "A ferry leaves the pier",
    "Crews (left) clear snow from the old pier in Oslo on May 2, 2020",
    "“It is late,” Mr. Day says",
    "Mayor Ann Poe, left, meets Sen. Tom Lund (D-Ohio) at the St. Kitts fair",
]
# Credits that are told in any frame; those that brackets or a stop must set off; those that need a stop or sign before them.
PLAIN = [
    "Ana Ruiz/AP", "Jean-Luc Roe / Getty Images", "J.R. Roe III via Reuters", "AP Photo/Ana Ruiz, File", "Reuters/Handout", "Image via Getty",
    "Ana Ruiz | AP", "AFP via Getty Images",
]  # fmt: skip
LED = [
    "Photo by Ana Ruiz", "Photo: Ana Ruiz", "Photo credit: Ana Ruiz/The Valley Courier", "© Ana Ruiz", "Courtesy of Norland Harbor", "Courtesy photo",
    "Screenshot from YouTube", "Staff photo by Ana Ruiz", "Images by Ana Ruiz and Tom Hale", "Copyright Ana Ruiz", "Mandatory credit: Ana Ruiz/Kyodo",
]  # fmt: skip
SET_OFF = [
    "Norland Press photo by Ana Ruiz", "U.S. Coast Guard photo by Petty Officer Ana Ruiz", "Getty Images", "REUTERS", "Supplied", "File photo",
    "Ana Ruiz/norlandpress.com",
]  # fmt: skip
STOPPED = ["Ana Ruiz for NPR", "Ana Ruiz, Star Tribune", "Ana Ruiz • Valley Courier", "Ana Ruiz Getty Images"]
FRAMES = [
    ("{} ({})", [*PLAIN, *LED, *SET_OFF]), ("{} [{}]", [*PLAIN, *LED, *SET_OFF]), ("{} - {}", [*PLAIN, *LED, *SET_OFF]),
    ("{} — {}", [*PLAIN, *LED, *SET_OFF]), ("{} | {}", [*PLAIN, *LED, *SET_OFF]), ("{}. ({})", [*PLAIN, *LED, *SET_OFF, *STOPPED]),
    ("{}. {}", [*PLAIN, *LED, *SET_OFF, *STOPPED]), ("{}! {}", [*PLAIN, *LED, *SET_OFF, *STOPPED]), ("{}… {}", [*PLAIN, *LED, *SET_OFF, *STOPPED]),
    ("{}.” {}", [*PLAIN, *LED, *SET_OFF, *STOPPED]), ("{}.\n{}", [*PLAIN, *LED, *SET_OFF, *STOPPED]), ("{}\n{}", [*PLAIN, *LED, *SET_OFF, *STOPPED]),
    ("{}. - {}", [*PLAIN, *LED, *SET_OFF, *STOPPED]), ("{}. ({}", [*PLAIN, *LED, *SET_OFF, *STOPPED]),
    ("{}. {} hide caption", [*PLAIN, *LED, *SET_OFF, *STOPPED]), ("{}. ({}) NO SALES", [*PLAIN, *LED, *SET_OFF, *STOPPED]), ("{} {}", [*PLAIN, *LED]),
]  # fmt: skip
# Names that only a frame makes a credit of.
UNFRAMED = [
    "Ana Ruiz for NPR",
    "Ana Ruiz, Star Tribune",
    "Supplied",
    "Norland Press",
    "Ana Ruiz",
    "Ana Ruiz/norlandpress.com",
]


@pytest.mark.parametrize("caption", CAPTIONS)
@pytest.mark.parametrize(("frame", "credits_"), FRAMES)
def test_a_credit_says_the_same_in_any_frame(frame, credits_, caption):
    for line in credits_:
        alone, found = parse_credit(line), parse_caption(frame.format(caption, line)).credit
        assert (found.creators, found.sources, found.flags) == (alone.creators, alone.sources, alone.flags), line


@pytest.mark.parametrize("caption", CAPTIONS)
@pytest.mark.parametrize("words", UNFRAMED)
def test_words_that_run_on_are_no_credit_without_an_agency(words, caption):
    assert parse_caption(f"{caption} {words}").credit is None


def told(credit):
    """What a credit says in a line: photographers | sources | flags | holder."""
    if credit is None:
        return ""
    holder = f"© {credit.copyright}" if credit.copyright else ""
    return " | ".join([", ".join(credit.creators), ", ".join(credit.sources), " ".join(sorted(credit.flags)), holder])


def filled(rows):
    """Every row once for each of its words."""
    return [
        tuple(part.replace("{}", word) for part in (line, *rest))
        for line, words, *rest in rows
        for word in words.split(" ~ ")
    ]


ALONE = [
    ("Harbor Council {}", "Pool", " | Harbor Council {} | POOL"),
    ("Harbor Council {}", "POOL", " | Harbor Council {} | {}"),
    ("{} Pool", "AP ~ Getty Images", " | {} | POOL"),
    ("{} Pool", "Ana Ruiz", "{} |  | POOL"),
    ("{} Pool", "Harbor Council Photo", " | Harbor Council | POOL"),
    ("{} Pool", "Kremlin", " | {} Pool | POOL"),
    ("Harbor Council pool/AP", "", " | Harbor Council pool, AP | POOL"),
    ("Ana Ruiz/{}", "Handuot ~ Hanodut ~ handuot ~ Handouts ~ HANDOTU ~ hadnout ~ Hand-out ~ HO", "Ana Ruiz |  | HANDOUT"),
    ("Ana Ruiz/{}", "Hangout ~ Handcut", "Ana Ruiz | {}"),
    ("Ana {}/AP", "Handuot", "Ana {} | AP"),
    ("Ana {}/AP", "Handout", " | Ana, AP | HANDOUT"),
    ("{} Ana Ruiz/AP", "Photo. ~ Photo, ~ Photo: ~ STR. ~ 2019 ~ Mandatory ~ Official ~ Str ~ Stringer ~ - ~ * ~ “ ~ —", "Ana Ruiz | AP"),
    ("{} Ana Ruiz/AP", "File.", "Ana Ruiz | AP | FILE"),
    ("{} 2024", "Ana Ruiz ~ María de la Cruz", "{}"),
    ("{} 2024", "London ~ Harbor Press", " | {} 2024"),
    ("{} 2024", "File", " |  | FILE"),
    ("{} video", "AP ~ Getty Images", " | {}"),
    ("{} video", "Harbor Council ~ Ana Ruiz", ""),
    ("Ana Ruiz / {}", "May 2020 ~ 2 May 2020 ~ May 2, 2020 ~ Sept. 2020 ~ 3/4/2020 ~ PTI03_04_2024_000123A ~ 12345678a ~ 1234 ~ ’24", "Ana Ruiz"),
    ("Ana Ruiz / {}", "A1B2 ~ The Big Day 2020", "Ana Ruiz | {}"),
    ("Ana Ruiz, {}", "CC BY 2.0 ~ cc by-sa 4.0 ~ CC0 ~ Creative Commons Zero ~ CC-BY 3.0 DE", "Ana Ruiz"),
    ("{}", "CC BY 2.0 ~ CC0 1.0", " | {}"),
    ("Harbor Watch {}", "CC BY 2.0", " | Harbor Watch"),
    ("{} Ana Ruiz", "For ~ FOR", "Ana Ruiz"),
    ("{} The Valley Post", "For ~ FOR", " | The Valley Post"),
    ("Photo by Ana Ruiz. {}", "Norland Press ~ Tom Hale ~ They left.", ""),
    ("Photo by Ana Ruiz. {}", "AP", "Ana Ruiz | {}"),
    ("Ana Ruiz {} Norland Press", "via ~ Via", "Ana Ruiz | Norland Press | VIA"),
    ("Ana Ruiz {} Norland Press", "VIA", "Ana Ruiz | Norland Press | {}"),
    ("Ana Ruiz {} Norland Press", "from ~ From ~ FROM ~ special to ~ Special to ~ SPECIAL TO ~ ... ~ -- ~ +++ ~ - ~ — ~ – ~ · ~ • ~ | ~ ; ~ … ~ ·", "Ana Ruiz | Norland Press"),
    ("Ana Ruiz {} Norland Press", "courtesy of ~ Courtesy of ~ COURTESY OF ~ courtesy ~ Courtesy", "Ana Ruiz | Norland Press | COURTESY"),
    ("Ana Ruiz {} Norland Press", "COURTESY", "Ana Ruiz | Norland Press | {}"),
    ("Ana Ruiz {} Norland Press", "copyright ~ Copyright ~ COPYRIGHT ~ © ~ (c) ~ (C)", "Ana Ruiz |  |  | © Norland Press"),
    ("Ana Ruiz {} Norland Press", "by ~ By ~ BY ~ por ~ should read", ""),
    ("{} Umbar Teldan", "Photo by ~ Photo: ~ Credit: ~ Foto: ~ By ~ Image by ~ Artist: ~ Foto por ~ Photo credit should read ~ Photographer: ~ Source by", "Umbar Teldan"),
    ("{} Umbar Teldan", "Source: ~ Sources: ~ Image: ~ Images: ~ Video: ~ Quelle: ~ Fuente: ~ Graphic: ~ From ~ Video from ~ Photos from", " | Umbar Teldan"),
    ("{} Umbar Teldan", "Submitted by ~ Supplied by ~ Contributed by ~ Handout from ~ Submitted:", " | Umbar Teldan | HANDOUT"),
    ("{} Umbar Teldan", "Provided by ~ Released by ~ Issued by ~ Shared by ~ Obtained by ~ Photo provided by ~ Photo from a video obtained by ~ Photo from an image shared by", " | Umbar Teldan"),
    ("{} Umbar Teldan", "Courtesy of ~ Courtesy:", " | Umbar Teldan | COURTESY"),
    ("{} Umbar Teldan", "Via", " | Umbar Teldan | VIA"),
    ("{} Umbar Teldan", "Illustration by", "Umbar Teldan |  | ILLUSTRATION"),
    ("{} Umbar Teldan", "Reporting by ~ Editing by", ""),
    ("{} Umbar Teldan", "© ~ (c) ~ (C) ~ Copyright ~ COPYRIGHT", "Umbar Teldan |  |  | © Umbar Teldan"),
    ("{}", "District Court, Eastern District of Norland ~ AP, Eastern District of Norland ~ District Court, Ana of Norland ~ District Court, Norland ~ WANA (West Asia News Agency) ~ NP (Norland Press)", " | {}"),
    ("{}", "Ana Ruiz, Eastern District of Norland", "Ana Ruiz | Eastern District of Norland"),
    ("{}", "NPB (Norland Press)", " | NPB, Norland Press"),
    ("{}", "Norland (Norland Press)", " | Norland, Norland Press"),
    ("{}: Ana Ruiz", "AP ~ Norland ~ Getty Images ~ ABC News", "Ana Ruiz | {}"),
    ("{}/Shutterstock", "janedoe ~ JaneDoe ~ jane.doe ~ jane_doe7", "{} | Shutterstock"),
    ("{}/Shutterstock", "Jane ~ JANE", " | {}, Shutterstock"),
    ("Shutterstock/{}", "Jane ~ janedoe", "{} | Shutterstock"),
    ("Shutterstock/{}", "JANE", " | Shutterstock, {}"),
    ("{}/Unsplash", "Jane ~ janedoe", "{} | Unsplash"),
    ("Photo by {}", "janedoe ~ jane doe ~ R.Doe ~ ONE Esports", "{}"),
    ("Photo by {}", "jane van doe ~ Ana ~ Umbar", " | {}"),
    ("Photo by {}/AP", "Ana", " | {}, AP"),
    ("Photo by {}/AP", "R.Doe ~ umbar", "{} | AP"),
    ("{}/AP", "R.Press ~ Ana ~ Umbar", " | {}, AP"),
    ("{}/AP", "R.Doe", "{} | AP"),
    ("ONE Esports/Ana Ruiz", "", "Ana Ruiz | ONE Esports"),
    ("{}", "Ana Ruiz @anaruiz", "Ana Ruiz | @anaruiz"),
    ("{}", "@anaruiz", " | {}"),
    ("{}", "Ana Ruiz &amp; Tom Hale/AP", "Ana Ruiz, Tom Hale | AP"),
    ("{}", "Bern Tourismus / Ana Ruiz", "Ana Ruiz | Bern Tourismus"),
    ("{}", "Umbar Teldan / Ana Ruiz ~ Ana Ruiz / Umbar Teldan", "Ana Ruiz | Umbar Teldan"),
    ("{}", "Photo by Umbar Teldan / Ana Ruiz", "Umbar Teldan, Ana Ruiz"),
    ("{}", "Umbar / Ana Ruiz", "Ana Ruiz | Umbar"),
    ("Ana Ruiz {} Tom Hale/AP", "and ~ & ~ und ~ y ~ et ~ AND ~ , and ~ , &", "Ana Ruiz, Tom Hale | AP"),
    ("Ana Ruiz {} Harbor Police", "for ~ on ~ at ~ in ~ of ~ para ~ pour ~ für ~ FOR", "Ana Ruiz | Harbor Police"),
    ("Ana Ruiz {} the Valley Post", "for ~ in ~ of", "Ana Ruiz | Valley Post"),
    ("Ana Ruiz, Tom Hale and Kim Poe/AP", "", "Ana Ruiz, Tom Hale, Kim Poe | AP"),
    ("Ana Ruiz, Tom Hale, and Kim Poe/AP", "", "Ana Ruiz, Tom Hale, Kim Poe | AP"),
    ("Ana Ruiz, Tom Hale, Kim Poe/AP", "", "Ana Ruiz, Tom Hale, Kim Poe | AP"),
    ("Ana Ruiz, Tom Hale, & Kim Poe/AP", "", "Ana Ruiz, Tom Hale, Kim Poe | AP"),
    ("ANA RUIZ{}", "AFP ~ EPA ~ REUTERS ~ XINHUA ~ GETTY", "ANA RUIZ | {}"),
    ("ANA RUIZ{}", "NASA", "ANA RUIZ{}"),
    ("{} ANA RUIZ", "BELGA PHOTO ~ BELGA Photo ~ BELGA photo", "ANA RUIZ | BELGA"),
    ("{} ANA RUIZ", "Getty Images Photo", "ANA RUIZ | Getty Images"),
    ("{} ANA RUIZ", "HARBOR PHOTO", " | {} ANA RUIZ"),
    ("{} Getty Images", "Ana Ruiz ~ Jean-Luc Roe", "{} | Getty Images"),
    ("{} Getty Images", "Harbor Press ~ AFP ~ Norland ~ The Umbar", " | {}, Getty Images"),
    ("{} EPA-EFE", "Ana Ruiz ~ Jean-Luc Roe", "{} | EPA-EFE"),
    ("{}-EPA-EFE", "Ana Ruiz ~ Jean-Luc Roe", "{} | EPA-EFE"),
    ("{}-AFP", "Ana Ruiz ~ Jean-Luc Roe ~ TOM HALE", "{} | AFP"),
    ("{}-AFP", "Harbor Police", " | {}, AFP"),
    ("{} Ana Ruiz/AP", "Pfc. ~ Tech. Sgt. ~ Dr. ~ Mass Communication Specialist 2nd Class ~ Petty Officer 1st Class ~ Senior Airman ~ Chief Photographer ~ Captain", "Ana Ruiz | AP"),
    ("Ana Ruiz/{}", "norlandpress.com ~ photos.norland.org", "Ana Ruiz | {}"),
    ("Ana Ruiz/{}", "norland.jpg ~ norland", ""),
    ("{}", "La Gaceta ~ El Umbar ~ Ana Ruiz’s Harbor ~ Umbar Teldan 7 ~ The Umbar ~ Umbar Bank ~ Norland SA", " | {}"),
    ("{}", "La Ana ~ Ana Bank ~ Umbar Sa", "{}"),
    ("Photo by {}/AP", "Ana van der Berg ~ O. Umbar", "{} | AP"),
    ("Photo by {}/AP", "Umbar ~ Ana 7", " | {}, AP"),
    ("Photo: Ana Ruiz {}", "Illustration: Tom Hale", "Ana Ruiz, Tom Hale |  | ILLUSTRATION"),
    ("Photo: Ana Ruiz Graphic by Tom Hale", "", "Ana Ruiz, Tom Hale"),
    ("Photo: Ana Ruiz \nTom Hale", "", "Ana Ruiz, Tom Hale"),
    ("Photo: Ana Ruiz \tTom Hale", "", "Ana Ruiz, Tom Hale"),
    ("Photo: Ana Ruiz {}", "(Norland Press) ~ [Norland Press]", "Ana Ruiz | Norland Press"),
    ("Photo by Ana Ruiz, {}/AP", "Jr. ~ Sr. ~ JR. ~ II ~ III", "Ana Ruiz, {} | AP"),
    ("Photo by Ana Ruiz, {}/AP", "Jones", "Ana Ruiz | {}, AP"),
    ("Norland Harbor, {}/AP", "LLC ~ Inc. ~ Ltd ~ GmbH", " | Norland Harbor, {}, AP"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "expected"), filled(ALONE))
def test_what_a_line_says(line, expected):
    assert told(parse_credit(line)).rstrip(" |") == expected


BEHIND = [
    ("A ferry is shown {} photo by Ana Ruiz/AP", "a ~ an ~ the ~ this ~ that ~ his ~ her ~ their ~ its ~ our ~ in ~ no ~ one ~ for ~ of ~ undated", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("A ferry is shown {} photo by Ana Ruiz/AP", "at ~ near", "photo by Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("A ferry leaves {} by Ana Ruiz/AP", "photo ~ Photo ~ PHOTO", "{} by Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("A ferry leaves {} by Ana Ruiz/AP", "from the photo ~ the photo ~ photo from", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("A ferry leaves {} by Ana Ruiz/AP", "courtesy", "{} by Ana Ruiz/AP", "Ana Ruiz | AP | COURTESY"),
    ("Crews clear the pier. {} Photo by Ana Ruiz/AP", "Left: ~ From the left: ~ Right: ~ Top: ~ Bottom: ~ Above: ~ Below: ~ Main: ~ Center: ~ Centre: ~ left:", "{} Photo by Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("Crews clear the pier. {} Photo by Ana Ruiz/AP", "Far:", "Photo by Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("Crews clear the pier. {}: Ana Ruiz", "ST PHOTO", "{}: Ana Ruiz", "Ana Ruiz | ST"),
    ("Crews clear the pier. {}: Ana Ruiz", "Staff Photo", "{}: Ana Ruiz", "Ana Ruiz"),
    ("Crews clear the pier. {}: Ana Ruiz", "AFP Photo", "{}: Ana Ruiz", "Ana Ruiz | AFP"),
    ("Crews clear the pier. {}: Ana Ruiz", "Getty Images Photo", "{}: Ana Ruiz", "Ana Ruiz | Getty Images"),
    ("Crews clear the pier. {}: Ana Ruiz", "Norland Photo ~ SHE DIES Photo", "Photo: Ana Ruiz", "Ana Ruiz"),
    ("Crews clear the pier. {} © Norland Press", "Ana Ruiz", "{} © Norland Press", "{} |  |  | © Norland Press"),
    ("Crews clear the pier. {} © Norland Press", "Tom Hale, Ana Ruiz ~ The crew ~ Umbar Teldan", "© Norland Press", " | Norland Press |  | © Norland Press"),
    ("Crews clear the pier. {} © Norland Press", "Photo", "{} © Norland Press", " | Norland Press |  | © Norland Press"),
    ("Crews clear the pier {} © Norland Press", "Ana Ruiz", "© Norland Press", " | Norland Press |  | © Norland Press"),
    ("A ferry leaves. {}", "(c) Ana Ruiz ~ &copy; Ana Ruiz ~ Copyright Ana Ruiz ~ COPYRIGHT Ana Ruiz", "{}", "Ana Ruiz |  |  | © Ana Ruiz"),
    ("A ferry leaves. {}", "(C) 2020 Ana Ruiz", "{}", "Ana Ruiz |  |  | © 2020 Ana Ruiz"),
    ("A ferry leaves. {}", "(c) ana ~ copyright Ana Ruiz", "", ""),
    ("The band owns the {} Norland Press", "copyright", "", ""),
    ("Ann Poe (C) and Tom Hale (R) wave", "", "", ""),
    ("The court was shown {} from Norland Press", "screenshots ~ a screenshot ~ screengrabs", "", ""),
    ("The court was shown {} from Norland Press", "Screenshots ~ Screenshot ~ Screengrab ~ Screencap", "{} from Norland Press", " | Norland Press | SCREENGRAB"),
    ("A ferry leaves. {} from X @norland", "Screenshot ~ Screengrab", "{} from X @norland", " | X, @norland | SCREENGRAB"),
    ("A ferry leaves. {} from X @norland", "screenshot", "", ""),
    ("A ferry leaves the pier Photo credit: (Ana Ruiz/Norland)", "", "Photo credit: (Ana Ruiz/Norland)", "Ana Ruiz | Norland"),
    ("A ferry leaves the pier Photo: (Ana Ruiz/Norland)", "", "Photo: (Ana Ruiz/Norland)", "Ana Ruiz | Norland"),
    ("A ferry leaves the pier photo: (Ana Ruiz/Norland)", "", "(Ana Ruiz/Norland)", "Ana Ruiz | Norland"),
    ("A ferry leaves the pier They left: (Ana Ruiz/Norland)", "", "(Ana Ruiz/Norland)", "Ana Ruiz | Norland"),
    ("A ferry leaves the pier Photo. (Ana Ruiz/Norland)", "", "Photo. (Ana Ruiz/Norland)", "Ana Ruiz | Norland"),
    ("A ferry leaves the pier Credit (Ana Ruiz/Norland)", "", "Credit (Ana Ruiz/Norland)", "Ana Ruiz | Norland"),
    ("A ferry leaves the pier. {} (Ana Ruiz)", "Photo credit: ~ Photo: ~ Photo by", "{} (Ana Ruiz)", "Ana Ruiz"),
    ("A ferry leaves the pier. {} (Ana Ruiz)", "Image", "", ""),
    ("Workers leave the {}", "Environmental Protection Agency (EPA) ~ Norland Press Bureau (NPB) ~ Union of Harbors (UH)", "", ""),
    ("Workers leave the {}", "harbor (EPA)", "(EPA)", " | EPA"),
    ("A ferry leaves the pier. ({}", "Ana Ruiz/AP", "({}", "Ana Ruiz | AP"),
    ("A ferry leaves the pier. ({}", "AP", "({}", " | {}"),
    ("A ferry leaves the pier. ({}", "Ana Ruiz/AP) (Tom Hale", "({}", "Ana Ruiz, Tom Hale | AP"),
    ("A ferry leaves the pier. ({}", "Photo: Ana Ruiz (Norland Press)", "({}", "Ana Ruiz | Norland Press"),
    ("A ferry leaves the pier. ({}", "A) ~ Ana (left)", "", ""),
    ("A ferry leaves the pier [{}", "Ana Ruiz/AP ~ Ana Ruiz/AP]. (", "[{}", "Ana Ruiz | AP"),
    ("A ferry leaves the pier ({}).", "Image: Ana Ruiz (Norland Press)", "({}).", "Ana Ruiz | Norland Press"),
    ("A ferry leaves the pier ({}).", "(AP) ~ the AP", "({}).", " | AP"),
    ("A ferry leaves the pier ({}).", "AP", "({}).", " | {}"),
    ("A ferry leaves the pier ({}).", "left ~ A ~ 7 ~ Ana Ruiz ~ Norland Press ~ NPR ~ NASA", "", ""),
    ("A ferry leaves the pier. ({}).", "Ana Ruiz", "({}).", "{}"),
    ("A ferry leaves the pier. ({}).", "Norland Press ~ NPR", "({}).", " | {}"),
    ("A ferry leaves the pier. ({}).", "Umbar ~ Ann Poe, left, and Tom Hale wave to the crowd", "", ""),
    ("A ferry leaves the {} Ana Ruiz/Norland Press", "pier. ~ pier.” ~ pier!” ~ pier… ~ pier? ~ pier) ~ pier...", "Ana Ruiz/Norland Press", "Ana Ruiz | Norland Press"),
    ("A ferry leaves the {} Ana Ruiz/Norland Press", "Inc. ~ St. ~ pier", "", ""),
    ("The talks were held near Mr. Day, {} AP", "told ~ by ~ of ~ from ~ to ~ for ~ and ~ or ~ with ~ in ~ at ~ on ~ as ~ a ~ an ~ said ~ says ~ that ~ including ~ than ~ like ~ after ~ before ~ according to", "", ""),
    ("The talks were held near Mr. Day, {} AP", "today ~ waves", "AP", " | AP"),
    ("A ferry leaves the pier near Ince {}", "AP ~ Getty Images", "{}", " | {}"),
    ("A ferry leaves the pier near Ince {}", "AP. ~ Getty Images. ~ The Norland Press", "", ""),
    ("A ferry leaves the pier near Ince {}", "AP/Ana Ruiz ~ AP/Ana Ruiz.", "{}", "Ana Ruiz | AP"),
    ("A ferry leaves the pier near Ince {}", "AP via Getty.", "{}", " | AP, Getty | VIA"),
    ("A ferry leaves the pier near Ince {}", "AP Photo", "{}", " | AP"),
    ("A ferry leaves the pier near Ince {}", "AP File", "{}", " | AP | FILE"),
    ("A ferry leaves the pier near Ince {}", "AFP PHOTO/Ana Ruiz", "{}", "Ana Ruiz | AFP"),
    ("A ferry leaves the pier near Ince {}/AP", "Ana Ruiz ~ Umbar Teldan ~ Ana de la Cruz ~ Ana M. Ruiz", "{}/AP", "{} | AP"),
    ("A ferry leaves the pier near Ince {}/AP", "Tom Hale, Ana Ruiz", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("A ferry leaves the pier near Ince {}/AP", "Harbor Police", "{}/AP", " | {}, AP"),
    ("A ferry leaves the pier near Ince {}/AP", "Norland, Harbor Police", "Harbor Police/AP", " | Harbor Police, AP"),
    ("A ferry leaves near Ince {} via AP", "Ana Ruiz ~ Umbar Teldan", "{} via AP", "{} | AP | VIA"),
    ("A ferry leaves near Ince {} via AP", "Harbor Police", "{} via AP", " | {}, AP | VIA"),
    ("A ferry leaves near Ince {} | AP", "Ana Ruiz", "{} | AP", "{} | AP"),
    ("A ferry leaves near Ince {} | AP", "Harbor Police", "{} | AP", " | {}, AP"),
    ("A ferry leaves the pier.Ana Ruiz/AP", "", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("A ferry leaves the pier?Ana Ruiz/AP", "", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("A ferry leaves the pier!Ana Ruiz/AP", "", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("A ferry leaves the pier...Ana Ruiz/AP", "", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("A ferry leaves the pier…Ana Ruiz/AP", "", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("A ferry leaves the pier.”Ana Ruiz/AP", "", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("A ferry leaves the pier.)Ana Ruiz/AP", "", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("A ferry leaves the pier!”Ana Ruiz/AP", "", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("A ferry leaves the pier)Ana Ruiz/AP", "", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("A ferry leaves the pier -- Ana Ruiz/AP", "", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("A ferry leaves the pier{}Ana Ruiz/AP", ": ~ -- ~ |", "", ""),
    ("A ferry leaves the pier.{}/AP", "Ana Ruiz ~ ANA RUIZ", "{}/AP", "{} | AP"),
    ("A ferry leaves the pier.{}/AP", "ana ruiz", "", ""),
    ("A ferry leaves the pier.{}/AP", "(Ana Ruiz", "{}/AP", "Ana Ruiz | AP"),
    ("A ferry leaves the pier.{}/AP", "©Ana Ruiz", "{}/AP", "Ana Ruiz | AP |  | © Ana Ruiz/AP"),
    ("(AP) -- A ferry leaves the pier.", "", "", ""),
    ("(AP) — A ferry leaves the pier.", "", "", ""),
    ("(Ana Ruiz) A ferry leaves the pier.", "", "", ""),
    ("© Norland Press A ferry leaves the pier.", "", "", ""),
    ("Photo: Umbar Teldan. A ferry leaves the pier.", "", "", ""),
    ("Photo: Dr. Ana Ruiz. A ferry leaves the pier.", "", "", ""),
    ("(AP) A ferry leaves the pier.", "", "(AP)", " | AP"),
    ("[Getty] A ferry leaves the pier.", "", "[Getty]", " | Getty"),
    ("(Ana Ruiz/AP) A ferry leaves the pier.", "", "(Ana Ruiz/AP)", "Ana Ruiz | AP"),
    ("(Photo by Ana Ruiz) A ferry leaves the pier.", "", "(Photo by Ana Ruiz)", "Ana Ruiz"),
    ("© Ana Ruiz A ferry leaves the pier.", "", "© Ana Ruiz", "Ana Ruiz |  |  | © Ana Ruiz"),
    ("© Getty Images A ferry leaves the pier.", "", "© Getty Images", " | Getty Images |  | © Getty Images"),
    ("Photo: Ana Ruiz. A ferry leaves the pier.", "", "Photo: Ana Ruiz.", "Ana Ruiz"),
    ("Photo: Ana Ruiz/AP. A ferry leaves the pier.", "", "Photo: Ana Ruiz/AP.", "Ana Ruiz | AP"),
    ("Photo: Norland Press. A ferry leaves the pier.", "", "Photo: Norland Press.", " | Norland Press"),
    ("Courtesy: Norland. A ferry leaves the pier.", "", "Courtesy: Norland.", " | Norland | COURTESY"),
    ("Photo… Ana Ruiz. A ferry leaves the pier.", "", "Photo… Ana Ruiz.", "Ana Ruiz"),
    ("Copyright Ana Ruiz. A ferry leaves the pier.", "", "Copyright Ana Ruiz.", "Ana Ruiz |  |  | © Ana Ruiz"),
    ("{}\nA ferry leaves the pier.", "Photo: Ana Ruiz", "{}", "Ana Ruiz"),
    ("{}\nA ferry leaves the pier.", "Ana Ruiz/AP ~ Ana Ruiz - AP", "{}", "Ana Ruiz | AP"),
    ("{}\nA ferry leaves the pier.", "Ana Ruiz | AP", "{}", "{}"),
    ("{}\nA ferry leaves the pier.", "Ana Ruiz, Star Tribune", "{}", "Ana Ruiz | Star Tribune"),
    ("{}\nA ferry leaves the pier.", "Ana Ruiz, Tom Hale ~ By Ana Ruiz/AP ~ BY Ana Ruiz/AP ~ Ana Ruiz/AP 2020 ~ OSLO (AP) ~ Harbor Police", "", ""),
    ("{}\nA ferry leaves the pier.", "AP Photo", "{}", " | AP"),
    ("{}\nA ferry leaves the pier.", "Getty Images", "{}", " | {}"),
    ("Ana Ruiz/AP\rA ferry leaves the pier.", "", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("Ana Ruiz/AP - A ferry leaves the pier.", "", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("Ana Ruiz/AP — A ferry leaves the pier.", "", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("Ana Ruiz/AP – A ferry leaves the pier.", "", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("Ana Ruiz/AP\n\nA ferry leaves the pier.", "", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("Ana Ruiz/AP A ferry leaves the pier.", "", "", ""),
    ("Ana Ruiz/AP -- A ferry leaves the pier.", "", "", ""),
    ("Ana Ruiz/AP\na ferry leaves the pier.", "", "", ""),
    ("Ana Ruiz/AP - a ferry leaves the pier.", "", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("{} A ferry leaves the pier.", "Ana Ruiz via Getty Images", "{}", "Ana Ruiz | Getty Images | VIA"),
    ("{} A ferry leaves the pier.", "Ana Ruiz/Getty Images ~ Ana Ruiz/AP ~ AFP ~ Photo: Ana Ruiz ~ Photo: Norland Press", "", ""),
    ("{} A ferry leaves the pier.", "Getty Images", "{}", " | {}"),
    ("{} A ferry leaves the pier.", "Photo: Ana Ruiz/AP", "{}", "Ana Ruiz | AP"),
    ("{} A ferry leaves the pier.", "Photo by Getty Images", "{}", " | Getty Images"),
    ("{} A ferry leaves the pier.", "Image: NASA", "{}", " | NASA"),
    ("{} A ferry leaves the pier.", "Credit: Umbar Teldan/Reuters", "{}", "Umbar Teldan | Reuters"),
    ("{} A ferry leaves the pier.", "Ana Ruiz | Getty Images", "{}", "{}"),
    ("Getty Images {} waves at the fair.", "CEO Ana Ruiz ~ Chief Ana Ruiz ~ photographer Ana Ruiz ~ and Ana Ruiz ~ Reporter Ana Ruiz ~ Editor Ana Ruiz", "", ""),
    ("Getty Images {} waves at the fair.", "Ana Ruiz", "Getty Images", " | Getty Images"),
    ("A ferry leaves ({}) in heavy rain.", "Ana Ruiz/AP ~ AP: Ana Ruiz", "({})", "Ana Ruiz | AP"),
    ("A ferry leaves ({}) in heavy rain.", "photo AP", "({})", " | AP"),
    ("A ferry leaves ({}) in heavy rain.", "AFP via Getty", "({})", " | AFP, Getty | VIA"),
    ("A ferry leaves ({}) in heavy rain.", "© Ana Ruiz", "({})", "Ana Ruiz |  |  | {}"),
    ("A ferry leaves ({}) in heavy rain.", "by Ana Ruiz", "({})", "Ana Ruiz"),
    ("A ferry leaves ({}) in heavy rain.", "Photo Ana Ruiz ~ Ana Ruiz ~ AP ~ left ~ see photo ~ they took a photo/AP", "", ""),
    ("A ferry leaves (left) the pier ({}) at noon.", "Ana Ruiz/AP", "(Ana Ruiz/AP)", "Ana Ruiz | AP"),
    ("A ferry leaves (in a photo) the pier [{}] at noon.", "Ana Ruiz/AP", "[Ana Ruiz/AP]", "Ana Ruiz | AP"),
    ("A ferry leaves the pier. Ana Ruiz/AP {}", "hide caption ~ toggle caption ~ | License Photo ~ Enlarge this image ~ More ~ Less ~ View image in fullscreen ~ All rights reserved. ~ all rights reserved ~ Facebook Twitter Pinterest ~ hide caption hide caption ~ more >", "Ana Ruiz/AP", "Ana Ruiz | AP"),
    ("A ferry leaves the pier. Ana Ruiz/AP {}", "hidden caption", "", ""),
    ("A ferry leaves the pier. REUTERS/Ana Ruiz {}", "ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY ~ EDITORS NOTE: HANDOUT ~ FOR EDITORIAL USE ONLY ~ MANDATORY CREDIT ~ NO SALES ~ NO RESALES. NO ARCHIVES ~ NORLAND OUT ~ SOUTH NORLAND OUT ~ THIS PICTURE WAS TAKEN ~ THE PHOTO MAY NOT BE SOLD ~ BEST QUALITY AVAILABLE ~ QUALITY REPEAT ~ REFILE ~ XMIT ~ TPX IMAGES OF THE DAY ~ ORG XMIT: NP101 ~ RESTRICTED TO NORLAND ~ NOT FOR SALE ~ NO USE NORLAND ~ TEMPLATE OUT ~ IMAGE OF THE DAY", "REUTERS/Ana Ruiz {}", "Ana Ruiz | REUTERS"),
    ("A ferry leaves the pier. REUTERS/Ana Ruiz {}", "NO Sales are made HERE", "", ""),
    ("{}", "MIAMI (AP) -- ~ MIAMI (AP) — ~ (AP) - ~ MIAMI/ --", "", ""),
    ("{}", "Ana Ruiz/AP --", "{}", "Ana Ruiz | AP"),
    ("A ferry leaves the pier. {} Tom Hale/AP", "(Ana Ruiz/AFP) ~ Ana Ruiz/AFP - ~ Ana Ruiz, AFP;", "{} Tom Hale/AP", "Ana Ruiz, Tom Hale | AFP, AP"),
    ("A ferry leaves the pier. {} Tom Hale/AP", "AP Photo by ~ By ~ BY", "{} Tom Hale/AP", "Tom Hale | AP"),
    ("A ferry leaves the pier. {} Tom Hale/AP", "© Norland Press |", "{} Tom Hale/AP", "Tom Hale | Norland Press, AP |  | {} Tom Hale/AP"),
    ("A ferry leaves the pier. {} Tom Hale/AP", "Courtesy photo. ~ Ana Ruiz.", "Tom Hale/AP", "Tom Hale | AP"),
    ("A ferry leaves the pier. {} Tom Hale/AP", "file photo:", "{} Tom Hale/AP", "Tom Hale | AP | FILE"),
    ("A ferry leaves the pier. {} (Tom Hale/AP)", "(Ana Ruiz/AFP) ~ Ana Ruiz/AFP", "{} (Tom Hale/AP)", "Ana Ruiz, Tom Hale | AFP, AP"),
    ("A ferry leaves the pier. {} (Tom Hale/AP)", "Photo by Ana Ruiz ~ [Ana Ruiz]", "{} (Tom Hale/AP)", "Ana Ruiz, Tom Hale | AP"),
    ("A ferry leaves the pier. {} (Tom Hale/AP)", "REUTERS ~ Reuters. ~ Ana Ruiz ~ Norland Press ~ Ince ~ Getty Images and", "(Tom Hale/AP)", "Tom Hale | AP"),
    ("A ferry leaves the pier. {} (Tom Hale/AP)", "via Getty", "{} (Tom Hale/AP)", "Tom Hale | Getty, AP | VIA"),
    ("Photo: {}", "Ana Ruiz. A ferry leaves the pier near Ince and comes back", "Photo: Ana Ruiz.", "Ana Ruiz"),
    ("Photo: {}", "Ana Ruiz", "Photo: {}", "{}"),
    ("Image source, {} Image caption, A ferry leaves", "Getty Images ~ Norland Press", "Image source, {}", " | {}"),
    ("Image source, {} Image caption, A ferry leaves", "Ana Ruiz/AP", "Image source, {}", "Ana Ruiz | AP"),
    ("{} source, Getty Images", "Video", "Video source, Getty Images", " | Getty Images"),
    ("A ferry leaves. {} photo", "Submitted ~ Contributed ~ Supplied ~ Handout ~ SUBMITTED", "{} photo", " |  | HANDOUT"),
    ("A ferry leaves. {} photo", "File", "{} photo", " |  | FILE"),
    ("A ferry leaves. {} photo", "Courtesy", "{} photo", " |  | COURTESY"),
    ("A ferry leaves. {} photo", "submitted ~ Norland ~ The", "", ""),
    ("A ferry leaves. {}", "Submitted Pictures ~ HANDOUT IMAGES ~ Supplied image", "{}", " |  | HANDOUT"),
    ("A ferry leaves. {}", "FILE PHOTO ~ file photo", "{}", " |  | FILE"),
    ("A ferry leaves the pier. {}", "By Ana Ruiz/AP ~ BY Ana Ruiz/AP ~ Ana Ruiz 2020/AP", "{}", "Ana Ruiz | AP"),
    ("A ferry leaves the pier. {}", "By Ana Ruiz ~ By noon Ana Ruiz/AP was there ~ Ana Ruiz for Umbar ~ Ana Ruiz, Umbar ~ Norland Press ~ Umbar/Teldan ~ Ana Ruiz and Tom Hale ~ Getty Images and Tom Hale ~ Ana Ruiz is with AP", "", ""),
    ("A ferry leaves the pier. {}", "Ana Ruiz for NPR", "{}", "Ana Ruiz | NPR"),
    ("A ferry leaves the pier. {}", "Ana Ruiz, Star Tribune", "{}", "Ana Ruiz | Star Tribune"),
    ("A ferry leaves the pier. {}", "Ana Ruiz, Umbar Tribune", "{}", "Ana Ruiz | Umbar Tribune"),
    ("A ferry leaves the pier. {}", "NASA", "{}", " | {}"),
    ("A ferry leaves the pier. {}", "UMBAR/TELDAN", "{}", " | UMBAR, TELDAN"),
    ("A ferry leaves the pier. {}", "Norland Press/Umbar", "{}", " | Norland Press, Umbar"),
    ("A ferry leaves the pier. {}", "NPR file photo", "{}", " | NPR | FILE"),
    ("A ferry leaves the pier. {}", "via AP", "{}", " | AP | VIA"),
    ("A ferry leaves the pier. {}", "via Umbar Press", "{}", " | Umbar Press | VIA"),
    ("A ferry leaves the pier. {}", "Supplied ~ Photo / Supplied", "{}", " |  | HANDOUT"),
    ("A ferry at 4 p.m. {}", "AP", "{}", " | {}"),
    ("A ferry at 4 p.m. {}", "Ana Ruiz/AP", "{}", "Ana Ruiz | AP"),
    ("A ferry at 4 p.m. {}", "Photo by Ana Ruiz", "{}", "Ana Ruiz"),
]  # fmt: skip


@pytest.mark.parametrize(("caption", "text", "expected"), filled(BEHIND))
def test_what_the_credit_of_a_caption_says(caption, text, expected):
    credit = parse_caption(caption).credit
    assert ("" if credit is None else credit.text, told(credit).rstrip(" |")) == (text, expected)
