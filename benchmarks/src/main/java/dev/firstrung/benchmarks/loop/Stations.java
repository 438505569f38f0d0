package dev.firstrung.benchmarks.loop;

import dev.firstrung.benchmarks.output.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a saved profile has got to, by what anybody can see from outside: times from the moment it was sent. */
final class Stations implements AutoCloseable {

    /** One save: when it was sent, answered, and its list readable. */
    private record Save(long sent, long answered, long readable) {}

    private final Optional<TopicWatch> candidates;
    private final Optional<TopicWatch> matches;
    private final List<Save> saves = new ArrayList<>();

    /** Watches the topics of a broker; without one there is nothing to see. */
    Stations(Optional<String> kafka) {
        candidates = kafka.map(servers -> new TopicWatch(servers, "firstrung.candidates"));
        matches = kafka.map(servers -> new TopicWatch(servers, "firstrung.matches"));
    }

    void add(long sent, long answered, long readable) {
        saves.add(new Save(sent, answered, readable));
    }

    /** Prints each station, of the saves that were seen at all of them. */
    void print(Output output) {
        var answered = new Latencies();
        var published = new Latencies();
        var matched = new Latencies();
        var readable = new Latencies();
        for (int i = 0; i < saves.size(); i++) {
            Save save = saves.get(i);
            long next = i + 1 < saves.size() ? saves.get(i + 1).sent() : Long.MAX_VALUE;
            Optional<Long> candidate = candidates.flatMap(watch -> watch.first(save.sent(), next));
            Optional<Long> match = matches.flatMap(watch -> watch.first(save.sent(), next));
            if (candidate.isPresent() && match.isPresent()) {
                answered.add(save.answered() - save.sent());
                published.add(candidate.get() - save.sent());
                matched.add(match.get() - save.sent());
                readable.add(save.readable() - save.sent());
            }
        }
        if (readable.size() == 0) {
            return;
        }
        answered.print("loop.path.1_save_answered", output);
        published.print("loop.path.2_record_published", output);
        matched.print("loop.path.3_matches_committed", output);
        readable.print("loop.path.4_list_readable", output);
    }

    @Override
    public void close() {
        candidates.ifPresent(TopicWatch::close);
        matches.ifPresent(TopicWatch::close);
    }
}
