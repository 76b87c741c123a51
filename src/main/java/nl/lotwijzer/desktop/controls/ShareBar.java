package nl.lotwijzer.desktop.controls;

import javafx.scene.layout.Region;

/**
 * One category on an axis of shares: the pool as a thin bar, the panel as a bar below it, the population as a tick across
 * both.
 */
public final class ShareBar extends Drawn {
    private static final double BAR = 5;
    private static final double GAP = 2;
    private static final double TICK = 2.5;

    private final Region track = part("share-track");
    private final Region pool = part("share-pool");
    private final Region panel = part("share-panel");
    private final Region population = part("share-population");
    private final double populationShare;
    private final double poolShare;
    private final double panelShare;

    /**
     * Shares lie between 0 and 1, 1 being the full width of the axis; below 0 means not known and is not drawn.
     *
     * @param inWords the same for a screen reader
     */
    public ShareBar(double populationShare, double poolShare, double panelShare, String inWords) {
        super("share-bar", 2 * BAR + GAP + 4, inWords);
        this.populationShare = populationShare;
        this.poolShare = poolShare;
        this.panelShare = panelShare;
        getChildren().addAll(track, pool, panel, population);
        pool.setVisible(poolShare >= 0);
        panel.setVisible(panelShare >= 0);
        population.setVisible(populationShare >= 0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = panel.isVisible() ? 2 * BAR + GAP : BAR;
        double top = (getHeight() - height) / 2;
        track.resizeRelocate(0, top, width, height);
        pool.resizeRelocate(0, top, Math.max(1, width * poolShare), BAR);
        panel.resizeRelocate(0, top + BAR + GAP, Math.max(1, width * panelShare), BAR);
        population.resizeRelocate(
                Math.clamp(width * populationShare - TICK / 2, 0, Math.max(0, width - TICK)),
                top - 2,
                TICK,
                height + 4);
    }
}
