package dev.firstrung.contracts;

/** What an entity's topic should say of it now. */
public sealed interface Publication {

    String key();

    long version();

    /** The entity has this state. */
    record Present(State state) implements Publication {
        @Override
        public String key() {
            return state.key();
        }

        @Override
        public long version() {
            return state.version();
        }
    }

    /** The entity is not, or no longer, for others to see: a tombstone; its document stays. */
    record Absent(String key, long version) implements Publication {}

    /** The entity was deleted: a tombstone, after which its document goes too. */
    record Erased(String key, long version) implements Publication {}
}
