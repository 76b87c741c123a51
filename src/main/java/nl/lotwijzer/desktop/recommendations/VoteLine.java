package nl.lotwijzer.desktop.recommendations;

import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.lotwijzer.recommendations.Poll;
import nl.lotwijzer.recommendations.Recommendation;
import nl.lotwijzer.recommendations.Votes;

/** A recommendation with the votes that are being typed. */
final class VoteLine {
    private final Recommendation recommendation;
    private final StringProperty inFavour = new SimpleStringProperty("");
    private final StringProperty against = new SimpleStringProperty("");
    private final StringProperty blank = new SimpleStringProperty("");

    VoteLine(Recommendation recommendation) {
        this.recommendation = recommendation;
        recommendation.votes().ifPresent(votes -> {
            inFavour.set(Integer.toString(votes.inFavour()));
            against.set(Integer.toString(votes.against()));
            blank.set(Integer.toString(votes.blank()));
        });
    }

    Recommendation recommendation() {
        return recommendation;
    }

    StringProperty inFavour() {
        return inFavour;
    }

    StringProperty against() {
        return against;
    }

    StringProperty blank() {
        return blank;
    }

    /** Returns whether nothing was typed, and so nothing is to be kept. */
    boolean empty() {
        return inFavour.get().isBlank()
                && against.get().isBlank()
                && blank.get().isBlank();
    }

    /** Returns whether the numbers are not those that are kept. */
    boolean changed() {
        VoteLine kept = new VoteLine(recommendation);
        return !(kept.inFavour.get().equals(inFavour.get().strip())
                && kept.against.get().equals(against.get().strip())
                && kept.blank.get().equals(blank.get().strip()));
    }

    /**
     * Returns the votes that were typed; what is empty is 0.
     *
     * @param words how the fields are called
     */
    Votes votes(Poll poll, Words words) throws InputException {
        return new Votes(
                InputException.numberOrNone(named(words, "for"), inFavour.get()).orElse(0),
                InputException.numberOrNone(named(words, "against"), against.get())
                        .orElse(0),
                InputException.numberOrNone(named(words, "blank"), blank.get()).orElse(0),
                poll.present(),
                poll.seats(),
                poll.heldOn());
    }

    private String named(Words words, String field) {
        return words.of("vote.field", words.of("vote." + field), recommendation.number());
    }

    /** Returns how many votes were typed; empty if something else than a number was. */
    OptionalInt total() {
        int total = 0;
        for (StringProperty field : List.of(inFavour, against, blank)) {
            String typed = field.get().strip();
            if (!typed.matches("\\d{0,6}")) {
                return OptionalInt.empty();
            }
            total += typed.isEmpty() ? 0 : Integer.parseInt(typed);
        }
        return OptionalInt.of(total);
    }
}
