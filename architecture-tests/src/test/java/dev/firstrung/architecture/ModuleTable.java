package dev.firstrung.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of modules in {@code docs/architecture.md}, which is the rule itself: module, package, what it is, may depend on.
 *
 * @param modules by name, in the table's order
 */
record ModuleTable(Map<String, Module> modules) {

    /**
     * A row.
     *
     * @param root its package
     * @param needs the modules that its last cell names
     */
    record Module(String root, Set<String> needs) {}

    static ModuleTable read(Path document) {
        var rows = new LinkedHashMap<String, List<String>>();
        try {
            for (String line : Files.readAllLines(document)) {
                List<String> cells = List.of(line.split("\\|", -1));
                if (cells.size() == 6 && cells.get(2).contains("`dev.firstrung.")) {
                    rows.put(plain(cells.get(1)), cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var modules = new LinkedHashMap<String, Module>();
        rows.forEach((name, cells) -> {
            List<String> words = List.of(cells.get(4).split("[^a-z-]+", -1));
            var needs = rows.keySet().stream().filter(words::contains).toList();
            modules.put(name, new Module(plain(cells.get(2)), Set.copyOf(needs)));
        });
        return new ModuleTable(modules);
    }

    private static String plain(String cell) {
        return cell.replace("`", "").strip();
    }

    /** One rule for each module: it depends on no other module than those that its row names. */
    List<ArchRule> dependencyRules() {
        var rules = new ArrayList<ArchRule>();
        modules.forEach((name, module) -> {
            String[] forbidden = modules.entrySet().stream()
                    .filter(other ->
                            !other.getKey().equals(name) && !module.needs().contains(other.getKey()))
                    .map(other -> other.getValue().root() + "..")
                    .toArray(String[]::new);
            rules.add(noClasses()
                    .that()
                    .resideInAPackage(module.root() + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .as(name + " depends on no module but " + module.needs())
                    .allowEmptyShould(true));
        });
        return rules;
    }

    /** No code outside the table, which no dependency rule would see. */
    ArchRule completenessRule() {
        String[] known =
                modules.values().stream().map(module -> module.root() + "..").toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("dev.firstrung..")
                .should()
                .resideInAnyPackage(known)
                .as("every class belongs to a module of the table in docs/architecture.md");
    }
}
