"""LWS1 in Python, written from the page "Steekproef" alone.

Without arguments it prints the lots of the test vectors in that page. With the sample register, a number of letters, a
seed and a round it draws from that register: steekproef.py bevolkingsregister.csv 600 "4 1 6 6 2 3 5 2" 1
"""
import csv
import hashlib
import re
import sys
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

def eligible(row, reference, minimum, place):
    """Whether a row of the sample register can be drawn, its duplicates aside."""
    born = "".join(reversed(row["Geboortedatum"].split("-")))
    return (
        not row["Datum overlijden"]
        and not row["Status"]
        and row["Indicatie geheim"] == "0"
        and row["Huisnummer"]
        and row["Woonplaats"] == place
        and born
        and int(born) <= int(reference) - minimum * 10000
    )


def draw(path, letters, seed, round_, reference="20260901", minimum=16, place="Waterveen"):
    """Draws from the sample register, by person and in proportion to the areas; prints area and lot."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    parent = list(range(len(rows)))

    def root(i):
        while parent[i] != i:
            i = parent[i]
        return i

    seen = {}
    for i, row in enumerate(rows):
        born = "".join(reversed(row["Geboortedatum"].split("-")))
        row["key"] = "sleutel|" + fold(row["A-nummer"])
        where = (row["Straat"], row["Huisnummer"], row["Toevoeging"], row["Postcode"], row["Woonplaats"])
        who = person(row["Voornamen"], row["Voorvoegsel"] + row["Geslachtsnaam"], born, *where)
        for text in (row["key"], who) if born else (row["key"],):
            parent[root(i)] = root(seen.setdefault(text, i))
    groups = {}
    for i in range(len(rows)):
        groups.setdefault(root(i), []).append(rows[i])
    areas = {}
    for group in groups.values():
        if all(eligible(row, reference, minimum, place) for row in group):
            chosen = min(group, key=lambda row: sha(row["key"]))
            areas.setdefault(chosen["Wijk"], []).append(chosen["key"])
    total = sum(map(len, areas.values()))
    share = {name: divmod(letters * len(area), total) for name, area in areas.items()}
    order = sorted(areas, key=lambda name: (-share[name][1], -len(areas[name]), name))
    extra = set(order[: letters - sum(whole for whole, _ in share.values())])
    for name in sorted(areas):
        lots = sorted(lot(seed, round_, identity) for identity in areas[name])
        for drawn in lots[: share[name][0] + (name in extra)]:
            print(name + "," + drawn)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        draw(sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
    else:
        for identity in VECTORS:
            print(identity, lot(" 4 1 6 6 2 3 ", 2, identity), sep="\n  ")
