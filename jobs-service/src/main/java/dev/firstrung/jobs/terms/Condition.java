package dev.firstrung.jobs.terms;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What may be found in a text where it isn't stated: the {@link Conditions}, and the places; by the name it has in JSON. */
public enum Condition {
    /** Not among the conditions, but beside them in {@link PostingTerms}. */
    LOCATIONS("locations"),
    WORK_MODE("workMode"),
    SALARY("salary"),
    REQUIRED_SKILLS("requiredSkills"),
    PREFERRED_SKILLS("preferredSkills"),
    MIN_EXPERIENCE_MONTHS("minExperienceMonths"),
    EDUCATION("education"),
    VISA_SPONSORSHIP("visaSponsorship"),
    LANGUAGES("languages"),
    CERTIFICATIONS("certifications");

    private final String field;

    Condition(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }

    /** Whether it is given; an empty list isn't. */
    public boolean isIn(Conditions conditions) {
        Object given = in(conditions);
        return given != null && !(given instanceof Collection<?> list && list.isEmpty());
    }

    boolean isSame(Conditions one, Conditions other) {
        Object left = in(one);
        return left != null && left.equals(in(other));
    }

    private @Nullable Object in(Conditions conditions) {
        return switch (this) {
            case LOCATIONS -> null;
            case WORK_MODE -> conditions.workMode();
            case SALARY -> conditions.salary();
            case REQUIRED_SKILLS -> conditions.requiredSkills();
            case PREFERRED_SKILLS -> conditions.preferredSkills();
            case MIN_EXPERIENCE_MONTHS -> conditions.minExperienceMonths();
            case EDUCATION -> conditions.education();
            case VISA_SPONSORSHIP -> conditions.visaSponsorship();
            case LANGUAGES -> conditions.languages();
            case CERTIFICATIONS -> conditions.certifications();
        };
    }
}
