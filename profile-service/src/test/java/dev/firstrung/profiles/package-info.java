@NullMarked
package dev.firstrung.profiles;

import org.jspecify.annotations.NullMarked;
