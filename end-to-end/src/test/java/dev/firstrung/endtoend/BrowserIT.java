package dev.firstrung.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees in a browser; skipped, and said so, where no Chromium is installed. */
@ExtendWith(RunningStack.Parameter.class)
class BrowserIT {

    private final RunningStack stack;
    private final Playwright playwright;
    private final Browser browser;

    BrowserIT(RunningStack stack) {
        this.stack = stack;
        var chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(chromium.isPresent(), "no Chromium is installed: the browser tests are skipped");
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterEach
    void close() {
        playwright.close();
    }

    @Test
    void theApiOfAllServicesIsBrowsable() {
        Page page = browser.newPage();
        page.navigate(stack.url() + "/docs");

        page.getByText("/api/v1/profiles/me").first().waitFor();
        for (String path : List.of("/api/v1/accounts", "/api/v1/companies", "/api/v1/matches", "/api/v1/skills")) {
            assertThat(page.getByText(path).count()).as(path).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login"})
    void pagesAreAccessible(String path) {
        Page page = browser.newPage();
        page.navigate(stack.url() + path);

        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("violations on %s", path)
                .isEmpty();
    }
}
