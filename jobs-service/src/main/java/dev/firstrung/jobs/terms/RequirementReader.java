package dev.firstrung.jobs.terms;

import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.JobState.CertificationRequirement;
import dev.firstrung.contracts.JobState.EducationRequirement;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.contracts.LanguageSkill;
import dev.firstrung.contracts.PayPeriod;
import dev.firstrung.contracts.SkillLevel;
import dev.firstrung.jobs.json.Fields;
import dev.firstrung.skills.Taxonomy;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a posting asks for and offers, giving skills their codes. */
final class RequirementReader {

    private static final int MAX_NAME = 100;
    private static final int MAX_ALTERNATIVES = 20;
    /** The most that is taken for pay, whatever the period. */
    static final long MAX_PAY = 1_000_000_000;

    private final Taxonomy taxonomy;

    RequirementReader(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    static Set<String> codes(List<SkillRequirement> requirements) {
        return requirements.stream().map(SkillRequirement::skill).collect(Collectors.toSet());
    }

    /** The skills of a list, each once, without those given before. */
    List<SkillRequirement> skills(Fields fields, String field, int maxSize, Set<String> before) {
        Set<String> seen = new HashSet<>(before);
        return fields.list(field, maxSize, "skill", this::skill).stream()
                .filter(requirement -> seen.add(requirement.skill()))
                .toList();
    }

    private @Nullable SkillRequirement skill(Fields item) {
        item.ignore("label", "fromText", "quote");
        String written = item.requiredText("skill", MAX_NAME);
        String code = code(item, "skill", written);
        Set<String> alternatives = item.texts("alternatives", MAX_ALTERNATIVES, MAX_NAME).stream()
                .map(taxonomy::codeOf)
                .filter(alternative -> !alternative.isEmpty() && !alternative.equals(code))
                .collect(Collectors.toCollection(TreeSet::new));
        Integer importance = item.integer("importance", 1, 5);
        SkillLevel level = item.oneOf("level", SkillLevel.class);
        Boolean mandatory = item.flag("mandatory");
        return code.isEmpty()
                ? null
                : new SkillRequirement(
                        code,
                        label(code, written, item.text("label", MAX_NAME)),
                        alternatives,
                        importance,
                        level,
                        Boolean.TRUE.equals(mandatory),
                        null);
    }

    List<CertificationRequirement> certifications(Fields fields, int maxSize) {
        return distinct(
                fields.list("certifications", maxSize, "certification", item -> {
                    String written = item.requiredText("certification", MAX_NAME);
                    String code = code(item, "certification", written);
                    String label = label(code, written, item.text("label", MAX_NAME));
                    boolean mandatory = Boolean.TRUE.equals(item.flag("mandatory"));
                    return code.isEmpty() ? null : new CertificationRequirement(code, label, mandatory);
                }),
                CertificationRequirement::certification);
    }

    private String code(Fields item, String field, String written) {
        String code = taxonomy.codeOf(written);
        if (code.isEmpty() && !written.isEmpty()) {
            item.reject(field, "must contain a letter or digit");
        }
        return code;
    }

    /** What the employer wrote stays when a client sends back the code and label of an unknown skill. */
    private String label(String code, String written, @Nullable String label) {
        if (taxonomy.byCode(code).isPresent()) {
            return taxonomy.nameOf(code);
        }
        return label != null && taxonomy.codeOf(label).equals(code) ? label : written;
    }

    List<LanguageSkill> languages(Fields fields, int maxSize) {
        return distinct(
                fields.list("languages", maxSize, "language", item -> {
                    String language = IsoCodes.language(item);
                    LanguageLevel level = item.oneOf("level", LanguageLevel.class);
                    return language == null
                            ? null
                            : new LanguageSkill(language, level == null ? LanguageLevel.INDEPENDENT : level);
                }),
                LanguageSkill::language);
    }

    @Nullable
    EducationRequirement education(Fields fields) {
        return fields.object("education").map(RequirementReader::readEducation).orElse(null);
    }

    private static @Nullable EducationRequirement readEducation(Fields education) {
        DegreeLevel level = education.oneOf("level", DegreeLevel.class);
        Set<String> accepted = education.texts("fields", MAX_ALTERNATIVES, MAX_NAME).stream()
                .map(field -> field.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Boolean replaceable = education.flag("experienceCanReplace");
        if (level == null) {
            education.rejectAbsent("level");
            return null;
        }
        return new EducationRequirement(level, accepted, Boolean.TRUE.equals(replaceable));
    }

    @Nullable
    Pay pay(Fields fields) {
        return fields.object("salary").map(RequirementReader::readPay).orElse(null);
    }

    private static @Nullable Pay readPay(Fields salary) {
        BigDecimal min = salary.amount("min", MAX_PAY);
        BigDecimal max = salary.amount("max", MAX_PAY);
        String currency = IsoCodes.currency(salary);
        PayPeriod period = salary.oneOf("period", PayPeriod.class);
        salary.rejectAbsent("currency");
        salary.rejectAbsent("period");
        if (min == null && max == null) {
            salary.rejectAbsent("min");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            salary.reject("max", "must not be below min");
            return null;
        }
        return currency == null || period == null || (min == null && max == null)
                ? null
                : new Pay(min, max, currency, period);
    }

    private static <T> List<T> distinct(List<T> elements, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        return elements.stream().filter(element -> seen.add(key.apply(element))).toList();
    }
}
