package dev.firstrung.skills.resume;

import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.Degrees;
import dev.firstrung.skills.FieldsOfStudy;
import dev.firstrung.skills.Quoted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The degrees that a résumé names: those known anywhere, and in a section of education also the abbreviations that head an entry
 * there, which elsewhere mean other things ("MCS", "10th", "BA").
 */
final class DegreeNames {

    /** Where an entry may begin: at a line's start, behind a year or a mark. */
    private static final String HEAD =
            "(?=[\\p{Lu}\\d])(?<=^|\\n|\\n[ \\t]{1,4}|[|•·▪●*—–:(\\t] {0,3}|[ \\n]- |, |(?:19|20)\\d\\d[ ,:|)–-]{1,4}|\\n\\d{1,2}[.)] )"
                    + "(?:(?i:advanced?|executive|pursuing|completed) )?";

    private static final String APART = "(?![\\p{L}\\p{N}])\\.?";

    private static final Map<DegreeLevel, Pattern> HEADS = new EnumMap<>(DegreeLevel.class);

    static {
        put(
                DegreeLevel.MASTER,
                "M[-. ]{0,2}(?:Tech|Sc|Com|Phil|Pharm|Des|Eng|Fin|Res)|M[-. ]{1,2}Arch|(?-i:MArch)|M\\.\\s?Ed|M\\.?\\s?[BCF]\\.?\\s?A|M\\.?\\s?C\\.?\\s?[MS]|MMS|MIM|MSW|MPH"
                        + "|MPA|Dipl[oô]me d['’]ing[eé]nieur|LL\\.?\\s?M|P\\.?\\s?G\\.?(?:\\s?D\\.?(?:[BCHI]?[AMT])?|\\s?P)?(?:\\s?diploma|\\s?degree)?|Masters?|M\\.?[AES]");
        put(
                DegreeLevel.BACHELOR,
                "(?:[FST]\\.?\\s?Y\\.?\\s?)?(?:B[-. ]{0,2}(?:Tech|Sc|Com|Phil|Pharm|Arch|Des|Eng|Voc)(?:[- ]?IT)?|B\\.?\\s?[BCFS]\\.?\\s?[AMW]"
                        + "|B\\.?\\s?M\\.?\\s?[MS]|B\\.?\\s?H\\.?\\s?M(?:CT)?|B\\.?\\s?C\\.?\\s?S|B\\.?\\s?A)|BPT|BDS|MBBS|B\\.?\\s?P\\.?\\s?Ed|B\\.\\s?Ed|LL\\.?\\s?B"
                        + "|Licenciatura|Licence(?= (?:professionnelle|en|de|d['’]))(?: professionnelle)?|Laurea|B\\.?[AES]");
        put(
                DegreeLevel.ASSOCIATE,
                "Associates?(?:['’]s?)? (?:of|in) (?:applied |general )?(?:sciences?|arts|engineering|business|nursing|technology|technical|studies|specialized|occupational)(?: (?:business|studies|sciences?|technology))?"
                        + "|(?:Berufs)?Ausbildung(?= (?:zu[mr] |als |(?-i:\\p{Lu})))|Polytechnic(?= +(?-i:\\p{Lu}))|I\\.?T\\.?I|Dipl?\\.|HND|HNC|BTEC|D\\.?C\\.?A|DIM|DME|DEE|DCE|A\\.?A\\.?S|A\\.\\s?[AS]\\.|A[AS]");
        put(
                DegreeLevel.SECONDARY,
                "S\\.?\\s?S\\.?\\s?L\\.?\\s?C|[CI]\\.?\\s?[BC]\\.?\\s?S\\.?\\s?E|ISC|Matric(?:ulation)?|[IE]nter(?:mediate)?(?! ?(?:College|School)|[-/])"
                        + "|(?:Senior |Higher |Upper )?Secondary(?: (?:School|Education|Certificate)){0,2}|P\\.?U\\.?C|Pre-?University(?! College)"
                        + "|A[S]?[- ]Levels?|I?GCSEs?|Abitur|Matura|Baccalaur[eé]at|International Baccalaureate|IB Diploma|Bachillerato|Leaving Certificate"
                        + "|Class (?:10|12|X|XII)(?:th)?|(?:10|12)th(?: (?:std|standard|class|grade))?|X(?:II?)?(?:th)?(?: (?:std|standard|class))?(?=[ \\t,|:(-])|10 ?\\+ ?2");
    }

