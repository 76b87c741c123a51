package nl.lotwijzer.desktop.calling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.CallReturns.Judged;
import nl.lotwijzer.panel.CallReturns.Verdict;
import nl.lotwijzer.panel.ContactDetails;
import nl.lotwijzer.panel.NewContact;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.spreadsheet.InputException;

/** What a call list that came back says: what is new, what was known, and what differs from what was noted meanwhile. */
final class ReturnsForm {
    private static final double HIGHEST = 420;

    private final Texts texts;
    private final List<NewContact> fresh;
    private final Map<CheckBox, NewContact> conflicts = new LinkedHashMap<>();
    private final SimpleBooleanProperty something = new SimpleBooleanProperty();
    private final FormQuestion question;

    ReturnsForm(Texts texts, CallFiles.Read read) {
        this.texts = texts;
        this.fresh = of(read, Verdict.NEW).stream().map(Judged::contact).toList();
        VBox content = new VBox(12);
        content.getStyleClass().add("call-returns");
        content.setPrefWidth(TextSize.width(620));
        content.getChildren()
                .add(Labels.text(text(
                        "summary",
                        fresh.size(),
                        of(read, Verdict.KNOWN).size(),
                        read.returned().untried())));
        section(
                content,
                "conflicts",
                of(read, Verdict.CONFLICT).stream().map(this::conflict).toList());
        section(
                content,
                "impossible",
                of(read, Verdict.IMPOSSIBLE).stream().map(this::line).toList());
        section(
                content,
                "refused",
                read.returned().refused().stream().map(this::refused).toList());
        section(content, "fresh", of(read, Verdict.NEW).stream().map(this::line).toList());
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        something.set(!fresh.isEmpty());
        question = new FormQuestion(text("title"), scroll, text("verb"), something);
    }

    private static List<Judged> of(CallFiles.Read read, Verdict verdict) {
        return read.judged().stream().filter(one -> one.verdict() == verdict).toList();
    }

    private void section(VBox content, String name, List<Node> lines) {
        if (!lines.isEmpty()) {
            VBox section = new VBox(4, Labels.caption(text(name, lines.size())));
            section.getChildren().addAll(lines);
            content.getChildren().add(section);
        }
    }

    private Node conflict(Judged judged) {
        CheckBox box = new CheckBox(sentence(judged));
        box.setWrapText(true);
        conflicts.put(box, judged.contact());
        box.selectedProperty().subscribe(() -> something.set(!chosen().isEmpty()));
        return new VBox(2, box, Labels.muted(texts.get(judged.why().orElseThrow())));
    }

    private Node line(Judged judged) {
        VBox line = new VBox(Labels.text(sentence(judged)));
        judged.why().ifPresent(why -> line.getChildren().add(Labels.muted(texts.get(why))));
        return line;
    }

    private Node refused(InputException refused) {
        return Labels.text(texts.get(refused.told()));
    }

    private String sentence(Judged judged) {
        ContactDetails details = judged.contact().details();
        return text(
                "line",
                judged.who().map(Participant::name).orElse("?"),
                texts.get("panel.outcome." + details.outcome()),
                details.at());
    }

    FormQuestion question() {
        return question;
    }

    /** Returns what is to be noted: what is new, and what was chosen of the rest. */
    List<NewContact> chosen() {
        List<NewContact> chosen = new ArrayList<>(fresh);
        conflicts.forEach((box, contact) -> {
            if (box.isSelected()) {
                chosen.add(contact);
            }
        });
        return chosen;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.calling.returns." + key, arguments);
    }
}
