package dev.firstrung.skills.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Résumés whose lines an export joined. */
class ExportedTextTest {

    private static final String RUN_ON =
            "Ada Quillfeather  12 Loom Street  Springfield, IL 62701  ada.quillfeather@example.com    OBJECTIVE  A place where looms are kept well"
                    + " and where weavers learn from each other    WORK EXPERIENCE    Loom Technician  Weaver Mills, Springfield, IL    June 2019  May 2021"
                    + "    Kept forty looms running and wrote the Python scripts that watch them    2016-2019  Spindle &amp; Sons Ltd.  Sales Executive    Sold yarn to"
                    + " shops in three states and kept their accounts    EDUCATION    Loom State University, Springfield, IL    Bachelor of Science in Mathematics,"
                    + " 2016    Spindle College, Springfield, IL    Associate Degree in Accounting, 2013    CERTIFICATIONS  CCNA, Cisco, 2018    MEMBERSHIPS  Guild of"
                    + " Weavers, 2015-Present";

    private final ResumeReader reader = new ResumeReader(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));

    @Test
    void readsWorkOutOfJoinedLines() {
        assertThat(WorkPeriod.of(reader.read(RUN_ON), LocalDate.of(2026, 11, 1)))
                .extracting(
                        period -> period.name() + ", " + period.entry().start().orElseThrow() + " to "
                                + period.entry().end().orElseThrow())
                .containsExactly(
                        "Loom Technician, Weaver Mills, 2019-06 to 2021-05",
                        "Sales Executive, Spindle & Sons Ltd., 2016 to 2019");
    }

    @Test
    void readsTheSchoolBeforeEachDegree() {
        assertThat(reader.read(RUN_ON).education())
                .extracting(Quoted::value)
                .extracting(degree -> degree.level() + ", "
                        + degree.institution().orElse("") + ", " + degree.end().orElse(""))
                .containsExactly(
                        DegreeLevel.BACHELOR + ", Loom State University, 2016",
                        DegreeLevel.ASSOCIATE + ", Spindle College, 2013");
    }

    @Test
    void readsHomeCertificatesAndWhatASkillRestsOn() {
        ResumeFacts facts = reader.read(RUN_ON);

        assertThat(facts.location().orElseThrow().value()).isEqualTo("Springfield, IL");
        assertThat(facts.certifications())
                .extracting(
                        one -> one.value().name() + ", " + one.value().issuer().orElse(""))
                .containsExactly("ccna, Cisco");
        assertThat(facts.skills())
                .filteredOn(skill -> skill.skill().equals("python"))
                .flatExtracting(ResumeSkill::evidence)
                .extracting(ResumeSkill.Evidence::kind)
                .containsExactly(EvidenceKind.WORK);
    }

    @Test
    void quotesTheTextItGivesBack() {
        ResumeFacts facts = reader.read(RUN_ON);

        assertThat(facts.text()).contains("Weaver Mills, Springfield, IL\n\nJune 2019 – May 2021\n\nKept forty");
        assertThat(facts.education())
                .allSatisfy(degree -> assertThat(facts.text().substring(degree.start(), degree.end()))
                        .isEqualTo(degree.quote()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ada Quillfeather\n\nSkills\nJava,  Python",
                "Weaver  of  many  short  words",
                "R&D and C&A, 5 &amps, a path like C:\\xyz",
            })
    void leavesTextThatHasItsLines(String text) {
        assertThat(ExportedText.restored(text)).isEqualTo(text);
    }

    @Test
    void leavesTwoSpacesBehindSentences() {
        String prose = "I kept the looms of the mill for a year and learned to mend them.  ".repeat(20);

        assertThat(ExportedText.restored(prose)).isEqualTo(prose);
    }

    @Test
    void readsCharactersThatAnExportSpelledOut() {
        assertThat(ExportedText.restored("R&amp;D at &quot;Weaver&quot;, 2019")).isEqualTo("R&D at \"Weaver\", 2019");
    }

    @Test
    void doesNotTakeTwoDatesForAPeriodThatRunsBackwards() {
        String table = "Loom Technician at a mill where forty looms stand  ".repeat(12) + "June 2021  May 2019  Weaver";

        assertThat(ExportedText.restored(table)).endsWith("June 2021\nMay 2019\nWeaver");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recipient of a doctoral scholarship by Loom University",
                "Pre-doctoral fellowship award",
                "Directed the MBA program of Loom University",
                "(Doctoral dissertation, Loom University, 2001)",
            })
    void takesNoDegreeOutOfWordsAboutOne(String line) {
        assertThat(reader.read("Ada Quillfeather\n\nSummary\n" + line).education())
                .extracting(Quoted::value)
                .isEqualTo(List.of());
    }
}
