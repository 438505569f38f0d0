package dev.firstrung.skills.knowledge;

import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Trains the model that ships: {@code Training SKILLSPAN_TRAIN WORDNET_FOLDER RESUMES OUT [SKILLSPAN_DEV]}. docs/skills.md
 * has the whole command. The same input gives the same file.
 */
public final class Training {

    private static final int FOLDS = 5;
    private static final int RUNS = 5;

    private final Taxonomy taxonomy = Taxonomy.standard();
    private final SkillFinder finder = new SkillFinder(taxonomy);
    private final Table classes;
    private final Table tools;

    private Training(Table classes, Table tools) {
        this.classes = classes;
        this.tools = tools;
    }

    public static void main(String[] arguments) throws IOException {
        List<MarkedSentence> train = MarkedSentence.read(Path.of(arguments[0]));
        Path resumes = Path.of(arguments[2]);
        Training training = new Training(Dictionaries.wordClasses(Path.of(arguments[1])), Dictionaries.tools(resumes));
        Model model = training.model(train);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[3]))) {
            model.write(out);
        }
        if (arguments.length > 4) {
            training.measure(model, MarkedSentence.read(Path.of(arguments[4])));
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
                phrases.table(),
                OutlookTraining.fitted(examples).weights(),
                training.fitted(RUNS));
    }

    private void example(MarkedSentence sentence, IntUnaryOperator phrases, List<Example> examples) {
        List<Word> words = Word.of(sentence.text());
        if (!words.isEmpty()) {
            Sentence read =
                    Sentence.of(words, finder.find(sentence.text()), taxonomy, new Lexicon(classes, tools, phrases));
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

    private void measure(Model model, List<MarkedSentence> sentences) {
        KnowledgeFinder knowledge = new KnowledgeFinder(taxonomy, finder, model);
        for (String source : List.of("", "tech", "house")) {
            int right = 0;
            int found = 0;
            int marked = 0;
            for (MarkedSentence sentence : sentences) {
                if (sentence.source().startsWith(source)) {
                    Set<List<Integer>> spans = new HashSet<>();
                    knowledge
                            .find(sentence.text())
                            .forEach(mention -> spans.add(
                                    List.of(sentence.tokenAt(mention.start()), sentence.tokenAt(mention.end() - 1))));
                    found += spans.size();
                    marked += sentence.spans().size();
                    spans.retainAll(sentence.spans());
                    right += spans.size();
                }
            }
            System.out.printf(
                    "%-5s precision %.3f recall %.3f F1 %.4f%n",
                    source, right / (double) found, right / (double) marked, 2.0 * right / (found + marked));
        }
    }
}
