"""What other libraries take for a workbook: `exchange.py make|calamine|openpyxl|write FILE [RUNS]` prints the best run in milliseconds.

Ends with 3 where the library is not installed.
"""
import sys
import time


def best(runs, work):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    print(1000 * min(times))


def write(path):
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("数据")
    sheet.append(["县"] + [f"指标{column}" for column in range(1, 60)])
    for row in range(1, 3000):
        sheet.append([f"县{row}"] + [(row * 7919 + column * 104729) % 1000000 / 100 for column in range(1, 60)])
    book.save(path)


def calamine(path):
    import python_calamine

    rows = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert len(rows) == 3000


def read(path):
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True)
    assert sum(len(row) for row in book.worksheets[0].iter_rows(values_only=True)) == 180000


def main():
    task, path = sys.argv[1:3]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    tasks = {"make": write, "write": write, "calamine": calamine, "openpyxl": read}
    try:
        best(runs, lambda: tasks[task](path))
    except ImportError:
        sys.exit(3)


main()
