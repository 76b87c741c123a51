package nl.lotwijzer.desktop.participants;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.participants.PersonModel.Person;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.admission.Consent;
import nl.lotwijzer.registration.admission.Consent.State;
import org.jspecify.annotations.Nullable;

/** What a parent or guardian of a minor said, as it also stands with the admission to the draw. */
final class GuardianRow extends VBox {
    GuardianRow(PersonModel model, Texts texts, Person person) {
        super(4);
        ComboBox<State> state = new ComboBox<>();
        state.getItems().setAll(State.values());
        state.setPromptText(texts.get("desktop.participants.card.answer.UNKNOWN"));
        state.setAccessibleText(texts.get("desktop.participants.card.guardian"));
        state.setMinWidth(TextSize.width(110));
        state.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable State shown) {
                return shown == null ? "" : texts.get(shown.told());
            }

            @Override
            public State fromString(String shown) {
                throw new UnsupportedOperationException("a state is chosen, not typed");
            }
        });
        person.guardian().map(Consent::state).ifPresent(state::setValue);
        String name = person.guardian().map(Consent::guardian).orElse("");
        KeptField who = new KeptField(
                texts.get("desktop.participants.card.guardianName"),
                typed -> Optional.ofNullable(state.getValue())
                        .ifPresent(
                                said -> model.change(person.participant(), new Consent(said, model.today(), typed))));
        who.setPromptText(texts.get("desktop.participants.card.guardianName"));
        who.show(name);
        HBox.setHgrow(who, Priority.ALWAYS);
        state.setOnAction(event ->
                model.change(person.participant(), new Consent(state.getValue(), model.today(), who.getText())));
        getChildren().add(new HBox(6, state, who));
        person.guardian()
                .ifPresent(said -> getChildren().add(Labels.muted(texts.get("desktop.participants.date", said.day()))));
    }
}
