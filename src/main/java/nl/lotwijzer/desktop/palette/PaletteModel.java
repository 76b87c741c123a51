package nl.lotwijzer.desktop.palette;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.lotwijzer.desktop.palette.OfferIndex.Hit;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Job;
import nl.lotwijzer.desktop.tasks.Tasks;

/**
 * What the palette finds for what is typed. What stands on the screen is found at once; what is in the project as soon as
 * it has been read.
 */
public final class PaletteModel {
    /** More lines than this are not read: typing another letter is quicker. */
    private static final int MOST = 30;

    private static final int REMEMBERED = 8;

    /** Of two that fit equally well, the one that was chosen before is probably meant again. */
    private static final int FAMILIAR = 8;

    private final Tasks tasks;
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ObservableList<Offer> found = FXCollections.observableArrayList();
    private final Deque<Offer.Key> chosen = new ArrayDeque<>();
    private OfferIndex near = OfferIndex.EMPTY;
    private OfferIndex far = OfferIndex.EMPTY;
    private int openings;

    public PaletteModel(Tasks tasks) {
        this.tasks = tasks;
        typed.subscribe(_ -> search());
    }

    /** What was typed. */
    StringProperty typed() {
        return typed;
    }

    /** Whether the palette is on the screen. */
    public BooleanProperty open() {
        return open;
    }

    /** Whether not everything can be found yet. */
    ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /** What fits, the best first. */
    ObservableList<Offer> found() {
        return found;
    }

    /**
     * Opens the palette.
     *
     * @param atHand  what can be chosen at once
     * @param reader reads what else there is, in the background
     */
    public void open(List<Offer> atHand, Job<List<Offer>> reader) {
        int opening = ++openings;
        near = new OfferIndex(atHand);
        typed.set("");
        search();
        open.set(true);
        reading.set(true);
        tasks.start(BackgroundTask.load(progress -> new OfferIndex(reader.run(progress)))
                .then(read -> {
                    if (opening == openings) {
                        far = read;
                        search();
                    }
                })
                .anyway(() -> {
                    if (opening == openings) {
                        reading.set(false);
                    }
                }));
    }

    /** Puts the palette away, and forgets who is in the project. */
    public void close() {
        openings++;
        open.set(false);
        reading.set(false);
        far = OfferIndex.EMPTY;
        found.clear();
    }

    /** Does what was chosen. */
    void choose(Offer offer) {
        chosen.remove(offer.key());
        chosen.addFirst(offer.key());
        while (chosen.size() > REMEMBERED) {
            chosen.removeLast();
        }
        close();
        offer.choose().run();
    }

    private void search() {
        Query query = new Query(typed.get());
        found.setAll(query.isEmpty() ? suggestions() : hits(query));
    }

    private List<Offer> hits(Query query) {
        return Stream.concat(near.search(query, MOST).stream(), far.search(query, MOST).stream())
                .sorted((left, right) -> {
                    int byScore = Integer.compare(score(right), score(left));
                    return byScore != 0
                            ? byScore
                            : Integer.compare(left.offer().rank(), right.offer().rank());
                })
                .map(Hit::offer)
                .limit(MOST)
                .toList();
    }

    private int score(Hit hit) {
        return hit.score() + (chosen.contains(hit.offer().key()) ? FAMILIAR : 0);
    }

    /** Returns what was chosen before, the last one first, and then what is at hand. */
    private List<Offer> suggestions() {
        Map<Offer.Key, Offer> known = new LinkedHashMap<>();
        if (!chosen.isEmpty()) {
            Stream.concat(near.offers().stream(), far.offers().stream())
                    .filter(offer -> chosen.contains(offer.key()))
                    .forEach(offer -> known.put(offer.key(), offer));
        }
        List<Offer> shown = new ArrayList<>();
        chosen.stream().filter(known::containsKey).map(known::get).forEach(shown::add);
        near.offers().stream().filter(offer -> !shown.contains(offer)).forEach(shown::add);
        return shown.size() > MOST ? shown.subList(0, MOST) : shown;
    }
}
