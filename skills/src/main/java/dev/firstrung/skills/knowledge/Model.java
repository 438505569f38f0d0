package dev.firstrung.skills.knowledge;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What training leaves: tables of numbers in one file. docs/skills.md says what it was trained on, and how. */
record Model(Table classes, Table tools, Table names, Table phrases, Table outlook, Tags tags) {

    private static final int FORMAT = 0xF1257002;
    private static final String FILE = "knowledge.model.gz";

    static Model standard() {
        try (InputStream in = Model.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + FILE);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Model read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)));
        if (in.readInt() != FORMAT) {
            throw new IOException("not a model of this format");
        }
        Table classes = Table.read(in);
        Table tools = Table.read(in);
        Table names = Table.read(in);
        Table phrases = Table.read(in);
        Table outlook = Table.read(in);
        Table weights = Table.read(in);
        float unit = in.readFloat();
        float[][] steps = new float[Tags.COUNT + 1][Tags.COUNT];
        for (float[] row : steps) {
            for (int i = 0; i < row.length; i++) {
                row[i] = in.readFloat();
            }
        }
        return new Model(classes, tools, names, phrases, outlook, new Tags(weights, unit, steps));
    }

    void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeInt(FORMAT);
            for (Table table : new Table[] {classes, tools, names, phrases, outlook, tags.weights()}) {
                table.write(out);
            }
            out.writeFloat(tags.unit());
            for (float[] row : tags.steps()) {
                for (float step : row) {
                    out.writeFloat(step);
                }
            }
        }
    }

    Lexicon lexicon() {
        return new Lexicon(classes, tools, names, phrases::value);
    }
}
