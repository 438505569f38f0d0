package dev.firstrung.jobs.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaOrgTest {

    private final JsonMapper json = new JsonMapper();

    private JsonNode read(String text) {
        return json.readTree(text.replace('\'', '"'));
    }

    private JsonNode translated(String fields) {
        return SchemaOrg.translated(read("{'@type': 'JobPosting', " + fields + "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'@type': 'JobPosting'}|true",
                "{'@type': ['JobPosting', 'Thing']}|true",
                "{'@type': 'https://schema.org/JobPosting'}|true",
                "{'@type': 'Event'}|false",
                "{'title': 'x'}|false",
                "[1]|false"
            })
    void tellsPostingsFromOtherThings(String line, boolean posting) {
        assertThat(SchemaOrg.isPosting(read(line))).isEqualTo(posting);
    }

    @Test
    void translatesAWholePosting() {
        JsonNode posting = SchemaOrg.translated(read("""
                {'@context': 'https://schema.org', '@type': 'JobPosting', 'title': 'Junior Engineer',
                 'description': '<p>We build.</p>', 'datePosted': '2026-11-01', 'validThrough': '2027-01-31T23:59:00Z',
                 'hiringOrganization': {'@type': 'Organization', 'name': 'Acme'},
                 'identifier': {'@type': 'PropertyValue', 'name': 'Acme', 'value': 1234},
                 'employmentType': ['FULL_TIME', 'INTERN'], 'totalJobOpenings': 2,
                 'jobLocation': [{'@type': 'Place', 'address': {'@type': 'PostalAddress', 'addressLocality': 'Austin',
                     'addressRegion': 'TX', 'addressCountry': {'@type': 'Country', 'name': 'United States'}}}],
                 'baseSalary': {'@type': 'MonetaryAmount', 'currency': 'USD', 'value': {'@type': 'QuantitativeValue',
                     'minValue': 31.5, 'maxValue': '40', 'unitText': 'HOUR'}},
                 'skills': 'Python, SQL',
                 'experienceRequirements': {'@type': 'OccupationalExperienceRequirements', 'monthsOfExperience': '12'},
                 'educationRequirements': [{'credentialCategory': 'postgraduate degree'},
                     {'credentialCategory': 'bachelor degree'}],
                 'experienceInPlaceOfEducation': true,
                 'eligibilityToWorkRequirement': 'We sponsor visas.'}"""));

        assertThat(posting).hasToString(read("""
                {'title': 'Junior Engineer', 'description': '<p>We build.</p>\\n\\nEligibility to work:\\nWe sponsor visas.',
                 'externalId': '1234', 'employmentType': 'FULL_TIME',
                 'locations': [{'city': 'Austin', 'region': 'TX', 'country': 'US'}],
                 'salary': {'min': 31.5, 'max': 40, 'currency': 'USD', 'period': 'HOUR'},
                 'requiredSkills': ['Python', 'SQL'], 'minExperienceMonths': 12,
                 'education': {'level': 'BACHELOR', 'experienceCanReplace': true}, 'validThrough': '2027-01-31',
                 'openings': 2}""").toString());
    }

    @Test
    void knowsRemotePostingsAndWhereTheirPeopleMustBe() {
        JsonNode posting = translated("'jobLocationType': 'TELECOMMUTE', 'applicantLocationRequirements':"
                + " [{'@type': 'Country', 'name': 'Canada'}, {'@type': 'State', 'name': 'Texas'}]");
        assertThat(posting.path("workMode").stringValue()).isEqualTo("REMOTE");
        assertThat(posting.path("locations")).isEqualTo(read("[{'country': 'CA'}, {'region': 'Texas'}]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "'Austin, TX, USA'|{'country':'US','city':'Austin','region':'TX'}",
                "'San Francisco, CA'|{'city':'San Francisco','region':'CA'}",
                "'Paris, France'|{'country':'FR','city':'Paris'}",
                "'US, CA, Santa Clara'|{'country':'US','city':'Santa Clara','region':'CA'}",
                "'Remote, Texas'|{'region':'Texas'}",
                "'US - Remote'|{'country':'US'}",
                "{'address': {'addressLocality': 'Atlanta, Georgia, USA'}}|{'country':'US','city':'Atlanta','region':'Georgia'}",
                "{'address': {'addressRegion': 'TX', 'addressCountry': 'US'}}|{'region':'TX','country':'US'}",
                "{'address': 'Berlin'}|{'city':'Berlin'}"
            })
    void readsPlacesFromText(String location, String place) {
        assertThat(translated("'jobLocation': " + location).path("locations").get(0))
                .isEqualTo(read(place));
    }

    @Test
    void takesApartSeveralPlacesInOneField() {
        JsonNode posting =
                translated("'jobLocation': {'address': {'addressLocality': 'Austin, TX, United States; London',"
                        + " 'addressCountry': 'GB'}}");
        assertThat(posting.path("locations"))
                .hasToString(read("[{'country':'US','city':'Austin','region':'TX'},{'city':'London','country':'GB'}]")
                        .toString());
        assertThat(posting.has("workMode")).isFalse();
    }

    @Test
    void knowsThatOnlyRemotePlacesMeanRemoteWork() {
        assertThat(translated("'jobLocation': 'Remote, Texas; US - Remote'")
                        .path("workMode")
                        .asString())
                .isEqualTo("REMOTE");
        assertThat(translated("'jobLocation': 'Remote; Austin'").has("workMode"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "'Full Time'|FULL_TIME",
                "'https://schema.org/PartTime'|PART_TIME",
                "'Internship'|INTERN",
                "'contract'|CONTRACTOR",
                "'Freelance, PART_TIME'|PART_TIME",
                "'Zero hours'|OTHER"
            })
    void knowsEmploymentTypesAsTheyAreWritten(String written, String type) {
        assertThat(translated("'employmentType': " + written)
                        .path("employmentType")
                        .stringValue())
                .isEqualTo(type);
    }

    @Test
    void readsSentencesAboutSkillsAsProse() {
        JsonNode posting = translated(
                "'description': 'x', 'skills': 'You write Python every day, and you enjoy talking to the people who use it.'");
        assertThat(posting.path("requiredSkills").isEmpty()).isTrue();
        assertThat(posting.path("description").stringValue()).contains("Skills:\nYou write Python");
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertThat(translated("'title': 'x', 'baseSalary': {'currency': 'USD'}, 'identifier': null"))
                .isEqualTo(read("{'title': 'x', 'description': '', 'locations': [], 'requiredSkills': []}"));
    }
}
