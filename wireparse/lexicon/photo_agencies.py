"""Picture agencies, archives, stock sites and the owners that pictures are credited to without more ado.

Gathered from credit lines of news sites of 2005 to 2025 and from the partner lists that Getty Images, Alamy, Reuters
Connect and AP Newsroom publish. News agencies stand in `agencies`. One name a line, as credited; case does not count,
nor does a leading "the".
"""

from __future__ import annotations

from typing import Final

__all__ = ["OWNERS", "PICTURE_AGENCIES", "PICTURE_DESKS", "SOCIAL_SITES", "STOCK_SITES", "USER_SITES"]


def _names(listed: str) -> frozenset[str]:
    return frozenset(line.strip().casefold() for line in listed.splitlines() if line.strip())


# Agencies and archives whose business is pictures: at the end of a caption the name alone is a credit.
PICTURE_AGENCIES: Final = _names("""
    EPA
    EPA-EFE
    EFE-EPA
    European Pressphoto Agency
    PA
    Press Association
    AAP
    Anadolu
    Anadolu Agency
    Getty
    Getty Images
    Getty Images Europe
    Getty Images North America
    Getty Images South America
    Getty Images AsiaPac
    Getty Images Sport
    Getty Images Entertainment
    Getty Images Plus
    Getty Images News
    gettyimages
    GC Images
    AP Images
    AFPTV
    AAP Image
    AAP Images
    PA Images
    PA Wire
    PA Photos
    PA Media
    UN Photo
    EPA Images
    Press Association Images
    Reuters Pictures
    Hulton Archive
    Hulton Deutsch
    Hulton Getty
    Bettmann
    Bettmann Archive
    Corbis
    Corbis News
    Corbis Sygma
    Sygma
    Keystone-France
    Gamma-Keystone
    Gamma-Rapho
    Popperfoto
    Picture Post
    Mirrorpix
    WireImage
    FilmMagic
    NurPhoto
    LightRocket
    SOPA Images
    Pacific Press
    Anadolu Images
    Future Publishing
    Future Image
    Icon Sportswire
    MB Media
    MediaNews Group
    DigitalVision
    Digital Vision
    The Image Bank
    Image Source
    Image Press Agency
    Moment Open
    Moment RF
    E+
    iStock
    iStockphoto
    iStock Unreleased
    istockphoto.com
    istock.com
    gettyimages.com
    gettyimages.co.uk
    shutterstock.com
    alamy.com
    alamy.de
    stock.adobe.com
    fotolia.com
    unsplash.com
    pexels.com
    pixabay.com
    wikimedia.org
    Photodisc
    Creatas
    Creatas RF
    Jupiterimages
    Thinkstock
    ThinkstockPhotos
    Brand X Pictures
    Blend Images
    Tetra Images
    Westend61
    Cultura RF
    Universal Images Group
    UIG
    Universal History Archive
    Print Collector
    Heritage Images
    Fine Art Images
    De Agostini
    Photo12
    Archive Photos
    Michael Ochs Archives
    Silver Screen Collection
    Moviepix
    Sunset Boulevard
    ullstein bild
    Redferns
    Invision
    Zuma
    Zuma Press
    Zuma Wire
    ZUMAPRESS
    ZUMAPRESS.com
    ZUMA Wire
    Sipa
    Sipa USA
    Sipa Press
    SIPAPRE
    Abaca
    Abaca Press
    ABACAPRESS
    ABACAPRESS.COM
    Action Images
    Action Plus
    Rex Features
    Shutterstock
    Shutterstock.com
    Everett Collection
    Splash News
    SplashNews
    SplashNews.com
    Backgrid
    BACKGRID
    The Mega Agency
    MEGAGC
    Wenn
    WENN.com
    INSTARimages
    Imago Images
    Imagn
    Imagn Images
    USA Today Sports
    USATSI
    USA TODAY Network
    USA Today Sports Images
    Alamy
    Alamy Stock Photo
    Alamy Live News
    Alamy Live
    Adobe Stock
    AdobeStock
    Fotolia
    Depositphotos
    Dreamstime
    123RF
    Bigstock
    Pond5
    Unsplash
    Pexels
    Pixabay
    Flickr
    Wikimedia
    Wikimedia Commons
    Wikipedia
    Wikicommons
    Creative Commons
    Polaris
    Polaris Images
    Redux
    Redux Pictures
    Magnum
    Magnum Photos
    VII Photo
    Panos
    Panos Pictures
    Contour RA
    Trunk Archive
    Black Star
    Eyevine
    Camera Press
    Barcroft Media
    Barcroft Images
    Caters
    Caters News
    Caters News Agency
    SWNS
    SWNS.com
    Cover Images
    CoverImages
    Solent News
    Story Picture Agency
    London News Pictures
    LNP
    Stella Pictures
    National News
    South West News Service
    Empics
    Colorsport
    ProSports
    Prosport
    BPI
    JMP
    Focus Images
    Sportsfile
    Inpho
    RollingNews.ie
    Rolling News
    Collins Photos
    Press Eye
    Presseye
    Pacemaker
    Gallo Images
    Costfoto
    VCG
    Visual China Group
    China News Service
    ChinaFotoPress
    Feature China
    CFoto
    FeatureChina
    Hindustan Times
    Kyodo News
    Jiji Press
    Yonhap News
    Pics Action
    Europa Press
    Cordon Press
    Agência Brasil
    Agencia Brasil
    Agencia Makro
    Estadão Conteúdo
    Folhapress
    Brazil Photo Press
    Eurasia Sport Images
    DeFodi Images
    Quality Sport Images
    BSR Agency
    ANP
    Picture Alliance
    dpa picture alliance
    Hans Lucas
    Le Pictorium
    Bestimage
    KCS Presse
    Maxppp
    Dppi
    Presse Sports
    LaPresse
    La Presse
    Agenzia Fotogramma
    Fotogramma
    Mondadori Portfolio
    Insidefoto
    Ritzau Scanpix
    Scanpix
    NTB Scanpix
    TT News Agency
    Lehtikuva
    Bildbyran
    Bildbyrån
    Flash90
    Kremlin Pool
    WPA Pool
    Ukrinform
    Middle East Images
    West Asia News Agency
    APAimages
    APA Images
    Photoshot
    Avalon.red
    Landov
    Tribune News Service
    Newscom
    Bloomberg
    Science Photo Library
    Science Source
    Mary Evans Picture Library
    Mary Evans
    Bridgeman Images
    akg-images
    Granger Collection
    National Geographic
    National Geographic Creative
    Nature Picture Library
    Minden Pictures
    ClassicStock
    Photofest
    MoviestillsDB
    Kobal Collection
    Ronald Grant Archive
    PictureLux
    Entertainment Pictures
    The Canadian Press
    Canadian Press
    CP Images
    Photonews
    Cal Sport Media
    Newspix
    NZ Herald
    Photosport
    Storyful
    Storyblocks
    Viral Hog
    ViralHog
    Kennedy News
    Kennedy News and Media
    Triangle News
    Jam Press
    MagicalQuote
    Vantor
    Maxar
    Maxar Technologies
    Planet Labs
    Planet Labs PBC
    Airbus DS
    Copernicus
    Xinhua News Agency
    EyeEm
    500px
""")

