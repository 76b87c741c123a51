package nl.lotwijzer.desktop.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.support.AdviceCard;
import nl.lotwijzer.support.AdviceCards;
import nl.lotwijzer.support.AdviceUse;
import nl.lotwijzer.support.CardDetails;
import nl.lotwijzer.support.SupportException;
import org.jspecify.annotations.Nullable;

/** The advice cards on the screen, and what can be done with them. */
final class CardsModel {
    /** A card as it stands in the fields. */
    record CardInput(
            String name,
            String hours,
            @Nullable LocalDate boughtOn,
            @Nullable LocalDate validUntil,
            String price,
            String remark) {
        /** @throws InputException if a day, time or amount is not written as one */
        CardDetails read() throws InputException {
            return new CardDetails(
                    name,
                    InputException.minutes(hours),
                    InputException.day(boughtOn),
                    Optional.ofNullable(validUntil),
                    InputException.amount(price),
                    remark);
        }
    }

    /** Advice as it stands in the fields; the id is 0 for what is noted first. */
    record UseInput(long id, @Nullable LocalDate date, String hours, String subject, String adviser) {
        /** @throws InputException if a day or time is not written as one */
        AdviceUse read() throws InputException {
            return new AdviceUse(id, InputException.day(date), InputException.minutes(hours), subject, adviser);
        }
    }

    private final SupportModel support;
    private final AdviceCards service;
    private final ObservableList<AdviceCard> all = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<AdviceCard>> selected = new SimpleObjectProperty<>(Optional.empty());

    CardsModel(SupportModel support) {
        this.support = support;
        this.service = new AdviceCards(support.workspace().project());
        support.content().subscribe(content -> show(content.cards()));
    }

    private void show(List<AdviceCard> now) {
        Optional<Long> kept = selected.get().map(AdviceCard::id);
        all.setAll(now);
        selected.set(kept.flatMap(this::card).or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast())));
    }

    private Optional<AdviceCard> card(long id) {
        return all.stream().filter(one -> one.id() == id).findFirst();
    }

    ObservableList<AdviceCard> all() {
        return all;
    }

    /** The card of which the uses are shown: the newest, unless another one is chosen. */
    ObjectProperty<Optional<AdviceCard>> selected() {
        return selected;
    }

    LocalDate today() {
        return support.today();
    }

    void save(Optional<Long> id, CardInput input, Runnable then, Consumer<Failure> otherwise) {
        support.change(
                progress -> {
                    CardDetails details = input.read();
                    if (id.isEmpty()) {
                        return service.buy(details).id();
                    }
                    service.change(id.get(), details);
                    return id.get();
                },
                kept -> {
                    then.run();
                    return support.text("cards.saved");
                },
                otherwise);
    }

    void remove(AdviceCard card) {
        support.change(
                progress -> {
                    service.remove(card.id());
                    return card;
                },
                removed -> support.text("cards.removed", removed.details().name()),
                support::fail);
    }

    /** Notes advice on a card. When that would overdraw it, or use it after its last day, it asks first. */
    void use(AdviceCard card, UseInput input, Runnable then, Consumer<Failure> otherwise) {
        AdviceUse use;
        try {
            use = input.read();
        } catch (InputException e) {
            otherwise.accept(Failure.of(e));
            return;
        }
        Optional<SupportException> objection = AdviceCards.objection(card, use);
        if (objection.isPresent() && !confirmed(objection.get())) {
            return;
        }
        support.change(
                progress -> {
                    service.use(card.id(), use, objection.isPresent());
                    return use;
                },
                noted -> {
                    then.run();
                    return support.text("cards.noted");
                },
                otherwise);
    }

    private boolean confirmed(SupportException objection) {
        return support.workspace()
                .dialogs()
                .confirm(Confirmation.of(
                        support.text("cards.confirm"),
                        support.workspace().texts().get(objection.told()),
                        support.text("cards.confirmVerb")));
    }

    void removeUse(AdviceUse use) {
        support.change(
                progress -> {
                    service.removeUse(use.id());
                    return use;
                },
                removed -> support.text("cards.useRemoved"),
                support::fail);
    }
}
