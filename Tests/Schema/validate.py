"""Validates JSON files against a JSON Schema: python3 validate.py SCHEMA FILE…

Prints the place of the first failure and exits 1; exits 2 when a file cannot be read. Needs Debian's
python3-jsonschema.
"""

import json
import sys

from jsonschema import Draft202012Validator


def read(path):
    """The value that a file holds."""
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError) as error:
        print(f"{path}: {error}", file=sys.stderr)
        sys.exit(2)


def main(schema, *files):
    """Stops at the first file that the schema refuses."""
    Draft202012Validator.check_schema(read(schema))
    validator = Draft202012Validator(read(schema))
    for path in files:
        for error in validator.iter_errors(read(path)):
            place = "/".join(str(step) for step in error.absolute_path)
            sys.exit(f"{path}: /{place}: {error.message[:300]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
