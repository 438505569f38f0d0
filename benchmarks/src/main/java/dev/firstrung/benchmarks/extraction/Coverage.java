package dev.firstrung.benchmarks.extraction;

import dev.firstrung.benchmarks.output.Arguments;
import dev.firstrung.benchmarks.output.BenchmarkException;
import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.skills.Taxonomy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * {@code bench taxonomy FOLDER}: which names of public lists the taxonomy lacks, and why. A name that no posting of the folder
 * has is left out because nobody asks for it; one that postings have is a gap, or an everyday word.
 */
public final class Coverage {

    private static final int LONGEST = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#.]*[\\p{L}\\p{N}+#]");
    private static final Pattern MAKER = Pattern.compile("^(?:Microsoft|Apache|Oracle|IBM|Adobe|Google|Amazon) ");

    /** One thing with all its names, the usual one first. */
    private record Thing(List<String> names) {}

    private record Gap(String name, int postings) {}

    private final Taxonomy taxonomy = Taxonomy.standard();
    private final Output output;
    private final Map<String, Integer> asked = new HashMap<>();

    public Coverage(Output output) {
        this.output = output;
    }

    public void run(List<String> words) {
        var arguments = Arguments.parse(words, Set.of(), Set.of("--missing"));
        var folder = Path.of(arguments.word("taxonomy needs the folder of the data sets"));
        int most = arguments.number("--missing", 40);
        countPostings(folder);
        report(folder, "github_topics/topics.jsonl", Coverage::topics, most);
        report(folder, "devicon/devicon_names.json", Coverage::icons, most);
        report(folder, "linguist/languages.yml", Coverage::languages, most);
        report(folder, "onet/Technology Skills.txt", Coverage::technology, most);
    }

    private void countPostings(Path folder) {
        var file = folder.resolve("newgrad_jobs_2026/jobs.jsonl");
        if (Files.isRegularFile(file)) {
            Sources.postings(file).forEach(posting -> count(posting.description()));
        }
        var sentences = folder.resolve("skillspan/train.jsonl");
        if (Files.isRegularFile(sentences)) {
            Sources.skillSpan(sentences).forEach(document -> {
                var text = new StringBuilder();
                document.forEach(sentence -> text.append(sentence.text()).append(" . "));
                count(text.toString());
            });
        }
        if (asked.isEmpty()) {
            throw BenchmarkException.failed(folder + " has no postings to tell what is asked for");
        }
    }

    private void count(String text) {
        var keys = keys(text);
        Set<String> own = new HashSet<>();
        for (int from = 0; from < keys.size(); from++) {
            for (int to = from + 1; to <= Math.min(keys.size(), from + LONGEST); to++) {
                own.add(String.join(" ", keys.subList(from, to)));
            }
        }
        own.forEach(phrase -> asked.merge(phrase, 1, Integer::sum));
    }

    private void report(Path folder, String name, Function<Path, List<Thing>> read, int most) {
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            output.step(name + " is not there: skipped");
            return;
        }
        var things = read.apply(file);
        var gaps = things.stream()
                .filter(thing -> thing.names().stream()
                        .noneMatch(one -> taxonomy.byName(one).isPresent()))
                .map(thing -> new Gap(
                        thing.names().getFirst(),
                        asked.getOrDefault(String.join(" ", keys(thing.names().getFirst())), 0)))
                .sorted(Comparator.comparingInt(Gap::postings).reversed().thenComparing(Gap::name))
                .toList();
        var wanted = gaps.stream().filter(gap -> gap.postings() > 0).toList();
        String label = "taxonomy." + name.substring(0, name.indexOf('/'));
        output.counted(label + ".names", things.size(), "names");
        output.measured(label + ".known", 1 - (double) gaps.size() / Math.max(1, things.size()), "ratio");
        output.counted(label + ".missing_that_no_posting_has", gaps.size() - wanted.size(), "names");
        output.counted(label + ".missing_that_postings_have", wanted.size(), "names");
        wanted.stream().limit(most).forEach(gap -> output.step("  " + gap.postings() + " postings: " + gap.name()));
    }

    private static List<String> keys(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static List<Thing> topics(Path file) {
        return Sources.ndjson(file).stream()
                .map(topic -> {
                    var names =
                            new ArrayList<>(List.of(topic.path("display_name").asString("")));
                    names.add(topic.path("topic").asString("").replace('-', ' '));
                    topic.path("aliases")
                            .forEach(alias -> names.add(alias.asString("").replace('-', ' ')));
                    return new Thing(names);
                })
                .toList();
    }

    private static List<Thing> icons(Path file) {
        var things = new ArrayList<Thing>();
        Sources.json(file).forEach(icon -> {
            var names = new ArrayList<>(List.of(icon.path("name").asString("")));
            icon.path("altnames").forEach(name -> names.add(name.asString("")));
            things.add(new Thing(names));
        });
        return things;
    }

    /** Programming languages and markup; the file also has data formats and prose. */
    private static List<Thing> languages(Path file) {
        var things = new ArrayList<Thing>();
        String name = "";
        for (String line : Sources.lines(file)) {
            if (line.matches("\\S.*:")) {
                name = line.substring(0, line.length() - 1).replace("\"", "");
            } else if (line.matches("\\s+type: (?:programming|markup)")) {
                things.add(new Thing(List.of(name)));
            }
        }
        return things;
    }

    /** What O*NET marks as in demand, each once. */
    private static List<Thing> technology(Path file) {
        Set<String> names = new LinkedHashSet<>();
        for (String line : Sources.lines(file)) {
            String[] columns = line.split("\t", -1);
            if (columns.length > 5 && columns[5].strip().equals("Y")) {
                names.add(columns[1]);
            }
        }
        return names.stream()
                .map(name -> new Thing(List.of(
                        name,
                        MAKER.matcher(name).replaceFirst(""),
                        name.replaceAll("\\s*\\(.*", ""),
                        name.replaceAll(" software$", ""))))
                .toList();
    }
}
