package nl.lotwijzer.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Language;

/** The handbook in one language. A page that is not there in that language is shown in Dutch. */
public final class Handbook {
    /** The pages in the order of the work; those about the program itself come last. */
    static final List<String> NAMES = List.of(
            "index",
            "eerste-uur",
            "overzicht",
            "fasen",
            "uitnodigingen",
            "aanmeldingen",
            "dubbel-en-huishoudens",
            "toelating",
            "respons",
            "doelverdeling",
            "loting",
            "brieven",
            "deelnemers",
            "bijeenkomsten",
            "inchecken",
            "evaluatie",
            "gespreksbegeleiders",
            "vergoedingen",
            "ondersteuning",
            "aanbevelingen",
            "stuurgroep",
            "rapporten",
            "toezicht",
            "controle",
            "privacy",
            "instellingen",
            "bediening",
            "toegankelijkheid",
            "beveiliging",
            "installeren",
            "storingen",
            "opdrachtregel");

    /** What is shown where there is no page of its own. */
    static final String GENERAL = "bediening";

    private final List<HelpPage> pages;

    private Handbook(List<HelpPage> pages) {
        this.pages = pages;
    }

    /** Reads the handbook. */
    public static Handbook in(Language language) {
        return new Handbook(
                NAMES.stream().flatMap(name -> read(language, name).stream()).toList());
    }

    /** Returns all pages in the order of the work. */
    public List<HelpPage> pages() {
        return pages;
    }

    /** Returns the page with this name. */
    public Optional<HelpPage> page(String name) {
        return pages.stream().filter(page -> page.name().equals(name)).findFirst();
    }

    /** Returns the pages with all these words, those that speak of it most first. */
    List<HelpPage> search(String words) {
        return words.isBlank()
                ? pages
                : pages.stream()
                        .filter(page -> page.holds(words))
                        .sorted(Comparator.comparingInt((HelpPage page) -> page.weight(words))
                                .reversed())
                        .toList();
    }

    /** Returns the name of the page about this place. */
    public static String about(Place place) {
        return switch (place) {
            case OVERVIEW -> "overzicht";
            case PHASES -> "fasen";
            case INVITATIONS -> "uitnodigingen";
            case REGISTRANTS -> "aanmeldingen";
            case DUPLICATES -> "dubbel-en-huishoudens";
            case ELIGIBILITY -> "toelating";
            case RESPONSE -> "respons";
            case QUOTAS -> "doelverdeling";
            case LOTTERY -> "loting";
            case LETTERS -> "brieven";
            case PARTICIPANTS -> "deelnemers";
            case SESSIONS -> "bijeenkomsten";
            case FACILITATORS -> "gespreksbegeleiders";
            case ALLOWANCES -> "vergoedingen";
            case SUPPORT -> "ondersteuning";
            case RECOMMENDATIONS -> "aanbevelingen";
            case STEERING -> "stuurgroep";
            case REPORTS -> "rapporten";
            case SUPERVISION -> "toezicht";
            case PRIVACY -> "privacy";
            case SETTINGS -> "instellingen";
        };
    }

    private static Optional<HelpPage> read(Language language, String name) {
        String dutch = "handbook/" + name + ".md";
        String own = language == Language.DUTCH ? dutch : "handbook/" + language.code() + "/" + name + ".md";
        return text(own).or(() -> text(dutch)).map(markdown -> HelpPage.of(name, markdown));
    }

    private static Optional<String> text(String resource) {
        try (InputStream stream = Handbook.class.getResourceAsStream(resource)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The handbook comes with the program: " + resource, e);
        }
    }
}