    /** Two letters are a degree only before what is studied, or set apart. */
    private static final int SHORT = 2;

    private static final Pattern SET_APART =
            Pattern.compile("[ \\t]*(?:$|[(:|–-]|, ?\\p{Lu}\\p{Ll}|[ \\t]{2})|[ \\t]+in ");
    /** Between two names of one degree: "Bachelor of Engineering (BE)", "Graduation - B.Com". */
    private static final Pattern SAME = Pattern.compile(
            "(?i)[ \\t(:–-]*|(?:['’]?s)? of \\p{L}+(?: \\p{L}+)? \\(|[^\\n,;\\d]* certificate[\\s(]*|[ \\t]*&[ \\t]*");
    /** "HSC Secondary & Higher Secondary", "12th, CBSE". */
    private static final Pattern SAME_SCHOOL = Pattern.compile("[^\\n\\d;|]{0,25}");
    /** Before "High School", of which then a school is called. */
    private static final Pattern CALLED = Pattern.compile("\\p{Lu}[\\p{L}'’.]*(?:[ -]|(?<=\\.))$");

    private static final Pattern BARE_SCHOOL =
            Pattern.compile("(?i)(?:high|secondary|higher secondary)[- ]?(?:school)?\\s*");
    /** "Diploma Project: …" is no diploma. */
    private static final Pattern OF_A_DEGREE = Pattern.compile(
            "(?i) (?:project|thesis|academic|syllabus|holders?|level|dissertation|scholarship|fellowship|committee|areas)\\b");
    /** A school may offer or organise these; in a section of education they are what was studied. */
    private static final Pattern PROGRAMS = Pattern.compile("(?i) (?:programs?|programmes?|courses)\\b");

    /** The certificate of a school that is named beside it: "Diploma, Acme High School", "Acme High School, Diploma". */
    private static final Pattern DIPLOMA = Pattern.compile("(?i)diploma(?! (?:in|of)\\b)");

    private static final Pattern SCHOOL_BEHIND = Pattern.compile("(?i)[^\\n;\\d]{0,60}\\bhigh school\\b");
    private static final Pattern SCHOOL_BEFORE = Pattern.compile("(?i)\\bhigh school\\b[^\\n;\\d]{0,60}$");

    private static final int REACH = 80;
    private static final int MOST = 100;

    private DegreeNames() {}

    private static void put(DegreeLevel level, String names) {
        HEADS.put(level, Pattern.compile(HEAD + "(?i:" + names + ")" + APART));
    }

    /** Those of a résumé, one for each degree, in order; no more than anybody holds. */
    static List<Quoted<DegreeLevel>> in(String text, Sections sections) {
        List<Quoted<DegreeLevel>> all = new ArrayList<>();
        Degrees.find(text).stream()
                .filter(degree -> counts(sections.at(degree.start())))
                .filter(degree -> !follows(OF_A_DEGREE, text, degree))
                .filter(degree ->
                        sections.at(degree.start()) == Sections.Section.EDUCATION || !follows(PROGRAMS, text, degree))
                .filter(degree -> sections.at(degree.start()) == Sections.Section.EDUCATION
                        || !BARE_SCHOOL.matcher(degree.quote()).matches())
                .filter(degree -> !isInSentence(text, degree) && !isOfASchool(text, degree))
                .forEach(all::add);
        heads(text).stream()
                .filter(degree -> sections.at(degree.start()) == Sections.Section.EDUCATION)
                .forEach(all::add);
        all.addAll(SchoolLines.in(text, sections, all));
        return once(text, all).stream().limit(MOST).toList();
    }

    private static boolean follows(Pattern words, String text, Quoted<DegreeLevel> degree) {
        return words.matcher(text).region(degree.end(), text.length()).lookingAt();
    }

    /** Whether a sentence that goes on from the line above mentions a school: "their high school education, and …". */
    private static boolean isInSentence(String text, Quoted<DegreeLevel> degree) {
        int lineStart = text.lastIndexOf('\n', degree.start()) + 1;
        return degree.value() == DegreeLevel.SECONDARY
                && degree.start() > lineStart
                && Character.isLowerCase(text.charAt(lineStart))
                && Character.isLowerCase(degree.quote().charAt(0));
    }

