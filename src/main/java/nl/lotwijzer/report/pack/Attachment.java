package nl.lotwijzer.report.pack;

import java.util.Arrays;

/**
 * A file that leaves the project together with a report, such as the agenda of the meeting it is for.
 *
 * @param name without a folder
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, and compared by content
public record Attachment(String name, byte[] bytes) {
    public Attachment {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment that && name.equals(that.name) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}
