package dev.firstrung.profiles.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/**
 * Puts the characters of a page with two columns in order, where a file holds them row by row across both. Pages without such
 * columns, and those that hold one column after the other, as most programs write them, stay as they are.
 */
final class Columns {

    /** Fewer rows with text on both sides may be a table, or dates at the right. */
    private static final int LEAST_ROWS = 8;
    /** Of the rows of two columns those that have text in both. */
    private static final double LEAST_SHARED = 0.6;

    private static final float GUTTER = 12;
    private static final float ROW = 4;
    /** The gutter lies somewhere between these shares of the page's width. */
    private static final double FROM = 0.2;

    private static final double TO = 0.8;
    /** 200 inches, the most that a page has by the format's own limits; a file may claim anything. */
    private static final float WIDEST = 14_400;

    private Columns() {}

    /** The page's characters in blocks, each to be read to its end before the next. */
    static List<List<TextPosition>> blocks(List<TextPosition> page, float width) {
        if (!(width > 0 && width <= WIDEST)) { // nor a number that is none
            return List.of(page);
        }
        List<Row> rows = rows(page);
        float gutter = gutter(rows, width);
        return gutter > 0 && goesAcross(page, gutter) ? split(rows, gutter) : List.of(page);
    }

    /** Characters of one line from edge to edge, in the order of the file. */
    private record Row(List<TextPosition> characters) {

        boolean leaves(float gutter) {
            return characters.stream()
                    .noneMatch(one ->
                            !isBlank(one) && left(one) < gutter + GUTTER / 2 && right(one) > gutter - GUTTER / 2);
        }

        boolean isBeside(float gutter, boolean leftOfIt) {
            return characters.stream().anyMatch(one -> !isBlank(one) && left(one) < gutter == leftOfIt);
        }

        boolean isOnBothSides(float gutter) {
            return isBeside(gutter, true) && isBeside(gutter, false);
        }
    }

    private static List<Row> rows(List<TextPosition> page) {
        TreeMap<Integer, List<TextPosition>> rows = new TreeMap<>();
        for (TextPosition one : page) {
            rows.computeIfAbsent(Math.round(one.getYDirAdj() / ROW), y -> new ArrayList<>())
                    .add(one);
        }
        return rows.values().stream().map(Row::new).toList();
    }

    /** The place that most rows in succession leave free between text on both sides; 0 if too few do. */
    private static float gutter(List<Row> rows, float width) {
        float best = 0;
        long most = LEAST_ROWS - 1;
        int places = (int) Math.ceil((TO - FROM) * width / (GUTTER / 2));
        for (int place = 0; place < places; place++) {
            float gutter = (float) FROM * width + place * GUTTER / 2;
            int from = 0;
            for (int i = 0; i <= rows.size(); i++) {
                if (i == rows.size() || !rows.get(i).leaves(gutter)) {
                    List<Row> free = rows.subList(from, i);
                    long shared = free.stream()
                            .filter(row -> row.isOnBothSides(gutter))
                            .count();
                    if (shared > most && shared >= LEAST_SHARED * free.size()) {
                        most = shared;
                        best = gutter;
                    }
                    from = i + 1;
                }
            }
        }
        return best;
    }

    /** Whether the file goes from one column to the other and back in row after row. */
    private static boolean goesAcross(List<TextPosition> page, float gutter) {
        int crossings = 0;
        for (int i = 1; i < page.size(); i++) {
            boolean sameRow =
                    Math.abs(page.get(i).getYDirAdj() - page.get(i - 1).getYDirAdj()) < ROW;
            if (sameRow && left(page.get(i - 1)) < gutter && left(page.get(i)) >= gutter) {
                crossings++;
            }
        }
        return crossings >= LEAST_ROWS;
    }

    /** Rows across the whole page as they are; between them the left column, then the right one. */
    private static List<List<TextPosition>> split(List<Row> rows, float gutter) {
        List<List<TextPosition>> blocks = new ArrayList<>();
        List<TextPosition> whole = new ArrayList<>();
        List<TextPosition> left = new ArrayList<>();
        List<TextPosition> right = new ArrayList<>();
        for (Row row : rows) {
            boolean columns = row.leaves(gutter) && (row.isBeside(gutter, false) || !right.isEmpty());
            if (columns) {
                move(whole, blocks);
                row.characters().forEach(one -> (left(one) < gutter ? left : right).add(one));
            } else {
                move(left, blocks);
                move(right, blocks);
                whole.addAll(row.characters());
            }
        }
        move(left, blocks);
        move(right, blocks);
        move(whole, blocks);
        return blocks;
    }

    private static void move(List<TextPosition> from, List<List<TextPosition>> blocks) {
        if (!from.isEmpty()) {
            blocks.add(new ArrayList<>(from));
            from.clear();
        }
    }

    private static boolean isBlank(TextPosition one) {
        return one.getUnicode() == null || one.getUnicode().isBlank();
    }

    private static float left(TextPosition one) {
        return one.getXDirAdj();
    }

    private static float right(TextPosition one) {
        return one.getXDirAdj() + one.getWidthDirAdj();
    }
}
