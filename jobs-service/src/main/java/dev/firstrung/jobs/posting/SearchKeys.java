package dev.firstrung.jobs.posting;

import dev.firstrung.contracts.Place;
import dev.firstrung.contracts.WorkMode;
import dev.firstrung.jobs.terms.IsoCodes;
import dev.firstrung.jobs.terms.PostingTerms;
import dev.firstrung.jobs.terms.SkillRequirement;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a posting is found by: one array of keys, each marked with its kind, so that one multikey index serves every
 * combination of filters. Words are compared without case, accents and a plural's s.
 */
public final class SearchKeys {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /** C++, C#, .NET and Node.js are words. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#.]+|\\.+(?=[^\\p{L}\\p{N}]|$)");

    private SearchKeys() {}

    /** A word of the title, the company or a skill. */
    public static String word(String word) {
        return "w:" + word;
    }

    /** A skill asked for, or accepted instead. */
    public static String skill(String code) {
        return "s:" + code;
    }

    /** A word of a place's city, region or country. */
    public static String place(String word) {
        return "l:" + word;
    }

    public static String workMode(WorkMode mode) {
        return "m:" + mode;
    }

    /** That it may be shown as a role for beginners. */
    public static String entryLevel() {
        return "e:true";
    }

    /** A word of the company's name. */
    public static String company(String word) {
        return "n:" + word;
    }

    public static String companyId(String id) {
        return "c:" + id;
    }

    /** The words of a text. */
    public static List<String> words(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isBlank())
                .map(SearchKeys::singular)
                .distinct()
                .toList();
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith(".js");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** All keys of a posting. */
    static Set<String> of(Posting posting) {
        Set<String> keys = new TreeSet<>();
        PostingTerms terms = posting.terms();
        keys.add(companyId(posting.companyId()));
        words(terms.title()).forEach(word -> keys.add(word(word)));
        words(posting.company()).forEach(word -> {
            keys.add(word(word));
            keys.add(company(word));
        });
        Stream.concat(terms.conditions().requiredSkills().stream(), terms.conditions().preferredSkills().stream())
                .forEach(requirement -> addSkill(requirement, keys));
        terms.locations().forEach(place -> addPlace(place, keys));
        WorkMode mode = terms.conditions().workMode();
        if (mode != null) {
            keys.add(workMode(mode));
        }
        if (posting.isEntryLevel()) {
            keys.add(entryLevel());
        }
        return keys;
    }

    private static void addSkill(SkillRequirement requirement, Set<String> keys) {
        keys.add(skill(requirement.skill()));
        requirement.alternatives().forEach(code -> keys.add(skill(code)));
        words(requirement.label()).forEach(word -> keys.add(word(word)));
    }

    private static void addPlace(Place place, Set<String> keys) {
        Stream<String> names = Stream.of(
                        Stream.ofNullable(place.city()),
                        Stream.ofNullable(place.region()),
                        Stream.ofNullable(place.country())
                                .flatMap(country -> Stream.of(country, IsoCodes.countryName(country))))
                .flatMap(name -> name);
        names.flatMap(name -> words(name).stream()).forEach(word -> keys.add(place(word)));
    }
}
