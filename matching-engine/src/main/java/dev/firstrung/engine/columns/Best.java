package dev.firstrung.engine.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The best rows so far, at most so many: a heap with the worst on top. Score descending, then id ascending. */
final class Best {

    private final int limit;
    private final int threshold;
    private int size;
    private int[] scores = new int[16];
    private long[] highs = new long[16];
    private long[] lows = new long[16];
    private @Nullable String[] texts = new @Nullable String[16];

    Best(int limit, int threshold) {
        this.limit = limit;
        this.threshold = threshold;
    }

    boolean isFull() {
        return size == limit;
    }

    /** The least score that may still come in; at this score only ids that {@link #beatsWorst}. */
    int least() {
        return isFull() ? Math.max(threshold, scores[0]) : threshold;
    }

    /** Whether a row with the score of {@link #least} comes in; asked only when full. */
    boolean beatsWorst(long high, long low, @Nullable String text) {
        return Id.compare(high, low, text, highs[0], lows[0], texts[0]) < 0;
    }

    void offer(int score, long high, long low, @Nullable String text) {
        if (score < threshold || limit == 0) {
            return;
        }
        if (size < limit) {
            grow();
            set(size++, score, high, low, text);
            up(size - 1);
        } else if (score > scores[0] || (score == scores[0] && beatsWorst(high, low, text))) {
            set(0, score, high, low, text);
            down();
        }
    }

    /** Gives the rows to the sink, the worst first, until none is left. */
    void drain(Sink sink) {
        while (size > 0) {
            sink.take(Id.text(highs[0], lows[0], texts[0]), scores[0]);
            move(--size, 0);
            down();
        }
    }

    /** Receives the rows. */
    interface Sink {
        void take(String id, int score);
    }

    private void grow() {
        if (size == scores.length) {
            scores = Arrays.copyOf(scores, 2 * size);
            highs = Arrays.copyOf(highs, 2 * size);
            lows = Arrays.copyOf(lows, 2 * size);
            texts = Arrays.copyOf(texts, 2 * size);
        }
    }

    private boolean isWorse(int one, int other) {
        if (scores[one] != scores[other]) {
            return scores[one] < scores[other];
        }
        return Id.compare(highs[one], lows[one], texts[one], highs[other], lows[other], texts[other]) > 0;
    }

    private void up(int from) {
        int at = from;
        while (at > 0 && isWorse(at, (at - 1) / 2)) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void down() {
        int at = 0;
        while (true) {
            int worst = at;
            for (int child = 2 * at + 1; child <= 2 * at + 2; child++) {
                if (child < size && isWorse(child, worst)) {
                    worst = child;
                }
            }
            if (worst == at) {
                return;
            }
            swap(at, worst);
            at = worst;
        }
    }

    private void swap(int one, int other) {
        int score = scores[one];
        long high = highs[one];
        long low = lows[one];
        String text = texts[one];
        move(other, one);
        set(other, score, high, low, text);
    }

    private void move(int from, int to) {
        set(to, scores[from], highs[from], lows[from], texts[from]);
    }

    private void set(int at, int score, long high, long low, @Nullable String text) {
        scores[at] = score;
        highs[at] = high;
        lows[at] = low;
        texts[at] = text;
    }
}
