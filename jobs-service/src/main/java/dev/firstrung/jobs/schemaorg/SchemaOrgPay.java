package dev.firstrung.jobs.schemaorg;

import static dev.firstrung.jobs.schemaorg.SchemaOrg.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Pay of a schema.org posting: a MonetaryAmount whose value is a number or a QuantitativeValue. */
final class SchemaOrgPay {

    private static final int LONGEST_NUMBER = 20;

    /** Units as people write them, by how they begin. */
    private static final Map<String, String> PERIODS =
            Map.of("H", "HOUR", "D", "DAY", "W", "WEEK", "M", "MONTH", "Y", "YEAR", "A", "YEAR");

    private SchemaOrgPay() {}

    static Optional<ObjectNode> of(JsonNode amount) {
        JsonNode value = amount.path("value").isObject() ? amount.path("value") : amount;
        Optional<BigDecimal> exact = number(value.path("value"));
        Optional<BigDecimal> min = number(value.path("minValue")).or(() -> exact);
        Optional<BigDecimal> max = number(value.path("maxValue")).or(() -> exact);
        if (min.isEmpty() && max.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode pay = JsonNodeFactory.instance.objectNode();
        min.ifPresent(it -> pay.put("min", it));
        max.ifPresent(it -> pay.put("max", it));
        text(amount.path("currency"))
                .or(() -> text(value.path("currency")))
                .or(() -> text(value.path("unitCode")))
                .ifPresent(it -> pay.put("currency", it));
        text(value.path("unitText"))
                .or(() -> text(amount.path("unitText")))
                .ifPresent(it -> pay.put("period", period(it)));
        return Optional.of(pay);
    }

    /** A number, also when written as a text. */
    static Optional<BigDecimal> number(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValueOpt();
        }
        return text(value)
                .map(it -> it.replaceAll("[,\\s]", ""))
                .filter(it -> it.length() <= LONGEST_NUMBER && it.matches("\\d+(\\.\\d+)?"))
                .map(BigDecimal::new);
    }

    private static String period(String unit) {
        String upper = unit.toUpperCase(Locale.ROOT);
        return PERIODS.getOrDefault(upper.substring(0, 1), upper);
    }
}
