package dev.firstrung.identity.account;

import java.util.Optional;
import java.util.UUID;

/** Everyone who can sign in. */
public interface Accounts {

    /**
     * Adds an account.
     *
     * @throws EmailTaken when another account has the same address
     */
    void add(Account account);

    Optional<Account> withEmail(Email email);

    Optional<Account> withId(UUID id);

    void remove(UUID id);
}
