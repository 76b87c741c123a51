package nl.lotwijzer.allowances.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The structure of a credit transfer initiation, {@code pain.001.001.09}, as ISO 20022 publishes it in its message
 * definition report, written down here independently of the writer: which elements follow each other, how often each comes,
 * and what stands in it. Of the optional elements it describes those that the European guidelines for SEPA credit transfer
 * allow in the order in which the definition has them; any other element is an error.
 */
final class Grammar {
    private static final String SEPA = "[A-Za-z0-9/\\-?:().,'+ ]";

    /** An element within another: its name and how often it may come. */
    private record Part(String name, int least, int most, Object content) {}

    private final List<String> errors = new ArrayList<>();

    private static Part one(String name, Object content) {
        return new Part(name, 1, 1, content);
    }

    private static Part perhaps(String name, Object content) {
        return new Part(name, 0, 1, content);
    }

    private static Pattern text(int longest) {
        return Pattern.compile("(?!/)(?! )(?!.*//)" + SEPA + "{1," + longest + "}(?<!/)(?<! )");
    }

    private static Pattern matching(String pattern) {
        return Pattern.compile(pattern);
    }

    private static final Pattern DATE = matching("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    private static final Pattern NUMBER = matching("[0-9]{1,15}");
    /** DecimalNumber: 18 digits, of which for a control sum in euros two are behind the point. */
    private static final Pattern CONTROL_SUM = matching("(0|[1-9]\\d{0,15})\\.\\d{2}");
    /** ActiveOrHistoricCurrencyAndAmount within SEPA: 0.01 to 999999999.99. */
    private static final Pattern AMOUNT = matching("(?!0\\.00)(0|[1-9]\\d{0,8})\\.\\d{2}");

    private static final Pattern IBAN = matching("[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{1,30}");
    private static final Pattern BIC = matching("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");

    private static final List<Part> ACCOUNT =
            List.of(one("Id", List.of(one("IBAN", IBAN))), perhaps("Ccy", matching("EUR")));
    private static final List<Part> PARTY = List.of(one("Nm", text(70)));

    private static final List<Part> GROUP_HEADER = List.of(
            one("MsgId", text(35)),
            one("CreDtTm", matching(DATE + "T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})?")),
            one("NbOfTxs", NUMBER),
            perhaps("CtrlSum", CONTROL_SUM),
            one("InitgPty", PARTY));

    private static final List<Part> TRANSFER = List.of(
            one("PmtId", List.of(perhaps("InstrId", text(35)), one("EndToEndId", text(35)))),
            one("Amt", List.of(one("InstdAmt", AMOUNT))),
            perhaps("CdtrAgt", List.of(one("FinInstnId", List.of(one("BICFI", BIC))))),
            one("Cdtr", PARTY),
            one("CdtrAcct", ACCOUNT),
            perhaps("RmtInf", List.of(perhaps("Ustrd", text(140)))));

    private static final List<Part> PAYMENT = List.of(
            one("PmtInfId", text(35)),
            one("PmtMtd", matching("TRF")),
            perhaps("BtchBookg", matching("true|false")),
            perhaps("NbOfTxs", NUMBER),
            perhaps("CtrlSum", CONTROL_SUM),
            perhaps("PmtTpInf", List.of(perhaps("SvcLvl", List.of(one("Cd", matching("SEPA")))))),
            one("ReqdExctnDt", List.of(one("Dt", DATE))),
            one("Dbtr", PARTY),
            one("DbtrAcct", ACCOUNT),
            one(
                    "DbtrAgt",
                    List.of(one(
                            "FinInstnId",
                            List.of(
                                    perhaps("BICFI", BIC),
                                    perhaps("Othr", List.of(one("Id", matching("NOTPROVIDED")))))))),
            perhaps("ChrgBr", matching("SLEV")),
            new Part("CdtTrfTxInf", 1, Integer.MAX_VALUE, TRANSFER));

    private static final List<Part> DOCUMENT = List.of(one(
            "CstmrCdtTrfInitn",
            List.of(one("GrpHdr", GROUP_HEADER), new Part("PmtInf", 1, Integer.MAX_VALUE, PAYMENT))));

    /** Returns what of this document is not as the definition has it. */
    static List<String> errors(Element document) {
        Grammar grammar = new Grammar();
        if (!"Document".equals(document.getLocalName())) {
            grammar.errors.add("The root is " + document.getLocalName());
        }
        grammar.check(document, DOCUMENT);
        return grammar.errors;
    }

    private void check(Element element, List<Part> parts) {
        List<Element> children = children(element);
        int at = 0;
        for (Part part : parts) {
            int times = 0;
            while (at < children.size() && children.get(at).getLocalName().equals(part.name())) {
                content(children.get(at), part.content());
                at++;
                times++;
            }
            if (times < part.least() || times > part.most()) {
                errors.add(path(element) + "/" + part.name() + " comes " + times + " times");
            }
        }
        children.subList(at, children.size()).forEach(left -> errors.add(path(left) + " is out of place"));
    }

    @SuppressWarnings("unchecked")
    private void content(Element element, Object content) {
        if (!"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09".equals(element.getNamespaceURI())) {
            errors.add(path(element) + " is in another namespace");
        }
        attributes(element);
        if (content instanceof Pattern pattern) {
            if (!children(element).isEmpty()
                    || !pattern.matcher(element.getTextContent()).matches()) {
                errors.add(path(element) + " holds “" + element.getTextContent() + "”");
            }
        } else {
            check(element, (List<Part>) content);
        }
    }

    /** The only attribute is the currency of an amount. */
    private void attributes(Element element) {
        boolean amount = element.getLocalName().equals("InstdAmt");
        int expected = amount ? 1 : 0;
        if (element.getAttributes().getLength() != expected || (amount && !"EUR".equals(element.getAttribute("Ccy")))) {
            errors.add(path(element) + " has other attributes");
        }
    }

    /** Returns the elements within an element, in their order. */
    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static String path(Element element) {
        return Optional.ofNullable(element.getParentNode())
                        .filter(Element.class::isInstance)
                        .map(parent -> path((Element) parent))
                        .orElse("")
                + "/"
                + element.getLocalName();
    }

    /** Returns the texts of all elements with this name, wherever they are. */
    static List<String> texts(Element document, String name) {
        List<String> texts = new ArrayList<>();
        var found = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
