/** The programs and the web app that may ask for tokens. */
@NullMarked
package dev.firstrung.identity.client;

import org.jspecify.annotations.NullMarked;
