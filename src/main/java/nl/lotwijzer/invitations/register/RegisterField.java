package nl.lotwijzer.invitations.register;

import java.util.Arrays;
import java.util.Optional;
import nl.lotwijzer.person.ComparedText;

/** What a column of a register can hold, and what offices call such a column. */
public enum RegisterField {
    KEY("anummer anr administratienummer persoonsid persoonid sleutel registersleutel id klantnummer persoonsnummer"
            + " rijksregisternummerhash registerkey personid"),
    FIRST_NAME("voornaam voornamen roepnaam voorletters firstname givenname initialen"),
    INFIX("tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels infix voorvoegselgeslachtsnaam"),
    LAST_NAME("achternaam geslachtsnaam familienaam lastname surname aanschrijfnaam"),
    FULL_NAME("naam volledigenaam naamvoluit aanschrijving name fullname"),
    BIRTH_DATE("geboortedatum birthdate dateofbirth gebdatum datumgeboorte"),
    BIRTH_YEAR("geboortejaar birthyear gebjaar"),
    STREET("straat straatnaam street openbareruimte naamopenbareruimte streetname"),
    HOUSE_NUMBER("huisnummer huisnr housenumber nr nummer housenr"),
    ADDITION("toevoeging huisnummertoevoeging huisletter toev bus busnummer addition huisletterentoevoeging"),
    STREET_AND_NUMBER("adres straatenhuisnummer straatennummer adresregel adresregel1 address"),
    POSTCODE("postcode pc postalcode postnummer zip"),
    CITY("woonplaats plaats plaatsnaam city town stad woonplaatsnaam"),
    MUNICIPALITY("gemeente gemeentenaam gemeentevaninschrijving municipality gemeentecode"),
    AREA("wijk wijknaam kern gebied buurt stadsdeel deelgemeente area district dorp wijkcode"),
    INHABITANTS("aantalbewoners bewoners aantalpersonen inwoners gezinsgrootte huishoudgrootte inhabitants"
            + " aantalinwoners"),
    SECRET(
            "geheim geheimhouding indicatiegeheim indicatiegeheimhouding geheimhoudingsindicatie secret verstrekkingsbeperking"),
    DECEASED("overleden datumoverlijden overlijdensdatum overlijden deceased dateofdeath"),
    MOVED("vertrokken datumvertrek vertrek emigratie verhuisd vertrekdatum movedout uitgeschreven datumemigratie"),
    INVESTIGATED("inonderzoek onderzoek adresinonderzoek aanduidinginonderzoek investigated"),
    STATUS("status persoonsstatus bijhoudingsstatus redenopschorting opschorting redenopschortingbijhouding"),
    /** The number that a municipality may not use for this: never kept. */
    BSN("bsn burgerservicenummer sofinummer sofi rijksregisternummer insz insznummer rrn"),
    IGNORED("");

    private final String headers;

    /** @param headers folded by {@link ComparedText#letters}, with a space between them */
    RegisterField(String headers) {
        this.headers = " " + headers + " ";
    }

    static Optional<RegisterField> called(String header) {
        String plain = ComparedText.letters(header);
        return plain.isEmpty()
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(field -> field.headers.contains(" " + plain + " "))
                        .findFirst();
    }

    /** Returns the key of the name that people know this field by. */
    public String nameKey() {
        return "invitations.field." + name();
    }
}
