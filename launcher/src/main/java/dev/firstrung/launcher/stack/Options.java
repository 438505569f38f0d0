package dev.firstrung.launcher.stack;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * How {@code up} was asked to run.
 *
 * @param port port of the gateway
 * @param mongo connection string of a real MongoDB; empty for the embedded server
 * @param kafka bootstrap servers of a real Kafka; empty for the embedded broker
 */
public record Options(int port, boolean demo, Optional<String> mongo, Optional<String> kafka) {

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    /**
     * Reads the command line after {@code up}.
     *
     * @throws LauncherException when an option is unknown or its value is missing or wrong
     */
    public static Options parse(List<String> arguments) {
        int port = DEFAULT_PORT;
        boolean demo = true;
        Optional<String> mongo = Optional.empty();
        Optional<String> kafka = Optional.empty();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--port" -> port = port(value(option, rest));
                case "--no-demo" -> demo = false;
                case "--mongo" -> mongo = Optional.of(mongoUri(value(option, rest)));
                case "--kafka" -> kafka = Optional.of(value(option, rest));
                default ->
                    throw new LauncherException("up does not know " + option
                            + "; it takes --port N, --no-demo, --mongo URI, --kafka SERVERS");
            }
        }
        return new Options(port, demo, mongo, kafka);
    }

    /** The connection string of one service's database on the given server. */
    static String database(String mongo, String name) {
        int query = mongo.indexOf('?');
        String base = query < 0 ? mongo : mongo.substring(0, query);
        String options = query < 0 ? "" : mongo.substring(query);
        String authority =
                base.substring("mongodb://".length() + (base.startsWith("mongodb+srv") ? "+srv".length() : 0));
        String server = authority.contains("/") ? base.substring(0, base.lastIndexOf('/')) : base;
        return server + "/" + name + options;
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new LauncherException(option + " needs a value");
        }
        return rest.next();
    }

    private static String mongoUri(String uri) {
        if (!uri.startsWith("mongodb://") && !uri.startsWith("mongodb+srv://")) {
            throw new LauncherException("--mongo needs a URI such as mongodb://host:27017, was " + uri);
        }
        return uri;
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // falls through to the message below, which is the same for both mistakes
        }
        throw new LauncherException("--port needs a number from 1 to " + HIGHEST_PORT + ", was " + value);
    }
}
