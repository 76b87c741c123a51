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
 * The texts that the cells of a workbook refer to by number. They are kept as bytes, end to end, so that the millions of
 * a large register take little more room than their letters.
 */
final class SharedTexts extends DefaultHandler {
    private static final int BLOCK_BITS = 20;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int MOST_BLOCKS = 384;
    private static final int TEXTS_BETWEEN_REPORTS = 10_000;

    private final Place file;
    private final IntConsumer rowsRead;
    private final List<byte[]> blocks = new ArrayList<>();
    private int[] ends = new int[1024];
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
        int start = number == 0 ? 0 : ends[number - 1];
        int length = ends[number] - start;
        int block = start >>> BLOCK_BITS;
        int offset = start & BLOCK - 1;
        if (offset + length <= BLOCK) {
            return new String(blockAt(block), offset, length, StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[length];
        int first = BLOCK - offset;
        System.arraycopy(blockAt(block), offset, bytes, 0, first);
        for (int copied = first; copied < length; copied += BLOCK) {
            block++;
            System.arraycopy(blockAt(block), 0, bytes, copied, Math.min(BLOCK, length - copied));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The block after the last one, of a text without letters, is empty. */
    private byte[] blockAt(int block) {
        return block < blocks.size() ? blocks.get(block) : new byte[0];
    }

    private void keep(String shared) throws SAXException {
        byte[] bytes = shared.getBytes(StandardCharsets.UTF_8);
        for (int copied = 0; copied < bytes.length; ) {
            int offset = filled & BLOCK - 1;
            if (offset == 0) {
                if (blocks.size() == MOST_BLOCKS) {
                    throw new ReadingStopped(
                            new InputException(file, Message.of("spreadsheet.problem.tooMuchText", MOST_BLOCKS)));
                }
                blocks.add(new byte[BLOCK]);
            }
            int length = Math.min(BLOCK - offset, bytes.length - copied);
            System.arraycopy(bytes, copied, blocks.getLast(), offset, length);
            copied += length;
            filled += length;
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = filled;
        if (count % TEXTS_BETWEEN_REPORTS == 0) {
            try {
                rowsRead.accept(0);
            } catch (RuntimeException e) {
                throw new ReadingStopped(e);
            }
        }
    }
}
