package dev.firstrung.launcher.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResumeScoresTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final List<OfflinePosting> POSTINGS = List.of(
            new OfflinePosting(
                    "1", "Junior Java Developer", "Requirements:\nJava, Spring Boot and SQL\nNice to have: Docker"),
            new OfflinePosting("2", "Data Analyst", "You need Python, Excel and 1 year of experience. Fluent English."),
            new OfflinePosting(
                    "3", "ML Engineer", "Requirements:\nPyTorch or TensorFlow\nMaster's degree in Computer Science"),
            new OfflinePosting("4", "Systems Engineer", "Requirements:\nAda, Perl, Ruby, Swift and Julia"));

    /** Name, pronouns, lines to reach them; some sound like skills. All live in one town. */
    private static final List<List<String>> PEOPLE = List.of(
            List.of("Emily Walsh", "She", "her", "12 Maple Street, Austin, TX", "emily.walsh@example.com"),
            List.of(
                    "Jamal Washington",
                    "He",
                    "his",
                    "4301 Oak Avenue, Austin, TX",
                    "jamal@example.com | +1 512 555 0100"),
            List.of(
                    "Ada Perl",
                    "They",
                    "their",
                    "7 Java Lane, Austin, TX",
                    "ada.perl@example.com | github.com/adaperl/swift"),
            List.of(
                    "Ruby Swift (she/her)",
                    "She",
                    "her",
                    "98 Julia Road, Austin, TX",
                    "ruby@example.com | linkedin.com/in/ruby-swift"),
            List.of("Ngoc Anh Nguyen", "They", "their", "5 Docker Drive, Austin, TX", "ngoc.python@example.com"));

    private static final List<String> SKILLS = List.of(
            "Java",
            "Python",
            "SQL",
            "Docker",
            "PyTorch",
            "Excel, Word",
            "Spring Boot",
            "Git",
            "Tableau",
            "Linux",
            "React");

    private final ResumeScores scores = new ResumeScores(AS_OF, POSTINGS);

    @Test
    void nameSignsAndAddressChangeNoScore() {
        for (int seed = 0; seed < 40; seed++) {
            int[] first = scores.of(resume(PEOPLE.getFirst(), new Random(seed)));
            for (List<String> person : PEOPLE) {
                assertThat(scores.of(resume(person, new Random(seed))))
                        .as("%s, seed %s", person.getFirst(), seed)
                        .isEqualTo(first);
            }
        }
    }

    @Test
    void skillsDoChangeThem() {
        int[] none = scores.of("Emily Walsh\nemily@example.com\n\nSkills\nGardening");
        int[] some = scores.of("Emily Walsh\nemily@example.com\n\nSkills\nJava, Spring Boot, SQL, Docker");
        assertThat(some[0]).isGreaterThan(none[0]);
    }

    private static String resume(List<String> person, Random random) {
        String used = SKILLS.get(random.nextInt(SKILLS.size()));
        String listed = SKILLS.get(random.nextInt(SKILLS.size())) + ", " + SKILLS.get(random.nextInt(SKILLS.size()));
        int year = 2018 + random.nextInt(6);
        return """
                %s
                %s
                %s

                Summary
                %s solves problems with %s own hands.

                Experience
                Software Intern at Example Works, June %d - August %d
                Built tools with %s.

                Education
                %s in Computer Science, %d

                Skills
                %s

                Languages
                English (fluent)
                """.formatted(
                        person.get(0),
                        person.get(3),
                        person.get(4),
                        person.get(1),
                        person.get(2),
                        year,
                        year,
                        used,
                        random.nextBoolean() ? "Bachelor of Science" : "Master of Science",
                        year + 1,
                        listed);
    }
}
