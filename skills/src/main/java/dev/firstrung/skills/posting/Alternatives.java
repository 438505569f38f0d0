package dev.firstrung.skills.posting;

import dev.firstrung.skills.Mention;
import dev.firstrung.skills.Taxonomy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Joins the members of a list that asks for one of them. "Python, Java or C++", "such as AWS, Azure and GCP" and
 * "(e.g. TensorFlow, PyTorch)" are one requirement each; "Python and SQL" are two, and so are a thing and its aspects
 * in brackets.
 */
final class Alternatives {

    private final String text;
    private final Segment segment;
    private final Kinds kinds;
    private final List<Choice> groups = new ArrayList<>();

    private Alternatives(String text, Segment segment, Taxonomy taxonomy) {
        this.text = text;
        this.segment = segment;
        this.kinds = new Kinds(taxonomy);
    }

    static List<Choice> groups(String text, Segment segment, List<Mention> mentions, Taxonomy taxonomy) {
        Alternatives reading = new Alternatives(text, segment, taxonomy);
        int index = 0;
        while (index < mentions.size()) {
            int last = index;
            while (last + 1 < mentions.size() && reading.linked(mentions.get(last), mentions.get(last + 1))) {
                last++;
            }
            reading.add(mentions.subList(index, last + 1));
            index = last + 1;
        }
        reading.joinAcrossBrackets();
        return reading.joined();
    }

    /** "Python (pandas, NumPy) or R" is a choice of two, of which one is told more closely. */
    private void joinAcrossBrackets() {
        for (int i = groups.size() - 1; i > 1; i--) {
            Choice inside = groups.get(i - 1);
            Choice left = groups.get(i - 2);
            Choice right = groups.get(i);
            boolean across = ListWords.OPENED.matcher(between(left, inside)).matches()
                    && ListWords.OR_BEHIND.matcher(between(inside, right)).matches();
            if (across) {
                List<String> others = Stream.of(left.alternatives(), List.of(right.skill()), right.alternatives())
                        .flatMap(List::stream)
                        .toList();
                List<String> codes =
                        Stream.concat(Stream.of(left.skill()), others.stream()).toList();
                groups.subList(i - 2, i + 1).clear();
                groups.add(
                        i - 2,
                        new Choice(
                                left.skill(), others, ChoiceLabel.of(kinds.names(codes)), left.start(), right.end()));
                i--;
            }
        }
    }

    private String between(Choice left, Choice right) {
        return text.substring(left.end(), Math.max(left.end(), right.start()));
    }

    /** "Any of the following: …" makes the rest of its line one choice, whatever stands between, up to the next list that a colon opens. */
    private List<Choice> joined() {
        Matcher opening = ListWords.WHOLE_LIST.matcher(segment.text());
        if (!opening.find()) {
            return groups;
        }
        int from = segment.start() + opening.end();
        Matcher next = ListWords.NEXT_LIST.matcher(segment.text());
        int to = next.find(opening.end()) ? segment.start() + next.start() : segment.end();
        List<Choice> inside = groups.stream()
                .filter(group -> group.start() >= from && group.start() < to)
                .toList();
        if (inside.size() < 2) {
            return groups;
        }
        List<Choice> kept = new ArrayList<>(
                groups.stream().filter(group -> group.start() < from).toList());
        List<String> codes = inside.stream()
                .flatMap(group -> Stream.concat(Stream.of(group.skill()), group.alternatives().stream()))
                .distinct()
                .toList();
        kept.add(new Choice(
                codes.getFirst(),
                codes.subList(1, codes.size()),
                ChoiceLabel.of(kinds.names(codes)),
                inside.getFirst().start(),
                inside.getLast().end()));
        groups.stream().filter(group -> group.start() >= to).forEach(kept::add);
        return kept;
    }

    private void add(List<Mention> list) {
        boolean choice = list.size() > 1 && (examples(list) || bracketOfEquals(list));
        int open = choice ? 0 : openEnd(list);
        Optional<Choice> head = headOf(list);
        List<Mention> given = head.map(group -> examplesOf(group, list)).orElse(List.of());
        if (head.isPresent() && !given.isEmpty()) {
            groups.removeLast();
            // "languages such as Python": a generic head says nothing beside its examples
            groups.add(kinds.generic(head.get().skill()) ? one(list) : merged(head.get(), given));
        } else if (list.size() == 1 && shownAlone(list.getFirst())) {
            Choice alone = one(list);
            groups.add(new Choice(alone.skill(), List.of(), alone.label(), alone.start(), alone.end(), true));
        } else if (choice) {
            groups.add(one(list));
        } else if (open < list.size() - 1) {
            split(list.subList(0, open));
            groups.add(one(list.subList(open, list.size())));
        } else {
            split(list);
        }
    }

    private boolean shownAlone(Mention mention) {
        String before = text.substring(Math.max(segment.start(), mention.start() - 60), mention.start());
        return kinds.named(mention) && ListWords.ALONE.matcher(before).matches();
    }

    /** The single skill that the list gives examples of: "cloud platforms such as". */
    private Optional<Choice> headOf(List<Mention> list) {
        if (groups.isEmpty() || !groups.getLast().single()) {
            return Optional.empty();
        }
        Choice head = groups.getLast();
        String gap = text.substring(head.end(), list.getFirst().start());
        boolean leads = ListWords.HEAD_GAP.matcher(gap).matches()
                || (ListWords.BRACKET.matcher(gap).matches() && list.size() > 1 && bracketOfEquals(list));
        return leads ? Optional.of(head) : Optional.empty();
    }

