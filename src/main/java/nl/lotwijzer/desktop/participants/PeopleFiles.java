package nl.lotwijzer.desktop.participants;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.report.panel.ParticipantList;
import nl.lotwijzer.report.panel.ParticipantList.Part;

/** The list of participants as a file, with the columns somebody chooses. */
final class PeopleFiles {
    private final Workspace workspace;
    private final ParticipantsModel model;
    private final Texts texts;

    PeopleFiles(Workspace workspace, ParticipantsModel model) {
        this.workspace = workspace;
        this.model = model;
        this.texts = workspace.texts();
    }

    /** Saves whoever is chosen, or else everybody who is shown. */
    void export() {
        List<Participant> people = model.chosen().size() > 1 ? model.chosen() : List.copyOf(model.shown());
        Map<Part, CheckBox> boxes = new EnumMap<>(Part.class);
        VBox content = new VBox(8, Labels.text(text("exportExplained", people.size())));
        for (Part part : Part.values()) {
            CheckBox box = new CheckBox(text("part." + part));
            box.setSelected(part == Part.STATUS || part == Part.CONTACT);
            boxes.put(part, box);
            content.getChildren().add(box);
        }
        content.getChildren().add(Labels.muted(text("exportHealth")));
        boolean sure = workspace
                .dialogs()
                .fill(new FormQuestion(
                        text("exportTitle"), content, text("exportVerb"), new SimpleBooleanProperty(true)));
        if (!sure) {
            return;
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        boxes.forEach((part, box) -> {
            if (box.isSelected()) {
                parts.add(part);
            }
        });
        FileQuestion question = FileQuestion.of(
                text("exportTitle"),
                text("exportName", workspace.project().details().code()),
                "Excel",
                "xlsx");
        PeopleReading reading = model.reading().get();
        workspace.save(
                question,
                Message.of("desktop.participants.exporting"),
                file -> write(file, people, reading, parts),
                name -> text("exported", people.size(), name));
    }

    private void write(Path file, List<Participant> people, PeopleReading reading, Set<Part> parts) throws Exception {
        List<String> criteria = reading.panel().map(Panel::criteria).orElse(List.of());
        new ParticipantList(
                        texts.language(),
                        workspace.project().details().name(),
                        workspace.project().now())
                .write(file, people, criteria, reading.cards(), parts);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.participants." + key, arguments);
    }
}
