package dev.firstrung.skills.resume;

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

    /** A name behind a mark must look like an issuer's; behind "from" any does. */
    private static final Pattern ISSUER = Pattern.compile("(?:\\s*[,|·(]\\s*|\\s+[-–—]\\s*|[–—:]\\s*)(" + NAME
            + ")(?=\\s*(?:$|[,|·()\\d;~•\\[]|[-–—] |(?:\\p{L}{3,9}\\.? (?:19|20)\\d\\d)|Issued))"
            + "|[\\s,(–—-]+(?i:(?:issued |offered |given |awarded )?(?:by|from|through|via)) (?i:the )?((?:" + WORD
            + "|(?<= )(?:of|for|and|&))(?: (?:" + WORD + "|of|for|and|&)){0,6})");

    private static final Pattern WHOLE =
            Pattern.compile("(?i:issu(?:er|ed by|ing \\p{L}+) ?:? )?(" + NAME + ")(?=\\s*(?:$|[,|·(–-]))");
    private static final Pattern ISSUED = Pattern.compile("(?i)(?:issued|earned|obtained|date)\\b.*");

    /** A later date that isn't the one when it was given. */
    private static final Pattern LATER =
            Pattern.compile("(?i)\\b(?:expir\\w+|valid\\b|expected|renew\\w*|until|till)|in progress|pursuing");

    private static final int LEAST_ISSUER = 2;

    /** What this says behind a name. */
    static CertificateDetails behind(String text) {
        Matcher later = LATER.matcher(text);
        String told = later.find() ? text.substring(0, later.start()) : text;
        Matcher level = LEVEL.matcher(told);
        int from = level.find() ? level.end() : 0;
        Matcher issuer = ISSUER.matcher(told).region(from, told.length());
        boolean issued = issuer.find();
        Optional<Dates.Period> date = date(told);
        int start = Math.min(
                issued ? issuer.start() : text.length(),
                date.map(Dates.Period::from).orElse(text.length()));
        return new CertificateDetails(
                from > 0 ? Optional.of(level.group(1)) : Optional.empty(),
                issued ? name(issuer) : Optional.empty(),
                date.map(Dates.Period::start),
                from > 0 ? 0 : start);
    }

    /** What a line below a name says of it, if it does nothing else: "Amazon Web Services", "Issued June 2021". */
    static Optional<CertificateDetails> below(String line) {
        Matcher whole = WHOLE.matcher(line);
        boolean issuer = whole.lookingAt();
        String rest = issuer ? line.substring(whole.end()) : line;
        boolean dated = ISSUED.matcher(rest.replaceFirst("^[\\s,|·(–-]+", "")).matches();
        if (!dated && !(issuer && (rest.isBlank() || date(rest).isPresent()))) {
            return Optional.empty();
        }
        Matcher later = LATER.matcher(rest);
        String told = later.find() ? rest.substring(0, later.start()) : rest;
        return Optional.of(new CertificateDetails(
                Optional.empty(),
                issuer ? Optional.of(whole.group(1)) : Optional.empty(),
                date(told).map(Dates.Period::start),
                0));
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
