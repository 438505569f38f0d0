package dev.firstrung.skills.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import org.junit.jupiter.params.ParameterizedTest;
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
                .extracting(Quoted::value)
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
}
