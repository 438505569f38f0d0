package dev.firstrung.skills.posting;

import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.Degrees;
import dev.firstrung.skills.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The least experience a posting asks for: the highest of its demands, each at its lowest alternative. */
final class Experience {

    private static final String NUMBER =
            "(\\d{1,2}|zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)";
    private static final Pattern SPAN =
            Pattern.compile("(?i)(?<![\\d.,$-])" + NUMBER + "\\s*\\+?\\s*(?:\\(\\d+\\)\\s*)?(?:(?:-|–|—|to|or)\\s*"
                    + NUMBER + "\\s*\\+?\\s*(?:\\(\\d+\\)\\s*)?)?(?:or more |plus )?(years?|yrs?|months?)\\b");
    private static final Pattern NOT_DEMANDED_BEFORE = Pattern.compile(
            "(?is).*\\b(?:past|last|next|within|every|founded|for over|over the|more than a|celebrating|first|after|each|in under)\\s+(?:\\w+\\s+)?");
    private static final Pattern AT_MOST = Pattern.compile(
            "(?is).*\\b(?:up to|less than|under|maximum of|no more than|fewer than|at most)\\s*(?:an? )?");
    private static final Pattern NOT_DEMANDED_AFTER = Pattern.compile(
            "(?is)\\s*(?:old|ago|of age|in business|of history|anniversary|program|warranty|contract|rotation|internship|later|of operation|commitment|vest|"
                    + "['’]? (?:program|rotation|contract)|-?long|assignment|degree|college|university).*");
    private static final Pattern COMPANY = Pattern.compile(
            "(?i)\\b(?:our company|founded|established|has been|have been|we['’]ve|we have|our clients|firm with|leader|decades)\\b");
    /** "At least 3 yrs. of Java", "5 years of Java required": experience without the word. */
    private static final Pattern ABOUT_EXPERIENCE = Pattern.compile(
            "(?i)experience|track record|\\b(?:at least|minimum(?: of)?)(?: an?)? " + NUMBER
                    + "\\+? ?(?:\\(\\d+\\) ?)?(?:years?|yrs?|months?)\\b|\\b(?:years?|yrs?)\\.? (?:of|with|in) [^.;]{1,40}\\brequired\\b");

