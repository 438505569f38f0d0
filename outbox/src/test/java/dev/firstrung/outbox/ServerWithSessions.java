package dev.firstrung.outbox;

import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import dev.firstrung.mongo.IndexedBackend;
import io.netty.channel.Channel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.MVStore;

/** A server that has sessions and an operation time, as a MongoDB replica set has, and notes how it was read. */
final class ServerWithSessions extends IndexedBackend {

    private final AtomicLong operationTime = new AtomicLong();
    private final Set<String> causalMajorityReads = ConcurrentHashMap.newKeySet();

    ServerWithSessions() {
        super(MVStore.open(null));
    }

    /** Commands that asked for what a majority has, after a time that their session had seen. */
    Set<String> causalMajorityReads() {
        return Set.copyOf(causalMajorityReads);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return complete(super.handleCommand(channel, database, command, query));
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        var command = message.getDocument();
        if (command.get("readConcern") instanceof Document concern
                && "majority".equals(concern.get("level"))
                && concern.containsKey("afterClusterTime")) {
            causalMajorityReads.add(command.keySet().iterator().next());
        }
        return complete(super.handleMessage(message));
    }

    private Document complete(Document answer) {
        if (answer.containsKey("maxWireVersion")) {
            answer.append("logicalSessionTimeoutMinutes", 30);
        }
        return answer.append("operationTime", new BsonTimestamp(operationTime.incrementAndGet()));
    }
}
