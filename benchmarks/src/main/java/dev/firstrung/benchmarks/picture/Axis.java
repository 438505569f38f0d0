package dev.firstrung.benchmarks.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * One direction of a picture.
 *
 * @param name what is drawn, with its unit
 * @param scale where a value stands, in steps of its own; must grow with the value
 */
public record Axis(String name, boolean isLogarithmic, DoubleUnaryOperator scale) {

    private static final int MOST_TICKS = 8;
    private static final int[] ROUND = {1, 2, 5};

    /** From 0, or from the least value where one is below. */
    public static Axis linear(String name) {
        return new Axis(name, false, DoubleUnaryOperator.identity());
    }

    /** By powers of ten; takes positive values only. */
    public static Axis logarithmic(String name) {
        return new Axis(name, true, Math::log10);
    }

    double at(double value) {
        return scale.applyAsDouble(value);
    }

    /** Where this axis begins for values from {@code least}. */
    double start(double least) {
        return isLogarithmic ? least : Math.min(0, least);
    }

    /** Round values between the two, a few. */
    List<Double> ticks(double from, double to) {
        var ticks = new ArrayList<Double>();
        if (isLogarithmic) {
            boolean near = Math.log10(to / from) < 3;
            for (int power = (int) Math.floor(Math.log10(from)); Math.pow(10, power) <= to; power++) {
                for (int digit : near ? ROUND : new int[] {1}) {
                    ticks.add(digit * Math.pow(10, power));
                }
            }
        } else {
            double step = step(to - from);
            for (long number = (long) Math.ceil(from / step); number * step <= to; number++) {
                ticks.add(number * step);
            }
        }
        return ticks.stream().filter(tick -> tick >= from && tick <= to).toList();
    }

    private static double step(double range) {
        double power = Math.pow(10, Math.floor(Math.log10(range / MOST_TICKS)));
        for (int digit : ROUND) {
            if (range <= MOST_TICKS * digit * power) {
                return digit * power;
            }
        }
        return 10 * power;
    }

    /** As a person writes it: 0.05, 1,000, 2 million. */
    static String label(double value) {
        if (Math.abs(value) >= 1e6) {
            return plain(value / 1e6) + " million";
        }
        return plain(value);
    }

    private static String plain(double value) {
        String text = String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.6f" : "%,.2f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
