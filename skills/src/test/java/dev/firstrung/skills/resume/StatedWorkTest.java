package dev.firstrung.skills.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedWorkTest {

    private final ResumeReader reader = new ResumeReader(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Worked with Java and Oracle as a Loom Technician from June 2020 to May 2021",
                "Worked with Oracle and Java as a Loom Technician from June 2020 to May 2021",
                "Working in DevOps as a Loom Technician from June 2020 to May 2021",
                "Worked for Quality Assurance as a Loom Technician from June 2020 to May 2021",
                "Worked with Java and Oracle from June 2020 to May 2021",
            })
    void takesNoSkillForTheEmployerOfASentence(String line) {
        assertThat(organization(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Worked with Java at Weaver Ltd as a Loom Technician from June 2020 to May 2021 | Weaver Ltd",
                "Worked at Oracle as a Loom Technician from June 2020 to May 2021               | Oracle",
                "Worked with Oracle Corporation as a Loom Technician from June 2020 to May 2021 | Oracle Corporation",
            })
    void readsTheEmployerBesideASkillOrCalledAsAProduct(String line, String organization) {
        assertThat(organization(line)).isEqualTo(organization);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ServiceNow", "Workday", "Associated Weavers", "Employers Union"})
    void readsAnEmployerCalledLikeAVerb(String name) {
        assertThat(organization(name + " as a Loom Technician 2016 - 2017")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Working", "Employed", "Joined", "Served", "Work experience"})
    void takesNoVerbForAnEmployer(String verb) {
        assertThat(organization(verb + " as a Loom Technician 2016 - 2017")).isEmpty();
    }

    private String organization(String line) {
        return reader.read("EXPERIENCE\n" + line + "\n")
                .experience()
                .getFirst()
                .value()
                .organization();
    }
}
