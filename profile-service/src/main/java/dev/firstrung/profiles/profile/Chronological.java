package dev.firstrung.profiles.profile;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The end is not before the start, as far as both are known. */
@Constraint(validatedBy = Chronological.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Chronological {

    String message() default "must not be before startDate";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one stretch of work. */
    final class Check implements ConstraintValidator<Chronological, Profile.Experience> {

        @Override
        public boolean isValid(Profile.@Nullable Experience experience, ConstraintValidatorContext context) {
            if (experience == null || experience.startDate() == null || experience.endDate() == null) {
                return true;
            }
            var start = DateSpan.parse(experience.startDate());
            var end = DateSpan.parse(experience.endDate());
            if (start.isEmpty()
                    || end.isEmpty()
                    || !end.get().latest().isBefore(start.get().earliest())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("endDate")
                    .addConstraintViolation();
            return false;
        }
    }
}
