package dev.firstrung.benchmarks.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;

/**
 * Jobs in a Lucene index, one segment, memory-mapped: a posting a skill with the points as its feature value, everything else in
 * doc values. The points stand in the index twice, as {@link FeatureField}s and as plain term frequencies, which take fewer bits, so
 * that the faster of the two can count.
 */
final class LuceneJobs implements AutoCloseable {

    static final String PARTS = "parts";
    static final String NUMBER = "number";
    static final String REQUIREMENTS = "requirements";

    private static final String FEATURE = "feature";
    private static final String TERM = "term";
    private static final int COMMIT_EVERY_MB = 256;

    private final Path folder;
    private final MMapDirectory directory;
    private final DirectoryReader reader;
    final IndexSearcher searcher;

    /** How the postings of a skill are asked for. */
    enum Postings {
        FEATURES,
        TERMS
    }

    private LuceneJobs(Path folder, MMapDirectory directory) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        searcher.setSimilarity(new PointsSimilarity());
    }

    /** Takes jobs one by one. */
    static final class Builder {

        private final Path folder = Files.createTempDirectory("firstrung-lucene-");
        private final MMapDirectory directory = new MMapDirectory(folder);
        private final IndexWriter writer = new IndexWriter(
                directory,
                new IndexWriterConfig().setRAMBufferSizeMB(COMMIT_EVERY_MB).setSimilarity(new PointsSimilarity()));
        private final FieldType frequencies = new FieldType();

        Builder() throws IOException {
            frequencies.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
            frequencies.setOmitNorms(true);
            frequencies.setTokenized(true);
            frequencies.freeze();
        }

        void add(int number, Row row) throws IOException {
            var document = new Document();
            row.features().forEach((skill, points) -> {
                document.add(new FeatureField(FEATURE, name(skill), points));
            });
            if (!row.features().isEmpty()) {
                document.add(new Field(TERM, new PointsStream(row.features()), frequencies));
            }
            document.add(new NumericDocValuesField(PARTS, row.parts()));
            document.add(new NumericDocValuesField(NUMBER, number));
            document.add(new BinaryDocValuesField(REQUIREMENTS, row.requirements()));
            writer.addDocument(document);
        }

        LuceneJobs build() throws IOException {
            writer.forceMerge(1);
            writer.close();
            return new LuceneJobs(folder, directory);
        }
    }

    /** The disjunction of the skills that earn credit, whose score is what they give in twentieths of a point. */
    static Query query(Credits credits, Postings postings) {
        var query = new BooleanQuery.Builder();
        for (int skill = 0; skill < credits.skillSteps.length; skill++) {
            int steps = credits.skillSteps[skill];
            if (steps > 0) {
                Query one = switch (postings) {
                    case FEATURES -> FeatureField.newLinearQuery(FEATURE, name(skill), steps);
                    case TERMS -> new BoostQuery(new TermQuery(new Term(TERM, name(skill))), steps);
                };
                query.add(one, BooleanClause.Occur.SHOULD);
            }
        }
        return query.build();
    }

    long[] best(Credits credits, int k, Postings postings, int prunesAfter) throws IOException {
        return searcher.search(query(credits, postings), new FitCollectors(credits, k, prunesAfter, reader));
    }

    /** Bytes on disk. */
    long bytes() throws IOException {
        long bytes = 0;
        for (String file : directory.listAll()) {
            bytes += directory.fileLength(file);
        }
        return bytes;
    }

    static String name(int skill) {
        return "s" + skill;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
