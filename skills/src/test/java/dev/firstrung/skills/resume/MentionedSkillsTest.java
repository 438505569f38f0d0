package dev.firstrung.skills.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.LanguageLevel;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a résumé's sentences mention, and whose skill it is. */
class MentionedSkillsTest {

    private final ResumeReader reader = new ResumeReader(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            programming          | Programming of concerts and performances for three theatres
            self-motivation      | Proactive management of venue budgets
            self-motivation      | Motivated students to join the rowing club
            psychology           | Gave nutritional counselling to swimmers
            performance-management | Project: loan appraisal portal
            payroll              | Worked under multiple payrolls
            statistics           | Rebuilt indexes and update statistics jobs
            presentation-skills  | Three tiers: presentation layer, business logic, data access
            test-planning        | Kept the inspection test plan of the bridge
            functional-testing   | Electronic system testing of relays
            software-testing     | Testing engineer for power cables
            software-testing     | Quality assurance of concrete works
            software-testing     | Testing of simple loops by HMI
            rapid-prototyping    | Identified a prototype development tool
            drawing              | Read shop drawings and specifications
            drawing              | Prepared electrical drawings of the substation
            creativity           | Encouraging creativity in the youngest
            network-security     | Perimeter security inspections at night
            teamwork             | Member of the Lakes Cooperation Council
            telecommunications   | Client: British Telecom
            databases            | Kept a database of suppliers
            mainframe            | Screens in RPGLE on the AS/400
            vertica              | Loaded Netezza every night
            physiotherapy        | Rehabilitation of prisoners
            test-driven-development | Wrote BDD scenarios
            acting               | Acting as head of the shift
            user-acceptance-testing | Supported the UAT environments
            python               | I want to work as a Python developer
            biology              | Customers in industries such as plastics, life sciences
            """)
    void readsNoSkillOutOfWordsThatMeanAnotherThing(String skill, String line) {
        assertThat(skills("Ada Example\n\nExperience\n\nWorker, Acme Ltd, 2019 - 2021\n" + line))
                .doesNotContain(skill);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            programming          | Good at programming and debugging
            self-motivation      | I am proactive and reliable
            self-motivation      | Highly motivated
            psychology           | Counselling of teenagers
            performance-management | Annual appraisals of twelve colleagues
            payroll              | Ran the payroll of 300 people
            statistics           | Statistics and probability
            presentation-skills  | Presentations for clients
            test-planning        | Wrote test plans and test cases
            functional-testing   | System testing of the web shop
            software-testing     | Quality assurance of mobile applications
            software-testing     | QA engineer for a web shop
            software-testing     | Development and testing of the billing service
            drawing              | Painting, drawing and summer classes
            technical-drawings   | Read shop drawings and specifications
            teamwork             | Close cooperation with designers
            databases            | Maintained databases and servers
            """)
    void stillReadsWhatIsClaimed(String skill, String line) {
        assertThat(skills("Ada Example\n\nExperience\n\nWorker, Acme Ltd, 2019 - 2021\n" + line))
                .contains(skill);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            high-performance-computing | Roles at HPC Ltd
            electronics                | Clients: Loom Electronics Pvt. Ltd., Weaver Ltd
            oracle-database            | Joined Oracle India Pvt Ltd
            """)
    void takesTheNameOfACompanyForNoSkill(String skill, String line) {
        assertThat(skills("Ada Example\n\nSummary\n" + line)).doesNotContain(skill);
    }

    @Test
    void readsNoSkillOutOfAnEmployersName() {
        String resume = """
                Ada Example

                Experience

                Loom Technician, Weaver Electronics
                June 2019 - May 2021
                Kept looms at Weaver Electronics. Built CRM reports.
                """;
        assertThat(skills(resume)).doesNotContain("electronics").contains("crm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I hold a second dan black belt in karate
            Looked after 40 acres of green belt
            """)
    void takesBeltsAndMeadowsForNoCertificate(String line) {
        assertThat(reader.read("Ada Example\n\nAbout me\n" + line).certifications())
                .isEmpty();
    }

    @Test
    void takesALimitedKnowledgeForNoCompany() {
        assertThat(skills("Skills: Java, Python Limited knowledge of SQL")).contains("java", "python");
        assertThat(reader.read("Languages\nSpanish Limited Working Proficiency\nGerman Native\n")
                        .languages())
                .extracting(one -> one.value().language())
                .containsExactly("spanish", "german");
    }

    private List<String> skills(String resume) {
        return reader.read(resume).skills().stream().map(ResumeSkill::skill).toList();
    }

    @Test
    void claimsNothingThatTheTeamNextDoorUses() {
        assertThat(reader.read("Experience\nWorked alongside the mobile team, who use Kotlin. Wrote Java.\n")
                        .skills())
                .extracting(ResumeSkill::skill)
                .containsExactly("java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kannada (read only)", "Kannada (notions)", "Kannada: reading only"})
    void takesALanguageThatIsOnlyReadForBasic(String line) {
        assertThat(reader.read("Languages\n" + line + "\n").languages())
                .extracting(language -> language.value().level())
                .containsExactly(Optional.of(LanguageLevel.BASIC));
    }
}
