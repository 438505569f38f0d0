package dev.firstrung.skills.audit;

import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.audit.Finding.Code;
import dev.firstrung.skills.audit.Finding.Where;
import dev.firstrung.skills.posting.EducationRequirement;
import dev.firstrung.skills.posting.ExperienceDemand;
import dev.firstrung.skills.posting.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a posting that calls itself a role for beginners is one.
 *
 * @param claimed whether it calls itself so
 * @param deserved whether it may be shown as one
 * @param findings what speaks against it, if it calls itself so
 */
record EntryLevel(boolean claimed, boolean deserved, List<Finding> findings) {

    private static final int MOST_MONTHS_UNCLAIMED = 12;
    private static final int MOST_LINES = 3;
    private static final String PEOPLE =
            "(?:software |more |data |other )*(?:engineers?|developers?|analysts?|scientists?|team members?|staff|colleagues|SDEs?|members)";
    private static final Pattern SENIOR_TITLE = Pattern.compile(
            "(?i)\\b(?:senior|sr\\b\\.?|principal|staff (?=software|engineer|scientist|developer|data|machine|research)|director|head of"
                    + "|(?:engineering|software|development|team) manager|(?:tech|technical|team) lead|lead (?=engineer|developer|software|data|scientist|analyst)"
                    + "|vice president|vp)\\b|\\b(?:II|III|IV)\\b(?!\\w)");
    private static final Pattern SENIOR_TASK = Pattern.compile("(?i)"
            + "\\b(?:mentor|coach|supervise|manage|guide|elevate|unblock)(?:s|ing)? (?:(?:and|or|,) ?\\w+ |and |, )*(?:\\w+ ){0,2}?(?:junior|less experienced|early[- ]career|other) "
            + PEOPLE
            + "|\\b(?:lead|manage|supervise)(?:s|ing)? (?:and (?:mentor|develop|grow|coach) )?an? (?:\\w+ ){0,2}team of (?:\\w+ )?(?:engineers|developers|analysts|scientists|people|\\d+)"
            + "|\\b(?:looking for|seeking|hiring) an? (?:[\\w-]+,? ){0,2}?(?:senior|principal) (?:[\\w-]+ ){0,3}(?:engineer|developer|scientist|analyst|manager|architect|designer)\\b"
            + "|\\bset(?:ting)? (?:the )?technical (?:direction|strategy|vision)\\b");
    private static final Pattern SENIOR_DEMAND = Pattern.compile(
            "(?i)"
                    + "\\b(?:extensive|significant|substantial|considerable) (?:years of (?:[\\w-]+ ){0,5}|(?:professional |industry |hands[- ]on |practical |working |prior |relevant )*)experience\\b(?! (?:working )?(?:on|in|with) (?:an? |the |cross-functional )?teams?)"
                    + "|\\bseasoned (?:\\w+ )?(?:engineer|developer|professional|analyst|scientist)|\\bsenior[- ]level\\b|\\bexpert[- ]level\\b"
                    + "|\\bexperience (?:as|in being) an? (?:mentor|tech lead|team lead|manager)|\\bexperience (?:in )?(?:leading|managing|mentoring|supervising) (?:[\\w-]+ ){0,3}(?:teams?|engineers|people|developers|projects)"
                    + "|\\b(?:proven|demonstrated|strong) track record (?:of|in) (?:successfully )?(?:leading|managing|delivering|shipping|owning)");
    private static final Pattern DEGREE_IN_TITLE = Pattern.compile(
            "(?i)\\bph\\.?\\s?d|\\bdoctora|\\bmaster|\\bM\\.?S\\.?c?\\b|\\bMBA\\b|\\badvanced degree|\\bpost-?doc|\\bresearch (?:scientist|intern)");

    static EntryLevel of(AuditedPosting posting, Places places) {
        Optional<Claim> claim = Claim.of(posting);
        List<Finding> against = new ArrayList<>();
        against.addAll(years(posting, claim, places));
        degree(posting, claim, places).ifPresent(against::add);
        against.addAll(seniority(posting, claim, places));
        boolean little = asksLittle(posting);
        return new EntryLevel(
                claim.isPresent(),
                (claim.isPresent() || little) && against.isEmpty(),
                claim.isPresent() ? List.copyOf(against) : List.of());
    }

    /** Whether at most a year is asked for in so many words. */
    private static boolean asksLittle(AuditedPosting posting) {
        Integer stated = posting.minExperienceMonths();
        Optional<Integer> months =
                stated == null ? posting.facts().minExperienceMonths().map(Quoted::value) : Optional.of(stated);
        return months.filter(it -> it <= MOST_MONTHS_UNCLAIMED).isPresent();
    }

