package dev.firstrung.launcher.stack;

import java.util.Optional;

/** Remembers where a running stack listens, for the commands that look at it from outside. */
final class WiringFile {

    private WiringFile() {}

    static void write(Layout layout, Wiring wiring) {
        var file = new PropertiesFile(layout.run().resolve("ports.properties"));
        for (Service service : Service.values()) {
            file.values().setProperty(service.processName(), String.valueOf(wiring.port(service)));
        }
        file.save();
    }

    static Optional<Integer> port(Layout layout, String process) {
        var file = new PropertiesFile(layout.run().resolve("ports.properties"));
        return Optional.ofNullable(file.values().getProperty(process)).map(Integer::valueOf);
    }
}
