@NullMarked
package dev.firstrung.http;

import org.jspecify.annotations.NullMarked;
