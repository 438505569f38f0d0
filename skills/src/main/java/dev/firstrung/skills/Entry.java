package dev.firstrung.skills;

import java.util.List;
import java.util.Set;

/**
 * A line of the taxonomy with what finding needs beside the public part.
 *
 * @param terms the name first, then the aliases
 * @param near words that make an ambiguous term count when one of them stands close by
 * @param neverBefore words that rule an ambiguous term out when they stand directly before it
 * @param neverAfter words that rule it out when they stand directly after it
 * @param neverNear words that rule it out when one of them stands close by
 */
record Entry(
        Skill skill,
        List<Term> terms,
        Set<String> near,
        Set<String> neverBefore,
        Set<String> neverAfter,
        Set<String> neverNear) {

    Entry {
        terms = List.copyOf(terms);
        near = Set.copyOf(near);
        neverBefore = Set.copyOf(neverBefore);
        neverAfter = Set.copyOf(neverAfter);
        neverNear = Set.copyOf(neverNear);
    }
}