    /** The members that give the head; of a list of named things all of those, if one does. */
    private List<Mention> examplesOf(Choice head, List<Mention> list) {
        List<Mention> given = list.stream()
                .filter(mention -> kinds.gives(mention.skill(), head.skill()))
                .toList();
        boolean named = ListWords.EXAMPLE_WORD
                .matcher(text.substring(head.end(), list.getFirst().start()))
                .find();
        return named && !given.isEmpty()
                ? list.stream()
                        .filter(mention -> given.contains(mention)
                                || (kinds.named(mention) && given.stream().anyMatch(one -> kinds.alike(one, mention))))
                        .toList()
                : given;
    }

    private boolean linked(Mention left, Mention right) {
        String gap = text.substring(left.end(), right.start());
        boolean repeated = left.skill().equals(right.skill()) && gap.strip().equals("(");
        return repeated
                || (gap.length() < 40 && ListWords.GAP.matcher(gap).matches() && kinds.soft(left) == kinds.soft(right));
    }

    private boolean examples(List<Mention> list) {
        int start = list.getFirst().start();
        String before = text.substring(Math.max(segment.start(), start - 40), start);
        return ListWords.EXAMPLES.matcher(before).matches()
                || ListWords.ONE_OF
                        .matcher(text.substring(Math.max(segment.start(), start - 60), start))
                        .matches();
    }

    /** Where the members begin that "or similar" behind the list belongs to: the last named things, or all where those are none or one. Else its size. */
    private int openEnd(List<Mention> list) {
        int end = list.getLast().end();
        String after = text.substring(end, Math.min(segment.end(), end + 40));
        boolean all = ListWords.DOTS.matcher(after).lookingAt()
                && list.size() > 1
                && gap(list, list.size() - 1).contains("and");
        if (all || !ListWords.OPEN_END.matcher(after).matches() || choosesInside(list)) {
            return list.size();
        }
        int from = list.size();
        while (from > 0 && kinds.named(list.get(from - 1))) {
            from--;
        }
        return list.size() - from < 2 ? 0 : from;
    }

    /** "Java or Kotlin, Terraform or similar": the last choice is another than the first. */
    private boolean choosesInside(List<Mention> list) {
        for (int i = 1; i < list.size() - 1; i++) {
            if (ListWords.OR.matcher(gap(list, i)).matches()) {
                return true;
            }
        }
        return list.size() > 2
                && ListWords.OR.matcher(gap(list, list.size() - 1)).matches()
                && !gap(list, list.size() - 1).contains(",");
    }

    private String gap(List<Mention> list, int right) {
        return text.substring(list.get(right - 1).end(), list.get(right).start());
    }

    /** "(AWS, GCP, Azure)": each stands in for the others. */
    private boolean bracketOfEquals(List<Mention> list) {
        int start = list.getFirst().start();
        int end = list.getLast().end();
        boolean bracket = text.substring(Math.max(0, start - 2), start).contains("(")
                && text.substring(end, Math.min(text.length(), end + 2)).contains(")");
        if (!bracket) {
            return false;
        }
        for (int i = 1; i < list.size(); i++) {
            if (!kinds.alternatives(list.get(i - 1), list.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Without a word on examples only members joined by "or" belong together; a comma list takes its last connector. */
    private void split(List<Mention> list) {
        if (list.isEmpty()) {
            return;
        }
        int first = groups.size();
        List<Mention> open = new ArrayList<>();
        boolean commaListOfAlternatives = false;
        for (int i = list.size() - 1; i >= 0; i--) {
            Mention mention = list.get(i);
            if (i + 1 < list.size()) {
                String gap = gap(list, i + 1);
                boolean or = gap.contains("/")
                        ? slashMeansOr(mention, list.get(i + 1), gap)
                        : ListWords.EITHER.matcher(gap).matches();
                boolean and = gap.toLowerCase(Locale.ROOT).contains("and") && !or;
                // "JavaScript (ES6+)" is one member
                boolean repeated = mention.skill().equals(list.get(i + 1).skill());
                // "SQL, Tableau or Power BI, statistics": an "or" inside a list joins its neighbours alone
                boolean inner = or
                        && i + 2 < list.size()
                        && !gap.contains(",")
                        && gap(list, i + 2).strip().equals(",")
                        && (i == 0 || !kinds.alternatives(list.get(i - 1), mention));
                boolean joins = or || repeated || (commaListOfAlternatives && !and && gap.contains(","));
                if (!joins) {
                    groups.add(one(open.reversed()));
                    open.clear();
                }
                commaListOfAlternatives = joins && !inner && (or || commaListOfAlternatives);
            }
            open.add(mention);
        }
        groups.add(one(open.reversed()));
        Collections.reverse(groups.subList(first, groups.size()));
    }

    private boolean slashMeansOr(Mention left, Mention right, String gap) {
        return gap.contains("or")
                || kinds.alternatives(left, right)
                || (kinds.programming(left) && kinds.programming(right));
    }

    private Choice one(List<Mention> list) {
        List<String> codes = codes(list.stream());
        return new Choice(
                codes.getFirst(),
                codes.subList(1, codes.size()),
                ChoiceLabel.of(kinds.names(codes)),
                list.getFirst().start(),
                list.getLast().end());
    }

    private Choice merged(Choice head, List<Mention> examples) {
        List<String> codes = codes(examples.stream()).stream()
                .filter(code -> !code.equals(head.skill()))
                .toList();
        String label = ChoiceLabel.of(head.label(), kinds.names(codes));
        return new Choice(
                head.skill(), codes, label, head.start(), examples.getLast().end());
    }

    private static List<String> codes(Stream<Mention> mentions) {
        Set<String> codes = new LinkedHashSet<>();
        mentions.forEach(mention -> codes.add(mention.skill()));
        return List.copyOf(codes);
    }
}
