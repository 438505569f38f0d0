package dev.firstrung.skills.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence in which people marked what one should know.
 *
 * @param starts where each token starts in the text
 * @param tags B, I or O for each token
 */
record MarkedSentence(String posting, String source, String text, List<Integer> starts, String tags) {

    private static final JsonMapper JSON = new JsonMapper();

    /** SkillSpan's NDJSON. */
    static List<MarkedSentence> read(Path file) throws IOException {
        List<MarkedSentence> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = JSON.readTree(line);
            StringBuilder text = new StringBuilder();
            StringBuilder tags = new StringBuilder();
            List<Integer> starts = new ArrayList<>();
            for (JsonNode token : node.path("tokens")) {
                starts.add(text.length());
                text.append(token.asString()).append(' ');
            }
            node.path("tags_knowledge").forEach(tag -> tags.append(tag.asString()));
            String source = node.path("source").asString();
            sentences.add(new MarkedSentence(
                    source + node.path("idx").asString(), source, text.toString(), starts, tags.toString()));
        }
        return sentences;
    }

    /** The tags of words that are cut otherwise than the tokens. */
    int[] tagsOf(List<Word> words) {
        int[] own = new int[words.size()];
        for (int i = 0; i < own.length; i++) {
            int token = tokenAt(words.get(i).start());
            boolean opens = words.get(i).start() == starts.get(token);
            own[i] = switch (tags.charAt(token)) {
                case 'B' -> opens ? Tags.BEGINS : Tags.INSIDE;
                case 'I' -> Tags.INSIDE;
                default -> Tags.OUTSIDE;
            };
        }
        return own;
    }

    int tokenAt(int offset) {
        int token = starts.size() - 1;
        while (starts.get(token) > offset) {
            token--;
        }
        return token;
    }

    /** Marked spans as first and last token. */
    Set<List<Integer>> spans() {
        Set<List<Integer>> spans = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= tags.length(); i++) {
            char tag = i < tags.length() ? tags.charAt(i) : 'O';
            if (start >= 0 && tag != 'I') {
                spans.add(List.of(start, i - 1));
                start = -1;
            }
            if (tag == 'B') {
                start = i;
            }
        }
        return spans;
    }
}
