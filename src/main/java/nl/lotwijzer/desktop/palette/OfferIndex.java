package nl.lotwijzer.desktop.palette;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Offers, made ready to be searched at every key pressed. */
final class OfferIndex {
    static final OfferIndex EMPTY = new OfferIndex(List.of());

    private static final Comparator<Hit> WORST_FIRST = Comparator.comparingInt(Hit::score)
            .thenComparing(hit -> hit.offer().rank(), Comparator.reverseOrder())
            .thenComparing(hit -> hit.offer().name().length(), Comparator.reverseOrder())
            .thenComparing(Hit::number, Comparator.reverseOrder());

    /**
     * An offer that was found.
     *
     * @param number where it stood among the offers
     */
    record Hit(Offer offer, int score, int number) {}

    private final List<Offer> offers;
    private final List<String> folded;

    OfferIndex(List<Offer> offers) {
        this.offers = List.copyOf(offers);
        this.folded = this.offers.stream()
                .map(offer -> Folded.of(offer.more().isEmpty() ? offer.name() : offer.name() + " " + offer.more()))
                .toList();
    }

    List<Offer> offers() {
        return offers;
    }

    /** Returns what fits best, the best first. */
    List<Hit> search(Query query, int most) {
        PriorityQueue<Hit> best = new PriorityQueue<>(most + 1, WORST_FIRST);
        for (int i = 0; i < offers.size(); i++) {
            int score = query.score(folded.get(i));
            if (score > Query.NOTHING) {
                best.add(new Hit(offers.get(i), score, i));
                if (best.size() > most) {
                    best.poll();
                }
            }
        }
        List<Hit> found = new ArrayList<>(best);
        Collections.sort(found, WORST_FIRST.reversed());
        return found;
    }
}
