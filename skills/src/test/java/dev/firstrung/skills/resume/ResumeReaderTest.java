package dev.firstrung.skills.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.LanguageLevel;
import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                        DegreeLevel.BACHELOR,
                        Optional.of("computer-science"),
                        Optional.of("Example University"),
                        Optional.of(Year.of(2023)),
                        Optional.empty()));
        assertThat(facts.certifications()).extracting(one -> one.value().name()).containsExactly("ccna");
        assertThat(facts.languages())
                .extracting(Quoted::value)
                .extracting(ResumeLanguage::language)
                .containsExactly("spanish", "english");
        assertThat(facts.location().orElseThrow().value()).isEqualTo("Austin, TX");
    }

    @Test
    void readsPeriodsOfWorkWithTheirKind() {
        List<ExperienceEntry> entries =
                reader.read(RESUME).experience().stream().map(Quoted::value).toList();
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst().kind()).isEqualTo(ExperienceEntry.Kind.INTERNSHIP);
        assertThat(entries.getFirst().start()).contains(WrittenDate.of(2023, 6));
        assertThat(entries.getFirst().end()).contains(WrittenDate.of(2023, 8));
        assertThat(entries.getLast().current()).isTrue();
        assertThat(entries.getLast().start()).contains(WrittenDate.of(2021));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "September 2011 to May 2015 BE Civil Engineering, Acme University | BACHELOR civil-engineering 2015-05",
                "BE Mechanical 2016                                  | BACHELOR mechanical-engineering 2016",
                "BTECH CSE, 2019                                     | BACHELOR computer-engineering 2019",
                "B.Sc. Physics, Acme College of Engineering, 06/2018 | BACHELOR physics 2018-06",
                "June 2016 MBA Acme College of Engineering           | MASTER business 2016-06",
                "MBA in Finance, Acme Engineering College, 2016      | MASTER finance 2016",
                "SSC 2010 Computer Science Club                      | SECONDARY none 2010",
                "M.C.A Pune, 2019                                    | MASTER none 2019",
                "Bachelor of Engineering Computer Engineering, 2012  | BACHELOR computer-engineering 2012",
                "Diploma Computer Technology State Board of Technical Education, 1999 | ASSOCIATE computer-science 1999",
                "Bsc. Chemistry Acme College, 2015                   | BACHELOR chemistry 2015",
                "June 2013 Bcom Finance Acme University              | BACHELOR finance 2013-06",
                "2012 TYBCOM Commerce                                | BACHELOR accounting 2012",
                "BSCIT   Acme University 2014                        | BACHELOR none 2014",
                "2011 BCS Computer Science Acme College              | BACHELOR computer-science 2011",
                "B-Tech Mechanical Pune, Acme University, 2018       | BACHELOR mechanical-engineering 2018",
                "2019 BE COMPUTER SCIENCE Nagpur                     | BACHELOR computer-science 2019",
                "BA   Acme University 2010                           | BACHELOR none 2010",
                "2014 B.F.A. Painting Acme University                | BACHELOR none 2014",
                "LLB LAW Mumbai, 2013                                | BACHELOR law 2013",
                "Bachelor of Engineering (BE) Electronics, 2011      | BACHELOR electronics 2011",
                "2019 PGDM Business Analytics Acme Institute of Management | MASTER data-science 2019",
                "Post Graduate Diploma Information Technology Acme Institute, 2013 | MASTER information-technology 2013",
                "2008 P.G. Nutrition Acme College of Home Science    | MASTER nutrition 2008",
                "2016 MMS Management Acme University                 | MASTER business 2016",
                "2017 ME Computer Engineering Acme University        | MASTER computer-engineering 2017",
                "MCM   Acme University 2012                          | MASTER none 2012",
                "2012 Polytechnic Information Technology Vidisha     | ASSOCIATE information-technology 2012",
                "S. S. C. Acme Board 2009                            | SECONDARY none 2009",
                "12th, CBSE, 2018                                    | SECONDARY none 2018",
                "Secondary School Certificate (SSC) 2004             | SECONDARY none 2004",
                "HSC Secondary & Higher Secondary Acme Board, 2012   | SECONDARY none 2012",
                "March 2007 SSC Science Nagpur, Hilltop High School  | SECONDARY none 2007-03",
                "A-Levels: Maths (B), Art (B), 2021                  | SECONDARY none 2021",
                "X in 2010 from Hilltop Public School                | SECONDARY none 2010",
                "B.E. (Computer), 2024                               | BACHELOR computer-engineering 2024",
                "June 2018 Bachelor of Engineering Computer Pune     | BACHELOR computer-engineering 2018-06",
                "Llm Masters in Law Acme College Of Law, 2019        | MASTER law 2019",
                "MSC   Acme university in distance education, 2011   | MASTER none 2011",
                "Bachelor of Science Computer Science, 2011          | BACHELOR computer-science 2011",
                "Bachelor of Science, 2011                           | BACHELOR natural-sciences 2011",
                "M.Sc. Business Informatics, 2011                    | MASTER information-systems 2011",
                "M.Sc. Systems Engineering, 2011                     | MASTER systems-engineering 2011",
                "B.Sc. Hotel Management, 2011                        | BACHELOR hospitality 2011",
                "May 2013 Hilltop Public School                      | SECONDARY none 2013-05",
                "May 2013 to June 2015 Acme Polytechnic              | ASSOCIATE none 2015-06",
            })
    void readsDegreesAsIndianResumesWriteThem(String line, String expected) {
        assertThat(reader.read("Education\n" + line).education())
                .extracting(Quoted::value)
                .extracting(entry -> entry.level() + " " + entry.field().orElse("none") + " "
                        + entry.end().orElse(""))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "B.S. in Computer Science, Example University, 2023               | Example University",
                "Example State University, Austin, TX\\nB.S. in Computer Science, 2023 | Example State University",
                "B.S. in Computer Science 2023\\nUniversity of Example at Springfield  | University of Example at Springfield",
                "B.E. Physics Acme College of Engineering and Technology, 2018     | Acme College of Engineering and Technology",
                "January 2017 B.E. Computer Science Nagpur, IN Acme Institute of Technology | Acme Institute of Technology",
                "High School Diploma, 2019                                         | none",
                "2014 B.E  Satara, A.C.M.E.College of Engg Satara.                  | A.C.M.E.College of Engg Satara",
                "Diploma Electrical Engineering S. M. E. S. Polytechnic College, 1999 | S. M. E. S. Polytechnic College",
                "B.E Acme City, B.I.S.S.M.S College of Engineering                 | B.I.S.S.M.S College of Engineering",
                "B.Tech Electronics, Acme institute of technology, 2012            | Acme institute of technology",
                "SSC 2007 Nagpur, Maharashtra Hilltop City High School             | Hilltop City High School",
                "HSC 2012 Hilltop State Board 64%                                  | Hilltop State Board",
                "Diploma Mechanical 1999\\nMay 1993 to May 1995 Acme Training Institute | none",
                "Example State University Austin, TX\\nB.S. in Computer Science, 2023 | Example State University",
                "M.Sc. Physics, Universidad del Prado, 2020                        | Universidad del Prado",
                "BBA acme weaving university                                        | acme weaving university",
                "LLB Law Hilltop, Maharashtra acme university                       | acme university",
                "SSC S.G.Vidyalaya state board                                      | S.G.Vidyalaya",
                "S. S. C. Acme Board  A.M.V.High School                             | A.M.V.High School",
                "May 2013 Nagpur, Maharashtra St. Ada's Model School                | St. Ada's Model School",
                "B.Sc. Physics, 2019, my university was far away                   | none"
            })
    void readsTheInstitutionBesideADegree(String text, String expected) {
        assertThat(reader.read("Education\n" + text.replace("\\n", "\n")).education())
                .first()
                .extracting(Quoted::value)
                .extracting(entry -> entry.institution().orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void readsTheSchoolAndTheDateThatAnExportPutsInParagraphsBelowADegree() {
        assertThat(reader.read("""
                        EDUCATION

                        M.Sc. in Physics

                        Acme University -  Pune, Maharashtra

                        2012 to 2014

                        B.Sc. in Computer Science

                        Hilltop Institute of Technology

                        English, Hindi

                        2009
                        """).education())
                .extracting(Quoted::value)
                .extracting(entry ->
                        entry.institution().orElse("") + " " + entry.end().orElse(""))
                .containsExactly("Acme University 2014", "Hilltop Institute of Technology ");
    }

    @Test
    void takesNoLanguageThatWorkDealsWithForOnesOwn() {
        String work = "Experience\nLoom Manager, Acme Ltd, 2019 - 2021\n";
        assertThat(reader.read(work + "Sold assets: English, the Arts, and looms.")
                        .languages())
                .isEmpty();
        assertThat(reader.read(work + "English, Hindi").languages()).hasSize(2);
        assertThat(reader.read(work + "Wrote letters in English").languages()).hasSize(1);
    }

    @Test
    void takesNoDegreeFromItsProject() {
        assertThat(reader.read("Projects done\nDiploma Project: a loom\n").education())
                .isEmpty();
    }

    @Test
    void leavesASchoolToTheDegreeBelowIt() {
        assertThat(reader.read("Education\n2013 Acme Polytechnic\nDiploma Mechanical")
                        .education())
                .hasSize(1);
    }

    @Test
    void namesCertificatesThatTheTaxonomyDoesNotKnow() {
        assertThat(reader.read("""
                        CERTIFICATIONS/LICENSES

                        HubSpot Inbound Weaving

                        December 2016 to December 2017

                        Acme Certified Loom Keeper – 2019
                        • CCNA
                        1. Spinning Basics (Issued May 2020)
                        Institute/Board
                        Took part in courses that taught the members of the club how to
                        spin.

                        ADDITIONAL INFORMATION

                        Silk Weaving
                        """).certifications())
                .extracting(one -> one.value().name())
                .containsExactly("HubSpot Inbound Weaving", "Acme Certified Loom Keeper", "ccna", "Spinning Basics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Courses\nOperating Systems",
                "Skills\nAcme Certified Loom Keeper",
                "Certifications\nSkills Used\nLooms Kept"
            })
    void takesNothingElseForACertificate(String text) {
        assertThat(reader.read(text).certifications()).isEmpty();
    }

    /** Each of these once took time that grew with the square of the text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "company - A\n",
                "company - #\n",
                "HSC #\n",
                "Weaver Ltd\n2 years\nIntern 2020\n",
                "Role : Intern\n2020 - 2021\n",
                "Java Street ",
                "Nagpur, Acme School of "
            })
    void readsHostileTextsInTime(String unit) {
        StringBuilder text = new StringBuilder("Education\nExperience\n");
        for (int i = 0; text.length() < 200_000; i++) {
            text.append(unit.replace("#", Integer.toString(i)));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> WorkPeriod.of(reader.read(text.toString()), LocalDate.of(2026, 11, 22)));
    }

    @Test
    void keepsBothCertificatesOfASchool() {
        assertThat(reader.read("Education\nHSC  Acme State Board\nSSC  Acme State Board\nSSC  Acme State Board")
                        .education())
                .hasSize(2);
    }

    @Test
    void tellsADegreeOnceThatASummaryRepeats() {
        assertThat(reader.read("Summary\nRecently got a Masters Degree in Law\nEducation\nB.Tech Acme University\n"
                                + "LLM Law Acme University, 2019\nB.Tech Physics Acme University, 2016")
                        .education())
                .extracting(entry -> entry.value().level() + " "
                        + entry.value().field().orElse("") + " "
                        + entry.value().end().orElse(""))
                .containsExactly("MASTER law 2019", "BACHELOR physics 2016");
    }

    @Test
    void takesNoSkillOutOfASchoolsName() {
        assertThat(reader.read("Education\nB.Tech Physics Acme Institute of Engineering and Biotechnology\n")
                        .skills())
                .extracting(ResumeSkill::skill)
                .doesNotContain("biology", "biotechnology");
    }

    @Test
    void takesASchoolByItsNameForASchool() {
        assertThat(reader.read("Education\nHilltop High School, Springfield\nHigh School Diploma, 2019\n")
                        .education())
                .hasSize(1);
        assertThat(reader.read("Education\n2015 - 2019 Hilltop High School").education())
                .singleElement()
                .extracting(Quoted::value)
                .extracting(EducationEntry::level, EducationEntry::institution)
                .containsExactly(DegreeLevel.SECONDARY, Optional.of("Hilltop High School"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boston, MA, USA",
                "Graduation: May 2025",
                "Expected graduation May 2025",
                "International student club",
                "MS Office and Excel"
            })
    void takesNoPlaceOrDateForADegree(String line) {
        assertThat(reader.read("Education\n" + line).education()).isEmpty();
    }

    @Test
    void takesNoSchoolsLanguageForOnesOwn() {
        ResumeFacts facts = reader.read("Education\nSSC New English High School, 2010\nLanguages\nHindi");
        assertThat(facts.languages())
                .extracting(language -> language.value().language())
                .containsExactly("hindi");
    }

    @Test
    void takesNoDeedForATrait() {
        assertThat(reader.read("Experience\nOrganized a workshop. Well organized in Java.")
                        .skills())
                .filteredOn(skill -> skill.skill().equals("organization-skills"))
                .allSatisfy(skill -> assertThat(skill.evidence()).hasSize(1));
        assertThat(reader.read("Experience\nOrganized a workshop in Java").skills())
                .extracting(ResumeSkill::skill)
                .containsExactly("java");
    }

    @Test
    void quotesTheWordsThatStateMonths() {
        ResumeFacts facts = reader.read("Skills\nJava and SQL\nEducation\nSkill Details\nJava- Exprience - 24 months");
        assertThat(skill(facts, "java").months().orElseThrow().quote()).isEqualTo("Java- Exprience - 24 months");
    }

    @Test
    void takesNoTitleBelowADegreeForACourse() {
        ResumeFacts facts = reader.read("Education Details\nB.E. Physics, 2017\nJava Developer\nCourses in Python");
        assertThat(kinds(facts, "java")).containsExactly(EvidenceKind.LISTED);
        assertThat(kinds(facts, "python")).containsExactly(EvidenceKind.COURSE);
    }

    @Test
    void takesNoSchoolThatIsTalkedOfForADegree() {
        assertThat(reader.read("Skills\nLeadership: led a group in high school and college")
                        .education())
                .isEmpty();
        assertThat(reader.read("Summary\nHigh school diploma").education()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BE THE CHANGE", "I want to BE Better", "to be Electrical"})
    void readsNoDegreeOutOfTheVerb(String line) {
        assertThat(reader.read("Education\n" + line).education()).isEmpty();
    }

    @Test
    void readsTheMonthsOfAPeriodWhoseYearStandsOnce() {
        ExperienceEntry entry = reader.read("Experience\nIntern at Acme, June - August 2024")
                .experience()
                .getFirst()
                .value();
        assertThat(entry.start()).contains(WrittenDate.of(2024, 6));
        assertThat(entry.end()).contains(WrittenDate.of(2024, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "Internal Trainings,COURSE",
        "Training,COURSE",
        "Industrial Training,INTERNSHIP",
        "Internships,INTERNSHIP",
        "Research Experience,WORK",
        "Experience & Leadership,WORK",
        "Education and Training,COURSE",
        "Technical Expertise,LISTED",
        "Volunteer Experience,VOLUNTEER",
        "Honors and Awards,LISTED"
    })
    void tellsTheSectionByItsHeading(String heading, EvidenceKind kind) {
        assertThat(kinds(reader.read(heading + "\nJava"), "java")).containsExactly(kind);
    }

    @Test
    void givesTheMonthsBehindAListToEachOfItsSkills() {
        ResumeFacts facts =
                reader.read("Skill Details\nSQL- Experience - 12 months\nJava, Kotlin,- Experience - 7 months\n"
                        + "Docker, Git (2 years)");
        assertThat(months(facts, "sql")).contains(12);
        assertThat(months(facts, "java")).contains(7);
        assertThat(months(facts, "kotlin")).contains(7);
        assertThat(months(facts, "docker")).isEmpty();
        assertThat(months(facts, "git")).contains(24);
    }

    @Test
    void readsStatedMonthsInARunOnText() {
        ResumeFacts facts =
                reader.read("Skill Details Python- Exprience - 24 months Java- Experience - Less than 1 year months"
                        + "Company Details company - Beta Corp description - Built things with Docker");
        assertThat(months(facts, "python")).contains(24);
        assertThat(months(facts, "java")).isEmpty();
        assertThat(kinds(facts, "docker")).containsExactly(EvidenceKind.WORK);
        assertThat(facts.experience().getFirst().value().organization()).isEqualTo("Beta Corp");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "English (native), German (B1)                        | english NATIVE, german INDEPENDENT",
                "Languages: German (B1)                               | german INDEPENDENT",
                "Languages: German B1, English C2                     | german INDEPENDENT, english PROFICIENT",
                "English: fluent; French: A2; Hindi - mother tongue   | english PROFICIENT, french BASIC, hindi NATIVE",
                "Native Spanish, fluent English, basic German         | spanish NATIVE, english PROFICIENT, german BASIC",
                "Fluent in English and German, conversational French  | english PROFICIENT, german PROFICIENT, french INDEPENDENT",
                "English - Full professional proficiency              | english PROFICIENT",
                "Portuguese (Native or bilingual proficiency), English (Limited working proficiency) | portuguese NATIVE, english BASIC",
                "Languages: English (fluent), German                  | english PROFICIENT, german ?",
                "Spanish, English                                     | spanish ?, english ?"
            })
    void readsEachLanguageWithItsOwnLevel(String line, String expected) {
        assertThat(reader.read("Languages\n" + line).languages())
                .extracting(Quoted::value)
                .extracting(language -> language.language() + " "
                        + language.level().map(LanguageLevel::name).orElse("?"))
                .containsExactly(expected.split(", ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have never used Java.",
                "No experience with Java",
                "no prior professional experience in Kotlin, Java or Scala",
                "I don't know Java yet",
                "I haven't worked with Java",
                "Not familiar with Java",
                "Unfamiliar with Java and its tools",
                "Want to learn Java",
                "I would like to learn Python and Java.",
                "Interested in learning Java",
                "Eager to gain experience with Java",
                "Java: none",
                "Java (no experience)",
                "Java - never used",
                "Coordinated closely with the Java developers",
                "Manage relationships with the business team and the Java team"
            })
    void whatSomeoneLacksOrHopesToLearnIsNoSkill(String line) {
        assertThat(codes("Summary\n" + line + "\nSkills\nSQL"))
                .doesNotContain("java")
                .contains("sql");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Never used Kotlin, but built two services in Java",
                "Member of the Java team, coordinated with the designers",
                "Collaborated with designers on a service in Java",
                "No experience with Go; three years of Java",
                "Not only Python, also Java",
                "Learned Java in a course",
                "Never missed a deadline while writing Java",
                "Want to learn Rust, know Java",
                "I look forward to using Java"
            })
    void aTurnOfTheSentenceEndsWhatIsLacking(String line) {
        assertThat(codes("Summary\n" + line)).contains("java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Example\nAustin, TX\n",
                "Ada Quillfeather\nada@example.com | Austin, TX\n",
                "ADA QUILLFEATHER\n+1 555 010 0200\n",
                "Ada\nada@example.com\n",
                "Ada Swift | ada.swift@example.com\n",
                "Name: Ada Example\n",
                "Contact: ada.python@example.com, https://example.com/~ada/perl, linkedin.com/in/ada-ruby\n",
                "Jo Example (she/her)\n12 Ada Street, Springfield\njo@example.com\n",
                "Jo Example\nAddress: 4 Perl Lane, Ada, OK\n"
            })
    void namesAndAddressesAreNoSkills(String top) {
        assertThat(codes(top + "Skills\nSQL\n")).containsExactly("sql");
    }

    @Test
    void aFirstLineThatNamesTheTradeIsRead() {
        assertThat(codes("Java Developer\njo@example.com\n")).contains("java");
        assertThat(codes("Machine Learning\nRegression, clustering")).contains("machine-learning");
        assertThat(codes("Ruby Example\nruby@example.com\nSkills\nRuby, SQL")).contains("ruby", "sql");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Java (no Spring)",
                "Java (no frameworks)",
                "Java - no-code tools",
                "I do not have a degree, learned Python and Java myself",
                "Have not finished school; I wrote Java"
            })
    void aDenialOfSomethingElseLeavesTheClaim(String line) {
        assertThat(codes("Summary\n" + line)).contains("java").doesNotContain("spring");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Java: no",
                "Java (no)",
                "Java (no professional experience)",
                "I don't have any Java experience",
                "I do not have experience with Java",
                "I don't have Python or Java"
            })
    void notHavingASkillIsNoClaim(String line) {
        assertThat(codes("Summary\n" + line)).doesNotContain("java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "•", "·"})
    void aLabelledNameEndsAtTheSeparator(String separator) {
        assertThat(codes("Name: Ada Example / Java Developer / Python, SQL".replace("/", separator)))
                .containsExactly("java", "python", "sql");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Taught English at an elementary school. Languages: English (native) | NATIVE",
                "Experience\\nTaught English at an elementary school\\nLanguages\\nEnglish | ?",
                "Summary\\nFluent in English\\nLanguages\\nEnglish | PROFICIENT",
                "Summary\\nGood English\\nLanguages\\nEnglish: C2 | PROFICIENT",
                "English c1              | PROFICIENT",
                "English: mother-tongue  | NATIVE",
                "English (non-native)    | ?"
            })
    void ratesALanguageByTheMentionThatSaysMost(String text, String expected) {
        assertThat(reader.read(text.replace("\\n", "\n")).languages())
                .extracting(Quoted::value)
                .extracting(
                        language -> language.level().map(LanguageLevel::name).orElse("?"))
                .containsExactly(expected);
    }

    private List<String> codes(String text) {
        return reader.read(text).skills().stream().map(ResumeSkill::skill).toList();
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
        return skill(facts, code).months().map(Quoted::value);
    }

    private static ResumeSkill skill(ResumeFacts facts, String code) {
        return facts.skills().stream()
                .filter(skill -> skill.skill().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
