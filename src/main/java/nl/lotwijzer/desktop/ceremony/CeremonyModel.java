package nl.lotwijzer.desktop.ceremony;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.lotwijzer.desktop.ceremony.Moment.Kind;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Tasks;
import nl.lotwijzer.desktop.workspace.Edit;
import nl.lotwijzer.desktop.workspace.Loader;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.Ceremony;
import nl.lotwijzer.lottery.LotteryException;
import nl.lotwijzer.protocol.Contribution;
import org.jspecify.annotations.Nullable;

/**
 * What the ceremony shows and does. It goes forward only when somebody says so; what is typed is read back first and
 * kept then, at once; looking back changes nothing.
 */
final class CeremonyModel {
    /** Fewer digits of a beacon than these hold too little chance. */
    private static final int FEWEST_BEACON_DIGITS = 32;

    private final Ceremony ceremony;
    private final Tasks tasks;
    private final Loader<Map<String, String>> namesOf;
    private final ReadOnlyObjectWrapper<CeremonyFacts> facts;
    private final ReadOnlyIntegerWrapper at;
    private final StringProperty text = new SimpleStringProperty("");
    private final Rolls rolls = new Rolls();
    private final ReadOnlyBooleanWrapper readBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper withheld = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty top = new SimpleIntegerProperty();
    private final IntegerProperty lots = new SimpleIntegerProperty(1);
    private final IntegerProperty filled = new SimpleIntegerProperty();
    private final BooleanProperty named = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper();
    private Map<String, String> names = Map.of();

    /**
     * @param begin   how things stand
     * @param namesOf reads the names of the registrants by their numbers, when somebody wants to see them
     */
    CeremonyModel(Ceremony ceremony, CeremonyFacts begin, Tasks tasks, Loader<Map<String, String>> namesOf) {
        this.ceremony = ceremony;
        this.tasks = tasks;
        this.namesOf = namesOf;
        this.facts = new ReadOnlyObjectWrapper<>(begin);
        this.at = new ReadOnlyIntegerWrapper(facts().begin());
    }

    /** How things stand; new after each deed. */
    ReadOnlyObjectProperty<CeremonyFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    CeremonyFacts facts() {
        return facts.get();
    }

    /** The number of the step that is shown. */
    ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    Moment step() {
        return facts().steps().get(at.get());
    }

    /** What is typed of a pledge or a beacon. */
    StringProperty textProperty() {
        return text;
    }

    /** The dice as they are called. */
    Rolls rolls() {
        return rolls;
    }

    /** Whether what was typed is being read back, before it is kept. */
    ReadOnlyBooleanProperty readBackProperty() {
        return readBack.getReadOnlyProperty();
    }

    /** Whether it is being said that somebody does not reveal, before that is kept. */
    ReadOnlyBooleanProperty withheldProperty() {
        return withheld.getReadOnlyProperty();
    }

    /** Whether something is being kept. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What is wrong with what was typed, or null. */
    ReadOnlyObjectProperty<@Nullable Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The number of the first row of the table that is shown. */
    IntegerProperty topProperty() {
        return top;
    }

    /** How many pages of lots were shown so far. */
    IntegerProperty lotsProperty() {
        return lots;
    }

    /** How many categories of the result were filled so far. */
    IntegerProperty filledProperty() {
        return filled;
    }

    /** Whether the names of who were drawn are shown. */
    BooleanProperty namedProperty() {
        return named;
    }

    /** Whether somebody went on from the last step. */
    ReadOnlyBooleanProperty endedProperty() {
        return ended.getReadOnlyProperty();
    }

    /** Returns the name with a registration number; empty while names were not asked for. */
    String nameOf(String number) {
        return names.getOrDefault(number, "");
    }

    /** Returns whether what was brought in at this step is kept already, so that it is only looked at. */
    boolean kept() {
        return facts().at(at.get()).isPresent();
    }

    /** Goes on: shows more of this step, reads back, keeps, or goes to the next step. */
    void forward() {
        if (busy.get()) {
            return;
        }
        Kind kind = step().kind();
        if (kind.brings() && !kept()) {
            readBackOrKeep();
        } else if (kind == Kind.SEED && facts().drawing().isEmpty()) {
            keep(ceremony::draw);
        } else if (kind == Kind.LOTS && lots.get() < LotPage.of(facts()).size()) {
            lots.set(lots.get() + 1);
        } else if (kind == Kind.RESULT
                && filled.get() < facts().lottery().quotas().size()) {
            filled.set(filled.get() + 1);
        } else if (kind == Kind.END) {
            ended.set(true);
        } else if (facts().done(at.get())) {
            show(at.get() + 1);
        }
    }

    /** Goes back: from reading back to typing, otherwise to look at the step before. */
    void back() {
        if (busy.get()) {
            return;
        }
        if (readBack.get() || withheld.get()) {
            readBack.set(false);
            withheld.set(false);
        } else if (at.get() > 0) {
            show(at.get() - 1);
        }
    }

    /** Shows all that there is to show of lots or result at once. */
    void runThrough() {
        switch (step().kind()) {
            case TABLE -> scrollTo(facts().rows().size());
            case LOTS -> lots.set(LotPage.of(facts()).size());
            case RESULT -> filled.set(facts().lottery().quotas().size());
            default -> {}
        }
    }

    private void show(int step) {
        problem.set(null);
        readBack.set(false);
        withheld.set(false);
        text.set("");
        if (facts().steps().get(step).kind().rolled() && facts().at(step).isEmpty()) {
            rolls.clear();
        }
        at.set(step);
    }

