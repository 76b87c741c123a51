package nl.lotwijzer.report.document;

import java.time.Instant;
import java.util.List;
import nl.lotwijzer.language.Language;

/**
 * A document, in one language.
 *
 * @param title     what it is; also the title in its properties
 * @param subtitle  of what; empty for none
 * @param subject   one sentence in its properties
 * @param publisher who made it, for its properties: an organisation or the program, never a person
 * @param dated     the time in its properties. It comes from what the document tells of, so that making it again gives
 *                  the same bytes
 * @param header    what stands at the top of each page at the left, usually the project
 * @param footer    what stands at the bottom of each page at the left, usually a hash; the page number stands at the right
 * @param landscape whether it lies, for wide tables
 * @param parts     what it says, from top to bottom
 */
public record Document(
        Language language,
        String title,
        String subtitle,
        String subject,
        String publisher,
        Instant dated,
        String header,
        String footer,
        boolean landscape,
        List<Part> parts) {
    /** A document that stands. */
    public Document(
            Language language,
            String title,
            String subtitle,
            String subject,
            String publisher,
            Instant dated,
            String header,
            String footer,
            List<Part> parts) {
        this(language, title, subtitle, subject, publisher, dated, header, footer, false, parts);
    }

    public Document {
        parts = List.copyOf(parts);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document has a title");
        }
    }

    /** Returns this document as a Word file. */
    public byte[] word() {
        return new WordWriter(this).bytes();
    }

    /** Returns this document as a tagged PDF. */
    public byte[] pdf() {
        return new PdfWriter(this).bytes();
    }
}
