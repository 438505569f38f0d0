package dev.firstrung.skills.audit;

import dev.firstrung.skills.posting.Passage;
import dev.firstrung.skills.posting.PostingFacts;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words with which a posting calls itself a role for beginners.
 *
 * @param words as written
 * @param mostMonths experience that may still be asked for under that name
 */
record Claim(Kind kind, String words, int mostMonths) {

    enum Kind {
        ENTRY_LEVEL,
        INTERNSHIP,
        ASSOCIATE
    }

    /** "1+ years" is what internships make up; two years are a job. */
    private static final int BEGINNERS = 12;
    /** An associate is a step above, up to two years. */
    private static final int ASSOCIATES = 24;

    private static final String GRADUATE =
            "(?:new|recent|university|college|campus)[- ](?:(?:college|university)[- ])?grad(?:uate)?s?";
    private static final Pattern IN_TITLE = Pattern.compile(
            "(?i)\\b(?:entry[- ]level|" + GRADUATE
                    + "|early[- ](?:in[- ])?careers?|junior|jr\\b\\.?|trainee|apprentice(?:ship)?"
                    + "|graduate (?=program|scheme|engineer|developer|analyst|consultant|trainee|role|software|data)|campus (?=hire|program|opportunit))");
    private static final Pattern INTERNSHIP =
            Pattern.compile("(?i)\\bintern(?:ship)?s?\\b|\\bco-?op\\b|\\bworking student\\b|\\bpraktikum\\b");
    private static final Pattern ASSOCIATE = Pattern.compile(
            "(?i)^\\W*associate (?!director|partner|principal|vice|vp|professor|general|counsel|dean|manager)\\w+");
    private static final Pattern IN_TEXT = Pattern.compile("(?i)"
            + "(?:\\bthis (?:is|role is|position is|job is)|\\b(?:looking for|seeking|searching for|hiring|recruiting)|\\bjoin (?:us|our team|the team) as)"
            + "(?: (?:an?|our(?: next)?|the|world-class|talented|motivated|passionate|enthusiastic|highly|driven|curious)){0,4} "
            + "(entry[- ]level|junior|early[- ](?:in[- ])?career|" + GRADUATE
            + ")\\b(?!,? (?:and|or|to|through|and/or)[ -](?:mid|senior|experienced))"
            + "|\\bemployee type: (" + GRADUATE + ")"
            + "|\\b(?:ideal|perfect|great|designed|intended|open|suited|suitable|meant) (?:for|to) (?:\\w+ ){0,2}("
            + GRADUATE
            + "|entry[- ]level \\w+)\\b|\\b((?:an?|this) entry[- ]level (?:role|position|opportunity|job))\\b");
    private static final Pattern DEMANDED =
            Pattern.compile("(?i)^\\W*(?:you are an? )?(" + GRADUATE + ") (?:with|who|of|in)\\b");
    private static final Pattern NO_EXPERIENCE = Pattern.compile(
            "(?i)\\b(no (?:prior |previous |professional |work |relevant )*experience (?:is )?(?:required|needed|necessary))\\b(?! (?:with|in|of))");

    /** The claim of the title, else of the text, else of a stated experience of none. */
    static Optional<Claim> of(AuditedPosting posting) {
        return inTitle(posting.title()).or(() -> inText(posting.facts())).or(() -> stated(posting));
    }

    private static Optional<Claim> inTitle(String title) {
        return found(IN_TITLE, title, Kind.ENTRY_LEVEL, BEGINNERS)
                .or(() -> found(INTERNSHIP, title, Kind.INTERNSHIP, BEGINNERS))
                .or(() -> found(ASSOCIATE, title, Kind.ASSOCIATE, ASSOCIATES));
    }

    private static Optional<Claim> found(Pattern pattern, String text, Kind kind, int mostMonths) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(new Claim(kind, matcher.group().strip(), mostMonths)) : Optional.empty();
    }

    private static Optional<Claim> inText(PostingFacts facts) {
        for (Passage passage : facts.passages()) {
            boolean speaks = passage.topic() != Passage.Topic.LAW && passage.topic() != Passage.Topic.TITLE;
            Matcher text = IN_TEXT.matcher(passage.text());
            if (speaks && text.find()) {
                return Optional.of(new Claim(Kind.ENTRY_LEVEL, group(text), BEGINNERS));
            }
            Matcher demand = DEMANDED.matcher(passage.text());
            if (speaks && demand.find()) {
                return Optional.of(new Claim(Kind.ENTRY_LEVEL, demand.group(1), BEGINNERS));
            }
            Matcher none = NO_EXPERIENCE.matcher(passage.text());
            if (passage.topic() == Passage.Topic.DEMANDS && none.find()) {
                return Optional.of(new Claim(Kind.ENTRY_LEVEL, none.group(1), BEGINNERS));
            }
        }
        return Optional.empty();
    }

    private static String group(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        return matcher.group();
    }

    private static Optional<Claim> stated(AuditedPosting posting) {
        if (posting.statedEntryLevel()) {
            return Optional.of(new Claim(Kind.ENTRY_LEVEL, "entry-level", BEGINNERS));
        }
        Integer months = posting.minExperienceMonths();
        return months != null && months == 0
                ? Optional.of(new Claim(Kind.ENTRY_LEVEL, "minExperienceMonths: 0", BEGINNERS))
                : Optional.empty();
    }
}
