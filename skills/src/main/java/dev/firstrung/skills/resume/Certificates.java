package dev.firstrung.skills.resume;

import dev.firstrung.skills.Mention;
import dev.firstrung.skills.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates that the taxonomy knows, and those that a section of them names, one a line. */
final class Certificates {

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    /** "Courses" list what was studied. */
    private static final Pattern COURSES = Pattern.compile("(?i)courses?\\b(?! and)");

    private static final Pattern MARK = Pattern.compile(
            "^[^\\p{L}\\p{N}]+|^\\d{1,2}[.)] *|^(?i:(?:course|certificate|certification)(?: name| title)?|title|name) ?: *");
    private static final Pattern BEHIND =
            Pattern.compile("[\\s,;|(–—-]*(?i:(?:issued|completed|obtained)(?: on| in)? )?[\"”]*$");
    /** Says too little. */
    private static final Pattern WORD = Pattern.compile("\\p{Lu}?\\p{Ll}+");

    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)members?(?:,| (?:of|at|in|for|since|[-–—])).*|members?\\b(?!.* (?:training|courses?|certific\\w+|workshops?|programs?|programmes?)\\b).*|(?:(?:successfully )?(?:completed|attended|received|participated|awarded|achieved|obtained|passed|cleared|secured|gained|organi[sz]ed|conducted|volunteered|worked|selected|nominated|represented|earned(?! value))|(?:trained|qualified|ranked|recogni[sz]ed) (?:in|on|at|by|for|as|under)) (?!certif).*|\\S*(?:https?://|www\\.|@).*|[\\p{L} ]{2,25}:.*|.*/(?:board|university|year)\\b.*|(?:date|year|issuer|institute|certificates?|certifications?|licen[cs]es?|none|n/?a)\\W*|.*\\.|.* (?:from|to|on|of|in|at|by|and|for|with|the)(?: \\d+\\p{L}*)?");

    /** Begins something else. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)(?:skills?|responsibilities|accomplishments|education|experience|projects?|interests?|hobbies|personal|declaration|references?|summary|achievements?)\\b.{0,30}");

    /** The same once more, in brackets or as a code: "(PMP)", "(SAA-C03)". */
    private static final Pattern SAME = Pattern.compile("^(?: ?®)? ?\\([A-Z][A-Z0-9+-]{1,8}\\)");

    /** Says behind a certificate that it isn't held yet. */
    private static final Pattern PLANNED = Pattern.compile(
            "(?i)[(\\[,–—-]\\s*(?:(?:currently )?in progress|in preparation|expected|anticipated|planned|scheduled|pursuing|not yet|studying)\\b");

    private static final int LINES_BELOW = 2;
    private static final int LONGEST = 110;
    private static final int LONGEST_LINE = 160;
    private static final int LEAST = 4;
    private static final int MOST_WORDS = 12;
    private static final int MOST = 20;

    private Certificates() {}

    /** Those of the taxonomy that are {@code mentioned}, each once, where most is said of it. */
    static List<Quoted<ResumeCertificate>> known(String text, Sections sections, Lines lines, List<Mention> mentioned) {
        Map<String, Quoted<ResumeCertificate>> found = new LinkedHashMap<>();
        for (int i = 0; i < mentioned.size(); i++) {
            Mention mention = mentioned.get(i);
            int end = Math.min(Lines.end(text, mention.end()), mention.end() + LONGEST);
            end = i + 1 < mentioned.size() ? Math.min(end, mentioned.get(i + 1).start()) : end;
            if (PLANNED.matcher(text.substring(mention.end(), Math.max(mention.end(), end)))
                    .find()) {
                continue;
            }
            boolean listed = sections.at(mention.start()) == Sections.Section.CERTIFICATIONS;
            CertificateDetails behind =
                    CertificateDetails.behind(SAME.matcher(text.substring(mention.end(), Math.max(mention.end(), end)))
                            .replaceFirst(""));
            boolean apart = listed || (!isWork(sections.at(mention.start())) && isShort(text, mention.start()));
            ResumeCertificate one = new ResumeCertificate(
                    mention.skill(),
                    behind.level()
                            .filter(level ->
                                    mention.text().toLowerCase(Locale.ROOT).contains("certified")),
                    apart ? behind.issuer() : Optional.empty(),
                    apart ? behind.date() : Optional.empty());
            Told told = listed
                    ? withLinesBelow(
                            text, Lines.end(text, mention.end()), one, isHeaded(text, sections, mention.start()))
                    : new Told(one, 0);
            Quoted<ResumeCertificate> quoted =
                    lines.quote(told.certificate(), mention.start(), Math.max(mention.end(), told.end()));
            found.merge(
                    mention.skill(),
                    quoted,
                    (first, next) -> next.value().told() > first.value().told() ? next : first);
        }
        return List.copyOf(found.values());
    }

    /** A line of work tells its own dates and the employer. */
    private static boolean isWork(Sections.Section section) {
        return switch (section) {
            case EXPERIENCE, INTERNSHIP, VOLUNTEERING -> true;
            case SUMMARY, SKILLS, EDUCATION, PROJECTS, CERTIFICATIONS, LANGUAGES, PERSONAL -> false;
        };
    }

    /** Whether the section's first line is an issuer, as then those below stand above certificates of theirs too. */
    private static boolean isHeaded(String text, Sections sections, int at) {
        Matcher line = LINE.matcher(text).region(Lines.end(text, sections.startOf(at)), text.length());
        return line.find()
                && line.end() - line.start() <= LONGEST_LINE
                && CertificateDetails.below(line.group().strip())
                        .flatMap(CertificateDetails::issuer)
                        .isPresent();
    }

    private static boolean isShort(String text, int at) {
        return Lines.end(text, at) - text.lastIndexOf('\n', at) <= LONGEST_LINE;
    }

    /** What is said of one, and where that ends; 0 if in its own line. */
    private record Told(ResumeCertificate certificate, int end) {}

    /** With what the two lines below it say, if they do nothing else; an issuer among them only if none heads the section. */
    private static Told withLinesBelow(String text, int lineEnd, ResumeCertificate one, boolean headed) {
        Told all = new Told(one, 0);
        int end = lineEnd;
        for (int i = 0; i < LINES_BELOW && end + 1 < text.length(); i++) {
            int start = text.charAt(end + 1) == '\n' ? end + 2 : end + 1;
            int next = Lines.end(text, Math.min(text.length(), start));
            Optional<CertificateDetails> below =
                    CertificateDetails.below(text.substring(Math.min(start, next), Math.min(next, start + LONGEST_LINE))
                            .strip());
            if (below.isEmpty() || (headed && below.get().issuer().isPresent())) {
                break;
            }
            all = new Told(all.certificate().with(below.get()), next);
            end = next;
        }
        return all;
    }

    /** Those in lines that are not personal and without any of {@code known}. */
    static List<Quoted<ResumeCertificate>> named(
            String text, Sections sections, PersonalLines personal, List<Mention> known) {
        List<Quoted<ResumeCertificate>> found = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        int ended = -1;
        while (line.find() && found.size() < MOST) {
            int section = sections.startOf(line.start());
            if (sections.at(line.start()) != Sections.Section.CERTIFICATIONS
                    || section == line.start()
                    || section == ended
                    || line.end() - line.start() > LONGEST_LINE
                    || COURSES.matcher(text).region(section, text.length()).lookingAt()) {
                continue;
            }
            String bare = line.group().strip();
            if (isHeading(text, line.start(), bare)) {
                ended = section;
            } else if (known.stream().noneMatch(one -> one.start() < line.end() && one.end() > line.start())
                    && CertificateDetails.below(bare).isEmpty()) {
                certificate(bare)
                        .filter(one -> !personal.tells(one.name()))
                        .filter(one -> found.stream()
                                .noneMatch(other -> other.value().name().equalsIgnoreCase(one.name())))
                        .map(one -> withLinesBelow(text, line.end(), one, isHeaded(text, sections, line.start())))
                        .ifPresent(
                                told -> found.add(quoted(text, line.start(), Math.max(line.end(), told.end()), told)));
            }
        }
        return found;
    }

    private static Quoted<ResumeCertificate> quoted(String text, int start, int end, Told told) {
        return new Quoted<>(told.certificate(), start, end, text.substring(start, end));
    }

    private static Optional<ResumeCertificate> certificate(String line) {
        String bare = MARK.matcher(line).replaceFirst("");
        CertificateDetails details = CertificateDetails.in(bare);
        Optional<Dates.Period> date = Dates.firstPeriod(bare, 0, bare.length())
                .or(() -> Dates.lastSingle(bare, 0, bare.length()))
                .filter(last -> bare.length() - last.to() < LEAST);
        int end = Math.min(
                date.map(Dates.Period::from).orElse(bare.length()),
                details.issuer().isPresent() ? details.start() : bare.length());
        String name = BEHIND.matcher(bare.substring(0, end)).replaceFirst("");
        boolean named = name.length() >= LEAST
                && name.length() <= LONGEST
                && (Character.isUpperCase(name.charAt(0)) || Character.isDigit(name.charAt(0)))
                && name.chars().filter(Character::isLetter).count() >= LEAST
                && name.split("\\s+", -1).length <= MOST_WORDS
                && !PLANNED.matcher(bare).find()
                && !WORD.matcher(name).matches()
                && !NO_NAME.matcher(bare).matches()
                && !DegreeNames.isIn(name);
        return named
                ? Optional.of(new ResumeCertificate(name, Optional.empty(), details.issuer(), details.date()))
                : Optional.empty();
    }

    /** In capitals below a blank line: a heading that nobody knows. */
    private static boolean isHeading(String text, int start, String line) {
        boolean shouted = line.length() > LEAST
                && line.chars().noneMatch(Character::isLowerCase)
                && line.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '&');
        return OTHERS.matcher(line).matches() || (shouted && start > 1 && text.charAt(start - 2) == '\n');
    }
}
