"""Pages in English."""

from dossier.core.capture.article.languages.language import PageLanguage, Sort

ENGLISH = PageLanguage(
    code="en",
    common=(
        "the of and to in a that is was for on with as by it his from at he said be are has have"
        " which not this were had who will their after its would"
    ),
    by="by|written by|text by|words by|author|reported by|reporting by|story by",
    roles=(
        "correspondent reporter editor writer journalist staff desk bureau contributor columnist"
        " analyst columnists reporters photographer agencies newsroom producer"
    ),
    places="in at near from to outside around across",
    beside="with for",
    labels="date|published|posted|published on|posted on|first published|publication date|on|at",
    updated="updated|last updated|modified|last modified|edited|updated on",
    today="today|earlier today",
    reports="reports {}\n{} reports\n{} reported\naccording to {}\n{} writes\n{} has learned",
    furniture={
        Sort.LINKS: """share
            share this
            share this article
            share this story
            share on …
            share via …
            copy link
            print
            print this page
            email this
            email this article
            save
            save article
            bookmark
            follow us
            follow us on …
            follow us in …
            connect with us
            contact us
            subscribe
            subscribe now
            subscribe to …
            subscribe for …
            sign up
            sign up for …
            sign up to …
            log in
            sign in
            register
            join our …
            join us on …
            listen to this article
            listen to article
            skip to content
            skip to main content
            skip to navigation
            back to top
            home
            menu
            search
            support us
            support our journalism
            donate
            download our app
            get the app
            accept cookies
            accept all cookies
            we use cookies…
            this site uses cookies…
            facebook
            twitter
            whatsapp
            telegram
            linkedin
            instagram""",
        Sort.ADVERT: """ad
            ads
            advert
            advertisement
            advertisements
            advertising
            advertisement - continue reading below
            advertisement - scroll to continue
            article continues after advertisement
            story continues below
            story continues after advertisement
            continue reading below
            sponsored
            sponsored content
            promoted
            promoted content
            paid content""",
        Sort.COUNTER: """# views
            # view
            views: #
            # reads
            # shares
            # share
            # comments
            # comment
            comments: #
            comments (#)
            # likes
            # reactions
            # people are reading this""",
        Sort.READING_TIME: """# min read
            # mins read
            # minute read
            # minutes read
            # minutes to read
            # min
            reading time: # min…
            reading time: # minutes
            reading time # min…""",
        Sort.TEASER: """read also
            read also: …
            also read
            also read: …
            read more
            read more: …
            read next
            read next: …
            see also
            see also: …
            related
            related: …
            related articles
            related news
            related stories
            related topics
            more on this
            more on this story
            more on this topic
            more from …
            more news
            most read
            most popular
            latest news
            top stories
            trending
            trending now
            recommended
            recommended for you
            you may also like
            you might also like
            you may also be interested in
            you might also be interested in
            don't miss
            up next
            next article
            previous article""",
        Sort.RUBRIC: """details
            addition
            addendum
            context
            background
            recall
            reminder
            for reference
            let us remind you
            let us recall
            supplement
            what is known
            what preceded""",
        Sort.TAGS: """tags
            tags: …
            tag: …
            topics
            topics: …
            keywords: …
            filed under: …
            filed under …
            categories: …
            in this article""",
        Sort.COMMENTS: """click to comment
            leave a reply
            leave a comment
            add a comment
            add comment
            post a comment
            write a comment
            join the conversation
            join the discussion
            comment
            comments
            view comments
            show comments
            no comments
            no comments yet
            comments are closed
            be the first to comment
            your email address will not be published…
            required fields are marked…
            report a typo
            report an error
            found a typo…
            found an error…
            noticed an error…
            submit
            post comment""",
    },
    examples=(
        ("Advertisement", Sort.ADVERT),
        ("AD", Sort.ADVERT),
        ("• 1876 views", Sort.COUNTER),
        ("05:15 PM • 20,072 views", Sort.COUNTER),
        ("1.2k shares | 34 comments", Sort.COUNTER),
        ("2 min read", Sort.READING_TIME),
        ("Read also: Ferry prices rise again", Sort.TEASER),
        ("Share this article", Sort.LINKS),
        ("Subscribe to our newsletter →", Sort.LINKS),
        ("Details", Sort.RUBRIC),
        ("Tags: ferries, harbours", Sort.TAGS),
        (
            "Your email address will not be published. Required fields are marked *",
            Sort.COMMENTS,
        ),
    ),
    bylines=(
        ("By Tove Brandl", "Tove Brandl"),
        (
            "By Tove Brandl and Jan de Vries, transport correspondents",
            "Tove Brandl and Jan de Vries",
        ),
        ("Written by: Tove Brandl | 12 March 2026", "Tove Brandl"),
        ("By Tove Brandl in Velmar", "Tove Brandl"),
        ("By the end of the year, 12 March 2026", ""),
    ),
)