    private static final Pattern NONE = Pattern.compile(
            "(?i)\\bwith (?:no|zero) (?:prior |previous |professional |work )*experience\\b|\\bno (?:prior |previous |professional |work )*experience (?:is )?(?:needed|required|necessary)|\\bexperience (?:is )?not (?:required|necessary|needed)");
    /** "… or a PhD with no experience" says nothing on who has none. */
    private static final Pattern HIGHER_DEGREE =
            Pattern.compile("(?is).*\\b(?:ph\\.?\\s?d|doctora\\w+|master['’]?s?)\\b(?: degree)?[^.;,]{0,12}");

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("eighteen", 18));
    private static final Pattern WITH = Pattern.compile("(?i)[\\w\\s]{0,30}\\bwith (?:an? )?");
    /** "BS in Physics or 2 years of experience": whoever has the degree needs no years. */
    private static final Pattern INSTEAD_OF_DEGREE = Pattern.compile(
            "(?is)(?:(?!\\d|\\byears?\\b|\\bmonths?\\b|\\bwith\\b|\\band\\b(?! related)|\\bplus\\b)[^.;:+]){0,100}\\bor (?:have )?(?:at least |a minimum of |minimum )?");

    private static final Pattern OR = Pattern.compile("(?i)\\bor\\b");
    /** No posting has so many; what comes after them is noise, or meant to keep the reader busy. */
    private static final int MOST_DEMANDS = 40;

    private static final int MOST_YEARS = 15;

    private Experience() {}

    private static final Pattern EMPLOYMENT_ONLY = Pattern.compile(
            "(?i)\\bnon[- ]?intern|\\bexcluding (?:internships?|co-?ops?)|\\bpost[- ]?(?:graduate|graduation|college) (?:work |professional |industry )?experience");
    private static final Pattern STUDIES_COUNT = Pattern.compile(
            "(?i)\\binternships?\\b|\\bco-?ops?\\b|\\bacademic\\b|\\bcourse ?work\\b|\\bclass ?room\\b|\\b(?:school|university|college|personal|student|class|course) projects?\\b");

    /** Months and the degree that they stand with: "a Bachelor's and 2 years, or a Master's and 1 year". */
    private record Alternative(int months, Optional<DegreeLevel> degree, Segment segment, int start, int end) {

        /** The lower degree's years are the entry; the profile's higher degree makes up for them by itself. */
        Alternative or(Alternative other) {
            int order = degree.isPresent() && other.degree.isPresent()
                    ? degree.get().compareTo(other.degree.get())
                    : 0;
            if (order == 0) {
                return other.months < months ? other : this;
            }
            return order < 0 ? this : other;
        }
    }

    /** Alternatives of which one suffices, and the degrees named with them. */
    private record Demand(Segment segment, List<Alternative> alternatives, List<DegreeLevel> degrees) {

        Alternative entry() {
            return alternatives.stream().reduce(Alternative::or).orElseThrow();
        }

        Demand or(Demand other) {
            return new Demand(
                    segment, concatenated(alternatives, other.alternatives), concatenated(degrees, other.degrees));
        }

        /** A Master's without years of its own, beside a Bachelor's with years, asks for none. */
        int leastMonths() {
            boolean master = degrees.contains(DegreeLevel.MASTER)
                    && degrees.contains(DegreeLevel.BACHELOR)
                    && alternatives.stream().noneMatch(it -> it.degree.equals(Optional.of(DegreeLevel.MASTER)))
                    && OR.matcher(segment.text()).find();
            return master
                    ? 0
                    : alternatives.stream()
                            .filter(it -> !it.degree.equals(Optional.of(DegreeLevel.DOCTORATE)))
                            .mapToInt(Alternative::months)
                            .min()
                            .orElse(entry().months);
        }

        Quoted<Integer> quoted() {
            Alternative entry = entry();
            return entry.segment.quote(entry.months, entry.start, entry.end);
        }

        ExperienceDemand shown() {
            int least = leastMonths();
            Alternative shown = alternatives.stream()
                    .filter(it -> it.months == least)
                    .findFirst()
                    .orElse(alternatives.getFirst());
            boolean employment = EMPLOYMENT_ONLY.matcher(segment.text()).find();
            return new ExperienceDemand(
                    entry().months,
                    least,
                    !employment && STUDIES_COUNT.matcher(segment.text()).find(),
                    employment,
                    shown.start,
                    shown.end);
        }

        private static <T> List<T> concatenated(List<T> left, List<T> right) {
            return Stream.concat(left.stream(), right.stream()).toList();
        }
    }

    static Optional<Quoted<Integer>> months(List<Segment> segments) {
        return none(segments)
                .or(() ->
                        demands(segments).stream().map(Demand::quoted).reduce((a, b) -> b.value() > a.value() ? b : a));
    }

    /** Every demand, as long as none is said not to be needed. */
    static List<ExperienceDemand> all(List<Segment> segments) {
        return none(segments).isPresent()
                ? List.of()
                : demands(segments).stream().map(Demand::shown).toList();
    }

    private static Optional<Quoted<Integer>> none(List<Segment> segments) {
        for (Segment segment : segments) {
            Matcher none = NONE.matcher(segment.text());
            if (segment.relevant()
                    && !segment.preferred()
                    && none.find()
                    && !HIGHER_DEGREE
                            .matcher(segment.text().substring(Math.max(0, none.start() - 40), none.start()))
                            .matches()) {
                return Optional.of(segment.quote(0, segment.start() + none.start(), segment.start() + none.end()));
            }
        }
        return Optional.empty();
    }

    private static List<Demand> demands(List<Segment> segments) {
        List<Demand> demands = new ArrayList<>();
        int found = 0;
        Set<String> seen = new HashSet<>();
        for (Segment segment : segments) {
            if (found > MOST_DEMANDS || !segment.relevant() || segment.preferred()) {
                continue;
            }
            boolean continues = segment.text().toLowerCase(Locale.ROOT).startsWith("or ");
            List<Demand> here = in(segment);
            if (!here.isEmpty() && !seen.add(segment.text().strip())) {
                continue;
            }
            for (Demand demand : here) {
                found++;
                if (continues && !demands.isEmpty()) {
                    demands.set(demands.size() - 1, demands.getLast().or(demand));
                } else {
                    demands.add(demand);
                }
            }
        }
        return demands;
    }

    private static List<Demand> in(Segment segment) {
        String text = segment.text();
        boolean about = segment.section() == Segment.Section.REQUIRED
                || ABOUT_EXPERIENCE.matcher(text).find();
        if (!about || segment.section() == Segment.Section.COMPANY) {
            return List.of();
        }
        List<Quoted<DegreeLevel>> degrees = Degrees.find(text);
        List<Alternative> found = new ArrayList<>();
        Matcher matcher = SPAN.matcher(text);
        while (found.size() < MOST_DEMANDS && matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - 30), matcher.start());
            String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 30));
            boolean intro = segment.section() == Segment.Section.INTRO
                    && COMPANY.matcher(text).find();
            if (intro
                    || segment.preferred(segment.start() + matcher.start())
                    || NOT_DEMANDED_BEFORE.matcher(before).matches()
                    || NOT_DEMANDED_AFTER.matcher(after).matches()) {
                continue;
            }
            int least = AT_MOST.matcher(before).matches() ? 0 : number(matcher.group(1));
            boolean years = matcher.group(3).toLowerCase(Locale.ROOT).startsWith("y");
            if (!years || least <= MOST_YEARS) {
                found.add(new Alternative(
                        insteadOfDegree(text, degrees, matcher.start()) ? 0 : years ? least * 12 : least,
                        degreeOf(text, degrees, matcher.start(), matcher.end()),
                        segment,
                        segment.start() + matcher.start(),
                        segment.start() + matcher.end()));
            }
        }
        List<DegreeLevel> levels = degrees.stream().map(Quoted::value).toList();
        boolean traded = found.size() > 1 && (OR.matcher(text).find() || degrees.size() > 1);
        return traded
                ? List.of(new Demand(segment, found, levels))
                : found.stream()
                        .map(one -> new Demand(segment, List.of(one), levels))
                        .toList();
    }

    private static boolean insteadOfDegree(String text, List<Quoted<DegreeLevel>> degrees, int start) {
        return degrees.stream()
                .filter(degree -> degree.end() <= start)
                .reduce((a, b) -> b)
                .filter(degree -> degrees.getFirst().value().compareTo(DegreeLevel.BACHELOR) <= 0)
                .filter(degree -> INSTEAD_OF_DEGREE
                        .matcher(text.substring(degree.end(), start))
                        .matches())
                .isPresent();
    }

    /** "2 years with a Bachelor's" goes forward; otherwise the degree stands before its years. */
    private static Optional<DegreeLevel> degreeOf(String text, List<Quoted<DegreeLevel>> degrees, int start, int end) {
        Optional<Quoted<DegreeLevel>> before =
                degrees.stream().filter(degree -> degree.start() < start).reduce((a, b) -> b);
        Optional<Quoted<DegreeLevel>> after = degrees.stream()
                .filter(degree -> degree.start() >= end)
                .findFirst()
                .filter(degree -> before.isEmpty()
                        || WITH.matcher(text.substring(end, degree.start())).matches());
        return after.or(() -> before).map(Quoted::value);
    }

    private static int number(String written) {
        Integer word = WORDS.get(written.toLowerCase(Locale.ROOT));
        return word == null ? Integer.parseInt(written) : word;
    }
}
