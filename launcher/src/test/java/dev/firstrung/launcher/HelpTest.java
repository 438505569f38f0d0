package dev.firstrung.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HelpTest {

    private static final Path SCRIPT = Path.of("..", "firstrung");

    @Test
    void isWhatTheScriptPrintsWithoutBuilding() throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", SCRIPT.toString(), "help").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", "/nowhere");
        var process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(printed).isEqualTo(Help.text());
    }

    @Test
    void namesEveryCommand() throws IOException {
        String main = Files.readString(Path.of("src/main/java/dev/firstrung/launcher/Main.java"));
        var commands = Pattern.compile("case \"([a-z]+)\"")
                .matcher(main)
                .results()
                .map(command -> command.group(1))
                .filter(command -> !command.equals("help"));

        assertThat(commands).isNotEmpty().allMatch(command -> Help.text().contains("./firstrung " + command));
    }
}
