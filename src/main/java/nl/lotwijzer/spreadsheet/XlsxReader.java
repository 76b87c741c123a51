package nl.lotwijzer.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import javax.xml.parsers.ParserConfigurationException;
import nl.lotwijzer.language.Message;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads Excel workbooks as a stream: a sheet of 100,000 rows never stands in memory as a tree. */
final class XlsxReader {
    private static final long LARGEST_PART = 2L << 30;

    static {
        // Beside POI's own limit of a part that unpacks to a hundred times its size.
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private XlsxReader() {}

    /** Passes on the rows of this sheet; without a name, of the first visible one with texts, or else the first hidden one. */
    static void read(Path file, Place place, @Nullable String sheetName, RowTaker taker, IntConsumer rowsRead)
            throws InputException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            WorkbookOutline outline = new WorkbookOutline();
            parse(reader.getWorkbookData(), outline);
            CellFormats formats = new CellFormats();
            InputStream styles = reader.getStylesData();
            if (styles != null) {
                parse(styles, formats);
            }
            ShownNumber shown = new ShownNumber(formats, outline.countsFrom1904());
            SharedTexts texts = new SharedTexts(place, rowsRead);
            InputStream shared = reader.getSharedStringsData();
            if (shared != null) {
                parse(shared, texts);
            }
            for (WorkbookOutline.Entry entry : outline.chosen(sheetName, place)) {
                Origin origin = new Origin.Workbook(place.file(), entry.name(), outline.names());
                Set<Integer> hiddenColumns = new TreeSet<>();
                RowBuilder rows = new RowBuilder(place, origin, hiddenColumns, taker, rowsRead);
                parse(reader.getSheet(entry.relation()), new SheetContent(place, texts, shown, rows, hiddenColumns));
                if (rows.begun()) {
                    return;
                }
            }
        } catch (ReadingStopped e) {
            throw e.reason();
        } catch (IOException | SAXException | OpenXML4JException | RuntimeException e) {
            // POI meets damage with whatever exception comes of it; those of who takes the rows came by ReadingStopped.
            throw new InputException(place, Message.of("spreadsheet.problem." + (saysBomb(e) ? "bomb" : "damaged")));
        }
    }

    private static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try (part) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.parse(new InputSource(part));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java has no safe reader of XML", e);
        }
    }

    /** POI has no type of its own for this, only its words. */
    private static boolean saysBomb(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return true;
            }
        }
        return false;
    }
}
