package dev.firstrung.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the way of a start is told in one line, with a status that is not 0, and nothing is left running. */
class StartFailuresIT {

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("firstrung-start-failures-");
    }

    @AfterEach
    void deleteFolder() throws IOException {
        RunningStack.deleteTree(folder);
    }

    @Test
    void aPortThatIsTaken() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0)) {
            assertFails(
                    Map.of(), "port " + taken.getLocalPort() + " is taken", "up", "--port", "" + taken.getLocalPort());
        }
    }

    @Test
    void aFolderThatCannotBeWritten() throws IOException, InterruptedException {
        assertFails(Map.of("FIRSTRUNG_DATA", "/proc/firstrung"), "cannot write to /proc/firstrung", "up");
    }

    @Test
    void anOptionThatIsUnknown() throws IOException, InterruptedException {
        assertFails(Map.of(), "up does not know --prot", "up", "--prot", "1");
    }

    @Test
    void aServiceThatDiesWhileItStarts() throws IOException, InterruptedException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertFails(
                Map.of("FIRSTRUNG_IDENTITY_LOGIN_FAILURES", "0"),
                "identity-service stopped",
                "up",
                "--port",
                String.valueOf(port));
        try (var pids = Files.list(folder.resolve("data/run"))) {
            assertThat(pids.filter(file -> file.toString().endsWith(".pid"))).isEmpty();
        }
        assertThat(ProcessHandle.allProcesses()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(folder.toString()))
                        .toList())
                .isEmpty();
    }

    private void assertFails(Map<String, String> environment, String message, String... arguments)
            throws IOException, InterruptedException {
        var launcher = RunningStack.launch(folder, List.of(arguments), environment);
        try {
            assertThat(launcher.waitFor(4, TimeUnit.MINUTES)).isTrue();
        } finally {
            launcher.destroy();
        }
        var complaints = RunningStack.output(folder)
                .lines()
                .filter(line -> line.startsWith("firstrung: "))
                .toList();
        assertThat(complaints).hasSize(1).first().asString().contains(message);
        assertThat(launcher.exitValue()).isEqualTo(1);
    }
}
