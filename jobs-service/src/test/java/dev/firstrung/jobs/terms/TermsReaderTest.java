package dev.firstrung.jobs.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.JobState.CertificationRequirement;
import dev.firstrung.contracts.JobState.EducationRequirement;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.contracts.LanguageSkill;
import dev.firstrung.contracts.PayPeriod;
import dev.firstrung.contracts.Place;
import dev.firstrung.contracts.SkillLevel;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.FieldError;
import dev.firstrung.skills.Taxonomy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class TermsReaderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private final JsonMapper json = new JsonMapper();
    private final TermsReader reader = new TermsReader(Taxonomy.standard(), CLOCK);

    private PostingInput read(String body) {
        return reader.read(json.readTree(body.replace('\'', '"')));
    }

    private Conditions conditions(String fields) {
        return read("{'title': 'Engineer', " + fields + "}").terms().conditions();
    }

    @Test
    void readsAWholePosting() {
        PostingInput input = read("""
                {'externalId': 'r-1', 'title': ' Junior  Engineer ', 'description': 'Builds things.',
                 'employmentType': 'full_time', 'workMode': 'HYBRID', 'status': 'DRAFT',
                 'locations': [{'city': 'Austin', 'region': 'TX', 'country': 'us'}],
                 'salary': {'min': 31.50, 'max': 40, 'currency': 'usd', 'period': 'HOUR'},
                 'minExperienceMonths': 6, 'visaSponsorship': true, 'validThrough': '2027-01-31', 'openings': 3,
                 'education': {'level': 'BACHELOR', 'fields': ['Computer Science'], 'experienceCanReplace': true}}""");

        assertThat(input.externalId()).isEqualTo("r-1");
        assertThat(input.status()).isEqualTo(PostingStatus.DRAFT);
        assertThat(input.terms().title()).isEqualTo("Junior Engineer");
        assertThat(input.terms().locations()).containsExactly(new Place("Austin", "TX", "US"));
        Conditions conditions = input.terms().conditions();
        assertThat(conditions.salary())
                .isEqualTo(new Pay(new BigDecimal("31.5"), BigDecimal.valueOf(40), "USD", PayPeriod.HOUR));
        assertThat(conditions.education())
                .isEqualTo(new EducationRequirement(DegreeLevel.BACHELOR, Set.of("computer science"), true));
        assertThat(conditions.minExperienceMonths()).isEqualTo(6);
    }

    @Test
    void namesFieldsThatItDoesNotKnowAndTheNearestThatItKnows() {
        ApiException refusal = catchThrowableOfType(
                ApiException.class,
                () -> read("{'title': 'Engineer', 'workmode': 'REMOTE', 'colour': 'red', 'salary': "
                        + "{'minimum': 1, 'min': 1, 'currency': 'USD', 'period': 'YEAR'}, "
                        + "'requiredSkills': [{'skill': 'SQL', 'importence': 3}]}"));

        assertThat(refusal.errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("workmode", "colour", "salary.minimum", "requiredSkills[0].importence");
        assertThat(refusal.errors())
                .contains(
                        new FieldError("workmode", "is not a known property; did you mean workMode?"),
                        new FieldError(
                                "requiredSkills[0].importence", "is not a known property; did you mean importance?"));
    }

    @Test
    void offersOnlyFieldsThatCanBeWritten() {
        ApiException refusal = catchThrowableOfType(
                ApiException.class, () -> read("{'title': 'Engineer', 'colour': 'red', 'updateAt': 'now'}"));

        assertThat(refusal.errors())
                .allSatisfy(error -> assertThat(error.message())
                        .contains("employmentType, externalId, languages")
                        .doesNotContain("audit", "companyId", "createdAt", "updatedAt", "derived"));
    }

    @Test
    void takesWhatAClientReadAndSendsBack() {
        PostingInput input = read("""
                {'id': '1', 'companyId': '2', 'company': 'Acme', 'version': 3, 'title': 'Engineer', 'entryLevel': true,
                 'requiredSkills': [{'skill': 'sql', 'label': 'SQL', 'alternatives': [], 'mandatory': false, 'fromText': true, 'quote': 'SQL'}],
                 'audit': {'entryLevel': true}, 'derived': [{'field': 'requiredSkills', 'quote': 'SQL'}],
                 'createdAt': '2026-11-21T12:00:00Z', 'updatedAt': '2026-11-21T12:00:00Z', 'postedAt': '2026-11-21T12:00:00Z'}""");

        assertThat(input.echoes()).containsExactly(Condition.REQUIRED_SKILLS);
    }

    @Test
    void givesSkillsTheirCodesWhetherNamedByCodeNameOrAlias() {
        Conditions conditions = conditions(
                "'requiredSkills': ['python', {'skill': 'PostgreSQL', 'importance': 4, 'level': 'BEGINNER', 'mandatory': true},"
                        + " {'skill': 'JS'}]");

        assertThat(conditions.requiredSkills())
                .extracting(SkillRequirement::skill)
                .containsExactly("python", "postgresql", "javascript");
        assertThat(conditions.requiredSkills().get(1))
                .isEqualTo(
                        new SkillRequirement("postgresql", "PostgreSQL", Set.of(), 4, SkillLevel.BEGINNER, true, null));
    }

    @Test
    void keepsUnknownSkillsAsWritten() {
        SkillRequirement unknown = conditions("'requiredSkills': ['Zorblax Studio']")
                .requiredSkills()
                .getFirst();
        assertThat(unknown.skill()).isEqualTo("zorblax-studio");
        assertThat(unknown.label()).isEqualTo("Zorblax Studio");

        SkillRequirement sentBack = conditions(
                        "'requiredSkills': [{'skill': 'zorblax-studio', 'label': 'Zorblax Studio'}]")
                .requiredSkills()
                .getFirst();
        assertThat(sentBack).isEqualTo(unknown);
    }

    @Test
    void namesASkillOnceAndNotBothRequiredAndPreferred() {
        Conditions conditions =
                conditions("'requiredSkills': ['JavaScript', 'JS'], 'preferredSkills': ['javascript', 'SQL']");
        assertThat(conditions.requiredSkills()).hasSize(1);
        assertThat(conditions.preferredSkills())
                .extracting(SkillRequirement::skill)
                .containsExactly("sql");
    }

    @Test
    void acceptsPlainStringsForLanguagesAndCertifications() {
        Conditions conditions = conditions(
                "'languages': ['German', {'language': 'en', 'level': 'NATIVE'}], 'certifications': ['Zorblax Expert']");
        assertThat(conditions.languages())
                .containsExactly(
                        new LanguageSkill("de", LanguageLevel.INDEPENDENT),
                        new LanguageSkill("en", LanguageLevel.NATIVE));
        assertThat(conditions.certifications())
                .containsExactly(new CertificationRequirement("zorblax-expert", "Zorblax Expert", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{}|title",
                "{'title': '  '}|title",
                "{'title': 7}|title",
                "{'title': 'x', 'description': ['y']}|description",
                "{'title': 'x', 'workMode': 'SOMETIMES'}|workMode",
                "{'title': 'x', 'employmentType': 'FULLTIME'}|employmentType",
                "{'title': 'x', 'locations': [{'country': 'XX'}]}|locations[0].country",
                "{'title': 'x', 'locations': {}}|locations",
                "{'title': 'x', 'salary': {'min': 2, 'max': 1, 'currency': 'USD', 'period': 'YEAR'}}|salary.max",
                "{'title': 'x', 'salary': {'min': -1, 'currency': 'USD', 'period': 'YEAR'}}|salary.min",
                "{'title': 'x', 'salary': {'min': 1, 'currency': 'DOLLARS', 'period': 'YEAR'}}|salary.currency",
                "{'title': 'x', 'salary': {'min': 1, 'currency': 'USD'}}|salary.period",
                "{'title': 'x', 'salary': {'min': 1e400, 'currency': 'USD', 'period': 'YEAR'}}|salary.min",
                "{'title': 'x', 'requiredSkills': [{'skill': 'python', 'importance': 6}]}|requiredSkills[0].importance",
                "{'title': 'x', 'requiredSkills': [{'importance': 5}]}|requiredSkills[0].skill",
                "{'title': 'x', 'requiredSkills': [7]}|requiredSkills[0]",
                "{'title': 'x', 'requiredSkills': ['!!!']}|requiredSkills[0].skill",
                "{'title': 'x', 'requiredSkills': 'python'}|requiredSkills",
                "{'title': 'x', 'minExperienceMonths': -1}|minExperienceMonths",
                "{'title': 'x', 'minExperienceMonths': 99999999999}|minExperienceMonths",
                "{'title': 'x', 'education': {'fields': []}}|education.level",
                "{'title': 'x', 'visaSponsorship': 'yes'}|visaSponsorship",
                "{'title': 'x', 'validThrough': '31.1.2027'}|validThrough",
                "{'title': 'x', 'validThrough': '9999-01-01'}|validThrough",
                "{'title': 'x', 'openings': 0}|openings",
                "{'title': 'x', 'openings': 10001}|openings",
                "{'title': 'x', 'languages': ['Klingonese']}|languages[0].language",
                "{'title': 'x', 'status': 'ERASED'}|status",
                "[]|''"
            })
    void namesTheFieldThatIsWrong(String body, String field) {
        assertThat(errors(body)).extracting(FieldError::field).contains(field.replace("''", ""));
    }

    @Test
    void findsAllMistakesAtOnce() {
        assertThat(errors("{'openings': 0, 'workMode': 'X', 'salary': {'min': 'a'}}"))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "title", "openings", "workMode", "salary.min", "salary.currency", "salary.period");
    }

    @Test
    void boundsTextsAndLists() {
        assertThat(errors("{'title': '" + "x".repeat(201) + "', 'description': '" + "x".repeat(50_001)
                        + "', 'requiredSkills': [" + "'a',".repeat(100) + "'a']}"))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("title", "description", "requiredSkills");
    }

    private List<FieldError> errors(String body) {
        return catchThrowableOfType(ApiException.class, () -> read(body)).errors();
    }
}
