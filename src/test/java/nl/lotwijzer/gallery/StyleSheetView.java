package nl.lotwijzer.gallery;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Figure;
import nl.lotwijzer.desktop.controls.FigureStrip;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import org.kordamp.ikonli.feather.Feather;

/** What screens are made of, on one sheet: room, type, colours with their contrast, and the controls all screens share. */
final class StyleSheetView {
    static final int WIDTH = 1280;
    static final int HEIGHT = 1240;

    private static final double LEFT = 560;

    private record Step(String name, String styleClass) {}

    private record Swatch(String ink, String ground) {}

    private record Row(String what, int count, Tone tone, String state) {}

    private static final List<Step> TYPE = List.of(
            new Step("Titel van een scherm, 20", "screen-title"),
            new Step("Kop van een kaart, 15", "heading"),
            new Step("Lopende tekst, 14", "sheet-text"),
            new Step("Uitleg, 14", "muted"),
            new Step("Getallen en hun naam, 13", "figure-name"),
            new Step("Bijschrift, 12", "caption"));

    private static final List<Swatch> COLOURS = List.of(
            new Swatch("-color-fg-default", "-color-bg-default"),
            new Swatch("-color-fg-muted", "-color-bg-default"),
            new Swatch("-color-fg-subtle", "-color-bg-default"),
            new Swatch("-color-fg-emphasis", "-color-accent-emphasis"),
            new Swatch("-color-accent-fg", "-color-accent-subtle"),
            new Swatch("-color-success-fg", "-color-success-subtle"),
            new Swatch("-color-warning-fg", "-color-warning-subtle"),
            new Swatch("-color-danger-fg", "-color-danger-subtle"),
            new Swatch("-color-fg-muted", "-color-bg-inset"),
            new Swatch("-lw-category-fg", "-lw-category-1"),
            new Swatch("-lw-category-fg", "-lw-category-4"),
            new Swatch("-lw-category-fg", "-lw-category-7"));

    private StyleSheetView() {}

    /** Returns the sheet; its contrasts are written once it has been dressed, by {@link #measure}. */
    static Parent make() {
        VBox left = new VBox(16, type(), colours(), room());
        left.setPrefWidth(LEFT);
        VBox right = new VBox(16, buttons(), fields(), table(), signs(), dialog(), empty());
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox sheet = new HBox(24, left, right);
        sheet.setStyle("-fx-padding: 24px; -fx-background-color: -lw-canvas;");
        return sheet;
    }

    /** Writes the contrast of each pair of colours, as it has come out, and returns the least. */
    static double measure(Parent sheet) {
        double least = Double.MAX_VALUE;
        for (Node found : sheet.lookupAll(".swatch")) {
            Label label = (Label) found;
            Color ground = (Color) label.getBackground().getFills().getLast().getFill();
            double ratio = Contrast.ratio((Color) label.getTextFill(), ground);
            least = Math.min(least, ratio);
            label.setText(String.format(
                    Locale.ROOT,
                    "%.1f : 1   %s on %s",
                    ratio,
                    label.getUserData().toString().split(" ", 2)));
        }
        return least;
    }

    private static Card type() {
        VBox steps = new VBox(8);
        for (Step step : TYPE) {
            Label label = new Label(step.name());
            label.getStyleClass().add(step.styleClass());
            steps.getChildren().add(label);
        }
        return new Card("Tekst", steps);
    }

    private static Card colours() {
        VBox swatches = new VBox(4);
        for (Swatch swatch : COLOURS) {
            Label label = new Label();
            label.getStyleClass().add("swatch");
            label.setUserData(swatch.ink() + " " + swatch.ground());
            label.setStyle("-fx-text-fill: " + swatch.ink() + "; -fx-background-color: " + swatch.ground()
                    + "; -fx-padding: 6px 12px 6px 12px; -fx-background-radius: 6px;");
            label.setMaxWidth(Double.MAX_VALUE);
            swatches.getChildren().add(label);
        }
        return new Card("Kleuren, en hun contrast", swatches);
    }

