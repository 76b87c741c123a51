package nl.lotwijzer.invitations.register;

import java.util.HexFormat;
import java.util.Optional;
import nl.lotwijzer.person.Address;

/** Somebody who gets a letter. */
public final class Winner {
    private final Register register;
    private final RegisterRules rules;
    private final int row;
    private final String stratum;
    private final byte[] lot;

    Winner(Register register, RegisterRules rules, int row, String stratum, byte[] lot) {
        this.register = register;
        this.rules = rules;
        this.row = row;
        this.stratum = stratum;
        this.lot = lot;
    }

    /** Returns the area in which this lot was drawn; empty if the letters were not divided. */
    public String stratum() {
        return stratum;
    }

    /** Returns the area that the register names. */
    public String area() {
        return register.area(row);
    }

    /** Returns the lot in 64 lower-case hex digits. */
    public String lot() {
        return HexFormat.of().formatHex(lot);
    }

    public String firstName() {
        return register.entry(row).firstName();
    }

    public String lastName() {
        return register.entry(row).lastName();
    }

    public Address address() {
        return register.entry(row).address();
    }

    /** Returns whether this is somebody under eighteen on the reference date, as far as the register tells. */
    public boolean minor() {
        return rules.minor(register.birth(row));
    }

    /** Returns whether the address is secret, so that the municipality itself sends the letter. */
    public boolean separate() {
        return (register.remarks(row) & RegisterLine.SECRET) != 0;
    }

    public Optional<byte[]> keyHash() {
        return hash(register.keys());
    }

    public Optional<byte[]> personHash() {
        return hash(register.persons());
    }

    public Optional<byte[]> addressHash() {
        return hash(register.addresses());
    }

    private Optional<byte[]> hash(HashColumn hashes) {
        return hashes.has(row) ? Optional.of(hashes.get(row)) : Optional.empty();
    }
}
