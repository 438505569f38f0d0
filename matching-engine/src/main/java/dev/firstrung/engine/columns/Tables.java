package dev.firstrung.engine.columns;

import java.util.Arrays;

/** What one query finds of worth in one block: which columns, and the units by weight of these and by code of each part. */
final class Tables {

    /** Values of a part, as many as its codes; one instruction looks up two quarters. */
    static final int SIZE = PartCodes.MOST;

    static final int QUARTER = 64;

    /** Values of a column. */
    static final int WORTH = 2 * QUARTER;

    /** The number of columns: those that count by themselves, then those of choices. */
    int columns;

    /** The number of columns that count by themselves. */
    int alone;

    /** The number of choices, and where the columns of each end. */
    int choiceCount;

    int[] choiceEnds = new int[16];

    /** What a unit of the columns' values is worth. */
    int stepsOfWorth = Query.STEPS_IN_UNIT;

    /** By column, its number in the block. */
    int[] numbers = new int[64];

    /** By column, what each code is worth: the first four codes, repeated so that the bits of other rows in an index do no harm, then the others. */
    byte[] values = new byte[64 * WORTH];

    /** By code of requirements in slots, steps of credit. */
    final byte[] common = new byte[Codes.MOST + 1];

    final byte[] rare = new byte[Codes.MOST + 1];
    final byte[] choices = new byte[Codes.MOST + 1];

    final byte[] parts;

    /** By part, what it and the one before it are worth at most together. */
    final int[] mostWithPartBefore;

    /** By part, whether it is worth nothing in all rows of the block. */
    private final boolean[] nothing;

    Tables(int parts) {
        this.parts = new byte[parts * SIZE];
        nothing = new boolean[parts];
        mostWithPartBefore = new int[parts];
        Arrays.fill(mostWithPartBefore, ScalarKernel.MOST);
    }

    /** The same, but with all kinds of keys worth something, so that every loop has something to do. */
    Tables forWarmUp() {
        Tables all = new Tables(nothing.length);
        all.columns = columns;
        all.numbers = numbers.clone();
        all.values = values.clone();
        System.arraycopy(mostWithPartBefore, 0, all.mostWithPartBefore, 0, mostWithPartBefore.length);
        all.stepsOfWorth = stepsOfWorth;
        all.alone = columns / 2;
        all.choice();
        Arrays.fill(all.common, (byte) 1);
        Arrays.fill(all.rare, (byte) 1);
        Arrays.fill(all.choices, (byte) 1);
        System.arraycopy(parts, 0, all.parts, 0, parts.length);
        return all;
    }

    /** Starts with a block. */
    void read(Block block, Query query) {
        columns = 0;
        alone = 0;
        choiceCount = 0;
        for (int part = 0; part < block.parts; part++) {
            mostWithPartBefore[part] = query.mostWithPartBefore(part);
            assert !isPaired(part) || (part > 1 && !isPaired(part - 1)) : part;
            nothing[part] = !query.asksFor(part);
            if (nothing[part]) {
                Arrays.fill(parts, part * SIZE, (part + 1) * SIZE, (byte) 0);
                continue;
            }
            Representatives representatives = block.representatives[part];
            for (int code = 0; code < representatives.size(); code++) {
                int at = part * SIZE + code;
                parts[at] = representatives.units(query, part, code, 0);
                for (int nearness = 1; part == 0 && nearness <= Scan.NEAREST; nearness++) {
                    parts[at + nearness * Scan.NEAR] = representatives.units(query, part, code, nearness);
                }
            }
            boolean varies = representatives.size() > 1 || (part == 0 && block.spots.size() > 0);
            nothing[part] = !varies && parts[part * SIZE] == 0;
        }
    }

    /** Whether the part counts together with the one before it. */
    boolean isPaired(int part) {
        return part < mostWithPartBefore.length && mostWithPartBefore[part] < ScalarKernel.MOST;
    }

    /** What a part of that worth adds to the one before it. */
    int beside(int part, int before, int its) {
        return isPaired(part) ? Math.min(before + its, mostWithPartBefore[part]) - before : its;
    }

    boolean isNothing(int part) {
        return nothing[part];
    }

    /** Whether one instruction looks up all codes of a part in a block. */
    static boolean isSmall(Block block, int part) {
        return part > 0 && block.representatives[part].size() <= 2 * QUARTER;
    }

    /** Whether any code of requirements gives credit. */
    static boolean isWorth(byte[] credits) {
        int any = 0;
        for (byte credit : credits) {
            any |= credit;
        }
        return any != 0;
    }

    /** What the parts of a row are worth at most, in units. */
    int units(Block block, int row, int near) {
        int tile = row / ThreeBits.TILE * block.parts * ThreeBits.TILE + row % ThreeBits.TILE;
        int sum = 0;
        int before = 0;
        for (int part = 0; part < nothing.length; part++) {
            int code = (block.codes[tile + part * ThreeBits.TILE] | (part == 0 ? near : 0)) & 0xff;
            int its = parts[part * SIZE + code] & 0xff;
            sum += beside(part, before, its);
            before = its;
        }
        return sum;
    }

    /** What the columns of a row are worth at most, in the columns' unit. */
    int mostOfColumns() {
        int sum = 0;
        for (int column = 0; column < alone; column++) {
            sum += mostOfColumn(column);
        }
        int column = alone;
        for (int choice = 0; choice < choiceCount; choice++) {
            int best = 0;
            for (; column < choiceEnds[choice]; column++) {
                best = Math.max(best, mostOfColumn(column));
            }
            sum += best;
        }
        return sum;
    }

    private int mostOfColumn(int column) {
        int most = 0;
        for (int at = column * WORTH; at < (column + 1) * WORTH; at++) {
            most = Math.max(most, values[at] & 0xff);
        }
        return most;
    }

    /** Ends the columns that count by themselves. */
    void alone() {
        alone = columns;
    }

    /** Ends the columns of a choice. */
    void choice() {
        if (choiceCount == choiceEnds.length) {
            choiceEnds = Arrays.copyOf(choiceEnds, 2 * choiceCount);
        }
        choiceEnds[choiceCount++] = columns;
    }

    void add(ThreeBits from, int column, byte[] worth) {
        if (columns == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * columns);
            values = Arrays.copyOf(values, 2 * columns * WORTH);
        }
        numbers[columns] = column;
        int book = column * ThreeBits.BOOK;
        for (int code = 0; code < ThreeBits.BOOK; code++) {
            int to = columns * WORTH + code / ThreeBits.LOW * QUARTER + code % ThreeBits.LOW;
            values[to] = code == 0 ? 0 : worth[from.books[book + code] & 0xff];
        }
        repeat(columns * WORTH);
        repeat(columns * WORTH + QUARTER);
        columns++;
    }

    private void repeat(int at) {
        for (int filled = ThreeBits.LOW; filled < QUARTER; filled *= 2) {
            System.arraycopy(values, at, values, at + filled, filled);
        }
    }
}