    private static Card room() {
        VBox steps = new VBox(8);
        for (int pixels : List.of(4, 8, 16, 24)) {
            Region bar = new Region();
            bar.setMinSize(pixels * 8, pixels);
            bar.setMaxSize(pixels * 8, pixels);
            bar.setStyle("-fx-background-color: -color-accent-emphasis;");
            StackPane left = new StackPane(bar);
            left.setMinWidth(200);
            HBox line = new HBox(16, left, Labels.muted(pixels + " px"));
            line.setAlignment(Pos.CENTER_LEFT);
            steps.getChildren().add(line);
        }
        return new Card("Ruimte", steps);
    }

    private static Card buttons() {
        Node off = Buttons.secondary("Kan nu niet", () -> {});
        off.setDisable(true);
        Node icon = Buttons.icon("Afdrukken", Feather.PRINTER, () -> {});
        Tooltip.install(icon, new Tooltip("Afdrukken"));
        return new Card(
                "Knoppen: het werkwoord van de daad",
                new FlowPane(
                        8,
                        8,
                        Buttons.secondary("Voeg toe", Feather.PLUS, () -> {}),
                        off,
                        Buttons.danger("Wis", Feather.TRASH_2, () -> {}),
                        icon,
                        Buttons.link("12 te laat", () -> {}),
                        Buttons.primary("Bevries", Feather.LOCK, () -> {})));
    }

    private static Card fields() {
        ComboBox<String> choice = new ComboBox<>(FXCollections.observableArrayList("Noord"));
        choice.getSelectionModel().selectFirst();
        RadioButton radio = new RadioButton("Eén");
        radio.setSelected(true);
        CheckBox check = new CheckBox("Ook wie niet meedoet");
        check.setSelected(true);
        return new Card(
                "Velden",
                new Form()
                        .row("Naam", new TextField("Waterveen"), "Zo heet het op de brieven.")
                        .row("Wijk", choice)
                        .row("Keuze", new HBox(16, radio, new RadioButton("Twee"), check)),
                new HBox(8, new SearchField("Zoek op naam of nummer"), chips()));
    }

    private static Node chips() {
        return new FilterChips<>("all").chip("all", "Alle").chip("late", "Te laat");
    }

    private static Card table() {
        TableView<Row> table = TableBuilder.of(FXCollections.observableArrayList(
                        new Row("Leeftijd 16–34", 12, Tone.SUCCESS, "Past"),
                        new Row("Leeftijd 35–64", 9, Tone.WARNING, "Krap"),
                        new Row("Leeftijd 65+", 2, Tone.DANGER, "Te weinig")))
                .text("Groep", 200, Row::what)
                .number("Aanmeldingen", 110, Row::count, String::valueOf)
                .node(
                        "Oordeel",
                        140,
                        row -> new StatusBadge(row.tone(), row.tone().sign(), row.state()),
                        Comparator.comparing(Row::state))
                .build();
        table.setPrefHeight(150);
        return new Card(
                "Tabel en getallen",
                new FigureStrip(
                        new Figure("aanmeldingen").value("335"),
                        new Figure("te weinig").value("1").tone(Tone.DANGER)),
                table);
    }

    private static Card signs() {
        FlowPane badges = new FlowPane(8, 8);
        for (Tone tone : Tone.values()) {
            badges.getChildren()
                    .add(new StatusBadge(tone, tone.sign(), tone.name().toLowerCase(Locale.ROOT)));
        }
        return new Card(
                "Oordelen: een kleur, een teken en een woord",
                badges,
                new Banner(Tone.WARNING, "Eén groep heeft te weinig aanmeldingen.", Buttons.link("Bekijk", () -> {})));
    }

    private static Card dialog() {
        HBox deeds =
                new HBox(8, Buttons.secondary("Annuleren", () -> {}), Buttons.danger("Wis", Feather.TRASH_2, () -> {}));
        deeds.setAlignment(Pos.CENTER_RIGHT);
        return new Card(
                "Een vraag: alleen wat niet terug kan", Labels.text("Deze 3 aanmeldingen worden gewist."), deeds);
    }

    private static Card empty() {
        return new Card(
                "Een lege plek",
                new EmptyState(
                        Feather.INBOX,
                        "Nog geen aanmeldingen",
                        "Lees een lijst in, of voer iemand in.",
                        Buttons.primary("Lees in", Feather.UPLOAD, () -> {})));
    }
}
