package dev.firstrung.benchmarks.generated;

import dev.firstrung.engine.input.Pay;
import dev.firstrung.engine.input.PayPeriod;
import dev.firstrung.engine.input.Place;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Places and yearly pay. The names of cities and regions are made up. */
final class Places {

    private static final List<String> COUNTRIES = List.of("US", "CR", "CA", "GB", "IN", "DE", "IE", "SG");
    private static final int REGIONS = 50;
    private static final int STEP = 1_000;

    private final Choice countries;
    private final Choice cities;
    private final double[] logPay;
    private final double[] logSpread;

    Places(Numbers numbers) {
        countries = numbers.choice("place.countries");
        cities = Choice.zipf(
                (int) numbers.one("place.cities"), numbers.one("place.exponent"), numbers.one("place.shift"));
        logPay = numbers.of("pay.log_min");
        logSpread = numbers.of("pay.log_spread");
    }

    /** A city with its region and country; a city lies always in the same. */
    Place city(RandomGenerator random) {
        int country = countries.draw(random);
        int city = cities.draw(random);
        return new Place("City " + country + " " + city, "Region " + city % REGIONS, COUNTRIES.get(country));
    }

    String country(RandomGenerator random) {
        return COUNTRIES.get(countries.draw(random));
    }

    Pay range(RandomGenerator random) {
        long min = least(random);
        double spread = Math.exp(logSpread[0] + logSpread[1] * random.nextGaussian());
        return new Pay(min, rounded(min * (1 + Math.min(spread, 3))), "USD", PayPeriod.YEAR);
    }

    Pay atLeast(RandomGenerator random) {
        return Pay.atLeast(least(random), "USD", PayPeriod.YEAR);
    }

    @Nullable
    Place cityOrNone(double share, RandomGenerator random) {
        return random.nextDouble() < share ? city(random) : null;
    }

    private long least(RandomGenerator random) {
        return Math.max(STEP, rounded(Math.exp(logPay[0] + logPay[1] * random.nextGaussian())));
    }

    private static long rounded(double pay) {
        return Math.round(pay / STEP) * STEP;
    }
}
