package dev.firstrung.skills.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names of knowledge, skills, technology and occupations in public classifications, as hashed phrases with the sort of each. */
final class Names {

    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern MAKER = Pattern.compile("^(?:Microsoft|Apache|Oracle|IBM|Adobe|Google|Amazon) ");
    private static final Pattern LANGUAGE = Pattern.compile("\"?([A-Za-z][^\":]*)\"?:");

    private final Map<Integer, Byte> sorts = new HashMap<>();

    private Names() {}

    static Table in(Path data) throws IOException {
        Names names = new Names();
        names.esco(data.resolve("esco"));
        names.technology(data);
        return Table.ofBytes(names.sorts);
    }

    private void esco(Path folder) throws IOException {
        for (List<String> row : rows(Files.readString(folder.resolve("skills_en.csv")), 5)) {
            int sort = row.get(1).equals("knowledge") ? Lexicon.KNOWLEDGE : Lexicon.COMPETENCE;
            add(row.get(3), sort);
            row.get(4).lines().forEach(label -> add(label, sort));
        }
        for (List<String> row : rows(Files.readString(folder.resolve("occupations_en.csv")), 4)) {
            add(row.get(2), Lexicon.OCCUPATION);
            row.get(3).lines().forEach(label -> add(label, Lexicon.OCCUPATION));
        }
    }

    private void technology(Path data) throws IOException {
        for (String line : Files.readAllLines(data.resolve("onet/Technology Skills.txt"))) {
            String example = line.split("\t", -1)[1];
            add(example, Lexicon.TECHNOLOGY);
            add(MAKER.matcher(example).replaceFirst(""), Lexicon.TECHNOLOGY);
        }
        JsonMapper json = new JsonMapper();
        for (String line : Files.readAllLines(data.resolve("github_topics/topics.jsonl"))) {
            JsonNode topic = json.readTree(line);
            add(topic.path("display_name").asString(""), Lexicon.TECHNOLOGY);
            topic.path("aliases").forEach(alias -> add(alias.asString("").replace('-', ' '), Lexicon.TECHNOLOGY));
        }
        for (JsonNode icon : json.readTree(Files.readString(data.resolve("devicon/devicon_names.json")))) {
            add(icon.path("name").asString(""), Lexicon.TECHNOLOGY);
            icon.path("altnames").forEach(name -> add(name.asString(""), Lexicon.TECHNOLOGY));
        }
        for (String line : Files.readAllLines(data.resolve("linguist/languages.yml"))) {
            var language = LANGUAGE.matcher(line);
            if (language.matches()) {
                add(language.group(1), Lexicon.TECHNOLOGY);
            }
        }
    }

    private void add(String name, int sort) {
        List<Word> words = Word.of(REMARK.matcher(name).replaceAll("").strip());
        if (!words.isEmpty() && words.size() <= Lexicon.LONGEST_NAME && name.length() > 1) {
            sorts.merge(Lexicon.phrase(words, 0, words.size()), (byte) sort, (a, b) -> (byte) (a | b));
        }
    }

    /** The rows of a CSV text that have so many cells; a quoted cell may hold commas and line ends. */
    private static List<List<String>> rows(String csv, int cells) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n')) {
                cell.append(c);
            } else {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows.stream().filter(one -> one.size() == cells).skip(1).toList();
    }
}
