"""Dates in English: 4 May 2020, May 4, 2020, the 1850s, the 18th century, 44 BC."""

from dossier.core.dates.languages.language import Case, DateLanguage

ENGLISH = DateLanguage(
    code="en",
    case=Case.CAPITAL,
    months=(
        "January Jan Jan.",
        "February Feb Feb.",
        "March Mar Mar.",
        "April Apr Apr.",
        "May",
        "June Jun Jun.",
        "July Jul Jul.",
        "August Aug Aug.",
        "September Sept Sept. Sep Sep.",
        "October Oct Oct.",
        "November Nov Nov.",
        "December Dec Dec.",
    ),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    short_weekdays=("Mon", "Tue Tues", "Wed Weds", "Thu Thur Thurs", "Fri", "Sat", "Sun"),
    ordinal="st|nd|rd|th",
    to="to|until|till",
    of="of",
    # "In May" would be read in "in May I …": that month needs a number beside it.
    before_month=(
        "[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Tt]hroughout|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Nn]ext"
    ),
    before_year="[Tt]he year|[Tt]he years",
    in_year=(
        "[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Cc]irca|c\\.|ca\\.|[Ee]arly|[Ll]ate|[Mm]id|[Dd]uring"
        "|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter"
    ),
    goes_on=(
        "in|at|on|by|to|from|with|for|when|where|while|as|until|till|before|after|since|the|a|an|he"
        "|she|it|they|we|who|which|that|this|his|her|its|their|was|were|is|are|had|has|have|did"
        "|would|will|could|under|during|against|into|near|not|but"
    ),
    counted=(
        "[ap]\\.?m\\b|GMT\\b|UTC\\b|hours?\\b|hrs\\b|views|times\\b|per\\s?cent|points?\\b|thousand"
        "|million|billion|k[mg]\\b|met(?:er|re)s|miles|yards|feet\\b|tonnes|tons|acres|hectares"
        "|dollars|euros|pounds|people|persons|men\\b|women|children|soldiers|troops|civilians"
        "|prisoners|workers|students|members|delegates|residents|inhabitants|families|refugees"
        "|victims|wounded|dead\\b|casualties|horse(?:s|men)?\\b|cavalry|infantry|police|personnel"
        "|ships|vessels|tanks|guns|houses|homes|villages|copies|pages|cases|years|days|drones"
        "|missiles|hryvni|killed|injured|armed|detained|arrested|captured"
    ),
    decade_after="s",
    century_after="[-\\s]centur(?:y|ies)",
    bc_after="B\\.?\\s?C\\.?(?:\\s?E\\.?)?|b\\.?c\\.?(?:e\\.?)?",
    ad_before="A\\.?D\\.?",
    ad_after="A\\.?D\\.?|C\\.?E\\.?",
    examples=(
        ("on 4 May 1688 in the port", "1688-05-04"),
        ("On May 4, 1688, the quay", "1688-05-04"),
        ("On 4 May 1688 King William came.", "1688-05-04"),
        ("On 4 July 1776 Congress adopted it.", "1776-07-04"),
        ("The treaty of 24 October 1648 ended the war.", "1648-10-24"),
        ("4-May-2020", "2020-05-04"),
        ("baptised on 12 August 987.", "0987-08-12"),
        ("the 12th of August, 987, in Kyiv", "0987-08-12"),
        ("in May 1648.", "1648-05"),
        ("signed in 1648.", "1648"),
        ("in 1648 in Osnabrück", "1648"),
        ("in the year 987", "0987"),
        ("AD 79", "0079"),
        ("24 August 79 AD", "0079-08-24"),
        ("the war (1618–1648)", "1618/1648"),
        ("the 1850s", "185X"),
        ("the 1790s and 1800s", "179X 18XX"),
        ("the 1850's", "185X"),
        ("the 50s of the 19th century", "185X"),
        ("around 1024) and after 1500.", ""),
        ("120s, 300s, 1000s of times", ""),
        ("the 980s", "098X"),
        ("the war of 1618–48, the season 2022-23", "1618/1648 2022/2023"),
        ("in the 2010s", "201X"),
        ("the 18th century", "17XX"),
        ("mid-19th-century maps", "18XX"),
        ("the 17th and 18th centuries", "16XX 17XX"),
        ("in the eighteenth century", "17XX"),
        ("the 1st century BC", "-00XX"),
        ("in 44 BC", "-0043"),
        ("in 44 B.C.E.", "-0043"),
        ("58–50 BC", "-0057/-0049"),
        ("on 15 March 44 BC, in Rome", "-0043-03-15"),
        ("in March 44 BC", "-0043-03"),
        ("March 15, 44 BC", "-0043-03-15"),
        ("25 October (7 November) 1917", "XXXX-10-25 1917-11-07"),
    ),
)
