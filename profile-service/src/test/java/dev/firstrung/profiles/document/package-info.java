@NullMarked
package dev.firstrung.profiles.document;

import org.jspecify.annotations.NullMarked;
