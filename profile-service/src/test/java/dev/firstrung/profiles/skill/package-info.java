@NullMarked
package dev.firstrung.profiles.skill;

import org.jspecify.annotations.NullMarked;
