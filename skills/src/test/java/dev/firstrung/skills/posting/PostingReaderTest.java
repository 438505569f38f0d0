package dev.firstrung.skills.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingReaderTest {

    private final PostingReader reader = new PostingReader(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));

    @Test
    void tellsRequiredFromPreferredBySection() {
        PostingFacts facts = read("Requirements:\n- Python\n- SQL\nNice to have:\n- Docker\n");
        assertThat(required(facts)).containsExactly("python", "sql");
        assertThat(preferred(facts)).containsExactly("docker");
    }

    @Test
    void tellsRequiredFromPreferredByWording() {
        PostingFacts facts = read("Requirements:\n- Python\n- Experience with Kafka is a plus\n- Docker preferred");
        assertThat(required(facts)).containsExactly("python");
        assertThat(preferred(facts)).containsExactly("apache-kafka", "docker");
    }

    @Test
    void readsTheSectionsOfARunOnText() {
        PostingFacts facts = read("We build tools. Minimum Qualifications: Experience with Python Knowledge of SQL"
                + " Preferred Qualifications: Familiarity with Kubernetes");
        assertThat(required(facts)).containsExactly("python", "sql");
        assertThat(preferred(facts)).containsExactly("kubernetes");
    }

    @Test
    void readsHtmlAsLines() {
        PostingFacts facts =
                read("<h3>Requirements</h3><ul><li>C++ &amp; Linux</li></ul><h3>Bonus points</h3><p>Rust</p>");
        assertThat(required(facts)).containsExactly("cpp", "linux");
        assertThat(preferred(facts)).containsExactly("rust");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Excel and SQL reporting for finance.                     | sql excel",
                "We use Java.                                             | java",
                "Kotlin.                                                  | kotlin",
                "Python scripts for a lab. You learn from the others.     | python",
                "Our stack: Kotlin. You write SQL.                        | sql kotlin",
            })
    void readsAShortTextThatAddressesNobody(String text, String codes) {
        assertThat(required(reader.readPlain("Junior Analyst", text))).containsExactlyInAnyOrder(codes.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You must like our app, which handles invoicing, budgeting and payroll",
                "Knowledge of data from any domain: robotics, chemistry, economics",
                "Experience with users in any field (biology, physics, robotics)"
            })
    void asksForNoneOfTheFieldsOfAProductOrOfAnyDomain(String line) {
        assertThat(read("Requirements:\n" + line).skills())
                .extracting(SkillRequirement::skill)
                .doesNotContain("budgeting", "robotics", "chemistry", "physics", "biology", "accounting");
    }

    @Test
    void asksForTheFieldsThatAreDemanded() {
        assertThat(required(read("Requirements:\n- Experience with budgeting\n- Robotics")))
                .contains("budgeting", "robotics");
    }

    @Test
    void takesWhatNobodyIsToldToHaveOnlyWhereNothingElseIsAsked() {
        String company = "Bridges are inspected by drones and robots. ".repeat(12) + "The control room runs Java. ";
        assertThat(required(read(company))).containsExactly("java");
        assertThat(required(read(company + "\nRequirements:\n- Python"))).containsExactly("python");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Proficiency in Python, Java, or C++                             | python  | java cpp",
                "Proficiency in a language (e.g. Java, Python)                   | java    | python",
                "Experience with cloud platforms such as AWS, Azure and GCP      | cloud-computing | aws azure gcp",
                "Experience with at least one of React, Angular and Vue.js       | react   | angular vue"
            })
    void aListToChooseFromIsOneRequirement(String line, String skill, String alternatives) {
        PostingFacts facts = read("Requirements:\n" + line);
        assertThat(facts.skills()).hasSize(1);
        assertThat(facts.skills().getFirst().skill()).isEqualTo(skill);
        assertThat(facts.skills().getFirst().alternatives()).containsExactly(alternatives.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Proficiency in C, C++, Java or Python                         | C, C++, Java or Python",
                "Languages such as C/C++/Python                                | C, C++ or Python",
                "Cloud platforms (AWS, GCP, Azure)                             | Cloud Computing (Amazon Web Services, Google Cloud Platform or Microsoft Azure)",
                "One of Java, Kotlin, Scala, Ruby, Perl, Rust, PHP             | Java, Kotlin, Scala, Ruby, Perl or one of 2 more",
                "Knowledge of Git                                              | Git"
            })
    void theLabelNamesTheWholeChoice(String line, String label) {
        assertThat(read("Requirements:\n" + line).skills())
                .extracting(SkillRequirement::label)
                .containsExactly(label);
    }

    @Test
    void aspectsInBracketsAreNoAlternativesOfTheThing() {
        PostingFacts facts = read("Requirements:\nMachine learning (feature engineering, model evaluation)");
        assertThat(required(facts)).containsExactly("machine-learning", "feature-engineering", "model-evaluation");
        assertThat(facts.skills()).allMatch(skill -> skill.alternatives().isEmpty());
    }

    @Test
    void twoChoicesInOneLineStayTwo() {
        PostingFacts facts = read("Requirements:\nKnowledge of TypeScript or Python, Terraform or similar");
        assertThat(facts.skills())
                .extracting(SkillRequirement::label)
                .containsExactly("TypeScript or Python", "Terraform");
    }

    @Test
    void aChoiceSaysNothingWhereOneOfItIsRequiredAnyway() {
        PostingFacts facts = read("Requirements:\n- Java or Python\n- Strong Python");
        assertThat(facts.skills()).extracting(SkillRequirement::label).containsExactly("Python");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Partner with UX designers and product managers to ship Docker images",
                "Collaborate with machine learning scientists and security teams on Docker",
                "Our accounting and sales teams rely on what you build with Docker",
                "Build Docker tooling for the insurance industry",
                "Take part in design reviews and write Docker files; it does not get better",
                "Support new use cases and high availability of Docker images"
            })
    void whatOnlyTellsOfOthersIsNotAskedFor(String duty) {
        assertThat(read("Responsibilities:\n- " + duty).skills())
                .extracting(SkillRequirement::skill)
                .containsExactly("docker");
    }

    @Test
    void whatTheEmployerIsOrSellsIsNotAskedFor() {
        PostingFacts facts = read("""
                About the team
                AWS Config is how customers record changes. At AWS we use Redshift at scale.
                Acme is a leading provider of insurance and machine learning products.
                Responsibilities:
                - You will write services in Java
                Requirements:
                - Python
                - SQL
                - Linux
                """);
        assertThat(required(facts)).containsExactly("python", "sql", "linux");
        assertThat(preferred(facts)).containsExactly("java");
    }

    @Test
    void nothingIsAskedForAfterTheClosingWords() {
        PostingFacts facts = read("""
                Requirements:
                - Python
                - We expect you to use Linux with joy
                Acme uses AI tools in its recruiting processes.
                The base salary range is $90,000 - $100,000 per year, and Excel is on every desk.
                Acme is an equal opportunity employer.
                Deep learning changed the world, and computer graphics came from our labs.
                """);
        assertThat(facts.skills()).extracting(SkillRequirement::skill).containsExactly("python", "linux");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Software Engineer, Sales Intelligence       | software-development",
                "Software Engineer, Java                     | software-development java",
                "Data Scientist - Customer Service           | data-science",
                "Campus Recruiter, Machine Learning          | recruitment",
                "Summer Internships: Computer Vision         | computer-vision"
            })
    void theTitlesRoleCountsButNotTheNameOfATeam(String title, String skills) {
        assertThat(reader.read(title, "").skills())
                .extracting(SkillRequirement::skill)
                .containsExactly(skills.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Majoring in Computer Science or Statistics",
                "Statistics, physics or a related field",
                "Students pursuing a degree in machine learning",
            })
    void aFieldOfStudyIsNoSkill(String line) {
        assertThat(read("Requirements:\n" + line).skills()).isEmpty();
    }

    @Test
    void aListThatIsAnnouncedIsOneChoiceWhateverStandsBetween() {
        PostingFacts facts = read("Requirements:\nSkilled in any of: CUDA kernels, obscure things, PyTorch or FPGA");
        assertThat(facts.skills()).extracting(SkillRequirement::label).containsExactly("CUDA, PyTorch or FPGA");
    }

    @Test
    void anEmployersOwnProductIsAskedForOnlyInPlainWords() {
        String about =
                "About Databricks\nRequirements:\n- Python\n- Required: you are a Databricks employee in spirit\n";
        assertThat(read(about).skills()).extracting(SkillRequirement::skill).containsExactly("python");
        assertThat(read(about + "- Experience with Databricks").skills())
                .extracting(SkillRequirement::skill)
                .containsExactly("python", "databricks");
    }

    @Test
    void whatTheEmployerDoesNotExpectIsNotAskedFor() {
        assertThat(read("Requirements:\n- Python\n- We don't expect experience in OCaml")
                        .skills())
                .extracting(SkillRequirement::skill)
                .containsExactly("python");
    }

    @Test
    void genericSkillsCountOnlyWhereTheyAreDemanded() {
        PostingFacts facts = read("Responsibilities:\n- Take part in code reviews and debugging of Java services");
        assertThat(facts.skills()).extracting(SkillRequirement::skill).containsExactly("java");
        assertThat(required(read("Requirements:\n- Experience with code reviews")))
                .containsExactly("code-review");
    }

    @Test
    void aWishInARunOnLineReachesOnlyItsNeighbours() {
        PostingFacts facts = read(
                "Requirements: Strong Java and SQL, used every day for several years in services that many "
                        + "other people depend on, with tests, with care and with an eye on cost, speed and the people who are on call "
                        + "for what was shipped, and with some interest in what they think of it all, too; Kotlin would be a plus");
        assertThat(required(facts)).contains("java", "sql");
        assertThat(preferred(facts)).containsExactly("kotlin");
    }

    @Test
    void aListOfAllIsSeveralRequirements() {
        assertThat(required(read("Requirements:\nPython, SQL and Docker"))).containsExactly("python", "sql", "docker");
        PostingFacts mixed = read("Requirements:\nSQL and Java or Kotlin");
        assertThat(mixed.skills()).extracting(SkillRequirement::skill).containsExactly("sql", "java");
        assertThat(mixed.skills().getLast().alternatives()).containsExactly("kotlin");
    }

    @Test
    void ignoresBoilerplateDegreesFieldsAndWhatIsNotRequired() {
        PostingFacts facts = read("""
                Requirements:
                Bachelor's degree in Mathematics or Statistics
                Python
                Knowledge of Java is not required
                Benefits:
                Health insurance, yoga and dental
                We are an equal opportunity employer; Spanish and Java speakers without regard to religion.
                """);
        assertThat(facts.skills()).extracting(SkillRequirement::skill).containsExactly("python");
        assertThat(facts.languages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No PHP needed",
                "no PHP experience required",
                "PHP is not required",
                "You don't need PHP",
                "We do not use PHP",
                "PHP knowledge isn't necessary",
                "No need for PHP",
                "(no PHP needed)"
            })
    void whatIsNotNeededIsNotAskedFor(String line) {
        for (String heading : List.of("Requirements:\n", "Nice to have:\n", "")) {
            PostingFacts facts = read(heading + "Experience with SQL is required, and with Java\n" + line);
            assertThat(facts.skills())
                    .as(heading + line)
                    .extracting(SkillRequirement::skill)
                    .doesNotContain("php");
        }
    }

    @Test
    void onlyTheClauseThatSaysSoIsNotNeeded() {
        assertThat(required(read("Requirements:\nExperience with Java, no PHP needed")))
                .containsExactly("java");
        assertThat(required(read("Requirements:\nPHP is not required but SQL is")))
                .containsExactly("sql");
        PostingFacts facts = read("Requirements:\nBachelor's degree in Computer Science, no experience needed");
        assertThat(facts.education().orElseThrow().value().level()).isEqualTo(DegreeLevel.BACHELOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2+ years of experience with Java                                       | 24",
                "0-2 years of experience                                                | 0",
                "1 to 3 years of software experience                                    | 12",
                "At least two years of professional experience                          | 24",
                "6 months of experience in support                                      | 6",
                "Up to 2 years of experience                                            | 0",
                "PhD, or Master's with 1 year of experience, or Bachelor's with 3 years of experience | 36",
                "Bachelor's degree and 2+ years of experience, or Master's degree and 1 year of experience | 24",
                "2 years of experience with a Bachelor's degree, 1 year with a Master's | 24",
                "Bachelor's degree with no prior experience, or 2 years of military experience | 0",
                "No prior experience required                                           | 0",
                "Must be 18 years of age; experience with Java                          |",
                "Experience over the past 2 years with Java                             |",
                "5+ years of experience preferred                                       |"
            })
    void readsTheLeastExperience(String line, Integer months) {
        PostingFacts facts = read("Requirements:\n- " + line);
        assertThat(facts.minExperienceMonths().map(quoted -> quoted.value()).orElse(null))
                .isEqualTo(months);
    }

    @Test
    void takesTheHighestOfSeveralDemandsAndIgnoresTheCompanysAge() {
        PostingFacts facts = read("""
                For over 30 years we have been a leader with experience.
                Requirements:
                - 1+ years of experience with SQL
                - 3+ years of experience with Java
                """);
        assertThat(facts.minExperienceMonths().orElseThrow().value()).isEqualTo(36);
        assertThat(facts.minExperienceMonths().orElseThrow().quote()).contains("3+ years");
    }

    @Test
    void readsTheLowestDegreeItsFieldsAndWhatReplacesIt() {
        EducationRequirement education =
                read("Requirements:\nBachelor's or Master's degree in Computer Science, Statistics"
                                + " or a related field, or equivalent practical experience")
                        .education()
                        .orElseThrow()
                        .value();
        assertThat(education)
                .isEqualTo(new EducationRequirement(
                        DegreeLevel.BACHELOR, List.of("computer-science", "statistics"), true, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bachelor's degree in Physics or equivalent Acme is an equal opportunity employer of all people",
                "Bachelor's degree in Physics required Please read our privacy notice"
            })
    void aDegreeThatRunsIntoTheLawsWordsIsStillDemanded(String line) {
        EducationRequirement education = read("- Experience with SQL - " + line)
                .education()
                .orElseThrow()
                .value();
        assertThat(education.level()).isEqualTo(DegreeLevel.BACHELOR);
        assertThat(education.fields()).containsExactly("physics");
    }

    @Test
    void readsTheFieldsBehindWhatStandsForTheDegree() {
        EducationRequirement education =
                read("Requirements:\nBachelor's Degree (or foreign equivalent) in Physics or Mathematics")
                        .education()
                        .orElseThrow()
                        .value();
        assertThat(education.fields()).containsExactly("physics", "mathematics");
    }

    @Test
    void aDoctorWithoutExperienceMakesNobodyElseABeginner() {
        PostingFacts facts =
                read("Requirements:\nBachelor's degree with 4+ years of experience; or Master's degree with"
                        + " 2+ years of experience; or a PhD with no prior experience");
        assertThat(facts.minExperienceMonths().orElseThrow().value()).isEqualTo(48);
        assertThat(facts.experience().getFirst().leastMonths()).isEqualTo(24);
    }

    @Test
    void whomThePayIsForSaysNothingOnTheWorkMode() {
        assertThat(read("The salary range holds for those who work onsite in Ohio only.")
                        .workMode())
                .isEmpty();
    }

    @Test
    void aClauseThatDemandsIsNoWishForWhatTheNextOneSays() {
        PostingFacts facts = read("Requirements:\nKnowledge of Python is required; knowledge of Rust is a plus");
        assertThat(required(facts)).containsExactly("python");
        assertThat(preferred(facts)).containsExactly("rust");
    }

    @Test
    void aWishThatIsSaidEndsBeforeTheNextItemOfARunOnList() {
        PostingFacts facts = read("Requirements: Knowledge of Kafka is a plus Excellent Java and SQL skills");
        assertThat(preferred(facts)).containsExactly("apache-kafka");
        assertThat(required(facts)).containsExactly("java", "sql");
    }

    @Test
    void whatYouHaveStartsAnewBehindAnyWord() {
        PostingFacts facts =
                read("What you'll do: Write Kotlin for those whom we work with You have 2 years of experience"
                        + " with Java, SQL and Linux");
        assertThat(required(facts)).containsExactly("java", "sql", "linux");
        assertThat(preferred(facts)).containsExactly("kotlin");
    }

    @Test
    void whatNobodyNeedsToKnowIsNotAskedForByTheDutiesEither() {
        PostingFacts facts = read("""
                What you'll do:
                - Write services in OCaml and SQL
                Requirements:
                - Most of us came with little to no practical experience in OCaml
                - Python
                """);
        assertThat(facts.skills()).extracting(SkillRequirement::skill).containsExactlyInAnyOrder("python", "sql");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme's distributed system is among the fastest of its kind. You write Docker files",
                "We are big believers in functional programming. You write Docker files",
                "Write Docker files. Write software that interfaces with components such as ASICs and FPGAs"
            })
    void whatTheEmployerHasOrOthersBuildIsNotAskedFor(String duties) {
        assertThat(read("Responsibilities:\n" + duties).skills())
                .extracting(SkillRequirement::skill)
                .containsExactly("docker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Requirements: Python and SQL every day Preferred qualifications Prior experience with Docker",
                "Minimum requirements • Python • SQL with which you help others Preferred qualifications • Docker",
                "Requirements: Python and SQL. Preferred Qualifications Experience supporting Docker"
            })
    void seesTheHeadingOfTheWishesInARunOnLine(String text) {
        PostingFacts facts = read(text);
        assertThat(required(facts)).containsExactly("python", "sql");
        assertThat(preferred(facts)).containsExactly("docker");
    }

    @Test
    void anArrowIsABullet() {
        PostingFacts facts = read(
                "Requirements: > 5+ years of experience with SQL > Skills in Python (preferred) > Knowledge of Linux");
        assertThat(facts.minExperienceMonths().orElseThrow().value()).isEqualTo(60);
        assertThat(required(facts)).containsExactly("sql", "linux");
        assertThat(preferred(facts)).containsExactly("python");
    }

    @Test
    void theIdealDegreeIsNotTheLeast() {
        EducationRequirement education =
                read("Ideal candidate:\n- Master's degree in Physics\nMinimum qualifications:\n- Bachelor's degree in Physics")
                        .education()
                        .orElseThrow()
                        .value();
        assertThat(education.level()).isEqualTo(DegreeLevel.BACHELOR);
        assertThat(read("Requirements:\n- Master's degree in Physics")
                        .education()
                        .orElseThrow()
                        .value()
                        .level())
                .isEqualTo(DegreeLevel.MASTER);
    }

    @Test
    void readsTheFieldsBehindAListOfDegrees() {
        assertThat(read("Requirements:\nB.S., M.S., or PhD degree in Physics or a related field")
                        .education()
                        .orElseThrow()
                        .value()
                        .fields())
                .containsExactly("physics");
    }

    @Test
    void someOfManyAreasAreOneChoice() {
        PostingFacts facts =
                read("Requirements:\nExperience in at least 3 of these areas: Kafka: delivery, Redis: pools, Docker");
        assertThat(facts.skills()).extracting(SkillRequirement::label).containsExactly("Apache Kafka, Redis or Docker");
    }

    @Test
    void anotherPlusIsAWish() {
        assertThat(preferred(read("Requirements:\nPython\nAnother plus would be experience in Kotlin")))
                .containsExactly("kotlin");
    }

    @Test
    void whatTheEmployerSellsOrColleaguesManageIsNotAskedFor() {
        PostingFacts facts =
                read("Responsibilities:\n- Support software for Acme Robotics and Etch products in Docker\n"
                        + "- Partner with program management and cross‑functional engineering teams");
        assertThat(facts.skills()).extracting(SkillRequirement::skill).containsExactly("docker");
    }

    @Test
    void aChoiceEndsWhereTheNextListBegins() {
        PostingFacts facts = read(
                "Requirements:\nExperience in one or more of these areas: Robotics, Compilers and the skills could include: Java, SQL");
        assertThat(facts.skills())
                .extracting(SkillRequirement::label)
                .containsExactly("Robotics or Compilers", "Java", "SQL");
    }

    @Test
    void aPreferredDegreeIsNotDemanded() {
        assertThat(read("Requirements:\nBS in Physics required; PhD preferred")
                        .education()
                        .orElseThrow()
                        .value()
                        .level())
                .isEqualTo(DegreeLevel.BACHELOR);
        assertThat(read("Preferred qualifications:\nMaster's degree").education())
                .isEmpty();
        assertThat(read("Requirements:\nMS Office and MS Excel").education()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The base salary range is $95,000 - $120,000 per year | 95000 | 120000 | USD | YEAR",
                "Pay: $25.50 to $31.00 an hour                        | 25.50 | 31.00  | USD | HOUR",
                "Salary €45k–60k                                      | 45000 | 60000  | EUR | YEAR",
                "The pay range is $139,000 -- $257,550 annually       | 139000 | 257550 | USD | YEAR",
                "£2,500 to £3,000 per month                           | 2500  | 3000   | GBP | MONTH",
                "28-32k€ depending on experience                      | 28000 | 32000  | EUR | YEAR",
                "2.800 € bis 3.200 € / from 2.800 to 3.200 €          | 2800  | 3200   | EUR | MONTH",
                "$18.50/hr. Shift: 6am                                | 18.50 | 18.50  | USD | HOUR",
                "We offer £32,000, 25 days holiday                    | 32000 | 32000  | GBP | YEAR",
                "Apprenticeship wage £7.55 per hour                   | 7.55  | 7.55   | GBP | HOUR",
                "Salary: $12,000                                      | 12000 | 12000  | USD | YEAR",
                "Salary: 32.000 € per year                            | 32000 | 32000  | EUR | YEAR",
                "Pay: €400 - 600€ per week                            | 400   | 600    | EUR | WEEK",
                "Stipend €800/month                                   | 800   | 800    | EUR | MONTH",
                "You earn a rate of £88 per day                       | 88    | 88     | GBP | DAY",
                "$1,200 - $1,400 weekly                               | 1200  | 1400   | USD | WEEK"
            })
    void readsPay(String line, BigDecimal min, BigDecimal max, String currency, PayRange.Period period) {
        PayRange pay = read(line).pay().orElseThrow().value();
        assertThat(pay.min()).isEqualByComparingTo(min);
        assertThat(pay.max()).isEqualByComparingTo(max);
        assertThat(pay.currency()).isEqualTo(currency);
        assertThat(pay.period()).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "This is a fully remote position, REMOTE",
        "This hybrid role is in Austin, HYBRID",
        "We work 3 days a week in the office, HYBRID",
        "This is an onsite role in Denver, ONSITE",
        "Work mode: Hybrid - 2 days, HYBRID",
        "Location: Remote - UK, REMOTE",
        "Workplace type: On-site, ONSITE",
        "Work arrangement: in office, ONSITE"
    })
    void readsTheWorkMode(String line, WorkMode mode) {
        assertThat(read(line).workMode().orElseThrow().value()).isEqualTo(mode);
    }

    @Test
    void fieldsBehindAColonAreStudiedAndNoSkills() {
        assertThat(read("Requirements\nRecent Master's or PhD in: Physics, Machine Learning or Data Science.\nPython")
                        .skills())
                .extracting(SkillRequirement::skill)
                .containsExactly("python");
    }

    @Test
    void interviewsInPersonSayNothingOnTheWorkMode() {
        assertThat(read("In-person interviews are held for the role").workMode())
                .isEmpty();
    }

    @Test
    void readsSponsorshipAndCitizenship() {
        assertThat(read("We are unable to provide visa sponsorship.")
                        .visaSponsorship()
                        .orElseThrow()
                        .value())
                .isFalse();
        assertThat(read("Visa sponsorship is available.")
                        .visaSponsorship()
                        .orElseThrow()
                        .value())
                .isTrue();
        assertThat(read("Come and build.").visaSponsorship()).isEmpty();
        assertThat(read("Must be a U.S. citizen.").citizenshipOrClearance()).isPresent();
        assertThat(read("Ability to obtain a security clearance").citizenshipOrClearance())
                .isPresent();
        assertThat(read("Open to all.").citizenshipOrClearance()).isEmpty();
    }

    @Test
    void readsLanguagesAndCertifications() {
        PostingFacts facts = read("Requirements:\nFluent in Spanish and English\nCCNA\nSpanish Python library");
        assertThat(facts.languages()).extracting(SkillRequirement::skill).containsExactly("spanish", "english");
        assertThat(facts.certifications()).extracting(SkillRequirement::skill).containsExactly("ccna");
    }

    @Test
    void everyQuoteStandsInTheTextForAnyInput() {
        Random random = new Random(7);
        List<String> parts = List.of(
                "Requirements:",
                "Preferred:",
                "2+ years",
                "experience with",
                "Python",
                "Go",
                ",",
                "or",
                "and",
                "\n",
                "•",
                "Bachelor's",
                "degree in",
                "Physics",
                "$10",
                "-",
                "<li>",
                "&amp;",
                "\0",
                "😀",
                "hybrid role",
                "such as",
                "(",
                ".");
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i > 0; i--) {
                text.append(parts.get(random.nextInt(parts.size()))).append(random.nextBoolean() ? " " : "");
            }
            PostingFacts facts = reader.read("Java developer", text.toString());
            facts.skills()
                    .forEach(skill -> assertThat(facts.text().substring(skill.start(), skill.end()))
                            .isEqualTo(skill.quote()));
            assertThat(facts.skills()).extracting(SkillRequirement::skill).doesNotHaveDuplicates();
            Stream.of(facts.education(), facts.minExperienceMonths(), facts.workMode(), facts.pay())
                    .flatMap(fact -> fact.stream())
                    .forEach(fact -> assertThat(facts.text().substring(fact.start(), fact.end()))
                            .isEqualTo(fact.quote()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PHP (not required)",
                "PHP - not required",
                "PHP, not required",
                "Knowledge of PHP, although not required"
            })
    void aBareDenialReachesWhatStandsBeforeIt(String line) {
        assertThat(read("Requirements:\n" + line).skills()).isEmpty();
        assertThat(required(read("Requirements:\nSQL is required; " + line))).containsExactly("sql");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bachelor's degree in Computer Science (not required)",
                "Bachelor's degree in Computer Science, Physics or similar (not required)",
                "A bachelor's degree is useful but not required",
                "A bachelor's degree - not required"
            })
    void aDegreeBareDeniedIsNotDemanded(String line) {
        assertThat(read("Requirements:\n" + line).education()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Java, Python and the ability to work without close supervision are required | java,python",
                "No PHP needed, Java and SQL required                | java,sql",
                "No PHP needed and Java is required                  | java",
                "Must know Java and will not require visa sponsorship | java",
                "There is no travel and Python is required           | python",
                "Java, PHP (not required)                            | java",
                "Java required, PHP useful but not required          | java",
                "PHP (not required), Java                            | java"
            })
    void aDenialOfSomethingElseLeavesTheSkill(String line, String skills) {
        assertThat(required(read("Requirements:\n" + line))).containsExactlyInAnyOrder(skills.split(",", -1));
    }

    @Test
    void aDenialReachesOverTheListOfWhatNeedNotBeKnown() {
        assertThat(read("Requirements:\nNo knowledge of Java, Python or SQL is required")
                        .skills())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Java, ", "Aa-"})
    void readsTheWorstLineInTimeLinearInItsLength(String unit) {
        String line = unit.repeat(50_000 / unit.length());
        assertTimeout(Duration.ofSeconds(60), () -> read(line));
    }

    private PostingFacts read(String description) {
        return reader.read("", description);
    }

    private static List<String> required(PostingFacts facts) {
        return facts.skills().stream()
                .filter(skill -> !skill.preferred())
                .map(SkillRequirement::skill)
                .toList();
    }

    private static List<String> preferred(PostingFacts facts) {
        return facts.skills().stream()
                .filter(SkillRequirement::preferred)
                .map(SkillRequirement::skill)
                .toList();
    }
}
