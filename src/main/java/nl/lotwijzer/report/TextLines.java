package nl.lotwijzer.report;

import java.util.ArrayList;
import java.util.List;

/** Running text on rows of a sheet: broken between words, so that no cells need be merged to hold it. */
final class TextLines {
    private TextLines() {}

    /** Returns the lines; put together with a space between them they are the text again. */
    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int end = rest.lastIndexOf(' ', width);
            int cut = end > 0 ? end : rest.indexOf(' ', width);
            if (cut < 0) {
                break;
            }
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut + 1);
        }
        lines.add(rest);
        return lines;
    }
}
