"""Words that report what somebody said: verbs with the syntax they take, nouns and phrases.

Which verbs report, and in which syntax, was counted in the PolNeAR corpus of attributions (Newell et al., LREC 2018: 840
stories of US papers) and completed from reference grammars of English reporting verbs (Quirk et al. 1985, section 14.28 ff.
and 16.30 ff.; Collins COBUILD, Verb patterns "V that", "V with quote", "V n that", "V wh"). Forms of regular verbs follow by rule.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from wireparse.lexicon._words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = [
    "ASKING",
    "ATTITUDES",
    "DOCUMENTS",
    "DOCUMENT_NOUNS",
    "DOCUMENT_VERBS",
    "FORCES",
    "HEARD",
    "HOMOGRAPHS",
    "MENACING",
    "NAMING",
    "NOUNS",
    "PARTICLES",
    "SUMMING_NOUNS",
    "VERBS",
    "inflections",
    "verbs",
]

# Verbs by the syntax that they take. The names of a row:
#   direct       words in quotation marks are its content
#   that         "that" and a finite clause
#   bare         a finite clause without "that"
#   infinitive   "to" and a verb that says what the speaker will do or holds true ("vowed to", "claimed to")
#   doing        an -ing form that says what the speaker did or proposes ("denied sending it")
#   of           object and "of" with what it is said to have done ("accused the board of hiding it")
#   thing        a noun phrase that says what is to be ("called for an inquiry")
#   wh           an embedded question
#   parenthetic  after or inside its clause, between commas ("The road is shut, police said.")
#   inverts      verb before subject beside its content ("said Smith")
#   tell         its object is the hearer ("told reporters")
#   call         object and quoted complement, or a quoted noun phrase ("called him “a liar”", "denounced the “witch hunt”")
#   weak         reports beside quotation marks only; in all else it does not speak
VERBS: Final[tuple[tuple[str, str], ...]] = (
    ("direct that bare wh parenthetic inverts call", "say"),
    ("direct that bare wh tell", "tell"),
    (
        "direct that bare parenthetic inverts",
        """
        add allege announce argue assert claim comment contend estimate exclaim explain insist joke quip remark reply state
        suggest clarify warn tweet caution acknowledge admit concede confess declare note recall report reveal testify
        """,
    ),
    (
        "direct that parenthetic inverts",
        """
        affirm aver maintain write highlight communicate relay boast brag complain confide counter crow emphasize emphasise elaborate gripe grumble interject
        interpose intone lament marvel muse mutter murmur object observe opine pronounce protest reason reiterate rejoin
        relate repeat respond retort scoff shout speculate stress sum summarize summarise swear theorize theorise underline
        underscore venture whisper yell chide tease post retweet predict recount reaffirm answer conclude email e-mail vent plead
        """,
    ),
    (
        "direct weak parenthetic inverts",
        """
        begin continue remember reminisce cry scream shriek bark bellow blurt boom chant sing chime chuckle cite demand drawl exult fume gasp groan
        growl grunt gush howl hiss interrupt laugh mumble moan mouth pray press prod query quote rant rage rail recite roar scold
        sigh smile grin nod shrug snap snarl sneer sniff snort sob stammer stutter sputter splutter taunt thunder wail weep whine
        wisecrack yelp gloat deadpan beam bristle text message caption urge exhort implore beg
        backpedal backtrack bellyache bewail bleat blab chatter chirp clamor croak drone effuse elucidate entreat eulogize expostulate fret
        fulminate gibe goad grouch harangue jabber josh kvetch lisp mewl nag natter reflect nitpick parrot philosophize prate prophesy purr
        quaver quibble recap recollect remonstrate reprove shrill simper snicker snigger snipe squawk squeak sympathize tattle wheeze
        whoop apologize apologise command instruct
        think enthuse lecture preach proffer rejoice sermonize utter vocalize chat blog rap narrate jeer heckle grouse holler hector
        hazard babble ramble opine expound pontificate riff retaliate crack cackle huff coo croon correct hedge demur jest banter bawl
        bluster carp chortle giggle guffaw hoot rasp rumble sputter squeal wheedle whimper yap enunciate emote orate
        """,
    ),
    ("direct that bare wh parenthetic", "find show indicate reveal"),
    ("direct that bare wh parenthetic inverts", "read"),
    ("direct that bare parenthetic", "determine conclude calculate"),
    ("that bare wh parenthetic inverts", "confirm disclose signal hint imply reckon"),
    (
        "that parenthetic",
        """
        assess attest certify charge convey divulge envisage estimate forecast foresee hypothesize hypothesise insinuate intimate
        pledge posit postulate proclaim profess project promise reassert stipulate surmise vow agree disagree deny concur
        """,
    ),
    ("that parenthetic", "rule"),
    ("that", "decree deduce demonstrate dispute guarantee hold illustrate propose recommend urge request"),
    (
        "direct that bare tell",
        "assure remind inform notify reassure advise alert brief counsel forewarn warn caution promise",
    ),
    (
        "infinitive",
        "promise vow pledge threaten swear claim profess guarantee undertake offer ask tell warn caution advise counsel remind",
    ),
    ("of", "accuse"),
    ("doing", "deny admit suggest propose recommend acknowledge mention recall"),
    # Verbs of the rows above and below that may stand before their subject: “We shall win,” vowed Lee.
    (
        "direct parenthetic inverts",
        "vow promise pledge threaten agree disagree concur predict propose recommend deny advise assure remind warn caution",
    ),
    ("direct parenthetic inverts weak", "order accuse criticize praise demand urge"),
    ("direct wh parenthetic inverts", "ask inquire enquire wonder query ponder"),
    (
        "wh",
        """
        question share explain describe clarify elaborate disclose recall recount discuss comment report note speculate answer
        """,
    ),
    ("direct wh tell", "ask quiz grill question"),
    ("direct infinitive tell", "urge exhort implore beg"),
    ("direct weak tell", "text message"),
    ("direct tell", "email e-mail"),
    ("direct call", "quote cite"),
    (
        "direct call weak",
        """
        call brand dub label term deem describe characterize characterise portray depict cast style hail herald tout bill slam blast
        bash criticize criticise condemn denounce decry deride dismiss reject praise laud applaud commend welcome accuse blame
        attack assail mock ridicule lambast lambaste rebuke castigate liken compare vilify disparage excoriate skewer rip trash
        savage pan voice express mention deplore bemoan challenge defend oppose support back endorse advocate promote champion
        seek offer apologize apologise speak talk address invoke evoke allude refer expound credit thank salute admonish
        berate scorn disavow disown renounce reprimand upbraid celebrate congratulate extol trumpet pitch frame paint present
        identify name classify rate justify highlight echo issue release publish list see view regard treat consider shrug
        ask demand urge quote cite order request propose recommend threaten promise pledge vow warn caution deny claim allege
        argue predict report note recall outline stress emphasize emphasise underscore underline lament reiterate repeat
        acknowledge admit concede declare pronounce proclaim explain suggest question confirm announce tell read add state tweet
        write testify post find show
        """,
    ),
    (
        "call that bare weak",
        """
        believe think feel hope fear worry doubt suspect expect wish know understand assume imagine suppose guess figure realize
        realise trust dread sense anticipate gather presume
        """,
    ),
    (
        "call weak",
        "want need love like dislike hate prefer regret appreciate envision favor favour resent detest enjoy admire",
    ),
)

# What people think is not what they said: such verbs count beside quotation marks only.
ATTITUDES: Final = words(
    """
    believe think feel hope fear worry doubt suspect expect wish know understand assume imagine suppose guess figure realize realise
    consider trust dread sense anticipate gather presume want need love like dislike hate prefer regret appreciate envision favor
    favour resent disdain detest enjoy see view regard treat admire seek
    """
)

# Verbs whose subject is often a document or a count of heads: a study, a poll, a law, a sign.
DOCUMENTS: Final = words(
    """
    say show find suggest indicate reveal read state report conclude warn note demonstrate confirm estimate project cite list describe
    detail outline allege contend charge claim argue recommend predict forecast acknowledge announce assert
    """
)

# Verbs that report only where such a thing is their subject: a person who shows does not speak.
DOCUMENT_VERBS: Final = words("show find reveal demonstrate illustrate document read establish prove")
DOCUMENT_NOUNS: Final = words(
    """
    account accounts affidavit analyses analysis article assessment audit audits autopsy census chart count court data database document
    documents editorial email emails estimate estimates evidence exhibit experiments exit-polls exit figures filing filings findings
    graph graphic headline image images index indictment inquiry inspection inspectors inventory investigation investigators jury letter
    letters list log logs map memo memos message messages minutes note notes numbers panel paper papers photo photos poll polling
    polls pollster pollsters ranking ratings readings record records recording recordings release report reports research researchers
    result results review ruling scan scientists score scores screenshot script sign signs statement statistics studies study survey surveys
    surveillance tally tallies tape tapes test testing tests text texts timeline totals trackers transcript transcripts trend tweet
    tweets video videos watchdog auditors committee commission inquest judge
    """
)

# third person, past, participle, -ing: what the rules below would get wrong.
_IRREGULAR: Final[Mapping[str, str]] = MappingProxyType(
    {
        "say": "says said said saying",
        "tell": "tells told told telling",
        "write": "writes wrote written writing",
        "think": "thinks thought thought thinking",
        "speak": "speaks spoke spoken speaking",
        "find": "finds found found finding",
        "show": "shows showed shown showing",
        "read": "reads read read reading",
        "begin": "begins began begun beginning",
        "go": "goes went gone going",
        "swear": "swears swore sworn swearing",
        "sing": "sings sang sung singing",
        "know": "knows knew known knowing",
        "understand": "understands understood understood understanding",
        "feel": "feels felt felt feeling",
        "hold": "holds held held holding",
        "see": "sees saw seen seeing",
        "seek": "seeks sought sought seeking",
        "foresee": "foresees foresaw foreseen foreseeing",
        "forecast": "forecasts forecast forecast forecasting",
        "cast": "casts cast cast casting",
        "weep": "weeps wept wept weeping",
        "undertake": "undertakes undertook undertaken undertaking",
        "prove": "proves proved proven proving",
        "set": "sets set set setting",
        "make": "makes made made making",
        "take": "takes took taken taking",
        "put": "puts put put putting",
        "shoot": "shoots shot shot shooting",
        "hit": "hits hit hit hitting",
        "spit": "spits spat spat spitting",
        "lay": "lays laid laid laying",
        "cut": "cuts cut cut cutting",
        "strike": "strikes struck struck striking",
        "refer": "refers referred referred referring",
        "concur": "concurs concurred concurred concurring",
        "infer": "infers inferred inferred inferring",
        "quiz": "quizzes quizzed quizzed quizzing",
        "submit": "submits submitted submitted submitting",
        "admit": "admits admitted admitted admitting",
        "beg": "begs begged begged begging",
    }
)
# Verbs of two syllables that double their last consonant as those of one do ("nod": "nodded").
_DOUBLING: Final = words("aver rebut recap")
_ONE_SYLLABLE: Final = re.compile(r"(?:qu|[^aeiou])*+[aeiou][bdgmnprt]")

# Verbs that report with a particle only, and what the pair licenses. The particle follows directly or after one short object.
PARTICLES: Final[tuple[tuple[str, str, str], ...]] = (
    ("point", "out", "direct that bare parenthetic inverts wh"),
    ("make", "clear", "that wh direct"),
    ("make", "plain", "that wh"),
    ("go", "on to say", "direct that bare"),
    ("go", "on(?! (?:the|an?|to|with|for|his|her|their|its|sale|trial|air|strike|record|about)\\b)", "direct weak"),
    ("go", "further", "direct weak"),
    ("fire", "back", "direct weak parenthetic inverts"),
    ("hit", "back", "direct weak parenthetic inverts"),
    ("shoot", "back", "direct weak parenthetic inverts"),
    ("push", "back", "direct weak"),
    ("write", "back", "direct weak parenthetic"),
    ("strike", "back", "direct weak"),
    ("lash", "out", "direct weak"),
    ("speak", "out", "direct weak"),
    ("cry", "out", "direct weak parenthetic inverts"),
    ("call", "upon", "infinitive tell call"),
    ("call", "on", "infinitive tell call"),
    ("call", "for", "infinitive tell call thing"),
    ("call", "out", "direct weak parenthetic inverts"),
    ("shout", "out", "direct weak parenthetic inverts"),
    ("spell", "out", "wh direct weak"),
    ("lay", "out", "wh direct weak"),
    ("set", "out", "wh direct weak"),
    ("blurt", "out", "direct weak parenthetic inverts"),
    ("speak", "of(?= (?:how|why|what))", "wh"),
    ("speak", "about(?= (?:how|why|what))", "wh"),
    ("talk", "of(?= (?:how|why|what))", "wh"),
    ("talk", "about(?= (?:how|why|what))", "wh"),
    ("sum", "up", "direct weak parenthetic inverts"),
    ("chime", "in", "direct weak parenthetic inverts"),
    ("weigh", "in", "direct weak"),
    ("jump", "in", "direct weak"),
    ("double", "down", "direct weak"),
    ("spit", "out", "direct weak"),
    ("pipe", "up", "direct weak parenthetic inverts"),
    ("rattle", "off", "direct weak"),
    ("put", "it", "direct parenthetic"),
    ("rule", "out", "direct weak"),
    ("take", "to (?:Twitter|X|Facebook|Instagram|Truth Social|Weibo|Telegram|TikTok|social media)", "direct weak"),
)

# Nouns of saying: with "that", a colon or a quotation after them they hold what their possessor said.
NOUNS: Final = words(
    """
    claim claims warning warnings verdict verdicts reaction motto plea remark remarks statement statements assertion assertions announcement announcements allegation
    allegations accusation accusations argument arguments comment comments complaint complaints confirmation contention contentions
    concession declaration declarations denial denials disclosure disclosures estimate estimates finding findings forecast
    forecasts hint hints indication insistence message messages observation observations pledge pledges prediction predictions promise
    promises proposal proposals reassurance reassurances assurance assurances recommendation recommendations report reports
    reminder revelation revelations ruling suggestion suggestions testimony threat threats vow vows tweet tweets caption
    acknowledgement acknowledgment admission admissions advice conclusion conclusions confession explanation guarantee notification
    proclamation quip reply response rebuttal retort rejoinder post posts question questions answer caution lament
    """
)

# Nouns that sum a whole clause up in the writer's words: "said the dam was safe, a claim that engineers dispute".
SUMMING_NOUNS: Final = words(
    """
    accusation acknowledgement acknowledgment admission allegation allusion approach argument assertion backhanded-compliment barb blow
    boast break-through breach call change charge claim clarification comment comparison complaint compliment concession condemnation
    contention contradiction contrast criticism decision declaration demand denial departure development dig echo endorsement
    enticement estimate exaggeration fact figure gesture goal hint idea indictment innovation insult invitation jab jibe gibe joke
    layoff measure message mistake mockery move nod notion observation offer option outcome pledge plan point policy position
    possibility practice prediction process promise proportion proposal prospect provision reality rebuke recommendation reference
    rejection remark reminder request requirement response result reversal rumor rumour setback shift shot sign signal slap slight slogan
    stance statement step strategy suggestion swipe tactic task theme theory threat title topic trend vote vow warning
    """
)

# Base forms that are also nouns or adjectives: a plural subject must stand before them, or they do not speak.
HOMOGRAPHS: Final = words(
    """
    answer attack back bark beam blast blog boast bill brag brand brief call caption cast caution challenge champion charge chat cheer
    chuckle claim close coo comment counsel counter crack credit cry debate demand detail dispute document doubt dread echo email e-mail
    end estimate fear figure find finish forecast frame gasp grill grin growl guarantee guess hail hint hold hope issue jest joke label
    lament laugh lecture like list love mandate marvel message mention moan need nod note object offer open order paint pan paper pitch
    pledge plan point post praise present press profess project promise promote protest prompt question quip quiz quote rage rail rant
    rap rate read reason rebuke record regard release remark reply report request retort retweet ridicule rip roar rule salute scream
    sense shout show shrug sigh signal slam smile snap sob sound start state stress style sum support suspect talk tease term text title
    thunder tout trash trust tweet vent venture view voice vow wail want warrant welcome whine whisper wish wonder worry yell
    """
)

# Verbs that events are the subject of as well, and such events: "the storm threatens to", "the vote promises to".
MENACING: Final = words("threaten promise")
FORCES: Final = words(
    """
    primary election vote race storm rain flood fire wave strike war fight feud row dispute crisis initiative law bill rule measure plan
    agenda budget delay shortage move decision scandal case virus outbreak drought heat cold weather snow wind ice debt defeat loss win
    outcome trend season year week day summer winter game match film book show issue question problem
    """
)

# Verbs whose past participle alone opens the question of someone unnamed: "Asked whether she would run, ...".
ASKING: Final = words("ask press query question quiz")

# Verbs that cannot do without a hearer: "assured residents the water was safe".
HEARD: Final = words("tell assure reassure inform notify remind convince")

# Verbs that give a name when quotation marks follow at once ("a plan called “Green Line”").
NAMING: Final = words(
    "call dub title entitle name label term brand nickname style subtitle headline caption mark tag stamp"
)


def inflections(lemma: str) -> tuple[str, str, str, str]:
    """The third person, past, past participle and -ing form of a verb.

    Examples:
        >>> inflections("deny")
        ('denies', 'denied', 'denied', 'denying')
        >>> inflections("write")
        ('writes', 'wrote', 'written', 'writing')
    """
    if lemma in _IRREGULAR:
        third, past, participle, gerund = _IRREGULAR[lemma].split()
        return third, past, participle, gerund
    if lemma in _DOUBLING or _ONE_SYLLABLE.fullmatch(lemma):
        stem = lemma + lemma[-1]
        return lemma + "s", stem + "ed", stem + "ed", stem + "ing"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma[:-1] + "ied", lemma + "ing"
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    if lemma.endswith("ee"):
        return third, lemma + "d", lemma + "d", lemma + "ing"
    if lemma.endswith("e"):
        return third, lemma + "d", lemma + "d", lemma[:-1] + "ing"
    return third, lemma + "ed", lemma + "ed", lemma + "ing"


def verbs() -> Iterator[tuple[str, frozenset[str]]]:
    """Each verb with all the syntax that its rows give it; it is weak where no row makes it strong."""
    licences: dict[str, set[str]] = {}
    strong = set()
    for syntax, lemmas in VERBS:
        names = syntax.split()
        for lemma in lemmas.split():
            licences.setdefault(lemma, set()).update(names)
            if "weak" not in names:
                strong.add(lemma)
    for lemma, granted in licences.items():
        yield lemma, frozenset(granted - {"weak"} if lemma in strong else granted)
