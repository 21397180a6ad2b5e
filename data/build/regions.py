"""Builds data/regions.json from three tables of China's administrative divisions.

    python3 data/build/regions.py SOURCES

SOURCES is a folder with provinces34.csv (provinces, English, groups, tiles), areacity_ok_data_level3.csv
(prefectures and counties with pinyin) and modood_cities.csv (prefectures again, to check the former).
data/LICENSES.md says where they come from.
"""

import csv
import json
import pathlib
import sys

TARGET = pathlib.Path(__file__).resolve().parent.parent / "regions.json"

NATION = {
    "code": "000000", "name": "全国", "short": "全国", "en": "National", "pinyin": "quan guo",
    "aliases": ["全网", "中国"],
}
GROUPS = [
    {"id": "east", "name": {"zh": "东部", "en": "East"}, "pinyin": "dong bu"},
    {"id": "central", "name": {"zh": "中部", "en": "Central"}, "pinyin": "zhong bu"},
    {"id": "west", "name": {"zh": "西部", "en": "West"}, "pinyin": "xi bu"},
    {"id": "northeast", "name": {"zh": "东北", "en": "Northeast"}, "pinyin": "dong bei"},
]
# What the table of prefectures and counties names in a way that does not serve us, by code: the one prefecture of
# a municipality would bear the name of its province, two short names were cut at the wrong place, and two names are
# not read as their characters usually are.
RENAMED = {
    "110100": ("北京市辖区", "北京城区", "bei jing cheng qu"),
    "120100": ("天津市辖区", "天津城区", "tian jin cheng qu"),
    "310100": ("上海市辖区", "上海城区", "shang hai cheng qu"),
    "131025": ("大城县", "大城", "dai cheng"),
    "371481": ("乐陵市", "乐陵", "lao ling"),
    "520203": ("六枝特区", "六枝", "liu zhi"),
    "632825": ("大柴旦行政委员会", "大柴旦", "da chai dan"),
}
ABROAD = "91"


def table(path):
    """The rows of a CSV file, each a dictionary."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def province(row):
    """One province as regions.json has it."""
    entry = {
        "code": row["gb2260"], "name": row["name"], "short": row["short"], "en": row["en"],
        "pinyin": row["pinyin_spaced"],
        "abbreviations": [a for a in row["abbreviation"].split("|") if a != row["short"]],
    }
    if row["region_miit"]:
        entry["group"] = row["region_miit"]
    entry["tile"] = [int(row["grid1_row"]), int(row["grid1_col"])]
    entry["data"] = row["in_31"] == "True"
    return entry


def division(row):
    """A prefecture or a county: code, name, short name, pinyin of the short name."""
    code = row["id"].ljust(6, "0")
    return [code, *RENAMED.get(code, (row["ext_name"], row["name"], row["pinyin"]))]


def divisions(rows, provinces):
    """Prefectures and counties. A county directly under its province stands among the prefectures, once; a
    prefecture without counties, which the table repeats as its own county, too; Hong Kong and Macao have neither."""
    known = {p["code"] for p in provinces}
    inside = [row for row in rows if not row["id"].startswith(ABROAD)]
    branches = [division(row) for row in inside if row["deep"] == "1"]
    branches = [branch for branch in branches if branch[0] not in known]
    known.update(branch[0] for branch in branches)
    counties = [division(row) for row in inside if row["deep"] == "2" and len(row["id"]) == 6]
    return sorted(branches), sorted(county for county in counties if county[0] not in known)


def parent(code):
    """The code of the region that a prefecture or a county lies in, when it is not a county of a province."""
    return code[:4] + "00" if code[4:] != "00" else code[:2] + "0000"


def complaints(provinces, branches, counties, cities):
    """Everything that is wrong with the three lists, as sentences."""
    top, middle = {p["code"] for p in provinces}, {b[0] for b in branches}
    codes = [NATION["code"], *(p["code"] for p in provinces), *(row[0] for row in branches + counties)]
    yield from (f"the code {code} stands twice" for code in sorted(set(codes)) if codes.count(code) > 1)
    yield from (f"{code} is no code of six digits" for code in codes if len(code) != 6 or not code.isdigit())
    yield from (f"{b[1]} {b[0]} lies in no province" for b in branches if b[0][:2] + "0000" not in top)
    yield from (f"{c[1]} {c[0]} lies in no prefecture" for c in counties if parent(c[0]) not in middle)
    places = [(b[0][:2], name) for b in branches for name in {b[1], b[2]}]
    places += [(parent(c[0]), name) for c in counties for name in {c[1], c[2]}]
    yield from (f"{name} stands twice in {place}" for place, name in sorted(places) if places.count((place, name)) > 1)
    for row in branches + counties:
        if not all(row) or not row[3].replace(" ", "").isascii() or not row[3].replace(" ", "").islower():
            yield f"{row} lacks a name, or its pinyin is not plain lower-case letters"
    groups = {group["id"] for group in GROUPS}
    yield from (f"{p['name']} has no group" for p in provinces if p["data"] and p.get("group") not in groups)
    tiles = [tuple(p["tile"]) for p in provinces]
    yield from (f"the tile {tile} is taken twice" for tile in set(tiles) if tiles.count(tile) > 1)
    if sum(p["data"] for p in provinces) != 31:
        yield "there must be 31 provinces with data"
    names = {b[0]: b[1] for b in branches}
    for city in cities:
        code = city["code"] + "00"
        if city["name"] not in ("市辖区", "县") and "直辖" not in city["name"] and names.get(code) != city["name"]:
            yield f"{code} is {city['name']} in one table, {names.get(code)} in the other"


def line(value):
    """A value on one line, without blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def rows(key, values):
    """A key with one value a line."""
    return f'"{key}": [\n' + ",\n".join(line(value) for value in values) + "\n]"


def main():
    sources = pathlib.Path(sys.argv[1])
    provinces = sorted((province(row) for row in table(sources / "provinces34.csv")), key=lambda p: p["code"])
    branches, counties = divisions(table(sources / "areacity_ok_data_level3.csv"), provinces)
    wrong = list(complaints(provinces, branches, counties, table(sources / "modood_cities.csv")))
    if wrong:
        sys.exit("\n".join(wrong))
    parts = [
        '"format": 1', f'"nation": {line(NATION)}', rows("provinces", provinces), rows("groups", GROUPS),
        rows("branches", branches), rows("counties", counties),
    ]
    TARGET.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")
    print(f"{len(provinces)} provinces, {len(branches)} branches, {len(counties)} counties")


if __name__ == "__main__":
    main()
