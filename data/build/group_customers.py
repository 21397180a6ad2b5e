"""Builds the snapshots of data/group-customers-2009 from the table of facts; the catalogue is written by hand.

    python3 data/build/group_customers.py

What a source says of its place becomes a value in the period that the source speaks of. A bound stays a bound; where
a fact gives both a figure and a comparison with the pace, the figure is stored and implies the comparison.
"""

import json
import pathlib

import layout

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FACTS = ROOT / "Tests/Facts/group-customers-2009.json"
FOLDER = ROOT / "data/group-customers-2009"


def column(entry):
    """The column that an entry of the facts speaks of: an indicator, or one segment of it."""
    return entry["indicator"] + ("@" + entry["segment"] if "segment" in entry else "")


def value(entry):
    """The value as snapshots write it: a number, a bound, or null for what is known to be missing."""
    if entry.get("missing"):
        return None
    return entry["value"] if "value" in entry else f"{entry['op']}{entry['bound']}"


def printed_list(entry, place):
    """A list without regions of its own belongs to the place; `members` are what it names."""
    condition = {"text": entry["text"]} if "text" in entry else f"{entry['op']}{entry['bound']}"
    found = {"indicator": column(entry), "condition": condition, "regions": entry.get("regions", [place])}
    found.update({key: entry[key] for key in ("members", "kind", "tone") if key in entry})
    return found


def milestone(entry, period, place):
    """A task of the place; one that is told as done was done by the end of the period."""
    part = {"done": period} if entry["state"] == "done" else {}
    return {"id": entry["key"], "task": entry["task"], "domain": entry["domain"], "since": period,
            **{key: entry[key] for key in ("due",) if key in entry}, "regions": {place: part}}


def snapshot(period, told, order):
    """The snapshot of one period from its facts, each with its source, columns in the catalogue's order."""
    values, lists = {}, []
    for fact, source in told:
        for entry in fact.get("values", []):
            if "implied_by" not in entry:
                values.setdefault(column(entry), {})[source["place"]] = value(entry)
        lists += [printed_list(entry, source["place"]) for entry in fact.get("lists", [])]
    ranked = sorted(values, key=lambda name: order.index(name.split("@")[0]))
    titles = list(dict.fromkeys(source["title"] for _, source in told))
    found = {
        "period": period, "source": {"kind": "published", "title": "；".join(titles), "note": "只取事实，不录原文"},
        "values": {name: values[name] for name in ranked},
    }
    if lists:
        found["lists"] = lists
    return found


def main():
    table = json.loads(FACTS.read_text(encoding="utf-8"))
    catalogue = json.loads((FOLDER / "dataset.json").read_text(encoding="utf-8"))
    order = [entry["id"] for entry in catalogue["indicators"]]
    sources = {source["id"]: source for source in table["sources"]}
    periods, tasks = {}, []
    for fact in table["facts"]:
        source = sources[fact["source"]]
        period = fact.get("period", source["period"])
        if any(key in fact for key in ("values", "lists")):
            periods.setdefault(period, []).append((fact, source))
        tasks += [milestone(entry, period, source["place"]) for entry in fact.get("milestones", [])]
    for period, told in periods.items():
        layout.write(FOLDER / f"{period}.json", snapshot(period, told, order))
    layout.write(FOLDER / "milestones.json", {"format": 1, "tasks": tasks})


if __name__ == "__main__":
    main()
