package dev.firstrung.skills.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

    private final ResumeReader reader = new ResumeReader(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Education & training",
                "Qualifications",
                "Studies",
                "Schooling",
                "1. Education",
                "=== Education ===",
                "## Education",
            })
    void readsDegreesBelowHeadingsOfEducation(String heading) {
        ResumeFacts facts = reader.read("""
                Experience
                Line Cook, Spindle Inn, May 2020 - May 2021
                Kept pots.

                %s
                MA, History, Lakes University, 2019
                """.formatted(heading));

        assertThat(facts.education()).hasSize(1);
        assertThat(works(facts)).containsExactly("Line Cook, Spindle Inn: Kept pots.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Work",
                "Jobs",
                "Career",
                "## Work",
                "Professional background",
                "Clinical experience",
                "Practical experience",
                "Field experience",
            })
    void readsWorkBelowHeadingsOfWork(String heading) {
        assertThat(works(reader.read("""
                Education
                MA, History, Lakes University, 2019

                %s
                Line Cook, Spindle Inn, May 2020 - May 2021
                Kept pots.
                """.formatted(heading)))).containsExactly("Line Cook, Spindle Inn: Kept pots.");
    }

    @Test
    void takesQualificationsWithoutASchoolForSkills() {
        assertThat(reader.read("Qualifications\nKnows Python well\n\nExperience\n")
                        .skills())
                .flatExtracting(ResumeSkill::evidence)
                .extracting(ResumeSkill.Evidence::kind)
                .containsExactly(EvidenceKind.LISTED);
    }

    @Test
    void leavesTheMarksOfMarkdownOut() {
        ResumeFacts facts = reader.read("""
                # Mina Quill

                ## Experience
                ### **Store Manager**, *Spindle Foods*
                May 2020 - May 2021
                * Kept stores

                ## Education
                **MA**, History, Lakes University, 2019
                """);

        assertThat(facts.text()).startsWith("Mina Quill").contains("* Kept stores");
        assertThat(works(facts)).containsExactly("Store Manager, Spindle Foods: * Kept stores");
        assertThat(facts.education()).hasSize(1);
    }

    private static List<String> works(ResumeFacts facts) {
        return WorkPeriod.of(facts, LocalDate.of(2026, 11, 23)).stream()
                .map(period -> period.name() + ": " + period.description().strip())
                .toList();
    }
}
