package dev.firstrung.skills.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.audit.AuditedPosting.Place;
import dev.firstrung.skills.audit.AuditedPosting.StatedPay;
import dev.firstrung.skills.audit.Finding.Code;
import dev.firstrung.skills.audit.Finding.Where;
import dev.firstrung.skills.posting.PostingReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingAuditTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PostingReader READER =
            new PostingReader(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));
    private static final PostingAudit AUDIT = new PostingAudit(Taxonomy.standard());

    private static Audit audit(String title, String description) {
        return AUDIT.audit(AuditedPosting.ofText(title, description, READER.readPlain(title, description)), TODAY);
    }

    private static Audit paid(@Nullable StatedPay pay, String text, boolean remote, Place... places) {
        return AUDIT.audit(
                new AuditedPosting(
                        "Python Engineer",
                        text,
                        READER.readPlain("Python Engineer", text),
                        pay,
                        List.of(places),
                        remote,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        false),
                TODAY);
    }

    private static List<Finding> of(Code code, Audit audit) {
        return audit.findings().stream().filter(it -> it.code() == code).toList();
    }

    private static Where where(Finding finding) {
        Where where = finding.where();
        return Objects.requireNonNull(where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Junior Data Analyst | Requirements:\\n- 3+ years of experience with SQL | 3 years of experience | 3+ years",
                "Software Engineer, New Grad 2027 | Qualifications:\\n- 1+ years of non-internship professional experience | 1 year of work without internships | 1+ years",
                "Software Engineer | We are looking for an entry-level engineer.\\nRequirements:\\n- At least two years of experience in Java | 2 years of experience | two years",
                "Analyst | Recent graduate with a degree in statistics.\\nRequirements:\\n- 5 years of experience in finance | 5 years of experience | 5 years",
            })
    void tellsYearsThatABeginnerCannotHave(String title, String text, String what, String words) {
        String description = text.replace("\\n", "\n");
        Audit audit = audit(title, description);
        assertThat(audit.callsItselfEntryLevel()).isTrue();
        assertThat(audit.entryLevel()).isFalse();
        Finding finding = of(Code.ENTRY_LEVEL_YEARS, audit).getFirst();
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.what()).endsWith(what);
        Where where = where(finding);
        assertThat(where.field()).isEqualTo("description");
        assertThat(description.substring(where.start(), where.end())).isEqualTo(words);
        assertThat(where.quote()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Junior Data Analyst | Requirements:\\n- 0-2 years of experience with SQL",
                "Junior Data Analyst | Requirements:\\n- 1+ years of experience with SQL",
                "Software Engineer, New Grad | Requirements:\\n- Bachelor's degree and 2 years of experience, or a Master's degree in computer science",
                "Software Engineer, New Grad | Requirements:\\n- 2+ years of experience with Java, internships and academic projects count",
                "Software Engineer, New Grad | Preferred qualifications:\\n- 3+ years of experience with Java",
                "Junior Engineer | Our company has 20 years of experience in shipping. You learn from senior engineers.\\nRequirements:\\n- Java",
                "Research Scientist, PhD New Grad | Requirements:\\n- PhD in computer science",
                "Marketing Intern | Requirements:\\n- Currently pursuing a Master's degree",
            })
    void letsHonestBeginnersRolesBe(String title, String text) {
        Audit audit = audit(title, text.replace("\\n", "\n"));
        assertThat(audit.callsItselfEntryLevel()).isTrue();
        assertThat(audit.findings())
                .filteredOn(it -> it.code().name().startsWith("ENTRY"))
                .isEmpty();
        assertThat(audit.entryLevel()).isTrue();
    }

    @Test
    void tellsADegreeThatTheTitleDoesNotName() {
        Audit audit = audit("Data Scientist, New Grad", "Requirements:\n- Master's or PhD degree in statistics");
        assertThat(of(Code.ENTRY_LEVEL_DEGREE, audit)).hasSize(1);
        assertThat(audit.entryLevel()).isFalse();
    }

    @Test
    void quotesTheYearsThatItNamesAndNamesARepeatedLineOnce() {
        String line = "- Bachelor's degree and 6+ years of experience, or Master's degree and 5+ years of experience\n";
        List<Finding> found = of(Code.ENTRY_LEVEL_YEARS, audit("Junior Engineer", "Requirements:\n" + line + line));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().what()).contains("5 years");
        Where place = where(found.getFirst());
        assertThat(("Requirements:\n" + line).substring(place.start(), place.end()))
                .startsWith("5+");
    }

    @Test
    void tellsATextThatLooksForASenior() {
        Audit audit = audit("Junior Engineer", "We are looking for a Senior Software Engineer.\nRequirements:\n- Java");
        assertThat(of(Code.ENTRY_LEVEL_SENIORITY, audit)).hasSize(1);
    }

    @Test
    void tellsSeniorityInTitleAndText() {
        Audit audit = audit(
                "Junior Engineer / Team Lead", "What you will do:\n- Mentor junior engineers\nRequirements:\n- Java");
        List<Finding> found = of(Code.ENTRY_LEVEL_SENIORITY, audit);
        assertThat(found).extracting(it -> where(it).field()).containsExactly("title", "description");
        assertThat(where(found.getFirst()).quote()).isEqualTo("Junior Engineer / Team Lead");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Experience leading large-scale engineering projects",
                "- Extensive years of hands-on industry data science experience",
                "- Readiness to mentor other engineers",
                "- Readiness to set technical direction and to promote it"
            })
    void tellsWhatOnlySomebodyWithYearsBehindThemDoes(String demand) {
        Audit audit = audit("Junior Engineer", "Requirements:\n- Java\n" + demand);
        assertThat(of(Code.ENTRY_LEVEL_SENIORITY, audit)).hasSize(1);
        assertThat(audit.entryLevel()).isFalse();
    }

    @Test
    void saysNothingOfEntryLevelWhereNobodyClaimsIt() {
        Audit audit = audit(
                "Software Engineer II", "Requirements:\n- 5+ years of experience in Java\nMentor junior engineers.");
        assertThat(audit.callsItselfEntryLevel()).isFalse();
        assertThat(audit.entryLevel()).isFalse();
        assertThat(audit.findings())
                .filteredOn(it -> it.code().name().startsWith("ENTRY"))
                .isEmpty();
    }

    @Test
    void marksARoleThatAsksForAYearAtMost() {
        assertThat(audit("Software Engineer", "Requirements:\n- 0-1 years of experience in Java")
                        .entryLevel())
                .isTrue();
        assertThat(audit("Software Engineer", "Requirements:\n- Java").entryLevel())
                .isFalse();
    }

    @Test
    void takesThePlaceThatTheTextSaysWhereNoneIsStated() {
        Audit told = audit("Python Engineer", "Location: Denver, CO\nRequirements:\n- Python");
        Audit untold = audit("Python Engineer", "Our customers sit in Denver, CO\nRequirements:\n- Python");

        assertThat(of(Code.PAY_MISSING, told)).hasSize(1);
        assertThat(of(Code.PLACE_MISSING, told)).isEmpty();
        assertThat(of(Code.PAY_MISSING, untold)).isEmpty();
        assertThat(of(Code.PLACE_MISSING, untold)).hasSize(1);
    }

    @Test
    void asksForPayWhereItIsLaw() {
        Finding finding = of(Code.PAY_MISSING, paid(null, "Java.", false, new Place("Denver", "CO", "US")))
                .getFirst();
        assertThat(finding.why()).contains("Colorado").contains("8-5-201").contains("2021-01-01");
        assertThat(finding.instead()).contains("USD");
        assertThat(paid(null, "Java.", false, new Place("Austin", "TX", "US")).findings())
                .isEmpty();
        assertThat(of(Code.PAY_MISSING, paid(null, "Java.", false, new Place("Portland", "Washington", "US"))))
                .hasSize(1);
        assertThat(of(Code.PAY_MISSING, paid(null, "Java.", true, new Place(null, null, "US"))))
                .hasSize(1);
        assertThat(paid(null, "Base pay: $90,000 - $110,000 a year.", false, new Place("Denver", "CO", "US"))
                        .findings())
                .isEmpty();
    }

    @Test
    void aLawThatIsNotYetInForceAsksForNothing() {
        assertThat(paid(null, "Java.", false, new Place("Dover", "DE", "US")).findings())
                .isEmpty();
    }

    @Test
    void tellsARangeThatSaysNothing() {
        StatedPay wide = new StatedPay(new BigDecimal("60000"), new BigDecimal("180000"), "USD", "YEAR");
        Finding finding = of(Code.PAY_TOO_WIDE, paid(wide, "Java.", false, new Place("Austin", "TX", "US")))
                .getFirst();
        assertThat(finding.what()).contains("3.0 times");
        assertThat(finding.instead()).contains("60,000 to 84,000 USD a year");
        StatedPay ontario = new StatedPay(new BigDecimal("80000"), new BigDecimal("140000"), "CAD", "YEAR");
        assertThat(of(Code.PAY_TOO_WIDE, paid(ontario, "Java.", false, new Place("Toronto", "ON", "CA"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.HIGH);
        assertThat(paid(ontario, "Java.", false, new Place("Vancouver", "BC", "CA"))
                        .findings())
                .isEmpty();
    }

    @Test
    void tellsAMissingEndOfTheRange() {
        StatedPay open = new StatedPay(new BigDecimal("60000"), null, "USD", "YEAR");
        assertThat(of(Code.PAY_OPEN_ENDED, paid(open, "Java.", false, new Place("Denver", "CO", "US"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We want a rockstar.",
                "You are a digital native.",
                "Send your salary history.",
                "Native English speakers only.",
                "A degree of a top-tier university.",
                "He will report to the CTO.",
                "Female candidates only.",
                "Candidates under 30.",
                "No disabilities, please.",
                "No Muslims.",
                "You must be single.",
                "No women with kids.",
                "A training fee of $200 is due.",
                "The trial month is paid by commission only.",
                "Expect 80 hours a week.",
                "Use of a black-list? No: whitelists."
            })
    void tellsWordingThatShutsOut(String text) {
        Finding finding = of(Code.EXCLUSIONARY_WORDING, audit("Engineer", text)).getFirst();
        assertThat(finding.instead()).isNotBlank();
        assertThat(where(finding).quote())
                .isEqualTo(text.substring(text.indexOf(where(finding).quote())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cloud-native systems.",
                "Amazon CodeGuru and the setup wizard.",
                "A young company.",
                "Answers in under 30 milliseconds, for women and men.",
                "No jewelry may be worn, and food must be healthy.",
                "The loop must be single-threaded, and you must be single-minded.",
                "We serve people with and without disabilities, and families with or without children.",
                "Women candidates and Black candidates are encouraged to apply.",
                "We never ask for a training fee, and we reimburse training fees.",
                "You collect application fees and process registration fees.",
                "It is not a commission only role, and there is no unpaid training.",
                "You support women with children and empower young women.",
                "Nobody works more than 45 hours, never 60 hours a week.",
                "You support young people and single parents with children.",
                "Travel no more than 60 days a year.",
                "We hire regardless of native language, mother tongue or age limit.",
                "The master branch.",
                "Family leave."
            })
    void letsOrdinaryWordsBe(String text) {
        assertThat(of(Code.EXCLUSIONARY_WORDING, audit("Engineer", text))).isEmpty();
    }

    @Test
    void countsCodedWordsByTheHundred() {
        Audit audit = audit(
                "Engineer",
                "You compete aggressively, take decisions, dominate the field and support others. "
                        + "A fearless fighter who loves a challenge.");
        assertThat(audit.wording().masculine()).isEqualTo(7);
        assertThat(audit.wording().feminine()).isEqualTo(1);
        assertThat(audit.wording().words()).isEqualTo(19);
        assertThat(audit.wording().masculinePer100()).isEqualTo(36.8);
        Finding finding = of(Code.GENDER_CODED_WORDING, audit).getFirst();
        assertThat(finding.what()).contains("dominate").contains("fearless");
        assertThat(finding.instead()).contains("“persistent” for “aggressively”");
    }

    @Test
    void namesOfTheTradeAreNotCoded() {
        assertThat(audit(
                                "Data Analyst",
                                "Data analysis, logic design, leadership principles, objectives, competitive pay.")
                        .wording()
                        .masculine())
                .isZero();
    }

    @Test
    void tellsATextThatNamesNoSkill() {
        Finding finding = of(Code.SKILLS_MISSING, audit("Helper", "You bring good spirits.\nWe pay on Fridays."))
                .getFirst();
        assertThat(where(finding)).isEqualTo(new Where("description", 0, 23, "You bring good spirits."));
        assertThat(finding.instead()).contains("requiredSkills");
    }

    @Test
    void tellsStatedSkillsThatHardlyAnyProfileHas() {
        Audit audit = AUDIT.audit(stated(List.of("Python", "phyton", "Beekeeping"), List.of("Exel")), TODAY);

        List<Finding> found = of(Code.SKILL_UNKNOWN, audit);
        assertThat(found).extracting(Finding::severity).containsExactly(Severity.MEDIUM, Severity.LOW);
        assertThat(where(found.getFirst())).isEqualTo(new Where("requiredSkills", 0, 0, "phyton, Beekeeping"));
        assertThat(found.getFirst().instead()).contains("“Python”, if “phyton”").contains("for “Beekeeping” a usual");
        assertThat(found.getLast().instead()).isEqualTo("“Microsoft Excel”, if “Exel” means that");
        assertThat(of(Code.SKILL_UNKNOWN, AUDIT.audit(stated(List.of("JS", "SQL"), List.of("Git")), TODAY)))
                .isEmpty();
    }

    private static AuditedPosting stated(List<String> required, List<String> preferred) {
        AuditedPosting text = AuditedPosting.ofText("Helper", "", READER.readPlain("Helper", ""));
        return new AuditedPosting(
                text.title(),
                text.description(),
                text.facts(),
                null,
                List.of(),
                false,
                null,
                null,
                required,
                preferred,
                null,
                false);
    }

    @ParameterizedTest
    @CsvSource({"Helper,We use Java.", "Java Helper,You bring good spirits.", "Helper,''"})
    void missesNoSkillWhereOneIsNamedOrNothingIsWritten(String title, String text) {
        assertThat(of(Code.SKILLS_MISSING, audit(title, text))).isEmpty();
    }

    @Test
    void tellsAShoppingList() {
        String list =
                "Python, Java, Rust, Kotlin, Terraform, Kubernetes, Docker, PostgreSQL, MongoDB, Apache Kafka, React, "
                        + "Angular, TensorFlow and PyTorch";
        Finding finding = of(Code.SHOPPING_LIST, audit("Engineer", "Requirements:\n- " + list))
                .getFirst();
        assertThat(finding.what()).startsWith("It requires 14 skills");
        assertThat(where(finding).quote()).contains("Terraform");
        assertThat(of(Code.SHOPPING_LIST, audit("Engineer", "Requirements:\n- Python\nPreferred:\n- " + list)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Applications close on June 31, 2027. | DATE_IMPOSSIBLE",
                "Apply by 2026-13-01. | DATE_IMPOSSIBLE",
                "Apply by March 1, 2026. | DATE_OVER",
                "The internship starts in June 2026. | DATE_OVER",
            })
    void tellsDatesThatCannotBe(String text, Code code) {
        assertThat(of(code, audit("Intern", text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Apply by March 1, 2027.",
                "Founded in May 2019.",
                "Graduating between December 2025 and June 2026.",
                "Starting January 26, 2026, employees work from the office."
            })
    void letsOtherDatesBe(String text) {
        assertThat(audit("Python Intern", text).findings())
                .extracting(Finding::code)
                .containsOnly(Code.PLACE_MISSING);
    }

    @Test
    void everyPlaceIsTrueForAnyText() {
        String[] parts = {
            "Junior",
            " 3+ years of experience",
            "\n",
            ". ",
            "rockstar",
            " he/she",
            "Requirements:\n",
            "- ",
            "PhD in statistics",
            "$90,000 - $300,000",
            " salary history",
            "Mentor junior engineers",
            "é€",
            " Apply by May 1, 2020",
            " compete",
            "\t",
            "• "
        };
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String title = random.ints(3, 0, parts.length)
                    .mapToObj(i -> parts[i])
                    .collect(Collectors.joining())
                    .strip()
                    .replace('\n', ' ');
            String text =
                    random.ints(20, 0, parts.length).mapToObj(i -> parts[i]).collect(Collectors.joining());
            for (Finding finding : audit(title, text).findings()) {
                Where where = finding.where();
                if (where != null && where.end() > 0) {
                    String field = where.field().equals("title") ? title : text;
                    assertThat(where.end()).as(title + " / " + text).isLessThanOrEqualTo(field.length());
                    assertThat(field)
                            .as("round %d: %s in %s", round, finding, where)
                            .contains(where.quote());
                }
            }
        }
    }
}
