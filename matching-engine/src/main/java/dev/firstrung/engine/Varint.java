package dev.firstrung.engine;

import java.util.Arrays;

/** Numbers in bytes of 7 bits, the lowest first: frequent numbers are small, so most take one byte or two. */
final class Varint {

    private byte[] bytes = new byte[64];
    private int size;

    void add(int value) {
        int left = value;
        while (left >>> 7 != 0) {
            addByte(left | 128);
            left >>>= 7;
        }
        addByte(left);
    }

    void addLong(long value) {
        long left = value;
        while (left >>> 7 != 0) {
            addByte((int) (left & 127) | 128);
            left >>>= 7;
        }
        addByte((int) left);
    }

    /** A number that is more often near zero than far below. */
    void addSigned(int value) {
        add((value << 1) ^ (value >> 31));
    }

    static int signed(int value) {
        return (value >>> 1) ^ -(value & 1);
    }

    void addByte(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    byte[] done() {
        return Arrays.copyOf(bytes, size);
    }

    /** The number at a place, in the high half, and the place after it, in the low half. */
    static long read(byte[] bytes, int from) {
        int one = bytes[from];
        if (one >= 0) {
            return (long) one << 32 | (from + 1);
        }
        int at = from + 1;
        int value = one & 127;
        for (int shift = 7; one < 0; shift += 7) {
            one = bytes[at++];
            value |= (one & 127) << shift;
        }
        return (long) value << 32 | at;
    }

    /** The number at a place, which may be longer than an int. */
    static long readLong(byte[] bytes, int from) {
        long value = 0;
        int at = from;
        for (int shift = 0; ; shift += 7) {
            int one = bytes[at++];
            value |= (long) (one & 127) << shift;
            if (one >= 0) {
                return value;
            }
        }
    }

    /** The place after the number at a place. */
    static int end(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] < 0) {
            at++;
        }
        return at + 1;
    }

    static int value(long read) {
        return (int) (read >>> 32);
    }

    static int next(long read) {
        return (int) read;
    }
}
