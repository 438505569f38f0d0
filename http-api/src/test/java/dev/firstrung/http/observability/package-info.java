@NullMarked
package dev.firstrung.http.observability;

import org.jspecify.annotations.NullMarked;
