package nl.lotwijzer.quotas.population;

/** Whole numbers by whole keys, without an object for each: a table of an office may hold millions. */
final class Cells {
    private static final double FULLEST = 0.6;

    private long[] keys = new long[1024];
    private long[] values = new long[1024];
    private boolean[] taken = new boolean[1024];
    private int size;

    /** Returns the value at this key, or {@code otherwise}. */
    long get(long key, long otherwise) {
        int place = place(key);
        return taken[place] ? values[place] : otherwise;
    }

    /** Sets the value at this key, and says whether there was none before. */
    boolean put(long key, long value) {
        if (size > keys.length * FULLEST) {
            grow();
        }
        int place = place(key);
        boolean fresh = !taken[place];
        if (fresh) {
            taken[place] = true;
            keys[place] = key;
            size++;
        }
        values[place] = value;
        return fresh;
    }

    int size() {
        return size;
    }

    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 33) & (keys.length - 1);
        while (taken[place] && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        boolean[] oldTaken = taken;
        keys = new long[oldKeys.length * 2];
        values = new long[keys.length];
        taken = new boolean[keys.length];
        size = 0;
        for (int place = 0; place < oldKeys.length; place++) {
            if (oldTaken[place]) {
                put(oldKeys[place], oldValues[place]);
            }
        }
    }
}
