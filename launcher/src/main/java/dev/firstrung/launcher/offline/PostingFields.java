package dev.firstrung.launcher.offline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads a posting's JSON field by field, as the service for postings does: null is absent, and a wrong value is an
 * {@link IllegalArgumentException} that names the field. Fields that nobody asked for are noted, as feeds have more of them.
 */
final class PostingFields {

    private final JsonNode object;
    private final String path;
    private final UnreadFields unread;
    private final Set<String> known = new HashSet<>();

    private PostingFields(JsonNode object, String path, UnreadFields unread) {
        this.object = object;
        this.path = path;
        this.unread = unread;
    }

    /**
     * What {@code reader} makes of the object.
     *
     * @param unused fields that may be there although the reader doesn't need them
     */
    static <T> T read(JsonNode object, UnreadFields unread, Set<String> unused, Function<PostingFields, T> reader) {
        return read(new PostingFields(object, "", unread), unused, reader);
    }

    private static <T> T read(PostingFields fields, Set<String> unused, Function<PostingFields, T> reader) {
        T read = reader.apply(fields);
        fields.object.propertyNames().stream()
                .filter(name -> !fields.known.contains(name) && !unused.contains(name))
                .forEach(name -> fields.unread.add(fields.path.replaceAll("\\[\\d+]", "[]") + name));
        return read;
    }

    /** A text without white space around it; a blank one is absent. */
    @Nullable
    String text(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            throw wrong(field, "must be a string");
        }
        String text = value.stringValue().strip();
        return text.isEmpty() ? null : text;
    }

    <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> type) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong(field, "must be one of " + Arrays.toString(type.getEnumConstants())));
    }

    @Nullable
    Integer integer(String field, int min, int max) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < min || value.intValue() > max) {
            throw wrong(field, "must be a whole number from " + min + " to " + max);
        }
        return value.intValue();
    }

    /** A number from 0 to {@code max}. */
    @Nullable
    BigDecimal amount(String field, long max) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        BigDecimal amount = value.isNumber() ? value.decimalValueOpt().orElse(null) : null;
        if (amount == null || amount.signum() < 0 || amount.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw wrong(field, "must be a number from 0 to " + max);
        }
        return amount;
    }

    /** An ISO date. */
    @Nullable
    LocalDate date(String field) {
        String text = text(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(field, "must be a date such as 2027-01-31");
        }
    }

    <T> Optional<T> object(String field, Set<String> unused, Function<PostingFields, T> reader) {
        JsonNode value = value(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isObject()) {
            throw wrong(field, "must be a JSON object");
        }
        return Optional.of(read(new PostingFields(value, path + field + ".", unread), unused, reader));
    }

    /**
     * A list.
     *
     * @param shorthand the field of an element for which a plain text stands
     */
    <T> List<T> list(String field, String shorthand, Set<String> unused, Function<PostingFields, T> reader) {
        JsonNode value = value(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong(field, "must be a list");
        }
        List<T> elements = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            JsonNode item = value.get(i);
            String at = field + "[" + i + "]";
            JsonNode expanded =
                    item.isString() ? JsonNodeFactory.instance.objectNode().set(shorthand, item) : item;
            if (!expanded.isObject()) {
                throw wrong(at, "must be a JSON object or a string");
            }
            elements.add(read(new PostingFields(expanded, path + at + ".", unread), unused, reader));
        }
        return elements;
    }

    IllegalArgumentException wrong(String field, String message) {
        return new IllegalArgumentException("\"" + path + field + "\" " + message);
    }

    private @Nullable JsonNode value(String field) {
        known.add(field);
        JsonNode value = object.get(field);
        return value == null || value.isNull() ? null : value;
    }
}
