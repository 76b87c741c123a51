package nl.lotwijzer.desktop.tour;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/**
 * The callout of the stop, beside the control that it is about, and a ring around that control. It follows the control
 * wherever the layout puts it; where there is none to be seen, the callout stands at the bottom of the window.
 */
public final class TourPane extends Pane {
    private static final double WIDTH = 340;
    private static final double GAP = 14;
    private static final double RING = 4;

    private final TourModel model;
    private final Texts texts;
    private final Label number = Labels.caption("");
    private final Label title = Labels.heading("");
    private final Label text = Labels.text("");
    private final Label attempt = Labels.text("");
    private final Button back;
    private final Button next;
    private final VBox callout;
    private final Region ring = new Region();
    private final Runnable follow = this::follow;
    private final Subscription life;

    public TourPane(TourModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("tour");
        getStylesheets().add(StyleSheets.of(TourPane.class, "/nl/lotwijzer/desktop/tour/tour.css"));
        setPickOnBounds(false);
        ring.getStyleClass().add("tour-ring");
        ring.setMouseTransparent(true);
        back = Buttons.secondary(texts.get("desktop.tour.back"), model::back);
        back.setId("tour-back");
        next = Buttons.primary(texts.get("desktop.tour.next"), Feather.ARROW_RIGHT, model::next);
        next.setId("tour-next");
        callout = callout();
        getChildren().addAll(ring, callout);
        life = Subscription.combine(
                sceneProperty().subscribe((before, now) -> move(before, now)),
                model.stop().subscribe(this::show));
    }

    private VBox callout() {
        Button stop = Buttons.icon(texts.get("desktop.tour.stop"), Feather.X, model::end);
        stop.setId("tour-stop");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(number, space, stop);
        head.setAlignment(Pos.CENTER_LEFT);
        attempt.getStyleClass().add("tour-try");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox foot = new HBox(back, between, next);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(head, title, text, attempt, foot);
        box.getStyleClass().add("tour-callout");
        box.setPrefWidth(WIDTH);
        box.setMaxWidth(WIDTH);
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        return box;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.end();
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            event.consume();
            model.next();
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            event.consume();
            model.back();
        }
    }

    private void show(TourStop stop) {
        number.setText(texts.get("desktop.tour.number", model.number(), model.count()));
        title.setText(texts.get(stop.titleKey()));
        text.setText(texts.get(stop.textKey()));
        attempt.setText(texts.get("desktop.tour.try", texts.get(stop.tryKey())));
        callout.setAccessibleText(number.getText() + ". " + title.getText());
        back.setDisable(model.first());
        next.setText(texts.get(model.last() ? "desktop.tour.done" : "desktop.tour.next"));
        next.requestFocus();
        requestLayout();
    }

    private void move(Scene before, Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(follow);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(follow);
            next.requestFocus();
        }
    }

    /** Puts callout and ring where the control is now; called after every layout, so that a window can be resized. */
    private void follow() {
        Optional<Bounds> found = control();
        ring.setVisible(found.isPresent());
        found.ifPresent(at -> ring.resizeRelocate(
                at.getMinX() - RING, at.getMinY() - RING, at.getWidth() + 2 * RING, at.getHeight() + 2 * RING));
        double height = callout.prefHeight(WIDTH);
        double x = found.map(at -> at.getMinX()).orElse(getWidth() - WIDTH - GAP);
        double y = found.map(at ->
                        at.getMaxY() + GAP + height <= getHeight() ? at.getMaxY() + GAP : at.getMinY() - GAP - height)
                .orElse(getHeight() - height - GAP);
        callout.resizeRelocate(
                Math.clamp(x, GAP, Math.max(GAP, getWidth() - WIDTH - GAP)),
                Math.clamp(y, GAP, Math.max(GAP, getHeight() - height - GAP)),
                WIDTH,
                height);
    }

    /** Returns where the control of the stop is in this pane, if it can be seen. */
    Optional<Bounds> control() {
        Scene scene = getScene();
        if (scene == null) {
            return Optional.empty();
        }
        return scene.getRoot().lookupAll(model.stop().get().control()).stream()
                .filter(TourPane::seen)
                .findFirst()
                .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())))
                .filter(bounds -> bounds.getWidth() > 0 && bounds.intersects(getLayoutBounds()));
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected void layoutChildren() {
        follow();
    }

    /** Ends what it listens to. */
    public void dispose() {
        life.unsubscribe();
        Scene scene = getScene();
        if (scene != null) {
            scene.removePostLayoutPulseListener(follow);
        }
    }
}
