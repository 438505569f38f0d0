package dev.firstrung.benchmarks.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Named curves in one picture, as SVG that follows the reader's light or dark colours. */
public final class Curves {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int LEFT = 70;
    private static final int RIGHT = 20;
    private static final int TOP = 44;
    private static final int FOOT = 50;
    private static final int KEY_LINE = 18;
    private static final int COLOURS = 6;
    private static final String STYLE = """
            <style>
            .b{fill:#fff} text{font:12px sans-serif;fill:#333} .t{font-size:15px;font-weight:bold} .g{stroke:#ddd} polyline{fill:none;stroke-width:2}
            .c0{stroke:#0969da} .c1{stroke:#bc4c00} .c2{stroke:#1a7f37} .c3{stroke:#8250df} .c4{stroke:#bf3989} .c5{stroke:#7d4e00}
            @media (prefers-color-scheme:dark){.b{fill:#0d1117} text{fill:#ddd} .g{stroke:#30363d}
            .c0{stroke:#58a6ff} .c1{stroke:#f0883e} .c2{stroke:#3fb950} .c3{stroke:#bc8cff} .c4{stroke:#f778ba} .c5{stroke:#d29922}}
            </style>
            """;

    /** A point of a curve, in the units of the axes. */
    public record Point(double x, double y) {}

    private record Series(String name, List<Point> points) {}

    private final String title;
    private final Axis x;
    private final Axis y;
    private final List<Series> all = new ArrayList<>();

    public Curves(String title, Axis x, Axis y) {
        this.title = title;
        this.x = x;
        this.y = y;
    }

    /** Adds a curve through these points, in their order; without points there is nothing to add. */
    public Curves with(String name, List<Point> points) {
        if (!points.isEmpty()) {
            all.add(new Series(name, List.copyOf(points)));
        }
        return this;
    }

    /** The picture as SVG. */
    public String svg() {
        if (all.isEmpty()) {
            throw new IllegalStateException("nothing to draw: " + title);
        }
        var across = new Span(x, Point::x, LEFT, WIDTH - RIGHT);
        var up = new Span(y, Point::y, HEIGHT - FOOT, TOP);
        int height = HEIGHT + KEY_LINE * all.size();
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">\n<title>%s</title>\n"
                        .formatted(WIDTH, height, escaped(title)));
        svg.append(STYLE).append("<rect class=\"b\" width=\"100%\" height=\"100%\"/>\n");
        text(svg, LEFT, 20, "class=\"t\"", title);
        text(svg, LEFT, TOP - 8, "", y.name());
        text(svg, WIDTH - RIGHT, HEIGHT - 12, "text-anchor=\"end\"", x.name());
        for (double tick : x.ticks(across.from, across.to)) {
            line(svg, "g", across.place(tick), HEIGHT - FOOT, across.place(tick), TOP);
            text(svg, across.place(tick), HEIGHT - FOOT + 16, "text-anchor=\"middle\"", Axis.label(tick));
        }
        for (double tick : y.ticks(up.from, up.to)) {
            line(svg, "g", LEFT, up.place(tick), WIDTH - RIGHT, up.place(tick));
            text(svg, LEFT - 6, up.place(tick) + 4, "text-anchor=\"end\"", Axis.label(tick));
        }
        for (int i = 0; i < all.size(); i++) {
            String colour = "c" + i % COLOURS;
            String points = all.get(i).points().stream()
                    .map(point -> number(across.place(point.x())) + "," + number(up.place(point.y())))
                    .collect(Collectors.joining(" "));
            svg.append("<polyline class=\"%s\" points=\"%s\"/>\n".formatted(colour, points));
            double key = HEIGHT + KEY_LINE * i;
            line(svg, colour, LEFT, key, LEFT + 24, key);
            text(svg, LEFT + 32, key + 4, "", all.get(i).name());
        }
        return svg.append("</svg>\n").toString();
    }

    /** Writes the picture, and the folders to it. */
    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, svg());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Span {

        private final Axis axis;
        private final double from;
        private final double to;
        private final double first;
        private final double last;

        Span(Axis axis, ToDoubleFunction<Point> value, double first, double last) {
            var values = all.stream()
                    .flatMap(series -> series.points().stream())
                    .mapToDouble(value)
                    .summaryStatistics();
            this.axis = axis;
            this.from = axis.start(values.getMin());
            this.to = values.getMax() > from ? values.getMax() : from + 1;
            this.first = first;
            this.last = last;
        }

        double place(double value) {
            double share = (axis.at(value) - axis.at(from)) / (axis.at(to) - axis.at(from));
            return first + share * (last - first);
        }
    }

    private static void line(StringBuilder svg, String style, double x1, double y1, double x2, double y2) {
        svg.append("<path class=\"%s\" d=\"M%s %sL%s %s\"/>\n"
                .formatted(style, number(x1), number(y1), number(x2), number(y2)));
    }

    private static void text(StringBuilder svg, double x, double y, String attributes, String text) {
        svg.append("<text x=\"%s\" y=\"%s\" %s>%s</text>\n".formatted(number(x), number(y), attributes, escaped(text)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
