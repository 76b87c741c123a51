package nl.lotwijzer.report.steering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.phases.Milestone;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Figure;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Share;
import nl.lotwijzer.report.Value.Text;
import nl.lotwijzer.report.mirror.CategoryMirror;
import nl.lotwijzer.report.mirror.CriterionMirror;
import nl.lotwijzer.report.steering.SteeringReport.LotteryFacts;
import nl.lotwijzer.report.steering.SteeringReport.SessionFacts;

/** Lays out the first page of the steering group's report: what it is about, the key figures, what asks attention. */
final class SummaryPage {
    private final SteeringReport report;
    private final Texts texts;

    SummaryPage(SteeringReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    /** @param changes what changed since the last report */
    Page page(Block changes) {
        return new Page(
                texts.get("report.summary.title"),
                texts.get("report.summary.purpose"),
                List.of(
                        new Block.Remarks(texts.get("report.summary.signals"), signals()),
                        new Block.Figures(texts.get("report.summary.figures"), figures()),
                        changes),
                "");
    }

    private List<Figure> figures() {
        SteeringReport.Course course = report.course();
        LotteryFacts lottery = course.lottery();
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("registrants", new Count(course.registrants())));
        figures.add(figure("inLottery", new Count(course.inLottery()), course.leftOut()));
        figures.add(figure("seats", new Count(course.seats())));
        if (lottery == null) {
            figures.add(figure("lotteryMissing", Value.NONE));
        } else {
            figures.add(figure(
                    "smallestChance",
                    share(lottery.smallest()),
                    new ChanceWords(texts).oneIn(lottery.smallest()),
                    lottery.types()));
            figures.add(
                    lottery.drawnRow() == null
                            ? figure("rowMissing", Value.NONE, lottery.rows())
                            : figure("row", new Count(lottery.drawnRow()), lottery.rows()));
            SteeringReport.Supervised found = lottery.found();
            if (found != null) {
                figures.add(figure(
                        "supervision",
                        new Text(texts.get(found.verdict())),
                        found.signed(),
                        found.good(),
                        found.wrong(),
                        found.unknown()));
            }
        }
        figures.add(figure("drawn", new Count(course.drawn())));
        figures.add(figure("seated", new Count(course.seated()), course.drawn() == 0 ? 0 : vacancies()));
        figures.add(figure("confirmed", new Count(course.confirmed()), course.seated()));
        figures.add(figure(
                "sessions", new Count(report.sessions().size()), report.held().size()));
        figures.add(figure("attendance", attendance(), report.held().size()));
        figures.add(figure("facilitators", new Count(report.facilitators().size())));
        return figures;
    }

    private List<String> signals() {
        List<String> signals = new ArrayList<>();
        if (report.course().drawn() > 0 && vacancies() > 0) {
            signals.add(texts.get(
                    "report.signal.vacancies", vacancies(), report.course().seats()));
        }
        outside().ifPresent(signals::add);
        for (SessionFacts session : report.sessions()) {
            boolean past = session.date().isBefore(report.cover().date());
            if (past && session.present() == null) {
                signals.add(texts.get("report.signal.noAttendance", session.name(), session.date()));
            } else if (!past && session.tables() > session.leaders()) {
                signals.add(texts.get(
                        "report.signal.fewFacilitators", session.name(), session.leaders(), session.tables()));
            }
        }
        signals.addAll(affairs());
        return signals.isEmpty() ? List.of(texts.get("report.signal.none")) : signals;
    }

    private List<String> affairs() {
        List<String> signals = new ArrayList<>();
        Affairs affairs = report.affairs();
        LocalDate today = report.cover().date();
        for (Milestone late : affairs.lateMilestones(today)) {
            signals.add(texts.get(
                    "report.signal.milestone", late.name(), late.planned().orElseThrow()));
        }
        if (affairs.totals().expectedOver()) {
            Euro over = affairs.totals().left().negated();
            signals.add(texts.get(
                    "report.signal.budget", over.words(texts.language().locale())));
        }
        if (affairs.highRisks() > 0) {
            signals.add(texts.get("report.signal.risks", affairs.highRisks()));
        }
        if (affairs.lateActions(today) > 0) {
            signals.add(texts.get("report.signal.actions", affairs.lateActions(today)));
        }
        return signals;
    }

    /** Says in how many categories the panel is not as agreed, and where it is furthest off; nothing if it is. */
    private Optional<String> outside() {
        int count = 0;
        int furthest = 0;
        String message = "";
        for (CriterionMirror criterion : report.mirror()) {
            for (CategoryMirror category : criterion.categories()) {
                Integer panel = category.panel();
                int off = panel == null ? 0 : Math.max(category.min() - panel, panel - category.max());
                count += off > 0 ? 1 : 0;
                if (panel != null && off > furthest) {
                    furthest = off;
                    message = texts.get(
                            "report.signal.furthest",
                            criterion.criterion(),
                            category.category(),
                            panel,
                            category.min(),
                            category.max());
                }
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(texts.get("report.signal.outside", count, message));
    }

    private int vacancies() {
        return Math.max(0, report.course().seats() - report.course().seated());
    }

    private Value attendance() {
        return Share.of(
                report.present(),
                report.held().stream().mapToInt(SessionFacts::invited).sum());
    }

    private static Value share(Fraction chance) {
        return Share.of(
                chance.numerator().longValueExact(), chance.denominator().longValueExact());
    }

    private Figure figure(String name, Value value, Object... arguments) {
        return new Figure(
                texts.get("report.figure." + name), value, texts.get("report.figure." + name + ".note", arguments));
    }
}
