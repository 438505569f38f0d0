package dev.firstrung.profiles.profile;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The text is a date of year, month or day precision, within a working life: from 1940 to ten years ahead. Null passes.
 */
@Constraint(validatedBy = PartialDate.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface PartialDate {

    String message() default "must be a date as YYYY, YYYY-MM or YYYY-MM-DD";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one value. */
    final class Check implements ConstraintValidator<PartialDate, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            var span = DateSpan.parse(text);
            if (span.isEmpty()) {
                return false;
            }
            LocalDate today = LocalDate.now(context.getClockProvider().getClock());
            if (span.get().isPlausible(today)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            "must be from " + DateSpan.FIRST_YEAR + " to " + DateSpan.lastYear(today))
                    .addConstraintViolation();
            return false;
        }
    }
}
