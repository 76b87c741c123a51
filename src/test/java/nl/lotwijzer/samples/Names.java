package nl.lotwijzer.samples;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Names as they stand in a Dutch municipality, from many families of names; the surnames are made up. All letters
 * exist in Windows-1252.
 */
final class Names {
    private static final List<String> WOMEN = List.of(
            "Anouk",
            "Zoë",
            "Marijke",
            "Fatiha",
            "Noémi",
            "Wilhelmina",
            "Saskia",
            "Yasmina",
            "Trijntje",
            "Ingrid",
            "Chantal",
            "Hannelore",
            "Rukiye",
            "Beatrijs",
            "Lieke",
            "Daniëlle",
            "Soraya",
            "Agnieszka",
            "Mireille",
            "Jopie",
            "Renée",
            "Thuy",
            "Femke",
            "Gerda",
            "Loubna",
            "Annemieke",
            "Sanne",
            "Cornelia",
            "Maëlle",
            "Ria");
    private static final List<String> MEN = List.of(
            "Bram",
            "André",
            "Youssef",
            "Sjoerd",
            "Willem-Jan",
            "Mehmet",
            "Koos",
            "Daniël",
            "Tariq",
            "Piet",
            "Raphaël",
            "Jurriaan",
            "Hendrik",
            "Rajesh",
            "Thijs",
            "Bartosz",
            "Gerrit",
            "Noël",
            "Samir",
            "Evert",
            "Cees",
            "Joël",
            "Quang",
            "Floris",
            "Abdelkarim",
            "Harm",
            "Lars",
            "Izaäk",
            "Dirk",
            "Marcin");
    private static final List<String> OTHERS = List.of("Robin", "Sam", "Noa", "Alex", "Jip");
    private static final List<String> SURNAMES = List.of(
            "Veenwijker",
            "de Rietvink",
            "van der Polderij",
            "Waterlander-Bos",
            "Molenkampstra",
            "van ’t Hoefje",
            "Turfschipper",
            "in ’t Wilgenveld",
            "Kievitsma",
            "van den Dijkgraaf",
            "Sluisdrager",
            "Oeverling",
            "Bouhadouli",
            "El Wadirani",
            "Yildirkaya",
            "Demirsoylu",
            "Ramdharising",
            "Kowalewczyk",
            "Haddadini",
            "Nguyen-Tranh",
            "van Zompveld",
            "de Lisdodder",
            "Grondsmaker",
            "Ten Broekhuizerman",
            "Schaapdrift",
            "Hooibergsma",
            "Duindoornse",
            "Pannekeet",
            "Wielewaalstra",
            "van Overzijl",
            "Zwanenvelder",
            "Baggerdijk",
            "Osei-Mensahi",
            "Da Silveirinha",
            "Vörding",
            "Crèvecoeurs",
            "Söderveen",
            "Markgrafsma",
            "Lindhovenaar",
            "van Klaverbeemd",
            "Tjaskerman",
            "Wetering-Prins",
            "Nijholtsema",
            "Gaasterhof",
            "de Karekiet");

    private Names() {}

    static String surname(Random random) {
        return Weights.oneOf(random, SURNAMES);
    }

    static String firstName(Random random, int gender) {
        return Weights.oneOf(
                random,
                switch (gender) {
                    case 0 -> WOMEN;
                    case 1 -> MEN;
                    default -> OTHERS;
                });
    }

    /** Returns the name as it stands in an e-mail address: lower case, without accents, blanks or apostrophes. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
