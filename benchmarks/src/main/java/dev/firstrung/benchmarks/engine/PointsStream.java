package dev.firstrung.benchmarks.engine;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Skills as terms whose frequency is their points. */
final class PointsStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Map.Entry<Integer, Integer>> features;

    PointsStream(Map<Integer, Integer> features) {
        this.features = features.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!features.hasNext()) {
            return false;
        }
        Map.Entry<Integer, Integer> feature = features.next();
        term.append(LuceneIndex.name(feature.getKey()));
        frequency.setTermFrequency(feature.getValue());
        return true;
    }
}
