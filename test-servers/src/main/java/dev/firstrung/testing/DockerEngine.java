package dev.firstrung.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Asks an engine whether it lives, within a bound. Testcontainers' own search waits half a minute for an engine that is
 * installed but hangs, too long to decide that tests are skipped.
 */
record DockerEngine(URI address) {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** {@code DOCKER_HOST}, or the sockets an engine on this machine has, rootless ones too. */
    static List<DockerEngine> configured() {
        String host = System.getenv("DOCKER_HOST");
        if (host != null && !host.isBlank()) {
            return List.of(new DockerEngine(URI.create(host)));
        }
        String runtimeFolder = System.getenv().getOrDefault("XDG_RUNTIME_DIR", "/run");
        return Stream.of(
                        "/var/run/docker.sock",
                        runtimeFolder + "/docker.sock",
                        System.getProperty("user.home") + "/.docker/run/docker.sock")
                .map(path -> new DockerEngine(URI.create("unix://" + path)))
                .toList();
    }

    boolean answers() {
        var answer = new CompletableFuture<Boolean>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.complete(ping());
            } catch (IOException | RuntimeException e) {
                answer.complete(false);
            }
        });
        try {
            return answer.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            return false;
        }
    }

    private boolean ping() throws IOException {
        boolean local = "unix".equals(address.getScheme());
        SocketAddress target = local
                ? UnixDomainSocketAddress.of(address.getPath())
                : new InetSocketAddress(address.getHost(), address.getPort());
        try (var channel = local ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open()) {
            channel.connect(target);
            channel.write(ByteBuffer.wrap("GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n".getBytes(US_ASCII)));
            var reply = ByteBuffer.allocate(16);
            while (reply.hasRemaining() && channel.read(reply) >= 0) {}
            return new String(reply.array(), US_ASCII).startsWith("HTTP/1.");
        }
    }
}
