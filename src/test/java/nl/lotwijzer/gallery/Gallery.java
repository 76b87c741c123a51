package nl.lotwijzer.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.lotwijzer.desktop.Screens;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.ScreenEntry;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.pack.Packs;

/**
 * Opens every screen on the sample project, light and dark, in Dutch and English, at two sizes, and writes a picture of
 * each: {@code mvn -Pgallery test-compile exec:exec@gallery} fills {@code target/gallery}.
 *
 * <p>Arguments: the folder to write; then, optionally, words that a picture's name must all hold, to make only those.
 * With the word {@code handbook} the folder is that of the site, and only what the pages of the handbook show is taken:
 * {@code mvn -Phandbook test-compile exec:exec@handbook}.
 */
public final class Gallery {
    /** The word for the pictures of the handbook. */
    private static final String HANDBOOK = "handbook";

    private record Size(int width, int height) {}

    private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1920, 1080));

    /** A picture to take: a screen, come to with this detail. */
    record View(String name, Place place, String detail) {}

    private static final View WELCOME = new View("welcome", Place.OVERVIEW, "");

    private Gallery() {}

    public static void main(String[] arguments) throws IOException, UserException {
        // The toolkit's thread would keep a run alive that has failed.
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
        Path folder = Path.of(arguments[0]);
        List<String> words = List.of(arguments).subList(1, arguments.length);
        Album album;
        if (words.contains(HANDBOOK)) {
            album = HandbookAlbum.of(
                    folder,
                    words.stream().filter(word -> !word.equals(HANDBOOK)).toList());
        } else {
            Files.createDirectories(folder);
            album = Album.folder(folder, words);
        }
        Path work = Files.createTempDirectory("lotwijzer-gallery");
        try (Photographer photographer = Photographer.start(work)) {
            takeAll(photographer, album, List.of(WELCOME));
            photographer.styleSheet(album);
            photographer.openSample();
            takeAll(photographer, album, views(work));
            photographer.change(GalleryAdmission::prepare);
            takeAll(
                    photographer,
                    album,
                    List.of(
                            new View("eligibility-found", Place.ELIGIBILITY, ""),
                            new View("eligibility-person", Place.ELIGIBILITY, "R0004"),
                            new View("eligibility-minor", Place.ELIGIBILITY, "R0008"),
                            new View("response-letters", Place.RESPONSE, "letters")));
            photographer.change(GalleryAdmission::wantMore);
            takeAll(
                    photographer,
                    album,
                    List.of(
                            new View("response-more", Place.RESPONSE, ""),
                            new View("response-forecast", Place.RESPONSE, "forecast")));
            photographer.ceremony(album);
            photographer.invitations(album);
            photographer.change(GalleryRounds::annul);
            takeAll(photographer, album, List.of(step("DECISION", "open"), step("RULES", "open")));
            photographer.change(GalleryRounds::fix);
            takeAll(
                    photographer,
                    album,
                    List.of(
                            step("RULES", "fixed"),
                            step("PLEDGES", "open"),
                            step("FREEZE", "open"),
                            step("DRAW", "open")));
            DuplicatesGallery.take(photographer, album);
            LayersGallery.take(photographer, album);
        }
        System.exit(0);
    }

    private static void takeAll(Photographer photographer, Album album, List<View> views) {
        for (Size size : SIZES) {
            for (Brightness brightness : Brightness.values()) {
                for (Language language : Language.values()) {
                    for (View view : views) {
                        Album.Shot shot =
                                new Album.Shot(view.name(), brightness, language, size.width(), size.height());
                        if (album.wants(shot)) {
                            photographer.arrange(language, brightness, size.width(), size.height());
                            if (!view.equals(WELCOME)) {
                                photographer.visit(view.place(), view.detail());
                            }
                            photographer.take(shot, album);
                        }
                    }
                }
            }
        }
    }

    private static View step(String step, String when) {
        return new View("lottery-" + step.toLowerCase(Locale.ROOT) + "-" + when, Place.LOTTERY, step);
    }

    /** @param work where the sample project is, with the dossier of its draw */
    static List<View> views(Path work) {
        List<View> views = new ArrayList<>();
        for (ScreenEntry entry : Screens.all()) {
            Place place = entry.place();
            views.add(new View(place.name().toLowerCase(Locale.ROOT), place, place == Place.SUPERVISION ? "NEW" : ""));
        }
        for (String page : List.of("milestones", "deviations", "mandate", "decision", "EXPLORATION")) {
            views.add(new View("phases-" + page.toLowerCase(Locale.ROOT), Place.PHASES, page));
        }
        for (String step : List.of("prepare", "chances", "who", "proof", "rules", "freeze", "draw", "dossier")) {
            views.add(new View("lottery-" + step, Place.LOTTERY, step.toUpperCase(Locale.ROOT)));
        }
        views.add(new View("lottery-compare", Place.LOTTERY, "COMPARE now"));
        views.add(new View("reports-mirror", Place.REPORTS, "2"));
        views.add(new View("reports-sessions", Place.REPORTS, "4"));
        views.add(new View("reports-cover", Place.REPORTS, "steering 0"));
        views.add(new View("reports-register", Place.REPORTS, "register"));
        for (Pack pack : Packs.all()) {
            views.add(new View("reports-pack-" + pack.word(), Place.REPORTS, pack.word() + " 1"));
        }
        views.add(new View("quotas-problems", Place.QUOTAS, "problems"));
        views.add(new View("quotas-study", Place.QUOTAS, "study"));
        views.add(new View("registrants-card", Place.REGISTRANTS, "R0008"));
        views.add(new View("registrants-excluded", Place.REGISTRANTS, "excluded"));
        views.add(new View("registrants-entry", Place.REGISTRANTS, "entry"));
        views.add(new View("registrants-correct", Place.REGISTRANTS, "correct R0008"));
        views.add(new View("quotas-comparison", Place.QUOTAS, "comparison"));
        views.add(new View("quotas-population", Place.QUOTAS, "population"));
        views.add(new View("quotas-region", Place.QUOTAS, "population sample-data/cbs-waterveen.csv"));
        views.add(new View("registrants-import", Place.REGISTRANTS, "import"));
        views.add(new View("registrants-columns", Place.REGISTRANTS, "import sample-data/aanmeldingen.xlsx"));
        views.add(new View("registrants-imports", Place.REGISTRANTS, "imports"));
        views.add(new View("settings-journal", Place.SETTINGS, "journal"));
        views.add(new View("settings-protection", Place.SETTINGS, "protection"));
        views.add(new View("participants-person", Place.PARTICIPANTS, "R0027"));
        views.add(new View("participants-calls", Place.PARTICIPANTS, "calls"));
        views.add(new View("participants-callers", Place.PARTICIPANTS, "callers"));
        views.add(new View("participants-card", Place.PARTICIPANTS, "R0027 card"));
        views.add(new View("participants-contact", Place.PARTICIPANTS, "R0027 contact"));
        views.add(new View("participants-present", Place.PARTICIPANTS, "present"));
        views.add(new View("participants-seats", Place.PARTICIPANTS, "seats"));
        views.add(new View("participants-reserves", Place.PARTICIPANTS, "reserves"));
        for (String kind : List.of("SELECTED", "RESERVE", "SESSION", "THANKS")) {
            views.add(new View("letters-" + kind.toLowerCase(Locale.ROOT), Place.LETTERS, kind));
        }
        views.add(new View("letters-made", Place.LETTERS, "made"));
        views.add(new View("allowances-person", Place.ALLOWANCES, "R0008"));
        views.add(new View("allowances-concept", Place.ALLOWANCES, "batches"));
        views.add(new View("allowances-batch", Place.ALLOWANCES, "batch 1"));
        views.add(new View("allowances-rules", Place.ALLOWANCES, "rules"));
        views.add(new View("support-training", Place.SUPPORT, "training 3"));
        for (String tab : List.of("cards", "conversations", "proposals")) {
            views.add(new View("support-" + tab, Place.SUPPORT, tab));
        }
        views.add(new View("facilitators-person", Place.FACILITATORS, "3"));
        for (String tab : List.of("availability", "allocation", "costs", "offices")) {
            views.add(new View("facilitators-" + tab, Place.FACILITATORS, tab));
        }
        views.add(new View("facilitators-why", Place.FACILITATORS, "allocation 3 1"));
        for (String tab : List.of("attendance", "details", "reminders", "run", "tables", "team")) {
            views.add(new View("sessions-" + tab, Place.SESSIONS, tab));
        }
        views.add(new View("sessions-evaluation", Place.SESSIONS, "evaluation"));
        views.add(new View("sessions-evaluation-answers", Place.SESSIONS, "evaluation answers"));
        views.add(new View(
                "sessions-evaluation-import", Place.SESSIONS, "evaluation import sample-data/evaluatie-1.csv"));
        views.add(new View("sessions-tables-reseat", Place.SESSIONS, "tables reseat"));
        views.add(new View("sessions-tables-rules", Place.SESSIONS, "tables 2 rules"));
        views.add(new View("sessions-tables-rule", Place.SESSIONS, "tables 2 rule"));
        for (String page : List.of("CHECKS", "DRAW", "FINDINGS", "RECEIPT")) {
            views.add(new View(
                    "supervision-" + page.toLowerCase(Locale.ROOT),
                    Place.SUPERVISION,
                    page + " " + work.resolve("dossier-waterveen.zip")));
        }
        views.add(new View(
                "supervision-public", Place.SUPERVISION, "CHECKS " + work.resolve("dossier-waterveen-openbaar.zip")));
        for (String page : List.of(
                "meetings 2",
                "decisions 2",
                "actions",
                "actions 2",
                "risks",
                "risks 1",
                "budget",
                "budget 8",
                "budget proposals")) {
            views.add(new View("steering-" + page.replace(" ", "-"), Place.STEERING, page));
        }
        views.add(new View("recommendations-one", Place.RECOMMENDATIONS, "2"));
        views.add(new View("recommendations-boundary", Place.RECOMMENDATIONS, "3"));
        views.add(new View("recommendations-monitor", Place.RECOMMENDATIONS, "monitor"));
        views.add(new View("recommendations-votes", Place.RECOMMENDATIONS, "votes"));
        views.add(new View("recommendations-file", Place.RECOMMENDATIONS, "votes sample-data/stemmen.csv"));
        views.add(new View("recommendations-threshold", Place.RECOMMENDATIONS, "threshold"));
        views.add(new View("privacy-group", Place.PRIVACY, "fields needs"));
        views.add(new View("privacy-access", Place.PRIVACY, "access R0335"));
        views.add(new View("privacy-closing", Place.PRIVACY, "closing"));
        return views;
    }
}
