package dev.firstrung.benchmarks.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command's arguments: words, {@code --flag}s and {@code --option value}s. */
public final class Arguments {

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new LinkedHashMap<>();

    private Arguments() {}

    /**
     * Reads arguments, of which {@code flags} take no value and {@code valued} take one.
     *
     * @throws BenchmarkException for an option that is neither, or that lacks its value
     */
    public static Arguments parse(List<String> arguments, Set<String> flags, Set<String> valued) {
        var parsed = new Arguments();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                parsed.words.add(argument);
            } else if (flags.contains(argument)) {
                parsed.options.put(argument, "");
            } else if (!valued.contains(argument)) {
                throw BenchmarkException.wrongUse("unknown option " + argument);
            } else if (i + 1 == arguments.size()) {
                throw BenchmarkException.wrongUse(argument + " needs a value");
            } else {
                parsed.options.put(argument, arguments.get(++i));
            }
        }
        return parsed;
    }

    public List<String> words() {
        return List.copyOf(words);
    }

    /**
     * The only word.
     *
     * @throws BenchmarkException when there is none or more than one
     */
    public String word(String complaint) {
        if (words.size() != 1) {
            throw BenchmarkException.wrongUse(complaint);
        }
        return words.getFirst();
    }

    /** Refuses words where only options are understood. */
    public Arguments withoutWords() {
        if (!words.isEmpty()) {
            throw BenchmarkException.wrongUse("what is " + words.getFirst() + "?");
        }
        return this;
    }

    public boolean has(String flag) {
        return options.containsKey(flag);
    }

    public Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /** A whole number of at least 1. */
    public int number(String option, int otherwise) {
        String value = options.get(option);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw BenchmarkException.wrongUse(option + " needs a whole number from 1 to 999999999, not " + value);
        }
        return Integer.parseInt(value);
    }
}
