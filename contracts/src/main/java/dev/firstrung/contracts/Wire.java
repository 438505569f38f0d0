package dev.firstrung.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.SerializationException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The wire format of all values: JSON with the non-null properties in declared order and ISO dates, so that equal states are equal bytes.
 *
 * <p>Unknown properties are ignored, absent collections read as empty: a reader understands what newer and older writers sent.
 */
public final class Wire {

    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .changeDefaultPropertyInclusion(inclusion -> inclusion
                    .withValueInclusion(JsonInclude.Include.NON_NULL)
                    .withContentInclusion(JsonInclude.Include.NON_NULL))
            .withConfigOverride(List.class, list -> list.setNullHandling(EMPTY))
            .withConfigOverride(Set.class, set -> set.setNullHandling(EMPTY))
            .build();

    private Wire() {}

    /** The JSON of a state or match, UTF-8. */
    public static byte[] write(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    /**
     * Reads a value.
     *
     * @throws SerializationException when the bytes aren't JSON of that type, or break one of its rules; its message names the property and
     *     the rule but quotes no value, which its cause may
     */
    public static <T> T read(byte[] bytes, Class<T> type) {
        try {
            T value = JSON.readValue(bytes, type);
            if (value == null) {
                throw new SerializationException("not a " + type.getSimpleName() + ": null");
            }
            return value;
        } catch (JacksonException e) {
            throw new SerializationException("not a " + type.getSimpleName() + place(e) + rule(e), e);
        }
    }

    /** Where it went wrong, such as {@code experience[0].startDate}; empty for the value as a whole. */
    private static String place(JacksonException e) {
        String path = e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "" : ": " + (path.startsWith(".") ? path.substring(1) : path);
    }

    /** The rule that a constructor of ours found broken. Jackson's own texts quote what they read, and so may subtypes' of the exception. */
    private static String rule(JacksonException e) {
        return e instanceof ValueInstantiationException
                        && e.getCause() instanceof IllegalArgumentException broken
                        && broken.getClass() == IllegalArgumentException.class
                ? ": " + broken.getMessage()
                : "";
    }
}
