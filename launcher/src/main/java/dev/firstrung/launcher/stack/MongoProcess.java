package dev.firstrung.launcher.stack;

import de.bwaldvogel.mongo.MongoServer;
import dev.firstrung.mongo.IndexedBackend;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Main class of the embedded database: the MongoDB wire protocol on an H2 file. */
public final class MongoProcess {

    private MongoProcess() {}

    /**
     * Serves until the process is told to stop.
     *
     * @param arguments port and file
     * @throws InterruptedException never in practice
     */
    public static void main(String[] arguments) throws InterruptedException {
        var server = new MongoServer(IndexedBackend.inFile(Path.of(arguments[1])));
        server.bind("127.0.0.1", Integer.parseInt(arguments[0]));
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.shutdownNow();
            stopped.countDown();
        }));
        stopped.await();
    }
}
