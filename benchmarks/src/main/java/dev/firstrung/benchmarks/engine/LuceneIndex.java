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
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;

/**
 * Rows in a Lucene index, one segment, memory-mapped: a posting a skill with its value, everything else in doc values. The values stand in the index twice, as {@link FeatureField}s and as plain term frequencies, which take fewer bits, so
 * that the faster of the two can count.
 */
final class LuceneIndex implements AutoCloseable {

    static final String PARTS = "parts";
    static final String NUMBER = "number";
    static final String DETAILS = "details";

    private static final String FEATURE = "feature";
    private static final String TERM = "term";
    /** Most that a FeatureField's query may weigh. */
    private static final int MOST_WEIGHT = 64;

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

    private LuceneIndex(Path folder, MMapDirectory directory) throws IOException {
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
            document.add(new BinaryDocValuesField(DETAILS, row.details()));
            writer.addDocument(document);
        }

        LuceneIndex build() throws IOException {
            writer.forceMerge(1);
            writer.close();
            return new LuceneIndex(folder, directory);
        }
    }

    /** The best rows, as {@link TopScores#best()} gives them. */
    long[] best(Query query, int k, Postings postings, int prunesAfter) throws IOException {
        return searcher.search(disjunction(query, postings), new FitCollectors(query, k, prunesAfter, reader));
    }

    /** The disjunction of the skills that matter, whose score is what they give in twentieths of a point. */
    private static BooleanQuery disjunction(Query query, Postings postings) {
        var disjunction = new BooleanQuery.Builder();
        for (int skill = 0; skill < query.skills(); skill++) {
            int weight = query.weight(skill);
            if (weight > 0 && postings == Postings.TERMS) {
                var term = new TermQuery(new Term(TERM, name(skill)));
                disjunction.add(new BoostQuery(term, weight), BooleanClause.Occur.SHOULD);
            }
            for (; weight > 0 && postings == Postings.FEATURES; weight -= MOST_WEIGHT) {
                float part = Math.min(weight, MOST_WEIGHT);
                disjunction.add(FeatureField.newLinearQuery(FEATURE, name(skill), part), BooleanClause.Occur.SHOULD);
            }
        }
        return disjunction.build();
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
