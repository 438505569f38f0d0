package dev.firstrung.profiles.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.contracts.CandidateState.ExperienceKind;
import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.contracts.PayPeriod;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ProfileValidationTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> NOW)
            .buildValidatorFactory()
            .getValidator();

    @Test
    void acceptsAFullProfileAndAnEmptyOne() {
        assertThat(errors(ProfileBuilder.full().build())).isEmpty();
        assertThat(errors(read("{}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-02", "2026-02-28", "1940", "2036-12-31"})
    void acceptsDatesOfAnyPrecision(String date) {
        assertThat(errors(graduating(date))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13",
                "2026-02-30",
                "26",
                "May 2026",
                "2026/05",
                "2026-5",
                "20260501",
                "1939",
                "2037-01",
                "0000"
            })
    void refusesWhatIsNoDateOfAWorkingLife(String date) {
        assertThat(errors(graduating(date))).containsOnlyKeys("education[0].endDate");
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThat(errors(working("2025-06", "2025-05")))
                .containsOnly(Map.entry("experience[0].endDate", "must not be before startDate"));
        assertThat(errors(working("2025-06-02", "2025-06"))).isEmpty();
        assertThat(errors(working("2025-06", "2025"))).isEmpty();
        assertThat(errors(working("2025-06", null))).isEmpty();
        assertThat(errors(working(null, "2025"))).isEmpty();
    }

    @Test
    void refusesCodesThatNoStandardHas() {
        Profile profile = ProfileBuilder.blank()
                .livingIn("Austin", "TX", "USA")
                .authorizedIn("QQ")
                .expecting(1, "DOL", PayPeriod.HOUR)
                .speaking("english", LanguageLevel.NATIVE)
                .build();

        assertThat(errors(profile))
                .containsOnlyKeys(
                        "location.country",
                        "workAuthorization.countries[]",
                        "salaryExpectation.currency",
                        "languages[0].language");
    }

    @Test
    void readsCodesInEitherCase() {
        Profile profile = ProfileBuilder.blank()
                .livingIn(null, null, "us")
                .authorizedIn("ca")
                .expecting(1, "usd", PayPeriod.HOUR)
                .speaking("EN", LanguageLevel.NATIVE)
                .build();

        assertThat(errors(profile)).isEmpty();
        assertThat(profile.workAuthorization().countries()).containsExactly("CA");
    }

    @Test
    void refusesListsAndTextsThatAreTooLong() {
        Profile profile = ProfileBuilder.blank()
                .named("x".repeat(121))
                .withUnknownSkills(201)
                .build();

        assertThat(errors(profile)).containsOnlyKeys("displayName", "skills");
    }

    @Test
    void namesEveryMissingFieldAtOnce() {
        Profile profile = read("""
                {"skills": [{"level": "BEGINNER"}, null, {"skill": " ", "evidence": [{"months": 601}, {"kind": "WORK", "months": -1}]}],
                 "education": [{"field": "law"}], "experience": [{"title": "Clerk"}], "certifications": [{}],
                 "languages": [{}], "salaryExpectation": {"min": -1}}""");

        assertThat(errors(profile))
                .containsOnlyKeys(
                        "skills[0].skill",
                        "skills[1]",
                        "skills[2].skill",
                        "skills[2].evidence[0].kind",
                        "skills[2].evidence[0].months",
                        "skills[2].evidence[1].months",
                        "education[0].level",
                        "experience[0].kind",
                        "certifications[0].name",
                        "languages[0].language",
                        "languages[0].level",
                        "salaryExpectation.min",
                        "salaryExpectation.currency",
                        "salaryExpectation.period");
    }

    @Test
    void takesBackWhatItWrites() {
        JsonMapper json = JsonMapper.shared();
        Profile profile = ProfileBuilder.full().build();

        assertThat(json.readValue(json.writeValueAsString(profile), Profile.class))
                .isEqualTo(profile);
    }

    @Test
    void tidiesTextsAndLeavesOutBlankOnes() {
        Profile profile = read("{\"displayName\": \" Ada\\u0000\\n  Q. \", \"headline\": \"  \"}");

        assertThat(profile.displayName()).isEqualTo("Ada Q.");
        assertThat(profile.headline()).isNull();
    }

    private static Profile graduating(String date) {
        return ProfileBuilder.blank()
                .withEducation(DegreeLevel.BACHELOR, null, null, date)
                .build();
    }

    private static Profile working(@Nullable String start, @Nullable String end) {
        return ProfileBuilder.blank()
                .withExperience(ExperienceKind.JOB, null, null, start, end, null)
                .build();
    }

    private static Profile read(String json) {
        return JsonMapper.shared().readValue(json, Profile.class);
    }

    private static Map<String, String> errors(Profile profile) {
        return VALIDATOR.validate(profile).stream()
                .collect(Collectors.toMap(
                        violation ->
                                violation.getPropertyPath().toString().replaceAll("\\.?<(list|iterable) element>", ""),
                        violation -> violation.getMessage(),
                        (one, other) -> one));
    }
}
