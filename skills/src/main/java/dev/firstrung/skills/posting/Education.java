package dev.firstrung.skills.posting;

import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.Degrees;
import dev.firstrung.skills.FieldsOfStudy;
import dev.firstrung.skills.Quoted;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The education a posting asks for: the lowest degree that its first demanding line accepts, or a
 * later one where the first wants more than a Bachelor's: the ideal comes before the minimum. */
final class Education {

    private static final Pattern REPLACED = Pattern.compile(
            "(?i)\\bor (?:an? )?(?:equivalent|comparable|relevant|commensurate|related)?[\\w ,/-]{0,40}\\bexperience\\b(?! (?:in|with|of|using))"
                    + "|\\bor equivalent\\b(?! degree)|\\bin lieu of\\b|\\bequivalent (?:combination|(?:work|practical|industry|professional|military) experience)");
    private static final Pattern KIND_OF_YEARS =
            Pattern.compile("(?i)or (?:related|relevant) (?:work |industry )?experience");
    private static final Pattern YEARS_OF = Pattern.compile("(?i)\\band \\d{1,2}\\+? (?:years?|yrs?)\\b[^.;]*$");
    private static final Pattern RELATED = Pattern.compile(
            "(?i)\\b(?:related|relevant|similar|equivalent|technical|quantitative|comparable|stem)\\s+(?:\\w+\\s+){0,2}(?:field|discipline|degree|major|subject|area|stud)|\\bor related\\b|\\bor similar\\b|\\bor equivalent\\b");
    private static final Pattern FIELDS_START = Pattern.compile("(?i)\\b(?:in|of)\\b|[,(:]");
    private static final Pattern FIELDS_END = Pattern.compile(
            "(?i)[.;)]|\\bexperience\\b|\\bwith\\b|\\bplus\\b|\\band \\d|\\d\\+? ?(?:years?|yrs?)|\\bfrom\\b|\\brequired\\b|\\bpreferred\\b|\\bor equivalent\\b");
    /** "Bachelor's degree (or foreign equivalent) in …": the fields stand behind the bracket. */
    private static final Pattern EQUIVALENT = Pattern.compile("(?i)\\s*(?:degree\\s*)?\\((?:or|and)\\b[^)]{0,60}\\)");

    private static final Pattern DEGREE_TALK = Pattern.compile(
            "(?i)degree|bachelor|master['’]?s|diploma|graduat|education|pursuing|enrolled|\\b[BM]\\.?(?:S|Sc|A|E|Tech)\\b|ph\\.?d|\\bGED\\b");

    /** "Bachelor of Science in Nursing (BSN)" is in nursing. */
    private static final Pattern KIND_OF_DEGREE = Pattern.compile(
            "(?i)\\s*of (?:applied )?(?:science|arts|engineering|technology|commerce|business administration)"
                    + "(?: \\([\\w.]+\\))?(?=,? (?:degree )?in\\b)");

    private static final Pattern WISH = Pattern.compile(
            "(?i)\\bpreferred|\\ba plus\\b|\\bdesired|\\bideally|\\b(?:is|are|would be) (?:useful|helpful|advantageous|an advantage|nice|great|good)\\b|\\bnice to have");
    private static final Pattern NEED = Pattern.compile("(?i)\\brequired|[;.]\\s");
    private static final Pattern UNNAMED = Pattern.compile(
            "(?i)(?:(?<=^\\W{0,4})|\\ban? |\\b(?:university|college|technical|completed|relevant) )degree(?= in\\b)|\\bcompleted (?:university )?(?:studies|study|education)(?= in\\b)");

    private static final Pattern UNDERGRADUATE_OR = Pattern.compile("(?is).*\\bundergraduate(?:,| or).*");

    private static final Pattern YEARS_OR = Pattern.compile(
            "(?i)\\b(?:years?|yrs?|months?)\\b(?:(?!\\b(?:ph\\.?d|doctor|master|bachelor|degree))[^.;:]){0,80}\\bor (?:an? )?"
                    + "(?:(?:relevant|related|advanced|completed) ){0,2}(?:(?:master|ph\\.?d|m\\.?s)\\S*(?: or |/)(?:an? )?)?$");
    /** Characters before a degree in which years may stand. */
    private static final int YEARS_REACH = 160;

    /** Characters between the members of a list of degrees. */
    private static final int LIST_GAP = 12;

    private Education() {}

    static Optional<Quoted<EducationRequirement>> of(List<Segment> segments) {
        // "Researcher (BS/MS)" in a title names no fields
        List<Segment> description = segments.stream()
                .filter(segment -> segment.section() != Segment.Section.TITLE)
                .toList();
        return in(description).or(() -> in(segments));
    }

