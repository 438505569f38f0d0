package dev.firstrung.profiles.profile;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text is a code of an ISO standard; null passes. */
@Constraint(validatedBy = IsoCode.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface IsoCode {

    Standard value();

    String message() default "is not a known code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The standards known. */
    enum Standard {
        COUNTRY("must be an ISO 3166-1 country code of two letters, such as US"),
        CURRENCY("must be an ISO 4217 currency code, such as USD"),
        LANGUAGE("must be an ISO 639-1 language code of two letters, such as en");

        private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
        private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
        private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(toUnmodifiableSet());

        private final String message;

        Standard(String message) {
            this.message = message;
        }

        boolean contains(String code) {
            return switch (this) {
                case COUNTRY -> COUNTRIES.contains(code);
                case CURRENCY -> CURRENCIES.contains(code);
                case LANGUAGE -> LANGUAGES.contains(code);
            };
        }
    }

    /** Checks one value. */
    final class Check implements ConstraintValidator<IsoCode, String> {

        private Standard standard = Standard.COUNTRY;

        @Override
        public void initialize(IsoCode annotation) {
            standard = annotation.value();
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            if (code == null || standard.contains(code)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(standard.message).addConstraintViolation();
            return false;
        }
    }
}
