package nl.lotwijzer.desktop.ceremony;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.HashGroups;
import nl.lotwijzer.desktop.controls.QrCode;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Drawing;
import nl.lotwijzer.protocol.Contribution;
import nl.lotwijzer.protocol.Sha256;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in the middle of each step. */
final class CeremonyPages {
    private static final double CODE_SIZE = 380;
    private static final int SEED_LINE = 72;

    private final CeremonyModel model;
    private final CeremonyFacts facts;
    private final Texts texts;

    CeremonyPages(CeremonyModel model, Texts texts) {
        this.model = model;
        this.facts = model.facts();
        this.texts = texts;
    }

    Node page() {
        return switch (model.step().kind()) {
            case COMMITMENT -> commitment();
            case TABLE -> table();
            case PLEDGE -> pledge();
            case DICE, ROW_DICE -> new DicePage(model, texts).node();
            case BEACON -> beacon();
            case SEED -> seed();
            case ROW -> row();
            case LOTS -> new LotsPage(facts, texts).node(model.lotsProperty().get());
            case RESULT ->
                model.namedProperty().get()
                        ? new NamesPage(model).node()
                        : new FilledSeats(facts, model.filledProperty().get()).node();
            case END -> end();
        };
    }

    private Node commitment() {
        HBox line = new HBox(new QrCode(facts.commitment(), CODE_SIZE), new HashGroups(facts.commitment(), 2));
        line.getStyleClass().add("ceremony-commitment");
        line.setAlignment(Pos.CENTER);
        return line;
    }

    private Node table() {
        VBox page =
                new VBox(new RowsView(facts, model.topProperty().get(), -1), note(texts.get("desktop.ceremony.bars")));
        page.getStyleClass().add("ceremony-row-page");
        return page;
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.getStyleClass().add("ceremony-note");
        note.setWrapText(true);
        return note;
    }

    private Node pledge() {
        Optional<CeremonyFacts.Brought> kept = facts.at(model.atProperty().get());
        if (kept.isPresent()) {
            String text = kept.get().value();
            return text == null
                    ? column(told(texts.get("desktop.ceremony.notRevealed"), Feather.SLASH))
                    : revealed(
                            text,
                            Contribution.commitment(model.step().name(), text),
                            texts.get("desktop.ceremony.keptMatch"));
        }
        if (model.withheldProperty().get()) {
            return column(
                    told(texts.get("desktop.ceremony.withholding", model.step().name()), Feather.SLASH));
        }
        return model.readBackProperty().get()
                ? revealed(model.typed(), facts.toReveal(), texts.get("desktop.ceremony.match"))
                : field(facts.toReveal());
    }

    /** Where the text is typed, above the commitment that it has to match. */
    private Node field(String commitment) {
        VBox page = column(input());
        if (!commitment.isEmpty()) {
            page.getChildren().addAll(caption("desktop.ceremony.commitment"), new HashGroups(commitment, 4));
        }
        return page;
    }

    private TextField input() {
        TextField field = new TextField();
        field.setId("ceremony-text");
        field.getStyleClass().add("ceremony-field");
        field.setMaxWidth(1500);
        field.setAccessibleText(texts.get("desktop.ceremony.text"));
        field.textProperty().bindBidirectional(model.textProperty());
        return field;
    }

    private Node revealed(String text, String commitment, String verdict) {
        String name = model.step().name();
        Label sign = new Label(verdict, new FontIcon(Feather.CHECK_CIRCLE));
        sign.getStyleClass().add("ceremony-good");
        return column(
                big("“" + text + "”"),
                caption("desktop.ceremony.computed"),
                new HashGroups(Contribution.commitment(name, text), 4),
                caption("desktop.ceremony.commitment"),
                new HashGroups(commitment, 4),
                sign);
    }

    private Node beacon() {
        Optional<CeremonyFacts.Brought> kept = facts.at(model.atProperty().get());
        if (kept.isEmpty() && !model.readBackProperty().get()) {
            return field("");
        }
        String value = kept.map(CeremonyFacts.Brought::value).orElseGet(model::typed);
        return column(new HashGroups(value == null ? "" : value.substring(value.lastIndexOf(':') + 1), 4));
    }

    private Node seed() {
        Optional<Drawing> drawing = facts.drawing();
        if (drawing.isEmpty()) {
            return column(told(texts.get("desktop.ceremony.allIn"), Feather.CHECK_CIRCLE));
        }
        return column(
                caption("desktop.ceremony.seedString"),
                code(drawing.get().seedText()),
                caption("desktop.ceremony.seed"),
                new HashGroups(drawing.get().seed().hex(), 4));
    }

    private Node row() {
        Drawing drawing = facts.drawing().orElseThrow();
        int row = drawing.row();
        int top = Math.clamp(
                row - RowsView.VISIBLE / 2, 0, Math.max(0, facts.rows().size() - RowsView.VISIBLE));
        VBox page = new VBox(how(drawing), new RowsView(facts, top, row));
        page.getStyleClass().add("ceremony-row-page");
        return page;
    }

    private Node how(Drawing drawing) {
        boolean rolled = facts.steps().stream().anyMatch(step -> step.kind() == Moment.Kind.ROW_DICE);
        int rows = facts.rows().size();
        String words = rolled
                ? texts.get("desktop.ceremony.rowRolled")
                : texts.get(
                        "desktop.ceremony.rowFollows",
                        Sha256.hex(drawing.seed().hex() + ",rij,1").substring(0, 8),
                        rows);
        return note(words);
    }

    private Node end() {
        if (facts.rehearsal()) {
            return column(told(texts.get("desktop.ceremony.rehearsed"), Feather.REPEAT));
        }
        return column(
                told(texts.get("desktop.ceremony.drawn", facts.selected().size()), Feather.CHECK_CIRCLE),
                caption("desktop.ceremony.seed"),
                new HashGroups(facts.drawing().orElseThrow().seed().hex(), 4));
    }

    private Label code(String text) {
        Label label = new Label(lines(text));
        label.getStyleClass().add("ceremony-code");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A long line has no blanks to break at: it is broken after a bar, or else where it must be. */
    private static String lines(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > SEED_LINE) {
            int bar = rest.lastIndexOf('|', SEED_LINE - 1);
            int end = bar > 0 ? bar + 1 : SEED_LINE;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        lines.add(rest);
        return String.join("\n", lines);
    }

    private Label caption(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("ceremony-caption");
        return label;
    }

    private static Label big(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("ceremony-big");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node told(String text, Feather icon) {
        Label label = big(text);
        label.setGraphic(new FontIcon(icon));
        return label;
    }

    private static VBox column(Node... nodes) {
        VBox column = new VBox(nodes);
        column.getStyleClass().add("ceremony-column");
        column.setAlignment(Pos.CENTER);
        column.setFillWidth(false);
        return column;
    }
}
