package dev.firstrung.skills.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is demanded, what is wished for and what is only told, in the wordings of real postings. */
class WishesAndDemandsTest {

    private final PostingReader reader = new PostingReader(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Strong coding skills, preferably in Python            | programming | python",
                "Experience with Linux, ideally with Docker            | linux       | docker",
                "Experience with cloud platforms (preferably AWS), SQL | cloud-computing sql | aws",
            })
    void preferablyWishesForWhatStandsBehindItAlone(String line, String demanded, String wished) {
        PostingFacts facts = read("Requirements:\n- " + line);
        assertThat(required(facts)).containsExactlyInAnyOrder(demanded.split(" ", -1));
        assertThat(preferred(facts)).containsExactly(wished);
    }

    @Test
    void yearsBeforeAWishAreDemanded() {
        PostingFacts facts =
                read("Requirements:\n4-7+ years of experience with web applications, preferably in retail");
        assertThat(facts.minExperienceMonths().orElseThrow().value()).isEqualTo(48);
    }

    @Test
    void aPlainDemandAmongTheWishesIsADemand() {
        PostingFacts facts = read("Preferred Qualifications:\nKnowledge of Git\nKnowledge of SQL is required.");
        assertThat(required(facts)).containsExactly("sql");
        assertThat(preferred(facts)).containsExactly("git");
    }

    @Test
    void whatOneMayComeToDoIsNoDemand() {
        PostingFacts facts = read(
                "What you'll do:\nYou have the opportunity to work on simulation\nBuild services in Kotlin\nRequirements:\nPython");
        assertThat(required(facts)).contains("kotlin", "python").doesNotContain("simulation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on this team To be successful in this role you have: Knowledge of Python",
                "on this team What we look for: Knowledge of Python",
                "our values Required/Minimum Qualifications (RQs/MQs) Knowledge of Python",
            })
    void seesTheHeadingOfTheDemandsInARunOnLine(String text) {
        PostingFacts facts = read("What you'll do: Design services in Kotlin and help everyone " + text
                + " Knowledge of Java Additional or Preferred Qualifications (PQs) Knowledge of Rust");
        assertThat(facts.passages().stream().filter(passage -> passage.text().endsWith("Knowledge of Python")))
                .singleElement()
                .extracting(Passage::topic)
                .isEqualTo(Passage.Topic.DEMANDS);
        assertThat(required(facts)).contains("python", "java");
        assertThat(preferred(facts)).containsExactly("rust");
    }

    @Test
    void benefitsAreToldByWholeWords() {
        assertThat(required(read("Requirements:\nData analysis with strong intuition")))
                .containsExactly("data-analysis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Work closely with the design team, product management and our clients",
                "Partner with experts across the company including in machine learning, user experience and sales",
                "Build services together with product owners",
                "Our team includes security engineers and data scientists",
                "Generative systems that power features across Acme products like Photoshop and Illustrator",
            })
    void colleaguesAndProductsAreNotAskedFor(String duty) {
        assertThat(read("What you'll do:\n" + duty).skills()).isEmpty();
    }

    @Test
    void whatAToolIsForAndWhoIsSeniorAreNoTraits() {
        PostingFacts facts =
                read("Requirements:\nGit for version control and collaboration\nMeetings with senior leadership");
        assertThat(required(facts)).containsExactlyInAnyOrder("git", "version-control");
    }

    @Test
    void aTeamNamedAfterItsProductAsksForItOnlyInPlainWords() {
        String duties = "What you'll do:\nServe customers across Redis and other teams\n";
        assertThat(reader.read("Software Engineer, Redis Storage", duties).skills())
                .extracting(SkillRequirement::skill)
                .doesNotContain("redis");
        assertThat(required(reader.read("Software Engineer, Redis Storage", duties + "Experience with Redis")))
                .contains("redis");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Software Engineer, Kubernetes Platform | Kubernetes, Docker                         | kubernetes docker",
                "Data Analyst (Tableau Reporting)       | Tableau                                    | tableau",
                "Cloud Engineer, Azure Infrastructure   | You must have: Azure                       | azure",
                "Engineer | Experience working with cross-functional teams, agile methodologies and CI/CD | agile ci-cd",
                "Engineer | Work with data scientists, using Airflow                                 | apache-airflow",
                "Engineer | Bachelor's in Physics or equivalent experience in web development        | web-development",
                "Engineer | Administer Atlassian products such as Jira and Confluence                | jira",
            })
    void whatIsDemandedStaysSoBesideTeamsProductsAndDegrees(String title, String line, String codes) {
        assertThat(required(reader.read(title, "Requirements:\n- " + line))).contains(codes.split(" ", -1));
    }

    @Test
    void aDoctorateThatYearsStandBesideIsNoneOfItsOwnChoice() {
        assertThat(read("Requirements:\n3 years of lab work and a PhD or a Master's in Chemistry")
                        .education()
                        .orElseThrow()
                        .value()
                        .level())
                .isEqualTo(DegreeLevel.MASTER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Proficiency in TypeScript or JavaScript (ES6+)                     | typescript | javascript",
                "Knowledge of tools such as Quux, Tableau, Cognos                   | tableau    | cognos",
                "Knowledge of Jasmine, Selenium, Quux, or similar                   | jasmine    | selenium",
                "Knowledge of deep learning frameworks, such as PyTorch             | deep-learning | pytorch",
                "Knowledge of AWS EKS or Azure AKS                        | amazon-eks | azure-kubernetes-service",
            })
    void aChoiceHoldsUnknownMembersAndNamesWrittenTwice(String line, String skill, String alternative) {
        PostingFacts facts = read("Requirements:\n" + line);
        assertThat(facts.skills()).hasSize(1);
        assertThat(facts.skills().getFirst().skill()).isEqualTo(skill);
        assertThat(facts.skills().getFirst().alternatives()).containsExactly(alternative);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bachelor's degree in Computer Science or a related technical field | computer-science stem",
                "Bachelor of Science in Nursing (BSN)                               | nursing",
                "Bachelor of Science (B.Sc) in Computer Science                     | computer-science",
                "PhD in Computer Science/Engineering or similar                     | computer-science engineering",
            })
    void readsTheFieldsOfADegree(String line, String fields) {
        assertThat(read("Requirements:\n" + line)
                        .education()
                        .orElseThrow()
                        .value()
                        .fields())
                .containsExactly(fields.split(" ", -1));
    }

    @Test
    void aHeadingWithoutAColonLeavesItsFirstItemAlone() {
        PostingFacts facts =
                read("What you'll do: Design services. What You Need to Succeed Bachelor's degree in Physics."
                        + " Strong foundation in data structures.");
        assertThat(facts.passages())
                .filteredOn(passage -> passage.text().endsWith("data structures."))
                .extracting(Passage::topic)
                .containsExactly(Passage.Topic.DEMANDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BS/MS or equivalent experience in Mathematics",
                "Bachelor's degree or equivalent experience in a computer science related discipline",
            })
    void theFieldOfADegreesEquivalentIsNoSkill(String line) {
        assertThat(read("Requirements:\n" + line).skills()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1+ years of experience in industry or a relevant Master's/PhD degree",
                "2 years of experience, or a Master's or PhD in a relevant field",
            })
    void aMastersInsteadOfYearsIsNotDemanded(String line) {
        PostingFacts facts = read("Requirements:\n" + line);
        assertThat(facts.education()).isEmpty();
        assertThat(facts.minExperienceMonths()).isPresent();
    }

    @Test
    void anOrInsideAListJoinsItsNeighboursAlone() {
        assertThat(read("You must have: SQL, Excel, Tableau or Power BI, statistics")
                        .skills())
                .extracting(SkillRequirement::label)
                .containsExactly("SQL", "Microsoft Excel", "Tableau or Power BI", "Statistics");
        assertThat(read("You must have: SQL, Excel, Tableau or Power BI").skills())
                .hasSize(1);
        assertThat(read("Requirements:\nReact, Angular or Vue, TypeScript, CSS").skills())
                .extracting(SkillRequirement::label)
                .containsExactly("React, Angular or Vue.js", "TypeScript", "CSS");
    }

    @Test
    void aStudentOfAnyDegreeNeedsNoDoctorate() {
        assertThat(read("You should be: An undergraduate or PhD student who trained a model")
                        .education())
                .isEmpty();
    }

    @Test
    void aTitlesDegreeGivesWayToTheDescriptions() {
        PostingFacts facts = reader.read(
                "Quantitative Researcher (BS/MS)", "Requirements:\nPursuing a Bachelor's degree in Physics");
        assertThat(facts.education().orElseThrow().value().fields()).containsExactly("physics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PHP is a plus but not required",
                "PHP knowledge is useful but not required",
                "PHP would be good but isn't necessary",
                "PHP would be great, but is not necessary"
            })
    void aWishThatIsNotRequiredIsAWish(String line) {
        PostingFacts facts = read("Requirements:\nSQL is required; " + line);
        assertThat(required(facts)).containsExactly("sql");
        assertThat(preferred(facts)).containsExactly("php");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Proficiency in Python and frameworks such as PyTorch or TensorFlow      | Python; PyTorch or TensorFlow",
                "Experience with distributed systems and technologies like Kafka or Hadoop | Distributed Systems; Apache Kafka or Apache Hadoop",
                "Experience with RAG, prompt engineering, LangGraph/LangChain or similar  | Retrieval-Augmented Generation; Prompt Engineering; LangGraph or LangChain",
                "Experience with databases such as MySQL and Oracle                       | Databases (MySQL or Oracle Database)",
                "Experience with AWS technologies like S3, Glue, Lambda and SQS           | Amazon Web Services (Amazon S3, AWS Glue, AWS Lambda or Amazon SQS)",
                "Experience with CUDA C/C++                                               | CUDA; C or C++",
                "Python (pandas, scikit-learn) or R                                       | Python or R",
                "Any OO language: Java, Kotlin, C#...                                     | Java, Kotlin or C#",
            })
    void examplesBelongToWhatStandsRightBeforeThem(String line, String labels) {
        assertThat(read("Requirements:\n" + line).skills())
                .extracting(SkillRequirement::label)
                .containsExactlyInAnyOrder(labels.split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Your profile:", "Who are you?", "WHO ARE YOU"})
    void seesTheHeadingsThatSpeakToTheCandidate(String heading) {
        PostingFacts facts = read("What will you do?\n- Kotlin services\n" + heading
                + "\n- Git\n- English B2+, Polish C1\n- Python\n- ISTQB would be an asset");
        assertThat(required(facts)).containsExactlyInAnyOrder("git", "python");
        assertThat(preferred(facts)).containsExactly("kotlin");
        assertThat(facts.languages()).extracting(SkillRequirement::skill).containsExactly("english", "polish");
        assertThat(facts.certifications().getFirst().preferred()).isTrue();
    }

    @Test
    void aLoneExampleIsAWish() {
        PostingFacts facts = read("Requirements:\nSQL\nServerless functions (e.g., Lambda in S3 projects)\n"
                + "Experience with build tools like Maven\nDebug tools like Verdi, Debussy, GDB");
        assertThat(required(facts)).contains("sql").doesNotContain("maven", "gdb");
        assertThat(preferred(facts)).contains("maven", "gdb");
    }

    @Test
    void allOfAListWithOthersAreMeant() {
        assertThat(read("Requirements:\nManaging Elastic Load Balancers, CloudFormation, and other cloud services")
                        .skills())
                .extracting(SkillRequirement::label)
                .contains("CloudFormation");
        assertThat(required(read("Requirements:\nData structures and algorithms\nBoth SQL and NoSQL databases")))
                .containsExactlyInAnyOrder("data-structures", "algorithms", "sql", "nosql");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Each squad works with a Product Owner.",
                "Own projects without the support of Product Management.",
                "You are the bridge to the engineers building our frontend.",
                "Integrate with LLM APIs."
            })
    void othersWorkIsNotAskedFor(String duty) {
        assertThat(required(read("Responsibilities:\n- " + duty + "\nRequirements:\nKotlin")))
                .doesNotContain("product-management", "frontend-development", "api-development");
    }

    @Test
    void theKindOfYearsBesideADegreeReplacesNoDegree() {
        String line = "Bachelor's degree in Physics and 4+ years of software engineering, or related work experience";
        assertThat(read("Requirements:\n" + line)
                        .education()
                        .orElseThrow()
                        .value()
                        .experienceCanReplace())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SQL is a must, Python and Tableau are a plus         | sql               | python tableau",
                "Preferred: knowledge of essential Java tooling       |                   | java",
                "Must have Java, SQL and Docker...                    | java sql docker   |",
                "Java or Python (pandas) or R                         | java              |",
                "CompTIA A+ required. Quality Assurance Engineer      | software-testing  |",
            })
    void eachClauseSpeaksForItself(String line, String demanded, String wished) {
        PostingFacts facts = read("Requirements:\n" + line);
        assertThat(required(facts)).containsExactlyInAnyOrder(words(demanded));
        assertThat(preferred(facts)).containsExactlyInAnyOrder(words(wished));
    }

    private static String[] words(@Nullable String list) {
        return list == null ? new String[0] : list.split(" ", -1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bachelor's degree, at least 3 years of Java experience or 5 years of Python experience | 36",
                "Bachelor's degree, 18 months or 2 years of experience                                  | 18",
                "minimum of eighteen (18) months with SQL                                               | 18",
                "3-year track record in sales and at least 2 yrs. of Java                               | 24",
            })
    void readsYearsOfWorkBesideADegree(String line, int months) {
        assertThat(read("Requirements:\n" + line)
                        .minExperienceMonths()
                        .orElseThrow()
                        .value())
                .isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bachelor's degree and useful knowledge of SQL",
                "You have a Bachelor's degree and would be excited to learn"
            })
    void wishesOfAnotherThingLeaveTheDegreeDemanded(String line) {
        assertThat(read("Requirements:\n" + line)
                        .education()
                        .orElseThrow()
                        .value()
                        .level())
                .isEqualTo(DegreeLevel.BACHELOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We offer $15,000 signing bonus.",
                "Per diem: $75 per day.",
                "Our customers earn $50,000 on average.",
                "We offer $1,500,000 life insurance."
            })
    void otherMoneyIsNoPay(String line) {
        assertThat(read(line).pay()).isEmpty();
    }

    @Test
    void eachLanguageHasItsOwnLevel() {
        assertThat(read("Requirements:\nFluent German (C1) and good English (B2)\nItalian A1")
                        .languages())
                .extracting(it -> it.skill() + " " + it.level().orElseThrow())
                .containsExactly("german PROFICIENT", "english INDEPENDENT", "italian BASIC");
    }

    @Test
    void travelThatMayBeRequiredMakesADutyNoDemand() {
        PostingFacts facts = read("Responsibilities:\n- Ship Kotlin services; occasional travel may be required\n"
                + "Requirements:\nJava\nSQL\nGit");
        assertThat(preferred(facts)).containsExactly("kotlin");
    }

    @Test
    void aBonusIsNoWish() {
        assertThat(required(read("Requirements:\nPython required. $20 - $22 an hour + bonus.")))
                .containsExactly("python");
    }

    @Test
    void yearsInsteadOfADegreeAreNotAskedOfGraduates() {
        PostingFacts facts = read("Requirements:\nBS/MS in Computer Science or 2 yrs of experience");
        assertThat(facts.minExperienceMonths().orElseThrow().value()).isZero();
        assertThat(facts.education().orElseThrow().value().experienceCanReplace())
                .isTrue();
        assertThat(read("Requirements:\nBachelor's degree in Physics and 2 years of experience")
                        .minExperienceMonths()
                        .orElseThrow()
                        .value())
                .isEqualTo(24);
    }

    @Test
    void aDegreeInAFieldIsAFirstDegree() {
        EducationRequirement degree = read("Requirements:\nA degree in Computer Science or equivalent experience")
                .education()
                .orElseThrow()
                .value();
        assertThat(degree)
                .isEqualTo(new EducationRequirement(DegreeLevel.BACHELOR, List.of("computer-science"), true, true));
    }

    @Test
    void whatMakesOneStandOutIsNoCondition() {
        assertThat(read("Ways to stand out from the crowd:\nAbility to hold a US security clearance")
                        .citizenshipOrClearance())
                .isEmpty();
    }

    private PostingFacts read(String description) {
        return reader.read("Junior Engineer", description);
    }

    private static List<String> required(PostingFacts facts) {
        return codes(facts, false);
    }

    private static List<String> preferred(PostingFacts facts) {
        return codes(facts, true);
    }

    private static List<String> codes(PostingFacts facts, boolean preferred) {
        return facts.skills().stream()
                .filter(skill -> skill.preferred() == preferred)
                .map(SkillRequirement::skill)
                .toList();
    }
}
