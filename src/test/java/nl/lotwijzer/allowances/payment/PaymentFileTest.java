package nl.lotwijzer.allowances.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.money.Iban;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class PaymentFileTest {
    private static final Instant MADE = Instant.parse("2027-01-18T09:30:15.9Z");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 22);
    private static final Payer PAYER =
            new Payer("Gemeente Waterveen", new Iban("NL91ABNA0417164300"), Optional.empty());

    @Test
    void isAsTheDefinitionHasIt() throws Exception {
        assertThat(Grammar.errors(parsed(order(PAYER, transfers(90))))).isEmpty();
    }

    @Test
    void namesTheBankWhereItIsKnown() throws Exception {
        Payer payer = new Payer(PAYER.name(), PAYER.account(), Bic.read("bnghnl2g"));
        Element known = parsed(order(payer, transfers(1)));

        assertThat(Grammar.errors(known)).isEmpty();
        assertThat(Grammar.texts(known, "BICFI")).containsExactly("BNGHNL2G");
        assertThat(Grammar.texts(known, "Othr")).isEmpty();
        assertThat(Grammar.texts(parsed(order(PAYER, transfers(1))), "Othr"))
                .singleElement()
                .asString()
                .contains("NOTPROVIDED");
    }

    @Test
    void controlTotalsAgreeWithThePayments() throws Exception {
        Element document = parsed(order(PAYER, transfers(250)));
        BigDecimal sum = Grammar.texts(document, "InstdAmt").stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(Grammar.texts(document, "NbOfTxs")).containsOnly("250").hasSize(2);
        assertThat(Grammar.texts(document, "CtrlSum"))
                .hasSize(2)
                .allSatisfy(written -> assertThat(new BigDecimal(written)).isEqualTo(sum));
        assertThat(Grammar.texts(document, "EndToEndId"))
                .doesNotHaveDuplicates()
                .hasSize(250);
    }

    @Test
    void everyAccountHasRightCheckDigits() throws Exception {
        assertThat(Grammar.texts(parsed(order(PAYER, transfers(50))), "IBAN"))
                .hasSize(51)
                .allMatch(PaymentFileTest::mod97);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Zoë Müller,                     Zoe Muller
            Jürgen Weiß,                    Jurgen Weiss
            Søren Ørsted,                   Soren Orsted
            Łukasz Żółć,                    Lukasz Zolc
            Şükrü Dağdelen Işık İnan,       Sukru Dagdelen Isik Inan
            Đorđe Čučković,                 Dorde Cuckovic
            François Lœuvre,                Francois Loeuvre
            Þóra Æsir,                      Thora Aesir
            Αλέξης Παππάς,                  Alexis Pappas
            Иван Щукин,                     Ivan Shtukin
            Van ’t Hoff & Zn.,              Van 't Hoff + Zn.
            //Bos//Vos/,                    Bos/Vos
            "D'Hondt, A. (Aad)",            "D'Hondt, A. (Aad)"
            李明,                            ..
            😀 Bep,                          . Bep
            ///,                            .
            Bep\u00a0\u00a0de\tWit,         Bep de Wit
            """)
    void writesNamesInTheSignsOfEveryBank(String name, String written) throws Exception {
        Element document = parsed(order(PAYER, List.of(transfer("1", new Euro(1), name, ""))));

        assertThat(Grammar.errors(document)).isEmpty();
        assertThat(Grammar.texts(document, "Nm").getLast()).isEqualTo(written);
    }

    @Test
    void cutsWhatIsTooLong() throws Exception {
        Element document = parsed(order(
                PAYER, List.of(transfer("1", new Euro(1), "ß".repeat(90), "é".repeat(69) + "/" + "x".repeat(90)))));

        assertThat(Grammar.errors(document)).isEmpty();
        assertThat(Grammar.texts(document, "Nm").getLast()).isEqualTo("s".repeat(70));
        assertThat(Grammar.texts(document, "Ustrd").getLast()).hasSize(140);
    }

    @Test
    void leavesNoSlashOrBlankWhereItCuts() throws Exception {
        Element document = parsed(order(
                PAYER, List.of(transfer("1", new Euro(1), "a".repeat(69) + "/bc", "b".repeat(139) + " c"))));

        assertThat(Grammar.errors(document)).isEmpty();
        assertThat(Grammar.texts(document, "Nm").getLast()).hasSize(69);
        assertThat(Grammar.texts(document, "Ustrd").getLast()).hasSize(139);
    }

    @Test
    void leavesOutAnEmptyDescription() throws Exception {
        Element document = parsed(order(PAYER, List.of(transfer("1", new Euro(1), "Bep", " // "))));

        assertThat(Grammar.errors(document)).isEmpty();
        assertThat(Grammar.texts(document, "RmtInf")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 0.01", "10, 0.10", "100, 1.00", "7500, 75.00", "123456789, 1234567.89", "99999999999, 999999999.99"
    })
    void writesAmountsToTheCent(long cents, String written) throws Exception {
        Element document = parsed(order(PAYER, List.of(transfer("1", new Euro(cents), "Bep", ""))));

        assertThat(Grammar.errors(document)).isEmpty();
        assertThat(Grammar.texts(document, "InstdAmt")).containsExactly(written);
    }

    @Test
    void anyNameMakesAFileThatIsAsItShouldBe() throws Exception {
        Random random = new Random(20022);
        List<Transfer> transfers = new ArrayList<>();
        for (int place = 0; place < 500; place++) {
            StringBuilder name = new StringBuilder("x");
            for (int sign = random.nextInt(120); sign > 0; sign--) {
                name.appendCodePoint(random.nextInt(4) == 0 ? '/' : anySign(random));
            }
            transfers.add(transfer(
                    Integer.toString(place),
                    new Euro(1),
                    name.toString(),
                    name.reverse().toString()));
        }

        assertThat(Grammar.errors(parsed(order(PAYER, transfers)))).isEmpty();
    }

    /** Any sign but those of control, which are in no name, and halves of pairs. */
    private static int anySign(Random random) {
        int sign = 32 + random.nextInt(0x2000);
        return Character.isISOControl(sign) ? ' ' : sign;
    }

    @Test
    void theSameOrderGivesTheSameBytes() {
        byte[] first = PaymentFile.bytes(order(PAYER, transfers(20)));

        assertThat(PaymentFile.bytes(order(PAYER, transfers(20)))).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"" + PaymentFile.NAMESPACE
                        + "\">")
                .contains("<CreDtTm>2027-01-18T09:30:15Z</CreDtTm>", "<Dt>2027-01-22</Dt>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a//b", "é", "123456789012345678901234567890123456"})
    void refusesReferencesThatABankDoesNotTake(String reference) {
        assertThatThrownBy(() -> transfer(reference, new Euro(1), "Bep", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 100_000_000_000L})
    void refusesAmountsThatCannotBeTransferred(long cents) {
        assertThatThrownBy(() -> transfer("1", new Euro(cents), "Bep", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesOrdersThatABankDoesNotTake() {
        List<Transfer> one = transfers(1);
        List<Transfer> twice = List.of(one.getFirst(), one.getFirst());

        assertThatThrownBy(() -> order(PAYER, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> order(PAYER, twice)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PaymentOrder("a b", MADE, PAYER, DAY, one))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PaymentOrder("a", MADE, PAYER, LocalDate.of(2027, 1, 1), one))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The grammar can fail: each of these changes to a good file is seen. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <PmtMtd>TRF</PmtMtd>                 | <PmtMtd>CHK</PmtMtd>
            <ChrgBr>SLEV</ChrgBr>                | <Extra/>
            <NbOfTxs>1</NbOfTxs>                 | <NbOfTxs>one</NbOfTxs>
            Ccy="EUR"                            | Ccy="USD"
            <Dt>2027-01-22</Dt>                  | <Dt>22-01-2027</Dt>
            <InstdAmt Ccy="EUR">0.01</InstdAmt>  | <InstdAmt Ccy="EUR">0.1</InstdAmt>
            <Cd>SEPA</Cd>                        | <Cd>URGP</Cd>
            Voor 0                               | Voor é
            """)
    void theGrammarSeesWhatIsWrong(String good, String bad) throws Exception {
        String file = new String(
                PaymentFile.bytes(order(PAYER, List.of(transfer("1", new Euro(1), "Voor 0", "x")))),
                StandardCharsets.UTF_8);
        assertThat(file).contains(good);

        assertThat(Grammar.errors(parsed(file.replace(good, bad).getBytes(StandardCharsets.UTF_8))))
                .isNotEmpty();
    }

    private static PaymentOrder order(Payer payer, List<Transfer> transfers) {
        return new PaymentOrder("waterveen-1-20270118093015", MADE, payer, DAY, transfers);
    }

    private static List<Transfer> transfers(int number) {
        List<Transfer> transfers = new ArrayList<>();
        for (int place = 0; place < number; place++) {
            transfers.add(transfer(
                    "waterveen-1-R%04d".formatted(place), new Euro(1 + 3571L * place), "Voor " + place, "Vergoeding"));
        }
        return transfers;
    }

    private static Transfer transfer(String reference, Euro amount, String name, String description) {
        return new Transfer(reference, amount, name, new Iban("BE68539007547034"), description);
    }

    private static Element parsed(PaymentOrder order) throws Exception {
        return parsed(PaymentFile.bytes(order));
    }

    private static Element parsed(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement();
    }

    /** The check of ISO 13616, written here once more with numbers of any size. */
    private static boolean mod97(String iban) {
        StringBuilder digits = new StringBuilder();
        for (char sign : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
            digits.append(Character.getNumericValue(sign));
        }
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}
