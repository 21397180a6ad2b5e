"""Checks that the published snapshot says what the facts say, no less and no more.

    python3 data/build/check_published.py

It shares no code with the builder. Every list is tried on numbers at, below and above each bound that stands
anywhere in the indicator: a number must be possible for the facts exactly when it is possible for the snapshot.
References (national, pace, last month, another indicator) are given one arbitrary value each.
"""

import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SIGNS = {"<": lambda x, b: x < b, "<=": lambda x, b: x <= b, ">": lambda x, b: x > b, ">=": lambda x, b: x >= b,
         "=": lambda x, b: x == b}
TASK_KEYS = {"id", "task", "domain", "since", "due", "regions", "counts"}
ASSUMED = {"national": 20.6, "pace": 200 / 3, "last": 3.0, "broadband.gross_adds": 7.0}


def read(path):
    """A JSON file; a key that stands twice in an object is an error."""
    def once(pairs):
        if len(dict(pairs)) < len(pairs):
            sys.exit(f"{path}: a key stands twice among {[key for key, _ in pairs]}")
        return dict(pairs)
    return json.loads((ROOT / path).read_text(encoding="utf-8"), object_pairs_hook=once)


def term(text):
    """The number that a term means, references at their assumed values."""
    factor, _, name = text.rpartition("*")
    return float(factor or 1) * (ASSUMED[name] if name in ASSUMED else float(name))


def meets(value, x):
    """Whether a number agrees with a value of the snapshot or a condition."""
    if value is None:
        return True
    if isinstance(value, (int, float)):
        return x == value
    for part in value.split("&"):
        part = part.strip()
        interval = re.fullmatch(r"([\[(])(.+),(.+)([\])])", part)
        if interval:
            low, high = term(interval[2]), term(interval[3])
            above = low < x or (x == low and interval[1] == "[")
            below = x < high or (x == high and interval[4] == "]")
            if not above or not below:
                return False
        else:
            sign, bound = re.fullmatch(r"([<>]=?|=)(.+)", part).groups()
            if not SIGNS[sign](x, term(bound)):
                return False
    return True


def limit(bound):
    """The number that a bound of the facts means."""
    if isinstance(bound, dict):
        return bound["factor"] * ASSUMED[bound["of"]]
    return ASSUMED.get(bound, bound)


def possible(groups, region, x):
    """Whether the facts leave a number to a region."""
    for group in groups:
        inside = SIGNS[group["op"]](x, limit(group["bound"])) and x >= group.get("band_low", x)
        if region in group["regions"] and not inside:
            return False
        if region not in group["regions"] and group["kind"] == "complete" and inside:
            return False
    return True


def lists_differ(fact, printed):
    """What is wrong with the printed lists of a fact."""
    for group in fact.get("groups", []):
        same = [entry for entry in printed if entry["indicator"] == group["indicator"]
                and entry["regions"] == group["regions"] and entry.get("count") == group.get("count")
                and entry["kind"] == group["kind"] and entry["tone"] == group["tone"]]
        if "text" in group:
            same = [entry for entry in same if entry["condition"] == {"text": group["text"]}]
        else:
            xs = points([group])
            same = [entry for entry in same if isinstance(entry["condition"], str) and "top" not in entry["condition"]]
            same = [entry for entry in same if all(
                meets(entry["condition"], x)
                == (SIGNS[group["op"]](x, limit(group["bound"])) and x >= group.get("band_low", x)) for x in xs)]
        if not same:
            yield f"{group['id']}: the snapshot has no such list"
        if group["kind"] == "complete" and group["count"] != len(set(group["regions"])):
            yield f"{group['id']}: {group['count']} were counted, {len(set(group['regions']))} are named"
        if group["kind"] == "sample" and group["count"] <= len(group["regions"]):
            yield f"{group['id']} is no sample"


def points(groups):
    """Numbers at, between and beyond all bounds of some lists."""
    bounds = sorted({limit(group["bound"]) for group in groups} | {group.get("band_low", 0) for group in groups})
    return [x + step for x in bounds for step in (-1e6, -0.001, 0, 0.001, 1e6)]