    private static List<Finding> years(AuditedPosting posting, Optional<Claim> claim, Places places) {
        int most = claim.map(Claim::mostMonths).orElse(MOST_MONTHS_UNCLAIMED);
        String words = words(claim);
        List<Finding> found = new ArrayList<>();
        for (ExperienceDemand demand : posting.facts().experience()) {
            boolean beyond = demand.leastMonths() > most && !demand.studiesCount();
            boolean nobodyFresh = demand.employmentOnly() && demand.leastMonths() >= MOST_MONTHS_UNCLAIMED;
            if ((beyond || nobodyFresh) && found.size() < MOST_LINES) {
                found.add(new Finding(
                        Code.ENTRY_LEVEL_YEARS,
                        Severity.HIGH,
                        "It says “" + words + "” and asks for " + duration(demand.leastMonths())
                                + (demand.employmentOnly() ? " of work without internships" : " of experience"),
                        places.at(demand.start(), demand.end()),
                        "Whoever is new to the work reads the number and leaves; whoever has the years skips the title. "
                                + "Candidates call this fake entry-level.",
                        "“No professional experience needed: internships, projects and coursework count.” Or keep the years and drop “"
                                + words + "”."));
            }
        }
        Integer stated = posting.minExperienceMonths();
        if (stated != null && stated > most && found.isEmpty()) {
            found.add(new Finding(
                    Code.ENTRY_LEVEL_YEARS,
                    Severity.HIGH,
                    "It says “" + words + "” and states a minimum of " + duration(stated) + " of experience",
                    Where.field("minExperienceMonths", String.valueOf(stated)),
                    "Candidates with less are scored lower for it, although the posting calls them.",
                    "\"minExperienceMonths\": 0"));
        }
        return found;
    }

    private static Optional<Finding> degree(AuditedPosting posting, Optional<Claim> claim, Places places) {
        boolean internship =
                claim.filter(it -> it.kind() == Claim.Kind.INTERNSHIP).isPresent();
        if (internship || DEGREE_IN_TITLE.matcher(posting.title()).find()) {
            return Optional.empty();
        }
        DegreeLevel stated = posting.degree();
        if (stated != null) {
            return stated.compareTo(DegreeLevel.MASTER) < 0
                    ? Optional.empty()
                    : Optional.of(beyond(stated, words(claim), Where.field("education", stated.name())));
        }
        return posting.facts()
                .education()
                .filter(it -> it.value().level().compareTo(DegreeLevel.MASTER) >= 0)
                .filter(it -> !it.value().experienceCanReplace())
                .map(it -> beyond(it.value().level(), words(claim), degreeLine(it, places)));
    }

    private static Where degreeLine(Quoted<EducationRequirement> education, Places places) {
        return places.at(education.start(), education.end());
    }

    private static Finding beyond(DegreeLevel level, String words, Where where) {
        String degree = level == DegreeLevel.MASTER ? "a Master's degree" : "a doctorate";
        return new Finding(
                Code.ENTRY_LEVEL_DEGREE,
                Severity.MEDIUM,
                "It says “" + words + "” and asks for " + degree + " at least",
                where,
                "Most graduates hold a Bachelor's; they can't tell from the title that it isn't for them.",
                "Name the degree in the title (“…, "
                        + (level == DegreeLevel.MASTER ? "Master's graduates" : "PhD graduates")
                        + "”), or ask for “a Bachelor's degree or equivalent work you can show”.");
    }

    private static List<Finding> seniority(AuditedPosting posting, Optional<Claim> claim, Places places) {
        List<Finding> found = new ArrayList<>();
        Matcher title = SENIOR_TITLE.matcher(posting.title());
        if (title.find()) {
            found.add(senior(
                    claim, "its title says “" + title.group().strip() + "”", places.at(title.start(), title.end())));
        }
        for (Passage passage : posting.facts().passages()) {
            boolean role = passage.topic() == Passage.Topic.DEMANDS
                    || passage.topic() == Passage.Topic.DUTIES
                    || passage.topic() == Passage.Topic.INTRODUCTION;
            if (!role || passage.preferred() || found.size() >= MOST_LINES) {
                continue;
            }
            first(passage, SENIOR_TASK)
                    .or(() ->
                            passage.topic() == Passage.Topic.DEMANDS ? first(passage, SENIOR_DEMAND) : Optional.empty())
                    .ifPresent(words -> found.add(
                            senior(claim, "expects “" + words.quote() + "”", places.at(words.start(), words.end()))));
        }
        return found;
    }

    private static Optional<Quoted<Boolean>> first(Passage passage, Pattern pattern) {
        Matcher matcher = pattern.matcher(passage.text());
        return matcher.find()
                ? Optional.of(new Quoted<>(
                        true, passage.start() + matcher.start(), passage.start() + matcher.end(), matcher.group()))
                : Optional.empty();
    }

    private static Finding senior(Optional<Claim> claim, String expects, Where where) {
        return new Finding(
                Code.ENTRY_LEVEL_SENIORITY,
                where.field().equals("title") ? Severity.HIGH : Severity.MEDIUM,
                "It says “" + words(claim) + "” and " + expects,
                where,
                "That is what somebody with years behind them does; a beginner won't apply, or will fail.",
                where.field().equals("title")
                        ? "Keep one of the two in the title."
                        : "What a beginner does: “You learn from senior colleagues; after a year you help newcomers.” Or drop the line.");
    }

    private static String words(Optional<Claim> claim) {
        return claim.map(Claim::words).orElse("entry-level");
    }

    private static String duration(int months) {
        return months % 12 == 0 ? months == 12 ? "1 year" : months / 12 + " years" : months + " months";
    }
}
