package dev.firstrung.skills.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatesTest {

    private final ResumeReader reader = new ResumeReader(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passport No A1234567",
                "• Valid Indian Passport",
                "Visa Status H1B",
                "Father Name John Smith",
                "Father’s Name – John Smith",
                "Name of Mother Jane Smith",
                "Fathers Name John Smith",
                "Spouse Jane Smith",
                "Husband Name John Smith",
                "S/o John Smith",
                "12 High Street Springfield",
                "High Street, Springfield",
                "Flat 4, Church Road, Springfield",
                "Permanent Address Loom House Springfield",
                "Date of birth: 1 May 2000",
                "Date of Birth 1 May 2000",
                "Birth Date – 1 May 2000",
                "DOB 01/05/2000",
                "Born 1 May 2000",
                "Nationality Ruritanian",
                "Gender Male",
                "Sex Male",
                "Marital Status Single",
                "Religion None Stated",
                "Phone 555 0100",
                "Mobile No 555 0100",
                "Call +1 (555) 555-0100",
                "Email ID Ada Example",
                "Reach Ada Quillfeather at ada@example.com",
                "Voter Card 1234567",
                "Ada Quillfeather",
            })
    void takesNothingPersonalForACertificate(String line) {
        assertThat(reader.read("Ada Quillfeather\nada@example.com\n\nCertifications\nAcme Certified Loom Keeper\n"
                                + line + "\nSpinning Basics 2019\n")
                        .certifications())
                .extracting(one -> one.value().name())
                .containsExactly("Acme Certified Loom Keeper", "Spinning Basics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HubSpot Email Marketing",
                "Email Marketing Basics",
                "Mobile App Weaving",
                "Wall Street Prep Financial Weaving",
                "Road Safety Level 2",
                "Name: Acme Certified Weaver",
                "Acme Certified Weaver 01.06.2017-30.08.2018",
                "ISO 27001 Lead Weaver",
                "ISO/IEC 27001:2013 Lead Weaver",
                "Contact Tracing Basics",
            })
    void keepsCertificatesThatSoundPersonal(String line) {
        assertThat(reader.read("Certifications\n" + line + "\n").certifications())
                .extracting(Quoted::quote)
                .containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            AWS Certified Solutions Architect – Associate, Amazon, 2021; aws-certified-solutions-architect; Associate; Amazon; 2021
            AWS Certified Developer Professional | March 2022; aws-certified-developer; Professional; ; 2022-03
            Oracle Certified Professional (June 2019); oracle-certified-professional; ; ; 2019-06
            CCNA, Cisco, Issued March 2020, Expires March 2023; ccna; ; Cisco; 2020-03
            Project Management Professional (PMP), Project Management Institute, 2018; pmp; ; Project Management Institute; 2018
            Machine Weaving by Loom University on Coursera, 2020; Machine Weaving; ; Loom University; 2020
            Loom Keeping Specialization | Coursera | May 2021; Loom Keeping Specialization; ; Coursera; 2021-05
            Introduction to Weaving - Udemy; Introduction to Weaving; ; Udemy;
            Spinning Basics, Level 2, 2018; Spinning Basics, Level 2; ; ; 2018
            CCNA, Routing and Switching; ccna; ; ;
            Advanced Loom Weaving, Acme Institute, 2020; Advanced Loom Weaving; ; Acme Institute; 2020
            Professional Loom Course - Udemy; Professional Loom Course; ; Udemy;
            Foundation of Yarn, Coursera, 2021; Foundation of Yarn; ; Coursera; 2021
            Certified ScrumMaster from May 2019; certified-scrummaster; ; ; 2019-05
            Deep Learning from Scratch by Acme, 2020; Deep Learning from Scratch by Acme; ; ; 2020
            Java from Scratch by Acme, 2020; Java from Scratch by Acme; ; ; 2020
            Weaving from Basic to Advanced, 2020; Weaving from Basic to Advanced; ; ; 2020
            Loom Weaving by Hand, 2020; Loom Weaving by Hand; ; ; 2020
            Loom Weaving issued by Acme May 2020; Loom Weaving; ; Acme; 2020-05
            PMP expires 2025, issued June 2022; pmp; ; ; 2022-06
            Udemy - Loom Course 2020; Udemy - Loom Course; ; ; 2020
            """)
    void readsLevelIssuerAndDate(String line, String name, String level, String issuer, String date) {
        assertThat(reader.read("Certifications\n" + line + "\n").certifications())
                .extracting(Quoted::value)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.name()).isEqualTo(name);
                    assertThat(one.level().orElse(null)).isEqualTo(level);
                    assertThat(one.issuer().orElse(null)).isEqualTo(issuer);
                    assertThat(one.date().map(WrittenDate::toString).orElse(null))
                            .isEqualTo(date);
                });
    }

    @Test
    void readsIssuerAndDateInTheLinesBelow() {
        assertThat(reader.read(
                                "Certifications\nLoom Keeping Basics\nCoursera\nIssued Jun 2022 · Expires Jun 2025\nCCNA\nCisco\n")
                        .certifications())
                .extracting(one -> one.value().name() + ", "
                        + one.value().issuer().orElse("") + ", "
                        + one.value().date().map(WrittenDate::toString).orElse("") + ": "
                        + one.quote().replace("\n", "/"))
                .containsExactly(
                        "Loom Keeping Basics, Coursera, 2022-06: Loom Keeping Basics/Coursera/Issued Jun 2022 · Expires Jun 2025",
                        "ccna, Cisco, : CCNA/Cisco");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "United Nations Volunteer Course",
                "Unlimited Weaving Course",
                "Speed Reading Course",
                "Earned Value Management",
                "Member Services Training",
                "Issued Software Patents Course",
                "Date Palm Growing Certificate",
            })
    void keepsNamesThatBeginLikeDeedsOrDates(String line) {
        assertThat(reader.read("Certifications\nLoom Keeping Basics\n" + line + "\n")
                        .certifications())
                .extracting(one -> one.value().name())
                .containsExactly("Loom Keeping Basics", line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Completed a loom course", "Attended Weaving Fair", "Member of the Guild", "Members, Acme Guild"
            })
    void takesNoDeedOrMembershipForACertificate(String line) {
        assertThat(reader.read("Certifications\nLoom Keeping Basics\n" + line + "\n")
                        .certifications())
                .extracting(one -> one.value().name())
                .containsExactly("Loom Keeping Basics");
    }

    @Test
    void readsCredentialsBelow() {
        assertThat(reader.read(
                                "Certifications\nLoom Keeping Basics\nCoursera, online\nDate of issue: 12 May 2020, Credential ID: ABC-123\n")
                        .certifications())
                .extracting(Quoted::value)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.issuer()).hasValue("Coursera");
                    assertThat(one.date()).hasValue(WrittenDate.of(2020, 5));
                });
    }

    @Test
    void takesNoIssuerThatHeadsTheNextCertificates() {
        assertThat(reader.read("Certifications\nCoursera\nMachine Loom Course\nCCNA\nUdemy\nYarn Loom Course\n")
                        .certifications())
                .extracting(one -> one.value().name() + one.value().issuer().orElse(""))
                .containsExactly("Machine Loom Course", "ccna", "Yarn Loom Course");
    }

    @Test
    void takesNoDetailsFromALineOfWork() {
        assertThat(reader.read("Experience\nPMP certified manager from Acme Corp, Jan 2019 - May 2021\n")
                        .certifications())
                .extracting(Quoted::value)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.issuer()).isEmpty();
                    assertThat(one.date()).isEmpty();
                });
    }

    @Test
    void takesTheMentionThatSaysMost() {
        assertThat(reader.read("Summary\nNetworker with CCNA\n\nCertifications\nCCNA, Cisco, 2020\n")
                        .certifications())
                .extracting(Quoted::quote)
                .containsExactly("CCNA, Cisco, 2020");
    }

    @Test
    void takesTheLevelOfACertificateForNoDegree() {
        assertThat(reader.read(
                                "Education and Certifications\nAWS Certified Solutions Architect – Associate, Amazon, 2021\n")
                        .education())
                .isEmpty();
    }

    @Test
    void takesNoneThatIsStillToCome() {
        assertThat(reader.read("""
                                Certifications
                                AWS Certified Cloud Practitioner (in progress)
                                CompTIA Security+ (expected March 2027)
                                CISSP, expected May 2027
                                Loom Safety Certificate (in progress)
                                CCNA, Cisco, 2020
                                """).certifications())
                .extracting(one -> one.value().name())
                .containsExactly("ccna");
    }
}
