package dev.firstrung.matching.topology;

import dev.firstrung.engine.FitModel;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.streams.KafkaStreams;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the topology while the service runs; before it the topics, after it (by phase) whatever reads them. */
final class MatchingStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MatchingStreams.class);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(8);

    private final FitModel model;
    private final Limits limits;
    private final Topics topics;
    private final Properties settings;
    private final MeterRegistry meters;
    private volatile @Nullable KafkaStreams streams;

    MatchingStreams(FitModel model, Limits limits, Topics topics, Properties settings, MeterRegistry meters) {
        this.model = model;
        this.limits = limits;
        this.topics = topics;
        this.settings = settings;
        this.meters = meters;
    }

    @Override
    public void start() {
        topics.prepare();
        var starting = new KafkaStreams(MatchingTopology.build(model, limits), settings);
        starting.setUncaughtExceptionHandler(new ThreadReplacement());
        starting.setStateListener((now, before) -> LOG.info("matching goes from {} to {}", before, now));
        new KafkaStreamsMetrics(starting).bindTo(meters);
        starting.start();
        streams = starting;
    }

    @Override
    public void stop() {
        KafkaStreams running = streams;
        if (running != null) {
            running.close(CLOSE_WITHIN);
            streams = null;
        }
    }

    @Override
    public boolean isRunning() {
        return streams != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    Optional<KafkaStreams.State> state() {
        KafkaStreams running = streams;
        return running == null ? Optional.empty() : Optional.of(running.state());
    }
}
