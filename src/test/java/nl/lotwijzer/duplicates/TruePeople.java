package nl.lotwijzer.duplicates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.person.Household;
import nl.lotwijzer.registration.Channel;
import nl.lotwijzer.registration.Form;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrant.Source;
import nl.lotwijzer.registration.Registrant.State;
import nl.lotwijzer.registration.RegistrationNumber;

/**
 * A town of invented people of whom it is known who registered twice, and how the second registration differs. Names are as
 * common and as rare as in a real town; families share surname, house, and now and then mailbox and telephone.
 */
final class TruePeople {
    /** What became of somebody's data in the second registration. */
    enum Damage {
        NOTHING,
        OTHER_EMAIL,
        OTHER_EMAIL_AND_PHONE,
        MOVED,
        MOVED_WITH_OTHER_EMAIL_AND_PHONE,
        FIRST_NAME_TYPO,
        LAST_NAME_TYPO,
        BOTH_NAMES_TYPO,
        NAMES_SWAPPED,
        INITIAL,
        NICKNAME,
        OTHER_SURNAME,
        DOUBLE_SURNAME,
        INFIX_LOST,
        DAY_AND_MONTH,
        YEAR_OFF,
        EMAIL_TYPO,
        ADDRESS_SPELLING,
        NO_BIRTH_DATE,
        TYPO_AND_OTHER_EMAIL,
        ONLY_NAME_AND_PHONE
    }

    /** Two people who are easily taken for one. */
    enum Trap {
        TWINS,
        TWINS_WITH_ONE_MAILBOX,
        FATHER_AND_SON,
        FATHER_AND_SON_WITH_ONE_MAILBOX,
        COUPLE_WITH_ONE_MAILBOX,
        SAME_NAME_ELSEWHERE
    }

    record Truth(int one, int other, Damage damage) {}

    record Trapped(int one, int other, Trap trap) {}

    private record Person(String first, String last, LocalDate born, String email, String phone, Address address) {}

    private static final String[] MEN = words("""
            Johannes Jan Cornelis Hendrik Willem Pieter Gerrit Jacobus Peter Henk Kees Piet Mohammed Thomas Daan Sem Lars Bram
            Tim Tom Ruben Niels Jeroen Martijn Dennis Mark Marco Patrick Erik Frank Rob Wouter Maarten Joost Bas Stefan Sander
            Ahmed Mehmet Yusuf Ibrahim Ali Hassan Luuk Jesse Finn Noah Lucas Levi Milan Thijs Hugo Koen Pim Floris Olivier Jules""");
    private static final String[] WOMEN = words("""
            Maria Johanna Anna Elisabeth Cornelia Hendrika Wilhelmina Margaretha Els Ria Anneke Marijke Ingrid Monique Sandra
            Esther Fatima Khadija Aïsha Emine Ayşe Sara Emma Julia Sophie Lotte Anouk Femke Sanne Lisa Laura Iris Eva Nina
            Zoë Renée Fleur Roos Tess Mila Noor Liv Saar Yara Anne Marieke Annemarie Mieke Petra Wendy Bianca Nathalie Chantal""");
    private static final String[] SURNAMES = """
            de Jong|Jansen|de Vries|van den Berg|van Dijk|Bakker|Janssen|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos
            Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|van der Linden|Kok|Jacobs
            de Haan|Vermeulen|van den Heuvel|van der Veen|van den Broek|de Bruijn|de Bruin|Schouten|van Beek|Willems|Hoekstra
            Koster|Maas|Verhoeven|Prins|Blom|Huisman|Peeters|Postma|Kuipers|Veenstra|Kramer|van Vliet|Scholten|van Wijk|Yilmaz
            El Amrani|Özdemir|Nguyen|Ramdin|Achterberg|Zwanenburg|Haverkamp|Terpstra|Wesselink|Kloosterman|Vandenberghe|Maes
            Claes|Wouters|Goossens|Mertens|Vanderlinden|De Smet|Lambrechts|Oosterhuis|Bloemendaal|Wagenaar|Roelofsen|Tuinstra
            Zijlstra|Boonstra|Hiddink|Rietveld|Slagter|Vlietstra|Nijenhuis|Ottens|Pronk|Quist|Rademaker|Schippers|Timmerman
            """.strip().split("[|\n]");
    private static final String[] PROVIDERS = {
        "gmail.com", "hotmail.com", "ziggo.nl", "kpnmail.nl", "outlook.com", "telenet.be"
    };
    private static final Map<String, String> NICKNAMES = Map.ofEntries(
            Map.entry("Johannes", "Jan"),
            Map.entry("Cornelis", "Kees"),
            Map.entry("Hendrik", "Henk"),
            Map.entry("Willem", "Wim"),
            Map.entry("Pieter", "Piet"),
            Map.entry("Jacobus", "Jaap"),
            Map.entry("Maria", "Ria"),
            Map.entry("Elisabeth", "Els"),
            Map.entry("Johanna", "Joke"),
            Map.entry("Cornelia", "Corrie"),
            Map.entry("Margaretha", "Greet"),
            Map.entry("Mohammed", "Mo"));

