package dev.firstrung.matching.topology;

import java.nio.ByteBuffer;

/**
 * A pair as it was last said. There are a thousand for each candidate, so it is kept in 13 bytes.
 *
 * @param score 0 to 100
 * @param jobDigest hash of the job's record, which tells states apart that have the same version
 */
record EmittedPair(int score, long jobVersion, int jobDigest) {

    private static final int SIZE = Byte.BYTES + Long.BYTES + Integer.BYTES;

    static EmittedPair read(byte[] bytes) {
        var from = ByteBuffer.wrap(bytes);
        return new EmittedPair(from.get(), from.getLong(), from.getInt());
    }

    byte[] write() {
        return ByteBuffer.allocate(SIZE)
                .put((byte) score)
                .putLong(jobVersion)
                .putInt(jobDigest)
                .array();
    }
}
