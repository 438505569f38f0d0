package dev.firstrung.engine;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Numbers for names, from 1; 0 stands for no name. The numbers decide nothing but equality, so their order cannot show in a score. */
final class Dictionary {

    private final ConcurrentMap<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final ConcurrentMap<String, Field> fields = new ConcurrentHashMap<>();

    int numberOf(String name) {
        return name.isEmpty() ? 0 : numbers.computeIfAbsent(name, unseen -> last.incrementAndGet());
    }

    /** The field of study of this name; reading one is costly and they repeat. */
    Field fieldOf(@Nullable String name) {
        String text = Names.text(name);
        Field known = fields.get(text);
        return known != null
                ? known
                : fields.computeIfAbsent(text, unseen -> Field.read(unseen, numberOf("field/" + unseen)));
    }
}
