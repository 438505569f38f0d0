package dev.firstrung.engine;

import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.Place;
import java.util.Comparator;
import java.util.List;

/**
 * Where and how a posting's work is done.
 *
 * @param spots the places that say anything, in the order of their numbers
 */
record Workplace(WorkTerms terms, List<Spot> spots) {

    private static final Comparator<Spot> IN_ORDER = Comparator.comparingInt(Spot::country)
            .thenComparingInt(Spot::region)
            .thenComparingInt(Spot::city);

    static Workplace of(Job job, Dictionary names) {
        List<Spot> spots = job.places().stream()
                .map(place -> Spot.of(place, names))
                .filter(spot -> !spot.equals(Spot.UNKNOWN))
                .distinct()
                .sorted(IN_ORDER)
                .toList();
        Numbers countries = Numbers.of(job.places().stream()
                .map(Place::country)
                .mapToInt(country -> Spot.countryNumber(country, names))
                .filter(country -> country != 0)
                .distinct()
                .sorted());
        return new Workplace(new WorkTerms(job.workMode(), !spots.isEmpty(), countries, job.visaSponsorship()), spots);
    }

    /** How near the nearest of the places is. */
    Spot.Nearness nearest(Home home) {
        return nearest(home.spot());
    }

    Spot.Nearness nearest(Spot home) {
        Spot.Nearness nearest = terms.leastNearness();
        for (int i = 0; i < spots.size(); i++) {
            Spot.Nearness one = home.to(spots.get(i));
            if (one.compareTo(nearest) > 0) {
                nearest = one;
            }
        }
        return nearest;
    }
}
