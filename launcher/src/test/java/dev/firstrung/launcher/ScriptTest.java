package dev.firstrung.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script on a checkout that was never built, with a Maven that only fails. */
class ScriptTest {

    @TempDir
    Path home;

    private record Outcome(int status, String printed) {}

    @BeforeEach
    void checkout() throws IOException {
        Files.copy(Path.of("..", "firstrung"), home.resolve("firstrung"));
        Files.createDirectories(home.resolve("launcher"));
        Files.copy(Path.of("jdk25"), home.resolve("launcher/jdk25"));
        executable("bin/mvn", "#!/bin/sh\necho '[ERROR] no build today'\nexit 1\n");
        assertThat(home.resolve("launcher/jdk25").toFile().setExecutable(true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "down,   0, nothing was running",
        "status, 1, nothing is running",
        "logs,   1, nothing is running",
        "token,  1, nothing is running",
        "frob,   2, unknown command frob"
    })
    void answersAtOnceWhatNeedsNoBuild(String command, int status, String answer) throws Exception {
        Outcome outcome = run(command);

        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.printed()).contains(answer).doesNotContain("Building");
    }

    @Test
    void saysWhyTheBuildFailedAndKeepsWhatItMade() throws Exception {
        Path jar = write("contracts/target/contracts.jar", "");

        Outcome outcome = run("up");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.printed()).contains("the build failed: no build today");
        assertThat(jar).exists();
        assertThat(home.resolve("target/building")).doesNotExist();
    }

    @Test
    void buildsFromTheStartAfterABuildThatWasKilled() throws Exception {
        Path jar = write("contracts/target/contracts.jar", "");
        executable("bin/mvn", "#!/bin/sh\nkill -9 $$\n");
        run("up");
        assertThat(jar).exists();

        run("up");

        assertThat(jar).doesNotExist();
    }

    @Test
    void leavesABuildAloneThatIsStillGoingOn() throws Exception {
        Path jar = write("contracts/target/contracts.jar", "");
        write("target/building", ProcessHandle.current().pid() + "\n");

        Outcome outcome = run("up");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.printed()).contains("another ./firstrung builds just now");
        assertThat(jar).exists();
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("bash", home.resolve("firstrung").toString()), Stream.of(arguments))
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().remove("FIRSTRUNG_DATA");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), printed);
    }

    private void executable(String name, String content) throws IOException {
        assertThat(write(name, content).toFile().setExecutable(true)).isTrue();
    }

    private Path write(String name, String content) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
