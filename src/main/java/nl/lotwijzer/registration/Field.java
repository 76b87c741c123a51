package nl.lotwijzer.registration;

import java.util.Arrays;
import java.util.Optional;
import nl.lotwijzer.person.ComparedText;

/** What a column can hold about somebody, beside the answers to the criteria, and what offices call such a column. */
public enum Field {
    FORM_ID("id formulierid inzendingid responsid responseid respondentid submissionid recordid uniekeid uniqueid"
            + " volgnummer aanmeldnummer registratienummer nationbuilderid formid entryid"),
    REGISTERED_AT(
            "aangemeldop aanmelddatum datumaanmelding tijdstempel timestamp registeredat registrationdate submittedat"
                    + " ingezondenop ingediendop verzondenop datumtijd datuminzending"),
    LETTER_CODE(
            "briefcode code uniekecode uitnodigingscode lettercode invitationcode deelnamecode inlogcode brievencode"
                    + " persoonlijkecode codebrief"),
    FIRST_NAME("voornaam voornamen roepnaam firstname givenname prenom"),
    INFIX("tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels infix"),
    LAST_NAME("achternaam familienaam lastname surname familyname nom"),
    FULL_NAME("naam name volledigenaam fullname voorenachternaam uwnaam jenaam naamvoluit"),
    EMAIL("email emailadres mail mailadres emailaddress emailadress mailaddress"),
    PHONE("telefoon telefoonnummer telefoonnr tel telnr mobiel mobielnummer mobieltelefoonnummer gsm gsmnummer phone"
            + " phonenumber mobile mobilenumber mobilephone telephone"),
    STREET("straat straatnaam street streetname"),
    HOUSE_NUMBER("huisnummer huisnr housenumber housenr"),
    ADDITION("toevoeging huisnummertoevoeging huisnrtoevoeging toev bus busnummer busnr addition huisletter"),
    STREET_AND_NUMBER(
            "adres address straatenhuisnummer straathuisnummer straatennummer adresregel1 addressline1 primaryaddress1"),
    POSTCODE("postcode pc postalcode postcodecijfers zip zipcode primaryzip postnummer"),
    CITY("woonplaats plaats plaatsnaam stad city town primarycity gemeente"),
    BIRTH_DATE("geboortedatum birthdate dateofbirth birthday dob gebdatum geborenop datumgeboorte"),
    BIRTH_YEAR("geboortejaar birthyear yearofbirth jaarvangeboorte gebjaar"),
    REMARK("opmerking opmerkingen toelichting bijzonderheden remark remarks comment comments notes note vragen"
            + " vragenofopmerkingen");

    private final String headers;

    /** @param headers folded by {@link ComparedText#letters}, with a space between them */
    Field(String headers) {
        this.headers = " " + headers + " ";
    }

    /** Returns what a column with this header holds, if offices call it so. */
    static Optional<Field> called(String header) {
        String plain = " " + ComparedText.letters(header) + " ";
        return Arrays.stream(values())
                .filter(field -> field.headers.contains(plain))
                .findFirst();
    }

    /** Returns the key of the name that people know this field by. */
    public String nameKey() {
        return "registration.field." + name();
    }
}
