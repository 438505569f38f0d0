package dev.firstrung.skills.resume;

import dev.firstrung.skills.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates by the names that a section of them gives, one a line, where the taxonomy knows none. */
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
            "(?i)\\S*(?:https?://|www\\.|@).*|[\\p{L} ]{2,25}:.*|.*/(?:board|university|year)\\b.*|(?:date|year|issuer|institute|certificates?|certifications?|licen[cs]es?|none|n/?a)\\W*|.*\\.|.* (?:from|to|on|of|in|at|by|and|for|with|the)(?: \\d+\\p{L}*)?");

    /** Begins something else. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)(?:skills?|responsibilities|accomplishments|education|experience|projects?|interests?|hobbies|personal|declaration|references?|summary|achievements?)\\b.{0,30}");

    private static final int LONGEST = 110;
    private static final int LONGEST_LINE = 160;
    private static final int LEAST = 4;
    private static final int MOST_WORDS = 12;
    private static final int MOST = 20;

    private Certificates() {}

    /** Those in lines that are not personal and without any of {@code known}. */
    static List<Quoted<String>> named(
            String text, Sections sections, PersonalLines personal, Collection<Quoted<String>> known) {
        List<Quoted<String>> found = new ArrayList<>();
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
            } else if (known.stream().noneMatch(one -> one.start() < line.end() && one.end() > line.start())) {
                name(bare)
                        .filter(name -> !personal.tells(name))
                        .filter(name ->
                                found.stream().noneMatch(one -> one.value().equalsIgnoreCase(name)))
                        .ifPresent(name -> found.add(new Quoted<>(name, line.start(), line.end(), line.group())));
            }
        }
        return found;
    }

    private static Optional<String> name(String line) {
        String bare = MARK.matcher(line).replaceFirst("");
        Optional<Dates.Period> date = Dates.firstPeriod(bare, 0, bare.length())
                .or(() -> Dates.lastSingle(bare, 0, bare.length()))
                .filter(last -> bare.length() - last.to() < LEAST);
        String name = BEHIND.matcher(
                        date.map(last -> bare.substring(0, last.from())).orElse(bare))
                .replaceFirst("");
        boolean named = name.length() >= LEAST
                && name.length() <= LONGEST
                && (Character.isUpperCase(name.charAt(0)) || Character.isDigit(name.charAt(0)))
                && name.chars().filter(Character::isLetter).count() >= LEAST
                && name.split("\\s+", -1).length <= MOST_WORDS
                && !WORD.matcher(name).matches()
                && !NO_NAME.matcher(bare).matches()
                && !DegreeNames.isIn(name);
        return named ? Optional.of(name) : Optional.empty();
    }

    /** In capitals below a blank line: a heading that nobody knows. */
    private static boolean isHeading(String text, int start, String line) {
        boolean shouted = line.length() > LEAST
                && line.chars().noneMatch(Character::isLowerCase)
                && line.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '&');
        return OTHERS.matcher(line).matches() || (shouted && start > 1 && text.charAt(start - 2) == '\n');
    }
}
