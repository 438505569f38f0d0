package dev.firstrung.architecture;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the code of all modules against the rules. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.firstrung");

    private final ModuleTable table = ModuleTable.read(Path.of("../docs/architecture.md"));

    @TestFactory
    Stream<DynamicTest> modulesNeedOnlyWhatTheTableSays() {
        return tests(table.dependencyRules());
    }

    @TestFactory
    Stream<DynamicTest> theTableIsComplete() {
        return tests(List.of(table.completenessRule()));
    }

    @TestFactory
    Stream<DynamicTest> modulesStayFreeOfFrameworks() {
        return tests(List.of(
                Rules.pure("dev.firstrung.skills"),
                Rules.pure("dev.firstrung.engine"),
                Rules.withoutSpring("dev.firstrung.contracts")));
    }

    @TestFactory
    Stream<DynamicTest> theCodeKeepsItsHabits() {
        return tests(Rules.ALL);
    }

    private static Stream<DynamicTest> tests(List<ArchRule> rules) {
        return rules.stream().map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(CODE)));
    }
}
