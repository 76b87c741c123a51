package nl.lotwijzer.eligibility;

import java.util.EnumMap;
import java.util.Map;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.Sheet;

/** What the columns of an exclusion list hold, by what offices call them. Other columns are not read, nor kept. */
enum ListColumn {
    FIRST_NAME("voornaam voornamen roepnaam voorletters initialen firstname givenname initials prenom"),
    INFIX("tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels infix"),
    LAST_NAME("achternaam familienaam lastname surname familyname nom geslachtsnaam"),
    FULL_NAME("naam name volledigenaam fullname voorenachternaam medewerker raadslid persoon"),
    BIRTH_DATE("geboortedatum birthdate dateofbirth dob gebdatum geborenop"),
    BIRTH_YEAR("geboortejaar birthyear yearofbirth"),
    EMAIL("email emailadres mail mailadres emailaddress"),
    STREET("straat straatnaam street"),
    HOUSE_NUMBER("huisnummer huisnr nr nummer housenumber"),
    ADDITION("toevoeging huisnummertoevoeging huisletter bus busnummer addition"),
    STREET_AND_NUMBER("adres address straatenhuisnummer woonadres"),
    POSTCODE("postcode pc postalcode zip"),
    CITY("woonplaats plaats plaatsnaam gemeente city town"),
    GROUND("grond uitsluitingsgrond reden ground reason");

    private final String headers;

    ListColumn(String headers) {
        this.headers = " " + headers + " ";
    }

    /** Returns the first column of each kind, by its place from 0. */
    static Map<ListColumn, Integer> in(Sheet sheet) {
        Map<ListColumn, Integer> found = new EnumMap<>(ListColumn.class);
        for (Column column : sheet.columns()) {
            String name = " " + ComparedText.letters(column.name()) + " ";
            for (ListColumn kind : values()) {
                if (!name.isBlank() && kind.headers.contains(name)) {
                    found.putIfAbsent(kind, column.index());
                }
            }
        }
        return found;
    }
}
