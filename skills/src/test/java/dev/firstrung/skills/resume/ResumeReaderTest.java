package dev.firstrung.skills.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResumeReaderTest {

    private static final String RESUME = """
            Ada Example
            Austin, TX

            Skills
            Python, SQL, Git

            Experience
            Software Engineering Intern, Acme Labs
            June 2023 - August 2023
            Built REST APIs in Java
            Data Analyst at Beta Corp
            2021 - Present
            Reports with Tableau

            Projects
            Image classifier in PyTorch

            Education
            B.S. in Computer Science, Example University, 2019 - 2023

            Certifications
            CCNA

            Languages
            Spanish, English
            """;

    private final ResumeReader reader = new ResumeReader(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));

    @Test
    void tellsWhatEachSkillRestsOnByItsSection() {
        ResumeFacts facts = reader.read(RESUME);
        assertThat(kinds(facts, "python")).containsExactly(EvidenceKind.LISTED);
        assertThat(kinds(facts, "java")).containsExactly(EvidenceKind.WORK);
        assertThat(kinds(facts, "pytorch")).containsExactly(EvidenceKind.PROJECT);
    }

    @Test
    void readsEducationCertificatesLanguagesAndPlace() {
        ResumeFacts facts = reader.read(RESUME);
        assertThat(facts.education())
                .extracting(Quoted::value)
                .containsExactly(new EducationEntry(
                        DegreeLevel.BACHELOR, Optional.of("computer-science"), Optional.of(Year.of(2023))));
        assertThat(facts.certifications()).extracting(Quoted::value).containsExactly("ccna");
        assertThat(facts.languages()).extracting(Quoted::value).containsExactly("spanish", "english");
        assertThat(facts.location().orElseThrow().value()).isEqualTo("Austin, TX");
    }

    @Test
    void readsPeriodsOfWorkWithTheirKind() {
        List<ExperienceEntry> entries =
                reader.read(RESUME).experience().stream().map(Quoted::value).toList();
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst().kind()).isEqualTo(ExperienceEntry.Kind.INTERNSHIP);
        assertThat(entries.getFirst().start()).contains(YearMonth.of(2023, 6));
        assertThat(entries.getFirst().end()).contains(YearMonth.of(2023, 8));
        assertThat(entries.getLast().current()).isTrue();
        assertThat(entries.getLast().start()).contains(YearMonth.of(2021, 1));
    }

    @Test
    void keepsNeighbouringLinesApart() {
        ResumeFacts facts = reader.read("""
                Ada Quillfeather
                ada@example.com | Austin, TX

                EDUCATION
                Bachelor of Science in Computer Science, 2026

                EXPERIENCE
                Software Intern at Difference Works, June 2025 - August 2025
                Built dashboards with Python and PostgreSQL.
                Data Analyst, Weaver Ltd, January 2024 - May 2025
                Helped a designer.
                """);
        assertThat(facts.location().orElseThrow().value()).isEqualTo("Austin, TX");
        assertThat(facts.education().getFirst().value().field()).contains("computer-science");
        assertThat(facts.experience())
                .extracting(entry -> entry.value().title())
                .containsExactly("Software Intern", "Data Analyst");
        assertThat(facts.experience())
                .extracting(entry -> entry.value().organization())
                .containsExactly("Difference Works", "Weaver Ltd");
    }

    @Test
    void readsStatedMonthsInARunOnText() {
        ResumeFacts facts =
                reader.read("Skill Details Python- Exprience - 24 months Java- Experience - Less than 1 year months"
                        + "Company Details company - Beta Corp description - Built things with Docker");
        assertThat(months(facts, "python")).contains(24);
        assertThat(kinds(facts, "docker")).containsExactly(EvidenceKind.WORK);
        assertThat(facts.experience().getFirst().value().organization()).isEqualTo("Beta Corp");
    }

    @Test
    void everyQuoteStandsInTheTextForAnyInput() {
        Random random = new Random(11);
        List<String> parts = List.of(
                "Skills",
                "Education",
                "Experience:",
                "Python",
                "Go",
                "B.E",
                "M.Sc in Physics",
                "2019 - 2020",
                "Jan 2020 to Present",
                "\n",
                " ",
                ", ",
                "company - X",
                "\0",
                "😀",
                "- 12 months",
                "CCNA",
                "Spanish",
                "Austin, TX",
                "13/2020 - 2021");
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(parts.get(random.nextInt(parts.size()))).append(random.nextBoolean() ? " " : "");
            }
            ResumeFacts facts = reader.read(text.toString());
            facts.skills()
                    .forEach(skill -> skill.evidence()
                            .forEach(place -> assertThat(text.substring(place.start(), place.end()))
                                    .isEqualTo(place.quote())));
            facts.education().forEach(fact -> assertQuoted(text, fact));
            facts.experience().forEach(fact -> assertQuoted(text, fact));
            facts.certifications().forEach(fact -> assertQuoted(text, fact));
            facts.location().ifPresent(fact -> assertQuoted(text, fact));
        }
    }

    private static void assertQuoted(CharSequence text, Quoted<?> fact) {
        assertThat(text.subSequence(fact.start(), fact.end()).toString()).isEqualTo(fact.quote());
    }

    private static List<EvidenceKind> kinds(ResumeFacts facts, String code) {
        return skill(facts, code).evidence().stream()
                .map(ResumeSkill.Evidence::kind)
                .toList();
    }

    private static Optional<Integer> months(ResumeFacts facts, String code) {
        return skill(facts, code).months();
    }

    private static ResumeSkill skill(ResumeFacts facts, String code) {
        return facts.skills().stream()
                .filter(skill -> skill.skill().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
