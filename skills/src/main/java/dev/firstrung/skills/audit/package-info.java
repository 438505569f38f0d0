/** What a posting's reader should be told before it is published, each with its line and what to write instead. */
@NullMarked
package dev.firstrung.skills.audit;

import org.jspecify.annotations.NullMarked;
