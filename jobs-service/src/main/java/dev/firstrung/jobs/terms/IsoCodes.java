package dev.firstrung.jobs.terms;

import dev.firstrung.jobs.json.Fields;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** ISO codes of countries, currencies and languages, from what people write. */
public final class IsoCodes {

    private static final int MAX_NAME = 100;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Map<String, String> COUNTRY_NAMES = countryNames();
    private static final Map<String, String> LANGUAGE_NAMES = languageNames();

    private IsoCodes() {}

    /** The ISO 3166-1 alpha-2 code of a country's code (two or three letters) or English name. */
    public static Optional<String> countryNamed(String codeOrName) {
        return Optional.ofNullable(COUNTRY_NAMES.get(codeOrName.strip().toUpperCase(Locale.ROOT)));
    }

    /** A country's English name. */
    public static String countryName(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /** The ISO 639-1 code of a language's code or English name. */
    public static Optional<String> languageNamed(String codeOrName) {
        return Optional.ofNullable(LANGUAGE_NAMES.get(codeOrName.strip().toLowerCase(Locale.ROOT)));
    }

    static @Nullable String country(Fields place) {
        String written = place.text("country", MAX_NAME);
        if (written == null) {
            return null;
        }
        String code = written.toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(code)) {
            place.reject("country", "must be an ISO 3166-1 alpha-2 code such as US");
            return null;
        }
        return code;
    }

    static @Nullable String currency(Fields salary) {
        String written = salary.text("currency", MAX_NAME);
        if (written == null) {
            return null;
        }
        String code = written.toUpperCase(Locale.ROOT);
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(currency -> currency.getCurrencyCode().equals(code))) {
            salary.reject("currency", "must be an ISO 4217 code such as USD");
            return null;
        }
        return code;
    }

    static @Nullable String language(Fields item) {
        String written = item.requiredText("language", MAX_NAME);
        if (written.isEmpty()) {
            return null;
        }
        Optional<String> code = languageNamed(written);
        if (code.isEmpty()) {
            item.reject("language", "must be an ISO 639-1 code such as en, or a language's English name");
        }
        return code.orElse(null);
    }

    private static Map<String, String> countryNames() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            names.put(code, code);
            names.put(country.getISO3Country(), code);
            names.put(country.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT), code);
        }
        names.put("UNITED STATES OF AMERICA", "US");
        names.put("U.S.", "US");
        names.put("U.S.A.", "US");
        names.put("UK", "GB");
        names.put("GREAT BRITAIN", "GB");
        names.put("ENGLAND", "GB");
        names.put("SCOTLAND", "GB");
        names.put("WALES", "GB");
        return Map.copyOf(names);
    }

    private static Map<String, String> languageNames() {
        Map<String, String> names = new HashMap<>();
        Arrays.stream(Locale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .forEach(code -> {
                    names.put(code, code);
                    names.put(Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
                });
        names.put("mandarin", "zh");
        names.put("cantonese", "zh");
        return Map.copyOf(names);
    }
}
