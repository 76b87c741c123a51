package nl.lotwijzer.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryState;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;

/** The panel of the lottery that counts, read together with it. */
record CurrentPanel(Lottery lottery, Panel panel) {
    /** Reads it, within a change or while reading; empty before the draw. */
    static Optional<CurrentPanel> read(Project project, Handle handle) {
        return drawn(project)
                .map(lottery -> new CurrentPanel(
                        lottery,
                        new SeatedPeople(project, lottery, new ParticipantStore(handle).states(lottery.id())).panel()));
    }

    /**
     * Reads it, within a change or while reading.
     *
     * @throws PanelException before the draw
     */
    static CurrentPanel require(Project project, Handle handle) throws PanelException {
        return read(project, handle).orElseThrow(() -> new PanelException(Message.of("panel.problem.notDrawn")));
    }

    /** Returns the lottery that counts, once it is drawn. */
    static Optional<Lottery> drawn(Project project) {
        return new Lotteries(project).current().filter(lottery -> lottery.state() == LotteryState.DRAWN);
    }

    Optional<Participant> participant(long id) {
        return panel.participants().stream().filter(one -> one.id() == id).findFirst();
    }

    /** Returns, by criterion, the category of somebody who took part in the draw, drawn or not. */
    Map<String, String> categories(String number) {
        Map<String, String> categories = new LinkedHashMap<>();
        lottery.entrants().stream()
                .filter(entrant -> entrant.number().equals(number))
                .findFirst()
                .ifPresent(entrant -> {
                    List<String> names = lottery.typeOf(entrant).categories();
                    for (int place = 0; place < names.size(); place++) {
                        categories.put(lottery.criteria().get(place), names.get(place));
                    }
                });
        return categories;
    }
}
