package dev.firstrung.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OptionsTest {

    @Test
    void runsEverythingEmbeddedOnPort8080ByDefault() {
        var options = Options.parse(List.of());

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.demo()).isTrue();
        assertThat(options.mongo()).isEmpty();
        assertThat(options.kafka()).isEmpty();
    }

    @Test
    void takesRealServers() {
        var options = Options.parse(
                List.of("--mongo", "mongodb://db:27017", "--kafka", "broker:9092", "--no-demo", "--port", "9999"));

        assertThat(options.mongo()).contains("mongodb://db:27017");
        assertThat(options.kafka()).contains("broker:9092");
        assertThat(options.demo()).isFalse();
        assertThat(options.port()).isEqualTo(9999);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrong(List<String> arguments, String what) {
        assertThatThrownBy(() -> Options.parse(arguments))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining(what);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(List.of("--port"), "needs a value"),
                Arguments.of(List.of("--port", "x"), "from 1 to 65535"),
                Arguments.of(List.of("--port", "0"), "from 1 to 65535"),
                Arguments.of(List.of("--mongo", "db"), "mongodb://host:27017"),
                Arguments.of(List.of("--prot", "1"), "--port N"));
    }

    @ParameterizedTest
    @CsvSource({
        "mongodb://127.0.0.1:4, mongodb://127.0.0.1:4/firstrung_jobs",
        "mongodb://u:p@db:27017/?authSource=admin, mongodb://u:p@db:27017/firstrung_jobs?authSource=admin",
        "'mongodb://a,b/other?w=majority', 'mongodb://a,b/firstrung_jobs?w=majority'",
        "mongodb+srv://cluster.example.com, mongodb+srv://cluster.example.com/firstrung_jobs",
    })
    void givesEachServiceADatabaseOfItsOwn(String server, String database) {
        assertThat(Options.database(server, "firstrung_jobs")).isEqualTo(database);
    }
}
