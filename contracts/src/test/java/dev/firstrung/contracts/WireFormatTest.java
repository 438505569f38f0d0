package dev.firstrung.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** The golden files freeze the wire format: a change that breaks one breaks consumers that are running. */
class WireFormatTest {

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("candidate-v1.json", Examples.candidate()),
                Arguments.of("job-v1.json", Examples.job()),
                Arguments.of("company-v1.json", Examples.company()),
                Arguments.of("match-v1.json", Examples.match()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void writesTheGoldenBytes(String golden, Object example) {
        assertThat(new String(Wire.write(example), StandardCharsets.UTF_8)).isEqualTo(golden(golden));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheGoldenFile(String golden, Object example) {
        assertThat((Object) Wire.read(golden(golden).getBytes(StandardCharsets.UTF_8), example.getClass()))
                .isEqualTo(example);
    }

    @Test
    void readsWhatANewerWriterAddedAndAnOlderOneLeftOut() {
        String json = "{\"candidateId\":\"a\",\"version\":1,\"asOf\":\"2026-11-21\",\"visibility\":\"BLIND\","
                + "\"workAuthorization\":{\"needsSponsorship\":false},\"openToRelocate\":false,\"comesLater\":[1]}";

        CandidateState read = Wire.read(json.getBytes(StandardCharsets.UTF_8), CandidateState.class);

        assertThat(read.skills()).isEmpty();
        assertThat(read.workAuthorization().countries()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refusesWhatIsNoState(String json) {
        assertThatThrownBy(() -> Wire.read(json.getBytes(StandardCharsets.UTF_8), JobState.class))
                .isInstanceOf(SerializationException.class)
                .hasMessageStartingWith("not a JobState");
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "", "null", "[]", "not json", "{\"jobId\":\"\",\"version\":1}", "{\"jobId\":\"a\",\"version\":0}");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void namesThePropertyAndTheRuleButNotTheValue(String part, String broken, String message) {
        String json = golden("candidate-v1.json");
        assertThat(json).contains(part);

        byte[] bytes = json.replace(part, broken).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Wire.read(bytes, CandidateState.class))
                .isInstanceOf(SerializationException.class)
                .hasMessage(message)
                .hasCauseInstanceOf(JacksonException.class);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("\"version\":3", "\"version\":-7", "not a CandidateState: versions start at 1"),
                Arguments.of("\"version\":3", "\"version\":\"Secretville\"", "not a CandidateState: version"),
                Arguments.of("\"BLIND\"", "\"Secretville\"", "not a CandidateState: visibility"),
                Arguments.of(
                        "{\"candidateId\"",
                        "{\"Secretville\":{\"a\":1,\"a\":2},\"candidateId\"",
                        "not a CandidateState"));
    }

    @Test
    void publishesAsCloudEventsInBinaryMode() {
        var record = StateRecords.of(
                Topic.JOBS,
                new Publication.Present(Examples.job()),
                URI.create("/jobs-service"),
                Instant.parse("2026-11-21T12:00:00Z"));

        assertThat(record.topic()).isEqualTo("firstrung.jobs");
        assertThat(record.key()).isEqualTo(Examples.job().jobId());
        assertThat(record.value()).isEqualTo(Wire.write(Examples.job()));
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_type")).isEqualTo("dev.firstrung.job.changed.v1");
        assertThat(header(record, "ce_id")).isEqualTo("job/" + Examples.job().jobId() + "/7");
        assertThat(header(record, "ce_source")).isEqualTo("/jobs-service");
        assertThat(header(record, "ce_time")).isEqualTo("2026-11-21T12:00:00Z");
        assertThat(header(record, "content-type")).isEqualTo("application/json");
    }

    @Test
    void publishesAnAbsenceAsATombstone() {
        var record = StateRecords.of(
                Topic.CANDIDATES, new Publication.Erased("a", 4), URI.create("/profile-service"), Instant.EPOCH);

        assertThat(record.value()).isNull();
        assertThat(header(record, "ce_type")).isEqualTo("dev.firstrung.candidate.removed.v1");
    }

    private static String header(org.apache.kafka.clients.producer.ProducerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String golden(String name) {
        try (var file = WireFormatTest.class.getResourceAsStream("/golden/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no golden file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
