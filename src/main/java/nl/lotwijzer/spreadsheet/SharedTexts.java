package nl.lotwijzer.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import nl.lotwijzer.language.Message;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that the cells of a workbook refer to by number. They are kept as bytes, end to end, each behind its length,
 * so that the millions of a large register take little more room than their letters.
 */
final class SharedTexts extends DefaultHandler {
    private static final int BLOCK_BITS = 20;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int MOST_BLOCKS = 384;
    private static final int TEXTS_PER_START = 16;
    private static final int TEXTS_BETWEEN_REPORTS = 10_000;

    private final Place file;
    private final IntConsumer rowsRead;
    private final List<byte[]> blocks = new ArrayList<>();
    private int[] starts = new int[1024];
    private int count;
    private int filled;
    private final StringBuilder text = new StringBuilder();
    private boolean collecting;
    private boolean phonetic;

    /** @param rowsRead told 0 now and then, since there are no rows yet; may throw to stop the reading */
    SharedTexts(Place file, IntConsumer rowsRead) {
        this.file = file;
        this.rowsRead = rowsRead;
    }

    @Override
    public void startElement(@Nullable String uri, String localName, String qualifiedName, Attributes attributes) {
        switch (localName) {
            case "si" -> text.setLength(0);
            case "t" -> collecting = !phonetic;
            case "rPh" -> phonetic = true;
            default -> {
                // The looks of rich text.
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (collecting) {
            text.append(characters, start, length);
            if (text.length() > RowBuilder.LONGEST_CELL) {
                throw new ReadingStopped(new InputException(file, Message.of("spreadsheet.problem.endlessCell")));
            }
        }
    }

    @Override
    public void endElement(@Nullable String uri, String localName, String qualifiedName) throws SAXException {
        switch (localName) {
            case "t" -> collecting = false;
            case "rPh" -> phonetic = false;
            case "si" -> keep(text.toString());
            default -> {
                // As above.
            }
        }
    }

    /**
     * Returns the text with this number, counted from 0.
     *
     * @throws SAXException if there is none
     */
    String get(int number) throws SAXException {
        if (number < 0 || number >= count) {
            throw new SAXException("A text that is not there");
        }
        int at = starts[number / TEXTS_PER_START];
        for (int passed = number % TEXTS_PER_START; passed > 0; passed--) {
            at = textAt(at) + lengthAt(at);
        }
        int length = lengthAt(at);
        int start = textAt(at);
        int offset = start & BLOCK - 1;
        if (offset + length <= BLOCK) {
            return length == 0
                    ? ""
                    : new String(blocks.get(start >>> BLOCK_BITS), offset, length, StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = byteAt(start + i);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The length of the text of which the record begins here: seven bits a byte, the lowest first. */
    private int lengthAt(int record) {
        int length = 0;
        int at = record;
        int shift = 0;
        while (byteAt(at) < 0) {
            length |= (byteAt(at++) & 0x7F) << shift;
            shift += 7;
        }
        return length | byteAt(at) << shift;
    }

    /** Where the text begins of which the record begins here: behind its length. */
    private int textAt(int record) {
        int at = record;
        while (byteAt(at) < 0) {
            at++;
        }
        return at + 1;
    }

    private byte byteAt(int position) {
        return blocks.get(position >>> BLOCK_BITS)[position & BLOCK - 1];
    }

    private void keep(String shared) throws SAXException {
        if (count % TEXTS_PER_START == 0) {
            if (count / TEXTS_PER_START == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[count / TEXTS_PER_START] = filled;
        }
        count++;
        byte[] bytes = shared.getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        while (length > 0x7F) {
            put((byte) (length | 0x80));
            length >>>= 7;
        }
        put((byte) length);
        for (byte b : bytes) {
            put(b);
        }
        if (count % TEXTS_BETWEEN_REPORTS == 0) {
            try {
                rowsRead.accept(0);
            } catch (RuntimeException e) {
                throw new ReadingStopped(e);
            }
        }
    }

    private void put(byte b) throws SAXException {
        int offset = filled & BLOCK - 1;
        if (offset == 0) {
            if (blocks.size() == MOST_BLOCKS) {
                throw new ReadingStopped(
                        new InputException(file, Message.of("spreadsheet.problem.tooMuchText", MOST_BLOCKS)));
            }
            blocks.add(new byte[BLOCK]);
        }
        blocks.getLast()[offset] = b;
        filled++;
    }
}
