package nl.lotwijzer.person;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Streets in Brussels, which have a Dutch and a French name. Where one is the other with another word for street, as
 * {@code Rue Antoine Dansaert}, that is enough; of those that were translated, the best known.
 */
final class BrusselsStreets {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("RUE", "STRAAT"),
            Map.entry("AVENUE", "LAAN"),
            Map.entry("BOULEVARD", "LAAN"),
            Map.entry("PLACE", "PLEIN"),
            Map.entry("CHAUSSEE", "STEENWEG"),
            Map.entry("QUAI", "KAAI"),
            Map.entry("IMPASSE", "GANG"),
            Map.entry("CHEMIN", "WEG"),
            Map.entry("SQUARE", "SQUARE"),
            Map.entry("PLEIN", "PLEIN"));
    private static final Set<String> FRENCH_ARTICLES = Set.of("DE", "DU", "DES", "D", "LA", "LE", "LES", "L");

    /** By the French name without articles. */
    private static final Map<String, String> TRANSLATED = Map.ofEntries(
            Map.entry("RUELOI", "WETSTRAAT"),
            Map.entry("RUENEUVE", "NIEUWSTRAAT"),
            Map.entry("RUEHAUTE", "HOOGSTRAAT"),
            Map.entry("RUEROYALE", "KONINGSSTRAAT"),
            Map.entry("RUEREGENCE", "REGENTSCHAPSSTRAAT"),
            Map.entry("RUEMIDI", "ZUIDSTRAAT"),
            Map.entry("RUEFLANDRE", "VLAAMSESTEENWEG"),
            Map.entry("RUELAEKEN", "LAKENSESTRAAT"),
            Map.entry("RUEBRABANT", "BRABANTSTRAAT"),
            Map.entry("RUEPOSTE", "POSTSTRAAT"),
            Map.entry("RUEECOLE", "SCHOOLSTRAAT"),
            Map.entry("RUEEGLISE", "KERKSTRAAT"),
            Map.entry("RUEGARE", "STATIONSSTRAAT"),
            Map.entry("AVENUELOUISE", "LOUIZALAAN"),
            Map.entry("AVENUEARTS", "KUNSTLAAN"),
            Map.entry("AVENUEREINE", "KONINGINNELAAN"),
            Map.entry("AVENUECOURONNE", "KROONLAAN"),
            Map.entry("AVENUETERVUEREN", "TERVURENLAAN"),
            Map.entry("AVENUECHASSE", "JACHTLAAN"),
            Map.entry("AVENUEPARC", "PARKLAAN"),
            Map.entry("BOULEVARDWATERLOO", "WATERLOOLAAN"),
            Map.entry("BOULEVARDMIDI", "ZUIDLAAN"),
            Map.entry("BOULEVARDSOUVERAIN", "VORSTLAAN"),
            Map.entry("BOULEVARDREGENT", "REGENTLAAN"),
            Map.entry("GRANDPLACE", "GROTEMARKT"),
            Map.entry("PLACESABLON", "ZAVELPLEIN"),
            Map.entry("CHAUSSEEWAVRE", "WAVERSESTEENWEG"),
            Map.entry("CHAUSSEEIXELLES", "ELSENSESTEENWEG"),
            Map.entry("CHAUSSEEGAND", "GENTSESTEENWEG"),
            Map.entry("CHAUSSEEMONS", "BERGENSESTEENWEG"),
            Map.entry("CHAUSSEELOUVAIN", "LEUVENSESTEENWEG"),
            Map.entry("CHAUSSEEHAECHT", "HAACHTSESTEENWEG"),
            Map.entry("CHAUSSEENINOVE", "NINOOFSESTEENWEG"),
            Map.entry("CHAUSSEEANVERS", "ANTWERPSESTEENWEG"),
            Map.entry("CHAUSSEEALSEMBERG", "ALSEMBERGSESTEENWEG"),
            Map.entry("CHAUSSEEWATERLOO", "WATERLOOSESTEENWEG"),
            Map.entry("CHAUSSEECHARLEROI", "CHARLEROISESTEENWEG"),
            Map.entry("CHAUSSEEVLEURGAT", "VLEURGATSESTEENWEG"));

    private BrusselsStreets() {}

    /**
     * Returns the Dutch name of a street as it is compared.
     *
     * @param words  the name, abbreviations written out
     * @param joined the same in one word, as it is compared
     */
    static String dutch(List<String> words, String joined) {
        List<String> plain =
                words.stream().filter(word -> !FRENCH_ARTICLES.contains(word)).toList();
        String known = TRANSLATED.get(String.join("", plain).replace("IJ", "Y"));
        if (known != null) {
            return known;
        }
        if (plain.size() > 1 && KINDS.containsKey(plain.getFirst())) {
            String name = String.join("", plain.subList(1, plain.size())).replace("IJ", "Y");
            return name + KINDS.get(plain.getFirst());
        }
        return joined;
    }
}
