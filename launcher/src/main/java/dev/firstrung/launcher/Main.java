package dev.firstrung.launcher;

import dev.firstrung.launcher.api.OidcLogin;
import dev.firstrung.launcher.demo.DemoData;
import dev.firstrung.launcher.offline.AuditCommand;
import dev.firstrung.launcher.offline.ExtractCommand;
import dev.firstrung.launcher.offline.ScoreCommand;
import dev.firstrung.launcher.stack.LauncherException;
import dev.firstrung.launcher.stack.Layout;
import dev.firstrung.launcher.stack.Options;
import dev.firstrung.launcher.stack.Progress;
import dev.firstrung.launcher.stack.Running;
import dev.firstrung.launcher.stack.Secrets;
import dev.firstrung.launcher.stack.Stack;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** The {@code ./firstrung} command. Exit status 0 when it did what was asked, 1 when not, 2 when it was asked wrongly. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Before Kafka's client logs that the broker, which is just starting, isn't there yet.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        int status;
        try {
            status = run(Arrays.asList(arguments));
        } catch (LauncherException e) {
            System.err.println("firstrung: " + e.getMessage());
            status = 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            status = 1;
        }
        System.exit(status);
    }

    private static int run(List<String> arguments) throws InterruptedException {
        var layout =
                Layout.of(Path.of(System.getProperty("firstrung.home", ".")).toAbsolutePath());
        var running = new Running(layout);
        var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        switch (arguments.isEmpty() ? "help" : arguments.getFirst()) {
            case "up" -> up(layout, Options.parse(rest));
            case "down" -> {
                requireNone(rest, "down takes no arguments");
                System.out.println(running.down(System.out::println) ? "stopped" : "nothing was running");
            }
            case "status" -> {
                requireNone(rest, "status takes no arguments");
                return running.status(System.out) ? 0 : 1;
            }
            case "logs" -> {
                if (rest.isEmpty()) {
                    running.logNames().forEach(System.out::println);
                } else {
                    running.logs(only(rest, "logs takes the name of one process"), System.out);
                }
            }
            case "token" -> System.out.println(token(layout, running, only(rest, "token needs an account")));
            case "reset" -> {
                Reset.confirm(rest, layout, System.in);
                running.reset(System.out::println);
                System.out.println("stopped, and deleted " + layout.data());
            }
            case "extract" -> {
                requireNone(rest, "extract reads standard input and takes no arguments");
                return new ExtractCommand().run(System.in, utf8Output(), System.err);
            }
            case "audit" -> {
                boolean listed = rest.equals(List.of("--listed"));
                if (!listed) {
                    requireNone(rest, "audit reads standard input and takes no arguments but --listed");
                }
                return new AuditCommand(LocalDate.now(ZoneOffset.UTC), listed).run(System.in, utf8Output(), System.err);
            }
            case "score" -> {
                if (rest.size() != 2) {
                    throw new LauncherException("score needs a résumé's text file and an NDJSON file of postings");
                }
                return new ScoreCommand(LocalDate.now(ZoneOffset.UTC))
                        .run(Path.of(rest.getFirst()), Path.of(rest.getLast()), utf8Output(), System.err);
            }
            case "help", "--help", "-h" -> System.out.print(Help.text());
            default -> {
                System.err.println(
                        "firstrung: unknown command " + arguments.getFirst() + "; ./firstrung help lists them");
                return 2;
            }
        }
        return 0;
    }

    private static void up(Layout layout, Options options) throws InterruptedException {
        var progress = new Progress(System.out);
        var secrets = new Secrets(layout);
        try (var stack = Stack.start(layout, options, secrets, progress)) {
            if (options.demo()) {
                DemoData.load(stack.url(), secrets, layout, progress);
            }
            Welcome.print(stack.url(), options.demo(), progress);
            stack.supervise();
        }
    }

    private static String token(Layout layout, Running running, String account) {
        var gateway = running.url();
        String password = new Secrets(layout).knownPasswordOf(account).orElseGet(() -> Password.of(account, System.in));
        return new OidcLogin(gateway).token(account, password);
    }

    /** Standard output without a flush a line: the output of a filter can be long. */
    private static PrintStream utf8Output() {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
    }

    private static void requireNone(List<String> arguments, String complaint) {
        if (!arguments.isEmpty()) {
            throw new LauncherException(complaint);
        }
    }

    private static String only(List<String> arguments, String complaint) {
        if (arguments.size() != 1) {
            throw new LauncherException(complaint);
        }
        return arguments.getFirst();
    }
}
