package dev.firstrung.skills.posting;

import dev.firstrung.skills.Category;
import dev.firstrung.skills.Mention;
import dev.firstrung.skills.Relation;
import dev.firstrung.skills.Taxonomy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the members of a list that asks for one of them. "Python, Java or C++", "such as AWS, Azure and GCP" and
 * "(e.g. TensorFlow, PyTorch)" are one requirement each; "Python and SQL" are two.
 */
final class Alternatives {

    /** Skills of which one suffices; the first is the one to show. */
    record Group(String skill, List<String> alternatives, int start, int end) {}

    private static final Pattern GAP = Pattern.compile(
            "(?i)[\\s,/&()|*]*(?:(?<=, )(?:[\\w.+#-]+(?: [\\w.+#-]+)?,\\s*){1,3})?(?:(?:and/or|and|or)[\\s,(]*)?"
                    + "(?:experience (?:with|in) |knowledge of )?");
    private static final Pattern EITHER = Pattern.compile("(?i).*(?:\\bor\\b|/).*", Pattern.DOTALL);
    private static final Pattern EXAMPLES = Pattern.compile(
            "(?is).*(?:\\bsuch as|\\blike|\\be\\.?g\\.?,?|\\bfor example,?|\\bone of(?: the following)?|\\bone or more of|\\bone or more|\\bany of|\\bat least one"
                    + "|\\beither|\\bincluding,? but not limited to|\\bi\\.?e\\.?,?)[\\s:(]*(?:the following|languages?)?[\\s:(]*");
    private static final Pattern OPEN_END = Pattern.compile(
            "(?is)[\\s,)]*(?:etc|(?:or|and) (?:similar|other|equivalent|related|another|comparable|any other|the like)|or\\s+\\w+\\s*$).*");
    private static final Pattern HEAD_GAP =
            Pattern.compile("(?is)[\\s,(:]*(?:\\w+ ){0,2}\\(?(?:such as|like|e\\.?g\\.?,?|for example,?)[\\s:(]*");
    private static final Pattern ONE_OF =
            Pattern.compile("(?is).*\\b(?:one of|one or more|any of|at least one|either)\\b.*");

    /** Heads that say nothing beside their examples. */
    private static final Set<String> GENERIC = Set.of("programming", "scripting", "software-development");

    private Alternatives() {}

    static List<Group> groups(String text, Segment segment, List<Mention> mentions, Taxonomy taxonomy) {
        List<Group> groups = new ArrayList<>();
        int index = 0;
        while (index < mentions.size()) {
            int last = index;
            while (last + 1 < mentions.size() && linked(text, mentions.get(last), mentions.get(last + 1), taxonomy)) {
                last++;
            }
            List<Mention> list = mentions.subList(index, last + 1);
            Group head = groups.isEmpty() ? null : groups.getLast();
            boolean example = examples(text, segment, list);
            if (head != null
                    && HEAD_GAP.matcher(
                                    text.substring(head.end(), list.getFirst().start()))
                            .matches()
                    && head.alternatives().isEmpty()) {
                groups.removeLast();
                groups.add(merged(head, list));
            } else if (list.size() > 1 && example) {
                groups.add(one(list));
            } else {
                split(text, list, taxonomy, groups);
            }
            index = last + 1;
        }
        return groups;
    }

    private static boolean linked(String text, Mention left, Mention right, Taxonomy taxonomy) {
        String gap = text.substring(left.end(), right.start());
        return gap.length() < 40 && GAP.matcher(gap).matches() && soft(left, taxonomy) == soft(right, taxonomy);
    }

    private static boolean soft(Mention mention, Taxonomy taxonomy) {
        return taxonomy.byCode(mention.skill())
                .filter(skill -> skill.category() == Category.SOFT)
                .isPresent();
    }

    private static boolean examples(String text, Segment segment, List<Mention> list) {
        int start = list.getFirst().start();
        int end = list.getLast().end();
        String before = text.substring(Math.max(segment.start(), start - 40), start);
        String after = text.substring(end, Math.min(segment.end(), end + 40));
        return EXAMPLES.matcher(before).matches()
                || OPEN_END.matcher(after).matches()
                || ONE_OF.matcher(text.substring(Math.max(segment.start(), start - 60), start))
                        .matches();
    }

    /** Without a word on examples only members joined by "or" belong together; a comma list takes its last connector. */
    private static void split(String text, List<Mention> list, Taxonomy taxonomy, List<Group> groups) {
        int first = groups.size();
        List<Mention> open = new ArrayList<>();
        boolean commaListOfAlternatives = false;
        for (int i = list.size() - 1; i >= 0; i--) {
            Mention mention = list.get(i);
            if (i + 1 < list.size()) {
                String gap = text.substring(mention.end(), list.get(i + 1).start());
                boolean or = gap.contains("/")
                        ? slashMeansOr(mention, list.get(i + 1), taxonomy, gap)
                        : EITHER.matcher(gap).matches();
                boolean and = gap.toLowerCase(Locale.ROOT).contains("and") && !or;
                boolean joins = or || (commaListOfAlternatives && !and && !gap.contains("/"));
                if (!joins) {
                    groups.add(one(open.reversed()));
                    open.clear();
                }
                commaListOfAlternatives = joins;
            }
            open.add(mention);
        }
        groups.add(one(open.reversed()));
        Collections.reverse(groups.subList(first, groups.size()));
    }

    private static boolean slashMeansOr(Mention left, Mention right, Taxonomy taxonomy, String gap) {
        return gap.contains("or")
                || taxonomy.relatedTo(left.skill()).stream()
                        .anyMatch(related -> related.code().equals(right.skill())
                                && related.path().size() == 1
                                && related.path().getFirst().kind() == Relation.Kind.ALTERNATIVE_TO);
    }

    private static Group one(List<Mention> list) {
        Set<String> codes = new LinkedHashSet<>();
        list.forEach(mention -> codes.add(mention.skill()));
        List<String> ordered = List.copyOf(codes);
        return new Group(
                ordered.getFirst(),
                ordered.subList(1, ordered.size()),
                list.getFirst().start(),
                list.getLast().end());
    }

    private static Group merged(Group head, List<Mention> examples) {
        Set<String> codes = new LinkedHashSet<>();
        examples.forEach(mention -> codes.add(mention.skill()));
        codes.remove(head.skill());
        if (GENERIC.contains(head.skill())) {
            return one(examples);
        }
        return new Group(
                head.skill(),
                List.copyOf(codes),
                head.start(),
                examples.getLast().end());
    }
}
