package nl.lotwijzer.report.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import nl.lotwijzer.language.Texts;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Writes a document as a Word file with real styles, so that its headings make an outline and its text can be edited. */
final class WordWriter {
    /** Twentieths of a point. */
    private static final int A4_WIDTH = 11906;

    private static final int A4_HEIGHT = 16838;
    private static final int SIDE = 1134;
    private static final int TOP = 1361;

    private final Document document;

    WordWriter(Document document) {
        this.document = document;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            describe(word);
            word.createStyles().setStyles(styles().getStyles());
            page(word, document.landscape());
            running(word);
            WordBody body = new WordBody(word, Texts.in(document.language()), document.landscape());
            body.paragraph("Title", document.title());
            if (!document.subtitle().isEmpty()) {
                body.paragraph("Subtitle", document.subtitle());
            }
            document.parts().forEach(body::write);
            word.write(bytes);
            return TimelessZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(XWPFDocument word) {
        CoreProperties core = word.getProperties().getCoreProperties();
        core.setTitle(document.title());
        core.setSubjectProperty(document.subject());
        core.setCreator(document.publisher());
        core.setCreated(Optional.of(Date.from(document.dated())));
        core.setModified(Optional.of(Date.from(document.dated())));
        core.getUnderlyingProperties()
                .setLanguageProperty(Optional.of(document.language().locale().toLanguageTag()));
        word.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Lotwijzer");
    }

    private StylesDocument styles() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(WordWriter.class.getResourceAsStream("styles.xml"), "styles.xml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(
                            Integer.toString(WordTables.width(false)),
                            Integer.toString(WordTables.width(document.landscape())))
                    .replace("LANGUAGE", document.language().locale().toLanguageTag());
            return StylesDocument.Factory.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (XmlException e) {
            throw new IllegalStateException("The styles come with the program", e);
        }
    }

    private static void page(XWPFDocument word, boolean landscape) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? A4_HEIGHT : A4_WIDTH));
        size.setH(BigInteger.valueOf(landscape ? A4_WIDTH : A4_HEIGHT));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(TOP));
        margins.setLeft(BigInteger.valueOf(SIDE));
        margins.setRight(BigInteger.valueOf(SIDE));
        margins.setHeader(BigInteger.valueOf(TOP / 2));
        margins.setFooter(BigInteger.valueOf(TOP / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private void running(XWPFDocument word) {
        Texts texts = Texts.in(document.language());
        XWPFParagraph header = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle("Header");
        header.createRun().setText(document.header());
        header.createRun().addTab();
        header.createRun().setText(document.title());
        XWPFParagraph footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.createRun().setText(document.footer());
        footer.createRun().addTab();
        footer.createRun().setText(texts.get("report.document.page") + " ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" " + texts.get("report.document.pageOf") + " ");
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
