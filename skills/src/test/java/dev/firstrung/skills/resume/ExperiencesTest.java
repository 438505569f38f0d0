package dev.firstrung.skills.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperiencesTest {

    private final ResumeReader reader = new ResumeReader(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Weaver Ltd | Kept the looms running.                        | Weaver Ltd",
                "Mechanical Engineering | Kept the looms running.            | ''",
                "DevOps | Kept the looms running.                            | ''",
                "Loom Project | M/s Weaver Works Pvt. Ltd, Pune              | Weaver Works Pvt. Ltd",
                "Quality Department | Weaver Works Pvt. Ltd                  | Weaver Works Pvt. Ltd",
                "Loom Analyst | Kept the looms running.                      | ''",
                "Current Project | Kept the looms running.                  | ''",
                "Technology - Loom Net | Kept the looms running.            | ''",
                "Loomcraft | Weaver is a company in Pune                     | Loomcraft",
            })
    void tellsTheEmployerFromAHeadingInItsPlace(String company, String description, String expected) {
        assertThat(entry("Company Details\ncompany - " + company + "\ndescription - " + description)
                        .organization())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Loom keeper\\n\\n\\nSkill Details\\nCompany Details\\ncompany - Weaver Ltd                         | ''",
                "Dot net developer\\n\\n\\nSkill Details\\nCompany Details\\ncompany - Weaver Ltd                   | Dot net developer",
                "Sales Manager\\n\\nSales and Marketing\\nSkill Details\\nCompany Details\\ncompany - Weaver Ltd     | Sales Manager",
                "Company Details\\ncompany - Weaver Ltd\\ndescription - software test engineer                     | software test engineer",
                "Company Details\\ncompany - Weaver Ltd\\ndescription - I was a test engineer                      | ''",
                "Company Details\\ncompany - \\ndescription - software test engineer                               | software test engineer",
            })
    void readsTheTitleThatAnExportPutsElsewhere(String text, String expected) {
        assertThat(entry("Education Details \nSSC Acme Board\n" + text.replace("\\n", "\n") + "\n")
                        .title())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Worked with Weaver Pvt Ltd. as Sr. Loom Executive. (04th Mar 2016 to 03 Jan 2017) | Sr. Loom Executive | Weaver Pvt Ltd.",
                "1) Currently Working at WEAVER WORKS Since MAY 2018 to TILL DATE as a LOOM ENGINEER. | LOOM ENGINEER | WEAVER WORKS",
                "• Working as loom engineer with Acme client in Weaver Technologies Pvt. Ltd. from June 2015 to till date. | loom engineer | Weaver Technologies Pvt. Ltd.",
                "Weaver Ltd AS An Assistant Loom Manager 11 MONTH | Assistant Loom Manager | Weaver Ltd",
                "Worked as Loom Engineer with Weaver Corporation Limited from Dec' 2015 to Sept' 2016 | Loom Engineer | Weaver Corporation Limited",
            })
    void readsSentencesAboutWork(String line, String title, String organization) {
        ExperienceEntry entry = entry("EXPERIENCE\n" + line + "\n");

        assertThat(entry.title()).isEqualTo(title);
        assertThat(entry.organization()).isEqualTo(organization);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I was working as a loom technician. I have taught weaving.",
                "With 2 years of experience with looms as loom technician",
                "In Pune. Designation: loom technician. Kept looms.",
            })
    void takesTheTitleThatADescriptionSays(String description) {
        assertThat(entry("Company Details\ncompany - Weaver Ltd\ndescription - " + description + "\n")
                        .title())
                .isEqualTo("loom technician");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "company - State Loom Hackathon\ndescription - Wove.",
                "company - Full Shuttle\ndescription - conducted by Acme College.",
                "company - Full Shuttle\ndescription - a weaving contest.",
                "company - Yours truly\ndescription - Ada Weaver",
            })
    void takesNoContestForAnEmployer(String company) {
        assertThat(periods("Company Details\n" + company.replace("\\n", "\n") + "\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Environment: SQL Server 2008, Looms, T-SQL",
                "Exchange Server 2010",
                "Project 2: Looms (Nov 2017 to Feb 2018)",
                "1. Project name: Looms December 2017 - Till Date",
                "Project 2 - Looms, Nov 2017 to Feb 2018",
                "Project-2: Looms, Nov 2017 to Feb 2018",
                "Project #2 Looms, Nov 2017 to Feb 2018",
                "Project – Looms, Nov 2017 to Feb 2018",
                "Project 2 (Nov 2017 to Feb 2018)",
            })
    void takesNoProductAndNoProjectForAJob(String line) {
        assertThat(entries("EXPERIENCE\nLoom Technician, Weaver Ltd, May 2015 - June 2018\n" + line + "\n"))
                .extracting(ExperienceEntry::title)
                .containsExactly("Loom Technician");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Project 1 Engineer, Weaver Inc, 2017 - 2018     | Project 1 Engineer",
                "Project-based Analyst, Weaver Inc, 2017 - 2018  | Project-based Analyst",
                "Project Manager, Weaver Inc, 2017 - 2018        | Project Manager",
            })
    void readsTitlesThatBeginWithTheWordProject(String line, String title) {
        ExperienceEntry entry = entry("EXPERIENCE\n" + line + "\n");

        assertThat(entry.title()).isEqualTo(title);
        assertThat(entry.organization()).isEqualTo("Weaver Inc");
        assertThat(entry.start()).contains(WrittenDate.of(2017));
    }

    @Test
    void readsOnBelowALabelWithinWork() {
        assertThat(entries("""
                        WORK EXPERIENCE
                        Loom Technician, Weaver Ltd, May 2017 - June 2018
                        Technologies: Java, SQL
                        Loom Trainer, Spindle Works, May 2015 - April 2017
                        Project: Silk
                        Intern, Acme Ltd, May 2014 - July 2014
                        """))
                .extracting(ExperienceEntry::organization)
                .containsExactly("Weaver Ltd", "Spindle Works", "Acme Ltd");
    }

    @Test
    void tellsDatesOnceThatStandTwice() {
        assertThat(periods("""
                        EXPERIENCE
                        Loom Technician, Weaver Ltd
                        January 2014 to June 2015

                        DURATION Jan-2014 to Jun-2015
                        Kept looms.
                        """)).extracting(WorkPeriod::name).containsExactly("Loom Technician, Weaver Ltd");
    }

    @Test
    void tellsAnEmployerOnceWhomAnExportNamesForEachProject() {
        List<WorkPeriod> periods = periods("""
                        Company Details
                        company - Weaver Pvt. Ltd
                        description - Looms of silk.
                        company - Weaver Pvt Ltd.
                        description - Looms of wool.
                        company - Weaver Pvt. Ltd Pune
                        description - Looms of hemp.
                        company - Spindle Works
                        description - Spindles.
                        """);

        assertThat(periods).extracting(WorkPeriod::name).containsExactly("Weaver Pvt. Ltd", "Spindle Works");
        assertThat(periods.getFirst().description().strip())
                .isEqualTo("Looms of silk.\nLooms of wool.\nLooms of hemp.");
    }

    @Test
    void keepsTwoDatedPostsAtOneEmployer() {
        assertThat(periods("""
                        EXPERIENCE
                        Loom Lead, Weaver Ltd, May 2017 - June 2018
                        Loom Technician, Weaver Ltd, May 2015 - April 2017
                        """)).hasSize(2);
    }

    @Test
    void takesNoDateWithoutATitleInRunOnTextForAJob() {
        assertThat(entries("EXPERIENCE\n" + "Taught weaving and spinning to many. ".repeat(20)
                        + "Weaving of Silk (1995-2005), Spinning (1997 - 1999)"))
                .isEmpty();
    }

    @Test
    void readsTheParagraphsThatAnExportPutsAboveDates() {
        List<Quoted<ExperienceEntry>> found = reader.read("""
                        WORK EXPERIENCE

                        Loom Engineer

                        Weaver Ltd -  Pune, Maharashtra -

                        July 2017 to Present

                        Kept the looms running.
                        Repaired looms

                        Loom Trainer

                        https://example.com/r/loom

                        Spindle Works -

                        May 2016 to June 2017

                        Taught.
                        """).experience();
        assertThat(found)
                .extracting(
                        entry -> entry.value().title() + " at " + entry.value().organization())
                .containsExactly("Loom Engineer at Weaver Ltd", "Loom Trainer at Spindle Works");
    }

    @Test
    void readsWhatLabelsSay() {
        ExperienceEntry entry =
                entry("Internship\nCompany Name : Weaver Softech Pvt. Ltd., Pune\nRole : Java Developer Intern\n"
                        + "Duration : Jan 2024 to Apr 2024\nDescription : Worked on looms.");
        assertThat(entry.organization()).isEqualTo("Weaver Softech Pvt. Ltd., Pune");
        assertThat(entry.title()).isEqualTo("Java Developer Intern");
    }

    @Test
    void coversTheLinesThatNameTheWork() {
        String text = """
                Experience

                Weaver Works, Leeds — Java Developer
                JULY 2022 - AUGUST 2024

                Kept looms in Scala.

                EDUCATION
                BSc Chemistry

                Experience
                Loom Assistant June 2018 – May 2019
                Example University Austin, TX
                Kept more looms.
                """;
        List<WorkPeriod> periods = WorkPeriod.of(reader.read(text), LocalDate.of(2026, 11, 22));
        assertThat(periods)
                .extracting(WorkPeriod::quote)
                .containsExactly(
                        "Weaver Works, Leeds — Java Developer\nJULY 2022 - AUGUST 2024",
                        "Loom Assistant June 2018 – May 2019\nExample University Austin, TX");
        assertThat(periods)
                .extracting(period -> period.description().strip())
                .containsExactly("Kept looms in Scala.", "Kept more looms.");
        assertThat(periods.getFirst().covers(text.indexOf("Java"))).isTrue();
    }

    @Test
    void readsTheTitleOfAWorkingStudent() {
        assertThat(entry("Experience\nWorking Student Data Analytics\nWeaver GmbH\n2023 - Present\n")
                        .title())
                .isEqualTo("Working Student Data Analytics");
    }

    @Test
    void takesNoTownOfAnyCountryForAnEmployer() {
        ExperienceEntry entry = entry("Experience\nLoom Engineer\nMay 2020 - May 2021\nLima, Peru\n");
        assertThat(entry.organization()).isEmpty();
    }

    @Test
    void takesNoCertificateForAnEmployer() {
        assertThat(reader.read("""
                        Company Details
                        company - Weaver Ltd
                        description - Looms.
                        company - Higher Secondary School
                        description - Pune, 58.8%
                        """).experience()).hasSize(1);
    }

    @Test
    void readsAnEmployerBeforeTownAndState() {
        assertThat(entry(
                                "Experience\nMay 2024 - Present\tLoom Analyst\nLakeview Weaving Partners, Chicago, IL\nKept looms.")
                        .organization())
                .isEqualTo("Lakeview Weaving Partners");
    }

    @Test
    void takesDatesInADescriptionForItsCompanys() {
        ResumeFacts facts = reader.read("""
                Company Details
                company - Weaver Exports
                description - 24*7 Looms Pvt Ltd) Dec 2015 to Feb 2017
                Designation: Loom Manager (Looms - Exports - Overseas & Inland Trade)
                company - None
                description - None
                """);
        assertThat(WorkPeriod.of(facts, LocalDate.of(2026, 11, 22)))
                .singleElement()
                .satisfies(period -> {
                    assertThat(period.entry().organization()).isEqualTo("Weaver Exports");
                    assertThat(period.entry().title()).startsWith("Loom Manager (Looms");
                    assertThat(period.entry().start()).contains(WrittenDate.of(2015, 12));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 Dec 2006 to 20 March 2007         | 2006-12 2007-03",
                "06th June 2017 to 20th Aug 2018     | 2017-06 2018-08",
                "May 15, 2024 - August 9, 2024       | 2024-05 2024-08",
                "June 3 - August 20, 2024            | 2024-06 2024-08",
                "Jun '23 – Aug '24                   | 2023-06 2024-08",
                "Sept' 2017 to till date             | 2017-09 now",
                "July2013to June2014                 | 2013-07 2014-06",
                "03/2019 - 11/2020                   | 2019-03 2020-11",
                "01/06/2017 - 30/08/2018             | 2017-06 2018-08",
                "06/15/2023 - 08/20/2023             | 2023-06 2023-08",
                "2020-09 – 2021-05                   | 2020-09 2021-05",
                "2019 - 2021                         | 2019 2021",
                "2021 - Present                      | 2021 now",
                "Nov - Jan 2024                      | 2023-11 2024-01",
                "August 2021 - 2021                  | 2021-08 2021",
                "June 2023                           | 2023-06 2023-06",
                "(Summer 2023)                       | 2023-06 2023-08",
                "Fall 2023                           | 2023-09 2023-12",
                "(2022)                              | 2022 2022",
                "since March 2024                    | 2024-03 now"
            })
    void readsDatesBesideATitleAsPeopleWriteThem(String dates, String expected) {
        ExperienceEntry entry = entry("Experience\nSoftware Intern, Acme Labs " + dates + "\nWrote Java.");

        assertThat(entry.start().orElseThrow() + " "
                        + entry.end().map(WrittenDate::toString).orElse("now"))
                .isEqualTo(expected);
        assertThat(entry.title()).isEqualTo("Software Intern");
        assertThat(entry.organization()).isEqualTo("Acme Labs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Promoted to Senior Analyst in June 2023",
                "Presented the results to the lead engineer, March 2022.",
                "Marketing 2019",
                "Software Intern, Acme Labs, May 2024 - March 2024",
                "Analyst, Acme Labs 2023 - 2021",
                "Won the award for best service in 2021"
            })
    void aDateWithinASentenceStartsNoWork(String line) {
        assertThat(reader.read("Experience\nAnalyst, Acme Labs, 2020 - 2024\n" + line)
                        .experience())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Software Engineering Intern May 2025 – Aug 2025\\nAcme University College Station, TX\\n• Built a service = Software Engineering Intern/Acme University",
                "Acme Labs, Mountain View, CA — Software Engineering Intern\\nMay 2025 – August 2025\\nBuilt a service = Software Engineering Intern/Acme Labs",
                "Software Engineering Intern | Acme Labs | May 2025 - Aug 2025 = Software Engineering Intern/Acme Labs",
                "Acme Labs May 2025 – Aug 2025\\nSoftware Engineering Intern Austin, TX\\n• Built a service = Software Engineering Intern/Acme Labs",
                "Acme Labs\\nSoftware Engineering Intern\\nMay 2025 - August 2025 (4 months)\\nAustin, Texas, United States = Software Engineering Intern/Acme Labs",
                "Data Analyst at Beta Corp\\n2021 - Present\\nReports with Tableau = Data Analyst/Beta Corp",
                "May 2025 - Aug 2025: Teaching Assistant, Acme University = Teaching Assistant/Acme University",
                "May 2025 - Aug 2025\\nTeaching Assistant\\nAcme University\\n- Graded papers = Teaching Assistant/Acme University"
            })
    void readsTitleAndOrganizationFromTheLinesAboutTheDates(String text, String expected) {
        ExperienceEntry entry = entry("EXPERIENCE\n" + text.replace("\\n", "\n"));

        assertThat(entry.title() + "/" + entry.organization()).startsWith(expected);
    }

    @Test
    void takesNoTitleFromTheWorkBefore() {
        List<ExperienceEntry> entries = entries("""
                Experience
                Software Intern, Acme Labs, June 2025 - August 2025
                • Helped the Data Analyst of another team
                Beta Corp, January 2024 - May 2025
                • Wrote reports.
                """);

        assertThat(entries).extracting(ExperienceEntry::title).containsExactly("Software Intern", "");
        assertThat(entries).extracting(ExperienceEntry::organization).containsExactly("Acme Labs", "Beta Corp");
        assertThat(entries)
                .extracting(ExperienceEntry::kind)
                .containsExactly(ExperienceEntry.Kind.INTERNSHIP, ExperienceEntry.Kind.JOB);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Experience\\nData Analyst, Acme Ltd (2 years 3 months)\\nReports in Excel | 27",
                "Experience\\nData Analyst, Acme Ltd - 24 months | 24",
                "Company Details\\ncompany - Acme Ltd\\ndescription - Experience:- 1 Year 3 Months\\nRepairs | 15",
                "Company Details\\ncompany - Acme Ltd\\ndescription - Duration: 1.5 years\\nRepairs | 18"
            })
    void keepsALengthThatIsStatedWithoutDates(String text, int months) {
        ExperienceEntry entry = entry(text.replace("\\n", "\n"));

        assertThat(entry.statedMonths()).contains(months);
        assertThat(entry.start()).isEmpty();
        assertThat(entry.organization()).isEqualTo("Acme Ltd");
    }

    @Test
    void keepsTitlesOfASectionWithoutAnyDates() {
        assertThat(
                        entries(
                                "Experience\nData Analyst, Acme Ltd\nReports in Excel for the lead engineer\nIntern at Beta Corp"))
                .extracting(ExperienceEntry::title)
                .containsExactly("Data Analyst", "Intern");
    }

    @Test
    void takesTheRoleThatAnExportedResumeLabels() {
        ResumeFacts facts = reader.read("""
                Company Details
                company - Acme Ltd
                description - Pune
                Period                Sept' 2017 to till date
                Role                  Java Developer
                Tools                 Eclipse
                """);
        ExperienceEntry entry =
                WorkPeriod.of(facts, LocalDate.of(2026, 11, 22)).getFirst().entry();

        assertThat(entry.title()).isEqualTo("Java Developer");
        assertThat(entry.organization()).isEqualTo("Acme Ltd");
    }

    @Test
    void eachCompanyOfAnExportedResumeIsWorkWhateverHeadingsStandBefore() {
        ResumeFacts facts = reader.read("""
                Project Manager
                Skill Details
                Company Details
                company - Acme Ltd
                description - Keeps things going
                Project Description:
                A shop
                company - Beta Corp
                description - Client: Beta
                Period: 7 Dec 2006 to 20 March 2007
                Tests with Selenium
                """);
        List<WorkPeriod> periods = WorkPeriod.of(facts, LocalDate.of(2026, 11, 22));

        assertThat(periods)
                .extracting(period -> period.entry().organization() + " "
                        + period.entry().start().map(WrittenDate::toString).orElse("?"))
                .containsExactly("Acme Ltd ?", "Beta Corp 2006-12");
        assertThat(periods.getFirst().entry().title()).isEqualTo("Project Manager");
        assertThat(facts.skills().getLast().evidence().getFirst().kind()).isEqualTo(EvidenceKind.WORK);
    }

    @Test
    void takesTheTitleThatStandsBesideTheOrganizationElsewhere() {
        assertThat(entry(
                                "Dot Net Developer - Acme Ltd\nSkill Details\nCompany Details\ncompany - Acme Ltd\ndescription - Wrote C#")
                        .title())
                .isEqualTo("Dot Net Developer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Analyst - Acme Labs", "Analyst - Acmeville", "company - Analyst - Acme"})
    void takesNoTitleOfAnotherOrganization(String line) {
        assertThat(entries(line + "\nCompany Details\ncompany - Acme\ndescription - Wrote C#")
                        .getLast()
                        .title())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Analyst - Acme", "Analyst - Acme, Pune", "Writer - Acme Labs\nAnalyst - Acme"})
    void takesTheTitleOfTheOrganizationWhereverItStands(String lines) {
        assertThat(entry(lines + "\nCompany Details\ncompany - Acme\ndescription - Wrote C#")
                        .title())
                .isEqualTo("Analyst");
    }

    private ExperienceEntry entry(String text) {
        return entries(text).getFirst();
    }

    private List<WorkPeriod> periods(String text) {
        return WorkPeriod.of(reader.read(text), LocalDate.of(2026, 11, 22));
    }

    private List<ExperienceEntry> entries(String text) {
        return reader.read(text).experience().stream().map(Quoted::value).toList();
    }
}
