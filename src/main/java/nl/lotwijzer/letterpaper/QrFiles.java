package nl.lotwijzer.letterpaper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;
import nl.lotwijzer.barcode.QrImage;
import nl.lotwijzer.spreadsheet.TimelessEntry;

/**
 * The QR images of letters in a zip file. They are named by the number of the letter in the file for the printer, because
 * the code is a secret and file names are seen by more people than files.
 */
public final class QrFiles {
    private static final int PIXELS_PER_MODULE = 12;
    private static final int IMAGES_BETWEEN_REPORTS = 500;

    private QrFiles() {}

    /** Returns the name of the image of the letter with this number, counted from 1: {@code qr-00001.png}. */
    static String name(int number) {
        return "qr-%05d.png".formatted(number);
    }

    /**
     * Writes the zip file.
     *
     * @param done told now and then how many images are written; what it throws stops the writing
     * @return how many images
     */
    public static int write(OutputStream out, Stream<LetterText> letters, IntConsumer done) throws IOException {
        int images = 0;
        ZipOutputStream zip = new ZipOutputStream(out);
        // The images are small and packed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (var each = letters.iterator(); each.hasNext(); ) {
            byte[] png = image(each.next()).png(PIXELS_PER_MODULE);
            images++;
            zip.putNextEntry(TimelessEntry.named(name(images)));
            zip.write(png);
            zip.closeEntry();
            if (images % IMAGES_BETWEEN_REPORTS == 0) {
                done.accept(images);
            }
        }
        zip.finish();
        return images;
    }

    /** Returns the code that leads to the registration of this letter. */
    static QrImage image(LetterText letter) {
        return QrImage.of(letter.of(LetterField.LINK), QrImage.QUIET_ZONE);
    }
}
