package dev.firstrung.skills.resume;

import dev.firstrung.skills.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a résumé that say who someone is and where they live. Names and streets may sound like skills ("Ada", "Java Street"). */
final class PersonalLines {

    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]*";
    private static final Pattern TOP = Pattern.compile(
            "\\A\\s*(?:(?i:r[eé]sum[eé]|curriculum vitae|cv)(?: of|:)? )?((?:" + WORD + ")(?:[ \\t]+(?:" + WORD
                    + "|de|van|von|der|da|bin|al|\\(\\p{L}+/\\p{L}+(?:/\\p{L}+)?\\))){0,4})[ \\t]*(?:\\R|[|,•·]|[-–—] |$)");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)\\b(?:r[eé]sum[eé]|curriculum|vitae|cv|profile|summary|skills?|education|experience|objective|personal|details?"
                    + "|technical|information|contact|engineer(?:ing)?|developer|analyst|manager|designer|scientist|student|intern(?:ship)?"
                    + "|programmer|architect|consultant|administrator|languages?|projects?|certifications?|expertise|data|software|web|frontend|backend)\\b");
    private static final Pattern CONTACT = Pattern.compile(
            "\\S+@\\S+\\.\\w{2,}|\\+?\\d[\\d ().-]{7,}\\d|(?:linkedin|github|gitlab)\\.com|(?m:^.*[|•·,] *[A-Z]{2}\\b)");
    private static final Pattern LABELLED = Pattern.compile(
            "(?im)^[ \\t]*(?:[-*•][ \\t]*)?(?:(?:full |first |last |middle |given |family |father['’]?s? |mother['’]?s? |spouse['’]?s? )?name|sur ?name"
                    + "|(?:(?:current|permanent|present|home|postal|mailing|residential) )*address|street|nationality|date of birth|place of birth|marital status|pronouns)[ \\t]*[:=–-][^\\n|•·]{0,100}");
    private static final Pattern STREET = Pattern.compile(
            "(?<![\\w.])\\d{1,5}[a-zA-Z]?,?(?:[ \\t]+" + WORD
                    + "){1,4}[ \\t]+(?:St(?:reet|\\.)?|Ave(?:nue|\\.)?|R(?:oa)?d\\.?|L(?:a)?ne?\\.?|Dr(?:ive|\\.)?|Blvd\\.?|Boulevard"
                    + "|Ct\\.?|Court|Way|Place|Pl\\.?|Sq(?:uare|\\.)?|Terrace|Parkway|Pkwy|Close|Crescent|Gardens|Nagar|Marg)(?!\\w)");
    /** What a label without a colon begins: "Father Name John Smith". */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)[^\\p{L}\\p{N}]*(?:\\d{1,2}[.)] *)?(?:(?:name of )?(?:the )?(?:father|mother|parent|guardian|spouse|husband|wife)(?:['’]?s)?|[sdw]/o"
                    + "|(?:(?:current|permanent|present|home|postal|mailing|residential) )*address|gender|sex|religion|caste|pronouns|born"
                    + "|birth(?! (?:doula|education|attendant))|(?:phone|telephone|mobile|cell|tel|fax|contact|whatsapp|e-?mail)(?= *(?:no\\b|numbers?\\b|id\\b|address|details|[^\\p{L}\\s]|$)))(?!\\p{L}).*");

    /** Says what is personal wherever it stands in a line. */
    private static final Pattern PRIVATE = Pattern.compile(
            "(?i)\\b(?:passport|nationality|marital|(?:date|place|year) of birth|birth ?(?:date|day|place)|d\\.?o\\.?b\\b|visa(?= *(?:no|number|status|type|valid|expir|holder|[^\\p{L}\\s]|$)))"
                    + "|\\b(?<!\\bwall )(?:street|road)\\b(?! (?:safety|traffic|transport|freight|construction|design))"
                    + "|\\S ?@ ?[\\p{L}\\d-]+\\.\\p{L}{2}");

    /** Of a document or a telephone; standards have numbers as long. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<!\\d)(?<!\\b(?:ISO|IEC|IATF|OHSAS|DIN|EN|TS)[ -]{0,2})\\d{5,}|(?:\\d[ ().-]{0,2}){9,}\\d");

    private static final int SOON = 250;
    private static final int LEAST_NAME = 5;

    private record Part(int start, int end) {}

    private final List<Part> parts = new ArrayList<>();
    private final String ownName;

    PersonalLines(String text, List<Mention> mentions) {
        add(text, LABELLED);
        add(text, STREET);
        PersonName.byHandle(text).ifPresent(name -> parts.add(new Part(name.start(), name.end())));
        String name = "";
        Matcher top = TOP.matcher(text);
        if (top.find() && isName(text, top, mentions)) {
            name = top.group(1).strip();
            parts.add(new Part(top.start(1), top.end(1)));
            for (int at = text.indexOf(name, top.end(1));
                    at >= 0 && name.length() >= LEAST_NAME && name.indexOf(' ') > 0;
                    at = text.indexOf(name, at + 1)) {
                parts.add(new Part(at, at + name.length()));
            }
        }
        ownName = name;
    }

    /** Whether a line says who someone is, of which family, or how to reach them. */
    boolean tells(String line) {
        return line.equalsIgnoreCase(ownName)
                || LABELLED.matcher(line).lookingAt()
                || LABEL.matcher(line).matches()
                || PRIVATE.matcher(line).find()
                || STREET.matcher(line).find()
                || NUMBER.matcher(line).find();
    }

    boolean cover(Mention mention) {
        return parts.stream().anyMatch(part -> mention.start() >= part.start() && mention.end() <= part.end());
    }

    private void add(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            parts.add(new Part(matcher.start(), matcher.end()));
        }
    }

    /** A first line of capitalised words, one of which at least names no skill, or before an address to reach the person. */
    private static boolean isName(String text, Matcher top, List<Mention> mentions) {
        if (NO_NAME.matcher(top.group(1)).find()) {
            return false;
        }
        int covered = mentions.stream()
                .filter(mention -> mention.start() >= top.start(1) && mention.end() <= top.end(1))
                .mapToInt(mention -> mention.text().replaceAll("\\s", "").length())
                .sum();
        boolean words = top.group(1).indexOf(' ') > 0
                && covered < top.group(1).replaceAll("\\s", "").length();
        return words
                || CONTACT.matcher(text.substring(top.end(1), Math.min(text.length(), top.end(1) + SOON)))
                        .find();
    }
}
