@NullMarked
package dev.firstrung.http.problem;

import org.jspecify.annotations.NullMarked;
