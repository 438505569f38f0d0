package dev.firstrung.skills.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccupationsTest {

    private final ResumeReader reader = new ResumeReader(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bank Teller",
                "Home Health Aide",
                "Lifeguard",
                "Dishwasher",
                "Host",
                "Team Member",
                "Crew Member",
                "Warehouse Worker",
                "Delivery Driver",
                "Babysitter",
                "Nanny",
                "Phlebotomist",
                "Plumber's Helper",
                "Carpenter",
                "Welder II",
                "Machinist",
                "Mechanic",
                "Landscaper",
                "Janitor",
                "Housekeeper",
                "Security Guard",
                "Customer Service Rep",
                "Help Desk",
                "IT Support",
                "Bookkeeper",
                "Stocker",
                "Picker/Packer",
                "Assembler",
                "SDET",
                "Data Entry",
                "Self-employed",
            })
    void takesAnOccupationForTheTitle(String title) {
        assertThat(work(title + ", Bluebonnet Foods, Boise, ID\nJan 2022 - May 2024"))
                .containsExactly("JOB, " + title + ", Bluebonnet Foods");
    }

    @ParameterizedTest
    @CsvSource({
        "Data Science Internship, INTERNSHIP",
        "Internship Data Engineering, INTERNSHIP",
        "Manufacturing Engineering Co-op, COOP"
    })
    void namesAnInternshipByWhatItDealsWith(String title, String kind) {
        assertThat(work(title + ", Bluebonnet Foods, Boise, ID\nJan 2022 - May 2024"))
                .containsExactly(kind + ", " + title + ", Bluebonnet Foods");
    }

    @Test
    void takesTheLettersOfATitleForNoEmployer() {
        assertThat(work("Nursing Assistant (STNA)   April 2023 - Present\nMaple Grove Care Center, Toledo, OH"))
                .containsExactly("JOB, Nursing Assistant, Maple Grove Care Center");
        assertThat(work("Data Engineer (IBM)   April 2023 - Present")).containsExactly("JOB, Data Engineer, IBM");
    }

    @Test
    void takesAnOccupationInSmallLettersBehindACapital() {
        assertThat(work("Warehouse worker, Bluebonnet Foods, 2020 - 2021"))
                .containsExactly("JOB, Warehouse worker, Bluebonnet Foods");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Spindle Driver Services", "Farmers Co-op", "Help Desk Partners"})
    void keepsAnEmployerThatIsNamedAfterOne(String employer) {
        assertThat(work("Clerk, " + employer + ", Jan 2022 - May 2024"))
                .singleElement()
                .asString()
                .endsWith(", Clerk, " + employer);
    }

    private List<String> work(String entry) {
        return WorkPeriod.of(reader.read("Experience\n\n" + entry + "\nKept things.\n"), LocalDate.of(2026, 11, 23))
                .stream()
                .map(period -> period.entry().kind() + ", " + period.name())
                .toList();
    }
}
