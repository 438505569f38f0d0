package dev.firstrung.launcher.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditCommandTest {

    private static final ByteArrayOutputStream MESSAGES = new ByteArrayOutputStream();

    private static List<String> codes(String fields) {
        List<JsonNode> answers = run(
                false, "{'id': 1, 'title': 'Cook', 'description': 'You cook. Requirements: Python.', " + fields + "}");
        return answers.getFirst().path("findings").values().stream()
                .map(finding -> finding.path("code").stringValue())
                .toList();
    }

    private static List<JsonNode> run(boolean listed, String... lines) {
        var output = new ByteArrayOutputStream();
        var input = new ByteArrayInputStream(
                String.join("\n", lines).replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        MESSAGES.reset();
        new AuditCommand(LocalDate.of(2026, 11, 22), listed)
                .run(
                        input,
                        new PrintStream(output, false, StandardCharsets.UTF_8),
                        new PrintStream(MESSAGES, true, StandardCharsets.UTF_8));
        return output.toString(StandardCharsets.UTF_8)
                .lines()
                .map(new JsonMapper()::readTree)
                .toList();
    }

    @Test
    void writesTheFindingsOfEachPosting() {
        String line = "{'id': 1, 'title': '%s', 'description': 'Requirements:\\n- 3+ years of experience in Java'}";
        List<JsonNode> answers = run(false, line.formatted("Junior Engineer"), line.formatted("Engineer"));
        assertThat(answers.getFirst().path("findings").get(0).path("code").stringValue())
                .isEqualTo("ENTRY_LEVEL_YEARS");
        assertThat(answers.getFirst()
                        .path("findings")
                        .get(0)
                        .path("where")
                        .path("quote")
                        .stringValue())
                .contains("3+ years of experience in Java");
        assertThat(answers.getLast().path("callsItselfEntryLevel").booleanValue())
                .isFalse();
        assertThat(run(true, line.formatted("Engineer"))
                        .getFirst()
                        .path("callsItselfEntryLevel")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void namesNearCopiesOfTheSameCompany() {
        String text = IntStream.range(0, 60).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        String line = "{'id': '%s', 'company': '%s', 'title': 'Engineer', 'description': '" + text + "'}";
        List<JsonNode> answers =
                run(false, line.formatted("a", "X"), line.formatted("b", "X"), line.formatted("c", "Y"));
        assertThat(answers.get(1).path("copyOf").stringValue()).isEqualTo("a");
        assertThat(answers.get(0).has("copyOf") || answers.get(2).has("copyOf")).isFalse();
    }

    @Test
    void takesWhatIsStatedBesideTheTextAsTheServiceDoes() {
        String denver = "'locations': [{'city': 'Denver', 'region': 'CO', 'country': 'us'}]";
        assertThat(codes(denver)).contains("PAY_MISSING").doesNotContain("PLACE_MISSING");
        assertThat(codes(denver + ", 'salary': {'min': 50000, 'max': 60000, 'currency': 'usd', 'period': 'YEAR'}"))
                .doesNotContain("PAY_MISSING");
        assertThat(codes("'salary': {'min': 10, 'max': 60.5, 'currency': 'USD', 'period': 'HOUR'}"))
                .contains("PAY_TOO_WIDE", "PLACE_MISSING");
        assertThat(codes("'workMode': 'remote'")).doesNotContain("PLACE_MISSING");
        assertThat(codes("'validThrough': '2026-11-01'")).contains("DATE_OVER");
        assertThat(codes("'requiredSkills': ['phyton'], 'preferredSkills': [{'skill': 'SQL', 'importance': 2}]"))
                .contains("SKILL_UNKNOWN");
        assertThat(codes("'education': {'level': 'MASTER'}, 'minExperienceMonths': 0"))
                .contains("ENTRY_LEVEL_DEGREE");
        assertThat(MESSAGES.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'locations': 'Austin, TX'                  | "locations" must be a list
            'locations': [7]                           | "locations[0]" must be a JSON object or a string
            'locations': [{'country': 'Texas'}]        | "locations[0].country" must be an ISO 3166-1 alpha-2 code such as US
            'workMode': 'HOME'                         | "workMode" must be one of [ONSITE, HYBRID, REMOTE]
            'salary': '50k'                            | "salary" must be a JSON object
            'salary': {'min': 1, 'currency': 'USD'}    | "salary.period" must be given
            'salary': {'min': 'a lot'}                 | "salary.min" must be a number from 0 to 1000000000
            'minExperienceMonths': 1.5                 | "minExperienceMonths" must be a whole number from 0 to 600
            'requiredSkills': ['Java', '?']            | "requiredSkills[1].skill" must contain a letter or digit
            'validThrough': 'soon'                     | "validThrough" must be a date such as 2027-01-31
            """)
    void rejectsWrongShapesAndGoesOn(String field, String reason) {
        List<JsonNode> answers = run(
                false,
                "{'id': 1, 'title': 'Cook', 'description': 'You cook.', " + field + "}",
                "{'id': 2, 'title': 'Cook', 'description': 'You cook.'}");
        assertThat(answers).hasSize(1);
        assertThat(MESSAGES.toString(StandardCharsets.UTF_8).strip()).isEqualTo("line 1 rejected: " + reason);
    }

    @Test
    void tellsOnceOfFieldsThatItDoesNotKnow() {
        String line =
                "{'id': 1, 'title': 'Cook', 'description': 'You cook.', 'sallary': 1, 'requiredSkills': [{'skill': 'Java', 'importence': 1}]}";
        assertThat(run(false, line, line)).hasSize(2);
        assertThat(MESSAGES.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(
                        "note: fields that an audit doesn't know were not read: requiredSkills[].importence, sallary");
    }

    @Test
    void readsHtmlAsItsText() {
        JsonNode answer = run(
                        false,
                        "{'id': 1, 'title': 'Junior Engineer', 'description': '<p>Requirements:</p><ul><li>3+ years of experience in <b>Java</b></li></ul>'}")
                .getFirst();
        JsonNode where = answer.path("findings").get(0).path("where");
        assertThat(where.path("quote").stringValue())
                .contains("3+ years of experience in Java")
                .doesNotContain("<");
        assertThat(answer.path("description")
                        .stringValue()
                        .substring(
                                where.path("start").intValue(),
                                where.path("end").intValue()))
                .isEqualTo("3+ years");
    }
}
