package nl.lotwijzer.report.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import nl.lotwijzer.report.document.Part.Chart;
import nl.lotwijzer.report.document.Part.Series;
import org.jspecify.annotations.Nullable;

/** Draws a chart for paper: the same lines as vectors in a PDF and as pixels in a Word file. */
final class ChartDrawing {
    /** How wide a chart is drawn, in units of which 96 are an inch. */
    static final int WIDTH = 640;

    private static final int PIXELS_PER_UNIT = 3;
    private static final double SMALL = 10;
    private static final double TITLE = 13;
    private static final double TOP = 30;
    private static final double LEGEND = 26;
    private static final double BAR = 9;
    private static final double GROUP_GAP = 8;
    private static final int STANDING = 300;
    private static final Color INK = new Color(0x1F2A30);
    private static final Color QUIET = new Color(0x47545B);
    private static final Color GRID = new Color(0xDDE4E7);

    private final Chart chart;
    private final Scale scale;

    ChartDrawing(Chart chart, Locale locale) {
        this.chart = chart;
        this.scale = Scale.of(chart, locale);
    }

    /** Returns how high the chart is drawn, in the units of its width. */
    int height() {
        return chart.kind() == Chart.Kind.BARS
                ? (int) Math.ceil(TOP + chart.labels().size() * group() + 22 + LEGEND)
                : STANDING;
    }

    /** Returns the chart as a PNG picture. */
    byte[] png() {
        BufferedImage image =
                new BufferedImage(WIDTH * PIXELS_PER_UNIT, height() * PIXELS_PER_UNIT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
        draw(graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Draws the chart into a field of its width and height. */
    void draw(Graphics2D graphics) {
        write(graphics, Lettering.SEMIBOLD, chart.title(), TITLE, 0, 16, INK, WIDTH);
        if (chart.kind() == Chart.Kind.BARS) {
            lying(graphics);
        } else {
            standing(graphics);
        }
        legend(graphics);
    }

    private double group() {
        return BAR * Math.max(1, chart.series().size()) + GROUP_GAP;
    }

    private void lying(Graphics2D graphics) {
        double left = Math.min(200, widest(chart.labels()) + 12);
        double right = WIDTH - 44.0;
        double bottom = TOP + chart.labels().size() * group();
        for (double tick : scale.ticks()) {
            double x = left + scale.part(tick) * (right - left);
            line(graphics, x, TOP, x, bottom, GRID, 0.7f);
            String words = scale.words(tick);
            write(graphics, Lettering.REGULAR, words, SMALL, x - width(words) / 2, bottom + 14, QUIET, WIDTH);
        }
        for (int i = 0; i < chart.labels().size(); i++) {
            double top = TOP + i * group() + GROUP_GAP / 2;
            double middle = top + (group() - GROUP_GAP) / 2;
            write(graphics, Lettering.REGULAR, chart.labels().get(i), SMALL, 0, middle + 3.5, INK, left - 8);
            for (int j = 0; j < chart.series().size(); j++) {
                Double value = chart.series().get(j).values().get(i);
                if (value != null) {
                    double length = scale.part(value) * (right - left);
                    double y = top + j * BAR;
                    graphics.setColor(color(chart.series().get(j)));
                    graphics.fill(new Rectangle2D.Double(left, y, length, BAR - 1));
                    write(
                            graphics,
                            Lettering.REGULAR,
                            scale.exact(value),
                            8,
                            left + length + 4,
                            y + BAR - 2,
                            QUIET,
                            WIDTH);
                }
            }
        }
    }

    private void standing(Graphics2D graphics) {
        double left = 12
                + scale.ticks().stream()
                        .mapToDouble(tick -> width(scale.words(tick)))
                        .max()
                        .orElse(0);
        double bottom = STANDING - LEGEND - 26;
        for (double tick : scale.ticks()) {
            double y = bottom - scale.part(tick) * (bottom - TOP);
            line(graphics, left, y, WIDTH, y, GRID, 0.7f);
            String words = scale.words(tick);
            write(graphics, Lettering.REGULAR, words, SMALL, left - 6 - width(words), y + 3.5, QUIET, WIDTH);
        }
        double slot = (WIDTH - left) / Math.max(1, chart.labels().size());
        labels(graphics, left, bottom, slot);
        List<Series> solid = chart.series().stream()
                .filter(series -> !series.dashed() && chart.kind() != Chart.Kind.LINES)
                .toList();
        double[] stacked = new double[chart.labels().size()];
        for (int j = 0; j < solid.size(); j++) {
            graphics.setColor(color(solid.get(j)));
            for (int i = 0; i < chart.labels().size(); i++) {
                Double value = solid.get(j).values().get(i);
                if (value == null) {
                    continue;
                }
                boolean stack = chart.kind() == Chart.Kind.STACKED;
                double wide = slot * 0.66 / (stack ? 1 : solid.size());
                double x = left + i * slot + slot * 0.17 + (stack ? 0 : j * wide);
                double from = stack ? scale.part(stacked[i]) : scale.part(0);
                stacked[i] += stack ? value : 0;
                double to = scale.part(stack ? stacked[i] : value);
                graphics.fill(new Rectangle2D.Double(
                        x,
                        bottom - Math.max(from, to) * (bottom - TOP),
                        Math.max(0.6, wide - (wide > 4 ? 1 : 0)),
                        Math.abs(to - from) * (bottom - TOP)));
            }
        }
        chart.series().stream()
                .filter(series -> series.dashed() || chart.kind() == Chart.Kind.LINES)
                .forEach(series -> curve(graphics, series, left, bottom, slot));
    }

    /** Writes as many labels as there is room for. */
    private void labels(Graphics2D graphics, double left, double bottom, double slot) {
        double room = Math.max(34, Math.min(90, widest(chart.labels()) + 8));
        int every = Math.max(1, (int) Math.ceil(room / slot));
        for (int i = 0; i < chart.labels().size(); i += every) {
            String words = Lettering.REGULAR.fitting(chart.labels().get(i), SMALL, slot * every - 4);
            double x = left + (i + 0.5) * slot - width(words) / 2;
            write(graphics, Lettering.REGULAR, words, SMALL, Math.max(0, x), bottom + 15, QUIET, WIDTH);
        }
    }

    private void curve(Graphics2D graphics, Series series, double left, double bottom, double slot) {
        Path2D path = new Path2D.Double();
        boolean begun = false;
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < series.values().size(); i++) {
            Double value = series.values().get(i);
            if (value == null) {
                begun = false;
                continue;
            }
            double x = left + (i + 0.5) * slot;
            double y = bottom - scale.part(value) * (bottom - TOP);
            points.add(new double[] {x, y});
            if (begun) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
                begun = true;
            }
        }
        graphics.setColor(color(series));
        graphics.setStroke(stroke(series.dashed()));
        graphics.draw(path);
        if (!series.dashed() && points.size() <= 24) {
            points.forEach(point -> graphics.fill(new Ellipse2D.Double(point[0] - 2.5, point[1] - 2.5, 5, 5)));
        }
    }

    private void legend(Graphics2D graphics) {
        if (chart.series().size() < 2) {
            return;
        }
        double y = height() - 8.0;
        double x = 0;
        double room = WIDTH / (double) chart.series().size();
        for (Series series : chart.series()) {
            graphics.setColor(color(series));
            if (series.dashed() || chart.kind() == Chart.Kind.LINES) {
                graphics.setStroke(stroke(series.dashed()));
                graphics.draw(new Line2D.Double(x, y - 4, x + 18, y - 4));
            } else {
                graphics.fill(new Rectangle2D.Double(x, y - 8, 9, 9));
            }
            double indent = series.dashed() || chart.kind() == Chart.Kind.LINES ? 23 : 14;
            String words = Lettering.REGULAR.fitting(series.name(), SMALL, room - indent - 6);
            write(graphics, Lettering.REGULAR, words, SMALL, x + indent, y, INK, WIDTH);
            x += indent + width(words) + 18;
        }
    }

    private static BasicStroke stroke(boolean dashed) {
        return dashed
                ? new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0)
                : new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static void line(
            Graphics2D graphics, double x1, double y1, double x2, double y2, Color color, float width) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(width));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private static void write(
            Graphics2D graphics,
            Lettering lettering,
            String text,
            double size,
            double x,
            double y,
            Color color,
            double room) {
        graphics.setColor(color);
        graphics.fill(lettering.outline(lettering.fitting(text, size, room), size, x, y));
    }

