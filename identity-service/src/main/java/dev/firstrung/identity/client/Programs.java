package dev.firstrung.identity.client;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The program clients that accounts have created. */
interface Programs {

    void add(Program program);

    Optional<Program> withClientId(String clientId);

    List<Program> of(UUID owner);

    /** Removes one program of this owner; false when there is none. */
    boolean remove(UUID owner, String clientId);

    void removeAll(UUID owner);
}
