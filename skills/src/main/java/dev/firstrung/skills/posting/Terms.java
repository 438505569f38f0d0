package dev.firstrung.skills.posting;

import dev.firstrung.skills.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the work is done, and who may be hired. */
final class Terms {

    /** "Work mode: …", "Location - …". */
    private static final String LABEL =
            "\\b(?:mode|location|workplace(?: type)?|arrangement|work (?:type|model|setting|style))\\s*[:–-]\\s*(?:fully )?";

    private static final Pattern HYBRID = Pattern.compile(
            "(?i)" + LABEL
                    + "hybrid\\b|\\bhybrid (?:work|role|position|model|schedule|environment|remote|office)|\\bhybrid\\b(?=\\s*(?:\\)|,|$|[-–]))|\\b(?:[1-4]|one|two|three|four)(?:-[1-4])?(?: or more)? days (?:a|per|each) week (?:in|at|on)");
    private static final Pattern REMOTE = Pattern.compile(
            "(?i)" + LABEL
                    + "remote\\b|\\b(?:fully|100%|completely) remote\\b|\\bremote (?:position|role|job|opportunity|work environment|first|environments?)\\b|\\bwork from (?:home|anywhere)\\b"
                    + "|\\bthis (?:role|position|job) (?:is|can be) (?:\\w+ )?remote\\b|\\bremote\\b(?=\\s*(?:\\)|$|[-–]|,? ?(?:US|USA|United States)\\b))");
    private static final Pattern ONSITE = Pattern.compile(
            "(?i)" + LABEL
                    + "(?:on-?\\s?site|in[- ](?:office|person))\\b|\\bon-?\\s?site (?:role|position|job|work|in|at|\\d|presence|five|full)|\\bin[- ](?:office|person) (?:role|position|work|\\d|five|in|full)\\b|\\b(?:5|five) days (?:a|per) week (?:in|on|at)"
                    + "|\\bmust (?:be able to )?work (?:on-?site|in (?:the|our) office)|\\bnot (?:a )?remote|\\b100% (?:on-?site|in[- ]office)|\\bfully on-?site");
    /** "The range holds for those who work onsite in …" states no mode. */
    private static final Pattern OF_PAY =
            Pattern.compile("(?i)\\b(?:salary|pay|compensation) (?:range|scale|band)s?\\b");

    private static final Pattern NO_SPONSOR = Pattern.compile(
            "(?i)\\b(?:not|unable to|cannot|can['’]?t|won['’]t|no|without)\\b[^.;]{0,80}\\bsponsor|\\bsponsor\\w*\\b[^.;]{0,40}\\b(?:not (?:available|offered|provided)|unavailable)|\\bwithout (?:the need for )?(?:visa )?sponsorship");
    private static final Pattern SPONSOR = Pattern.compile(
            "(?i)\\b(?:visa|immigration|h-?1b) sponsorship (?:is )?(?:available|offered|provided|possible)|\\b(?:we|will|do|can|may) (?:will |do |can |also )?(?:provide |offer )?(?:visa )?sponsor");
    private static final Pattern CITIZEN = Pattern.compile(
            "(?i)\\b(?:must be|requires?|required to be|limited to|only)[^.;]{0,50}\\b(?:U\\.?S\\.?|United States|American) (?:citizen|person)|\\bU\\.?S\\.? citizen(?:ship)?(?: is)?[^.;]{0,25}\\brequired"
                    + "|\\b(?:obtain|maintain|hold|possess|have|active|current|eligib\\w+|require\\w*)\\b[^.;]{0,60}\\bclearance\\b|\\bclearance\\b[^.;]{0,25}\\brequired|\\b(?:ITAR|export control)\\w*[^.;]{0,80}\\b(?:citizen|person|resident)");

    private Terms() {}

    /** Hybrid is more specific than the others; a place said to be required outweighs a mention of remote work. */
    static Optional<Quoted<WorkMode>> workMode(List<Segment> segments) {
        return first(segments, HYBRID, WorkMode.HYBRID, true)
                .or(() -> first(segments, ONSITE, WorkMode.ONSITE, true))
                .or(() -> first(segments, REMOTE, WorkMode.REMOTE, true));
    }

    static Optional<Quoted<Boolean>> sponsorship(List<Segment> segments) {
        return first(segments, NO_SPONSOR, false, false).or(() -> first(segments, SPONSOR, true, false));
    }

    static Optional<Quoted<Boolean>> citizenship(List<Segment> segments) {
        List<Segment> demands = segments.stream()
                .filter(segment -> segment.section() != Segment.Section.PREFERRED)
                .toList();
        return first(demands, CITIZEN, true, false)
                .filter(found -> !found.quote().toLowerCase(Locale.ROOT).contains("regardless"));
    }

    private static <T> Optional<Quoted<T>> first(
            List<Segment> segments, Pattern pattern, T value, boolean relevantOnly) {
        for (Segment segment : segments) {
            Matcher matcher = pattern.matcher(segment.text());
            boolean talk = segment.section() == Segment.Section.LEGAL
                    || OF_PAY.matcher(segment.text()).find();
            if (!(relevantOnly && talk) && matcher.find()) {
                return Optional.of(
                        segment.quote(value, segment.start() + matcher.start(), segment.start() + matcher.end()));
            }
        }
        return Optional.empty();
    }
}
