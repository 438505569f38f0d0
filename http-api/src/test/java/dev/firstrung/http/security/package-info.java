@NullMarked
package dev.firstrung.http.security;

import org.jspecify.annotations.NullMarked;
