package nl.lotwijzer.desktop.registrants;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.Form;
import nl.lotwijzer.registration.Registrant;
import org.kordamp.ikonli.feather.Feather;

/** The details of who is selected, and what can be done with them. */
final class RegistrantInspector {
    private final Texts texts;
    private final RegistrantsModel model;
    private final Runnable close;
    private final Consumer<Registrant> goTo;
    private final ZoneId zone;

    /**
     * @param close clears the selection
     * @param goTo  selects somebody else
     */
    RegistrantInspector(Texts texts, RegistrantsModel model, Runnable close, Consumer<Registrant> goTo, ZoneId zone) {
        this.texts = texts;
        this.model = model;
        this.close = close;
        this.goTo = goTo;
        this.zone = zone;
    }

    Node of(List<Registrant> people) {
        return people.size() == 1 ? one(people.getFirst()) : several(people);
    }

    private Node several(List<Registrant> people) {
        int active = (int) people.stream().filter(Registrant::active).count();
        Inspector inspector = new Inspector(
                text("selected", people.size()), text("selectedActive", active), text("closeInspector"), close);
        if (!model.readOnly()) {
            inspector.actions(
                    active > 0
                            ? Buttons.danger(text("excludeMany", active), Feather.SLASH, model::exclude)
                            : Buttons.secondary(text("include"), Feather.CHECK, model::include));
        }
        return inspector;
    }

    private Node one(Registrant person) {
        Form form = person.form();
        Inspector inspector = new Inspector(person.name(), person.number().value(), text("closeInspector"), close);
        if (person.erased()) {
            return inspector
                    .add(new StatusBadge(Tone.NEUTRAL, Feather.TRASH_2, text("erased")))
                    .add(Labels.muted(text("erasedExplained")));
        }
        if (person.active()) {
            inspector.add(new StatusBadge(Tone.SUCCESS, text("active")));
        } else {
            inspector.add(new StatusBadge(Tone.NEUTRAL, Feather.SLASH, text("excluded")));
            inspector.field(text("ground"), person.ground());
        }
        person.mergedInto()
                .ifPresent(kept -> inspector.field(
                        text("mergedInto"), Buttons.link(kept.value(), () -> model.showDuplicates("merged"))));
        inspector.section(text("contact"));
        inspector.field(text("email"), person.email());
        inspector.field(text("phone"), person.phone());
        inspector.field(text("address"), person.address().line());
        inspector.field(text("born"), born(form));
        List<Registrant> housemates = model.poolProperty().get().housemates(person);
        if (!housemates.isEmpty()) {
            inspector.section(text("housemates"));
            housemates.forEach(other -> inspector.add(
                    Buttons.link(other.number() + " " + other.form().name(), () -> goTo.accept(other))));
            inspector.add(Buttons.link(
                    text("household"),
                    () -> model.showDuplicates(person.number().value())));
        }
        inspector.section(text("answers"));
        person.answers().forEach(inspector::field);
        inspector.section(text("form"));
        inspector.field(text("letterCode"), person.letterCode());
        inspector.field(text("formId"), form.formId());
        inspector.field(text("registeredAt"), form.registeredAt() == null ? "" : moment().format(form.registeredAt()));
        if (!form.remark().isEmpty()) {
            inspector.field(text("remark"), form.remark());
        }
        inspector.section(text("source"));
        inspector.field(
                text("sourceFile"),
                text("sourceRow", person.source().file(), person.source().row()));
        inspector.field(
                text("sourceTime"),
                model.poolProperty()
                        .get()
                        .batch(person)
                        .map(batch -> moment().format(batch.time().atZone(zone)))
                        .orElse(""));
        if (!model.readOnly()) {
            inspector.actions(
                    person.active()
                            ? Buttons.danger(text("exclude"), Feather.SLASH, model::exclude)
                            : Buttons.secondary(text("include"), Feather.CHECK, model::include),
                    Buttons.danger(
                            text("erase"),
                            Feather.TRASH_2,
                            () -> model.erase(person.number().value())));
        }
        return inspector;
    }

    private String born(Form form) {
        if (form.birthDate() != null) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(texts.language().locale())
                    .format(form.birthDate());
        }
        return form.birthYear() == null ? "" : form.birthYear().toString();
    }

    private DateTimeFormatter moment() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(texts.language().locale());
    }

    private String text(String thing, Object... arguments) {
        return texts.get("desktop.registrants." + thing, arguments);
    }
}
