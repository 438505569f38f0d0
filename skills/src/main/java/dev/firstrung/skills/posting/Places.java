package dev.firstrung.skills.posting;

import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.posting.Segment.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places of work in a posting's words: behind "Location:", in the title, or where a sentence says that the role, its office
 * or its people are there. A name counts as a place if a state or country follows it, if an office follows it, or if it is a
 * city that {@link Gazetteer} knows.
 */
final class Places {

    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.-]+(?:[ -](?:(?:de|do|am|an|der|of|la|del|upon)[ -])?\\p{Lu}[\\p{L}'’.-]+){0,3}";
    private static final String PLACE =
            "(" + NAME + ")(?:,\\s*(\\p{Lu}{2}\\b|" + NAME + "))?(?:,\\s*(\\p{Lu}{2,3}\\b|" + NAME + "))?";
    private static final Pattern LABEL = Pattern.compile(
            "(?i:(?:\\b(?:job|work|office|primary|position|role)\\s+)?\\b(?:locations?|place of work|duty station)\\s*(?:\\([^)\\n]{0,20}\\)\\s*)?[:–-]\\s*)");
    private static final Pattern AFTER_LABEL =
            Pattern.compile("\\s*(?:(?i:on-?site|hybrid|remote)\\b\\s*(?:[-–,:(]|in|or)?\\s*)?" + PLACE);
    private static final Pattern NEXT = Pattern.compile("\\s*(?:[;/|•]|\\bor\\b|\\band\\b|&)\\s*" + PLACE);
    private static final Pattern THERE = Pattern.compile(
            "(?i:\\b(?:based|located|situated|position|role|job|internship|opportunity|opening|team|office|offices"
                    + "|hub|campus|site|relocat\\w+|work(?:ing)?|on-?site|hybrid|in[- ]office|in[- ]person|commut\\w+|hiring|join us|live)\\b"
                    + "(?:\\s+(?:is|are|be|will|can|or|and|days|hybrid|on-?site|full[- ]time|located|based|a week|per week|out|of|team|office|work|working|our|the|this|you|reside|which|here|roles?|position)){0,6}"
                    + "\\s+(?:in|at|from|to|near|out of)\\s+(?:(?:our|the|downtown|central|greater|sunny|either|beautiful|your)\\s+){0,3})"
                    + PLACE + "(\\s+(?i:offices?|campus|headquarters|hq|hub|site|area|metro)\\b)?");
    private static final Pattern OFFICE =
            Pattern.compile("(?i:\\bour\\s+(?:(?:downtown|central|new|beautiful|main)\\s+)?)" + PLACE
                    + "(\\s+(?i:offices?|campus|hub|site)\\b)");
    private static final Pattern IN_TITLE =
            Pattern.compile("(?:[-–|,(@]|\\bin\\b|\\bat\\b)\\s*" + PLACE + "\\s*(?=[)|,;/-]|–|$)");

    private static final Pattern ALONE = Pattern.compile(PLACE + "(?:" + NEXT.pattern() + ")*[;.]?");

    private final List<Quoted<PostingPlace>> found = new ArrayList<>();
    /** Whether the last segment ended inside a labelled list, so that the next one may go on with it. */
    private boolean open;

    private Places() {}

    static List<Quoted<PostingPlace>> of(List<Segment> segments) {
        Places places = new Places();
        segments.forEach(places::read);
        return places.found;
    }

    private void read(Segment segment) {
        if (segment.section() == Section.TITLE) {
            read(segment, IN_TITLE, false);
        }
        boolean goesOn = open && ALONE.matcher(segment.text()).matches();
        open = false;
        if (goesOn) {
            list(segment, 0, false);
        }
        Matcher label = LABEL.matcher(segment.text());
        while (label.find()) {
            list(segment, label.end(), true);
        }
        if (segment.relevant()) {
            read(segment, THERE, true);
            read(segment, OFFICE, true);
        }
    }

    private void list(Segment segment, int from, boolean sure) {
        Matcher place =
                AFTER_LABEL.matcher(segment.text()).region(from, segment.text().length());
        boolean more = place.lookingAt();
        while (more) {
            int end = place.end();
            more = add(segment, place, sure);
            place = NEXT.matcher(segment.text()).region(end, segment.text().length());
            open = more && segment.text().substring(end).matches("\\s*;?");
            more = more && place.lookingAt();
        }
    }

    private void read(Segment segment, Pattern pattern, boolean office) {
        Matcher matcher = pattern.matcher(segment.text());
        while (matcher.find()) {
            add(segment, matcher, office && matcher.groupCount() > 3 && matcher.group(4) != null);
        }
    }

    private boolean add(Segment segment, Matcher matcher, boolean sure) {
        Optional<PostingPlace> place = Gazetteer.place(
                matcher.group(1), Optional.ofNullable(matcher.group(2)), Optional.ofNullable(matcher.group(3)), sure);
        place.filter(one ->
                        found.stream().noneMatch(other -> other.value().city().equals(one.city())))
                .ifPresent(one -> found.add(
                        segment.quote(one, segment.start() + matcher.start(1), segment.start() + matcher.end())));
        return place.isPresent();
    }
}