    private static double widest(List<String> labels) {
        return labels.stream().mapToDouble(ChartDrawing::width).max().orElse(0);
    }

    private static double width(String text) {
        return Lettering.REGULAR.width(text, SMALL);
    }

    private static Color color(Series series) {
        return new Color(Integer.parseInt(series.color(), 16));
    }

    /** The axis of the numbers: from the lowest to the highest round number around what is drawn. */
    record Scale(double low, double high, double step, boolean shares, Locale locale) {
        static Scale of(Chart chart, Locale locale) {
            double low = 0;
            double high = 0;
            for (int i = 0; i < chart.labels().size(); i++) {
                double stacked = 0;
                for (Series series : chart.series()) {
                    @Nullable Double value = series.values().get(i);
                    if (value != null) {
                        stacked += chart.kind() == Chart.Kind.STACKED && !series.dashed() ? value : 0;
                        low = Math.min(low, value);
                        high = Math.max(high, Math.max(value, stacked));
                    }
                }
            }
            double reach = high - low == 0 ? 1 : high - low;
            double unit = Math.pow(10, Math.floor(Math.log10(reach / 5)));
            double step = unit;
            for (double times : new double[] {2, 5, 10}) {
                step = reach / step > 6 ? unit * times : step;
            }
            if (!chart.shares()) {
                step = Math.max(1, step);
            }
            return new Scale(
                    step * Math.floor(low / step),
                    Math.max(step, step * Math.ceil((high - step * 1e-9) / step)),
                    step,
                    chart.shares(),
                    locale);
        }

        List<Double> ticks() {
            List<Double> ticks = new ArrayList<>();
            for (int i = 0; low + i * step <= high + step / 2; i++) {
                ticks.add(low + i * step);
            }
            return ticks;
        }

        /** Returns how far along the axis a number lies, from 0 to 1. */
        double part(double value) {
            return (value - low) / (high - low);
        }

        String words(double value) {
            int decimals = shares && step < 0.01 ? (step < 0.001 ? 2 : 1) : 0;
            return shares
                    ? String.format(locale, "%." + decimals + "f%%", value * 100)
                    : String.format(locale, "%,.0f", value);
        }

        String exact(double value) {
            return shares
                    ? String.format(locale, "%.1f%%", value * 100)
                    : String.format(locale, value == Math.rint(value) ? "%,.0f" : "%,.2f", value);
        }
    }
}
