package dev.firstrung.engine;

/**
 * Shares whole points among items in proportion to their importance, by the divisor method of Webster and Sainte-Laguë.
 *
 * <p>Points go one by one to the item with the highest quotient {@code importance / (2 * points + 1)}, at a tie to the item that
 * comes first. All quotients of all items thus stand in one fixed order, and the {@code total} first win. Removing an item
 * takes its quotients out of the order and moves the others up, so no other item loses a point; a larger total appends winners
 * and takes none away. These two facts are why removing an unmet requirement never lowers a score. The method of largest
 * remainders has neither (Balinski and Young, Fair Representation, 1982).
 */
final class Apportionment {

    private Apportionment() {}

    /**
     * Shares the points.
     *
     * @param importance positive, at most 1,000 each
     * @return points of each item, summing to {@code total}; empty when there are no items
     */
    static int[] share(int total, int[] importance) {
        int[] points = new int[importance.length];
        for (int given = 0; given < total && importance.length > 0; given++) {
            int best = 0;
            for (int i = 1; i < importance.length; i++) {
                if (importance[i] * (2 * points[best] + 1) > importance[best] * (2 * points[i] + 1)) {
                    best = i;
                }
            }
            points[best]++;
        }
        return points;
    }
}
