package nl.lotwijzer.letterpaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.letterpaper.FoundPlace.Where;
import org.w3c.dom.Element;

/** Finds the places in a part of a template and makes slots of them. */
final class PlaceFinder {
    private static final Pattern PLACE = Pattern.compile("«([^«»\\n\\t]{1,60})»|\\{\\{([^{}\\n\\t]{1,60})\\}\\}");
    private static final Pattern QR =
            Pattern.compile("\\s*QR(?:[- ]?code)?\\s*(\\d{2})?\\s*(?:mm)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final int QR_MILLIMETRES = 28;
    private static final int SMALLEST_QR = 15;
    private static final int LONGEST_EXCERPT = 60;

    private PlaceFinder() {}

    /** Returns the text with its places filled, for a first look; the QR code is left out. */
    static String filled(String text, LetterText letter, Set<LetterField> fields) {
        return PLACE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(field(name(match), fields)
                        .map(field -> field == LetterField.QR ? "" : letter.of(field))
                        .orElse(match.group())));
    }

    /** Returns whether the text asks for the QR code. */
    static boolean asksForQr(String text) {
        return PLACE.matcher(text)
                .results()
                .anyMatch(match -> QR.matcher(name(match)).matches());
    }

    /** Replaces the places of these fields in every paragraph under this element by slots; returns them in the order of the text. */
    static List<FoundPlace> find(Element root, Where where, Set<LetterField> fields) {
        List<FoundPlace> places = new ArrayList<>();
        for (Element paragraph : WordXml.all(root, "p")) {
            ParagraphText text = new ParagraphText(paragraph);
            List<MatchResult> matches = PLACE.matcher(text.toString()).results().toList();
            Where here = where == Where.BODY && ParagraphText.inTextBox(paragraph) ? Where.TEXT_BOX : where;
            for (MatchResult match : matches) {
                String name = name(match);
                places.add(new FoundPlace(name, field(name, fields), here, excerpt(text.toString())));
            }
            for (MatchResult match : matches.reversed()) {
                field(name(match), fields)
                        .ifPresent(field -> text.replace(match.start(), match.end(), slot(field, name(match))));
            }
            if (matches.stream().anyMatch(match -> field(name(match), fields).equals(Optional.of(LetterField.QR)))) {
                QrRuns.makePictures(paragraph);
            }
        }
        return places;
    }

    private static String slot(LetterField field, String name) {
        return field == LetterField.QR ? QrRuns.mark(millimetres(name)) : Slots.mark(field.name());
    }

    private static String name(MatchResult match) {
        return (match.group(1) == null ? match.group(2) : match.group(1)).strip();
    }

    private static Optional<LetterField> field(String name, Set<LetterField> fields) {
        return (QR.matcher(name).matches() ? Optional.of(LetterField.QR) : LetterField.named(name))
                .filter(fields::contains);
    }

    /** Returns how wide the picture becomes: what the place says, as {@code «QR 35»}, or else 28 mm. */
    private static int millimetres(String name) {
        Matcher size = QR.matcher(name);
        return size.matches() && size.group(1) != null
                ? Math.max(SMALLEST_QR, Integer.parseInt(size.group(1)))
                : QR_MILLIMETRES;
    }

    private static String excerpt(String text) {
        String line = PlainText.line(text);
        return line.length() <= LONGEST_EXCERPT ? line : line.substring(0, LONGEST_EXCERPT - 1) + "…";
    }
}
