package nl.lotwijzer.desktop.quotas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.Proposal;

/** The choice which questions of the form become criteria, each with the answers that were given. */
final class ProposalForm {
    private final Map<Proposal, CheckBox> boxes = new LinkedHashMap<>();
    private final ScrollPane node;

    ProposalForm(Texts texts, List<Proposal> proposals) {
        VBox column = new VBox();
        column.getStyleClass().add("method-form");
        column.getChildren().add(Labels.muted(texts.get("desktop.quotas.propose.hint")));
        for (Proposal proposal : proposals) {
            CheckBox box = new CheckBox(proposal.criterion());
            box.setSelected(true);
            boxes.put(proposal, box);
            column.getChildren()
                    .addAll(
                            box,
                            Labels.muted(proposal.answers().stream()
                                    .map(answer ->
                                            texts.get("desktop.quotas.propose.answer", answer.text(), answer.count()))
                                    .collect(Collectors.joining(" · "))));
        }
        node = new ScrollPane(column);
        node.setFitToWidth(true);
        node.setMaxHeight(TextSize.height(420));
    }

    Node node() {
        return node;
    }

    /** Whether at least one is chosen. */
    BooleanBinding valid() {
        BooleanProperty[] chosen =
                boxes.values().stream().map(CheckBox::selectedProperty).toArray(BooleanProperty[]::new);
        return Bindings.createBooleanBinding(() -> !chosen().isEmpty(), chosen);
    }

    List<Proposal> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }
}
