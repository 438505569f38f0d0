package dev.firstrung.engine;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.WorkMode;

/**
 * Where and how a candidate can work.
 *
 * @param workModes as bits; 0 means any
 * @param countries numbers of those where the candidate is authorised; empty means not stated
 */
record Home(Spot spot, int workModes, boolean openToRelocate, Numbers countries, boolean needsSponsorship) {

    static Home of(Candidate candidate, Dictionary names) {
        return new Home(
                Spot.of(candidate.place(), names),
                candidate.workModes().stream().mapToInt(Rank::bit).sum(),
                candidate.openToRelocate(),
                Numbers.of(candidate.authorizedCountries().stream()
                        .mapToInt(country -> Spot.countryNumber(country, names))
                        .filter(country -> country != 0)
                        .sorted()),
                candidate.needsSponsorship());
    }

    /** The same without the spot. */
    Home anywhere() {
        return new Home(Spot.UNKNOWN, workModes, openToRelocate, countries, needsSponsorship);
    }

    boolean accepts(WorkMode mode) {
        return workModes == 0 || (workModes & Rank.bit(mode)) != 0;
    }
}
