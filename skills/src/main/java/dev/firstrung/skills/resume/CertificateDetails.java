package dev.firstrung.skills.resume;

import dev.firstrung.skills.MonthName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind a certificate's name: "– Associate, Amazon, June 2021".
 *
 * @param start where the first of it starts
 */
record CertificateDetails(Optional<String> level, Optional<String> issuer, Optional<WrittenDate> date, int start) {

    private static final Pattern LEVEL = Pattern.compile(
            "^ ?(?:[-–—:(] ?)?(Associate|Professional|Specialty|Expert|Foundation|Foundational|Practitioner|Advanced|Intermediate)(?: Level)?\\b\\)?"
                    + "(?! (?:Engineer|Developer|Consultant|Manager|Analyst|Degree|Professor|Exam))");

    /** Those that give many. */
    private static final String KNOWN =
            "Amazon(?: Web Services)?(?: \\(AWS\\))?|AWS(?: Training(?: and Certification)?)?|Microsoft|Google(?: Cloud)?|Oracle(?: University)?|IBM|Cisco|Coursera|Udemy|edX|Udacity|LinkedIn(?: Learning)?|DataCamp|Pluralsight"
                    + "|HubSpot(?: Academy)?|Meta|Salesforce|SAP|Red Hat|VMware|CompTIA|PMI|Scrum Alliance|Scrum\\.org|ISTQB|AXELOS|Axelos|PeopleCert|ISACA|ISC2|EC-Council|NPTEL"
                    + "|HackerRank|freeCodeCamp|Stanford Online|DeepLearning\\.AI|Databricks|Snowflake|HashiCorp|CNCF|NVIDIA|Simplilearn|Codecademy|FutureLearn|Skillshare"
                    + "|NIIT|Aptech|Trailhead|American Heart Association|(?:American |British )?Red Cross";

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}.&'’-]*+";
    private static final String NAME = "(?:" + KNOWN + "|(?:" + WORD + " (?:(?:of|for|and|&) )?){0,5}"
            + "(?:University|Institute|College|Academy|School|Foundation|Council|Association|Alliance|Society|Board|Inc\\.?|Ltd\\.?|LLC|Corporation|Learning|Centre|Center)"
            + "(?: (?:of|for) " + WORD + "(?: " + WORD + "){0,3})?)";

    private static final String NO_MONTH = "(?!(?i:" + MonthName.REGEX + ")\\b)";
    private static final String NAMES =
            "(?:" + NO_MONTH + WORD + "|(?<= )(?:of|for|and|&))(?: (?:" + NO_MONTH + WORD + "|of|for|and|&)){0,6}";

    /**
     * A name behind a mark must look like an issuer's, and so must one behind "by"; behind "issued by" or "from" any does, but "from Scratch"
     * and "from Basic to Advanced" are of the certificate's name.
     */
    private static final Pattern ISSUER = Pattern.compile("(?:\\s*[,|·(]\\s*|\\s+[-–—]\\s*|[–—:]\\s*)(" + NAME
            + ")(?=\\s*(?:$|[,|·()\\d;~•\\[]|[-–—] |(?:\\p{L}{3,9}\\.? (?:19|20)\\d\\d)|Issued))"
            + "|[\\s,(–—-]+(?:(?i:by|through) (?i:the )?(?=" + NAME + "\\b)|(?i:from|via) (?i:the )?(?=" + NAME
            + "\\b)|(?i:from|via) (?i:the )?(?!(?i:scratch|zero|home|beginn\\w+|basics?|novice|start)\\b)(?!\\S+(?: \\S+)? to )"
            + "|(?i:issued|offered|given|awarded|provided) (?i:by|from|through|via) (?i:the )?)(" + NAMES + ")");

    private static final Pattern WHOLE =
            Pattern.compile("(?i:issue(?:r|d by) ?:? |issuing (?:organi[sz]ation|authority|body|institution) ?:? )("
                    + NAMES + ")|(" + NAME + ")(?=\\s*(?:$|[,|·(–-]))");
    private static final Pattern ISSUED = Pattern.compile("(?i)\\P{L}*(?:issued|earned|obtained|date)\\b");

    /** What a line may say beside issuer and dates, without naming a certificate of its own. */
    private static final Pattern SAYS_NO_MORE =
            Pattern.compile("(?i)(?:\\b(?:credential|certificate|licen[cs]e)(?: (?:id|no|number))?"
                    + "[.:# ]+(?:[\\p{L}_/-]*\\d[\\p{L}\\d_/-]*)?|\\b(?:date|of|issued?|issuance|earned|obtained|completed|completion|expir\\w+|valid|until"
                    + "|till|no|does|not|on|in|online|expected|show|see|credential)\\b|[^\\p{L}\\p{N}]+)*+");

    /** A later date that isn't the one when it was given. */
    private static final Pattern LATER =
            Pattern.compile("(?i)(?:\\b(?:expir\\w+|valid\\b|expected|renew\\w*|until|till)|in progress|pursuing)"
                    + "(?:(?!\\b(?:issued|earned|obtained)\\b).)*");

    private static final int LEAST_ISSUER = 2;

    /** What this says behind a name. */
    static CertificateDetails behind(String text) {
        Matcher level = LEVEL.matcher(text);
        return level.find() ? from(text, level.end(), Optional.of(level.group(1))) : from(text, 0, Optional.empty());
    }

    /** What this line says of the certificate that it names first. */
    static CertificateDetails in(String line) {
        return from(line, 0, Optional.empty());
    }

    private static CertificateDetails from(String text, int from, Optional<String> level) {
        String told = withoutLater(text);
        Matcher issuer = ISSUER.matcher(told).region(from, told.length());
        boolean issued = issuer.find();
        Optional<Dates.Period> date = date(told);
        int start = Math.min(
                issued ? issuer.start() : text.length(),
                date.map(Dates.Period::from).orElse(text.length()));
        return new CertificateDetails(
                level, issued ? name(issuer) : Optional.empty(), date.map(Dates.Period::start), start);
    }

    /** What a line below a name says of it, if it does nothing else: "Amazon Web Services", "Issued June 2021". */
    static Optional<CertificateDetails> below(String line) {
        Matcher whole = WHOLE.matcher(line);
        boolean issuer = whole.lookingAt();
        String rest = issuer ? line.substring(whole.end()) : line;
        if (!(issuer || ISSUED.matcher(rest).lookingAt()) || !saysNoMore(rest)) {
            return Optional.empty();
        }
        return Optional.of(new CertificateDetails(
                Optional.empty(),
                issuer ? name(whole) : Optional.empty(),
                date(withoutLater(rest)).map(Dates.Period::start),
                0));
    }

    private static boolean saysNoMore(String rest) {
        String left = rest;
        for (Optional<Dates.Period> date = date(left); date.isPresent(); date = date(left)) {
            left = left.substring(0, date.get().from())
                    + " "
                    + left.substring(date.get().to());
        }
        return SAYS_NO_MORE.matcher(left).matches();
    }

    /** As long as before. */
    private static String withoutLater(String text) {
        return LATER.matcher(text).replaceAll(later -> " ".repeat(later.group().length()));
    }

    private static Optional<Dates.Period> date(String text) {
        return Dates.firstPeriod(text, 0, text.length()).or(() -> Dates.lastSingle(text, 0, text.length()));
    }

    private static Optional<String> name(Matcher issuer) {
        String name = issuer.group(1) != null ? issuer.group(1) : issuer.group(2);
        return Optional.of(name.replaceFirst("[.,]$|(?: (?:&|and|of|for))+$", ""))
                .filter(one -> one.length() >= LEAST_ISSUER);
    }
}
