package nl.lotwijzer.samples;

import java.time.LocalDate;
import nl.lotwijzer.samples.Waterveen.Area;

/** Somebody who was sent a letter. Gender, age, education and tenure are indices in the lists of {@link Waterveen}. */
record Inhabitant(Letter letter, int gender, int age, int education, int tenure, String surname) {

    /** A letter: its code, when it was sent, and to which address. */
    record Letter(String code, int batch, LocalDate sent, Address address) {}

    record Address(Area area, String street, int number, String addition, String postcode) {}
}
