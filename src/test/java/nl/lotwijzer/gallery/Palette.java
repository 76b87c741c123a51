package nl.lotwijzer.gallery;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * At most 256 colours for a picture, by halving the widest box of colours at its middle until there are enough: a
 * picture of a screen then takes a third of the room, and looks the same.
 */
final class Palette {
    private static final int MOST = 256;

    private final IndexColorModel colours;
    private final Map<Integer, Integer> places;

    private Palette(IndexColorModel colours, Map<Integer, Integer> places) {
        this.colours = colours;
        this.places = places;
    }

    private record Colour(int rgb, int pixels) {
        int part(int shift) {
            return rgb >> shift & 0xFF;
        }
    }

    /** Colours that will become one, and the channel in which they differ most. */
    private record Box(List<Colour> colours, int shift, int width) {
        static Box of(List<Colour> colours) {
            int shift = 0;
            int width = -1;
            for (int channel : new int[] {16, 8, 0}) {
                int least = 255;
                int most = 0;
                for (Colour colour : colours) {
                    least = Math.min(least, colour.part(channel));
                    most = Math.max(most, colour.part(channel));
                }
                if (most - least > width) {
                    width = most - least;
                    shift = channel;
                }
            }
            return new Box(colours, shift, width);
        }

        /** Halves the box at the middle of its widest channel, where both halves hold something. */
        List<Box> halves() {
            List<Colour> sorted = new ArrayList<>(colours);
            sorted.sort(Comparator.<Colour>comparingInt(colour -> colour.part(shift))
                    .thenComparingInt(Colour::rgb));
            int middle = (sorted.getFirst().part(shift) + sorted.getLast().part(shift)) / 2;
            int cut = 1;
            while (sorted.get(cut).part(shift) <= middle) {
                cut++;
            }
            return List.of(of(sorted.subList(0, cut)), of(sorted.subList(cut, sorted.size())));
        }

        /** Returns the colour of most pixels: the ground of a screen must stay exactly what it is. */
        int colour() {
            return colours.stream()
                    .max(Comparator.comparingInt(Colour::pixels).thenComparingInt(Colour::rgb))
                    .orElseThrow()
                    .rgb();
        }
    }

    static Palette of(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        List<Colour> all = new ArrayList<>();
        counts.forEach((rgb, pixels) -> all.add(new Colour(rgb, pixels)));
        all.sort(Comparator.comparingInt(Colour::rgb));
        List<Box> boxes = new ArrayList<>(List.of(Box.of(all)));
        Box widest = boxes.getFirst();
        while (boxes.size() < MOST && widest.width() > 0) {
            boxes.remove(widest);
            boxes.addAll(widest.halves());
            widest = boxes.stream().max(Comparator.comparingInt(Box::width)).orElseThrow();
        }
        return of(boxes);
    }

    private static Palette of(List<Box> boxes) {
        byte[] red = new byte[boxes.size()];
        byte[] green = new byte[boxes.size()];
        byte[] blue = new byte[boxes.size()];
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < boxes.size(); i++) {
            int place = i;
            int rgb = boxes.get(i).colour();
            red[i] = (byte) (rgb >> 16);
            green[i] = (byte) (rgb >> 8);
            blue[i] = (byte) rgb;
            boxes.get(i).colours().forEach(colour -> places.put(colour.rgb(), place));
        }
        return new Palette(new IndexColorModel(8, boxes.size(), red, green, blue), places);
    }

    /** Returns the picture in these colours. */
    BufferedImage paint(BufferedImage picture) {
        BufferedImage painted =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                Integer place = places.get(picture.getRGB(x, y) & 0xFFFFFF);
                painted.getRaster().setSample(x, y, 0, place == null ? 0 : place);
            }
        }
        return painted;
    }
}
