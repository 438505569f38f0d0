@NullMarked
package dev.firstrung.mongo;

import org.jspecify.annotations.NullMarked;
