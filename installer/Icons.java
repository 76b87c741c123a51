import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import javax.imageio.ImageIO;

/**
 * Draws the two icons, of the program and of its files, and writes them in the form that each system asks for. The mark
 * is that of the window: a die that shows a table seen from above, four seats around it.
 */
final class Icons {
    private static final Color PETROL = new Color(0x0F, 0x70, 0x83);
    private static final Color PAPER = new Color(0xFB, 0xFC, 0xFC);
    private static final Color EDGE = new Color(0x9F, 0xB4, 0xB9);

    private static final List<Integer> WINDOWS_SIZES = List.of(16, 24, 32, 48, 64, 256);
    private static final Map<Integer, String> MAC_TYPES = new LinkedHashMap<>();

    static {
        MAC_TYPES.put(16, "icp4");
        MAC_TYPES.put(32, "icp5");
        MAC_TYPES.put(64, "icp6");
        MAC_TYPES.put(128, "ic07");
        MAC_TYPES.put(256, "ic08");
        MAC_TYPES.put(512, "ic09");
        MAC_TYPES.put(1024, "ic10");
    }

    private Icons() {}

    /** Writes {@code Lotwijzer} and {@code beraad}, each as png, ico and icns, into this folder. */
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder, "Lotwijzer", Icons::program);
        write(folder, "beraad", Icons::file);
    }

    private static void write(Path folder, String name, IntFunction<BufferedImage> drawn) throws IOException {
        Files.write(folder.resolve(name + ".png"), png(drawn.apply(256)));
        Files.write(folder.resolve(name + ".ico"), ico(drawn));
        Files.write(folder.resolve(name + ".icns"), icns(drawn));
    }

    private static BufferedImage program(int size) {
        return drawn(size, pen -> mark(pen, 6, 6, 116));
    }

    /** A sheet of paper with a folded corner and the mark on it. */
    private static BufferedImage file(int size) {
        return drawn(size, pen -> {
            Path2D sheet = new Path2D.Double();
            sheet.moveTo(20, 4);
            sheet.lineTo(78, 4);
            sheet.lineTo(108, 34);
            sheet.lineTo(108, 124);
            sheet.lineTo(20, 124);
            sheet.closePath();
            pen.setColor(PAPER);
            pen.fill(sheet);
            pen.setColor(EDGE);
            pen.setStroke(new java.awt.BasicStroke(4));
            pen.draw(sheet);
            Path2D fold = new Path2D.Double();
            fold.moveTo(78, 4);
            fold.lineTo(78, 34);
            fold.lineTo(108, 34);
            pen.draw(fold);
            mark(pen, 36, 50, 56);
        });
    }

    private static void mark(Graphics2D pen, double x, double y, double size) {
        double unit = size / 116;
        pen.setColor(PETROL);
        pen.fill(new RoundRectangle2D.Double(x, y, size, size, 52 * unit, 52 * unit));
        pen.setColor(Color.WHITE);
        for (double[] seat : new double[][] {{29, 29}, {87, 29}, {29, 87}, {87, 87}}) {
            disc(pen, x + seat[0] * unit, y + seat[1] * unit, 9 * unit);
        }
        disc(pen, x + 58 * unit, y + 58 * unit, 18 * unit);
    }

    private static void disc(Graphics2D pen, double x, double y, double radius) {
        pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** Returns a picture that was drawn on a square of 128 units. */
    private static BufferedImage drawn(int size, java.util.function.Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 128.0, size / 128.0);
        drawing.accept(pen);
        pen.dispose();
        return image;
    }

    private static byte[] png(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An icon of Windows: a list of sizes, each a bitmap as old readers know it, the largest as png. */
    private static byte[] ico(IntFunction<BufferedImage> drawn) {
        List<byte[]> images = WINDOWS_SIZES.stream()
                .map(size -> size == 256 ? png(drawn.apply(size)) : bitmap(drawn.apply(size)))
                .toList();
        int offset = 6 + 16 * images.size();
        ByteBuffer icon = ByteBuffer.allocate(
                        offset + images.stream().mapToInt(image -> image.length).sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        icon.putShort((short) 0).putShort((short) 1).putShort((short) images.size());
        for (int index = 0; index < images.size(); index++) {
            // A size of 256 is written as 0.
            byte size = (byte) (int) WINDOWS_SIZES.get(index);
            icon.put(size).put(size).put((byte) 0).put((byte) 0);
            icon.putShort((short) 1).putShort((short) 32);
            icon.putInt(images.get(index).length).putInt(offset);
            offset += images.get(index).length;
        }
        images.forEach(icon::put);
        return icon.array();
    }

    /** A bitmap within an icon: the header, the rows from the bottom up, and a mask that hides nothing. */
    private static byte[] bitmap(BufferedImage image) {
        int size = image.getWidth();
        int maskRow = (size + 31) / 32 * 4;
        ByteBuffer bitmap =
                ByteBuffer.allocate(40 + 4 * size * size + maskRow * size).order(ByteOrder.LITTLE_ENDIAN);
        bitmap.putInt(40).putInt(size).putInt(2 * size).putShort((short) 1).putShort((short) 32);
        bitmap.position(40);
        for (int y = size - 1; y >= 0; y--) {
            for (int x = 0; x < size; x++) {
                bitmap.putInt(image.getRGB(x, y));
            }
        }
        return bitmap.array();
    }

    private static byte[] icns(IntFunction<BufferedImage> drawn) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        for (Map.Entry<Integer, String> type : MAC_TYPES.entrySet()) {
            byte[] image = png(drawn.apply(type.getKey()));
            out.write(type.getValue().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + image.length);
            out.write(image);
        }
        ByteBuffer icon = ByteBuffer.allocate(8 + body.size());
        icon.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(icon.capacity());
        icon.put(body.toByteArray());
        return icon.array();
    }
}
