package dev.firstrung.skills.audit;

import dev.firstrung.skills.audit.Audit.CodedWords;
import dev.firstrung.skills.audit.Finding.Code;
import dev.firstrung.skills.posting.Passage;
import dev.firstrung.skills.posting.PostingFacts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts gender-coded words by the stems of {@code gender-coded.txt}, leaving out what law and benefits say. */
final class GenderCoding {

    /** From here on, masculine words a hundred more than feminine ones, a posting is told so. */
    private static final double TOLD_FROM = 1.0;

    private static final int LEAST_DIFFERENT = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:-[\\p{L}]+)*");

    private record Stem(boolean masculine, String stem, List<Pattern> exceptions, String instead) {

        boolean takes(String word) {
            return word.startsWith(stem)
                    && exceptions.stream()
                            .noneMatch(exception -> exception.matcher(word).matches());
        }
    }

    private record Hit(Stem stem, String word, int start, int end) {}

    private final Map<Character, List<Stem>> stems;

    private GenderCoding(Map<Character, List<Stem>> stems) {
        this.stems = stems;
    }

    static GenderCoding standard() {
        Map<Character, List<Stem>> stems = new LinkedHashMap<>();
        for (List<String> row : TextFile.rows("gender-coded.txt", 4)) {
            List<Pattern> exceptions = Arrays.stream(row.get(2).split(" ", -1))
                    .filter(it -> !it.isEmpty())
                    .map(it -> Pattern.compile(it.replace("*", "[\\p{L}-]*")))
                    .toList();
            Stem stem = new Stem(row.getFirst().equals("m"), row.get(1), exceptions, row.get(3));
            stems.merge(
                    row.get(1).charAt(0),
                    List.of(stem),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
        return new GenderCoding(stems);
    }

    CodedWords count(PostingFacts facts) {
        int words = 0;
        int masculine = 0;
        int feminine = 0;
        for (Passage passage : facts.passages()) {
            if (speaks(passage)) {
                words += (int) WORD.matcher(passage.text()).results().count();
                for (Hit hit : hits(passage)) {
                    masculine += hit.stem.masculine ? 1 : 0;
                    feminine += hit.stem.masculine ? 0 : 1;
                }
            }
        }
        return new CodedWords(words, masculine, feminine);
    }

    /** One finding at the line with the most masculine words, naming them all. */
    List<Finding> findings(PostingFacts facts, CodedWords counted, Places places) {
        if (counted.masculine() < LEAST_DIFFERENT || counted.masculinePer100() - counted.femininePer100() < TOLD_FROM) {
            return List.of();
        }
        List<List<Hit>> byPassage = facts.passages().stream()
                .filter(GenderCoding::speaks)
                .map(passage ->
                        hits(passage).stream().filter(hit -> hit.stem.masculine).toList())
                .filter(hits -> !hits.isEmpty())
                .toList();
        List<Hit> masculine = byPassage.stream().flatMap(List::stream).toList();
        if (masculine.stream().map(Hit::stem).distinct().count() < LEAST_DIFFERENT) {
            return List.of();
        }
        Optional<Hit> first =
                byPassage.stream().max(Comparator.comparingInt(List::size)).map(List::getFirst);
        Map<String, String> swaps = new LinkedHashMap<>();
        masculine.forEach(hit -> swaps.putIfAbsent(hit.word, hit.stem.instead));
        String instead = swaps.entrySet().stream()
                .map(swap -> swap.getValue().equals("-")
                        ? "drop “" + swap.getKey() + "”"
                        : "“" + swap.getValue() + "” for “" + swap.getKey() + "”")
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
        return List.of(new Finding(
                Code.GENDER_CODED_WORDING,
                Severity.LOW,
                "Of a hundred words " + counted.masculinePer100() + " are coded masculine and "
                        + counted.femininePer100() + " feminine: " + String.join(", ", swaps.keySet()),
                first.map(hit -> places.at(hit.start, hit.end)).orElse(null),
                "Women found such postings less appealing, without noticing why (Gaucher, Friesen and Kay 2011).",
                instead));
    }

    private static boolean speaks(Passage passage) {
        return passage.topic() != Passage.Topic.LAW && passage.topic() != Passage.Topic.BENEFITS;
    }

    private List<Hit> hits(Passage passage) {
        Matcher matcher = WORD.matcher(passage.text());
        return matcher.results()
                .flatMap(match -> {
                    String word = match.group().toLowerCase(Locale.ROOT);
                    return stems.getOrDefault(word.charAt(0), List.of()).stream()
                            .filter(stem -> stem.takes(word))
                            .findFirst()
                            .map(stem ->
                                    new Hit(stem, word, passage.start() + match.start(), passage.start() + match.end()))
                            .stream();
                })
                .toList();
    }
}
