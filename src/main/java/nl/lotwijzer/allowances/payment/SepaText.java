package nl.lotwijzer.allowances.payment;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Texts in the only signs that every bank of the euro payments area takes: the letters a–z and A–Z, the digits, the blank
 * and {@code / - ? : ( ) . , ' +}. Source: EPC217-08, SEPA conversion table, with the choices of its best practices.
 */
final class SepaText {
    private static final String SIGNS = "/-?:().,'+ ";

    /** What cannot be told by taking off the accents. */
    private static final Map<Character, String> OTHERS = others();

    private SepaText() {}

    /**
     * Returns a text in these signs: accents come off, letters of their own become the usual ones (ß ss, ø o, ł l, ı i),
     * and what has no likeness becomes a dot. It neither begins nor ends with a slash and holds no two of them in a row,
     * since banks take those for instructions.
     *
     * @param longest how many signs it may have at most; what is over falls off
     */
    static String of(String text, int longest) {
        StringBuilder signs = new StringBuilder();
        for (char sign : Normalizer.normalize(text, Normalizer.Form.NFKD).toCharArray()) {
            int kind = Character.getType(sign);
            if (kind != Character.NON_SPACING_MARK && kind != Character.FORMAT && !Character.isLowSurrogate(sign)) {
                signs.append(plain(sign));
            }
        }
        String folded = withoutEdges(signs.toString().replaceAll(" +", " ").replaceAll("/+", "/"));
        return withoutEdges(folded.substring(0, Math.min(longest, folded.length())));
    }

    private static String withoutEdges(String text) {
        return text.replaceAll("^[/ ]+|[/ ]+$", "");
    }

    private static String plain(char sign) {
        boolean ordinary = sign < 128 && Character.isLetterOrDigit(sign);
        if (ordinary || SIGNS.indexOf(sign) >= 0) {
            return String.valueOf(sign);
        }
        String other = OTHERS.get(sign);
        if (other != null) {
            return other;
        }
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? " " : ".";
    }

    private static Map<Character, String> others() {
        Map<Character, String> others = new HashMap<>();
        put(others, "ßẞæÆœŒøØđĐðÐłŁþÞıĸŋŊħĦŧŦə", "ss SS ae Ae oe Oe o O d D d D l L th Th i k n N h H t T e");
        put(others, "‘’‚‛`´“”„«»‐‑‒–—―−", "' ' ' ' ' ' ' ' ' ' ' - - - - - - -");
        put(others, "&@_#%*;=[]{}<>\"|\\~^!€$", "+ (at) - . . . , - ( ) ( ) ( ) ' / / - . . EUR .");
        put(others, "αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o");
        put(others, "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ", "A V G D E Z I Th I K L M N X O P R S T Y F Ch Ps O");
        put(
                others,
                "абвгдежзиклмнопрстуфхцчшщъьыэюя",
                "a b v g d e zh z i k l m n o p r s t u f h ts ch sh sht a y y e yu ya");
        put(
                others,
                "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЬЫЭЮЯ",
                "A B V G D E Zh Z I K L M N O P R S T U F H Ts Ch Sh Sht A Y Y E Yu Ya");
        return Map.copyOf(others);
    }

    private static void put(Map<Character, String> others, String signs, String inWords) {
        String[] words = inWords.split(" ", -1);
        if (words.length != signs.length()) {
            throw new IllegalStateException("Every sign has one likeness: " + signs);
        }
        for (int place = 0; place < words.length; place++) {
            others.put(signs.charAt(place), words[place]);
        }
    }
}