def complaints(table, snapshot, catalogue, provinces):
    """Everything that the snapshot lacks or says too much, as sentences."""
    values, pace = snapshot["values"], 100 * table["pace"][0] / table["pace"][1]
    indicators = {entry["id"]: entry for entry in catalogue["indicators"]}
    groups, own = {}, {}
    for fact in table["facts"]:
        for entry in fact.get("national", []):
            head = values[entry["indicator"]]["全国"]
            printed = entry.get("value", entry.get("lead"))
            if round(head - pace * ("lead" in entry), entry["decimals"]) != printed:
                yield f"{fact['id']}: {entry['indicator']} is {head}, printed is {printed}"
        for entry in fact.get("regional", []):
            expected = entry.get("value", f"{entry.get('op')}{entry.get('bound')}")
            own[entry["indicator"], entry["region"]] = expected
            if values[entry["indicator"]][entry["region"]] != expected:
                yield f"{fact['id']}: {entry['indicator']} of {entry['region']} is not {expected}"
        for group in fact.get("groups", []):
            if "text" not in group:
                groups.setdefault(group["indicator"], []).append(group)
        yield from lists_differ(fact, snapshot["lists"])
        for note in fact.get("notes", []):
            if note not in snapshot["notes"]:
                yield f"{fact['id']}: the snapshot has no such note"
    stated = {(e["indicator"], "全国") for f in table["facts"] for e in f.get("national", []) if "value" in e}
    for indicator, row in values.items():
        if ("全国" in row) != ((indicator, "全国") in stated):
            yield f"{indicator}: the nation's value is not printed, or lacking"
        for region in row:
            if region not in provinces and region != "全国":
                yield f"{indicator}: {region} is no province"
    for indicator in indicators:
        for region in provinces:
            value, lists = values.get(indicator, {}).get(region), groups.get(indicator, [])
            if (indicator, region) in own:
                if isinstance(value, (int, float)) and not possible(lists, region, value):
                    yield f"{indicator} of {region} contradicts a list"
            elif value is not None and not lists:
                yield f"{indicator} of {region} is not in the facts"
            else:
                for x in points(lists):
                    if meets(value, x) != possible(lists, region, x):
                        yield f"{indicator} of {region} is {value}: wrong about {x}"
    for entry in table["targets"]:
        target = indicators[entry["indicator"]]["target"]
        if target != {"condition": f"{entry['op']}{entry['bound']}", "by": entry["by"]}:
            yield f"{entry['indicator']} has another target"
    yield from crossed(table, values, pace)


def crossed(table, values, pace):
    """Which cross checks of the facts do not hold."""
    named = {group["id"]: group["regions"] for fact in table["facts"] for group in fact.get("groups", [])}
    for check in table["cross_checks"]:
        sets = [set(named[name]) for name in check.get("lists", [])]
        head = lambda key: values[check[key]]["全国"]
        holds = {
            "lead": lambda: round(head("indicator") - pace, check["decimals"]) == check["lead"],
            "per_day": lambda: round(head("total") / table["days"], check["decimals"]) == head("result"),
            "ratio": lambda: round(100 * head("numerator") / head("denominator"), check["decimals"]) == head("result"),
            "subset": lambda: sets[0] <= sets[1],
            "disjoint": lambda: len(set().union(*sets)) == sum(map(len, sets)),
            "common": lambda: sets[0] & sets[1] == set(check["regions"]),
        }
        if not holds[check["check"]]():
            yield f"{check} does not hold"


def in_force(indicator, period):
    """An indicator with the threshold of a month alone: the bulletin says nothing of other months."""
    valid = [entry for entry in indicator.get("thresholds", []) if entry.get("from", "") <= period]
    return {**indicator, "thresholds": valid[-1:]} if valid else indicator


def wrong_tasks(table, kept, provinces):
    """Everything that the tasks lack or say too much, as sentences."""
    told = {task["key"]: task for fact in table["facts"] for task in fact.get("milestones", [])}
    if [task["id"] for task in kept["tasks"]] != list(told):
        yield "the tasks are not those of the facts"
    for task in kept["tasks"]:
        fact = told[task["id"]]
        names = provinces if fact.get("regions") == "all" else fact.get("regions", [])
        if list(task.get("regions", {})) != names or fact.get("count", len(names)) != len(names):
            yield f"{fact['id']}: the regions are not those that were named or counted"
        if any(part != ({"done": fact["done"]} if "done" in fact else {}) for part in task.get("regions", {}).values()):
            yield f"{fact['id']}: a region's state is not the one that was told"
        if task.get("counts") != ([{"period": table["period"], **fact["counted"]}] if "counted" in fact else None):
            yield f"{fact['id']}: the count is another"
        same = [task.get(key) == fact.get(key) for key in ("task", "domain", "due")]
        if not all(same) or task["since"] != table["period"] or set(task) - TASK_KEYS:
            yield f"{fact['id']}: wording, domain, day or month is another"


def main():
    provinces = [entry["short"] for entry in read("data/regions.json")["provinces"] if entry["data"]]
    table = read("Tests/Facts/home-market-2020-08.json")
    catalogue = read("data/home-market-published/dataset.json")
    demo = read("data/home-market-demo/dataset.json")
    wrong = list(complaints(table, read("data/home-market-published/2020-08.json"), catalogue, provinces))
    wrong += wrong_tasks(table, read("data/home-market-published/milestones.json"), provinces)
    demo["indicators"] = [in_force(entry, table["period"]) for entry in demo["indicators"]]
    wrong += [f"the two catalogues differ in {key}" for key in demo
              if key not in ("title", "notes") and demo[key] != catalogue[key]]
    print("\n".join(wrong) or f"all {len(table['facts'])} facts hold, and nothing beyond them is said")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
