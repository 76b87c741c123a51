"""LWS1 in Python, written from the page "Steekproef" alone: prints the lots of the test vectors in that page."""
import hashlib
import re
import unicodedata


def sha(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def fold(text):
    text = unicodedata.normalize("NFKD", text).upper()
    return "".join(c for c in text if unicodedata.category(c)[0] == "L" or unicodedata.category(c) == "Nd")


def address(street, number, addition, postcode, city):
    house = re.search(r"[0-9]+", number)
    if house is None:
        return ""
    rest = fold(number[house.end():]) + fold(addition)
    digits = house.group().lstrip("0") or "0"
    if re.fullmatch(r"[1-9][0-9]{3}[A-Z]{2}", fold(postcode)):
        return f"{fold(postcode)}|{digits}|{rest}"
    place = fold(postcode) or fold(city)
    return f"{place}|{fold(street)}|{digits}|{rest}" if place and fold(street) else ""


def person(first, last, birth, *where):
    return f"persoon|{fold(first)}{fold(last)}|{birth}|{address(*where)}"


def lot(seed, round_, identity):
    return sha(f"LWS1|{sha(seed.strip())}|{round_}|{sha(identity)}")


VECTORS = [
    ("sleutel|" + fold("12 345-a")),
    person("Renée", "van der Meer-Łoś", "19790228", "Kade", "012", "a", "8991 ab", "Waterveen"),
    person("Jan", "de Wit", "19500000", "Kerkstraat", "7 bus 3", "", "9000", "Gent"),
    person("ﬁen", "Großmann", "", "", "5", "", "8991AB", ""),
    "adres|" + address("Dorpsstraat", "12", "bis", "", "Sint-Niklaas"),
]

if __name__ == "__main__":
    for identity in VECTORS:
        print(identity, lot(" 4 1 6 6 2 3 ", 2, identity), sep="\n  ")
