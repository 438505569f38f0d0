package dev.firstrung.benchmarks.engine;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/**
 * Adds the hand-written part of the score to what the postings give, and tells Lucene how much the postings must give for a job to be
 * looked at, so that it can skip blocks of them. Rows that share no skill are scanned afterwards where they could still rank.
 */
final class FitCollectors implements CollectorManager<FitCollectors.OfQuery, long[]> {

    /** Never skips, so that Lucene may take its way of adding up whole windows. */
    static final int NEVER = Integer.MAX_VALUE;

    private final Query query;
    private final int k;
    private final int prunesAfter;
    private final IndexReader reader;

    /**
     * Collectors for a query.
     *
     * @param prunesAfter how many hits are collected before any is skipped: Lucene's total hits threshold
     */
    FitCollectors(Query query, int k, int prunesAfter, IndexReader reader) {
        this.query = query;
        this.k = k;
        this.prunesAfter = prunesAfter;
        this.reader = reader;
    }

    @Override
    public OfQuery newCollector() {
        return new OfQuery();
    }

    @Override
    public long[] reduce(Collection<OfQuery> collectors) throws IOException {
        OfQuery only = collectors.iterator().next();
        only.scanTheUntouched();
        return only.best.best();
    }

    /** Collects the hits of one query over an index of one segment. */
    final class OfQuery implements Collector {

        private final TopScores best = new TopScores(k);
        private final FixedBitSet touched = new FixedBitSet(reader.maxDoc());
        private int hits;

        @Override
        public ScoreMode scoreMode() {
            return prunesAfter == NEVER ? ScoreMode.COMPLETE : ScoreMode.TOP_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            var scoring = query.over(new LuceneRows(context.reader()));
            return new LeafCollector() {

                private Scorable scorer = new Scorable() {
                    @Override
                    public float score() {
                        return 0;
                    }
                };
                private int asked;

                @Override
                public void setScorer(Scorable scorer) {
                    this.scorer = scorer;
                }

                @Override
                public void collect(int doc) throws IOException {
                    hits++;
                    touched.set(doc);
                    scoring.add(doc, (int) scorer.score(), best);
                    int needed = best.useful() * Query.UNITS - query.most();
                    if (needed > asked && hits >= prunesAfter) {
                        asked = needed;
                        scorer.setMinCompetitiveScore(needed);
                    }
                }
            };
        }

        private void scanTheUntouched() throws IOException {
            if (best.useful() * Query.UNITS > query.most()) {
                return;
            }
            var scoring = query.over(new LuceneRows(reader.leaves().getFirst().reader()));
            for (int doc = 0; doc < reader.maxDoc(); doc++) {
                if (!touched.get(doc)) {
                    scoring.add(doc, 0, best);
                }
            }
        }
    }
}
