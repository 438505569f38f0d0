package dev.firstrung.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which values of one key a query allows, by a value, {@code $in} or {@code $exists}, at the top level or inside {@code $and}. */
final class KeyQuery {

    private KeyQuery() {}

    /** The values, or nothing where the query doesn't fix them; of a key that need only be there, {@code existing}. */
    static Optional<List<KeyValue>> values(Document query, String key, Supplier<Optional<List<KeyValue>>> existing) {
        Optional<List<KeyValue>> here = query.containsKey(key) ? here(query.get(key), existing) : Optional.empty();
        if (here.isPresent() || !(query.get("$and") instanceof Collection<?> parts)) {
            return here;
        }
        return parts.stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .flatMap(part -> values(part, key, existing).stream())
                .findFirst();
    }

    private static Optional<List<KeyValue>> here(
            @Nullable Object condition, Supplier<Optional<List<KeyValue>>> existing) {
        return condition instanceof Document operators && Boolean.TRUE.equals(operators.get("$exists"))
                ? existing.get()
                : allowed(condition);
    }

    private static Optional<List<KeyValue>> allowed(@Nullable Object condition) {
        if (condition instanceof Document operators) {
            if (operators.containsKey("$eq")) {
                return allowed(List.of(), operators.get("$eq"));
            }
            return operators.get("$in") instanceof Collection<?> some ? all(some) : Optional.empty();
        }
        return allowed(List.of(), condition);
    }

    private static Optional<List<KeyValue>> all(Collection<?> some) {
        Optional<List<KeyValue>> all = Optional.of(List.of());
        for (Object one : some) {
            all = all.flatMap(before -> allowed(before, one));
        }
        return all;
    }

    private static Optional<List<KeyValue>> allowed(List<KeyValue> before, @Nullable Object value) {
        if (!isScalar(value)) {
            return Optional.empty();
        }
        List<KeyValue> allowed = new ArrayList<>(before);
        allowed.add(new KeyValue(value).normalized());
        return Optional.of(allowed);
    }

    private static boolean isScalar(@Nullable Object value) {
        return value instanceof String
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof UUID
                || value instanceof ObjectId;
    }
}
