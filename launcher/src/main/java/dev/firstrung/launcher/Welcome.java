package dev.firstrung.launcher;

import dev.firstrung.launcher.stack.Progress;
import dev.firstrung.launcher.stack.Secrets;
import java.net.URI;

/** What a person reads when everything is up. */
final class Welcome {

    private Welcome() {}

    static void print(URI url, boolean demo, Progress progress) {
        progress.say("");
        progress.say("Firstrung is up: " + url + "   API: " + url + "/docs");
        if (demo) {
            progress.say("Demo accounts: " + String.join(", ", Secrets.DEMO_ACCOUNTS));
            progress.say("Try: curl -s '" + url + "/api/v1/matches?limit=3' "
                    + "-H \"Authorization: Bearer $(./firstrung token candidate@example.com)\"");
        }
        progress.say("Ctrl-C stops everything.");
    }
}
