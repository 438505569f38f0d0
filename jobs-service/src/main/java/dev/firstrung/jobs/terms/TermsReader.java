package dev.firstrung.jobs.terms;

import dev.firstrung.contracts.JobState.EmploymentType;
import dev.firstrung.contracts.Place;
import dev.firstrung.contracts.WorkMode;
import dev.firstrung.jobs.json.Fields;
import dev.firstrung.skills.Taxonomy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads a posting from JSON in this service's own form, and checks it. */
@Component
public class TermsReader {

    private static final int MAX_TITLE = 200;
    private static final int MAX_DESCRIPTION = 50_000;
    public static final int MAX_EXTERNAL_ID = 200;
    private static final int MAX_SKILLS = 100;
    private static final int MAX_SHORT_LIST = 20;
    private static final int MAX_LOCATIONS = 50;
    private static final int MAX_NAME = 100;
    private static final int MAX_EXPERIENCE_MONTHS = 600;
    private static final int MAX_OPENINGS = 10_000;
    private static final int MAX_YEARS_AHEAD = 5;
    private static final String[] SENT_BACK = {
        "id",
        "companyId",
        "company",
        "version",
        "closedReason",
        "entryLevel",
        "audit",
        "createdAt",
        "updatedAt",
        "postedAt",
        "derived"
    };
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final Taxonomy taxonomy;
    private final Clock clock;

    public TermsReader(Taxonomy taxonomy, Clock clock) {
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /**
     * The posting.
     *
     * @throws dev.firstrung.http.problem.ApiException 400 with every mistake
     */
    public PostingInput read(JsonNode body) {
        Fields fields = Fields.of(body);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        PostingTerms terms = new PostingTerms(
                PlainText.line(fields.requiredText("title", MAX_TITLE)),
                PlainText.of(fields.raw("description", MAX_DESCRIPTION)),
                fields.oneOf("employmentType", EmploymentType.class),
                places(fields),
                conditions(fields),
                fields.date("validThrough", FIRST_DAY, today.plusYears(MAX_YEARS_AHEAD)),
                fields.integer("openings", 1, MAX_OPENINGS));
        PostingInput input = new PostingInput(
                terms,
                fields.oneOf("status", PostingStatus.class),
                fields.text("externalId", MAX_EXTERNAL_ID),
                echoes(fields));
        fields.ignore(SENT_BACK);
        fields.check();
        return input;
    }

    /** Whether a text can stand in the field {@code externalId} as it is. */
    public static boolean isExternalId(String text) {
        return !text.isEmpty() && text.length() <= MAX_EXTERNAL_ID && text.equals(Fields.tidy(text));
    }

    /** The places in the list {@code locations}. */
    public static List<Place> places(Fields fields) {
        return fields
                .list("locations", MAX_LOCATIONS, "city", item -> {
                    String city = item.text("city", MAX_NAME);
                    String region = item.text("region", MAX_NAME);
                    String country = IsoCodes.country(item);
                    return city == null && region == null && country == null ? null : new Place(city, region, country);
                })
                .stream()
                .distinct()
                .toList();
    }

    private Conditions conditions(Fields fields) {
        RequirementReader requirements = new RequirementReader(taxonomy);
        List<SkillRequirement> required = requirements.skills(fields, "requiredSkills", MAX_SKILLS, Set.of());
        return new Conditions(
                fields.oneOf("workMode", WorkMode.class),
                requirements.pay(fields),
                required,
                requirements.skills(fields, "preferredSkills", MAX_SKILLS, RequirementReader.codes(required)),
                fields.integer("minExperienceMonths", 0, MAX_EXPERIENCE_MONTHS),
                requirements.education(fields),
                fields.flag("visaSponsorship"),
                requirements.languages(fields, MAX_SHORT_LIST),
                requirements.certifications(fields, MAX_SHORT_LIST));
    }

    private static Set<Condition> echoes(Fields fields) {
        Set<Condition> echoes = EnumSet.noneOf(Condition.class);
        fields.list("derived", MAX_SHORT_LIST, "field", item -> {
                    item.ignore("quote");
                    return item.text("field", MAX_NAME);
                })
                .forEach(name -> echoes.addAll(named(name)));
        return echoes;
    }

    private static List<Condition> named(@Nullable String name) {
        return Arrays.stream(Condition.values())
                .filter(condition -> condition.field().equals(name))
                .toList();
    }
}
