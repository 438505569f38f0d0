package dev.firstrung.skills;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds degrees in text by their names and usual abbreviations (American, British and Indian ones). */
public final class Degrees {

    private static final Map<DegreeLevel, Pattern> PATTERNS = new EnumMap<>(DegreeLevel.class);

    /** "BE Electrical" at a line's start or behind a year; elsewhere, and in capitals, it may be the verb. */
    private static final String BARE_BE =
            "(?:(?<=^|\\n|[\\n ][•*-] |(?:19|20)\\d\\d[ :,|)–-]{1,3})BE|\\bBTECH)(?=[ \\t]*[(,–-]|[ \\t]+(?:from |in )?(?:[A-Z][a-z]|(?:CSE?|ECE|EEE|EXTC|IT)\\b))";

    /** No part of longer initials: "A.I.S.S.M.S. College". */
    private static final String APART =
            "(?<!\\p{L}\\.)(?!(?<=\\b\\p{Lu}\\. )\\p{Lu}\\.\\s?\\p{L}{1,4}\\.\\s?\\p{Lu}\\.)\\b";

    private static final String WHOLE = "\\b(?!\\.\\p{Lu}\\b)\\.?";

    static {
        put(
                DegreeLevel.DOCTORATE,
                "(?i:\\bph\\.?\\s?d\\b\\.?|\\bdoctora(?:te|l)\\b|\\bdoctor of philosophy\\b)|\\bD\\.?Phil\\b");
        put(
                DegreeLevel.MASTER,
                "(?i:\\bmaster(?:['’]?s)?(?:['’])?(?=\\s*(?:degree|of\\b|in\\b|or\\b|and\\b|/|,|\\)|\\+))|\\bmaster['’]s\\b"
                        + "|\\bgraduate degree|\\badvanced degree|\\bpost[- ]?graduat(?:e|ion)\\b(?: diploma\\b)?|\\bP\\.?G\\.? diploma\\b)|"
                        + APART + "M\\.\\s?(?:S|E|A|Sc|Tech|Com|Phil)" + WHOLE
                        + "|\\bM\\.\\s?C\\.\\s?A\\b\\.?|\\bM(?:Sc|Tech|Eng|BA|CA|Com)\\b|\\bM\\.\\s?B\\.\\s?A\\b\\.?|\\bMTECH\\b"
                        + "|\\bMS\\b(?=\\s*(?:/|,|\\+|in\\b|or\\b|degree|and\\b|\\)|with\\b))");
        put(
                DegreeLevel.BACHELOR,
                "(?i:\\bbachelor(?:['’]?s)?\\b|\\bundergraduate degree|\\bcollege degree|\\buniversity degree"
                        + "|\\b(?:4|four)[- ]year degree)"
                        + "|" + APART + "B\\.\\s?(?:S|E|A|Sc|Tech|TECH|Com|Ed)" + WHOLE
                        + "|\\bB\\.\\s?(?:C|B)\\.\\s?A\\b\\.?|\\bB(?:Sc|Tech|TECH|Eng|BA|CA|Com)\\b|\\bLL\\.?B\\b|"
                        + BARE_BE
                        + "|\\bB(?:S|A|E)\\b(?=\\s*(?:/|,|\\+|in\\b|or\\b|degree|and\\b|\\)|with\\b))");
        put(
                DegreeLevel.ASSOCIATE,
                "(?i:\\bassociate(?:['’]?s)?\\s+degree|\\b(?:2|two)[- ]year degree|\\bdiploma\\b(?!\\s*(?:or|/)\\s*GED))");
        put(
                DegreeLevel.SECONDARY,
                "(?i:\\bhigh[- ]school\\b(?!\\s+(?:\\w+\\s+){0,2}(?:teacher|principal|coach|counsel\\w+|librarian|teaching))\\s*(?:diploma|degree|graduate|education|\\b)|\\bGED\\b|\\bsecondary school\\b"
                        + "|\\bhigher secondary\\b)|\\b(?:H\\.?\\s?S\\.?\\s?C|S\\.?\\s?S\\.?\\s?C)\\b");
    }

    private Degrees() {}

    private static void put(DegreeLevel level, String pattern) {
        PATTERNS.put(level, Pattern.compile(pattern));
    }

    /** The degrees named, in order; the quote is the degree's name alone. */
    public static List<Quoted<DegreeLevel>> find(String text) {
        List<Quoted<DegreeLevel>> found = new ArrayList<>();
        PATTERNS.forEach((level, pattern) -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                boolean schoolDiploma = level == DegreeLevel.ASSOCIATE
                        && text.substring(Math.max(0, matcher.start() - 8), matcher.start())
                                .toLowerCase(Locale.ROOT)
                                .contains("school");
                if (!schoolDiploma) {
                    found.add(new Quoted<>(level, matcher.start(), matcher.end(), matcher.group()));
                }
            }
        });
        found.sort(
                Comparator.<Quoted<DegreeLevel>>comparingInt(Quoted::start).thenComparingInt(degree -> -degree.end()));
        return disjoint(found);
    }

    private static List<Quoted<DegreeLevel>> disjoint(List<Quoted<DegreeLevel>> sorted) {
        List<Quoted<DegreeLevel>> kept = new ArrayList<>();
        for (Quoted<DegreeLevel> degree : sorted) {
            if (kept.isEmpty() || degree.start() >= kept.getLast().end()) {
                kept.add(degree);
            }
        }
        return List.copyOf(kept);
    }
}
