"""How the lines of a page that are not the story begin, in lower case: data for `crosscheck.reading.blocks`."""


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for line in text.strip().splitlines() for phrase in line.split(" | "))


BOILERPLATE_LINES = frozenset(
    _phrases(
        """
        share | share this | share this article | share on | tweet | print | email | copy link | link copied | comments
        comment | leave a comment | newsletter | newsletters | our newsletters | advertisement | advertisements
        advertising | ad | anzeige | sponsored | promoted | sponsored content | paid post | loading | menu | search
        home | show hide | show more | show less | hide caption | photo | image | video | gallery | slideshow | play
        play video | autoplay | donate | subscribe | sign in | log in | register | close | next | previous | like
        follow | save | end | ends | video loading | video unavailable | loading video | click to play | tap to play
        listen | transcript | download | loading | min read | minute listen | most shared
        """
    )
)
"""Boilerplate where they are the whole line, without figures and signs ("Comments (12)", "– END –")."""

BOILERPLATE_STARTS = _phrases(
    """
    skip to main | skip to content | skip to the | skip navigation | jump to content | back to top | back to archive
    back to the archive | back to news | back to home | return to homepage | main menu | stay up to date
    stay informed | stay connected | join email list | join our | join the conversation | join the discussion
    sign up for | sign up to | sign up now | sign up: | sign up here | subscribe to | subscribe now | subscribe for
    subscribe today | subscribe: | subscriptions are | already a subscriber | already have an account
    become a member | support our journalism | support independent journalism | get our | get the latest
    get breaking news | get unlimited | get the app | download our app | download the app | enter your email
    your email address | invalid email | please enter a valid | please verify | thank you for subscribing
    thank you for signing up | follow us | follow @ | find us on | like us on | share this story
    share this article | share this post | share on facebook | share on twitter | share via | print this
    email this | leave a comment | post a comment | view comments | show comments | hide comments
    view all comments | continue reading | advertisement continue | click here | tap here | play video | watch live
    listen to this article | listen to article | reading time | read time | all rights reserved | copyright ©
    copyright (c) | copyright 20 | copyright 19 | © | terms of use | terms of service | terms and conditions
    privacy policy | cookie policy | we use cookies | this site uses cookies | accept all cookies
    manage preferences | view gallery | view slideshow | contact us | contact: | about the author | disclaimer:
    our standards: | scroll down for | scroll below for | now playing
    follow our coverage | follow our live coverage | follow all our | follow live
    tags: | tagged: | topics: | filed under: | keywords: | categories: | posted in:
    editorial standards | got a story | got a tip | got a news tip | do you have a story
    do you have information | have you been affected | how have you been affected | we pay for | send us your
    send your | email us | call us at | call us on | ring the newsdesk | media contact | media contacts
    media enquiries | media inquiries
    media queries | media line | media office | media relations | for media enquiries | for media inquiries
    for media queries | for press enquiries | for more information, contact | for further information, contact
    press contact | press team | press enquiries | public helpline | information desk:
    to report a correction | to report an error | this material may not be published
    this article was originally published | the views expressed
    """
)
"""Navigation, share, newsletter, legal and contact lines, wherever in a page they stand."""

CONTACT_STARTS = _phrases("write to | contact | email | e-mail | reach | send")
"""What begins a line that gives an address for e-mail."""

PHONE_WORDS = frozenset(
    """
    call contact desk enquiries fax helpline helplines hotline hotlines information inquiries line lines media mobile
    newsdesk newsroom number numbers office phone press queries ring switchboard team tel telephone text tips whatsapp
    """.split()
)
"""Words of a line's label that make the digits after it a telephone number."""

BOILERPLATE_ANYWHERE = _phrases(
    """
    all rights reserved | not a robot | select a newsletter | occasional updates and special offers
    continue reading the main story | we pay for your stories | we pay for stories | the newsdesk on
    sign up for our newsletter | subscribe to our newsletter | unsubscribe at any time
    """
)
"""What only such lines say, wherever it stands in them."""

RELATED_STARTS = _phrases(
    """
    read also | also read | read more | read next | see also | you may also like | you might also like
    you may be interested in | don't miss | don’t miss | must read | must watch | most read | most viewed
    most popular | top stories | recommended for you | recommended stories | related stories | related articles
    related news | related content | related coverage | related topics | related links | more stories | more news
    more coverage | trending now | in case you missed it | for more details | for more on this story
    more must-reads | must-reads | what to read next | editor's picks | editors' picks | editor’s picks
    """
)
"""What leads to other stories. Alone on a line it makes the list after it other stories' headlines."""

RELATED_LABELS = _phrases(
    """
    related | recommended | trending | more | more from | more on | also in | also on | also today | also this week
    from the archive | from our archive | from the archives | in other news | other news | latest news | latest
    elsewhere | in brief | next | up next | in sport | in sports | in pictures | watch | listen | weather | markets
    sport | sports | further reading | previously | earlier coverage | earlier stories | coming up
    """
)
"""The same where a colon follows soon, or where they are the whole line: as words they may start a sentence."""

OTHER_THINGS = frozenset("from on in at about of coverage news stories week hour month time issue".split())
"""What follows "more" and "next" where these lead to other stories, and do not begin a sentence of this one."""

SECTION_LABELS = frozenset(
    _phrases(
        """
        in other news | other news | also today | also this week | also in the news | elsewhere | in brief
        news in brief | more news | more stories | other stories | latest news | latest stories | latest | top stories
        you may also like | you might also like | recommended for you | recommended stories | related stories
        most read | most viewed | most popular | trending now | what to read next | in case you missed it
        """
    )
)
"""Of these, what heads a page's last part, in which other stories are told in sentences as well."""

SMALL_WORDS = frozenset("a an and at by for from in of on the to with".split())
"""Words that a line of names may hold beside them."""

BYLINE_STARTS = _phrases(
    """
    words by | written by | story by | report by | reported by | reporting by | analysis by | posted by
    interview by | edited by | editing by | compiled by | text by | by | from our correspondent
    from our own correspondent | from our wire services | from our staff | from our bureau | staff reporter
    staff correspondent | staff writer | our correspondent | special correspondent | associated reports | agencies
    agency report | wire reports | news desk | newsroom staff
    """
)

PUBLISHED_WORDS = _phrases(
    """
    first published | originally published | published time | published on | published | last updated | updated on
    updated | last modified | modified | last edited | edited on | edited time | edited | posted on | posted | issued
    issue dated | story created | release date | date | dated
    """
)

CAPTION_LABELS = _phrases(
    """
    photo | photos | picture | pictured | pictures | image | images | image caption | media caption | caption
    file photo | file | illustration | infographic | graphic | video
    """
)
"""A caption where a colon or dash follows."""

CAPTION_STARTS = _phrases("image copyright | image caption | media caption | enlarge this image | toggle caption")

PHOTO_AGENCIES = _phrases(
    """
    getty images | shutterstock | reuters | afp | epa | ap | ap photo | european pressphoto agency | alamy | istock
    unsplash | bloomberg | xinhua | pa wire | pa
    """
)
"""Whose name ends a caption's credit ("Omer Lindt/Reuters", "via Getty Images")."""
