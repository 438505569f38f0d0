package dev.firstrung.launcher.offline;

import java.io.PrintStream;
import java.util.Set;
import java.util.TreeSet;

/** The fields of the input that meant nothing, told once at its end: most often they are others', some are misspelt. */
final class UnreadFields {

    /** More names than this are an input of another kind, and none of them need be kept. */
    private static final int MOST = 50;

    private final Set<String> names = new TreeSet<>();

    void add(String name) {
        if (names.size() <= MOST) {
            names.add(name);
        }
    }

    void tell(PrintStream messages) {
        if (!names.isEmpty()) {
            String more = names.size() > MOST ? ", and more" : "";
            messages.println("note: fields that an audit doesn't know were not read: "
                    + String.join(", ", names.stream().limit(MOST).toList()) + more);
        }
    }
}
