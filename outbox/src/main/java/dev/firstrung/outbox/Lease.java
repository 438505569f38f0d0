package dev.firstrung.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Says which instance relays a topic. It serves progress, not safety: Kafka's fencing does that, so a holder may be wrong about
 * holding it.
 *
 * <p>The holder raises a counter; whoever sees the counter stand still for the lease's duration, by its own monotonic clock,
 * takes over. So instances need no common time.
 */
final class Lease {

    static final String COLLECTION = "outbox_leases";

    private final MongoCollection<Document> leases;
    private final String name;
    private final Duration duration;
    private final LongSupplier nanoTime;

    private String holder = "";
    private @Nullable Document seen;
    private long seenAt;

    Lease(MongoCollection<Document> leases, String name, Duration duration, LongSupplier nanoTime) {
        this.leases = leases;
        this.name = name;
        this.duration = duration;
        this.nanoTime = nanoTime;
    }

    /** Takes the lease if it is free, or if its holder has been silent for the lease's duration. */
    boolean acquire() {
        var current = leases.find(eq("_id", name)).first();
        String candidate = UUID.randomUUID().toString();
        boolean acquired;
        if (current == null) {
            acquired = insert(candidate);
        } else if (!current.equals(seen)) {
            seen = current;
            seenAt = nanoTime.getAsLong();
            return false;
        } else if (nanoTime.getAsLong() - seenAt < duration.toNanos()) {
            return false;
        } else {
            acquired = leases.updateOne(
                                    and(
                                            eq("_id", name),
                                            eq("holder", current.get("holder")),
                                            eq("beat", current.get("beat"))),
                                    Updates.combine(Updates.set("holder", candidate), Updates.inc("beat", 1L)))
                            .getModifiedCount()
                    == 1;
        }
        holder = acquired ? candidate : "";
        return acquired;
    }

    /** Tells the others that the holder lives; false when it isn't the holder any more. */
    boolean renew() {
        return leases.updateOne(mine(), Updates.inc("beat", 1L)).getModifiedCount() == 1;
    }

    /** Gives the lease back, so that another instance need not wait. */
    void release() {
        leases.deleteOne(mine());
    }

    private boolean insert(String candidate) {
        try {
            leases.insertOne(
                    new Document("_id", name).append("holder", candidate).append("beat", 1L));
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private Bson mine() {
        return and(eq("_id", name), eq("holder", holder));
    }
}
