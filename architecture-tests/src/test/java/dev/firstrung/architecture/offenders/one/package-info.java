@NullMarked
package dev.firstrung.architecture.offenders.one;

import org.jspecify.annotations.NullMarked;
