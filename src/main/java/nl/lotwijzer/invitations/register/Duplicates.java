package nl.lotwijzer.invitations.register;

/**
 * Who is in a register more than once: rows with the same key, or with the same name, birth and address. One row of those
 * counts, the same one whatever order the file is in; what the register remarks on any of them goes for all.
 */
final class Duplicates {
    private final int[] parents;

    private Duplicates(int size) {
        parents = new int[size];
        for (int row = 0; row < size; row++) {
            parents[row] = row;
        }
    }

    static Duplicates none() {
        return new Duplicates(0);
    }

    static Duplicates in(Register register) {
        Duplicates duplicates = new Duplicates(register.size());
        duplicates.join(register, register.keys(), Part.KEY);
        duplicates.join(register, register.persons(), Part.PERSON);
        duplicates.join(register, register.addresses(), Part.ADDRESS);
        duplicates.settle(register);
        return duplicates;
    }

    /** Returns whether another row about the same person counts instead of this one. */
    boolean isAnothers(int row) {
        return parents[row] != row;
    }

    /** By what rows are the same. */
    private enum Part {
        KEY,
        PERSON,
        ADDRESS;

        /** Without a birth, two people of one name at one address may be mother and daughter, if they have keys. */
        boolean tells(Register register, int row) {
            return switch (this) {
                case KEY -> register.keys().has(row);
                case PERSON ->
                    register.persons().has(row)
                            && (register.birth(row) != 0 || !register.keys().has(row));
                case ADDRESS ->
                    !register.keys().has(row)
                            && !register.persons().has(row)
                            && register.addresses().has(row);
            };
        }
    }

    private void join(Register register, HashColumn hashes, Part part) {
        RowTable table = new RowTable(hashes, register.size());
        for (int row = 0; row < register.size(); row++) {
            if (part.tells(register, row)) {
                parents[root(row)] = root(table.findOrPut(row));
            }
        }
    }

    /** Makes of every group the row that counts the root of it, and gathers the remarks there. */
    private void settle(Register register) {
        int[] best = new int[parents.length];
        for (int row = 0; row < parents.length; row++) {
            best[row] = row;
        }
        for (int row = 0; row < parents.length; row++) {
            int root = root(row);
            if (before(register, row, best[root])) {
                best[root] = row;
            }
        }
        int[] settled = new int[parents.length];
        for (int row = 0; row < parents.length; row++) {
            settled[row] = best[root(row)];
        }
        System.arraycopy(settled, 0, parents, 0, settled.length);
        for (int row = 0; row < parents.length; row++) {
            register.remark(parents[row], register.remarks(row));
        }
    }

    private static boolean before(Register register, int row, int other) {
        int order = register.compareIdentity(row, other);
        if (order == 0) {
            order = register.persons().compare(row, other);
        }
        if (order == 0) {
            order = register.addresses().compare(row, other);
        }
        return order != 0 ? order < 0 : register.area(row).compareTo(register.area(other)) < 0;
    }

    private int root(int row) {
        int root = row;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