    private static Optional<Quoted<EducationRequirement>> in(List<Segment> segments) {
        @Nullable Quoted<EducationRequirement> first = null;
        for (Segment segment : segments) {
            boolean place = segment.relevant() && segment.section() != Segment.Section.COMPANY;
            if (!place
                    || segment.section() == Segment.Section.PREFERRED
                    || !DEGREE_TALK.matcher(segment.text()).find()) {
                continue;
            }
            List<Quoted<DegreeLevel>> degrees = degrees(segment.text()).stream()
                    .filter(degree -> !onlyPreferred(segment, degree)
                            && !segment.denied(segment.start() + degree.start())
                            && !orLess(segment, degree)
                            && !insteadOfYears(segment, degree))
                    .toList();
            if (!degrees.isEmpty()) {
                Quoted<EducationRequirement> found = requirement(segment, degrees);
                if (found.value().level().compareTo(DegreeLevel.MASTER) < 0) {
                    return Optional.of(first == null || segment.section() == Segment.Section.REQUIRED ? found : first);
                }
                first = first == null ? found : first;
            }
        }
        return Optional.ofNullable(first);
    }

    /** "A degree in Physics" is what first degrees are called. */
    private static List<Quoted<DegreeLevel>> degrees(String text) {
        List<Quoted<DegreeLevel>> named = Degrees.find(text);
        Matcher unnamed = UNNAMED.matcher(text);
        return named.isEmpty() && unnamed.find()
                ? List.of(new Quoted<>(DegreeLevel.BACHELOR, unnamed.start(), unnamed.end(), unnamed.group()))
                : named;
    }

    /** "Bachelor's required, Master's preferred": a degree counts unless the next wish follows it before the next degree. */
    private static boolean onlyPreferred(Segment segment, Quoted<DegreeLevel> degree) {
        String after = segment.text().substring(degree.end());
        Matcher wish = WISH.matcher(after);
        Matcher need = NEED.matcher(after);
        List<Quoted<DegreeLevel>> later = Degrees.find(after);
        boolean wished = wish.find()
                && (later.isEmpty() || wish.start() < later.getFirst().start());
        return wished && !(need.find() && need.start() < wish.start());
    }

    /** "An undergraduate or PhD student". */
    private static boolean orLess(Segment segment, Quoted<DegreeLevel> degree) {
        return UNDERGRADUATE_OR
                .matcher(segment.text().substring(Math.max(0, degree.start() - 30), degree.start()))
                .matches();
    }

    /** "2 years of experience or a Master's degree": whoever has the years needs no degree. */
    private static boolean insteadOfYears(Segment segment, Quoted<DegreeLevel> degree) {
        return degree.value().compareTo(DegreeLevel.MASTER) >= 0
                && YEARS_OR.matcher(segment.text().substring(Math.max(0, degree.start() - YEARS_REACH), degree.start()))
                        .find();
    }

    /** "B.S., M.S. or PhD in …": the fields stand behind the last. */
    private static Quoted<DegreeLevel> lastOfList(List<Quoted<DegreeLevel>> degrees) {
        Quoted<DegreeLevel> last = degrees.getFirst();
        for (Quoted<DegreeLevel> next : degrees.subList(1, degrees.size())) {
            if (next.start() - last.end() > LIST_GAP) {
                return last;
            }
            last = next;
        }
        return last;
    }

    /** "4 years of design, testing or related work experience" tells which years count beside the degree. */
    private static boolean replaced(String after) {
        Matcher matcher = REPLACED.matcher(after);
        while (matcher.find()) {
            boolean kindOfYears = KIND_OF_YEARS.matcher(matcher.group()).lookingAt()
                    && YEARS_OF.matcher(after.substring(0, matcher.start())).find();
            if (!kindOfYears) {
                return true;
            }
        }
        return false;
    }

    private static Quoted<EducationRequirement> requirement(Segment segment, List<Quoted<DegreeLevel>> degrees) {
        String text = segment.text();
        Quoted<DegreeLevel> lowest =
                degrees.stream().min(Comparator.comparing(Quoted::value)).orElseThrow();
        String after = text.substring(lastOfList(degrees).end());
        Matcher equivalent = EQUIVALENT.matcher(after);
        if (equivalent.lookingAt()) {
            after = after.substring(equivalent.end());
        }
        Matcher kind = KIND_OF_DEGREE.matcher(after);
        if (kind.lookingAt()) {
            after = after.substring(kind.end());
        }
        Matcher start = FIELDS_START.matcher(after);
        String list = "";
        if (start.find()) {
            Matcher end = FIELDS_END.matcher(after);
            list = end.find(start.end()) ? after.substring(start.end(), end.start()) : after.substring(start.end());
        }
        EducationRequirement value = new EducationRequirement(
                lowest.value(), FieldsOfStudy.find(list), RELATED.matcher(after).find(), replaced(after));
        return segment.quote(value, segment.start() + lowest.start(), segment.start() + lowest.end());
    }
}
