package dev.firstrung.skills.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest {

    private final ResumeReader reader = new ResumeReader(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Toronto, ON, Canada; Toronto, ON, Canada",
                "Location: Bengaluru, Karnataka, India; Bengaluru, Karnataka, India",
                "Munich, Bavaria, Germany; Munich, Bavaria, Germany",
                "Flat 3, Church Road, Pune, Maharashtra, India; Pune, Maharashtra, India",
                "Address: Lindenstr. 12, 10969 Berlin, Germany; Berlin, Germany",
                "12 rue des Lilas, 31000 Toulouse, France; Toulouse, France",
                "10969 Berlin; Berlin",
                "(he/him) San Antonio, Texas; San Antonio, Texas",
                "**Columbus, OH**; Columbus, OH",
                "9 Loom Ave., Detroit, Michigan; Detroit, Michigan",
            })
    void readsTownsWithTheirRegionAndCountry(String line, String place) {
        assertThat(home("Mina Quill\nmina.quill@example.org\n" + line)).contains(place);
    }

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
        assertThat(homeBelowName(town)).hasValue(town);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sr. Consultant, QA", "Church Road, Goa", "Loom State College, PA", "Acme University, TX"})
    void takesNoTitleStreetOrSchoolForATown(String line) {
        assertThat(homeBelowName(line)).isEmpty();
    }

    private static Optional<String> homeBelowName(String line) {
        String text = "Ada Quillfeather\n" + line + "\n";
        return Home.in(text, new Sections(text)).map(Quoted::value);
    }

    @Test
    void takesANameWithLettersBehindItForNoPlace() {
        assertThat(home("MINA T. QUILL, RN\nquill@example.org")).isEmpty();
    }

    private Optional<String> home(String top) {
        return reader.read(top + "\n\nExperience\nLine Cook, Spindle Inn, 2019 - 2020\n")
                .location()
                .map(Quoted::value);
    }
}
