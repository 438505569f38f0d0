package dev.firstrung.skills;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the taxonomy's text format; docs/skills.md describes it. */
final class TaxonomyFile {

    private TaxonomyFile() {}

    static List<Entry> parse(String file, List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        Category category = Category.DOMAIN;
        boolean field = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                if (line.startsWith("[")) {
                    field = line.endsWith(" field]");
                    category = Category.valueOf(line.substring(1, line.length() - (field ? 7 : 1)));
                } else {
                    entries.add(entry(category, field, line));
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(file + " line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return entries;
    }

    private static Entry entry(Category category, boolean field, String line) {
        List<String> columns =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (columns.size() > 4) {
            throw new IllegalArgumentException("more than four columns");
        }
        boolean generic = columns.getFirst().startsWith("*");
        String head = columns.getFirst().substring(generic ? 1 : 0);
        int equals = head.indexOf(" = ");
        String marked = equals < 0 ? head : head.substring(equals + 3).strip();
        String name = unmarked(marked);
        String code = equals < 0 ? slug(name) : head.substring(0, equals).strip();

        List<String> written = new ArrayList<>();
        written.add(marked);
        written.addAll(split(column(columns, 1), ";"));
        List<Term> terms = written.stream()
                .map(term -> new Term(code, unmarked(term), term.startsWith("?")))
                .toList();
        List<Relation> relations = split(column(columns, 2), ";").stream()
                .map(TaxonomyFile::relation)
                .toList();
        Skill skill = new Skill(
                code,
                name,
                category,
                terms.stream().skip(1).map(Term::spelling).toList(),
                relations,
                terms.stream().anyMatch(Term::ambiguous),
                generic,
                field);
        Set<String> near = new HashSet<>();
        Set<String> before = new HashSet<>();
        Set<String> after = new HashSet<>();
        Set<String> neverNear = new HashSet<>();
        for (String word : split(column(columns, 3), " ")) {
            if (word.startsWith("->")) {
                after.add(word.substring(2));
            } else if (word.startsWith("-")) {
                before.add(word.substring(1));
                after.add(word.substring(1));
            } else if (word.startsWith("!")) {
                neverNear.add(word.substring(1));
            } else {
                near.add(word);
            }
        }
        return new Entry(skill, terms, near, before, after, neverNear);
    }

    private static Relation relation(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a relation: " + text);
        }
        Relation.Kind kind = switch (parts[0]) {
            case ">" -> Relation.Kind.IMPLIES;
            case "^" -> Relation.Kind.PART_OF;
            case "~" -> Relation.Kind.ALTERNATIVE_TO;
            default -> throw new IllegalArgumentException("not a kind of relation: " + parts[0]);
        };
        return new Relation(kind, parts[1], Integer.parseInt(parts[2]));
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String unmarked(String term) {
        return term.startsWith("?") ? term.substring(1) : term;
    }

    private static String column(List<String> columns, int index) {
        return index < columns.size() ? columns.get(index) : "";
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
