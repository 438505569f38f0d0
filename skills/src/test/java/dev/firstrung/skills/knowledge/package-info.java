@NullMarked
package dev.firstrung.skills.knowledge;

import org.jspecify.annotations.NullMarked;
