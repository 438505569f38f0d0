package dev.firstrung.launcher.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The services of the stack, each a child process from its jar. */
enum Service {
    IDENTITY("identity-service", "identity"),
    PROFILES("profile-service", "profiles"),
    JOBS("jobs-service", "jobs"),
    MATCHING("matching-service", "matches"),
    GATEWAY("gateway", "");

    private final String processName;
    private final String routeName;

    Service(String processName, String routeName) {
        this.processName = processName;
        this.routeName = routeName;
    }

    String processName() {
        return processName;
    }

    ChildProcess start(Layout layout, Wiring wiring) {
        var arguments = new ArrayList<String>(List.of(
                this == MATCHING ? Heap.growing(512) : Heap.fixed(256),
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow"));
        if (layout.javaOptions().isEmpty()) {
            // what the first start loads is kept for the next ones, which take half as long
            arguments.add("-XX:+AutoCreateSharedArchive");
            arguments.add("-XX:SharedArchiveFile=" + layout.classArchive(processName));
            arguments.add("-Xlog:cds=off,aot=off");
        }
        if (this == MATCHING) {
            arguments.add("--add-modules=jdk.incubator.vector");
        }
        arguments.addAll(List.of(
                "-jar",
                layout.serviceJar(processName).toString(),
                "--server.port=" + wiring.port(this),
                "--server.address=" + (this == GATEWAY ? "0.0.0.0" : "127.0.0.1"),
                "--firstrung.security.issuer=" + wiring.publicUrl(),
                "--firstrung.security.jwk-set-uri=http://127.0.0.1:" + wiring.port(IDENTITY) + "/oauth2/jwks"));
        var environment = Map.<String, String>of();
        switch (this) {
            case IDENTITY -> {
                arguments.add("--firstrung.identity.issuer=" + wiring.publicUrl());
                arguments.add("--firstrung.identity.redirect-uris=" + wiring.publicUrl() + "/," + wiring.publicUrl()
                        + "/callback");
                arguments.add(database(wiring, "firstrung_identity"));
                environment = wiring.identitySecrets();
            }
            case PROFILES -> {
                arguments.add(database(wiring, "firstrung_profiles"));
                arguments.add(kafka(wiring));
            }
            case JOBS -> {
                arguments.add(database(wiring, "firstrung_jobs"));
                arguments.add(kafka(wiring));
            }
            case MATCHING -> {
                arguments.add(database(wiring, "firstrung_matching"));
                arguments.add(kafka(wiring));
                arguments.add("--firstrung.matching.state-dir=" + layout.data().resolve("streams"));
                // A machine that runs everything stalls now and then, and seldom has anybody who could take over.
                arguments.add("--firstrung.matching.takeover=2m");
            }
            case GATEWAY -> {
                for (Service service : values()) {
                    if (service != GATEWAY) {
                        arguments.add("--firstrung.gateway.services." + service.routeName + "=http://127.0.0.1:"
                                + wiring.port(service));
                    }
                }
            }
        }
        return ChildProcess.java(processName, layout, arguments, environment);
    }

    private static String database(Wiring wiring, String name) {
        return "--spring.mongodb.uri=" + Options.database(wiring.mongo(), name);
    }

    private static String kafka(Wiring wiring) {
        return "--spring.kafka.bootstrap-servers=" + wiring.kafka();
    }
}