    private final Random random;
    private final List<Person> people = new ArrayList<>();
    private final List<Truth> truths = new ArrayList<>();
    private final List<Trapped> traps = new ArrayList<>();
    private final Map<Integer, Integer> firstOf = new HashMap<>();
    private int mailboxes;

    TruePeople(int size, long seed) {
        random = new Random(seed);
        int twins = Math.max(2, size / 200);
        while (people.size() < size) {
            family();
        }
        for (int i = 0; i < twins; i++) {
            twins();
            fatherAndSon();
            sameNameElsewhere();
        }
        int honest = people.size();
        for (int i = 0; i < size / 20; i++) {
            again(random.nextInt(honest), Damage.values()[i % Damage.values().length]);
        }
    }

    List<Truth> truths() {
        return truths;
    }

    /** Returns whether the registrations at these places are of one person, who may have registered three times. */
    boolean onePerson(int one, int other) {
        return firstOf.getOrDefault(one, one).equals(firstOf.getOrDefault(other, other));
    }

    List<Trapped> traps() {
        return traps;
    }

    /** Returns the registrations; the number is the place, counted from 1. */
    List<Registrant> registrants() {
        List<Registrant> registrants = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            Form form = new Form(
                    "",
                    "",
                    person.first(),
                    person.last(),
                    person.email(),
                    person.phone(),
                    person.address(),
                    person.born(),
                    null,
                    null,
                    "",
                    Map.of());
            registrants.add(new Registrant(
                    i,
                    new RegistrationNumber("R%05d".formatted(i + 1)),
                    form,
                    State.ACTIVE,
                    "",
                    new Source(1, "lijst.csv", i + 2),
                    Channel.FILE,
                    Set.of(),
                    Household.at(form.address()),
                    Optional.empty()));
        }
        return registrants;
    }

    private void family() {
        Address home = home();
        String last = surname();
        String phone = phone();
        LocalDate born = born(1940, 2006);
        Person first = person(first(random.nextBoolean()), last, born, home);
        add(first);
        if (random.nextInt(100) < 25) {
            String theirs = random.nextBoolean() ? last : surname();
            boolean oneMailbox = random.nextInt(100) < 30;
            Person partner = person(first(random.nextBoolean()), theirs, near(born), home);
            if (oneMailbox && !partner.first().equals(first.first())) {
                partner =
                        new Person(partner.first(), partner.last(), partner.born(), first.email(), first.phone(), home);
                traps.add(new Trapped(people.size() - 1, people.size(), Trap.COUPLE_WITH_ONE_MAILBOX));
            }
            add(partner);
        }
        if (random.nextInt(100) < 12) {
            Person child = person(first(random.nextBoolean()), last, born.plusYears(20 + random.nextInt(15)), home);
            boolean landline = random.nextBoolean();
            add(landline ? new Person(child.first(), last, child.born(), child.email(), phone, home) : child);
        }
    }

    private void twins() {
        Address home = home();
        String last = surname();
        LocalDate born = born(1960, 2006);
        boolean girls = random.nextBoolean();
        Person one = person(first(girls), last, born, home);
        Person other = person(first(girls), last, born, home);
        if (one.first().equals(other.first())) {
            return;
        }
        boolean oneMailbox = random.nextInt(3) == 0;
        if (oneMailbox) {
            other = new Person(other.first(), last, born, one.email(), one.phone(), home);
        }
        traps.add(new Trapped(people.size(), people.size() + 1, oneMailbox ? Trap.TWINS_WITH_ONE_MAILBOX : Trap.TWINS));
        add(one);
        add(other);
    }

    private void fatherAndSon() {
        Address home = home();
        Person father = person(first(true), surname(), born(1940, 1975), home);
        Person son = person(father.first(), father.last(), born(1976, 2006), home);
        boolean oneMailbox = random.nextInt(3) == 0;
        if (oneMailbox) {
            son = new Person(son.first(), son.last(), son.born(), father.email(), father.phone(), home);
        }
        traps.add(new Trapped(
                people.size(),
                people.size() + 1,
                oneMailbox ? Trap.FATHER_AND_SON_WITH_ONE_MAILBOX : Trap.FATHER_AND_SON));
        add(father);
        add(son);
    }

    private void sameNameElsewhere() {
        Person one = people.get(random.nextInt(people.size()));
        traps.add(new Trapped(people.indexOf(one), people.size(), Trap.SAME_NAME_ELSEWHERE));
        add(person(one.first(), one.last(), born(1940, 2006), home()));
    }

    private void add(Person person) {
        people.add(person);
    }

    private void again(int place, Damage wanted) {
        Person p = people.get(place);
        Damage damage = possible(p, wanted);
        Person second = damaged(p, damage);
        if (random.nextInt(10) < 2) {
            second = new Person(second.first(), second.last(), second.born(), second.email(), "", second.address());
        }
        truths.add(new Truth(place, people.size(), damage));
        firstOf.put(people.size(), place);
        add(second);
    }

    /** Whoever has no infix cannot lose it. */
    private static Damage possible(Person person, Damage wanted) {
        return switch (wanted) {
            case INFIX_LOST -> person.last().contains(" ") ? wanted : Damage.NOTHING;
            case NICKNAME -> NICKNAMES.containsKey(person.first()) ? wanted : Damage.OTHER_EMAIL;
            case DAY_AND_MONTH -> person.born().getDayOfMonth() <= 12 ? wanted : Damage.YEAR_OFF;
            default -> wanted;
        };
    }

    private Person damaged(Person p, Damage damage) {
        Person other = person(p.first(), p.last(), p.born(), p.address());
        return switch (damage) {
            case NOTHING -> p;
            case OTHER_EMAIL -> with(p, p.first(), p.last(), p.born(), other.email());
            case OTHER_EMAIL_AND_PHONE -> other;
            case MOVED -> new Person(p.first(), p.last(), p.born(), p.email(), p.phone(), home());
            case MOVED_WITH_OTHER_EMAIL_AND_PHONE ->
                new Person(p.first(), p.last(), p.born(), other.email(), other.phone(), home());
            case FIRST_NAME_TYPO -> with(p, typo(p.first()), p.last(), p.born(), p.email());
            case LAST_NAME_TYPO -> with(p, p.first(), typo(p.last()), p.born(), p.email());
            case BOTH_NAMES_TYPO -> with(p, typo(p.first()), typo(p.last()), p.born(), p.email());
            case NAMES_SWAPPED -> with(p, p.last(), p.first(), p.born(), p.email());
            case INITIAL -> with(p, p.first().charAt(0) + ".", p.last(), p.born(), p.email());
            case NICKNAME -> with(p, NICKNAMES.getOrDefault(p.first(), p.first()), p.last(), p.born(), p.email());
            case OTHER_SURNAME -> with(p, p.first(), surname(), p.born(), p.email());
            case DOUBLE_SURNAME -> with(p, p.first(), p.last() + "-" + surname(), p.born(), other.email());
            case INFIX_LOST ->
                with(p, p.first(), p.last().substring(p.last().lastIndexOf(' ') + 1), p.born(), p.email());
            case DAY_AND_MONTH ->
                with(
                        p,
                        p.first(),
                        p.last(),
                        LocalDate.of(
                                p.born().getYear(),
                                p.born().getDayOfMonth(),
                                p.born().getMonthValue()),
                        p.email());
            case YEAR_OFF -> with(p, p.first(), p.last(), p.born().plusYears(random.nextBoolean() ? 1 : -1), p.email());
            case EMAIL_TYPO -> with(p, p.first(), p.last(), p.born(), typo(p.email()));
            case ADDRESS_SPELLING ->
                new Person(
                        p.first(),
                        p.last(),
                        p.born(),
                        other.email(),
                        p.phone(),
                        new Address(
                                p.address().street() + " " + p.address().houseNumber(),
                                "",
                                "",
                                p.address().postcode().replace(" ", "").toLowerCase(Locale.ROOT),
                                ""));
            case NO_BIRTH_DATE -> with(p, p.first(), p.last(), null, p.email());
            case TYPO_AND_OTHER_EMAIL -> with(p, typo(p.first()), p.last(), p.born(), other.email());
            case ONLY_NAME_AND_PHONE -> new Person(p.first(), p.last(), null, "", p.phone(), Address.NONE);
        };
    }

    private static Person with(Person p, String first, String last, LocalDate born, String email) {
        return new Person(first, last, born, email, p.phone(), p.address());
    }

    private Person person(String first, String last, LocalDate born, Address home) {
        mailboxes++;
        String email = (first.charAt(0) + last.replace(" ", "") + mailboxes + "@"
                        + PROVIDERS[random.nextInt(PROVIDERS.length)])
                .toLowerCase(Locale.ROOT);
        return new Person(first, last, born, email, phone(), home);
    }

    /** One letter left out, doubled, changed or swapped with the next; not the first. */
    private String typo(String text) {
        int at = 1 + random.nextInt(Math.max(1, text.length() - 2));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
            case 2 -> text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at + 1);
            default -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }

    private String first(boolean woman) {
        String[] names = woman ? WOMEN : MEN;
        return names[common(names.length)];
    }

    private String surname() {
        return SURNAMES[common(SURNAMES.length)].strip() + (random.nextInt(3) == 0 ? "" : rareEnding());
    }

    /** A town has thousands of surnames: most are of a few families. */
    private String rareEnding() {
        String[] endings = {"", "sma", "inga", "ink", "mans", "stra", "huis", "beek", "veld", "dal", "kamp", "hof"};
        return endings[random.nextInt(endings.length)];
    }

    /** The first of a list are more common than the last. */
    private int common(int size) {
        double share = random.nextDouble();
        return (int) (size * share * share);
    }

    private String phone() {
        return "06" + String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000));
    }

    private LocalDate born(int from, int to) {
        return LocalDate.of(from, 1, 1).plusDays(random.nextInt((to - from) * 365));
    }

    private LocalDate near(LocalDate date) {
        return date.plusDays(random.nextInt(3000) - 1500L);
    }

    private Address home() {
        int street = random.nextInt(900);
        String postcode = (7000 + street / 20) + " " + (char) ('A' + street % 20) + (char) ('A' + street % 13);
        return new Address(
                "Straat " + (char) ('a' + street % 26),
                Integer.toString(1 + random.nextInt(300)),
                "",
                postcode,
                "Dorp");
    }

    private static String[] words(String text) {
        return text.strip().split("\\s+");
    }
}
