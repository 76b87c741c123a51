package nl.lotwijzer.gallery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.duplicates.Duplicates;
import nl.lotwijzer.duplicates.Pair;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.registration.Households;
import nl.lotwijzer.registration.Merges;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** Pictures of duplicates and households, on a project before its draw. */
final class DuplicatesGallery {
    private static final String AGAIN = """
            Formulier-id;Voornaam;Achternaam;E-mailadres;Telefoon;Straat;Huisnummer;Postcode;Woonplaats;Geboortedatum;Opmerking
            9001;Willemijn;van der Zanden;w.vd.zanden@example.org;06-11112222;Havenkade;12 A;8991 AB;Waterveen;14-03-1968;
            9002;Willemien;v.d. Zanden;w.vd.zanden@example.org;0611112222;Havenkade 12a;;8991ab;Waterveen;14-03-1968;Kan op woensdag niet
            9003;Jan;Hiemstra;j.hiemstra@example.org;;Dorpsweg;7;8992 CD;Waterveen;05-06-1951;
            9004;Johannes;Hiemstra;johannes51@example.org;06-33334444;Dorpsweg;7;8992CD;Waterveen;06-05-1951;
            9005;Hiemstra;Jan;;06-33334444;Dorpsweg;7;8992 CD;Waterveen;05-06-1951;
            9006;Sofie;Brouwer;familie.brouwer@example.org;;Lindehof;30;8993 EF;Waterveen;21-09-2004;
            9007;Emma;Brouwer;familie.brouwer@example.org;;Lindehof;30;8993 EF;Waterveen;21-09-2004;
            9008;Kees;de Wit;gezin.dewit@example.org;0512-345678;Molenpad;3;8994 GH;Waterveen;03-04-1949;
            9009;Kees;de Wit;gezin.dewit@example.org;0512-345678;Molenpad;3;8994 GH;Waterveen;12-11-1977;
            9010;Fatima;El Amrani;fatima.elamrani@example.org;06-55556666;Zeedijk;45;8995 JK;Waterveen;30-01-1990;
            9011;F.;El Amrani;fatima.elamrani@example.org;;Zeedijk;54;8995 JK;Waterveen;30-01-1990;
            9012;Tineke;Postma;tineke@example.org;06-77778888;Kerkstraat;5;8996 LM;Waterveen;17-07-1983;
            9013;Tineke;Postma-Visser;t.visser@example.org;06-77778888;Stationsweg;81;8997 NP;Waterveen;17-07-1983;
            """;
    private static final List<String> DETAILS = List.of("problems", "merged", "kept", "households", "R0020");

    private DuplicatesGallery() {}

    /** Opens the village and takes the pictures that the album wants. */
    static void take(Photographer photographer, Album album) {
        photographer.open(DuplicatesGallery::build);
        for (Brightness brightness : Brightness.values()) {
            for (Language language : Language.values()) {
                for (String detail : DETAILS) {
                    Album.Shot shot = new Album.Shot("duplicates-" + detail, brightness, language, 1280, 800);
                    if (album.wants(shot)) {
                        photographer.arrange(language, brightness, shot.width(), shot.height());
                        photographer.visit(Place.DUPLICATES, detail);
                        photographer.take(shot, album);
                    }
                }
            }
        }
    }

    private static Project build(Path folder) throws UserException, IOException {
        Project project = Project.create(
                folder.resolve("dubbel.beraad"),
                new ProjectDetails("dubbel", "Burgerberaad Waterveen", "Gemeente Waterveen", "Hoe verder?", 40),
                new Actor("projectleider", "Sanne Voorbeeld"),
                SampleForGallery.CLOCK);
        StringBuilder rows = new StringBuilder(AGAIN);
        String[] residents =
                "Gerda Vos,Bep Kuipers,Hannie Prins,Sjaak Blom,Riet Maas,Truus Kok,Nel Bos,Wim Smit,Arie Dekker,Jopie Mulder"
                        .split(",");
        for (int i = 0; i < residents.length; i++) {
            String[] name = residents[i].split(" ");
            rows.append("95%02d;%s;%s;;;Rusthof;100;8998 RS;Waterveen;%02d-%02d-19%d;%n"
                    .formatted(i, name[0], name[1], i * 2 + 3, i + 1, 32 + i));
        }
        Path file = Files.writeString(folder.resolve("aanmeldingen-web.csv"), rows, StandardCharsets.UTF_8);
        Registrations registrations = new Registrations(project);
        Sheet sheet = SpreadsheetReader.read(file);
        registrations.importRows(sheet, registrations.propose(sheet));
        Duplicates duplicates = new Duplicates(project);
        Pair twice = duplicates.toJudge().getFirst();
        new Merges(project).merge(duplicates.plan(twice), "dubbele aanmelding");
        Pair family = duplicates.toJudge().getLast();
        duplicates.keepBoth(family.one(), family.other(), "vader en zoon");
        List<Registrant> all = registrations.all();
        new Households(project).join(List.of(all.get(0), all.get(2)), "stel met twee adressen");
        return project;
    }
}
