package dev.firstrung.launcher.stack;

import java.util.List;
import java.util.Map;

/** Starts the embedded database in its own JVM. */
final class Mongo {

    private Mongo() {}

    static ChildProcess start(Layout layout, int port) {
        return ChildProcess.java(
                "mongo",
                layout,
                List.of(
                        Heap.growing(768),
                        "-XX:+UseSerialGC",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        layout.libraries(),
                        MongoProcess.class.getName(),
                        String.valueOf(port),
                        layout.data().resolve("mongo.mv").toString()),
                Map.of());
    }
}
