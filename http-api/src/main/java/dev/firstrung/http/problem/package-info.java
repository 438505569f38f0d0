/** Errors as RFC 9457 problems: what services throw, and how any failure becomes one, without exception text. */
@NullMarked
package dev.firstrung.http.problem;

import org.jspecify.annotations.NullMarked;
