package nl.lotwijzer.desktop.lottery;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/** What a page listens to for as long as it is shown, so that a page that is gone listens no more. */
final class PageLife {
    private final List<Subscription> subscriptions = new ArrayList<>();

    /** Ends this with the page. */
    void until(Subscription subscription) {
        subscriptions.add(subscription);
    }

    /** Ends everything: the page is no longer shown. */
    void end() {
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
    }
}
