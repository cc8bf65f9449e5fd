"""Where words are said or written, in the sense of AP attribution: "in a statement", "at a news conference", "on Telegram".

Counted in the tails of reporting cues of the PolNeAR corpus, completed with the channels that wire stories name.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = ["CHANNELS", "VENUES"]

# Occasions and documents.
VENUES: Final = words(
    """
    account ad address advertisement advisory affidavit alert analysis announcement appeal appearance appearances article articles audio
    biography blog book briefing briefings broadcast brief bulletin call caption ceremony clip column comment comments
    commentary commercial communique communiqué complaint conference conferences conversation convention conversations debate
    debates declaration deposition discussion dispatch document documents editorial editorials e-mail e-mails email emails essay event events
    exchange feed filing filings forum fundraiser gathering gala hearing hearings homily indictment interview interviews
    investigation judgment judgement keynote lawsuit leaflet lecture letter letters livestream meeting meetings
    memo memoir memorandum memos message messages motion newscast newsletter note notes notice opinion op-ed
    order page panel petition podcast post posts posting postings presentation presser program programme prayer press-release prospectus
    ruling rally rallies reception recording release releases remark remarks reply report reports response responses roundtable rulings
    segment sermon service session sessions show speech speeches statement statements story studies study summary
    summit symposium talk talks tape telecast testimony text texts thread town-hall transcript trial
    tribute tweet tweets update vigil video videos voicemail warrant webcast webinar website workshop writings
    """
)

# Channels that stand without an article: "on Telegram", "on state television".
CHANNELS: Final = words(
    """
    twitter x facebook instagram telegram weibo youtube tiktok linkedin reddit snapchat threads bluesky mastodon whatsapp vk substack
    medium rumble parler gab signal wechat television tv radio air camera background background social truth cnn msnbc nbc abc cbs fox cnbc
    bbc npr pbs hbo espn c-span itv al-jazeera newsmax bloomberg sky
    media court parliament congress facetime zoom skype email e-mail text
    """
)
