package nl.lotwijzer.desktop.response;

import javafx.scene.layout.Region;
import nl.lotwijzer.desktop.controls.Drawn;
import nl.lotwijzer.response.CategoryForecast;

/**
 * A category on an axis of people: who registered as a bar, who is still expected as a lighter one behind it, the range as
 * a thin line across its end, and the quota as a bracket, as at the quotas.
 */
final class PoolAxis extends Drawn {
    private static final double MARGIN = 8;

    private final Region expected = part("pool-expected");
    private final Region now = part("pool-now");
    private final Region wanted = part("pool-wanted");
    private final Region range = part("pool-range");
    private final Region bracket = part("seat-bracket");
    private final CategoryForecast forecast;
    private final double axis;
    private final long aim;

    /**
     * @param axis    where the axis ends; what is longer runs to its end
     * @param aim     how many are wanted for the seats that must be filled
     * @param failing whether too few are expected for the seats
     * @param inWords the same for a screen reader
     */
    PoolAxis(CategoryForecast forecast, int axis, long aim, boolean failing, String inWords) {
        super("pool-axis", 26, inWords);
        this.forecast = forecast;
        this.axis = axis;
        this.aim = aim;
        if (failing) {
            bracket.getStyleClass().add("seat-failing");
        }
        getChildren().addAll(expected, now, wanted, range, bracket);
        wanted.setVisible(aim > 0);
        setMinWidth(140);
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.floor(getHeight() / 2);
        bar(expected, forecast.expected().toDouble(), middle - 3, 6);
        bar(now, forecast.now(), middle - 3, 6);
        double low = x(forecast.low());
        range.resizeRelocate(low, middle - 1, Math.max(2, x(forecast.high()) - low), 2);
        wanted.resizeRelocate(x((double) aim) - 1, middle - 8, 2, 12);
        double min = x(forecast.category().min());
        double max = x(forecast.category().max());
        bracket.resizeRelocate(min - 2, middle, max - min + 4, 11);
    }

    private void bar(Region bar, double length, double y, double height) {
        bar.resizeRelocate(x(0), y, Math.max(0, x(length) - x(0)), height);
    }

    private double x(double people) {
        return Math.rint(MARGIN + Math.min(people, axis) / axis * Math.max(0, getWidth() - 2 * MARGIN));
    }
}
