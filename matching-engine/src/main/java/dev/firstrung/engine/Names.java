package dev.firstrung.engine;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings names that people write in several ways to one form. */
final class Names {

    private static final Pattern NOT_PLAIN = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> EMPTY_WORDS =
            Set.of("certified", "certification", "certificate", "amazon", "the", "in", "of");
    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, String> US_STATES = usStates();

    private Names() {}

    /** Lower case, no accents, one space between words. */
    static String text(@Nullable String name) {
        if (name == null) {
            return "";
        }
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NOT_PLAIN.matcher(plain).replaceAll(" ").strip();
    }

    static String city(@Nullable String name) {
        String city = text(name);
        return city.endsWith(" city") ? city.substring(0, city.length() - 5) : city;
    }

    /** ISO 3166-1 alpha-2 in lower case where the code or the English name is known. */
    static String country(@Nullable String name) {
        String country = text(name);
        return COUNTRIES.getOrDefault(country, country);
    }

    /** The abbreviation of a state of the USA, else the name. */
    static String region(@Nullable String name) {
        String region = text(name);
        return US_STATES.getOrDefault(region, region);
    }

    /** The English name, also for an ISO 639 code. */
    static String language(String name) {
        String language = text(name);
        return language.length() <= 3 ? text(Locale.of(language).getDisplayLanguage(Locale.ENGLISH)) : language;
    }

    /** The words of a certificate's name in order of the alphabet, without those that say only that it is one. */
    static String certification(String name) {
        return Arrays.stream(text(name).split(" "))
                .filter(word -> !EMPTY_WORDS.contains(word))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale locale = Locale.of("", code);
            String lower = code.toLowerCase(Locale.ROOT);
            countries.put(text(locale.getDisplayCountry(Locale.ENGLISH)), lower);
            countries.put(locale.getISO3Country().toLowerCase(Locale.ROOT), lower);
        }
        countries.putAll(Map.of("uk", "gb", "great britain", "gb", "england", "gb", "u s", "us", "u s a", "us"));
        countries.putAll(Map.of("united states of america", "us", "america", "us", "holland", "nl"));
        return Map.copyOf(countries);
    }

    private static Map<String, String> usStates() {
        String states =
                "al alabama,ak alaska,az arizona,ar arkansas,ca california,co colorado,ct connecticut,de delaware,"
                        + "fl florida,ga georgia,hi hawaii,id idaho,il illinois,in indiana,ia iowa,ks kansas,ky kentucky,la louisiana,"
                        + "me maine,md maryland,ma massachusetts,mi michigan,mn minnesota,ms mississippi,mo missouri,mt montana,"
                        + "ne nebraska,nv nevada,nh new hampshire,nj new jersey,nm new mexico,ny new york,nc north carolina,"
                        + "nd north dakota,oh ohio,ok oklahoma,or oregon,pa pennsylvania,ri rhode island,sc south carolina,"
                        + "sd south dakota,tn tennessee,tx texas,ut utah,vt vermont,va virginia,wa washington,wv west virginia,"
                        + "wi wisconsin,wy wyoming,dc district of columbia";
        return Arrays.stream(states.split(","))
                .collect(Collectors.toUnmodifiableMap(state -> state.substring(3), state -> state.substring(0, 2)));
    }
}
