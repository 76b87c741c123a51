package nl.lotwijzer.duplicates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Forms of one first name that people use in turn; a small list of the most common ones. */
final class Nicknames {
    private static final String[] NAMES = {
        "jan johannes johan hans joannes jean john",
        "piet pieter petrus peter pierre",
        "kees cornelis cor cees",
        "klaas nicolaas nico niek nicolas",
        "henk hendrik hendrikus henri rik henricus",
        "wim willem wilhelmus bill willy",
        "gerrit gerard gerardus ger",
        "bert albert albertus bart lambert hubert robert rob",
        "jaap jacob jacobus jacques co",
        "joop jozef joseph jef jos josephus sjef",
        "toon anton antonius ton antoon tony antoine",
        "frans franciscus frank francois",
        "theo theodorus dirk dick diederik",
        "karel carolus charles carel",
        "lodewijk louis ludo ludovicus",
        "marie maria ria mieke marja marijke mia",
        "els elisabeth elizabeth liesbeth betty lies bep elly",
        "anna anneke annie an ans",
        "johanna joke hanna hannie jo",
        "greet margaretha margriet greetje marga griet",
        "truus geertruida gertrude geertje trudy",
        "corrie cornelia cora nel",
        "wil wilhelmina willie mina wilma",
        "trees theresia theresa therese",
        "leen helena leentje lena helene",
        "kaat catharina katrien trijntje tine karin catharine katharina",
        "mo mohamed mohammed muhammad mohammad",
        "alex alexander sander",
        "lex alexander",
        "tom thomas thom",
        "chris christiaan christian christoffel",
        "ben benjamin bernard",
        "max maximiliaan maxim",
        "sam samuel samantha",
        "steef stefan steven stephan",
        "mathieu mattheus matthijs thijs matthias",
        "guus august gustaaf augustinus",
        "sjaak jacques jacobus",
        "bas sebastiaan bastiaan",
        "nel petronella nelly",
    };

    private static final Map<String, Set<Integer>> GROUPS = groups();

    private Nicknames() {}

    /** @param one in small letters without accents */
    static boolean related(String one, String other) {
        Set<Integer> groups = GROUPS.get(one);
        Set<Integer> others = GROUPS.get(other);
        return groups != null && others != null && groups.stream().anyMatch(others::contains);
    }

    private static Map<String, Set<Integer>> groups() {
        Map<String, Set<Integer>> groups = new HashMap<>();
        for (int i = 0; i < NAMES.length; i++) {
            for (String name : NAMES[i].split(" ", -1)) {
                groups.computeIfAbsent(name, asked -> new HashSet<>()).add(i);
            }
        }
        return groups;
    }
}
