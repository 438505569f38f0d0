package dev.firstrung.skills.knowledge;

import dev.firstrung.skills.Category;
import dev.firstrung.skills.Mention;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a text says one should know, also where the taxonomy has no name for it ("Bulma", "muscle models"). A span's
 * skill is the taxonomy's for its text, else for the known name it ends with or holds, else its words joined by '-'.
 * Deterministic, linear in the text's length, thread-safe; any text will do.
 */
public final class KnowledgeFinder {

    private static final Pattern BREAK = Pattern.compile("\\R|[•●▪◦·]|(?<=[.!?])\\s+(?=\\p{Lu})");

    private static final Set<Category> SURE =
            EnumSet.of(Category.LANGUAGE, Category.LIBRARY, Category.PLATFORM, Category.DATABASE, Category.TOOL);

    private static final double LEAST_SUPPORT = 0.12;

    private final Taxonomy taxonomy;
    private final SkillFinder finder;
    private final Lexicon lexicon;
    private final Outlook outlook;
    private final Tags tags;

    /** With the model that ships with this module. */
    public KnowledgeFinder(Taxonomy taxonomy, SkillFinder finder) {
        this(taxonomy, finder, Model.standard());
    }

    KnowledgeFinder(Taxonomy taxonomy, SkillFinder finder, Model model) {
        this.taxonomy = taxonomy;
        this.finder = finder;
        this.lexicon = model.lexicon();
        this.outlook = new Outlook(model.outlook());
        this.tags = model.tags();
    }

    /** The names in order; they don't overlap. */
    public List<Mention> find(String text) {
        List<Mention> known = finder.find(text);
        List<Mention> found = new ArrayList<>();
        Matcher end = BREAK.matcher(text);
        int start = 0;
        int next = 0;
        while (start < text.length()) {
            boolean more = end.find();
            int to = more ? end.start() : text.length();
            List<Mention> inside = new ArrayList<>();
            while (next < known.size() && known.get(next).start() < to) {
                if (known.get(next).end() <= to) {
                    inside.add(known.get(next));
                }
                next++;
            }
            sentence(text, start, to, inside, found);
            start = more ? end.end() : text.length();
        }
        return found;
    }

    private void sentence(String text, int from, int to, List<Mention> inside, List<Mention> found) {
        List<Word> words = Word.of(text, from, to);
        if (words.isEmpty()) {
            return;
        }
        Sentence sentence = Sentence.of(words, inside, taxonomy, lexicon);
        List<Mention> tagged = new ArrayList<>();
        Chances chances = tags.chances(sentence, outlook.of(sentence));
        for (Chances.Stretch run : chances.best(Tags.LEAST_CHANCE)) {
            int start = run.from();
            for (int i = run.from() + 1; i <= run.to(); i++) {
                if (i == run.to() || endsAtComma(text, words, i)) {
                    add(text, words.get(start).start(), words.get(i - 1).end(), inside, tagged);
                    start = i;
                }
            }
        }
        inside.stream()
                .filter(mention ->
                        sure(mention, words, chances) && tagged.stream().noneMatch(other -> overlap(mention, other)))
                .toList()
                .forEach(tagged::add);
        tagged.sort(Comparator.comparingInt(Mention::start));
        found.addAll(tagged);
    }

    private static boolean endsAtComma(String text, List<Word> words, int next) {
        return text.substring(words.get(next - 1).end(), words.get(next).start())
                        .indexOf(',')
                >= 0;
    }

    private void add(String text, int start, int end, List<Mention> inside, List<Mention> tagged) {
        String name = text.substring(start, end);
        String code = code(name, start, end, inside);
        if (!code.isEmpty()) {
            tagged.add(new Mention(start, end, name, code));
        }
    }

    /** A tool's name needs less of the sentence's support than a method's or a field's. */
    private boolean sure(Mention mention, List<Word> words, Chances chances) {
        int from = 0;
        while (from < words.size() && words.get(from).end() <= mention.start()) {
            from++;
        }
        int to = from;
        while (to < words.size() && words.get(to).start() < mention.end()) {
            to++;
        }
        return taxonomy.byCode(mention.skill())
                        .filter(skill -> SURE.contains(skill.category()))
                        .isPresent()
                && chances.touching(from, to) >= LEAST_SUPPORT;
    }

    private static boolean overlap(Mention a, Mention b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private String code(String name, int start, int end, List<Mention> inside) {
        if (taxonomy.byName(name).isPresent()) {
            return taxonomy.codeOf(name);
        }
        return inside.stream()
                .filter(mention -> mention.start() >= start && mention.end() <= end)
                .max((a, b) -> Integer.compare(weight(a, end), weight(b, end)))
                .map(Mention::skill)
                .orElseGet(() -> taxonomy.codeOf(name));
    }

    /** The head of an English name is its last word; otherwise the longer part says more. */
    private static int weight(Mention mention, int end) {
        return mention.end() - mention.start() + (mention.end() == end ? 1000 : 0);
    }
}
