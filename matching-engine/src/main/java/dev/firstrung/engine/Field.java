package dev.firstrung.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A field of study, with the families it belongs to: machine learning and software engineering are both computing.
 *
 * @param number of the field's own name; 0 when not stated
 * @param families as bits
 */
record Field(int number, int families) {

    /** The number of fields that only their families tell. */
    private static final int SEVERAL = -1;

    private static final int BARE = -2;

    /** Sets of families are below this. */
    static final int FAMILY_SETS = 256;

    /** A candidate's field that every posting accepts. */
    static final Field ANY = new Field(-3, -1);

    private static final int COMPUTING = 1;
    private static final int MATHEMATICS = 1 << 1;
    private static final int ENGINEERING = 1 << 2;
    private static final int NATURAL_SCIENCE = 1 << 3;

    /** "Computer science, engineering, mathematics, or a related field", as the domain's postings say. */
    private static final int QUANTITATIVE = COMPUTING | MATHEMATICS | ENGINEERING | NATURAL_SCIENCE;

    private static final Map<Pattern, Integer> FAMILIES = Map.of(
            words(
                    "comput\\w*|software|informatics|information (?:technology|systems?|science)|data (?:science|engineering"
                            + "|analytics)|machine learning|artificial intelligence|ai|it|cs|cyber\\w*|programming|web development"),
            COMPUTING,
            words("math\\w*|statistic\\w*|operations research|econometrics|actuarial\\w*|quantitative\\w*"),
            MATHEMATICS,
            words("engineering|robotics|mechatronics|electronics"),
            ENGINEERING,
            words("physic\\w*|chemistry|biolog\\w*|bioinformatics|neuroscience|natural sciences?|geolog\\w*"),
            NATURAL_SCIENCE,
            words("stem|technical|quantitative field"),
            QUANTITATIVE,
            words("business|economics|finance|financ\\w*|account\\w*|marketing|management|mba|commerce"),
            1 << 4,
            words("medic\\w*|nurs\\w*|health\\w*|pharma\\w*|dent\\w*|kinesiology|nutrition"),
            1 << 5,
            words("art|arts|design|music|film|fashion|theat\\w*|photograph\\w*|architecture"),
            1 << 6,
            words("law|legal|history|philosophy|english|literature|linguistics|languages?|journalism|communications?"
                    + "|political\\w*|sociology|psychology|social\\w*|education|teaching"),
            1 << 7);

    /** Reads a normalised name. */
    static Field read(String text, int number) {
        int families = 0;
        for (Map.Entry<Pattern, Integer> family : FAMILIES.entrySet()) {
            if (family.getKey().matcher(text).find()) {
                families |= family.getValue();
            }
        }
        return new Field(text.isEmpty() ? 0 : number, families);
    }

    /** The same as far as credits of a candidate's field go. */
    Field bare() {
        return number == 0 || families == 0 ? this : new Field(BARE, families);
    }

    /** Whether every posting gives this field, which is bare, at least the credit of the other one. */
    boolean dominates(Field other) {
        return equals(other)
                || (number == BARE && other.number == BARE && (families & other.families) == other.families);
    }

    /**
     * Fewer fields that give the same credits: only families tell where there are any, so that fields with families are one with all of
     * these.
     */
    static List<Field> brief(List<Field> accepted) {
        int all = accepted.stream().mapToInt(Field::families).reduce(0, (one, other) -> one | other);
        Stream<Field> together = all == 0 ? Stream.empty() : Stream.of(new Field(SEVERAL, all));
        Stream<Field> alone = accepted.stream()
                .filter(field -> field.families == 0)
                .distinct()
                .sorted(Comparator.comparingInt(Field::number));
        return Stream.concat(together, alone).toList();
    }

    /** Whether its families alone tell its credits. */
    boolean isBare() {
        return number == BARE;
    }

    /** Credit in percent; any field is as good as another where the posting names none. */
    int creditFor(Background asked) {
        int best = asked.fields().isEmpty() ? 100 : 0;
        for (int i = 0; i < asked.fields().size(); i++) {
            best = Math.max(best, creditFor(asked.fields().get(i)));
        }
        return best;
    }

    /** Credit in percent where a posting accepts this field: the same family 100, another quantitative one 70. */
    int creditFor(Field accepted) {
        if (number == 0) {
            return Weights.UNKNOWN_FIELD;
        }
        if (number == ANY.number || number == accepted.number || (families & accepted.families) != 0) {
            return 100;
        }
        boolean related = (families & QUANTITATIVE) != 0 && (accepted.families & QUANTITATIVE) != 0;
        return related ? Weights.RELATED_FIELD : Weights.OTHER_FIELD;
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b");
    }
}
