package dev.firstrung.engine.columns;

/**
 * Requirements in slots of a byte. A row's requirements are divided into groups of four with one weight, the greatest of the four, so that this
 * says little too much. A requirement with alternatives has groups of its own, in which the best credit counts; where it has more than four
 * alternatives, each group but the first is marked as continuing.
 *
 * @param common requirements of the commonest keys, so few that one instruction looks 64 of them up
 * @param rare those of all other keys
 * @param choices requirements with alternatives
 */
record Slots(Slices common, Slices rare, Slices choices) implements RowKeys {

    @Override
    public void read(Query query, Tables tables, Room room) {
        common.codes.credits(query, tables.common);
        rare.codes.credits(query, tables.rare);
        choices.codes.credits(query, tables.choices);
    }

    @Override
    public void add(Kernel kernel, Tables tables, long[] allowed, byte[] bounds) {
        if (Tables.isWorth(tables.common)) {
            kernel.addSums(common, tables.common, allowed, bounds);
        }
        if (Tables.isWorth(tables.rare)) {
            kernel.addSums(rare, tables.rare, allowed, bounds);
        }
        if (Tables.isWorth(tables.choices)) {
            kernel.addChoices(choices, tables.choices, allowed, bounds);
        }
    }

    @Override
    public long bytes() {
        return common.memory() + rare.memory() + choices.memory();
    }

    @Override
    public long scannedBytes(Query query) {
        return (long) common.bytes.length + rare.bytes.length + choices.bytes.length;
    }
}
