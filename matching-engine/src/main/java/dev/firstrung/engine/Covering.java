package dev.firstrung.engine;

import dev.firstrung.engine.columns.PartCodes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives the values that a part of the postings has in a block codes, of which there are few: the commonest have one each, neighbours in an order
 * share the others. What shares a code is covered by a value that is worth as much to every candidate, and that lives as long as the block.
 */
abstract class Covering<T> {

    private final Numbered<T> values;
    private final int most;
    private final int own;

    /**
     * Covers these values.
     *
     * @param most codes in all
     * @param own codes of one value each; the others must suffice for the kinds
     */
    Covering(Numbered<T> values, int most, int own) {
        this.values = values;
        this.most = most;
        this.own = own;
    }

    /** Only values of the same kind share a code. */
    abstract int kind(T value);

    /** Brings values together that cover each other well. */
    abstract Comparator<T> order();

    /** A value worth at least as much as each of these, which are of one kind and in order. */
    abstract T cover(List<T> alike);

    PartCodes codes(int[] ids, int[] counts) {
        if (ids.length <= most) {
            return PartCodes.ofEach(ids);
        }
        byte[] codes = new byte[ids.length];
        List<Integer> places = new ArrayList<>(IntStream.range(0, ids.length)
                .boxed()
                .sorted(Comparator.comparingInt(place -> -counts[place]))
                .toList());
        int[] representatives = new int[most];
        List<T> covers = new ArrayList<>();
        for (int code = 0; code < own; code++) {
            codes[places.get(code)] = (byte) code;
            representatives[code] = ids[places.get(code)];
        }
        List<Integer> rest = places.subList(own, places.size());
        rest.sort(Comparator.<Integer>comparingInt(place -> kind(values.get(ids[place])))
                .thenComparing(place -> values.get(ids[place]), order()));
        share(rest, ids, counts, codes, representatives, covers);
        return new PartCodes(codes, representatives, covers);
    }

    private void share(
            List<Integer> rest, int[] ids, int[] counts, byte[] codes, int[] representatives, List<T> covers) {
        int rows = rest.stream().mapToInt(place -> counts[place]).sum();
        long kinds = rest.stream()
                .mapToInt(place -> kind(values.get(ids[place])))
                .distinct()
                .count();
        int spare = most - own - (int) kinds;
        int code = own;
        int from = 0;
        int inCode = 0;
        for (int i = 0; i < rest.size(); i++) {
            inCode += counts[rest.get(i)];
            boolean last = i + 1 == rest.size();
            boolean otherKind = last || kind(values.get(ids[rest.get(i)])) != kind(values.get(ids[rest.get(i + 1)]));
            boolean full = spare > 0 && (long) inCode * (spare + kinds) >= rows;
            if (otherKind || full) {
                List<Integer> alike = rest.subList(from, i + 1);
                T cover = cover(
                        alike.stream().map(place -> values.get(ids[place])).toList());
                representatives[code] = idOf(cover, covers);
                for (int place : alike) {
                    codes[place] = (byte) code;
                }
                code++;
                from = i + 1;
                inCode = 0;
                spare -= otherKind ? 0 : 1;
            }
        }
    }

    /** The value's number where rows have it, else its place among the covers: blocks come and go, what is numbered stays. */
    private int idOf(T cover, List<T> covers) {
        int known = values.find(cover);
        if (known >= 0) {
            return known;
        }
        covers.add(cover);
        return ~(covers.size() - 1);
    }
}
