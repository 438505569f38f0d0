package dev.firstrung.engine.columns;

import java.util.Arrays;

/** One row, unpacked: what it has of each key, and the ids of its parts. Reused from row to row. */
public final class Unpacked {

    private int[] keys = new int[32];
    private int[] weights = new int[32];

    /** By key, where it is if the row has it; what is left of rows before does no harm. */
    private int[] places = {};

    private int size;
    final int[] parts;
    private int[] spots = new int[4];
    private int spotCount;
    private long order;
    private int[] starts = new int[32];
    private int[] points = new int[32];
    private int[] alternatives = new int[64];
    private int requirements;

    Unpacked(int parts) {
        this.parts = new int[parts];
    }

    void clear() {
        size = 0;
        spotCount = 0;
        order = 0;
        requirements = 0;
    }

    /** Adds a requirement of 1 to 127 points, without alternatives yet. */
    public void requirement(int worth) {
        assert worth >= 1 && worth <= 127 : worth;
        if (requirements + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            points = Arrays.copyOf(points, starts.length);
        }
        points[requirements++] = worth;
        starts[requirements] = starts[requirements - 1];
    }

    /** Adds a key that meets the last requirement. */
    public void alternative(int key) {
        int at = starts[requirements]++;
        if (at == alternatives.length) {
            alternatives = Arrays.copyOf(alternatives, 2 * at);
        }
        alternatives[at] = key;
    }

    int requirements() {
        return requirements;
    }

    int points(int requirement) {
        return points[requirement];
    }

    int firstAlternative(int requirement) {
        return starts[requirement];
    }

    int alternativeAt(int i) {
        return alternatives[i];
    }

    /**
     * Adds a key that the row doesn't have yet.
     *
     * @param weight 1 to 255, of which the caller knows the meaning
     */
    public void add(int key, int weight) {
        assert weight >= 1 && weight <= 255 && find(key) < 0 : key + " of weight " + weight;
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        if (key >= places.length) {
            places = Arrays.copyOf(places, 2 * key + 1);
        }
        places[key] = size;
        keys[size] = key;
        weights[size++] = weight;
    }

    /** Where the row has the key, or -1. */
    public int find(int key) {
        int place = key < places.length ? places[key] : -1;
        return place >= 0 && place < size && keys[place] == key ? place : -1;
    }

    /** Sets the id of a part, 0 or more. */
    public void part(int part, int id) {
        parts[part] = id;
    }

    /** Adds a spot where the row is. */
    public void spot(int id) {
        if (spotCount == spots.length) {
            spots = Arrays.copyOf(spots, 2 * spotCount);
        }
        spots[spotCount++] = id;
    }

    int spots() {
        return spotCount;
    }

    int spotAt(int i) {
        return spots[i];
    }

    /**
     * Rows of a block are put in this order, since neighbours should be alike. It has 64 bits without 16 for the row and those of the shape of its
     * keys: 16 bits where rows require keys, 48 where they have them.
     */
    public void order(long rank) {
        order = rank;
    }

    long order() {
        return order;
    }

    /** The number of keys that the row has. */
    public int size() {
        return size;
    }

    int key(int i) {
        return keys[i];
    }

    /** The weight of the key at a place, 1 to 255. */
    public int weight(int i) {
        return weights[i];
    }

    /** Sets the weight of the key at a place, 1 to 255. */
    public void weight(int i, int weight) {
        assert weight >= 1 && weight <= 255 : weight;
        weights[i] = weight;
    }
}