    private static boolean isOfASchool(String text, Quoted<DegreeLevel> degree) {
        if (degree.value() != DegreeLevel.ASSOCIATE
                || !DIPLOMA.matcher(text).region(degree.start(), text.length()).lookingAt()) {
            return false;
        }
        String before = text.substring(Math.max(0, degree.start() - REACH), degree.start());
        return SCHOOL_BEHIND.matcher(text).region(degree.end(), text.length()).lookingAt()
                || SCHOOL_BEFORE.matcher(before).find();
    }

    /** Whether this line of an education's section names one. */
    static boolean isIn(String line) {
        return Degrees.find(line).stream().anyMatch(degree -> !isCalled(line, degree))
                || !heads(line).isEmpty();
    }

    /** A job's description may speak of other people's degrees. */
    private static boolean counts(Sections.Section section) {
        return switch (section) {
            case EDUCATION, SUMMARY, PERSONAL, CERTIFICATIONS, SKILLS -> true;
            case EXPERIENCE, INTERNSHIP, PROJECTS, VOLUNTEERING, LANGUAGES -> false;
        };
    }

    private static List<Quoted<DegreeLevel>> heads(String text) {
        List<Quoted<DegreeLevel>> found = new ArrayList<>();
        HEADS.forEach((level, pattern) -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (isLong(matcher.group()) || isStudied(text, matcher.start(), matcher.end())) {
                    found.add(new Quoted<>(level, matcher.start(), matcher.end(), matcher.group()));
                }
            }
        });
        return found;
    }

    private static boolean isLong(String name) {
        return name.startsWith("P")
                || name.chars().filter(Character::isLetterOrDigit).count() > SHORT;
    }

    /** Whether "BE" or "MA" is more than a word in capitals, or a state. */
    private static boolean isStudied(String text, int start, int end) {
        boolean shout = text.substring(start, end).chars().noneMatch(Character::isLowerCase);
        boolean behindComma = start > 1 && text.charAt(start - 2) == ',';
        String rest = text.substring(end, Math.min(Lines.end(text, end), end + REACH));
        return shout
                && !behindComma
                && (SET_APART.matcher(rest).lookingAt()
                        || !FieldsOfStudy.find(rest).isEmpty());
    }

    private static List<Quoted<DegreeLevel>> once(String text, List<Quoted<DegreeLevel>> all) {
        all.sort(Comparator.<Quoted<DegreeLevel>>comparingInt(Quoted::start).thenComparingInt(one -> -one.end()));
        List<Quoted<DegreeLevel>> kept = new ArrayList<>();
        for (Quoted<DegreeLevel> one : all) {
            boolean known =
                    !kept.isEmpty() && (one.start() < kept.getLast().end() || isSame(text, kept.getLast(), one));
            boolean beside =
                    !kept.isEmpty() && one.value() == DegreeLevel.SECONDARY && isBeside(text, kept.getLast(), one);
            if (beside && isCalled(text, kept.getLast())) {
                kept.set(kept.size() - 1, one);
            } else if (!known && !(beside && isCalled(text, one))) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static boolean isSame(String text, Quoted<DegreeLevel> last, Quoted<DegreeLevel> next) {
        if (last.value() != next.value() || next.start() - last.end() > REACH) {
            return false;
        }
        String between = text.substring(last.end(), next.start());
        return SAME.matcher(between).matches()
                || (last.value() == DegreeLevel.SECONDARY
                        && SAME_SCHOOL.matcher(between).matches());
    }

    /** Whether two certificates of schools stand in one line, or in neighbouring ones. */
    private static boolean isBeside(String text, Quoted<DegreeLevel> last, Quoted<DegreeLevel> next) {
        int line = text.lastIndexOf('\n', next.start());
        return last.value() == DegreeLevel.SECONDARY && (line < 1 || last.start() > text.lastIndexOf('\n', line - 1));
    }

    /** Whether it is a school by its name, "Acme High School", and no certificate. */
    private static boolean isCalled(String text, Quoted<DegreeLevel> degree) {
        return BARE_SCHOOL.matcher(degree.quote()).matches()
                && CALLED.matcher(text.substring(Math.max(0, degree.start() - REACH), degree.start()))
                        .find();
    }
}
