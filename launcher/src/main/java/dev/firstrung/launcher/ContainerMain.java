package dev.firstrung.launcher;

import dev.firstrung.launcher.api.OidcLogin;
import dev.firstrung.launcher.demo.DemoData;
import dev.firstrung.launcher.stack.LauncherException;
import dev.firstrung.launcher.stack.Layout;
import dev.firstrung.launcher.stack.Progress;
import dev.firstrung.launcher.stack.Secrets;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What docker-compose needs of the launcher: {@code secrets} generates what must not be known, {@code load} loads the demo data,
 * {@code token ACCOUNT} prints a bearer token. Where things are is told by the environment, see docker-compose.yml.
 */
public final class ContainerMain {

    private ContainerMain() {}

    public static void main(String[] arguments) {
        try {
            run(Arrays.asList(arguments));
        } catch (LauncherException e) {
            System.err.println("firstrung: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> arguments) {
        var layout = Layout.of(Path.of("").toAbsolutePath());
        var secrets = new Secrets(layout);
        var gateway = URI.create(environment("FIRSTRUNG_GATEWAY", "http://gateway:8080"));
        var issuer = URI.create(environment("FIRSTRUNG_PUBLIC_URL", "http://localhost:8080"));
        boolean demo = Boolean.parseBoolean(environment("FIRSTRUNG_DEMO", "true"));
        switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "secrets" -> {
                secrets.writeForIdentity(layout.data().resolve("identity.properties"), demo);
                System.out.println("secrets are ready");
            }
            case "load" -> {
                if (demo) {
                    DemoData.load(
                            gateway, issuer, secrets, layout.data().resolve("demo-loaded"), new Progress(System.out));
                }
            }
            case "token" -> {
                if (arguments.size() != 2) {
                    throw new LauncherException("token needs an account");
                }
                String account = arguments.getLast();
                String password = secrets.knownPasswordOf(account).orElseGet(() -> Password.of(account, System.in));
                System.out.println(new OidcLogin(gateway, issuer).token(account, password));
            }
            default -> throw new LauncherException("the commands are secrets, load and token ACCOUNT");
        }
    }

    private static String environment(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .orElse(otherwise);
    }
}
