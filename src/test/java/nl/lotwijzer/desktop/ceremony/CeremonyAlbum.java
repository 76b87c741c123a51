package nl.lotwijzer.desktop.ceremony;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import javafx.scene.Parent;
import nl.lotwijzer.desktop.tasks.ImmediateTasks;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.Ceremony;
import nl.lotwijzer.lottery.CeremonyStep;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryException;
import nl.lotwijzer.lottery.Rehearsal;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.GivenContribution;

/** Plays a ceremony on a project whose lottery was computed, and shows every step to who takes pictures. */
public final class CeremonyAlbum {
    private static final List<Announced> ANNOUNCED = List.of(
            new Announced.Pledge("burgemeester"),
            new Announced.Dice(20),
            new Announced.Beacon("drand-quicknet:27946612", Instant.parse("2026-11-22T19:00:00Z")));

    private final Ceremony played;
    private final CeremonyModel model;
    private final Texts texts;
    private final BiConsumer<String, Parent> shown;

    private CeremonyAlbum(Ceremony played, CeremonyModel model, Texts texts, BiConsumer<String, Parent> shown) {
        this.played = played;
        this.model = model;
        this.texts = texts;
        this.shown = shown;
    }

    /**
     * Shows every step, and the first of a rehearsal. To be called on the screen's thread.
     *
     * @param shown gets the name of each picture and what is on it, once
     */
    public static void play(Project project, Texts texts, BiConsumer<String, Parent> shown) throws UserException {
        Ceremony draw = new Unmarked(rehearsal(project));
        new CeremonyAlbum(draw, model(project, draw), texts, shown).play();
        Ceremony rehearsal = rehearsal(project);
        CeremonyModel rehearsed = model(project, rehearsal);
        CeremonyAlbum album = new CeremonyAlbum(rehearsal, rehearsed, texts, shown);
        album.take("rehearsal-commitment");
        rehearsed.forward();
        rehearsed.forward();
        album.take("rehearsal-pledge");
    }

    private static Ceremony rehearsal(Project project) throws LotteryException {
        return new Rehearsal(project, ANNOUNCED, true, new Random(4));
    }

    private static CeremonyModel model(Project project, Ceremony ceremony) {
        Lottery lottery = ceremony.lottery();
        CeremonyFacts begin = CeremonyFacts.of(
                ceremony,
                new CeremonyFacts.Setting(
                        project.details().name(),
                        false,
                        String.valueOf(lottery.rows()).length() - 1,
                        new Lotteries(project).rows(lottery)));
        Map<String, String> names = new LinkedHashMap<>();
        lottery.entrants().forEach(entrant -> names.put(entrant.number(), "Voornaam Achternaam"));
        return new CeremonyModel(ceremony, begin, new ImmediateTasks(), () -> names);
    }

    private void play() {
        take("commitment");
        model.forward();
        take("table");
        model.forward();
        take("pledge");
        model.textProperty().set("rode fiets");
        model.forward();
        take("pledge-wrong");
        model.textProperty().set(Rehearsal.PLEDGED);
        model.forward();
        take("pledge-read-back");
        model.forward();
        model.forward();
        model.rolls().rollerProperty().set("Els");
        type("63454660");
        model.rolls().rollerProperty().set("Mohammed");
        type("390");
        take("dice");
        type("103169462");
        model.forward();
        take("dice-read-back");
        model.forward();
        model.forward();
        take("beacon");
        model.textProperty().set("2e48e264d6525961c05c729f3db1ea7b10d07c695800f3a0844f16315b7e01d1");
        model.forward();
        take("beacon-read-back");
        model.forward();
        model.forward();
        type("36");
        take("row-dice");
        type("3");
        model.forward();
        model.forward();
        model.forward();
        take("seed-ready");
        model.forward();
        take("seed");
        model.forward();
        take("row");
        model.forward();
        take("lots");
        new CeremonyAlbum(played, opened(), texts, shown).take("lots-by-type");
        model.runThrough();
        model.forward();
        for (int category = 0; category < 7; category++) {
            model.forward();
        }
        take("result-filling");
        model.runThrough();
        take("result");
        model.switchNames();
        take("result-names");
        model.switchNames();
        model.forward();
        take("end");
    }

    /** The same draw where types are public, at the lots. */
    private CeremonyModel opened() {
        CeremonyFacts facts = model.facts();
        CeremonyFacts open = new CeremonyFacts(
                false,
                facts.round(),
                facts.commitment(),
                new CeremonyFacts.Setting(facts.project(), true, 0, facts.rows()),
                facts.steps(),
                facts.brought(),
                facts.lottery(),
                "",
                facts.drawing(),
                facts.selected());
        CeremonyModel opened = new CeremonyModel(played, open, new ImmediateTasks(), Map::of);
        opened.forward();
        opened.forward();
        return opened;
    }

    private void type(String digits) {
        digits.chars().forEach(digit -> model.digit((char) digit));
    }

    private void take(String name) {
        shown.accept(name, new CeremonyScreen(model, texts).root());
    }

    /** A rehearsal that does not say so, for pictures of a draw. */
    private record Unmarked(Ceremony played) implements Ceremony {
        @Override
        public boolean rehearsal() {
            return false;
        }

        @Override
        public String project() {
            return played.project();
        }

        @Override
        public int round() {
            return 1;
        }

        @Override
        public String commitment() {
            return played.commitment();
        }

        @Override
        public Lottery lottery() {
            return played.lottery();
        }

        @Override
        public Map<Integer, Integer> row(int number) {
            return played.row(number);
        }

        @Override
        public List<Announced> announced() {
            return played.announced();
        }

        @Override
        public List<GivenContribution> given() {
            return played.given();
        }

        @Override
        public CeremonyStep next() {
            return played.next();
        }

        @Override
        public void enter(String value) throws LotteryException {
            played.enter(value);
        }

        @Override
        public void withhold() throws LotteryException {
            played.withhold();
        }

        @Override
        public Lottery draw() throws LotteryException {
            return played.draw();
        }
    }
}
