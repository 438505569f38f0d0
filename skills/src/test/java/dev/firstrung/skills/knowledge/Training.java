package dev.firstrung.skills.knowledge;

import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Trains the model that ships: {@code Training DATA WORDNET OUT [dev]}, where DATA holds the public data sets, a folder each, as
 * docs/skills.md lists them. With a last word {@code dev} it measures on SkillSpan's dev split; with {@code folds} it trains and
 * measures on five parts of the train split by turns, and writes nothing. The same input gives the same file.
 */
public final class Training {

    private static final int FOLDS = 5;
    private static final int RUNS = 5;

    private final Taxonomy taxonomy = Taxonomy.standard();
    private final SkillFinder finder = new SkillFinder(taxonomy);
    private final Table classes;
    private final Table tools;
    private final Table names;

    private Training(Table classes, Table tools, Table names) {
        this.classes = classes;
        this.tools = tools;
        this.names = names;
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        String then = arguments.length > 3 ? arguments[3] : "";
        List<MarkedSentence> train = MarkedSentence.read(data.resolve("skillspan/train.jsonl"));
        Training training = new Training(
                Dictionaries.wordClasses(Path.of(arguments[1])),
                Dictionaries.tools(data.resolve("dotin_resume_ner/train.jsonl")),
                Names.in(data));
        if (then.equals("folds")) {
            training.folds(train);
            return;
        }
        Model model = training.model(train);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
            model.write(out);
        }
        if (then.equals("dev")) {
            List<MarkedSentence> dev = MarkedSentence.read(data.resolve("skillspan/dev.jsonl"));
            for (String source : List.of("", "tech", "house")) {
                System.out.printf("%-5s %s%n", source, training.measure(model, dev, source));
            }
        }
    }

    private void folds(List<MarkedSentence> train) {
        List<String> postings = new ArrayList<>(
                train.stream().map(MarkedSentence::posting).distinct().toList());
        Collections.shuffle(postings, new Random(1));
        Agreement all = new Agreement(0, 0, 0);
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<String> held = new HashSet<>();
            for (int i = fold; i < postings.size(); i += FOLDS) {
                held.add(postings.get(i));
            }
            Model model = model(train.stream()
                    .filter(sentence -> !held.contains(sentence.posting()))
                    .toList());
            all = all.plus(measure(
                    model,
                    train.stream()
                            .filter(sentence -> held.contains(sentence.posting()))
                            .toList(),
                    ""));
            System.out.printf("after fold %d: %s%n", fold + 1, all);
        }
    }

    private Model model(List<MarkedSentence> marked) {
        PhraseCounts phrases = new PhraseCounts(marked, taxonomy);
        List<Example> examples = new ArrayList<>();
        for (MarkedSentence sentence : marked) {
            example(sentence, phrase -> phrases.bucketWithout(sentence.posting(), phrase), examples);
        }
        TagsTraining training = new TagsTraining(examples, likely(examples));
        return new Model(
                classes,
                tools,
                names,
                phrases.table(),
                OutlookTraining.fitted(examples).weights(),
                training.fitted(RUNS));
    }

    private void example(MarkedSentence sentence, IntUnaryOperator phrases, List<Example> examples) {
        List<Word> words = Word.of(sentence.text());
        if (!words.isEmpty()) {
            Sentence read = Sentence.of(
                    words, finder.find(sentence.text()), taxonomy, new Lexicon(classes, tools, names, phrases));
            examples.add(new Example(sentence, read, sentence.tagsOf(words)));
        }
    }

    /** Each sentence's outlook by a regression that never saw its posting. */
    private static List<Integer> likely(List<Example> examples) {
        List<String> postings = examples.stream()
                .map(example -> example.source().posting())
                .distinct()
                .toList();
        List<Outlook> outlooks = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int own = fold;
            outlooks.add(OutlookTraining.fitted(examples.stream()
                    .filter(example -> postings.indexOf(example.source().posting()) % FOLDS != own)
                    .toList()));
        }
        return examples.stream()
                .map(example -> outlooks.get(postings.indexOf(example.source().posting()) % FOLDS)
                        .of(example.sentence()))
                .toList();
    }

    private record Agreement(int right, int found, int marked) {

        Agreement plus(Agreement other) {
            return new Agreement(right + other.right, found + other.found, marked + other.marked);
        }

        @Override
        public String toString() {
            return "precision %.3f recall %.3f F1 %.4f"
                    .formatted(right / (double) found, right / (double) marked, 2.0 * right / (found + marked));
        }
    }

    private Agreement measure(Model model, List<MarkedSentence> sentences, String source) {
        KnowledgeFinder knowledge = new KnowledgeFinder(taxonomy, finder, model);
        Agreement all = new Agreement(0, 0, 0);
        for (MarkedSentence sentence : sentences) {
            if (sentence.source().startsWith(source)) {
                Set<List<Integer>> spans = new HashSet<>();
                knowledge
                        .find(sentence.text())
                        .forEach(mention -> spans.add(
                                List.of(sentence.tokenAt(mention.start()), sentence.tokenAt(mention.end() - 1))));
                int found = spans.size();
                spans.retainAll(sentence.spans());
                all = all.plus(
                        new Agreement(spans.size(), found, sentence.spans().size()));
            }
        }
        return all;
    }
}
