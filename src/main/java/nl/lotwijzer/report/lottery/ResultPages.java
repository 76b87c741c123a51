package nl.lotwijzer.report.lottery;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Entrant;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryType;
import nl.lotwijzer.lottery.PanelState;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Code;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Moment;
import nl.lotwijzer.report.Value.OneIn;
import nl.lotwijzer.report.Value.Percent;
import nl.lotwijzer.report.Value.Text;

/** The pages with what came of the lottery: who was drawn, who is in reserve, who came in the place of whom. */
final class ResultPages {
    private static final int DECIMALS = 4;
    /** The rooms whose deeds bear on the lottery. */
    private static final Set<String> ROOMS = Set.of("lottery", "quotas", "supervision");

    private final LotteryAccount account;
    private final Texts texts;
    private final ZoneId zone;

    ResultPages(LotteryAccount account, Texts texts, ZoneId zone) {
        this.account = account;
        this.texts = texts;
        this.zone = zone;
    }

    Page result() {
        PageWords words = new PageWords(texts, "report.lottery.result.");
        List<List<Value>> rows =
                account.lottery().map(lottery -> entrants(lottery, words)).orElse(List.of());
        return words.page(
                List.of(new Table(
                        "Uitslag",
                        List.of(
                                words.words("number"),
                                words.words("type"),
                                words.numbers("chance"),
                                words.numbers("oneIn"),
                                words.words("drawn")),
                        rows)),
                rows.isEmpty());
    }

    private static List<List<Value>> entrants(Lottery lottery, PageWords words) {
        Value drawn = new Text(words.text("yes"));
        boolean done = lottery.drawing().isPresent();
        Value not = done ? new Text(words.text("no")) : Value.NONE;
        List<List<Value>> rows = new ArrayList<>();
        for (Entrant entrant : lottery.entrants()) {
            LotteryType type = lottery.typeOf(entrant);
            rows.add(List.of(
                    new Code(entrant.number()),
                    new Code(type.code()),
                    new Percent(type.chance(), DECIMALS),
                    OneIn.of(type.chance()),
                    entrant.selected() ? drawn : not));
        }
        return rows;
    }

    Page reserves() {
        PageWords words = new PageWords(texts, "report.lottery.reserves.");
        List<List<Value>> rows = new ArrayList<>();
        account.panel().ifPresent(panel -> {
            for (PanelState.Reserve reserve : panel.reserves()) {
                rows.add(List.of(
                        new Code(reserve.line().group()),
                        new Count(reserve.line().place()),
                        new Code(reserve.line().number()),
                        new Text(words.text(reserve.standing().name().toLowerCase(Locale.ROOT)))));
            }
        });
        return words.page(
                List.of(new Table(
                        "Reserve",
                        List.of(
                                words.words("group"),
                                words.numbers("place"),
                                words.words("number"),
                                words.words("standing")),
                        rows)),
                rows.isEmpty());
    }

    Page replacements() {
        PageWords words = new PageWords(texts, "report.lottery.replacements.");
        List<List<Value>> rows = new ArrayList<>();
        account.panel().ifPresent(panel -> {
            for (ReplacementEvent event : panel.events()) {
                rows.add(List.of(
                        new Count(event.number()),
                        moment(event.at()),
                        new Text(words.text(event.kind().name().toLowerCase(Locale.ROOT))),
                        new Code(event.who()),
                        event.forWhom() == null ? Value.NONE : new Code(event.forWhom()),
                        new Text(event.remark())));
            }
        });
        return words.page(
                List.of(new Table(
                        "Vervangingen",
                        List.of(
                                words.numbers("event"),
                                words.words("at"),
                                words.words("kind"),
                                words.words("who"),
                                words.words("forWhom"),
                                words.words("remark")),
                        rows)),
                rows.isEmpty());
    }

    /** Shows what was done for the lottery; who did it by role, since nobody is named here. */
    Page journal(Period period) {
        PageWords words = new PageWords(texts, "report.lottery.journal.");
        List<List<Value>> rows = new ArrayList<>();
        for (JournalEntry entry : account.journal()) {
            String room = entry.action().substring(0, Math.max(0, entry.action().indexOf('.')));
            if (ROOMS.contains(room) && period.holds(entry.time().atZone(zone).toLocalDate())) {
                rows.add(List.of(
                        new Count(entry.number()),
                        moment(entry.time()),
                        new Text(texts.has(entry.action()) ? texts.get(entry.action()) : entry.action()),
                        new Text(entry.actor().role()),
                        new Code(entry.hash())));
            }
        }
        return words.page(
                List.of(new Table(
                        "Journaal",
                        List.of(
                                words.numbers("entry"),
                                words.words("at"),
                                words.words("deed"),
                                words.words("role"),
                                words.words("hash")),
                        rows)),
                rows.isEmpty());
    }

    private Value moment(Instant at) {
        return new Moment(LocalDateTime.ofInstant(at, zone));
    }
}
