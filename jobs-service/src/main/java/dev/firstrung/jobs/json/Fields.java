package dev.firstrung.jobs.json;

import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.FieldError;
import dev.firstrung.http.problem.UnknownName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads a JSON object field by field. A mistake is noted and reads as absent, so that one pass finds them all; JSON's null is
 * absent. A field that nobody asked for by the end is a mistake too, most often a misspelt one.
 */
public final class Fields {

    private static final int MOST_UNKNOWN = 20;

    private final JsonNode object;
    private final String path;
    private final Pass pass;
    private final Set<String> known = new TreeSet<>();
    private final Set<String> ignored = new TreeSet<>();

    private Fields(JsonNode object, String path, Pass pass) {
        this.object = object;
        this.path = path;
        this.pass = pass;
        pass.objects.add(this);
    }

    /** Starts reading a body; what isn't an object is a violation already. */
    public static Fields of(JsonNode body) {
        Fields fields = new Fields(body, "", new Pass());
        if (!body.isObject()) {
            fields.pass.violations.add(new FieldError("", "must be a JSON object"));
        }
        return fields;
    }

    /**
     * Ends reading.
     *
     * @throws ApiException 400 with every mistake when anything was wrong
     */
    public void check() {
        pass.objects.forEach(Fields::rejectUnknown);
        if (!pass.violations.isEmpty()) {
            throw ApiException.invalid(pass.violations);
        }
    }

    /** Takes fields for known that nobody is asked to write: those that a client sends back as it read them. */
    public void ignore(String... fields) {
        ignored.addAll(Arrays.asList(fields));
    }

    private void rejectUnknown() {
        Set<String> writable = new TreeSet<>(known);
        writable.removeAll(ignored);
        object.propertyNames().stream()
                .filter(name -> !known.contains(name) && !ignored.contains(name))
                .limit(MOST_UNKNOWN)
                .forEach(name -> reject(name, UnknownName.message(name, writable)));
    }

    /** Notes a mistake that only the caller can see. */
    public void reject(String field, String message) {
        pass.violations.add(new FieldError(path + field, message));
    }

    /** Notes that a field is missing, if it is; a field that is there but wrong was noted when it was read. */
    public void rejectAbsent(String field) {
        if (value(field) == null) {
            reject(field, "must be given");
        }
    }

    /** A text without surrounding and repeated white space and without control characters; a blank one is absent. */
    public @Nullable String text(String field, int maxLength) {
        String raw = raw(field, maxLength);
        String text = raw == null ? "" : tidy(raw);
        return text.isEmpty() ? null : text;
    }

    /** The text on one line, without surrounding and repeated white space. */
    public static String tidy(String raw) {
        return raw.replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ").strip();
    }

    /** As {@link #text}, and absence is a mistake; then the empty text. */
    public String requiredText(String field, int maxLength) {
        int before = pass.violations.size();
        String text = text(field, maxLength);
        if (text == null && pass.violations.size() == before) {
            reject(field, "must not be blank");
        }
        return text == null ? "" : text;
    }

    /** A text as it is, line breaks and all. */
    public @Nullable String raw(String field, int maxLength) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            reject(field, "must be a string");
            return null;
        }
        if (value.stringValue().length() > maxLength) {
            reject(field, "must have at most " + maxLength + " characters");
            return null;
        }
        return value.stringValue();
    }

    public @Nullable Integer integer(String field, int min, int max) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < min || value.intValue() > max) {
            reject(field, "must be a whole number from " + min + " to " + max);
            return null;
        }
        return value.intValue();
    }

    /** A number from 0 to {@code max} with at most two decimals, without trailing zeros. */
    public @Nullable BigDecimal amount(String field, long max) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        BigDecimal amount = value.decimalValueOpt().map(Fields::plain).orElse(BigDecimal.valueOf(-1));
        if (amount.signum() < 0 || amount.compareTo(BigDecimal.valueOf(max)) > 0 || amount.scale() > 2) {
            reject(field, "must be a number from 0 to " + max + " with at most two decimals");
            return null;
        }
        return amount;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        // 1E+9999 would take a while to write out
        return stripped.scale() < -18 || stripped.scale() >= 0 ? stripped : stripped.setScale(0);
    }

    public @Nullable Boolean flag(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isBoolean()) {
            reject(field, "must be true or false");
            return null;
        }
        return value.booleanValue();
    }

    public <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> type) {
        String text = raw(field, 100);
        if (text == null) {
            return null;
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            reject(field, "must be one of " + Arrays.toString(type.getEnumConstants()));
        }
        return found.orElse(null);
    }

    /** An ISO date. */
    public @Nullable LocalDate date(String field, LocalDate min, LocalDate max) {
        String text = raw(field, 100);
        if (text == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (date.isBefore(min) || date.isAfter(max)) {
                reject(field, "must be a date from " + min + " to " + max);
                return null;
            }
            return date;
        } catch (DateTimeParseException e) {
            reject(field, "must be a date such as 2027-01-31");
            return null;
        }
    }

    public Optional<Fields> object(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isObject()) {
            reject(field, "must be a JSON object");
            return Optional.empty();
        }
        return Optional.of(new Fields(value, path + field + ".", pass));
    }

    /**
     * A list, without the elements that read as null.
     *
     * @param element reads the element's fields; a text or number stands for the object whose field {@code shorthand} it is
     */
    public <T> List<T> list(String field, int maxSize, String shorthand, Function<Fields, @Nullable T> element) {
        JsonNode value = value(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            reject(field, "must be a list");
            return List.of();
        }
        if (value.size() > maxSize) {
            reject(field, "must have at most " + maxSize + " elements");
            return List.of();
        }
        List<T> elements = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            JsonNode item = value.get(i);
            String at = path + field + "[" + i + "]";
            JsonNode expanded =
                    item.isString() ? JsonNodeFactory.instance.objectNode().set(shorthand, item) : item;
            if (!expanded.isObject()) {
                pass.violations.add(new FieldError(at, "must be a JSON object or a string"));
                continue;
            }
            T read = element.apply(new Fields(expanded, at + ".", pass));
            if (read != null) {
                elements.add(read);
            }
        }
        return List.copyOf(elements);
    }

    /** A list of texts, without blank ones and repetitions. */
    public List<String> texts(String field, int maxSize, int maxLength) {
        return list(field, maxSize, "text", item -> item.text("text", maxLength)).stream()
                .distinct()
                .toList();
    }

    private @Nullable JsonNode value(String field) {
        known.add(field);
        JsonNode value = object.get(field);
        return value == null || value.isNull() ? null : value;
    }

    /** What was found in the body so far, over all of its objects. */
    private static final class Pass {
        private final List<Fields> objects = new ArrayList<>();
        private final List<FieldError> violations = new ArrayList<>();
    }
}
