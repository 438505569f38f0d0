package dev.firstrung.skills.resume;

import dev.firstrung.skills.Mention;
import dev.firstrung.skills.Quoted;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Where a text names the employers it tells of: what one is called after ("Acme Electronics") is nobody's skill. */
final class EmployerNames {

    private static final int MOST_PLACES = 20;
    /** Two to five words; what is longer, or a list, describes work. */
    private static final Pattern NAME = Pattern.compile("[^ ,]+(?: [^ ,]+){1,4}");

    /** The characters of their names, without the first word: a list's first skill may have been taken for an employer. */
    private final BitSet named = new BitSet();

    EmployerNames(String text, List<Quoted<ExperienceEntry>> experience) {
        experience.stream()
                .map(entry -> entry.value().organization())
                .distinct()
                .filter(name -> NAME.matcher(name).matches())
                .forEach(name -> mark(text, name));
    }

    private void mark(String text, String name) {
        int second = name.indexOf(' ');
        int at = text.indexOf(name);
        for (int i = 0; i < MOST_PLACES && at >= 0; i++) {
            named.set(at + second, at + name.length());
            at = text.indexOf(name, at + name.length());
        }
    }

    boolean cover(Mention mention) {
        int end = named.nextClearBit(mention.start());
        return named.get(mention.start()) && end >= mention.end();
    }
}
