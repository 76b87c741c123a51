package nl.lotwijzer.report.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.Cover;
import nl.lotwijzer.report.KeyFigure;
import nl.lotwijzer.report.PackContext;
import nl.lotwijzer.report.PackMaker;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Report;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.report.seating.SeatingFiles;
import nl.lotwijzer.sessions.Rooms;
import nl.lotwijzer.sessions.RunSheet;
import nl.lotwijzer.sessions.RunSheets;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sessions.TablePlans;

/** Makes what is needed on the day of one session. It holds names and needs, and is thrown away after the day. */
public final class SessionPack implements PackMaker {
    @Override
    public Report make(PackContext context) throws ReportException {
        Project project = context.project();
        Cover cover = Cover.of(project);
        List<Session> sessions = new Sessions(project).all();
        long subject = context.request().subject();
        if (sessions.isEmpty() && subject == 0) {
            return new Report(context.request(), cover, nothingYet(context.texts()), List.of());
        }
        Session session = sessions.stream()
                .filter(one -> one.id() == subject)
                .findFirst()
                .orElseThrow(() -> new ReportException(Message.of("report.problem.noSession"), null));
        SessionFacts facts = SessionFacts.of(project, session);
        return new Report(context.request(), cover, pages(context, facts), figures(project, facts));
    }

    /** Without sessions every page says what to do first. */
    private static List<Page> nothingYet(Texts texts) {
        return Stream.of("attendance", "tables", "team", "badges", "care", "run")
                .map(page -> new Page(
                        texts.get("report.sessionPack." + page + ".title"),
                        texts.get("report.sessionPack." + page + ".purpose"),
                        List.of(),
                        texts.get("report.sessionPack.noSession")))
                .toList();
    }

    private static List<Page> pages(PackContext context, SessionFacts facts) {
        Texts texts = context.texts();
        SessionPages made = new SessionPages(facts, texts);
        List<Page> pages = new ArrayList<>();
        pages.add(made.attendance());
        pages.add(tables(context, made, facts));
        pages.add(made.team());
        pages.add(made.badges());
        pages.add(new CarePage(facts, texts).page());
        pages.add(runSheet(context.project(), made, facts.session(), texts));
        return pages;
    }

    private static Page tables(PackContext context, SessionPages made, SessionFacts facts) {
        try {
            return new SeatingFiles(context.project(), context.request().language())
                    .page(facts.session().id());
        } catch (ReportException e) {
            return made.missing("tables", context.texts().get(e.told())); // It says that nobody was seated yet.
        }
    }

    private static Page runSheet(Project project, SessionPages made, Session session, Texts texts) {
        Optional<RunSheet> sheet = new RunSheets(project)
                .of(session.id())
                .filter(one -> !one.lines().isEmpty());
        return sheet.map(one ->
                        new RunSheetFile(project.details(), one, new Rooms(project).of(session.id()), texts).page())
                .orElseGet(() -> made.missing("run", texts.get("report.sessionPack.noRun")));
    }

    private static List<KeyFigure> figures(Project project, SessionFacts facts) {
        return List.of(
                KeyFigure.count("sessionExpected", facts.expected().size()),
                KeyFigure.count("sessionPresent", facts.attendance().came()),
                KeyFigure.count(
                        "sessionTables",
                        new TablePlans(project).tables(facts.session().id())),
                KeyFigure.count("sessionFacilitators", facts.team().size()));
    }
}
