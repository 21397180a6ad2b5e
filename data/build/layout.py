"""Writes JSON the way a person lays it out: short things on one line, the rest filled to a width."""

import json
import unicodedata

WIDTH = 120


def columns(text):
    """The cells that a text takes in a terminal: two for a Chinese character."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def flat(value):
    """The value on one line."""
    if isinstance(value, dict):
        inside = ", ".join(f"{quoted(k)}: {flat(v)}" for k, v in value.items())
        return "{" + inside + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flat(v) for v in value) + "]"
    return quoted(value)


def quoted(value):
    """A number, a string or null as JSON has it, Chinese characters as they are."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def members(value):
    """What stands in an object or an array: pairs of a label and a value."""
    if isinstance(value, dict):
        return [(quoted(k) + ": ", v) for k, v in value.items()]
    return [("", v) for v in value]


def laid_out(value, indent=0, label=0):
    """The value over as many lines as it needs; `label` columns are taken on its first line."""
    one_line = flat(value)
    if not isinstance(value, (dict, list)) or not value or columns(one_line) + indent + label < WIDTH:
        return one_line
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    inner = indent + 2
    lines, line = [], ""
    for name, member in members(value):
        text = name + laid_out(member, inner, columns(name))
        joined = f"{line}, {text}"
        alone = "\n" in line or "\n" in text or all_objects(value) or columns(joined) + inner >= WIDTH
        if line and alone:
            lines.append(line)
        line = text if not line or alone else joined
    lines.append(line)
    body = (",\n" + " " * inner).join(lines)
    return f"{opening}\n{' ' * inner}{body}\n{' ' * indent}{closing}"


def all_objects(value):
    """Whether an array or an object holds nothing but objects or arrays: each then has its own line."""
    inside = value.values() if isinstance(value, dict) else value
    return all(isinstance(v, (dict, list)) for v in inside)


def write(path, value):
    """Writes the value to a file, with a line end after it."""
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(laid_out(value) + "\n")
