package nl.lotwijzer.desktop.ceremony;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.lotwijzer.desktop.ceremony.Moment.Kind;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The frame of every step: where we are, a sentence to read aloud, the step itself, and what the keys do. */
final class CeremonyScreen {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final Duration ROW_TIME = Duration.millis(60);

    private final CeremonyModel model;
    private final Texts texts;
    private final CeremonyWords words;
    private final BorderPane page = new BorderPane();
    private final StackPane root = new StackPane();
    private final HBox progress = new HBox();
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final Label problem = new Label();
    private final HBox keys = new HBox();
    private final Button forward;
    private final Timeline scrolling;

    CeremonyScreen(CeremonyModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new CeremonyWords(texts);
        forward = new Button();
        forward.setId("ceremony-forward");
        forward.getStyleClass().add("ceremony-forward");
        forward.setFocusTraversable(false);
        forward.setOnAction(event -> model.forward());
        scrolling = new Timeline(new KeyFrame(ROW_TIME, event -> model.scroll(1)));
        scrolling.setCycleCount(Animation.INDEFINITE);
        page.getStyleClass().add("ceremony");
        page.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> scrolling.stop());
        page.addEventFilter(MouseEvent.MOUSE_EXITED, event -> scrolling.stop());
        page.setTop(top());
        page.setBottom(bottom());
        root.getStyleClass().addAll("root", "ceremony-root");
        root.getStylesheets().setAll(sheet("theme/dark.css"), sheet("ceremony/ceremony.css"));
        root.getChildren().add(new Beamer(framed()));
        InvalidationListener show = changed -> show();
        for (Observable observed : List.of(
                model.factsProperty(),
                model.atProperty(),
                model.readBackProperty(),
                model.withheldProperty(),
                model.rolls().all(),
                model.topProperty(),
                model.lotsProperty(),
                model.filledProperty(),
                model.namedProperty())) {
            observed.addListener(show);
        }
        InvalidationListener around = changed -> showAround();
        model.busyProperty().addListener(around);
        model.problemProperty().addListener(around);
        show();
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(CeremonyScreen.class.getResource("/nl/lotwijzer/desktop/" + name), name)
                .toExternalForm();
    }

    /** A rehearsal says so on every step, across what is shown and above it. */
    private Region framed() {
        if (!model.facts().rehearsal()) {
            return page;
        }
        Label across = new Label(texts.get("desktop.ceremony.rehearsal"));
        across.getStyleClass().add("ceremony-watermark");
        across.setMouseTransparent(true);
        across.setRotate(-24);
        Label band = new Label(texts.get("desktop.ceremony.rehearsalBand"));
        band.getStyleClass().add("ceremony-band");
        band.setMaxWidth(Double.MAX_VALUE);
        band.setMouseTransparent(true);
        band.setId("ceremony-rehearsal");
        StackPane.setAlignment(band, Pos.TOP_CENTER);
        return new StackPane(page, across, band);
    }

    private Node top() {
        Label where = new Label(texts.get(
                "desktop.ceremony.where", model.facts().project(), model.facts().round()));
        where.getStyleClass().add("ceremony-where");
        progress.getStyleClass().add("ceremony-progress");
        progress.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(progress, Priority.ALWAYS);
        HBox line = new HBox(where, progress);
        line.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("ceremony-title");
        sentence.getStyleClass().add("ceremony-sentence");
        sentence.setId("ceremony-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        VBox top = new VBox(line, title, sentence);
        top.getStyleClass().add("ceremony-top");
        return top;
    }

    private Node bottom() {
        problem.getStyleClass().add("ceremony-problem");
        problem.setId("ceremony-problem");
        problem.setWrapText(true);
        problem.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        problem.managedProperty().bind(problem.visibleProperty());
        keys.getStyleClass().add("ceremony-keys");
        keys.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(keys, Priority.ALWAYS);
        HBox line = new HBox(keys, forward);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox bottom = new VBox(problem, line);
        bottom.getStyleClass().add("ceremony-bottom");
        return bottom;
    }

    private void show() {
        showAround();
        showPage();
    }

    /** What stands around the page; a text that is being typed in it stays as it is. */
    private void showAround() {
        CeremonyFacts facts = model.facts();
        int at = model.atProperty().get();
        title.setText(words.title(model.step()));
        sentence.setText(words.sentence(model));
        progress.getChildren().clear();
        for (int step = 0; step < facts.steps().size(); step++) {
            Region mark = new Region();
            mark.getStyleClass().add("ceremony-mark");
            mark.pseudoClassStateChanged(REACHED, step < at);
            mark.pseudoClassStateChanged(CURRENT, step == at);
            progress.getChildren().add(mark);
        }
        Message wrong = model.problemProperty().get();
        problem.setVisible(wrong != null);
        problem.setText(wrong == null ? "" : texts.get(wrong));
        keys.getChildren().setAll(model.keys().stream().map(this::key).toList());
        forward.setText(texts.get("desktop.ceremony.deed." + words.deed(model)));
        forward.setDisable(model.busyProperty().get());
    }

    /** A field that is being typed in stays, so that typing goes on. */
    private void showPage() {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        boolean inRoller = focused != null && "ceremony-roller".equals(focused.getId());
        Node shown = new CeremonyPages(model, texts).page();
        Node content = shown instanceof Region region ? new Fitted(region) : shown;
        StackPane body = new StackPane(content);
        body.getStyleClass().add("ceremony-body");
        page.setCenter(body);
        if (model.step().kind() == Kind.TABLE) {
            body.setOnMousePressed(event -> scrolling.play());
        }
        Node field = body.lookup(inRoller ? "#ceremony-roller" : "#ceremony-text");
        if (field instanceof TextField typing) {
            typing.requestFocus();
            typing.end();
        } else {
            root.requestFocus();
        }
    }

    private Node key(String name) {
        Label key = new Label(texts.get("desktop.ceremony.key." + name));
        key.getStyleClass().add("ceremony-key");
        Label what = new Label(texts.get("desktop.ceremony.does." + name));
        what.getStyleClass().add("ceremony-does");
        HBox both = new HBox(key, what);
        both.getStyleClass().add("ceremony-key-line");
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    /** Moves the typing to who rolls, or back to the digits. */
    void switchRoller() {
        Node field = root.lookup("#ceremony-roller");
        if (field != null && !field.isFocused()) {
            field.requestFocus();
        } else {
            root.requestFocus();
        }
    }

    /** Returns whether a text is being typed, to which letters and arrows belong then. */
    boolean typing() {
        return root.getScene() != null && root.getScene().getFocusOwner() instanceof TextField;
    }

    /** Returns whether it is being typed who rolls. */
    boolean typingRoller() {
        return typing()
                && "ceremony-roller".equals(root.getScene().getFocusOwner().getId());
    }

    Parent root() {
        return root;
    }

    void dispose() {
        scrolling.stop();
    }

    static DateTimeFormatter moments(Texts texts) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .withZone(ZoneId.systemDefault());
    }
}
