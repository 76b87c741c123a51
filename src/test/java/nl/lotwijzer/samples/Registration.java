package nl.lotwijzer.samples;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** One filled-in form, neat as yet. The answers are texts, since somebody may have answered something of their own. */
record Registration(
        LocalDateTime at,
        Inhabitant inhabitant,
        String code,
        String firstName,
        String lastName,
        String email,
        int phone,
        LocalDate birth,
        String gender,
        String age,
        String education,
        String area,
        String tenure,
        boolean onPaper) {

    Registration withCode(String other) {
        return new Registration(
                at,
                inhabitant,
                other,
                firstName,
                lastName,
                email,
                phone,
                birth,
                gender,
                age,
                education,
                area,
                tenure,
                onPaper);
    }

    Registration withName(String first, String last) {
        return new Registration(
                at, inhabitant, code, first, last, email, phone, birth, gender, age, education, area, tenure, onPaper);
    }

    Registration withEducation(String answer) {
        return new Registration(
                at,
                inhabitant,
                code,
                firstName,
                lastName,
                email,
                phone,
                birth,
                gender,
                age,
                answer,
                area,
                tenure,
                onPaper);
    }

    Registration withArea(String answer) {
        return new Registration(
                at,
                inhabitant,
                code,
                firstName,
                lastName,
                email,
                phone,
                birth,
                gender,
                age,
                education,
                answer,
                tenure,
                onPaper);
    }

    Registration later(int days) {
        return new Registration(
                at.plusDays(days),
                inhabitant,
                code,
                firstName,
                lastName,
                email,
                phone,
                birth,
                gender,
                age,
                education,
                area,
                tenure,
                onPaper);
    }
}
