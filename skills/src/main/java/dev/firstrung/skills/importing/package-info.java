/** Making taxonomy files of public classifications, for operators who load these under their own licence. */
@NullMarked
package dev.firstrung.skills.importing;

import org.jspecify.annotations.NullMarked;
