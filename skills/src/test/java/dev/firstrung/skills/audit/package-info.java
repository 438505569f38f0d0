@NullMarked
package dev.firstrung.skills.audit;

import org.jspecify.annotations.NullMarked;
