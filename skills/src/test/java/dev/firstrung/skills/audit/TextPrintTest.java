package dev.firstrung.skills.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextPrintTest {

    private static List<String> words(Random random, int count) {
        return random.ints(count, 0, 3_000).mapToObj(i -> "word" + i).collect(Collectors.toList());
    }

    /** Every {@code step}th word another one. */
    private static String changed(List<String> words, int step) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> i % step == step - 1 ? "other" + i : words.get(i))
                .collect(Collectors.joining(" "));
    }

    @Test
    void nearCopiesShareAKeyAndOthersDoNot() {
        Random random = new Random(3);
        int found = 0;
        for (int round = 0; round < 200; round++) {
            List<String> words = words(random, 300);
            TextPrint one = TextPrint.of("Data Engineer", String.join(" ", words));
            TextPrint copy = TextPrint.of("DATA engineer", changed(words, 25));
            TextPrint other = TextPrint.of("Data Engineer", String.join(" ", words(random, 300)));
            assertThat(one.isCopyOf(copy)).isTrue();
            assertThat(one.isCopyOf(other)).isFalse();
            assertThat(Collections.disjoint(one.keys(), other.keys())).isTrue();
            found += Collections.disjoint(one.keys(), copy.keys()) ? 0 : 1;
        }
        assertThat(found).isGreaterThanOrEqualTo(196);
    }

    @Test
    void halfTheTextIsNoCopy() {
        List<String> words = words(new Random(4), 300);
        assertThat(TextPrint.of("A", String.join(" ", words)).isCopyOf(TextPrint.of("A", changed(words, 4))))
                .isFalse();
    }

    @Test
    void anotherTitleIsAnotherPosting() {
        String text = String.join(" ", words(new Random(5), 100));
        assertThat(TextPrint.of("Engineer I", text).isCopyOf(TextPrint.of("Engineer II", text)))
                .isFalse();
        assertThat(TextPrint.of("Engineer I", text).keys())
                .doesNotContainAnyElementsOf(TextPrint.of("Engineer II", text).keys());
    }

    @Test
    void shortTextsAreNeverCopies() {
        TextPrint print = TextPrint.of("Engineer", "You work with a mentor from the first day.");
        assertThat(print.keys()).isEmpty();
        assertThat(print.isCopyOf(print)).isFalse();
    }
}
