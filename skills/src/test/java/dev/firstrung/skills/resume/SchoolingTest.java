package dev.firstrung.skills.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Degrees whose schools and dates stand in other lines. */
class SchoolingTest {

    private final ResumeReader reader = new ResumeReader(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));

    @Test
    void aTeachersSchoolIsNoDegree() {
        assertThat(degrees("""
                Education

                Bachelor of Arts, Lakes University, 2015
                Juno High School English Teacher, 2016
                """)).hasSize(1);
    }

    @Test
    void takesTheDatesAboveEachDegree() {
        assertThat(degrees("""
                Education

                2009 - present
                Loom State University
                Doctor of Philosophy in Physics
                2004 - 2006
                Spindle University
                Master of Science in Mathematics
                2000 - 2003
                Yarn University
                Bachelor of Science in Mathematics
                """))
                .containsExactly(
                        "DOCTORATE, Loom State University, ",
                        "MASTER, Spindle University, 2006",
                        "BACHELOR, Yarn University, 2003");
    }

    @Test
    void takesTheDatesBelowWhereTheLastDegreeHasOne() {
        assertThat(degrees("""
                Education

                Fellow of the mill, 2014 - 2016
                Master of Science in Mathematics
                Spindle University, 2006
                Bachelor of Science in Mathematics
                Yarn University, 2003
                """))
                .extracting(line -> line.substring(line.length() - 4))
                .containsExactly("2006", "2003");
    }

    @Test
    void takesTheSchoolAboveAnEmptyLine() {
        assertThat(degrees("""
                Ada Quillfeather
                Weaver with a B.S. in Marketing

                Education
                LOOM STATE UNIVERSITY, Springfield, IL

                Bachelor of Science in Marketing, May 2010
                """)).containsExactly("BACHELOR, LOOM STATE UNIVERSITY, 2010-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENTER/ATAR: 89.4", "helped pupils with\ntheir high school education, and their parents"})
    void takesNoSchoolCertificateOutOf(String line) {
        assertThat(degrees("Education\n" + line + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bachelor's program in Computer Science, Acme University, 2019",
                "Bachelor's programme, Acme University, 2019",
                "Diploma programs in Loom, Acme University, 2019",
                "Diploma courses in Weaving, Acme University, 2019",
            })
    void readsTheProgramOfADegree(String line) {
        assertThat(degrees("Education\n" + line + "\n"))
                .singleElement()
                .asString()
                .endsWith(", Acme University, 2019");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Associate of Science, Engineering, Lakes Community College, May 2023; ASSOCIATE, Lakes Community College, 2023-05",
                "Associate of Arts, General Studies, Lakes College, 2019; ASSOCIATE, Lakes College, 2019",
                "Associate of Applied Science, Nursing, 2023; 'ASSOCIATE, , 2023'",
                "AA, General Studies, 2019; 'ASSOCIATE, , 2019'",
                "Spindle High School, Toledo, OH - Diploma, 2019; SECONDARY, Spindle High School, 2019",
                "Diploma, Business Careers High School, 2020; SECONDARY, Business Careers High School, 2020",
                "Licence professionnelle Informatique, Université de Lille, 2019; BACHELOR, Université de Lille, 2019",
                "Diplôme d'ingénieur, 2020; 'MASTER, , 2020'",
                "Ausbildung Fachinformatiker, 2021; 'ASSOCIATE, , 2021'",
            })
    void readsDegreesThatAreNoBachelors(String line, String degree) {
        assertThat(degrees("Education\n" + line + "\n")).containsExactly(degree);
    }

    @Test
    void keepsAnAssociatesDegreeFromItsNeighbours() {
        assertThat(degrees("""
                Education

                Loom A&M University
                Bachelor of Science, Mechanical Engineering, May 2026
                Lakes Community College
                Associate of Science, Engineering, May 2023
                """))
                .containsExactly(
                        "BACHELOR, Loom A&M University, 2026-05", "ASSOCIATE, Lakes Community College, 2023-05");
    }

    @Test
    void takesCollegeWithoutADegreeForNoWork() {
        ResumeFacts facts = reader.read(
                "Experience\nLine Cook, Spindle Inn, 2018 - 2019\n\nSome college, Accounting, Lakes (2020-2022, did not finish)\n");

        assertThat(facts.experience()).extracting(one -> one.value().title()).containsExactly("Line Cook");
    }

    private List<String> degrees(String resume) {
        return reader.read(resume).education().stream()
                .map(Quoted::value)
                .map(degree -> degree.level() + ", " + degree.institution().orElse("") + ", "
                        + degree.end().orElse(""))
                .toList();
    }
}
