@NullMarked
package dev.firstrung.profiles.resume;

import org.jspecify.annotations.NullMarked;
