package dev.firstrung.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is written about the API: the page that walks through it, pasted into a shell from top to bottom, and its document. */
@ExtendWith(RunningStack.Parameter.class)
class ApiPageIT {

    private static final Path PAGE = Path.of("..", "docs", "api.md");
    private static final Pattern BLOCK = Pattern.compile("^```sh\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("([A-Z_]{2,})=\\$\\(");
    /** Tells on standard error of an answer that isn't 2xx, but where the page itself waits for another (-f). */
    private static final String CURL = """
            #!/bin/sh
            for argument in "$@"; do
              if [ "$argument" = -sf ]; then exec REAL "$@"; fi
            done
            exec REAL -w '%{stderr}answer %{http_code} of %{url}\\n' "$@"
            """;

    private final RunningStack stack;

    ApiPageIT(RunningStack stack) {
        this.stack = stack;
    }

    @Test
    void everyCommandOfThePageWorks(@TempDir Path folder) throws IOException, InterruptedException {
        var curl = List.of(Path.of("/usr/bin/curl"), Path.of("/bin/curl"), Path.of("/usr/local/bin/curl")).stream()
                .filter(Files::isExecutable)
                .findFirst();
        assumeThat(curl).as("curl").isPresent();
        write(
                folder.resolve("bin/curl"),
                CURL.replace("REAL", curl.orElseThrow().toString()));
        write(folder.resolve("firstrung"), "#!/bin/sh\n" + stack.command() + " \"$@\"\n");
        String commands = commands();
        Files.writeString(
                folder.resolve("page.sh"), commands + "\n" + variablesAreFilled(commands) + "\necho the end\n");

        var output = folder.resolve("output");
        var errors = folder.resolve("errors");
        var builder = new ProcessBuilder("bash", "page.sh")
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().merge("PATH", folder.resolve("bin").toString(), (path, first) -> first + ":" + path);
        var shell = builder.start();
        try {
            assertThat(shell.waitFor(3, TimeUnit.MINUTES))
                    .as("%s%n%s", Files.readString(output), Files.readString(errors))
                    .isTrue();
        } finally {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            shell.destroyForcibly();
        }

        assertThat(Files.readString(errors).lines())
                .as("what was told on standard error")
                .isNotEmpty()
                .allMatch(line -> line.startsWith("answer 2"));
        assertThat(Files.readString(output)).endsWith("the end\n");
        assertThat(Files.readString(output)).contains("\"status\":\"CREATED\"", "\"crossing\"", "\"candidateId\"");
    }

    @Test
    void everyOperationSaysWhatItDoesInAGroupWithAPlainName() {
        var operations = stack.api()
                .get("/docs/openapi.json", "")
                .requireSuccess()
                .json()
                .path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> operation.getValue().has("responses"))
                        .map(operation -> Map.entry(operation.getKey() + " " + path.getKey(), operation.getValue())))
                .toList();

        assertThat(operations).hasSizeGreaterThan(25);
        assertThat(operations)
                .filteredOn(operation ->
                        operation.getValue().path("summary").asString("").isBlank())
                .extracting(Map.Entry::getKey)
                .as("operations without a summary")
                .isEmpty();
        assertThat(operations)
                .filteredOn(operation ->
                        operation.getValue().path("tags").toString().contains("-controller"))
                .extracting(Map.Entry::getKey)
                .as("operations in a group named after a class")
                .isEmpty();
        assertThat(operations)
                .filteredOn(operation -> !namesEachParameterOnce(operation.getValue()))
                .extracting(Map.Entry::getKey)
                .as("operations with a parameter twice")
                .isEmpty();
    }

    private static boolean namesEachParameterOnce(JsonNode operation) {
        var names = operation
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .toList();
        return names.stream().distinct().count() == names.size();
    }

    private String commands() throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"))
                .replace("http://localhost:8080", stack.url().toString());
    }

    private static String variablesAreFilled(String commands) {
        return VARIABLE.matcher(commands)
                .results()
                .map((MatchResult variable) -> ": \"${" + variable.group(1) + ":?}\"")
                .collect(Collectors.joining("\n"));
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
