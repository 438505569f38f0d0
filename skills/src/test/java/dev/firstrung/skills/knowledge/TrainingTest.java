package dev.firstrung.skills.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private final Taxonomy taxonomy = Taxonomy.standard();
    private final Lexicon empty = new Lexicon(
            new Table(2, new TreeMap<>()), new Table(1, new TreeMap<>()), new Table(1, new TreeMap<>()), phrase -> 0);

    @Test
    void chancesOfAChainEqualThoseOfCountingEverySequence() {
        Random random = new Random(3);
        double[][] own = new double[4][Tags.COUNT];
        double[][] steps = new double[Tags.COUNT + 1][Tags.COUNT];
        fill(own, random);
        fill(steps, random);
        double[][] sums = new double[4][Tags.COUNT];
        double all = 0;
        for (int code = 0; code < 81; code++) {
            int[] tags = {code % 3, code / 3 % 3, code / 9 % 3, code / 27};
            double score = steps[Tags.COUNT][tags[0]];
            for (int i = 0; i < 4; i++) {
                score += own[i][tags[i]] + (i == 0 ? 0 : steps[tags[i - 1]][tags[i]]);
            }
            all += Math.exp(score);
            for (int i = 0; i < 4; i++) {
                sums[i][tags[i]] += Math.exp(score);
            }
        }
        ForwardBackward chance = new ForwardBackward(own, steps);
        for (int i = 0; i < 4; i++) {
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                assertThat(chance.of(i, tag)).isCloseTo(sums[i][tag] / all, within(1e-9));
            }
        }
    }

    @Test
    void learnsToMarkWhatFollowsACue() {
        List<Example> examples = new ArrayList<>();
        for (String name : List.of("Abc", "Bcd", "Cde", "Def", "Efg", "Fgh", "Ghi", "Hij")) {
            examples.add(example("knowledge of " + name, "OOB"));
            examples.add(example("meet " + name + " today", "OOO"));
        }
        List<Integer> likely = examples.stream().map(example -> 3).toList();
        Tags tags = new TagsTraining(examples, likely).fitted(2);
        assertThat(tags.chances(sentence("knowledge of Xyz"), 3).best(0.5))
                .singleElement()
                .satisfies(name -> {
                    assertThat(name.from()).isEqualTo(2);
                    assertThat(name.to()).isEqualTo(3);
                });
        assertThat(tags.chances(sentence("meet Xyz today"), 3).best(0.5)).isEmpty();
    }

    private Example example(String text, String tags) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            starts.add(at + 1);
        }
        MarkedSentence marked = new MarkedSentence("1", "test", text, starts, tags);
        return new Example(marked, sentence(text), marked.tagsOf(Word.of(text)));
    }

    private Sentence sentence(String text) {
        return Sentence.of(Word.of(text), new SkillFinder(taxonomy).find(text), taxonomy, empty);
    }

    private static void fill(double[][] values, Random random) {
        for (double[] row : values) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextGaussian();
            }
        }
    }
}
