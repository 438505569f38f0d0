package dev.firstrung.http.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SentTextTest {

    /** Each round of the alternation takes frames of the stack. */
    private static final Pattern DEEP = Pattern.compile("(?:a|b)*c");

    @Test
    void refusesATextThatIsTooDeepForItsReader() {
        ApiException refusal = ApiException.invalid("text", "is too deep");

        assertThatThrownBy(() -> SentText.read(() -> finds("ab".repeat(5_000_000)), () -> refusal))
                .isSameAs(refusal);
    }

    @Test
    void givesWhatTheReaderGives() {
        assertThat(SentText.<Boolean>read(() -> finds("abc"), () -> ApiException.invalid("text", "is too deep")))
                .isTrue();
    }

    @Test
    void leavesOtherFailuresAsTheyAre() {
        IllegalStateException failure = new IllegalStateException("something else");

        assertThatThrownBy(() -> SentText.read(
                        () -> {
                            throw failure;
                        },
                        () -> ApiException.invalid("text", "is too deep")))
                .isSameAs(failure);
    }

    private static boolean finds(CharSequence text) {
        return DEEP.matcher(text).find();
    }
}
