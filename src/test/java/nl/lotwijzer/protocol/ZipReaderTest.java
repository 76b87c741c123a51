package nl.lotwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.lotwijzer.protocol.DossierException.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is changed in a zip file: it is refused, or it has the same files. */
class ZipReaderTest {
    private static final String FIRST = "een.txt";
    private static final String SECOND = "openbaar/twee.txt";
    private static final String LETTER = "Een brief die langer is dan haar kop, langer dan haar kop.\n";
    private static final int LOCAL = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int DESCRIPTOR = 0x08074b50;

    /** As the program writes it: nothing compressed. */
    private static byte[] stored() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DossierFiles.ofTexts(Map.of(FIRST, "een\n", SECOND, LETTER)).writeZip(bytes);
        return bytes.toByteArray();
    }

    /** As another program may write it: a folder, compressed, with the sizes behind the contents, or before. */
    private static byte[] compressed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("openbaar/"));
            zip.putNextEntry(new ZipEntry(FIRST));
            zip.write("een\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(SECOND));
            zip.write(LETTER.getBytes(StandardCharsets.UTF_8));
            ZipEntry known = new ZipEntry("openbaar/drie.txt");
            byte[] three = "drie drie drie drie drie\n".getBytes(StandardCharsets.UTF_8);
            CRC32 crc = new CRC32();
            crc.update(three);
            known.setCrc(crc.getValue());
            known.setSize(three.length);
            known.setCompressedSize(packedSize(three));
            zip.putNextEntry(known);
            zip.write(three);
        }
        return bytes.toByteArray();
    }

    private static int packedSize(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            return deflater.deflate(new byte[1000]);
        } finally {
            deflater.end();
        }
    }

    @Test
    void noBitCanBeFlippedThatMakesOtherFiles() throws IOException, DossierException {
        for (byte[] zip : new byte[][] {stored(), compressed()}) {
            SortedMap<String, String> right = texts(zip);
            Set<Problem> told = EnumSet.noneOf(Problem.class);
            int refused = 0;
            for (int bit = 0; bit < 8 * zip.length; bit++) {
                byte[] flipped = zip.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                Problem problem = problem(flipped, right, "bit " + bit);
                if (problem != null) {
                    told.add(problem);
                    refused++;
                }
            }
            // dates, versions and attributes may be anything
            assertThat(refused).isGreaterThan(8 * zip.length * 6 / 10);
            assertThat(told)
                    .contains(Problem.DAMAGED, Problem.HIDDEN_BYTES, Problem.METHOD, Problem.NAME, Problem.NO_ZIP);
        }
    }

    @Test
    void noByteCanBeLeftOutOrPutIn() throws IOException, DossierException {
        for (byte[] zip : new byte[][] {stored(), compressed()}) {
            SortedMap<String, String> right = texts(zip);
            for (int at = 0; at < zip.length; at++) {
                assertThat(problem(without(zip, at), right, "without " + at)).isNotNull();
                assertThat(problem(with(zip, at), right, "with one at " + at)).isNotNull();
                assertThat(problem(Arrays.copyOf(zip, at), right, "the first " + at))
                        .isNotNull();
            }
            assertThat(problem(with(zip, zip.length), right, "with one behind")).isEqualTo(Problem.HIDDEN_BYTES);
        }
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        byte[] zip = stored();
        int end = zip.length - 22;
        int directory = first(zip, DIRECTORY);
        int second = last(zip, LOCAL);
        assertThat(problem(new byte[21])).isEqualTo(Problem.NO_ZIP);
        assertThat(problem(changed(zip, end, 0))).isEqualTo(Problem.HIDDEN_BYTES);
        assertThat(problem(changed(zip, end + 4, 1))).isEqualTo(Problem.DAMAGED);
        assertThat(problem(changed(zip, end + 8, 3))).isEqualTo(Problem.DAMAGED);
        assertThat(problem(changed(zip, end + 20, 1))).isEqualTo(Problem.DAMAGED);
        assertThat(problem(changed(changed(zip, end + 8, 1), end + 10, 1))).isEqualTo(Problem.HIDDEN_BYTES);
        assertThat(problem(changed(changed(zip, end + 8, 3), end + 10, 3))).isEqualTo(Problem.DAMAGED);
        assertThat(problem(changed(zip, directory, 0))).isEqualTo(Problem.DAMAGED);
        assertThat(problem(changed(zip, directory + 8, 1))).isEqualTo(Problem.METHOD);
        assertThat(problem(changed(zip, directory + 10, 12))).isEqualTo(Problem.METHOD);
        assertThat(problem(changed(zip, directory + 29, 1))).isEqualTo(Problem.DAMAGED);
        assertThat(problem(changed(zip, directory + 41, 0xA0))).isEqualTo(Problem.METHOD);
        assertThat(problem(changed(zip, directory + 42, 1))).isEqualTo(Problem.HIDDEN_BYTES);
        assertThat(problem(changed(zip, last(zip, DIRECTORY) + 42, 1))).isEqualTo(Problem.DAMAGED);
        assertThat(problem(changed(zip, last(zip, DIRECTORY) + 44, 1))).isEqualTo(Problem.HIDDEN_BYTES);
        assertThat(problem(changed(zip, second, 0))).isEqualTo(Problem.DAMAGED);
        assertThat(problem(changed(zip, second + 28, 1))).isEqualTo(Problem.DAMAGED);
        assertThat(problem(changed(zip, directory + 46, 0xFF))).isEqualTo(Problem.NAME);
        assertThat(problem(changed(zip, directory + 46, '*'))).isEqualTo(Problem.NAME);
    }

    @Test
    void asManyFilesAsThereMayBeAreCountedBeforeTheyAreRead() throws IOException {
        byte[] zip = stored();
        int end = zip.length - 22;
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putShort(end + 10, (short) (DossierFiles.MOST_FILES + 1));
        assertThat(problem(zip)).isEqualTo(Problem.TOO_MANY);
        buffer.putShort(end + 10, (short) DossierFiles.MOST_FILES);
        assertThat(problem(zip)).isEqualTo(Problem.DAMAGED);
    }

    @Test
    void aSizeIsBelievedOnlyAsFarAsItMayGo() throws IOException {
        byte[] zip = compressed();
        int entry = first(zip, DIRECTORY) + 46 + "openbaar/".length() + 4;
        int folder = first(zip, DIRECTORY);
        for (int header : new int[] {folder, last(zip, DIRECTORY)}) {
            byte[] large = zip.clone();
            ByteBuffer.wrap(large).order(ByteOrder.LITTLE_ENDIAN).putInt(header + 24, 0x7fffffff);
            assertThat(problem(large)).isIn(Problem.TOO_LARGE, Problem.DAMAGED);
        }
        assertThat(entry).isPositive();
        byte[] behind = changed(zip, first(zip, DESCRIPTOR) + 8, 9);
        assertThat(problem(behind)).isEqualTo(Problem.DAMAGED);
    }

    @Test
    void aDescriptorMayDoWithoutItsMark() throws IOException, DossierException {
        byte[] zip = compressed();
        SortedMap<String, String> right = texts(zip);
        int mark = last(zip, DESCRIPTOR);
        byte[] without = new byte[zip.length - 4];
        System.arraycopy(zip, 0, without, 0, mark);
        System.arraycopy(zip, mark + 4, without, mark, without.length - mark);
        ByteBuffer buffer = ByteBuffer.wrap(without).order(ByteOrder.LITTLE_ENDIAN);
        int end = without.length - 22;
        buffer.putInt(end + 16, buffer.getInt(end + 16) - 4);
        for (int at = buffer.getInt(end + 16); at < end; at++) {
            if (buffer.getInt(at) == DIRECTORY && buffer.getInt(at + 42) > mark) {
                buffer.putInt(at + 42, buffer.getInt(at + 42) - 4);
            }
        }
        assertThat(texts(without)).isEqualTo(right);
    }

    private static SortedMap<String, String> texts(byte[] zip) throws DossierException {
        SortedMap<String, String> texts = new TreeMap<>();
        DossierFiles.read(zip)
                .files()
                .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private static @Nullable Problem problem(byte[] zip, SortedMap<String, String> right, String what) {
        try {
            assertThat(texts(zip)).as(what).isEqualTo(right);
            return null;
        } catch (DossierException e) {
            return e.problem();
        }
    }

    private static Problem problem(byte[] zip) {
        try {
            DossierFiles.read(zip);
        } catch (DossierException e) {
            return e.problem();
        }
        throw new AssertionError("read");
    }

    private static byte[] changed(byte[] zip, int at, int to) {
        byte[] changed = zip.clone();
        changed[at] = (byte) to;
        return changed;
    }

    private static byte[] without(byte[] zip, int at) {
        byte[] shorter = Arrays.copyOf(zip, zip.length - 1);
        System.arraycopy(zip, at + 1, shorter, at, shorter.length - at);
        return shorter;
    }

    private static byte[] with(byte[] zip, int at) {
        byte[] longer = Arrays.copyOf(zip, zip.length + 1);
        System.arraycopy(zip, at, longer, at + 1, zip.length - at);
        longer[at] = 'x';
        return longer;
    }

    private static int first(byte[] zip, int header) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (buffer.getInt(at) != header) {
            at++;
        }
        return at;
    }

    private static int last(byte[] zip, int header) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = zip.length - 4;
        while (buffer.getInt(at) != header) {
            at--;
        }
        return at;
    }
}
