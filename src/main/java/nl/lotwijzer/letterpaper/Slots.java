package nl.lotwijzer.letterpaper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A piece of XML with slots, taken apart once, so that filling it for a letter is only writing texts one after another. */
record Slots(List<Piece> pieces) {
    /** Characters for private use that stand in no text of a letter. */
    private static final char OPEN = '\uE0FE';

    private static final char CLOSE = '\uE0FF';

    /** A stretch of the XML as it is, or the name of a slot. */
    record Piece(boolean slot, String text) {}

    /** Returns how a slot stands in the XML. */
    static String mark(String name) {
        return OPEN + name + CLOSE;
    }

    /** Returns the text without characters that look like our marks, or like those of {@link QrRuns}. */
    static String unmarked(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\uE0FC' && text.charAt(i) <= CLOSE) {
                return text.replaceAll("[\uE0FC-\uE0FF]", "");
            }
        }
        return text;
    }

    static Slots of(String xml) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int open = xml.indexOf(OPEN); open >= 0; open = xml.indexOf(OPEN, from)) {
            int close = xml.indexOf(CLOSE, open);
            pieces.add(new Piece(false, xml.substring(from, open)));
            pieces.add(new Piece(true, xml.substring(open + 1, close)));
            from = close + 1;
        }
        pieces.add(new Piece(false, xml.substring(from)));
        return new Slots(List.copyOf(pieces));
    }

    /** Returns the names of the slots. */
    Stream<String> names() {
        return pieces.stream().filter(Piece::slot).map(Piece::text);
    }

    boolean has(String name) {
        return names().anyMatch(name::equals);
    }

    /**
     * Writes the XML.
     *
     * @param filling what comes in a slot, as XML
     */
    void write(Appendable out, Function<String, String> filling) throws IOException {
        for (Piece piece : pieces) {
            out.append(piece.slot() ? filling.apply(piece.text()) : piece.text());
        }
    }
}
