package dev.firstrung.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.errors.SerializationException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
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
     * @throws SerializationException when the bytes aren't JSON of that type, or break one of its rules
     */
    public static <T> T read(byte[] bytes, Class<T> type) {
        try {
            T value = JSON.readValue(bytes, type);
            if (value == null) {
                throw new SerializationException("not a " + type.getSimpleName() + ": null");
            }
            return value;
        } catch (JacksonException e) {
            throw new SerializationException("not a " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
