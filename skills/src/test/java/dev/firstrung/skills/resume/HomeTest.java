package dev.firstrung.skills.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.Quoted;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "College Station, TX",
                "University Park, TX",
                "State College, PA",
                "Cook, MN",
                "Hilton Head, SC",
                "Gateshead, England",
            })
    void readsATownThatSoundsLikeASchoolOrATitle(String town) {
        assertThat(home(town)).hasValue(town);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sr. Consultant, QA", "Church Road, Goa", "Loom State College, PA", "Acme University, TX"})
    void takesNoTitleStreetOrSchoolForATown(String line) {
        assertThat(home(line)).isEmpty();
    }

    private static Optional<String> home(String line) {
        String text = "Ada Quillfeather\n" + line + "\n";
        return Home.in(text, new Sections(text)).map(Quoted::value);
    }
}
