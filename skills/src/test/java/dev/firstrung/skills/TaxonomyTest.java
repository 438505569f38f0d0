package dev.firstrung.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxonomyTest {

    private final Taxonomy taxonomy = Taxonomy.standard();

    @Test
    void knowsAtLeastFourHundredSkillsInEveryCategory() {
        assertThat(taxonomy.skills()).hasSizeGreaterThanOrEqualTo(400);
        Set<Category> used = taxonomy.skills().stream().map(Skill::category).collect(Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrder(Category.values());
        assertThat(taxonomy.version()).isNotBlank();
    }

    @Test
    void everyRelationLeadsToAnotherSkillAndIsWrittenOnce() {
        Set<List<String>> alternatives = new HashSet<>();
        for (Skill skill : taxonomy.skills()) {
            Set<String> targets = new HashSet<>();
            for (Relation relation : skill.relations()) {
                assertThat(taxonomy.byCode(relation.code()))
                        .as("%s relates to %s", skill.code(), relation.code())
                        .isPresent();
                assertThat(relation.code()).isNotEqualTo(skill.code());
                assertThat(targets.add(relation.code()))
                        .as("%s repeats %s", skill.code(), relation.code())
                        .isTrue();
                if (relation.kind() == Relation.Kind.ALTERNATIVE_TO) {
                    List<String> pair = List.of(skill.code(), relation.code()).stream()
                            .sorted()
                            .toList();
                    assertThat(alternatives.add(pair))
                            .as("%s is written at both ends", pair)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void nothingIsPartOfItselfByAnyPath() {
        Map<String, List<String>> wholes = new HashMap<>();
        for (Skill skill : taxonomy.skills()) {
            wholes.put(
                    skill.code(),
                    skill.relations().stream()
                            .filter(relation -> relation.kind() == Relation.Kind.PART_OF)
                            .map(Relation::code)
                            .toList());
        }
        wholes.keySet().forEach(code -> assertNoWayBack(code, code, wholes, new HashSet<>()));
    }

    private static void assertNoWayBack(String start, String at, Map<String, List<String>> wholes, Set<String> seen) {
        for (String whole : wholes.getOrDefault(at, List.of())) {
            assertThat(whole).as("part-of cycle").isNotEqualTo(start);
            if (seen.add(whole)) {
                assertNoWayBack(start, whole, wholes, seen);
            }
        }
    }

    /** Profiles and postings hold codes for good; {@code codes.txt} says what each was given for. */
    @Test
    void noCodeDisappearsOrChangesItsMeaning() throws IOException {
        Map<String, String> given = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(TaxonomyTest.class.getResourceAsStream("codes.txt"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .forEach(line -> given.put(line[0], line[1]));
        }
        assertThat(given).hasSizeGreaterThan(1_000);
        Map<String, String> known = taxonomy.skills().stream().collect(Collectors.toMap(Skill::code, Skill::name));
        assertThat(known).containsAllEntriesOf(given);
        assertThat(known.keySet()).as("add new codes to codes.txt").isSubsetOf(given.keySet());
    }

    @Test
    void bareEverydayWordsAreNoUnambiguousTerms() {
        Set<String> traps = Set.of(
                "data",
                "design",
                "development",
                "management",
                "engineering",
                "technology",
                "systems",
                "go",
                "r",
                "c",
                "excel",
                "spark",
                "spring",
                "swift",
                "chef",
                "salt",
                "flask",
                "dash",
                "express",
                "rest",
                "shell",
                "node");
        for (Entry entry : taxonomy.entries()) {
            for (Term term : entry.terms()) {
                assertThat(!term.ambiguous() && traps.contains(Token.key(term.spelling())))
                        .as("%s is certain to be %s", term.spelling(), term.skill())
                        .isFalse();
            }
        }
    }

    @Test
    void marksWhatNearlyEveryPostingNamesAsGeneric() {
        List<String> generic = taxonomy.skills().stream()
                .filter(Skill::generic)
                .map(Skill::code)
                .toList();
        assertThat(generic).contains("programming", "software-development", "code-review", "version-control");
        assertThat(generic).doesNotContain("python", "machine-learning", "git", "communication");
        Entry marked =
                TaxonomyFile.parse("test", List.of("*of-all = Of All | ?all")).getFirst();
        assertThat(marked.skill().generic()).isTrue();
        assertThat(marked.skill().name()).isEqualTo("Of All");
    }

    @Test
    void refusesTwoSkillsWithOneName() {
        List<Entry> entries = TaxonomyFile.parse("test", List.of("Alpha Tool | beta", "Beta"));
        assertThatThrownBy(() -> new Taxonomy("test", entries)).hasMessageContaining("share the name");
    }

    @Test
    void noSkillHasAnAliasThatSaysNothingNew() {
        for (Entry entry : taxonomy.entries()) {
            assertThat(entry.terms().stream()
                            .map(term -> Token.of(term.spelling()).stream()
                                    .map(Token::text)
                                    .toList()))
                    .as(entry.skill().code())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void refusesAMalformedLineAndNamesIt() {
        assertThatThrownBy(() -> TaxonomyFile.parse("test", List.of("", "Alpha | | implies beta")))
                .hasMessageContaining("test line 2");
        assertThatThrownBy(() -> TaxonomyFile.parse("test", List.of("Bad Code = Alpha")))
                .hasMessageContaining("not a skill code");
    }

    @Test
    void findsNamesHoweverTheyAreWritten() {
        assertThat(codes("JS", "java script", "Node.JS", "nodejs", "CI / CD", "power-bi", "PowerBI", "K8s", "Golang"))
                .containsExactly(
                        "javascript",
                        "javascript",
                        "nodejs",
                        "nodejs",
                        "ci-cd",
                        "power-bi",
                        "power-bi",
                        "kubernetes",
                        "go");
        assertThat(codes("C", "C++", "C#", ".NET", "F#")).containsExactly("c", "cpp", "csharp", "dotnet", "fsharp");
        assertThat(taxonomy.byName("").isPresent()).isFalse();
    }

    @Test
    void givesUnknownNamesANormalisedCode() {
        assertThat(codes("Basket  Weaving", "Notepad++", "X#", "!?"))
                .containsExactly("basket-weaving", "notepadplusplus", "xsharp", "");
        assertThat(taxonomy.nameOf("basket-weaving")).isEqualTo("basket-weaving");
        assertThat(taxonomy.nameOf("cpp")).isEqualTo("C++");
    }

    @Test
    void completesNamesBeforeAliases() {
        assertThat(taxonomy.complete("py", 3)).extracting(Skill::code).contains("python", "pytorch");
        assertThat(taxonomy.complete("java", 2)).extracting(Skill::code).first().isEqualTo("java");
        assertThat(taxonomy.complete("golang", 5)).extracting(Skill::code).containsExactly("go");
        assertThat(taxonomy.complete(" ", 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Pyhton, python",
        "phyton, python",
        "Javascrpt, javascript",
        "Kuberentes, kubernetes",
        "postgressql, postgresql",
        "experience with Python, python",
        "Adobe Photoshop editing, adobe-photoshop"
    })
    void tellsWhatAMisspeltNameProbablyMeans(String written, String meant) {
        assertThat(taxonomy.byName(written)).isEmpty();
        assertThat(taxonomy.nearest(written))
                .hasValueSatisfying(skill -> assertThat(skill.code()).isEqualTo(meant));
        assertThat(taxonomy.complete(written, 5)).extracting(Skill::code).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beekeeping", "xyz", "", "!!", "go to market"})
    void guessesNothingWhereNoNameIsNear(String written) {
        assertThat(taxonomy.nearest(written)).isEmpty();
    }

    @Test
    void relatesInTheDirectionOfTheFact() {
        assertThat(percent("pytorch", "python")).isGreaterThanOrEqualTo(70);
        assertThat(percent("python", "pytorch")).isZero();
        assertThat(percent("python", "programming")).isGreaterThanOrEqualTo(80);
        assertThat(percent("pytorch", "deep-learning")).isGreaterThanOrEqualTo(80);
        assertThat(percent("mysql", "sql")).isGreaterThanOrEqualTo(80);
        assertThat(percent("sql", "mysql")).isZero();
        assertThat(percent("mysql", "postgresql"))
                .isEqualTo(percent("postgresql", "mysql"))
                .isPositive();
    }

    @Test
    void showsThePathOfTwoStepsWithItsProduct() {
        RelatedSkill found = taxonomy.relatedTo("next-js").stream()
                .filter(related -> related.code().equals("frontend-development"))
                .findFirst()
                .orElseThrow();
        assertThat(found.path()).extracting(RelatedSkill.Step::to).containsExactly("react", "frontend-development");
        assertThat(found.percent()).isEqualTo(90 * 80 / 100);
    }

    @Test
    void listsRelatedSkillsStrongestFirstAndOnce() {
        for (Skill skill : taxonomy.skills()) {
            List<RelatedSkill> related = taxonomy.relatedTo(skill.code());
            assertThat(related)
                    .extracting(RelatedSkill::code)
                    .doesNotHaveDuplicates()
                    .doesNotContain(skill.code());
            assertThat(related).isSortedAccordingTo((a, b) -> b.percent() - a.percent());
        }
        assertThat(taxonomy.relatedTo("no-such-skill")).isEmpty();
    }

    @Test
    void coversTheDomainsOfTheFirstPostings() {
        Pattern code = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
        for (String name : List.of(
                "scikit-learn",
                "TensorFlow",
                "Amazon SageMaker",
                "Feature Engineering",
                "JIRA",
                "GitLab",
                "SAP",
                "Blockchain",
                "AutoCAD",
                "Recruitment",
                "Accounting",
                "Civil Engineering",
                "Yoga",
                "PMP",
                "AWS Certified Machine Learning Engineer - Associate",
                "Google Cloud Certified – Professional Data Engineer",
                "Microsoft Certified: Azure AI Engineer Associate",
                "Amazon AWS Certified Machine Learning – Specialty")) {
            assertThat(taxonomy.byName(name)).as(name).isPresent();
            assertThat(taxonomy.codeOf(name)).matches(code);
        }
    }

    private List<String> codes(String... names) {
        return Arrays.stream(names).map(taxonomy::codeOf).toList();
    }

    private int percent(String held, String wanted) {
        return taxonomy.relatedTo(held).stream()
                .filter(related -> related.code().equals(wanted))
                .mapToInt(RelatedSkill::percent)
                .findFirst()
                .orElse(0);
    }
}
