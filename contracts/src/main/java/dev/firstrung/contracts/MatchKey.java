package dev.firstrung.contracts;

/** Key of a match in its topic: {@code candidateId:jobId}. */
public record MatchKey(String candidateId, String jobId) {

    public MatchKey {
        if (candidateId.isBlank() || jobId.isBlank() || candidateId.indexOf(':') >= 0) {
            throw new IllegalArgumentException("a match key needs a candidate id without ':' and a job id");
        }
    }

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException when it isn't of the form {@code candidateId:jobId}
     */
    public static MatchKey parse(String key) {
        int colon = key.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a match key is candidateId:jobId");
        }
        return new MatchKey(key.substring(0, colon), key.substring(colon + 1));
    }

    /** What the keys of all of a candidate's matches begin with. */
    public static String startOf(String candidateId) {
        return candidateId + ":";
    }

    @Override
    public String toString() {
        return startOf(candidateId) + jobId;
    }
}
