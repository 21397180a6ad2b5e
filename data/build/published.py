"""Builds data/home-market-published from the table of facts and the catalogue of the demo.

    python3 data/build/published.py

What the facts say of a region becomes its value: a number, or the bound that all lists together leave it. A
complete list also speaks of those it does not name; a sample and a list without a count do not.
"""

import json
import pathlib

import layout

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FACTS = ROOT / "Tests/Facts/home-market-2020-08.json"
DEMO = ROOT / "data/home-market-demo/dataset.json"
NOTES = ROOT / "data/build/published-notes.json"
FOLDER = ROOT / "data/home-market-published"

OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}
INFINITE = float("inf")


def reference(bound):
    """A bound as conditions write it: a number, a reference, or a share of one."""
    return f"{bound['factor']}*{bound['of']}" if isinstance(bound, dict) else str(bound)


def condition(group):
    """The condition of a list; its own words where it has no number."""
    if "text" in group:
        return {"text": group["text"]}
    if "band_low" in group:
        return f"[{group['band_low']},{reference(group['bound'])})"
    return group["op"] + reference(group["bound"])


def is_number(bound):
    """Whether a bound is a plain number."""
    return isinstance(bound, (int, float))


def half_line(op, bound):
    """The numbers that a comparison allows, as one interval: low, whether low belongs to it, high, likewise."""
    if op in ("<", "<="):
        return [(-INFINITE, False, bound, op == "<=")]
    if op in (">", ">="):
        return [(bound, op == ">=", INFINITE, False)]
    return [(bound, True, bound, True)]


def allowed(group, named):
    """The numbers that a list leaves to a region that it names, or does not name, as disjoint intervals."""
    high, low = half_line(group["op"], group["bound"]), group.get("band_low")
    if named:
        return high if low is None else common(high, half_line(">=", low))
    above = half_line(OPPOSITE[group["op"]], group["bound"])
    return above if low is None else half_line("<", low) + above


def common(left, right):
    """The intersection of two sets of intervals."""
    found = []
    for a in left:
        for b in right:
            low = max((a[0], not a[1]), (b[0], not b[1]))
            high = min((a[2], a[3]), (b[2], b[3]))
            if low[0] < high[0] or (low[0] == high[0] and not low[1] and high[1]):
                found.append((low[0], not low[1], *high))
    return found


def numeric(intervals):
    """One interval as conditions write it, nothing for the whole line; a point is its number."""
    [(low, low_closed, high, high_closed)] = intervals
    if low == high:
        return low
    if low == -INFINITE:
        return None if high == INFINITE else ("<=" if high_closed else "<") + str(high)
    if high == INFINITE:
        return (">=" if low_closed else ">") + str(low)
    return ("[" if low_closed else "(") + f"{low},{high}" + ("]" if high_closed else ")")


def bound(groups, region):
    """What the lists of one indicator together say of a region; None for nothing."""
    numbers, symbols = [(-INFINITE, False, INFINITE, False)], []
    for group in groups:
        named = region in group["regions"]
        if "text" in group or not (named or group["kind"] == "complete"):
            continue
        if is_number(group["bound"]):
            numbers = common(numbers, allowed(group, named))
        else:
            symbols.append((group["op"] if named else OPPOSITE[group["op"]]) + reference(group["bound"]))
    number = numeric(numbers)
    if is_number(number):
        return number
    return " & ".join(part for part in [number, *symbols] if part is not None) or None


def values(facts, catalogue, provinces):
    """The values of the snapshot by indicator, in the order of the catalogue: the nation first, then by code."""
    head, groups, own = {}, {}, {}
    for fact in facts:
        for entry in fact.get("national", []):
            if "value" in entry:
                head.setdefault(entry["indicator"], entry["value"])
        for entry in fact.get("regional", []):
            own[entry["indicator"], entry["region"]] = entry.get("value", f"{entry.get('op')}{entry.get('bound')}")
        for group in fact.get("groups", []):
            groups.setdefault(group["indicator"], []).append(group)
    found = {}
    for indicator in (entry["id"] for entry in catalogue["indicators"]):
        row = {catalogue["region"]: head.get(indicator)}
        for province in provinces:
            row[province] = own.get((indicator, province), bound(groups.get(indicator, []), province))
        row = {region: value for region, value in row.items() if value is not None}
        if row:
            found[indicator] = row
    return found


def lists(facts):
    """Every printed list in printed order; the printed first rank of a region's own value is one too."""
    for fact in facts:
        for group in fact.get("groups", []):
            entry = {"indicator": group["indicator"], "condition": condition(group), "regions": group["regions"]}
            entry.update({key: group[key] for key in ("count", "kind", "tone") if key in group})
            yield entry
        for entry in fact.get("regional", []):
            if "rank" in entry:
                yield {
                    "indicator": entry["indicator"], "condition": f"top {entry['rank']}",
                    "regions": [entry["region"]], "kind": "open", "tone": "commend",
                }


def milestones(facts, period, provinces):
    """Every task: told by the bulletin of the month, its regions with what is known of them."""
    for fact in facts:
        for task in fact.get("milestones", []):
            entry = {"id": task["key"], "task": task["task"], "domain": task["domain"], "since": period}
            if "due" in task:
                entry["due"] = task["due"]
            regions = provinces if task.get("regions") == "all" else task.get("regions", [])
            if regions:
                entry["regions"] = {region: {"done": task["done"]} if "done" in task else {} for region in regions}
            if "counted" in task:
                entry["counts"] = [{"period": period, **task["counted"]}]
            yield entry


def notes(facts):
    """What the bulletin asks for and holds up as an example."""
    return [note for fact in facts for note in fact.get("notes", [])]


def alternatives(facts, nation):
    """What other sources have and the bulletin does not print, of the nation."""
    for fact in facts:
        for entry in fact.get("alternatives", []):
            values = {indicator: {nation: None} for indicator in entry["indicators"]}
            yield {"source": entry["source"], "in_force": entry["in_force"], "values": values}


def lines_of_the_month(catalogue, period):
    """The catalogue with the thresholds alone that are in force in a month: the bulletin says nothing of others."""
    for indicator in catalogue["indicators"]:
        in_force = [entry for entry in indicator.get("thresholds", []) if entry.get("from", "") <= period]
        if in_force:
            indicator["thresholds"] = in_force[-1:]
    return catalogue


def main():
    table = json.loads(FACTS.read_text(encoding="utf-8"))
    catalogue = lines_of_the_month(json.loads(DEMO.read_text(encoding="utf-8")), table["period"])
    own = json.loads(NOTES.read_text(encoding="utf-8"))
    regions = json.loads((ROOT / "data/regions.json").read_text(encoding="utf-8"))
    provinces = [entry["short"] for entry in regions["provinces"] if entry["data"]]
    facts = table["facts"]
    snapshot = {
        "period": table["period"],
        "source": {"kind": "published", "title": table["title"], "note": own["source"]},
        "values": values(facts, catalogue, provinces),
        "lists": list(lists(facts)),
        "alternatives": list(alternatives(facts, catalogue["region"])),
        "notes": notes(facts),
    }
    tasks = {
        "format": 1, "source": {"kind": "published", "title": table["title"]},
        "tasks": list(milestones(facts, table["period"], provinces)),
    }
    FOLDER.mkdir(exist_ok=True)
    layout.write(FOLDER / "dataset.json", {**catalogue, "title": own["title"], "notes": own["notes"]})
    layout.write(FOLDER / f"{table['period']}.json", snapshot)
    layout.write(FOLDER / "milestones.json", tasks)


if __name__ == "__main__":
    main()
