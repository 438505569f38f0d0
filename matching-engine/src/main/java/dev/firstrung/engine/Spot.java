package dev.firstrung.engine;

import dev.firstrung.engine.input.Place;
import org.jspecify.annotations.Nullable;

/** A place as numbers of its normalised parts; 0 stands for a part that is not stated. */
record Spot(int city, int region, int country) {

    static final Spot UNKNOWN = new Spot(0, 0, 0);

    static Spot of(@Nullable Place place, Dictionary names) {
        if (place == null) {
            return UNKNOWN;
        }
        return new Spot(
                numberOf("city/", Names.city(place.city()), names),
                numberOf("region/", Names.region(place.region()), names),
                countryNumber(place.country(), names));
    }

    static int countryNumber(@Nullable String country, Dictionary names) {
        return numberOf("country/", Names.country(country), names);
    }

    /** How near two places are, as far as they are known. */
    Nearness to(Spot other) {
        return Nearness.of(nearness(other.city, other.region, other.country));
    }

    /** The rank of the nearness of a place given by its parts. */
    int nearness(int otherCity, int otherRegion, int otherCountry) {
        if (differ(country, otherCountry) || differ(region, otherRegion)) {
            return Nearness.RANK_ELSEWHERE;
        }
        if (city != 0 && city == otherCity) {
            return Nearness.RANK_SAME_CITY;
        }
        if (differ(city, otherCity)) {
            return region != 0 && region == otherRegion ? Nearness.RANK_SAME_REGION : Nearness.RANK_ELSEWHERE;
        }
        return Nearness.RANK_UNKNOWN;
    }

    private static boolean differ(int one, int other) {
        return one != 0 && other != 0 && one != other;
    }

    private static int numberOf(String kind, String name, Dictionary names) {
        return name.isEmpty() ? 0 : names.numberOf(kind + name);
    }

    /** Nearness, nearest last. */
    enum Nearness {
        ELSEWHERE(0),
        SAME_REGION(Weights.SAME_REGION),
        UNKNOWN(Weights.PLACE_UNKNOWN),
        SAME_CITY(100);

        private static final Nearness[] IN_ORDER = values();
        private static final int RANK_ELSEWHERE = Rank.of(ELSEWHERE);
        private static final int RANK_SAME_REGION = Rank.of(SAME_REGION);
        private static final int RANK_UNKNOWN = Rank.of(UNKNOWN);
        private static final int RANK_SAME_CITY = Rank.of(SAME_CITY);

        final int credit;

        Nearness(int credit) {
            this.credit = credit;
        }

        static Nearness of(int rank) {
            return IN_ORDER[rank];
        }
    }
}
