package dev.firstrung.engine.columns;

/**
 * Weights of keys in columns of 4 bits a row. A key that many rows have has a column of its own; the others share columns, and have posting lists of rows and weights besides, for
 * queries that reach few rows.
 */
final class Columns implements RowKeys {

    /** A column's keys are added by their postings when fewer than one row in so many has one of them. */
    private static final int FEW = 128;

    final Nibbles nibbles;

    private final int rows;
    private final ColumnNumbers numbers;

    /** Keys with numbers below this have a column of their own. */
    private final int own;

    /** By number from {@link #own}, the column. */
    private final char[] columnOf;

    private final int[] postingStarts;
    private final char[] postings;
    private final byte[] postingWeights;

    Columns(ColumnsBuilder from) {
        nibbles = from.nibbles;
        rows = from.rows;
        numbers = from.keys.numbers;
        own = from.keys.own;
        columnOf = from.keys.columnOf;
        postingStarts = from.postingStarts;
        postings = from.postings;
        postingWeights = from.postingWeights;
    }

    /** Keys that count by themselves first, then those of which the best counts. */
    @Override
    public void read(Query query, Tables tables, Room room) {
        room.forColumns(nibbles.columns, query.keys());
        int shared = readOwn(query, tables, room);
        for (int i = 0; i < shared; i++) {
            readShared(query, room.sharing[i], room);
        }
        for (int column = own; column < nibbles.columns; column++) {
            byte[] units = room.units[column];
            if (units.length > 0) {
                tables.add(nibbles, column, units);
            }
        }
        tables.alone();
        for (int choice = 0; choice < query.choices(); choice++) {
            for (int i = query.firstOfChoice(choice); i < query.firstOfChoice(choice + 1); i++) {
                int number = numbers.get(query.key(i));
                if (number >= 0) {
                    tables.add(nibbles, number < own ? number : columnOf[number - own], query.units(i));
                }
            }
            tables.choice();
        }
    }

    /** Reads the keys with a column of their own; returns how many others there are. */
    private int readOwn(Query query, Tables tables, Room room) {
        int shared = 0;
        for (int i = 0; i < query.firstOfChoice(0); i++) {
            int number = numbers.get(query.key(i));
            if (number >= own) {
                int list = number - own;
                room.sharing[shared++] = i;
                room.numbers[i] = list;
                room.reached[columnOf[list]] += postingStarts[list + 1] - postingStarts[list];
            } else if (number >= 0) {
                tables.add(nibbles, number, query.units(i));
            }
        }
        return shared;
    }

    private void readShared(Query query, int key, Room room) {
        int column = columnOf[room.numbers[key]];
        if (room.reached[column] * FEW < rows) {
            addPostings(room.numbers[key], query.units(key), room.bounds);
        } else {
            byte[] others = room.units[column];
            room.units[column] = others.length == 0 ? query.units(key) : query.both(query.units(key), others);
        }
    }

    private void addPostings(int list, byte[] units, byte[] bounds) {
        for (int i = postingStarts[list]; i < postingStarts[list + 1]; i++) {
            int row = postings[i];
            int sum = (bounds[row] & 0xff) + (units[postingWeights[i] & 0xff] & 0xff);
            bounds[row] = (byte) Math.min(255, sum);
        }
    }

    @Override
    public void add(Kernel kernel, Tables tables, long[] allowed, byte[] bounds) {
        kernel.addColumns(nibbles, tables, allowed, bounds);
    }

    @Override
    public long bytes() {
        long bytes = nibbles.bytes() + numbers.bytes() + Bytes.of(columnOf);
        return bytes + Bytes.of(postingStarts) + Bytes.of(postings) + Bytes.of(postingWeights);
    }
}
