package dev.firstrung.engine.columns;

import java.util.Arrays;

/** Puts packed rows into columns. */
final class BlockBuilder {

    private static final int ROW_BITS = 16;

    private final Layout layout;
    private final RowList list;
    private final int[] order;
    private final Unpacked row;

    final Ids ids;
    final byte[] packed;
    final int[] starts;
    final RowKeys keys;
    final Representatives[] representatives;
    final Postings spots = new Postings();
    byte[] codes = {};

    BlockBuilder(Layout layout, RowList list) {
        this.layout = layout;
        this.list = list;
        row = new Unpacked(layout.parts());
        order = new int[list.size()];
        RowKeys.Builder building =
                layout.weights().<RowKeys.Builder>map(ColumnsBuilder::new).orElseGet(SlotsBuilder::new);
        sort(building);
        ids = new Ids(list, order);
        starts = new int[order.length + 1];
        packed = pack();
        for (int i = 0; i < order.length; i++) {
            unpack(order[i]);
            building.add(i, row);
        }
        keys = building.build();
        representatives = new Representatives[layout.parts()];
        fillParts();
    }

    Block build() {
        return new Block(this);
    }

    int rows() {
        return order.length;
    }

    /** Orders the rows by their own order, then by the shape of their keys. */
    private void sort(RowKeys.Builder building) {
        long[] ranked = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            unpack(i);
            building.count(row);
            for (int spot = 0; spot < row.spots(); spot++) {
                spots.count(row.spotAt(spot));
            }
        }
        spots.counted();
        building.counted();
        long[] shapes = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            unpack(i);
            shapes[i] = building.shape(row);
            assert row.order() >>> (Long.SIZE - ROW_BITS - building.shapeBits()) == 0 : row.order();
            ranked[i] = ((row.order() << building.shapeBits()) | shapes[i]) << ROW_BITS | i;
        }
        Arrays.sort(ranked);
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) ranked[i] & Character.MAX_VALUE;
        }
        building.shapes(Arrays.stream(order).mapToLong(i -> shapes[i]).toArray());
    }

    private void unpack(int i) {
        row.clear();
        layout.unpack(list.packed(i), list.from(i), list.to(i), row);
    }

    private byte[] pack() {
        for (int i = 0; i < order.length; i++) {
            starts[i + 1] = starts[i] + list.to(order[i]) - list.from(order[i]);
        }
        byte[] all = new byte[starts[order.length]];
        for (int i = 0; i < order.length; i++) {
            System.arraycopy(list.packed(order[i]), list.from(order[i]), all, starts[i], starts[i + 1] - starts[i]);
        }
        return all;
    }

    private void fillParts() {
        int parts = representatives.length;
        IntMap[] distinct = new IntMap[parts];
        Arrays.setAll(distinct, part -> new IntMap());
        int[] numbers = new int[order.length * parts];
        for (int i = 0; i < order.length; i++) {
            unpack(order[i]);
            for (int spot = 0; spot < row.spots(); spot++) {
                spots.add(row.spotAt(spot), i);
            }
            for (int part = 0; part < parts; part++) {
                numbers[i * parts + part] = distinct[part].add(row.parts[part]);
            }
        }
        codes = new byte[(order.length + ThreeBits.TILE - 1) / ThreeBits.TILE * parts * ThreeBits.TILE];
        for (int part = 0; part < parts; part++) {
            int[] partIds = new int[distinct[part].size()];
            int[] counts = new int[partIds.length];
            for (int number = 0; number < partIds.length; number++) {
                partIds[number] = distinct[part].key(number);
            }
            for (int i = 0; i < order.length; i++) {
                counts[numbers[i * parts + part]]++;
            }
            PartCodes given = layout.codes(part, partIds, counts);
            representatives[part] = given.representatives();
            for (int i = 0; i < order.length; i++) {
                int at = (i / ThreeBits.TILE * parts + part) * ThreeBits.TILE + i % ThreeBits.TILE;
                codes[at] = given.code(numbers[i * parts + part]);
            }
        }
    }
}
