package dev.firstrung.matching.topology;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The headers of a record that could not be read, which goes on to the dead letters as it came. */
public final class DeadLetter {

    public static final String TOPIC = "firstrung_topic";
    public static final String PARTITION = "firstrung_partition";
    public static final String OFFSET = "firstrung_offset";
    public static final String REASON = "firstrung_reason";

    private DeadLetter() {}

    /** The record's own headers, where it came from, and why it could not be read. */
    public static Headers headers(Headers own, String topic, int partition, long offset, RuntimeException failure) {
        var headers = new RecordHeaders(own);
        add(headers, TOPIC, topic);
        add(headers, PARTITION, Integer.toString(partition));
        add(headers, OFFSET, Long.toString(offset));
        add(headers, REASON, reason(failure));
        return headers;
    }

    /** Texts of our own, which quote no value: it may be personal, and the header is for everybody. */
    private static String reason(RuntimeException failure) {
        return switch (failure) {
            case Unreadable unreadable -> String.valueOf(unreadable.getMessage());
            case SerializationException unparsable -> String.valueOf(unparsable.getMessage());
            case NumberFormatException quoting -> quoting.getClass().getSimpleName();
            case IllegalArgumentException broken -> "breaks a rule: " + broken.getMessage();
            default -> failure.getClass().getSimpleName();
        };
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
