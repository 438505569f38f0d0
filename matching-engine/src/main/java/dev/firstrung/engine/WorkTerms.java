package dev.firstrung.engine;

import dev.firstrung.engine.Spot.Nearness;
import dev.firstrung.engine.input.WorkMode;
import org.jspecify.annotations.Nullable;

/**
 * How a posting's work is done, and what of its places counts for everybody.
 *
 * @param placed whether a place is stated
 * @param countries numbers of the places' countries
 */
record WorkTerms(
        @Nullable WorkMode mode,
        boolean placed,
        Numbers countries,
        @Nullable Boolean visaSponsorship) {

    int points() {
        return mode != null || placed ? Weights.PLACE : 0;
    }

    /** How near everybody is at least: a place that is not stated may be anywhere. */
    Nearness leastNearness() {
        return placed ? Nearness.ELSEWHERE : Nearness.UNKNOWN;
    }

    /** Credit of place and work mode, in percent. */
    int credit(Home home, Nearness nearest) {
        int place = mode == WorkMode.REMOTE
                ? 100
                : home.openToRelocate() ? Math.max(nearest.credit, Weights.RELOCATES) : nearest.credit;
        return mode == null || home.accepts(mode) ? place : Weights.step(place * Weights.UNWANTED_MODE_PERCENT / 100);
    }

    /**
     * Authorised in one of the posting's countries, or sponsored. A posting that doesn't speak of sponsorship stays open to
     * candidates who would need it; one that refuses does not.
     */
    boolean permits(Home home) {
        if (visaSponsorship != null && visaSponsorship) {
            return true;
        }
        if (home.countries().size() == 0) {
            return !home.needsSponsorship() || visaSponsorship == null;
        }
        if (countries.size() == 0 || isAuthorized(home)) {
            return true;
        }
        return home.needsSponsorship() && visaSponsorship == null;
    }

    /** Whether the candidate says that they may work in one of the posting's countries. */
    boolean isAuthorized(Home home) {
        return countries.containsAny(home.countries());
    }

    boolean isOutOfReach(Home home, Nearness nearest) {
        return mode != null && mode != WorkMode.REMOTE && !home.openToRelocate() && nearest == Nearness.ELSEWHERE;
    }

    /** Points times steps of credit, or the complement where it makes the pair ineligible. */
    int steps(Home home, Nearness nearest) {
        int points = points();
        int steps = points == 0 ? 0 : points * (credit(home, nearest) / Weights.STEP);
        return permits(home) && !isOutOfReach(home, nearest) ? steps : ~steps;
    }
}
