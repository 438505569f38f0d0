package dev.firstrung.profiles.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwiceEncodedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“CAFÉ” and JosÃ©                | “CAFÉ” and José",
                "“Ö” at 20Â°                     | “Ö” at 20°",
                "‘CHÂ’, “CRÈ” and JosÃ©          | ‘CHÂ’, “CRÈ” and José",
                "JosÃ©, â‚¬ 20, ðŸ™‚, â˜…, “CAFÉ” | José, € 20, 🙂, ★, “CAFÉ”",
                "â€¢ ï‚· JosÃ©                     | • \uF0B7 José",
            })
    void leavesSoundLettersBesideWhatWasEncodedTwice(String mixed, String expected) {
        assertThat(TwiceEncoded.repaired(mixed)).isEqualTo(expected);
    }
}
