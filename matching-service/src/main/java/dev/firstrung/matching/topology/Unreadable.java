package dev.firstrung.matching.topology;

import dev.firstrung.contracts.State;

/** A record is not what its topic is for. Its message may go into the dead letter, so it quotes no content. */
final class Unreadable extends RuntimeException {

    Unreadable(String message) {
        super(message);
    }

    static void unlessKeyed(String key, State state) {
        if (!state.key().equals(key)) {
            throw new Unreadable("the record's key is not the key of its state");
        }
    }
}
