"""Builds the snapshots of data/ministry-broadband; the catalogue is written by hand.

    python3 data/build/ministry.py [FOLDER]

Lists of provinces that releases printed become bounds in the tables of the groups that the provinces belong to.
With FOLDER, which holds miit_national_series.csv, miit_by_region.csv and province_points.csv, the table of facts
Tests/Facts/ministry-broadband.json is made anew first. Without it the committed table is taken as it is.

The figures of June 2018 are of three regions that share out the north-east among themselves. Such a figure is no
value of the group of its name, but the group's own cannot exceed it: the snapshot holds that bound.
"""

import csv
import json
import pathlib
import sys

import layout

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FACTS = ROOT / "Tests/Facts/ministry-broadband.json"
FOLDER = ROOT / "data/ministry-broadband"
TITLE = "工业和信息化部通信业经济运行情况"

NATIONAL = {
    "fixed_bb_万户": "broadband.customers", "bb_100m_万户": "broadband.over_100m",
    "bb_1000m_万户": "broadband.over_1000m", "fibre_万户": "broadband.fibre", "iptv_万户": "iptv.customers",
}
REGIONAL = {
    "bb_100m_subs": ("broadband.over_100m", "broadband.over_100m_share"),
    "fibre_subs": ("broadband.fibre", "broadband.fibre_share"),
    "gigabit_penetration": ("broadband.over_1000m_share", None), "mobile_traffic_ytd": ("mobile.traffic_ytd", None),
}
GROUPS = ["east", "central", "west", "northeast"]
PROVINCIAL = {"fibre_share": "broadband.fibre_share", "bb_100m_share": "broadband.over_100m_share"}
OPPOSITE = {">": "<=", "<": ">="}


def number(text):
    """A number as it is printed, whole ones without a point, and how many decimals it is printed with."""
    decimals = len(text.partition(".")[2])
    return (float(text) if decimals else int(text)), decimals


def rows(path):
    """The rows of a CSV file."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def national(folder, head):
    """Every printed figure of the nation."""
    for row in rows(folder / "miit_national_series.csv"):
        for name, indicator in NATIONAL.items():
            if row[name]:
                value, decimals = number(row[name])
                yield {"period": row["date"], "indicator": indicator, "region": head, "value": value,
                       "decimals": decimals}


def regional(folder, names):
    """Every printed figure of a region; where the north-east has none, of one of three regions."""
    for row in rows(folder / "miit_by_region.csv"):
        is_of_three = not row["northeast"]
        for indicator, suffix in zip(REGIONAL[row["metric"]], ("", "_share_pct")):
            for group in GROUPS:
                if indicator and row[group + suffix]:
                    value, decimals = number(row[group + suffix])
                    yield {"period": row["date"], "indicator": indicator, "region": names[group], "value": value,
                           "decimals": decimals, **({"division": "three"} if is_of_three else {})}


def provincial(folder):
    """Every printed figure of a single province, which no row of the dataset is."""
    for row in rows(folder / "province_points.csv"):
        value, decimals = number(row["value"])
        yield {"period": row["period"], "metric": row["metric"], "province": row["province"], "value": value,
               "decimals": decimals, "unit": row["unit"], **({"certain": False} if "inferred" in row["note"] else {})}


def distilled(folder, lists):
    """The table of facts: what is printed, in the order of time; `lists` are those of the releases' text."""
    book = json.loads((ROOT / "data/regions.json").read_text(encoding="utf-8"))
    names = {group["id"]: group["name"]["zh"] for group in book["groups"]}
    facts = [*national(folder, book["nation"]["short"]), *regional(folder, names)]
    facts.sort(key=lambda fact: fact["period"])
    return {
        "format": 1, "title": TITLE, "head": book["nation"]["short"], "groups": [names[group] for group in GROUPS],
        "facts": [{"id": f"M{index:03}", **fact} for index, fact in enumerate(facts, 1)],
        "beyond": {"points": list(provincial(folder)), "lists": lists},
    }


def values(facts, table, order):
    """The values of one period by indicator and region, the nation first."""
    found = {}
    for fact in facts:
        row = found.setdefault(fact["indicator"], {})
        if "division" not in fact:
            row[fact["region"]] = fact["value"]
        elif not fact["indicator"].endswith("_share"):
            row[fact["region"]] = f"<={fact['value']}"
            row[table["groups"][-1]] = None
    places = [table["head"], *table["groups"]]
    return {indicator: {place: found[indicator][place] for place in places if place in found[indicator]}
            for indicator in order if found.get(indicator)}


def note(facts):
    """What a period of three regions says of itself, with the shares that no group has; None for the others."""
    shares = [fact for fact in facts if "division" in fact and fact["indicator"].endswith("_share")]
    if not shares:
        return None
    printed = "、".join(f"{fact['region']}{fact['value']}%" for fact in shares)
    return (f"本月按东、中、西三个地区公布，东北并入其中，三地之和与全国相符：各地区只记上限，东北没有数。"
            f"三地区光纤用户占比分别为{printed}，口径不同，不入表。")


def bounds(printed, provinces):
    """What a printed list says of provinces: of those not named too, where it is complete."""
    for province in provinces:
        if province in printed["provinces"]:
            yield province, f"{printed['op']}{printed['bound']}"
        elif printed["kind"] == "complete":
            yield province, f"{OPPOSITE[printed['op']]}{printed['bound']}"


def lower_tables(table, book, snapshots):
    """The tables of the groups' provinces that printed lists make: code, snapshot."""
    for printed in table["beyond"]["lists"]:
        if printed["metric"] not in PROVINCIAL:
            continue
        for number, group in enumerate(book["groups"], 1):
            inside = [place["short"] for place in book["provinces"] if place.get("group") == group["id"]]
            found = dict(bounds(printed, inside))
            if found:
                head = {name: {group["name"]["zh"]: row[group["name"]["zh"]]}
                        for name, row in snapshots[printed["period"]]["values"].items() if group["name"]["zh"] in row}
                indicator = PROVINCIAL[printed["metric"]]
                values = {**head, indicator: {**head.get(indicator, {}), **found}}
                yield f"{number:06}", {**snapshots[printed["period"]], "values": values,
                                       "notes": ["各省的界限由发布点名的省份推得，未印各省数值"]}


def main():
    lists = json.loads(FACTS.read_text(encoding="utf-8"))["beyond"]["lists"]
    if len(sys.argv) > 1:
        layout.write(FACTS, distilled(pathlib.Path(sys.argv[1]), lists))
    table = json.loads(FACTS.read_text(encoding="utf-8"))
    catalogue = json.loads((FOLDER / "dataset.json").read_text(encoding="utf-8"))
    order = [entry["id"] for entry in catalogue["indicators"]]
    snapshots = {}
    for period in sorted({fact["period"] for fact in table["facts"]}):
        facts = [fact for fact in table["facts"] if fact["period"] == period]
        snapshot = {"period": period, "source": {"kind": "published", "title": TITLE, "note": "据公开转载整理"},
                    "values": values(facts, table, order)}
        if remark := note(facts):
            snapshot["notes"] = [remark]
        layout.write(FOLDER / f"{period}.json", snapshot)
        snapshots[period] = snapshot
    book = json.loads((ROOT / "data/regions.json").read_text(encoding="utf-8"))
    for code, snapshot in lower_tables(table, book, snapshots):
        folder = FOLDER / "regions" / code
        folder.mkdir(parents=True, exist_ok=True)
        layout.write(folder / f"{snapshot['period']}.json", snapshot)


if __name__ == "__main__":
    main()
