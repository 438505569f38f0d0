package dev.firstrung.launcher.stack;

import java.io.IOException;
import java.nio.file.Files;

/** What has to be right before anything is started. */
final class Preflight {

    private static final long NEEDED_MB = 500;

    private Preflight() {}

    static void check(Layout layout, Options options) {
        if (PidFile.running(layout, Stack.LAUNCHER).isPresent()) {
            throw new LauncherException(
                    "it is running already; ./firstrung status shows it, ./firstrung down stops it");
        }
        Running.stopLeftovers(layout);
        try {
            Files.createDirectories(layout.logs());
            long freeMb = Files.getFileStore(layout.data()).getUsableSpace() >> 20;
            if (freeMb < NEEDED_MB) {
                throw new LauncherException("only " + freeMb + " MB are free for " + layout.data() + ", " + NEEDED_MB
                        + " are needed; make room, or set FIRSTRUNG_DATA to a folder on another disk");
            }
        } catch (IOException e) {
            throw new LauncherException(
                    "cannot write to " + layout.data() + "; make it writable, or set FIRSTRUNG_DATA to another folder",
                    e);
        }
        Ports.requireFree(options.port());
    }
}
