package nl.lotwijzer.desktop.lottery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.RuleChoices;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.protocol.RowChoice;
import org.jspecify.annotations.Nullable;

/** What is chosen before the rules are fixed, as it is typed. */
final class RulesForm {
    private static final int MOST_DIGITS = 60;

    private final GoalChoice goal;
    private final ZoneId zone;
    private final BooleanProperty rowByDice = new SimpleBooleanProperty();
    private final ObjectProperty<Publication> publication = new SimpleObjectProperty<>(Publication.LIMITED);
    private final BooleanProperty relaxation = new SimpleBooleanProperty();
    private final StringProperty pledgers = new SimpleStringProperty("");
    private final BooleanProperty dice = new SimpleBooleanProperty(true);
    private final StringProperty fewest = new SimpleStringProperty(String.valueOf(Announced.FEWEST_DIGITS));
    private final BooleanProperty beacon = new SimpleBooleanProperty();
    private final StringProperty beaconRound = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> beaconDay = new SimpleObjectProperty<>();
    private final StringProperty beaconTime = new SimpleStringProperty("20:00");
    private final StringProperty exclusions = new SimpleStringProperty("");
    private final StringProperty annulments = new SimpleStringProperty("");

    /** @param zone in which the time of a beacon is typed */
    RulesForm(GoalChoice goal, ZoneId zone) {
        this.goal = goal;
        this.zone = zone;
    }

    GoalChoice goal() {
        return goal;
    }

    BooleanProperty rowByDiceProperty() {
        return rowByDice;
    }

    ObjectProperty<Publication> publicationProperty() {
        return publication;
    }

    BooleanProperty relaxationProperty() {
        return relaxation;
    }

    /** The names of who pledge a text, a line each. */
    StringProperty pledgersProperty() {
        return pledgers;
    }

    BooleanProperty diceProperty() {
        return dice;
    }

    /** The fewest digits of dice, as typed. */
    StringProperty fewestProperty() {
        return fewest;
    }

    BooleanProperty beaconProperty() {
        return beacon;
    }

    /** The source and the round of the beacon, with a colon between. */
    StringProperty beaconRoundProperty() {
        return beaconRound;
    }

    ObjectProperty<@Nullable LocalDate> beaconDayProperty() {
        return beaconDay;
    }

    StringProperty beaconTimeProperty() {
        return beaconTime;
    }

    /** The grounds on which somebody can be left out, a line each. */
    StringProperty exclusionsProperty() {
        return exclusions;
    }

    /** The grounds on which the round can be annulled, a line each. */
    StringProperty annulmentsProperty() {
        return annulments;
    }

    /** Everything that the choices depend on. */
    Observable[] inputs() {
        return new Observable[] {
            goal.objectiveProperty(),
            goal.gammaProperty(),
            goal.rowsProperty(),
            rowByDice,
            publication,
            relaxation,
            pledgers,
            dice,
            fewest,
            beacon,
            beaconRound,
            beaconDay,
            beaconTime,
            exclusions,
            annulments
        };
    }

    /** Returns what is wrong with what was typed; nothing when it is whole. */
    Optional<Message> problem() {
        if (goal.goal().isEmpty()) {
            return Optional.of(Message.of("desktop.lottery.gammaWrong"));
        }
        if (lines(pledgers).stream().anyMatch(name -> !allowed(name))) {
            return Optional.of(Message.of("desktop.lottery.rules.wrongName"));
        }
        if (!dice.get() && !beacon.get()) {
            return Optional.of(Message.of("desktop.lottery.rules.noChance"));
        }
        if (dice.get() && digits().isEmpty()) {
            return Optional.of(Message.of("desktop.lottery.rules.wrongDigits", Announced.FEWEST_DIGITS, MOST_DIGITS));
        }
        if (beacon.get() && announcedBeacon().isEmpty()) {
            return Optional.of(Message.of("desktop.lottery.rules.wrongBeacon"));
        }
        if (lines(annulments).isEmpty()) {
            return Optional.of(Message.of("desktop.lottery.rules.noAnnulment"));
        }
        return Optional.empty();
    }

    /** Returns the choices; nothing while something is wrong. */
    Optional<RuleChoices> choices() {
        return problem().isPresent()
                ? Optional.empty()
                : goal.goal()
                        .map(chosen -> new RuleChoices(
                                chosen,
                                new RowChoice(goal.rowsProperty().get()),
                                rowByDice.get(),
                                publication.get(),
                                relaxation.get(),
                                contributions(),
                                lines(exclusions),
                                lines(annulments)));
    }

    private List<Announced> contributions() {
        List<Announced> all = new ArrayList<>();
        lines(pledgers).forEach(name -> all.add(new Announced.Pledge(name)));
        if (dice.get()) {
            digits().ifPresent(number -> all.add(new Announced.Dice(number)));
        }
        if (beacon.get()) {
            announcedBeacon().ifPresent(all::add);
        }
        return all;
    }

    private static boolean allowed(String name) {
        try {
            return !new Announced.Pledge(name).name().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Optional<Integer> digits() {
        String typed = fewest.get().strip();
        return Optional.of(typed)
                .filter(text -> text.matches("[0-9]{2}"))
                .map(Integer::valueOf)
                .filter(number -> number >= Announced.FEWEST_DIGITS && number <= MOST_DIGITS);
    }

    private Optional<Announced.Beacon> announcedBeacon() {
        LocalDate day = beaconDay.get();
        if (day == null) {
            return Optional.empty();
        }
        try {
            Instant at = day.atTime(LocalTime.parse(beaconTime.get().strip()))
                    .atZone(zone)
                    .toInstant();
            return Optional.of(new Announced.Beacon(beaconRound.get().strip(), at));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> lines(StringProperty typed) {
        return typed.get()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
