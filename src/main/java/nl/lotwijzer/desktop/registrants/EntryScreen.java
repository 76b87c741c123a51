package nl.lotwijzer.desktop.registrants;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Cursor;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.Channel;
import nl.lotwijzer.registration.Field;
import nl.lotwijzer.registration.FormPart;
import nl.lotwijzer.registration.HandEntries.Examined;
import nl.lotwijzer.registration.PartRemark;
import nl.lotwijzer.registration.Registrant;
import org.kordamp.ikonli.feather.Feather;

/**
 * The form to enter people who telephoned or wrote, made for hands that stay on the keys: Enter goes to the next field, a
 * digit chooses an answer and goes on, Ctrl+Enter keeps all and begins the next one, Escape goes back to the list.
 */
final class EntryScreen {
    private static final FormPart LETTER = FormPart.of(Field.LETTER_CODE);
    private static final FormPart BORN = FormPart.of(Field.BIRTH_DATE);

    private final Texts texts;
    private final EntryModel model;
    private final Runnable close;
    private final ScreenPane pane;
    private final List<Node> stops = new ArrayList<>();
    private final Map<FormPart, Node> fields = new LinkedHashMap<>();
    private final Map<FormPart, Label> remarks = new LinkedHashMap<>();
    private final Label general = new Label();
    private final VBox entered = new VBox();
    private final Button save;
    private final Subscription watching;

    /** @param close shows the list again */
    EntryScreen(Workspace workspace, Runnable close) {
        this.texts = workspace.texts();
        this.close = close;
        this.model = new EntryModel(workspace);
        this.save = Buttons.primary(text("entryKeep"), Feather.CHECK, this::save);
        save.setId("entry-keep");
        general.setWrapText(true);
        general.getStyleClass().add("entry-general");
        general.managedProperty().bind(general.textProperty().isNotEmpty());
        this.pane = new ScreenPane(text("entryTitle"), text("entryPurpose"))
                .actions(Buttons.secondary(text("toList"), close), save);
        entered.getStyleClass().add("entry-list");
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.entered().addListener((ListChangeListener<Registrant>) change -> listEntered());
        watching = model.questionsProperty()
                .subscribe(known -> known.ifPresent(this::build))
                .and(model.examinedProperty().subscribe(known -> tell()));
        listEntered();
    }

    Node node() {
        return pane;
    }

    void dispose() {
        watching.unsubscribe();
    }

    private void build(EntryModel.Questions questions) {
        FilterChips<Channel> channel = new FilterChips<>(Channel.PHONE);
        for (Channel one : List.of(Channel.PHONE, Channel.PAPER)) {
            channel.chip(one, texts.get(one.nameKey()));
        }
        channel.selectedProperty().bindBidirectional(model.channelProperty());
        Form form = new Form();
        group(form, name(LETTER), List.of(Field.LETTER_CODE), 160);
        group(form, text("entryName"), List.of(Field.FIRST_NAME, Field.LAST_NAME), 190, 250);
        group(form, name(BORN), List.of(Field.BIRTH_DATE), 190);
        group(form, text("entryHouse"), List.of(Field.POSTCODE, Field.HOUSE_NUMBER, Field.ADDITION), 110, 130, 160);
        questions.choices().forEach((part, answers) -> {
            if (answers.isEmpty()) {
                form.row(name(part), field(part, name(part), 260), remarkOf(List.of(part)));
            } else {
                AnswerKeys keys = new AnswerKeys(name(part), answers, model.textOf(part), () -> next(part));
                keys.setId("entry-" + part.key());
                stop(part, keys);
                form.row(name(part), keys, remarkOf(List.of(part)));
            }
        });
        group(form, text("entryContact"), List.of(Field.EMAIL, Field.PHONE), 250, 190);
        group(form, text("entryStreet"), List.of(Field.STREET, Field.CITY), 250, 190);
        group(form, texts.get(Field.REMARK.nameKey()), List.of(Field.REMARK), 448);
        VBox column = new VBox(new Toolbar(channel).right(Labels.muted(text("entryKeys"))));
        if (questions.frozen()) {
            column.getChildren().add(new Banner(Tone.ACCENT, text("frozenEntry")));
        }
        column.getChildren().add(form);
        column.getStyleClass().add("entry-form");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.content(scroll);
        pane.inspector(entered);
        tell();
        begin();
    }

