package dev.firstrung.skills.knowledge;

import dev.firstrung.skills.Skill;
import dev.firstrung.skills.Taxonomy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How often each phrase that was ever marked, or that the taxonomy knows, is marked where it occurs. */
final class PhraseCounts {

    private static final int UNSEEN = 1;

    private record Count(int seen, int marked) {
        Count minus(Count other) {
            return new Count(seen - other.seen, marked - other.marked);
        }

        Count plus(boolean isMarked) {
            return new Count(seen + 1, marked + (isMarked ? 1 : 0));
        }
    }

    private static final Count NONE = new Count(0, 0);

    private final Map<Integer, Count> all = new HashMap<>();
    private final Map<String, Map<Integer, Count>> byPosting = new HashMap<>();
    private final Map<Integer, Boolean> known = new HashMap<>();

    PhraseCounts(List<MarkedSentence> sentences, Taxonomy taxonomy) {
        for (Skill skill : taxonomy.skills()) {
            Stream.concat(Stream.of(skill.name()), skill.aliases().stream())
                    .map(Word::of)
                    .filter(words -> !words.isEmpty() && words.size() <= Lexicon.LONGEST_PHRASE)
                    .forEach(words -> known.put(Lexicon.phrase(words, 0, words.size()), true));
        }
        for (MarkedSentence sentence : sentences) {
            List<Word> words = Word.of(sentence.text());
            for (Tags.Run run : Tags.runs(sentence.tagsOf(words))) {
                int to = run.to();
                while (to > run.from() + 1 && words.get(to - 1).mark()) {
                    to--;
                }
                if (to - run.from() <= Lexicon.LONGEST_PHRASE) {
                    known.putIfAbsent(Lexicon.phrase(words, run.from(), to), false);
                }
            }
        }
        sentences.forEach(this::count);
    }

    private void count(MarkedSentence sentence) {
        List<Word> words = Word.of(sentence.text());
        int[] tags = sentence.tagsOf(words);
        Map<Integer, Count> own = byPosting.computeIfAbsent(sentence.posting(), key -> new HashMap<>());
        for (int from = 0; from < tags.length; from++) {
            for (int to = from + 1; to <= Math.min(tags.length, from + Lexicon.LONGEST_PHRASE); to++) {
                int phrase = Lexicon.phrase(words, from, to);
                if (known.containsKey(phrase)) {
                    boolean marked = marked(words, tags, from, to);
                    all.put(phrase, all.getOrDefault(phrase, NONE).plus(marked));
                    own.put(phrase, own.getOrDefault(phrase, NONE).plus(marked));
                }
            }
        }
    }

    private static boolean marked(List<Word> words, int[] tags, int from, int to) {
        boolean marked = tags[from] == Tags.BEGINS;
        for (int i = from + 1; i < to; i++) {
            marked &= tags[i] == Tags.INSIDE;
        }
        boolean goesOn =
                to < tags.length && tags[to] == Tags.INSIDE && !words.get(to).mark();
        return marked && !goesOn;
    }

    /** As for a posting that was not counted: what only it has is unknown, unless the taxonomy has it. */
    int bucketWithout(String posting, int phrase) {
        Count own = byPosting.getOrDefault(posting, Map.of()).getOrDefault(phrase, NONE);
        return bucket(phrase, all.getOrDefault(phrase, NONE).minus(own));
    }

    Table table() {
        Map<Integer, Byte> buckets = new HashMap<>();
        known.keySet().forEach(phrase -> buckets.put(phrase, (byte) bucket(phrase, all.getOrDefault(phrase, NONE))));
        buckets.values().removeIf(bucket -> bucket == 0);
        return Table.ofBytes(buckets);
    }

    private int bucket(int phrase, Count count) {
        Boolean taxonomys = known.get(phrase);
        if (taxonomys == null || (count.seen() == 0 && !taxonomys)) {
            return 0;
        }
        if (count.seen() == 0) {
            return UNSEEN;
        }
        int certainty = count.seen() >= 4 ? 2 : count.seen() >= 2 ? 1 : 0;
        int share = count.marked() == 0 ? 0 : 1 + Math.min(4, count.marked() * 5 / count.seen());
        return 2 + certainty * 6 + share;
    }
}
