package dev.firstrung.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A rule that nothing can break proves nothing: each is broken once by the classes in {@code offenders}. */
class RulesTest {

    static final List<ArchRule> ALL = Rules.ALL;

    private static final String PACKAGE = "dev.firstrung.architecture.offenders";
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(PACKAGE);

    @ParameterizedTest
    @FieldSource("ALL")
    void noticesAnOffender(ArchRule rule) {
        assertThat(rule.evaluate(OFFENDERS).hasViolation()).isTrue();
    }

    @Test
    void noticesFrameworksInPureModules() {
        assertThat(Rules.pure(PACKAGE).evaluate(OFFENDERS).hasViolation()).isTrue();
        assertThat(Rules.withoutSpring(PACKAGE).evaluate(OFFENDERS).hasViolation())
                .isTrue();
    }

    @Test
    void noticesModulesThatNeedWhatTheTableDoesNotSay() {
        var one = new ModuleTable.Module(PACKAGE + ".one", Set.of("two"));
        var two = new ModuleTable.Module(PACKAGE + ".two", Set.of());
        var table = new ModuleTable(Map.of("one", one, "two", two));
        assertThat(table.dependencyRules())
                .filteredOn(rule -> rule.evaluate(OFFENDERS).hasViolation())
                .extracting(ArchRule::getDescription)
                .containsExactly("two depends on no module but []");
        assertThat(table.completenessRule().evaluate(OFFENDERS).hasViolation()).isTrue();
    }

    @Test
    void readsTheTable(@TempDir Path folder) throws Exception {
        var document = Files.writeString(folder.resolve("architecture.md"), """
                | module | package | what it is | may depend on |
                |---|---|---|---|
                | `base` | `dev.firstrung.base` | mentions top | nothing of ours |
                | `top` | `dev.firstrung.top` | x | base, for its commands |
                """);
        assertThat(ModuleTable.read(document).modules())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "base", new ModuleTable.Module("dev.firstrung.base", Set.of()),
                        "top", new ModuleTable.Module("dev.firstrung.top", Set.of("base"))));
    }
}