    /** Moves the table so many rows. */
    void scroll(int rows) {
        scrollTo(top.get() + rows);
    }

    private void scrollTo(int row) {
        top.set(Math.clamp(row, 0, Math.max(0, facts().rows().size() - RowsView.VISIBLE)));
    }

    /** Takes a digit of a die, while dice are being called. */
    void digit(char digit) {
        if (rolling()) {
            problem.set(null);
            rolls.add(digit, mostDigits());
        }
    }

    /** Takes the last digit back. */
    void erase() {
        if (rolling()) {
            problem.set(null);
            rolls.erase();
        }
    }

    private boolean rolling() {
        return step().kind().rolled() && !kept() && !readBack.get() && !busy.get();
    }

    private int mostDigits() {
        return step().kind() == Kind.ROW_DICE ? step().fewest() : Rolls.MOST;
    }

    /** Begins to say that the person of this step does not reveal; {@link #forward} keeps it. */
    void withhold() {
        if (step().kind() == Kind.PLEDGE && !kept() && !busy.get()) {
            problem.set(null);
            readBack.set(false);
            withheld.set(true);
        }
    }

    /** Shows or hides the names; there are none in a rehearsal, because nobody was drawn. */
    void switchNames() {
        if (named.get()) {
            named.set(false);
        } else if (step().kind() == Kind.RESULT && !facts().rehearsal()) {
            tasks.start(BackgroundTask.load(progress -> namesOf.load()).then(read -> {
                names = read;
                named.set(true);
            }));
        }
    }

    private void readBackOrKeep() {
        if (withheld.get()) {
            keep(ceremony::withhold);
        } else if (readBack.get()) {
            keep(this::enterTyped);
        } else {
            Optional<Message> wrong = wrong();
            problem.set(wrong.orElse(null));
            readBack.set(wrong.isEmpty());
        }
    }

    private void enterTyped() throws LotteryException {
        ceremony.enter(typed());
    }

    /** Returns what was typed as it will be kept. */
    String typed() {
        String stripped = text.get().strip();
        return switch (step().kind()) {
            case DICE, ROW_DICE -> rolls.digits();
            case BEACON -> stripped.toLowerCase(Locale.ROOT);
            default -> Normalizer.normalize(stripped, Normalizer.Form.NFC);
        };
    }

    private Optional<Message> wrong() {
        Moment step = step();
        return switch (step.kind()) {
            case DICE ->
                rolls.all().size() < step.fewest()
                        ? Optional.of(Message.of(
                                "desktop.ceremony.fewDigits", rolls.all().size(), step.fewest()))
                        : Optional.empty();
            case ROW_DICE ->
                rolls.all().size() != step.fewest()
                        ? Optional.of(Message.of("desktop.ceremony.rowDigits", step.fewest()))
                        : Optional.empty();
            case BEACON ->
                typed().length() >= FEWEST_BEACON_DIGITS && typed().matches("([0-9a-f]{2})+")
                        ? Optional.empty()
                        : Optional.of(Message.of("desktop.ceremony.notHex", FEWEST_BEACON_DIGITS));
            case PLEDGE -> wrongPledge(step);
            default -> Optional.empty();
        };
    }

    private Optional<Message> wrongPledge(Moment step) {
        if (!Contribution.isAllowed(typed())) {
            return Optional.of(Message.of("desktop.ceremony.notText"));
        }
        return Contribution.commitment(step.name(), typed()).equals(facts().toReveal())
                ? Optional.empty()
                : Optional.of(Message.of("desktop.ceremony.noMatch"));
    }

    /** Does something that is kept, in the background; afterwards everything is shown as it is kept. */
    private void keep(Edit deed) {
        busy.set(true);
        problem.set(null);
        tasks.start(BackgroundTask.edit(progress -> {
                    deed.run();
                    return CeremonyFacts.of(ceremony, facts().setting());
                })
                .then(now -> {
                    readBack.set(false);
                    withheld.set(false);
                    facts.set(now);
                })
                .otherwise(failure -> problem.set(failure.told()))
                .anyway(() -> busy.set(false)));
    }

    /** Returns the keys that do something now, as texts: the names in {@code desktop.ceremony.key}. */
    List<String> keys() {
        Kind kind = step().kind();
        boolean typing = kind.brings() && !kept();
        if (typing && (readBack.get() || withheld.get())) {
            return List.of("keep", "correct", "leave");
        }
        if (typing) {
            return kind == Kind.PLEDGE
                    ? List.of("readBack", "withhold", "pageBack", "leave")
                    : kind.rolled()
                            ? List.of("digits", "erase", "roller", "readBack", "back", "leave")
                            : List.of("readBack", "pageBack", "leave");
        }
        return switch (kind) {
            case TABLE -> List.of("hold", "forward", "back", "leave");
            case SEED -> List.of(facts().drawing().isEmpty() ? "draw" : "forward", "back", "leave");
            case LOTS -> List.of("forward", "runThrough", "back", "leave");
            case RESULT ->
                facts().rehearsal()
                        ? List.of("forward", "runThrough", "back", "leave")
                        : List.of("forward", "runThrough", "names", "back", "leave");
            case COMMITMENT -> List.of("forward", "leave");
            case END -> List.of("end", "back");
            default -> List.of("forward", "back", "leave");
        };
    }
}
