"""The people every file is about, and how an expectation is written. What stands here is what a person knows of them;
nothing is taken from what Lotwijzer makes of a file."""
import datetime
import os

FOLDER = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

HEADER = ["Id", "Voornaam", "Tussenvoegsel", "Achternaam", "Geboortedatum", "Geslacht", "Straat", "Huisnummer",
          "Toevoeging", "Postcode", "Woonplaats", "E-mail", "Telefoon", "Wijk", "Opleiding"]
USES = dict(zip(HEADER, ["FORM_ID", "FIRST_NAME", "INFIX", "LAST_NAME", "BIRTH_DATE", "criterion Geslacht", "STREET",
                         "HOUSE_NUMBER", "ADDITION", "POSTCODE", "CITY", "EMAIL", "PHONE", "criterion Wijk",
                         "criterion Opleiding"]))
PEOPLE = [dict(zip(HEADER, row)) for row in [
    ["101", "René", "", "d’Hont", "04-03-1985", "Man", "Kade", "12", "a", "8991 AB", "Waterveen", "rene@example.nl",
     "0612345678", "Noord", "Hbo"],
    ["102", "Zoë", "van den", "Berg", "31-10-1990", "Vrouw", "Dorpsstraat", "7", "", "8992 CD", "Waterveen",
     "zoe@example.nl", "0687654321", "Zuid", "Mbo"],
    ["103", "Jürgen", "", "Müller", "01-12-1953", "Man", "Lange Nieuwstraat", "101", "2", "8993 EF", "Waterveen",
     "jurgen@example.nl", "0113212345", "Oost", "Wo"],
    ["104", "Anne-Marie", "", "O’Brien", "29-02-2004", "Vrouw", "’t Zand", "3", "", "8991 GH", "Waterveen",
     "am@example.nl", "0655512345", "Noord", "Vmbo"],
    ["105", "Françoise", "", "Lefèvre", "15-07-1971", "X", "Hofje", "1", "", "8992 KL", "Waterveen",
     "francoise@example.nl", "0644412345", "Zuid", "Hbo"],
    ["106", "Bo", "de", "Wit", "09-01-1999", "Man", "Kade", "14", "", "8991 AB", "Waterveen", "bo@example.nl",
     "0633312345", "Noord", "Mbo"],
]]
KEYS = [("id", "Id"), ("code", "Code"), ("first", "Voornaam"), ("last", "Achternaam"), ("email", "E-mail"),
        ("phone", "Telefoon"), ("street", "Straat"), ("number", "Huisnummer"), ("addition", "Toevoeging"),
        ("postcode", "Postcode"), ("city", "Woonplaats"), ("born", "Geboortedatum"), ("year", "Geboortejaar"),
        ("at", "Aangemeld"), ("remark", "Opmerking")]
CRITERIA = ["Geslacht", "Wijk", "Opleiding"]


def born(person):
    return datetime.date(*reversed([int(part) for part in person["Geboortedatum"].split("-")]))


def rows(columns=HEADER, people=PEOPLE):
    return [[person[column] for column in columns] for person in people]


def known(person, columns=HEADER, criteria=None, **more):
    """Everything that is to be known of somebody after reading these columns, in one line."""
    facts = {key: value for key, value in person.items() if key in columns}
    if facts.get("Tussenvoegsel"):
        facts["Achternaam"] = facts["Tussenvoegsel"] + " " + facts["Achternaam"]
    if "Geboortedatum" in facts:
        facts["Geboortedatum"] = born(person).isoformat()
    named = dict(KEYS)
    for key, value in more.items():
        facts[named.get(key, key)] = value
    parts = [f"{key}={facts[name]}" for key, name in KEYS if facts.get(name)]
    for criterion in (CRITERIA if criteria is None else criteria):
        if facts.get(criterion):
            parts.append(f"{criterion}={facts[criterion]}")
    return " | ".join(parts)


def letter(index):
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def all_added(first_row=2, step=1, columns=HEADER, people=PEOPLE, remarks=(), **more):
    return [(first_row + i * step, "added", known(person, columns, **more), list(remarks))
            for i, person in enumerate(people)]


def expect(name, why, origin, header=1, columns=HEADER, uses=None, rows=None, hidden=(), sheet=None):
    """Writes what reading this file must come to.

    origin: 'csv ENCODING delimiter' or 'workbook Sheet of A, B'; rows: (number, verdict, known or None, remarks)."""
    uses = USES | (uses or {})
    lines = ["# " + part for part in why.split("\n")]
    if sheet:
        lines.append("ask: " + sheet)
    lines += ["file: " + origin, f"header: {header}"]
    for i, column in enumerate(columns):
        lines.append(f"{letter(i)} {column.strip() or '(no name)'} -> {uses.get(column, 'ignored')}"
                     + (" (hidden)" if i in hidden else ""))
    for number, verdict, person, remarks in (all_added(header + 1, columns=columns) if rows is None else rows):
        lines.append(f"row {number}: {verdict}" + (" " + person if person else ""))
        lines += ["  " + remark for remark in remarks]
    with open(os.path.join(FOLDER, name + ".expected"), "w", encoding="utf-8", newline="\n") as out:
        out.write("\n".join(lines) + "\n")


def expect_refused(name, why, problem, row=None, column=None):
    place = (f" row {row}" if row else "") + (f" column {column}" if column else "")
    with open(os.path.join(FOLDER, name + ".expected"), "w", encoding="utf-8", newline="\n") as out:
        out.write("\n".join("# " + part for part in why.split("\n")) + f"\nrefused: {problem}{place}\n")


def path(name):
    return os.path.join(FOLDER, name)
