"""Checks the facts of data/group-customers-2009 against the texts that they come from, and the snapshots against them.

    python3 data/build/check_group_customers.py [FOLDER]

With FOLDER, which holds the two texts, every sequence of digits in them must be accounted for, in their order: by a
fact that has the number, or by a reason for leaving it out. Without it only the snapshots are checked: they must hold
what the facts say, and nothing else. No code is shared with the builder.
"""

import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DATA = ROOT / "data/group-customers-2009"
SUMMARIES, ARTICLE = "enterprise-work-summaries-2009.txt", "enterprise-strategy-2010.txt"


def pieces(text):
    """The pieces of the collection without their titles, blanks and line ends."""
    found = []
    for line in text.split("\n"):
        if re.match(r"第.篇:", line):
            found.append((line[4:], []))
        elif line != found[-1][0]:
            found[-1][1].append(line)
    return ["".join(lines).replace(" ", "") for _, lines in found]


def texts(folder):
    """The text of each source; each summary stands twice in the collection, and the last piece has no figures."""
    found = pieces((folder / SUMMARIES).read_text(encoding="utf-8"))
    if len(found) != 5 or found[0] != found[1] or found[2] != found[3] or re.search(r"\d", found[4]):
        sys.exit(f"{SUMMARIES} is not the text that was read")
    article = re.sub(r"\s", "", (folder / ARTICLE).read_text(encoding="utf-8"))
    return {"city": found[0], "county": found[2], "strategy": article}


def numbers(part):
    """Every number and date that stands somewhere in a part of the facts."""
    if isinstance(part, dict):
        return [number for key, value in part.items() if key != "id" for number in numbers(value)]
    if isinstance(part, list):
        return [number for value in part for number in numbers(value)]
    return [float(x) for x in re.findall(r"\d+(?:\.\d+)?", part)] if isinstance(part, str) else [part]


def unaccounted(table, folder):
    """What the texts have that the table does not account for, as sentences."""
    facts = {fact["id"]: fact for fact in table["facts"]}
    periods = {source["id"]: source["period"] for source in table["sources"]}
    for source, text in texts(folder).items():
        listed = table["accounted"]["digits"][source]
        printed = re.findall(r"\d+(?:\.\d+)?", text)
        if [digits for digits, _ in listed] != printed:
            yield f"{source}: the digits of the text are {printed}"
        for digits, reason in listed:
            if reason in facts:
                known = numbers(facts[reason]) + numbers(periods[source])
                if float(digits) not in known:
                    yield f"{source}: {reason} does not have {digits}"
        for entry in table["accounted"]["words"]:
            if entry["source"] == source and entry["word"] not in text:
                yield f"{source}: {entry['word']} does not stand in the text"


def expected(entry):
    """The value that a fact gives."""
    if entry.get("missing"):
        return None
    return entry.get("value", f"{entry.get('op')}{entry.get('bound')}")


def complaints(table):
    """Where the snapshots say more or less than the facts, as sentences."""
    places = {source["id"]: source for source in table["sources"]}
    catalogue = json.loads((DATA / "dataset.json").read_text(encoding="utf-8"))
    units = {entry["id"]: entry["unit"] for entry in catalogue["indicators"]}
    told, printed, tasks = {}, {}, []
    for fact in table["facts"]:
        source = places[fact["source"]]
        period = fact.get("period", source["period"])
        for entry in fact.get("values", []):
            if units[entry["indicator"]] != entry["unit"]:
                yield f"{fact['id']}: {entry['indicator']} is in {units[entry['indicator']]}"
            name = "@".join([entry["indicator"], *([entry["segment"]] if "segment" in entry else [])])
            if "implied_by" not in entry:
                told[period, name, source["place"]] = expected(entry)
        printed[period] = printed.get(period, 0) + len(fact.get("lists", []))
        tasks += [(entry["key"], entry["task"], entry["domain"], period, entry.get("due"), source["place"],
                   {"done": period} if entry["state"] == "done" else {}) for entry in fact.get("milestones", [])]
    for path in DATA.glob("2*.json"):
        snapshot = json.loads(path.read_text(encoding="utf-8"))
        for name, row in snapshot["values"].items():
            for region, value in row.items():
                key = (snapshot["period"], name, region)
                if key not in told or told.pop(key) != value:
                    yield f"{key} is {value}, which no fact says"
        if len(snapshot.get("lists", [])) != printed.pop(snapshot["period"]):
            yield f"{path.name}: lists are missing, or too many"
    kept = json.loads((DATA / "milestones.json").read_text(encoding="utf-8"))["tasks"]
    if tasks != [(task["id"], task["task"], task["domain"], task["since"], task.get("due"), *place)
                 for task in kept for place in task["regions"].items()]:
        yield "the tasks are not those of the facts"
    for key in [*told, *(period for period, count in printed.items() if count)]:
        yield f"the snapshots lack {key}"


def main():
    table = json.loads((ROOT / "Tests/Facts/group-customers-2009.json").read_text(encoding="utf-8"))
    found = list(complaints(table))
    if len(sys.argv) > 1:
        found += unaccounted(table, pathlib.Path(sys.argv[1]))
    if found:
        sys.exit("\n".join(found))
    print(f"{len(table['facts'])} facts, all of them held")


if __name__ == "__main__":
    main()
