package nl.lotwijzer.desktop.ceremony;

import java.util.List;
import nl.lotwijzer.desktop.ceremony.Moment.Kind;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Drawing;
import nl.lotwijzer.lottery.Rehearsal;

/** What is read aloud at each step. */
final class CeremonyWords {
    private final Texts texts;

    CeremonyWords(Texts texts) {
        this.texts = texts;
    }

    String title(Moment step) {
        return texts.get("desktop.ceremony.title." + step.kind().name(), step.name());
    }

    /** Returns one sentence or two, for the step as it stands. */
    String sentence(CeremonyModel model) {
        CeremonyFacts facts = model.facts();
        Moment step = model.step();
        String key = "desktop.ceremony.say." + step.kind().name();
        return switch (step.kind()) {
            case COMMITMENT -> texts.get(key + (facts.rehearsal() ? ".rehearsal" : ""));
            case TABLE -> texts.get(key, facts.rows().size(), facts.lottery().seats());
            case PLEDGE -> pledge(model, key);
            case DICE, ROW_DICE ->
                texts.get(
                        key + "." + stateOf(model), step.fewest(), facts.rows().size() - 1);
            case BEACON ->
                texts.get(
                        key + "." + stateOf(model),
                        step.name(),
                        step.from() == null ? "" : CeremonyScreen.moments(texts).format(step.from()));
            case SEED -> texts.get(key + (facts.drawing().isPresent() ? ".drawn" : ".ready"));
            case ROW ->
                texts.get(key, String.valueOf(facts.drawing().map(Drawing::row).orElse(0)));
            case LOTS -> texts.get(key + (facts.open() ? ".types" : ".seats"));
            case RESULT -> result(model);
            case END -> texts.get(key + (facts.rehearsal() ? ".rehearsal" : ".drawn"));
        };
    }

    private String pledge(CeremonyModel model, String key) {
        String state = stateOf(model);
        boolean exercise = model.facts().rehearsal() && state.equals("typing");
        return texts.get(
                key + "." + state + (exercise ? ".rehearsal" : ""), model.step().name(), Rehearsal.PLEDGED);
    }

    private String result(CeremonyModel model) {
        List<CategorySeats> all =
                CategorySeats.of(model.facts().lottery(), model.facts().selected());
        int filled = model.filledProperty().get();
        if (model.namedProperty().get()) {
            return texts.get("desktop.ceremony.say.RESULT.names");
        }
        if (filled == 0) {
            return texts.get(
                    "desktop.ceremony.say.RESULT.empty",
                    model.facts().selected().size());
        }
        CategorySeats last = all.get(Math.min(filled, all.size()) - 1);
        return filled < all.size()
                ? texts.get(
                        "desktop.ceremony.say.RESULT.filling",
                        last.quota().criterion(),
                        last.quota().category(),
                        last.seats(),
                        last.quota().min(),
                        last.quota().max())
                : texts.get(
                        all.stream().allMatch(CategorySeats::lawful)
                                ? "desktop.ceremony.say.RESULT.lawful"
                                : "desktop.ceremony.say.RESULT.unlawful",
                        model.facts().selected().size());
    }

    private static String stateOf(CeremonyModel model) {
        if (model.kept()) {
            boolean revealed = model.facts()
                    .at(model.atProperty().get())
                    .map(brought -> brought.value() != null)
                    .orElse(false);
            return revealed ? "kept" : "withheld";
        }
        return model.withheldProperty().get()
                ? "withhold"
                : model.readBackProperty().get() ? "readBack" : "typing";
    }

    /** Returns what the large button does: the name in {@code desktop.ceremony.deed}. */
    String deed(CeremonyModel model) {
        Kind kind = model.step().kind();
        if (kind.brings() && !model.kept()) {
            return model.withheldProperty().get()
                    ? "withhold"
                    : model.readBackProperty().get() ? "keep" : "readBack";
        }
        if (kind == Kind.SEED && model.facts().drawing().isEmpty()) {
            return "draw";
        }
        return kind == Kind.END ? "end" : "forward";
    }
}
