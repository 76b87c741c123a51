package nl.lotwijzer.invitations.register;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.lotwijzer.invitations.sampling.Digests;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.spreadsheet.Row;

/**
 * A register as it was read: of every row what judging and drawing need, in some two hundred bytes. It lives in memory
 * only, as long as somebody works on a round.
 */
public final class Register {
    private final FileFacts file;
    private final RegisterMapping mapping;
    private final RegisterLine line;
    private final Digests digests = new Digests();
    private final HashColumn keys = new HashColumn();
    private final HashColumn persons = new HashColumn();
    private final HashColumn addresses = new HashColumn();
    private final TextColumn texts = new TextColumn();
    private final IntColumn numbers = new IntColumn();
    private final IntColumn remarks = new IntColumn();
    private final IntColumn births = new IntColumn();
    private final IntColumn inhabitants = new IntColumn();
    private final IntColumn areas = new IntColumn();
    private final IntColumn places = new IntColumn();
    private final NameList areaNames = new NameList();
    private final NameList placeNames = new NameList();
    private Duplicates duplicates = Duplicates.none();
    private int size;

    Register(FileFacts file, RegisterMapping mapping) {
        this.file = file;
        this.mapping = mapping;
        this.line = new RegisterLine(mapping);
    }

    /** Reads the next row. */
    void add(Row row) {
        Entry entry = line.entry(row);
        Address address = entry.address();
        keys.add(hashed(Identity.ofKey(entry.key())));
        persons.add(hashed(Identity.ofPerson(entry)));
        addresses.add(hashed(Identity.ofAddress(address)));
        texts.add(
                entry.firstName(),
                entry.lastName(),
                address.street(),
                address.houseNumber(),
                address.addition(),
                address.postcode(),
                address.city());
        numbers.add(row.number());
        remarks.add(line.remarks(row));
        births.add(entry.birth());
        inhabitants.add(line.inhabitants(row));
        areas.add(areaNames.number(line.area(row)));
        places.add(placeNames.number(line.place(row)));
        size++;
    }

    /** Finds who is in the register more than once, after the last row. */
    void complete() {
        duplicates = Duplicates.in(this);
    }

    private byte[] hashed(String text) {
        return text.isEmpty() ? new byte[0] : digests.of(text);
    }

    public FileFacts file() {
        return file;
    }

    public RegisterMapping mapping() {
        return mapping;
    }

    /** Returns how many rows the file has, below its header. */
    public int size() {
        return size;
    }

    /** Returns how many rows each municipality or town has. */
    public SortedMap<String, Integer> places() {
        return counted(places, placeNames);
    }

    private SortedMap<String, Integer> counted(IntColumn column, NameList names) {
        int[] counts = new int[names.size()];
        for (int row = 0; row < size; row++) {
            counts[column.get(row)]++;
        }
        SortedMap<String, Integer> byName = new TreeMap<>();
        IntStream.range(0, counts.length).forEach(number -> byName.put(names.name(number), counts[number]));
        return byName;
    }

    /** Returns who the row is: by its key, else by name, birth and address, else by address. Nothing if it says neither. */
    byte[] identity(int row) {
        return identityColumn(row).get(row);
    }

    int compareIdentity(int row, int other) {
        HashColumn mine = identityColumn(row);
        HashColumn its = identityColumn(other);
        return mine == its ? mine.compare(row, other) : Arrays.compareUnsigned(mine.get(row), its.get(other));
    }

    private HashColumn identityColumn(int row) {
        return keys.has(row) ? keys : persons.has(row) ? persons : addresses;
    }

    HashColumn keys() {
        return keys;
    }

    HashColumn persons() {
        return persons;
    }

    HashColumn addresses() {
        return addresses;
    }

    Duplicates duplicates() {
        return duplicates;
    }

    /** Returns the number of the row in the file, as Excel numbers it. */
    int number(int row) {
        return numbers.get(row);
    }

    int remarks(int row) {
        return remarks.get(row);
    }

    void remark(int row, int more) {
        remarks.set(row, remarks.get(row) | more);
    }

    int birth(int row) {
        return births.get(row);
    }

    int inhabitants(int row) {
        return inhabitants.get(row);
    }

    String area(int row) {
        return areaNames.name(areas.get(row));
    }

    int areaNumber(int row) {
        return areas.get(row);
    }

    String areaName(int number) {
        return areaNames.name(number);
    }

    String place(int row) {
        return placeNames.name(places.get(row));
    }

    /** Returns the row as it was read, its key left out. */
    Entry entry(int row) {
        String[] parts = texts.get(row);
        return new Entry(
                "", parts[0], parts[1], births.get(row), new Address(parts[2], parts[3], parts[4], parts[5], parts[6]));
    }
}
