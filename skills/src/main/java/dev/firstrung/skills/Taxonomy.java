package dev.firstrung.skills;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The skills that are known, by code and by every name, with their relations. Immutable. */
public final class Taxonomy {

    static final String FILES = "firstrung.taxonomy";
    static final String FILES_VARIABLE = "FIRSTRUNG_TAXONOMY";

    private final String version;
    private final Map<String, Skill> byCode;
    private final Map<String, Entry> entries;
    private final TreeMap<String, Term> byKey;
    private final Relatedness relatedness;
    private final Spelling spelling;
    private final Map<String, Integer> places = new HashMap<>();

    Taxonomy(String version, List<Entry> read) {
        this.version = version;
        Map<String, Skill> skills = new LinkedHashMap<>();
        Map<String, Entry> lines = new LinkedHashMap<>();
        TreeMap<String, Term> terms = new TreeMap<>();
        for (Entry entry : read) {
            Skill skill = entry.skill();
            if (skills.put(skill.code(), skill) != null) {
                throw new IllegalStateException("two skills have the code " + skill.code());
            }
            lines.put(skill.code(), entry);
            places.put(skill.code(), places.size());
            for (Term term : entry.terms()) {
                Term other = terms.putIfAbsent(Token.key(term.spelling()), term);
                if (other != null && !other.skill().equals(term.skill())) {
                    throw new IllegalStateException(
                            term.skill() + " and " + other.skill() + " share the name " + term.spelling());
                }
            }
        }
        this.byCode = Collections.unmodifiableMap(skills);
        this.entries = lines;
        this.byKey = terms;
        this.spelling = new Spelling(terms);
        this.relatedness = new Relatedness(skills.values());
    }

    /**
     * The taxonomy that ships with this module, loaded once; with the files that the system property {@value #FILES} or the environment
     * variable {@value #FILES_VARIABLE} names, separated as a class path is. All services of an installation need the same.
     */
    public static Taxonomy standard() {
        return Standard.TAXONOMY;
    }

    /** The taxonomy that ships, with more files of its format; the edition tells what was added. */
    public static Taxonomy standardWith(List<Path> files) {
        return Standard.load(files);
    }

    /** Names the edition; it changes whenever a skill, alias or relation does. */
    public String version() {
        return version;
    }

    public Optional<Skill> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By name or alias; case, spaces and punctuation don't matter, but C, C++ and C# stay apart. */
    public Optional<Skill> byName(String nameOrAlias) {
        String key = Token.key(nameOrAlias);
        Term term = byKey.get(key);
        return term == null ? byCode(nameOrAlias.strip()) : byCode(term.skill());
    }

    /** The skill that a name which isn't known probably means: misspelt ("Pyhton"), or with more words around ("Python scripts"). */
    public Optional<Skill> nearest(String unknown) {
        return spelling.nearest(unknown).flatMap(term -> byCode(term.skill()));
    }

    /** The skill's code, else the text in lower case with its words joined by '-' (empty if it has none). */
    public String codeOf(String nameOrAlias) {
        return byName(nameOrAlias)
                .map(Skill::code)
                .orElseGet(() -> Token.of(nameOrAlias).stream()
                        .map(token -> token.text()
                                .replace("+", "plus")
                                .replace("#", "sharp")
                                .replace(".", ""))
                        .collect(Collectors.joining("-")));
    }

    /** The display name, else the code itself. */
    public String nameOf(String code) {
        return byCode(code).map(Skill::name).orElse(code);
    }

    /** Skills with a name or alias that starts with the text: names before aliases, then in the taxonomy's order; if there is none, the {@link #nearest}. */
    public List<Skill> complete(String prefix, int limit) {
        String key = Token.key(prefix);
        if (key.isEmpty() || limit < 1) {
            return List.of();
        }
        record Hit(Skill skill, int rank, int place) {}
        Map<String, Hit> hits = new LinkedHashMap<>();
        byKey.subMap(key, key + Character.MAX_VALUE).forEach((found, term) -> {
            Skill skill = byCode.get(term.skill());
            if (skill != null) {
                int rank = found.equals(key) ? 0 : term.spelling().equals(skill.name()) ? 1 : 2;
                Hit hit = new Hit(skill, rank, places.getOrDefault(skill.code(), 0));
                hits.merge(skill.code(), hit, (a, b) -> a.rank() <= b.rank() ? a : b);
            }
        });
        if (hits.isEmpty()) {
            return nearest(prefix).stream().toList();
        }
        return hits.values().stream()
                .sorted(Comparator.comparingInt(Hit::rank).thenComparingInt(Hit::place))
                .limit(limit)
                .map(Hit::skill)
                .toList();
    }

    /**
     * What someone who holds the skill has in part: every skill within two relations, the best path to each,
     * strongest first. Directed: PyTorch gives Python, Python doesn't give PyTorch.
     */
    public List<RelatedSkill> relatedTo(String code) {
        return relatedness.of(code);
    }

    public Collection<Skill> skills() {
        return byCode.values();
    }

    Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    private static final class Standard {

        private static final Taxonomy TAXONOMY = load(named());

        private static Taxonomy load(List<Path> more) {
            List<String> index = lines("taxonomy.index");
            List<Entry> entries = new ArrayList<>();
            for (String file : index.subList(1, index.size())) {
                entries.addAll(TaxonomyFile.parse(file, lines(file)));
            }
            StringBuilder version = new StringBuilder(index.getFirst());
            for (Path file : more) {
                List<String> lines = lines(file);
                entries.addAll(TaxonomyFile.parse(file.toString(), lines));
                version.append('+').append(Integer.toHexString(lines.hashCode()));
            }
            return new Taxonomy(version.toString(), entries);
        }

        private static List<Path> named() {
            String variable = System.getenv(FILES_VARIABLE);
            String files = System.getProperty(FILES, variable == null ? "" : variable);
            return Arrays.stream(files.split(File.pathSeparator, -1))
                    .filter(file -> !file.isBlank())
                    .map(Path::of)
                    .toList();
        }

        private static List<String> lines(Path file) {
            try {
                return Files.readAllLines(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<String> lines(String file) {
            try (InputStream in = Taxonomy.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("missing from the class path: " + file);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
