package dev.firstrung.identity;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The service in this JVM on a free port, over its own Mongo-protocol server, which outlives restarts of the service. */
final class Stack implements AutoCloseable {

    private final MongoServer mongo = new MongoServer(new MemoryBackend());
    private final String mongoUri;
    private final Path secrets;
    private final List<String> settings;
    private ServletWebServerApplicationContext context;

    Stack(Path secrets, String... settings) {
        var address = mongo.bind();
        this.mongoUri = "mongodb://" + address.getHostString() + ":" + address.getPort() + "/identity";
        this.secrets = secrets;
        this.settings = List.of(settings);
        this.context = start();
    }

    String url() {
        return "http://localhost:"
                + Objects.requireNonNull(context.getWebServer()).getPort();
    }

    String mongoUri() {
        return mongoUri;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void restart() {
        context.close();
        context = start();
    }

    void stopMongo() {
        mongo.shutdownNow();
    }

    @Override
    public void close() {
        context.close();
        mongo.shutdownNow();
    }

    private ServletWebServerApplicationContext start() {
        List<String> arguments = new ArrayList<>(settings);
        arguments.add("server.port=0");
        arguments.add("spring.mongodb.uri=" + mongoUri);
        arguments.add("firstrung.identity.secrets-dir=" + secrets);
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(IdentityApplication.class)
                .run(arguments.stream().map(a -> "--" + a).toArray(String[]::new));
    }
}