# Stock agencies: beside one of these a word that no firm is called by is a user's name.
STOCK_SITES: Final = _names("""
    Shutterstock
    Shutterstock.com
    iStock
    iStockphoto
    Alamy
    Alamy Stock Photo
    Getty
    Getty Images
    Gettyimages
    Adobe Stock
    AdobeStock
    Fotolia
    Depositphotos
    Dreamstime
    123RF
    Bigstock
    Thinkstock
    Thinkstockphotos
    Clipdealer
    EyeEm
    500px
    Unsplash
    Pexels
    Pixabay
    Flickr
    Wikimedia
    Wikimedia Commons
    Wikipedia
    Creative Commons
""")

# Sites where everybody is a user.
USER_SITES: Final = _names("""
    EyeEm
    500px
    Unsplash
    Pexels
    Pixabay
    Flickr
    Wikimedia
    Wikimedia Commons
    Wikipedia
    Creative Commons
""")

SOCIAL_SITES: Final = _names("""
    Twitter
    X
    Facebook
    Instagram
    TikTok
    YouTube
    Telegram
    Snapchat
    LinkedIn
    Reddit
    Weibo
    Truth Social
    Google
    Google Maps
    Google Earth
    Google Street View
    Zoom
    GoFundMe
""")

# Papers, broadcasters, studios and public bodies that own pictures. In a credit each is a source; in running text it is not.
OWNERS: Final = _names("""
    Statista
    Postmedia
    Greenpeace
    Human Rights Watch
    Amnesty International
    Rest of World
    BuzzFeed News
    BuzzFeed
    ProPublica
    The Marshall Project
    The Texas Tribune
    CalMatters
    MLive
    Cleveland.com
    SFGATE
    Bay City News
    WBUR
    KQED
    Al Jazeera
    Deutsche Welle
    Euronews
    France 24
    RFERL
    VOA
    Voice of America
    Radio Free Asia
    Allstar
    August
    Avalon
    CSM
    Contour
    Divergence
    Everett
    Gamma
    Granger
    Imago
    Keystone
    Kobal
    MCT
    Mega
    Moment
    Mondadori
    NPL
    Offside
    Panoramic
    Rex
    SOPA
    SPL
    Snap
    Splash
    Stone
    TNS
    TT
    Taxi
    WANA
    The Washington Post
    The New York Times
    The Los Angeles Times
    The Wall Street Journal
    USA Today
    The Guardian
    The Observer
    The Times
    The Telegraph
    The Independent
    The Sun
    The Mirror
    The Union
    Toronto Star
    The Globe and Mail
    The Boston Globe
    Chicago Tribune
    CQ-Roll Call, Inc
    CQ-Roll Call, Inc.
    CQ Roll Call
    CQ-Roll Call
    Roll Call
    Politico
    Axios
    Salon
    Vox
    The Verge
    Mashable
    Quanta Magazine
    TechRadar
    TechCrunch
    Business Insider
    Insider
    BI
    Bloomberg Businessweek
    Fortune
    Forbes
    Time
    Newsweek
    Vice
    Vogue
    Variety
    NJ Advance Media
    NJ.com
    OregonLive
    Oregonian
    Birmingham Live
    MailOnline
    Mail Online
    MEN
    MyLondon
    CNN
    BBC
    BBC News
    Sky News
    Sky
    ITV
    ITV News
    Channel 4
    Channel 5
    ABC
    ABC News
    CBS
    CBS News
    NBC
    NBC News
    MSNBC
    CNBC
    Fox
    Fox News
    NPR
    PBS
    HBO
    ESPN
    Netflix
    Hulu
    Disney
    Disney+
    Prime Video
    Amazon Prime Video
    Apple TV+
    Warner Bros
    Warner Bros.
    Universal
    Universal Pictures
    Paramount
    Paramount Pictures
    Columbia Pictures
    20th Century Fox
    Lionsgate
    MGM
    A24
    Sony
    Sony Pictures
    Marvel Studios
    Lucasfilm
    Pixar
    NASA
    ESA
    ESO
    JAXA
    Roscosmos
    SpaceX
    Blue Origin
    Boeing
    NOAA
    USGS
    FEMA
    FBI
    CDC
    NIH
    US Navy
    US Army
    US Air Force
    US Marine Corps
    US Coast Guard
    US Department of Defense
    DVIDS
    White House
    The White House
    Kremlin
    Kremlin.ru
    Downing Street
    No 10 Downing Street
    Vatican Media
    Library of Congress
    National Archives
    Crown Copyright
    MOD
    KCNA
    KNS
    IRNA
    SANA
    WAM
    SPA
    BelTA
    MENA
    Petra
    RIA Novosti
    Instituto Lula
    European Commission
    European Union
    NATO
    UN
    UNICEF
    UNHCR
    WFP
    WHO
    IAEA
    ICRC
    AARO
    YouTube
    NYPD
    LAPD
    Met Police
    Metropolitan Police
    Greater Manchester Police
    Public domain
    National Oceanic and Atmospheric Administration
    US Customs and Border Protection
    General Motors
    Ford
    Tesla
    Toyota
    Apple
    Microsoft
    Samsung
    Nintendo
""")

# News agencies with a picture service, by their canonical names in `agencies`.
PICTURE_DESKS: Final = frozenset(
    {
        "AAP", "AFP", "ANI", "ANP", "ANSA", "AP", "APA", "Anadolu", "Antara", "BelTA", "Belga", "Bernama", "EFE", "IANS", "Interfax",
        "Jiji Press", "KCNA", "Kyodo", "Lusa", "NTB", "PA", "PTI", "Reuters", "Ritzau", "SANA", "Sputnik", "TASS", "TT", "UPI", "Ukrinform", "VNA",
        "Xinhua", "Yonhap", "dpa",
    }
)  # fmt: skip
