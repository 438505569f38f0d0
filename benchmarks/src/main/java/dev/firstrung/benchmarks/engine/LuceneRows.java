package dev.firstrung.benchmarks.engine;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;

/** A segment's doc values; rows are asked for in ascending order. */
final class LuceneRows implements Rows {

    private final NumericDocValues parts;
    private final NumericDocValues numbers;
    private final BinaryDocValues details;
    private BytesRef current = new BytesRef();

    LuceneRows(LeafReader reader) throws IOException {
        parts = DocValues.getNumeric(reader, LuceneIndex.PARTS);
        numbers = DocValues.getNumeric(reader, LuceneIndex.NUMBER);
        details = DocValues.getBinary(reader, LuceneIndex.DETAILS);
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
    public void details(int row) throws IOException {
        if (!details.advanceExact(row)) {
            throw new IllegalStateException("row " + row + " has no details");
        }
        current = details.binaryValue();
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
