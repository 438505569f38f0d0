package dev.firstrung.engine.columns;

/** Weights of keys that rows have: of keys that many rows have in columns of 3 bits a row, of the others in posting lists of rows and weights. */
final class Columns implements RowKeys {

    final ThreeBits bits;

    private final ColumnNumbers numbers;

    /** Keys with numbers below this have a column, the others a posting list. */
    private final int own;

    private final int[] postingStarts;
    private final char[] postings;
    private final byte[] postingWeights;

    Columns(ColumnsBuilder from) {
        bits = from.bits;
        numbers = from.numbers;
        own = from.own;
        postingStarts = from.postingStarts;
        postings = from.postings;
        postingWeights = from.postingWeights;
    }

    /**
     * Keys that count by themselves first, then those of which the best counts. A posting list's keys always count by themselves, so of a choice they
     * may say too much.
     */
    @Override
    public void read(Query query, Tables tables, Room room) {
        tables.stepsOfWorth = query.stepsOfWorth();
        for (int i = 0; i < query.firstOfChoice(0); i++) {
            read(query, i, tables, room);
        }
        tables.alone();
        for (int choice = 0; choice < query.choices(); choice++) {
            for (int i = query.firstOfChoice(choice); i < query.firstOfChoice(choice + 1); i++) {
                read(query, i, tables, room);
            }
            tables.choice();
        }
    }

    private void read(Query query, int key, Tables tables, Room room) {
        int number = numbers.get(query.key(key));
        if (number >= own) {
            addPostings(number - own, query.worth(key), query.stepsOfWorth(), room.bounds);
        } else if (number >= 0) {
            tables.add(bits, number, query.worth(key));
        }
    }

    private void addPostings(int list, byte[] worth, int steps, byte[] bounds) {
        for (int i = postingStarts[list]; i < postingStarts[list + 1]; i++) {
            int row = postings[i];
            int units = ScalarKernel.units(steps * (worth[postingWeights[i] & 0xff] & 0xff));
            bounds[row] = (byte) Math.min(255, (bounds[row] & 0xff) + units);
        }
    }

    @Override
    public void add(Kernel kernel, Tables tables, long[] allowed, byte[] bounds) {
        kernel.addColumns(bits, tables, allowed, bounds);
    }

    @Override
    public long scannedBytes(Query query) {
        long bytes = 0;
        for (int key = 0; key < query.keys(); key++) {
            int number = numbers.get(query.key(key));
            if (number >= own) {
                bytes += (postingStarts[number - own + 1] - postingStarts[number - own]) * (long) (Character.BYTES + 1);
            } else if (number >= 0) {
                bytes += bits.bytesOfColumn();
            }
        }
        return bytes;
    }

    @Override
    public long bytes() {
        return bits.bytes() + numbers.bytes() + Bytes.of(postingStarts) + Bytes.of(postings) + Bytes.of(postingWeights);
    }
}
