package dev.firstrung.launcher.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/** The embedded Kafka broker: one node in KRaft mode, from its jars, in its own JVM. */
final class Broker {

    static final String NAME = "kafka";

    private Broker() {}

    /** Formats the storage on the first start, and starts the broker. */
    static ChildProcess start(Layout layout, int port, int controllerPort) {
        Path logs = layout.data().resolve("kafka");
        Path settings = layout.data().resolve("kafka.properties");
        write(settings, settings(logs, port, controllerPort));
        if (!Files.exists(logs.resolve("meta.properties"))) {
            format(layout, settings);
        }
        return ChildProcess.java(
                NAME,
                layout,
                List.of(
                        Heap.fixed(384),
                        "-XX:+UseSerialGC",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        layout.libraries(),
                        "kafka.Kafka",
                        settings.toString()),
                Map.of());
    }

    /** Whether the broker at {@code servers} answers. */
    static boolean answers(String servers) {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                2_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                1_000))) {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            return false;
        }
    }

    private static void format(Layout layout, Path settings) {
        var format = ChildProcess.java(
                "kafka-format",
                layout,
                List.of(
                        Heap.fixed(128),
                        "-cp",
                        layout.libraries(),
                        "kafka.tools.StorageTool",
                        "format",
                        "-t",
                        Uuid.randomUuid().toString(),
                        "-c",
                        settings.toString()),
                Map.of());
        if (format.awaitExit() != 0) {
            throw new LauncherException("Kafka's storage could not be formatted: " + format.lastWords());
        }
    }

    private static Properties settings(Path logs, int port, int controllerPort) {
        var settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT");
        settings.setProperty("log.dirs", logs.toString());
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "4");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("transaction.state.log.num.partitions", "4");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("log.cleaner.dedupe.buffer.size", "16777216");
        settings.setProperty("log.segment.bytes", "67108864");
        settings.setProperty("log.index.size.max.bytes", "1048576");
        return settings;
    }

    private static void write(Path file, Properties settings) {
        try (var writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        } catch (IOException e) {
            throw new LauncherException("cannot write " + file + ": is the disk full?", e);
        }
    }
}
