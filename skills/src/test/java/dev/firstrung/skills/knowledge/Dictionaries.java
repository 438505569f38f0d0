package dev.firstrung.skills.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The model's word lists, taken from public sources while training. */
final class Dictionaries {

    private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");
    private static final Pattern SPLIT = Pattern.compile("[,;\\n•|()]|\\band\\b");
    private static final Pattern DURATION = Pattern.compile("(?is)\\(?(?:less than|\\d+\\+? years?|\\d+ months?).*");

    private Dictionaries() {}

    /** WordNet's common single words: the parts of speech that each can be, and the first sense's file for nouns. */
    static Table wordClasses(Path wordnet) throws IOException {
        SortedMap<Integer, byte[]> classes = new TreeMap<>();
        for (String part : PARTS) {
            Map<String, Integer> sorts = sorts(wordnet.resolve("data." + part));
            for (String line : lines(wordnet.resolve("index." + part))) {
                String[] columns = line.split(" +", -1);
                int pointers = Integer.parseInt(columns[3]);
                boolean common = Integer.parseInt(columns[5 + pointers]) > 0;
                if (common && columns[0].matches("[a-z][a-z'-]*")) {
                    byte[] entry = classes.computeIfAbsent(Hash.of(columns[0]), key -> new byte[2]);
                    entry[0] |= (byte) (1 << PARTS.indexOf(part));
                    if (part.equals("noun")) {
                        entry[1] = sorts.getOrDefault(columns[6 + pointers], 0).byteValue();
                    }
                }
            }
        }
        return new Table(2, classes);
    }

    private static Map<String, Integer> sorts(Path data) throws IOException {
        Map<String, Integer> sorts = new HashMap<>();
        for (String line : lines(data)) {
            String[] columns = line.split(" ", 3);
            sorts.put(columns[0], Integer.parseInt(columns[1]));
        }
        return sorts;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> !line.startsWith(" "))
                .toList();
    }

    /** What people's annotated résumés list as tools. */
    static Table tools(Path resumes) throws IOException {
        Map<Integer, Byte> tools = new HashMap<>();
        JsonMapper json = new JsonMapper();
        for (String line : Files.readAllLines(resumes)) {
            JsonNode resume = json.readTree(line);
            String text = resume.path("text").asString();
            for (JsonNode span : resume.path("spans")) {
                if (span.path(2).asString().equals("Tech Tools")) {
                    String listed =
                            text.substring(span.path(0).asInt(), span.path(1).asInt());
                    for (String name : SPLIT.split(listed, -1)) {
                        List<Word> words =
                                Word.of(DURATION.matcher(name).replaceAll("").strip());
                        if (!words.isEmpty() && words.size() <= 4) {
                            tools.put(Lexicon.phrase(words, 0, words.size()), (byte) 1);
                        }
                    }
                }
            }
        }
        return Table.ofBytes(tools);
    }
}
