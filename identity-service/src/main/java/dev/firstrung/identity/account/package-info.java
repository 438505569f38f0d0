/** Accounts: who may sign in, with which role. */
@NullMarked
package dev.firstrung.identity.account;

import org.jspecify.annotations.NullMarked;
