@NullMarked
package dev.firstrung.profiles.profile;

import org.jspecify.annotations.NullMarked;
