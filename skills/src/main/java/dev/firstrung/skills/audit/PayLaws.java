package dev.firstrung.skills.audit;

import dev.firstrung.skills.audit.AuditedPosting.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Laws that ask for pay in postings, from the table {@code pay-transparency.txt}. */
final class PayLaws {

    /**
     * A law.
     *
     * @param region the second part of its ISO 3166-2 code; empty for a country's law
     * @param city lower case; empty unless it is a city's law
     * @param names of the region, country or city, lower case
     * @param widest the widest range allowed a year, or null
     */
    record Law(
            String name,
            String country,
            String region,
            String city,
            Set<String> names,
            int employees,
            LocalDate inForce,
            @Nullable Range widest,
            String source) {

        private boolean reaches(Place place) {
            if (!country.equalsIgnoreCase(place.country() == null ? "" : place.country())) {
                return false;
            }
            if (!city.isEmpty()) {
                return is(place.city(), names) || is(place.city(), Set.of(city));
            }
            return region.isEmpty() || is(place.region(), names) || is(place.region(), Set.of(region));
        }

        /** "US-WA" and "WA" are the same region. */
        private boolean is(@Nullable String written, Set<String> known) {
            if (written == null) {
                return false;
            }
            String bare = written.strip().toLowerCase(Locale.ROOT);
            String prefix = country.toLowerCase(Locale.ROOT) + "-";
            return known.contains(bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare);
        }
    }

    /** A width of pay a year. */
    record Range(String currency, BigDecimal width) {}

    private final List<Law> laws;

    private PayLaws(List<Law> laws) {
        this.laws = List.copyOf(laws);
    }

    static PayLaws standard() {
        return new PayLaws(TextFile.rows("pay-transparency.txt", 6).stream()
                .map(PayLaws::law)
                .toList());
    }

    private static Law law(List<String> row) {
        String[] codeAndCity = row.get(0).split("@", -1);
        String[] code = codeAndCity[0].split("-", -1);
        List<String> names = Arrays.asList(row.get(1).split(";", -1));
        String[] width = row.get(4).split(" ", -1);
        return new Law(
                names.getFirst(),
                code[0],
                code.length > 1 ? code[1].toLowerCase(Locale.ROOT) : "",
                codeAndCity.length > 1 ? codeAndCity[1].toLowerCase(Locale.ROOT) : "",
                names.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
                Integer.parseInt(row.get(2)),
                LocalDate.parse(row.get(3)),
                width.length == 2 ? new Range(width[0], new BigDecimal(width[1])) : null,
                row.get(5));
    }

    /** Those in force that reach one of the places; a city's only where its region has none. */
    List<Law> of(List<Place> places, LocalDate today) {
        List<Law> found = inForce(today)
                .filter(law -> places.stream().anyMatch(law::reaches))
                .toList();
        return found.stream()
                .filter(law -> law.city().isEmpty()
                        || found.stream()
                                .noneMatch(other -> other.city().isEmpty()
                                        && other.region().equals(law.region())
                                        && other.country().equals(law.country())))
                .toList();
    }

    /** Those in force in a country's regions, for work that may be done from anywhere in it. */
    List<Law> within(String country, LocalDate today) {
        return inForce(today)
                .filter(law -> law.country().equalsIgnoreCase(country)
                        && law.city().isEmpty()
                        && !law.region().isEmpty())
                .toList();
    }

    private Stream<Law> inForce(LocalDate today) {
        return laws.stream().filter(law -> !today.isBefore(law.inForce()));
    }
}
