package dev.firstrung.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstrung.launcher.stack.LauncherException;
import dev.firstrung.launcher.stack.Layout;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetTest {

    @TempDir
    private Path data = Path.of("");

    @Test
    void asksAPersonWhoHasDataToLose() {
        assertThatThrownBy(() -> confirm(List.of(), data, "no\n", true)).isInstanceOf(LauncherException.class);
        assertThatThrownBy(() -> confirm(List.of(), data, "", true)).isInstanceOf(LauncherException.class);
        assertThatCode(() -> confirm(List.of(), data, "yes\n", true)).doesNotThrowAnyException();
    }

    @Test
    void asksNobodyWhoSaidYesOrIsAScriptOrHasNoData() {
        assertThatCode(() -> confirm(List.of("--yes"), data, "", true)).doesNotThrowAnyException();
        assertThatCode(() -> confirm(List.of(), data, "", false)).doesNotThrowAnyException();
        assertThatCode(() -> confirm(List.of(), data.resolve("none"), "", true)).doesNotThrowAnyException();
    }

    @Test
    void refusesOtherArguments() {
        assertThatThrownBy(() -> confirm(List.of("now"), data, "", false)).isInstanceOf(LauncherException.class);
    }

    private static void confirm(List<String> arguments, Path folder, String typed, boolean terminal) {
        var input = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        Reset.confirm(arguments, new Layout(folder, folder, List.of()), input, terminal);
    }
}
