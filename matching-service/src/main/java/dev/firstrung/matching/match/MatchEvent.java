package dev.firstrung.matching.match;

import dev.firstrung.contracts.MatchKey;
import dev.firstrung.contracts.MatchState;

/** What a connected candidate is told. */
sealed interface MatchEvent {

    MatchKey key();

    long sequence();

    /** The pair came into the list, or changed there. */
    record Present(MatchState match) implements MatchEvent {
        @Override
        public MatchKey key() {
            return match.key();
        }

        @Override
        public long sequence() {
            return match.sequence();
        }
    }

    /** The pair left the list. */
    record Left(MatchKey key, long sequence) implements MatchEvent {}
}
