package dev.firstrung.profiles.resume;

import dev.firstrung.contracts.CandidateState.EvidenceKind;
import dev.firstrung.contracts.CandidateState.ExperienceKind;
import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.contracts.SkillLevel;
import dev.firstrung.skills.Fluency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of a JSON Resume's free fields mean in a profile. */
final class Words {

    private static final Map<Pattern, DegreeLevel> DEGREES = inOrder(
            "\\b(ph\\.?\\s?d|doctor(ate|al)?|dphil|d\\.?sc)\\b", DegreeLevel.DOCTORATE,
            "\\b(master'?s?|m\\.?sc?|m\\.?eng|m\\.?tech|mba|m\\.?a|mca)\\b", DegreeLevel.MASTER,
            "\\b(bachelor'?s?|b\\.?sc?|b\\.?eng|b\\.?tech|b\\.?e|b\\.?a|bca|bba|undergraduate)\\b",
                    DegreeLevel.BACHELOR,
            "\\b(associate'?s?|a\\.s|a\\.a\\.s|aas|diploma|foundation degree)\\b", DegreeLevel.ASSOCIATE,
            "\\b(high school|secondary|ged|a-levels?|abitur|baccalaur[eé]at|hsc|ssc)\\b", DegreeLevel.SECONDARY);

    private static final Map<Pattern, SkillLevel> SKILL_LEVELS = inOrder(
            "advanced|expert|master|senior|fluent|excellent|strong", SkillLevel.ADVANCED,
            "intermediate|competent|proficient|good|solid|working", SkillLevel.INTERMEDIATE,
            "beginner|novice|basic|elementary|familiar|learning|some", SkillLevel.BEGINNER);

    private static final Map<Pattern, ExperienceKind> KINDS = inOrder(
            "\\bco-?op\\b", ExperienceKind.COOP,
            "\\bintern(ship)?\\b|\\btrainee\\b", ExperienceKind.INTERNSHIP,
            "\\bfellow(ship)?\\b", ExperienceKind.FELLOWSHIP,
            "\\bvolunteer\\b", ExperienceKind.VOLUNTEER);

    private static final Map<String, String> LANGUAGES = languages();

    private Words() {}

    static Optional<DegreeLevel> degree(String studyType) {
        return first(DEGREES, studyType);
    }

    static Optional<SkillLevel> skillLevel(String level) {
        return first(SKILL_LEVELS, level);
    }

    static Optional<LanguageLevel> fluency(String fluency) {
        return Fluency.of(fluency).map(Words::level);
    }

    static LanguageLevel level(dev.firstrung.skills.LanguageLevel level) {
        return switch (level) {
            case BASIC -> LanguageLevel.BASIC;
            case INDEPENDENT -> LanguageLevel.INDEPENDENT;
            case PROFICIENT -> LanguageLevel.PROFICIENT;
            case NATIVE -> LanguageLevel.NATIVE;
        };
    }

    /** The kind that a title tells; a job when it tells none. */
    static ExperienceKind kind(String title) {
        return first(KINDS, title).orElse(ExperienceKind.JOB);
    }

    static EvidenceKind evidence(ExperienceKind kind) {
        return switch (kind) {
            case JOB, FELLOWSHIP -> EvidenceKind.WORK;
            case INTERNSHIP, COOP -> EvidenceKind.INTERNSHIP;
            case VOLUNTEER -> EvidenceKind.VOLUNTEER;
        };
    }

    /** ISO 639-1 code of a language, named in English or in itself, or given by its code. */
    static Optional<String> languageCode(String name) {
        return Optional.ofNullable(LANGUAGES.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> languages() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.of(code);
            codes.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), code);
            codes.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            codes.put(code, code);
        }
        codes.put("mandarin", "zh");
        codes.put("farsi", "fa");
        return codes;
    }

    private static <T> Optional<T> first(Map<Pattern, T> patterns, String text) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(text).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @SuppressWarnings("unchecked") // alternating regular expressions and values of one type
    private static <T> Map<Pattern, T> inOrder(Object... pairs) {
        Map<Pattern, T> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(Pattern.compile((String) pairs[i], Pattern.CASE_INSENSITIVE), (T) pairs[i + 1]);
        }
        return map;
    }
}
