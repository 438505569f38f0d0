package dev.firstrung.gateway.asking;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** HTTP clients that end what hangs. */
public final class BoundedClient {

    private static final int CONNECT_MILLIS = 1000;

    private BoundedClient() {}

    /** A client that gives a connection a second, and an answer that long. */
    public static WebClient.Builder within(Duration patience) {
        HttpClient client = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .responseTimeout(patience);
        return WebClient.builder().clientConnector(new ReactorClientHttpConnector(client));
    }
}
