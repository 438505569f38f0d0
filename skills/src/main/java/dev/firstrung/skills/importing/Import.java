package dev.firstrung.skills.importing;

import dev.firstrung.skills.Taxonomy;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a taxonomy file of ESCO's official {@code skills_en.csv} or of O*NET's {@code Technology Skills.txt}, with what the taxonomy
 * doesn't have yet: {@code Import esco|onet FILE} writes it to standard output. docs/skills.md says how to load it.
 */
public final class Import {

    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)\\s*");
    private static final Pattern NO_NAME = Pattern.compile("[|;=\\[\\]#*?\\p{Cntrl}]");
    private static final int LONGEST_WORDS = 6;

    private final Taxonomy taxonomy;
    private final Set<String> taken = new HashSet<>();

    Import(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !List.of("esco", "onet").contains(arguments[0])) {
            System.err.println("usage: Import esco skills_en.csv | Import onet \"Technology Skills.txt\"");
            System.exit(2);
            return;
        }
        String text = Files.readString(Path.of(arguments[1]));
        Import made = new Import(Taxonomy.standard());
        List<String> lines = arguments[0].equals("esco") ? made.esco(text) : made.onet(text);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        lines.forEach(out::println);
        out.flush();
    }

    /** Knowledge concepts as fields of knowledge, skills and competences as methods; labels of more than six words are left out. */
    List<String> esco(String csv) {
        Map<String, List<String>> byCategory = new LinkedHashMap<>();
        for (Map<String, String> row : Csv.rows(csv)) {
            String category = row.getOrDefault("skillType", "").equals("knowledge") ? "[DOMAIN]" : "[METHOD]";
            List<String> names = new ArrayList<>(List.of(row.getOrDefault("preferredLabel", "")));
            row.getOrDefault("altLabels", "").lines().forEach(names::add);
            add(byCategory, category, names);
        }
        return file("# ESCO. This service uses the ESCO classification of the European Commission.", byCategory);
    }

    /** Each example of technology once. */
    List<String> onet(String table) {
        Map<String, List<String>> byCategory = new LinkedHashMap<>();
        List<String> lines = table.lines().toList();
        int column =
                lines.isEmpty() ? -1 : List.of(lines.getFirst().split("\t", -1)).indexOf("Example");
        if (column < 0) {
            throw new IllegalArgumentException("not O*NET's Technology Skills: no column Example");
        }
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length > column) {
                add(byCategory, "[TOOL]", List.of(cells[column]));
            }
        }
        return file(
                "# O*NET Database by the U.S. Department of Labor, Employment and Training Administration, CC BY 4.0.",
                byCategory);
    }

    private void add(Map<String, List<String>> byCategory, String category, List<String> names) {
        Set<String> fresh = new LinkedHashSet<>();
        for (String written : names) {
            String name = REMARK.matcher(written).replaceAll(" ").strip();
            String code = taxonomy.codeOf(name);
            boolean fits = name.length() > 1
                    && name.split(" ", -1).length <= LONGEST_WORDS
                    && !NO_NAME.matcher(name).find()
                    && code.matches("[a-z0-9]+(-[a-z0-9]+)*");
            if (taxonomy.byName(name).isPresent() && fresh.isEmpty()) {
                return; // the taxonomy has the thing by its usual name
            }
            if (fits && taxonomy.byName(name).isEmpty() && taken.add(code.replace("-", ""))) {
                fresh.add(name);
            }
        }
        if (!fresh.isEmpty()) {
            List<String> all = List.copyOf(fresh);
            String line = taxonomy.codeOf(all.getFirst()) + " = " + all.getFirst();
            String aliases = String.join(" ; ", all.subList(1, all.size()));
            byCategory
                    .computeIfAbsent(category, key -> new ArrayList<>())
                    .add(aliases.isEmpty() ? line : line + " | " + aliases);
        }
    }

    private static List<String> file(String head, Map<String, List<String>> byCategory) {
        List<String> lines = new ArrayList<>(List.of(head));
        byCategory.forEach((category, entries) -> {
            lines.add(category);
            lines.addAll(entries);
        });
        return lines;
    }
}
