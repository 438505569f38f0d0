/** The only door: routes, tokens, limits, documentation and the web app's files. */
@NullMarked
package dev.firstrung.gateway;

import org.jspecify.annotations.NullMarked;
