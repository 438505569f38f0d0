package dev.firstrung.benchmarks.engine;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;

/** A segment's doc values; rows are asked for in ascending order. */
final class LuceneRows implements HandScoring.Data {

    private final NumericDocValues parts;
    private final NumericDocValues numbers;
    private final BinaryDocValues requirements;
    private BytesRef current = new BytesRef();

    LuceneRows(LeafReader reader) throws IOException {
        parts = DocValues.getNumeric(reader, LuceneJobs.PARTS);
        numbers = DocValues.getNumeric(reader, LuceneJobs.NUMBER);
        requirements = DocValues.getBinary(reader, LuceneJobs.REQUIREMENTS);
    }

    @Override
    public long parts(int row) throws IOException {
        return value(parts, row);
    }

    @Override
    public int number(int row) throws IOException {
        return (int) value(numbers, row);
    }

    @Override
    public void requirements(int row) throws IOException {
        if (!requirements.advanceExact(row)) {
            throw new IllegalStateException("row " + row + " has no requirements");
        }
        current = requirements.binaryValue();
    }

    @Override
    public byte[] bytes() {
        return current.bytes;
    }

    @Override
    public int from() {
        return current.offset;
    }

    @Override
    public int to() {
        return current.offset + current.length;
    }

    private static long value(NumericDocValues values, int row) throws IOException {
        if (!values.advanceExact(row)) {
            throw new IllegalStateException("row " + row + " has no value");
        }
        return values.longValue();
    }
}
