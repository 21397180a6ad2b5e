#!/usr/bin/env python3
"""Makes the workbooks of this folder anew: `python3 make.py`, with openpyxl installed and LibreOffice's `soffice` on the path.

Tests read the files that are kept and need neither. The same content is written by two programs, so that what both write is read:
`<name>.openpyxl.xlsx` comes from openpyxl, `<name>.libreoffice.xlsx` is what LibreOffice makes of it.
"""
import datetime
import pathlib
import subprocess
import tempfile
import zipfile

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HERE = pathlib.Path(__file__).parent


def table(book):
    """Headers in merged cells, percentages as shares, codes as text, a formula that openpyxl does not calculate."""
    sheet = book.active
    sheet.title = "附件1"
    sheet.append(["各省公司数据", None, None, None])
    sheet.append(["单位：万户", None, None, None])
    sheet.append(["省份", "宽带", None, "合计"])
    sheet.append([None, "新增", "完成率", None])
    for name, added, share in [("北 京", 12.5, 0.956), ("天津", -3, 1.0), ("河北", 1234567.25, 0.705)]:
        sheet.append([name, added, share, f"=B{sheet.max_row + 1}*2"])
    sheet.merge_cells("A1:D1")
    sheet.merge_cells("A3:A4")
    sheet.merge_cells("B3:C3")
    for row in range(5, 8):
        sheet.cell(row, 3).number_format = "0.0%"
        sheet.cell(row, 2).number_format = "#,##0.00"


def kinds(book):
    """Cells of each kind, one a row, with the name of the kind in the first column."""
    sheet = book.active
    sheet.title = "种类"
    rows = [
        ("整数", 42, "General"),
        ("小数", 0.1, "0.00"),
        ("很小", 1e-300, "General"),
        ("长数", 12345678901234567890, "General"),
        ("百分比", 0.956, "0.0%"),
        ("两位百分比", 0.12345, "0.00%"),
        ("红色百分比", -0.5, "0.0%;[Red]-0.0%"),
        ("日期", datetime.date(2020, 8, 31), "yyyy-mm-dd"),
        ("中文日期", datetime.date(2020, 8, 31), 'yyyy"年"m"月"'),
        ("时刻", datetime.datetime(2020, 8, 31, 12, 0), "yyyy/m/d h:mm"),
        ("引号", 5, '0"d年%"'),
        ("反斜线", 5, "0\\d"),
        ("颜色", 5, "[Red]0;[Blue]-0"),
        ("千分位", 1234567, "#,##0"),
        ("科学", 12345, "0.00E+00"),
        ("小时", 1.5, "[h]:mm"),
        ("文本格式", "007", "@"),
        ("文本", "甲 乙", "General"),
        ("真", True, "General"),
        ("假", False, "General"),
        ("错误", "#DIV/0!", "General"),
        ("像公式", "'=1+1", "General"),
        ("换行", "一\n二", "General"),
        ("空白", "  两边  ", "General"),
        ("公式", "=1/3", "0.0%"),
        ("文本公式", '="甲"&"乙"', "General"),
        ("错误公式", "=1/0", "General"),
        ("真公式", "=1=1", "General"),
    ]
    for name, value, code in rows:
        sheet.append([name, value])
        sheet.cell(sheet.max_row, 2).number_format = code


def hidden(book):
    """Hidden sheets, rows and columns; a gap; the last cell far away."""
    sheet = book.active
    sheet.title = "可见"
    for row in range(1, 11):
        sheet.append([row, row * 10, row * 100, row * 1000])
    sheet.row_dimensions[3].hidden = True
    sheet.row_dimensions.group(6, 8, outline_level=1, hidden=True)
    sheet.column_dimensions["B"].hidden = True
    sheet.column_dimensions.group("D", "E", outline_level=1, hidden=True)
    sheet["Z40"] = "远"
    other = book.create_sheet("隐藏")
    other["B2"] = 1
    other.sheet_state = "hidden"
    third = book.create_sheet("深藏")
    third["C3"] = 2
    third.sheet_state = "veryHidden"
    book.create_sheet("最后")["A1"] = "末"


def rich(book):
    """Texts in several runs."""
    sheet = book.active
    sheet.title = "格式"
    sheet["A1"] = CellRichText("单位：", TextBlock(InlineFont(b=True), "万户"), "（粗体）")
    sheet["A2"] = "普通"
    sheet["A2"].font = Font(bold=True)


def days(book):
    """Days that count from 1904."""
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "日期"
    sheet["A1"] = datetime.date(2020, 8, 31)
    sheet["A1"].number_format = "yyyy-mm-dd"


def convert(path, folder):
    """What LibreOffice makes of a workbook, formulas worked out."""
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "xlsx", "--outdir", str(folder), str(path)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def bomb(path):
    """A workbook of 2 KB whose sheet unpacks to 8 MB of blanks."""
    rels = '<Relationships><Relationship Id="a" Type="u/officeDocument" Target="w.xml"/></Relationships>'
    links = '<Relationships><Relationship Id="s" Type="u/worksheet" Target="s.xml"/></Relationships>'
    book = '<workbook xmlns:r="u"><sheets><sheet name="a" sheetId="1" r:id="s"/></sheets></workbook>'
    sheet = "<worksheet><sheetData>" + " " * (8 << 20) + "</sheetData></worksheet>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, text in (("_rels/.rels", rels), ("_rels/w.xml.rels", links), ("w.xml", book), ("s.xml", sheet)):
            archive.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED, 9)


def main():
    bomb(HERE / "bomb.xlsx")
    with tempfile.TemporaryDirectory() as folder:
        for make in (table, kinds, hidden, rich, days):
            book = openpyxl.Workbook()
            make(book)
            name = make.__name__
            path = HERE / f"{name}.openpyxl.xlsx"
            book.save(path)
            source = pathlib.Path(folder) / f"{name}.xlsx"
            source.write_bytes(path.read_bytes())
            out = pathlib.Path(folder) / "out"
            convert(source, out)
            (HERE / f"{name}.libreoffice.xlsx").write_bytes((out / f"{name}.xlsx").read_bytes())
            for suffix in ("xls", "ods") if make is table else ():
                subprocess.run(
                    ["soffice", "--headless", "--convert-to", suffix, "--outdir", str(out), str(source)],
                    check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                (HERE / f"{name}.libreoffice.{suffix}").write_bytes((out / f"{name}.{suffix}").read_bytes())


if __name__ == "__main__":
    main()
