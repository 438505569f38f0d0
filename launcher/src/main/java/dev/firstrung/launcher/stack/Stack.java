package dev.firstrung.launcher.stack;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A running stack: starts the processes, waits until each answers, starts again what dies, stops all. */
public final class Stack implements AutoCloseable {

    /** Name of the launcher's own pid file. */
    static final String LAUNCHER = "launcher";

    private static final String MONGO = "mongo";
    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int RESTARTS = 20;

    private final Layout layout;
    private final Options options;
    private final Progress progress;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);

    private Stack(Layout layout, Options options, Progress progress) {
        this.layout = layout;
        this.options = options;
        this.progress = progress;
    }

    /**
     * Starts everything and returns when every service is ready.
     *
     * @throws LauncherException when something is in the way; nothing is left running then
     */
    public static Stack start(Layout layout, Options options, Secrets secrets, Progress progress) {
        Preflight.check(layout, options);
        progress.say("Starting Firstrung; Ctrl-C stops it. Its data is in " + layout.data());
        var stack = new Stack(layout, options, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        PidFile.write(layout, LAUNCHER, ProcessHandle.current());
        try {
            stack.startAll(secrets);
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** The address of the gateway. */
    public URI url() {
        return URI.create("http://localhost:" + options.port());
    }

    /**
     * Watches the processes, and starts again what dies, until the stack is closed.
     *
     * @throws LauncherException when a process keeps dying
     */
    public void supervise() throws InterruptedException {
        int restarts = 0;
        while (!stopping.await(1, TimeUnit.SECONDS)) {
            for (var member : members()) {
                if (member.process.isAlive()) {
                    continue;
                }
                if (++restarts > RESTARTS) {
                    throw died(member.process);
                }
                progress.step(member.process.name() + " stopped with status " + member.process.exitStatus()
                        + "; starting it again");
                restart(member);
            }
        }
    }

    @Override
    public void close() {
        synchronized (members) {
            if (stopping.getCount() == 0) {
                return;
            }
            stopping.countDown();
            stop(List.of(Service.GATEWAY.processName()));
            stop(Arrays.stream(Service.values()).map(Service::processName).toList());
            stop(List.of(Broker.NAME));
            stop(List.of(MONGO));
            progress.say("stopped");
        }
        PidFile.delete(layout, LAUNCHER);
    }

    /** Stops these together: each takes a while to write down which classes it has loaded. */
    private void stop(List<String> names) {
        List<ChildProcess> leaving = names.stream()
                .flatMap(name -> Optional.ofNullable(members.get(name)).stream())
                .map(Member::process)
                .toList();
        leaving.forEach(ChildProcess::askToStop);
        for (var process : leaving) {
            process.stop();
            progress.step(process.name() + " stopped");
        }
    }

    private void startAll(Secrets secrets) {
        String mongo = options.mongo().orElseGet(this::startMongo);
        String kafka = options.kafka().orElseGet(this::startBroker);
        var wiring = new Wiring(
                options.port(),
                Wiring.pickPorts(options.port()),
                mongo,
                kafka,
                IdentityAccounts.environment(secrets, options.demo()));
        WiringFile.write(layout, wiring);
        await(Broker.NAME, () -> Broker.answers(kafka), "Kafka is ready at " + kafka);
        for (Service service : Service.values()) {
            start(service.processName(), () -> service.start(layout, wiring));
        }
        for (Service service : Service.values()) {
            await(service.processName(), () -> Health.ready(wiring.port(service)), service.processName() + " is ready");
        }
    }

    private String startMongo() {
        int port = Ports.free();
        start(MONGO, () -> Mongo.start(layout, port));
        await(MONGO, () -> Health.listens(port), "the embedded MongoDB-protocol server is ready");
        return "mongodb://127.0.0.1:" + port;
    }

    private String startBroker() {
        int port = Ports.free();
        int controllerPort = Ports.free();
        start(Broker.NAME, () -> Broker.start(layout, port, controllerPort));
        return "127.0.0.1:" + port;
    }

    private void start(String name, Supplier<ChildProcess> starter) {
        synchronized (members) {
            requireNotStopping();
            members.put(name, new Member(starter, starter.get()));
        }
    }

    private void restart(Member member) {
        synchronized (members) {
            if (stopping.getCount() > 0) {
                members.put(member.process.name(), new Member(member.starter, member.starter.get()));
            }
        }
    }

    private void await(String name, BooleanSupplier ready, String message) {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        long patience = System.nanoTime() + PATIENCE.toNanos();
        long nextSign = System.nanoTime() + SIGN_OF_LIFE.toNanos();
        while (!ready.getAsBoolean()) {
            if (System.nanoTime() > nextSign) {
                boolean late = System.nanoTime() > patience;
                progress.step("still waiting for " + name
                        + (late ? "; a first start may take minutes on a small machine" : ""));
                nextSign = System.nanoTime() + SIGN_OF_LIFE.toNanos();
            }
            for (var member : members()) {
                if (!member.process.isAlive()) {
                    throw died(member.process);
                }
            }
            if (System.nanoTime() > deadline) {
                throw new LauncherException(name + " did not get ready within " + START_LIMIT.toMinutes()
                        + " minutes; the machine may be too busy, or its log may say why: " + layout.log(name));
            }
            try {
                if (stopping.await(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                    requireNotStopping();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LauncherException("interrupted while waiting for " + name, e);
            }
        }
        progress.step(message);
    }

    private void requireNotStopping() {
        if (stopping.getCount() == 0) {
            throw new LauncherException("stopped while starting");
        }
    }

    private List<Member> members() {
        synchronized (members) {
            return List.copyOf(members.values());
        }
    }

    private LauncherException died(ChildProcess process) {
        return new LauncherException(process.name() + " stopped: " + process.lastWords() + " (all of it: "
                + layout.log(process.name()) + ")");
    }

    private record Member(Supplier<ChildProcess> starter, ChildProcess process) {}
}