    /** Puts the cursor in the first field, now or as soon as the form is in a window. */
    private void begin() {
        Cursor.into(stops.getFirst());
    }

    /** Fields beside each other in one row; what is to be said of any of them stands below. */
    private void group(Form form, String label, List<Field> about, double... widths) {
        HBox line = new HBox();
        line.getStyleClass().add("entry-line");
        List<FormPart> parts = about.stream().map(FormPart::of).toList();
        for (int i = 0; i < parts.size(); i++) {
            FormPart part = parts.get(i);
            String prompt = part.equals(BORN) ? text("entryBorn") : parts.size() == 1 ? "" : name(part);
            line.getChildren().add(field(part, prompt, widths[i]));
        }
        form.row(label, line, remarkOf(parts));
    }

    private TextField field(FormPart part, String prompt, double width) {
        TextField field = new TextField();
        field.setId("entry-" + part.key());
        field.setAccessibleText(name(part));
        field.setPromptText(prompt);
        field.setPrefWidth(TextSize.width(width));
        field.textProperty().bindBidirectional(model.textOf(part));
        stop(part, field);
        return field;
    }

    private void stop(FormPart part, Node field) {
        fields.put(part, field);
        stops.add(field);
    }

    private Label remarkOf(List<FormPart> parts) {
        Label remark = new Label();
        parts.forEach(part -> remarks.put(part, remark));
        return remark;
    }

    private void next(FormPart part) {
        int place = stops.indexOf(fields.get(part)) + 1;
        if (place < stops.size()) {
            stops.get(place).requestFocus();
        } else {
            save.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
        } else if (event.getCode() == KeyCode.ENTER) {
            fields.forEach((part, field) -> {
                if (!event.isConsumed() && field.isFocused()) {
                    event.consume();
                    next(part);
                }
            });
        }
    }

    /** Keeps it; what keeps it from being kept gets the cursor. */
    private void save() {
        model.examinedProperty()
                .get()
                .filter(Examined::refused)
                .flatMap(found -> found.remarks().getFirst().part())
                .map(fields::get)
                .ifPresentOrElse(Node::requestFocus, () -> model.save(this::begin));
    }

    private void tell() {
        remarks.values().forEach(label -> {
            label.setText("");
            label.getStyleClass().removeAll("tone-danger", "tone-warning");
        });
        general.setText("");
        general.getStyleClass().removeAll("tone-danger", "tone-warning");
        model.examinedProperty().get().ifPresent(this::tell);
    }

    private void tell(Examined found) {
        List<String> rest = new ArrayList<>();
        for (PartRemark remark : found.remarks()) {
            Label label = remark.part().map(remarks::get).orElse(null);
            String tone = remark.refuses() ? "tone-danger" : "tone-warning";
            if (label != null && label.getText().isEmpty()) {
                label.setText(texts.get(remark.reason()));
                label.getStyleClass().add(tone);
            } else if (label == null) {
                rest.add(texts.get(remark.reason()));
                if (!general.getStyleClass().contains(tone)) {
                    general.getStyleClass().add(tone);
                }
            }
        }
        general.setText(String.join("\n", rest));
        Label letter = remarks.get(LETTER);
        if (letter != null && letter.getText().isEmpty()) {
            found.letter()
                    .ifPresent(sent -> letter.setText(
                            text("entryLetter", sent.batch(), sent.area().isEmpty() ? "–" : sent.area())));
        }
        Label born = remarks.get(BORN);
        if (born != null && born.getText().isEmpty() && found.form().birthDate() != null) {
            born.setText(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(texts.language().locale())
                    .format(found.form().birthDate()));
        }
    }

    private void listEntered() {
        entered.getChildren()
                .setAll(general, Labels.heading(text("entered", model.entered().size())));
        if (model.entered().isEmpty()) {
            Label none = Labels.muted(text("enteredNone"));
            none.setWrapText(true);
            entered.getChildren().add(none);
        }
        for (Registrant registrant : model.entered()) {
            Label line =
                    Labels.text(registrant.number() + "  " + registrant.form().name());
            entered.getChildren().add(line);
        }
    }

    private String name(FormPart part) {
        return part.field()
                .map(field -> texts.get(field.nameKey()))
                .orElseGet(() -> part.criterion().orElse(""));
    }

    private String text(String thing, Object... arguments) {
        return texts.get("desktop.registrants." + thing, arguments);
    }
}
