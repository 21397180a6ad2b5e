#!/usr/bin/env python3
"""Makes the workbooks of months that ImportCommandTests reads: by openpyxl, and the same saved by LibreOffice.

The files are kept; this is how to make them again:  python3 make_tables.py  (needs openpyxl and soffice)
"""

import os
import shutil
import subprocess
import tempfile

from openpyxl import Workbook
from openpyxl.styles import Alignment

HERE = os.path.dirname(os.path.abspath(__file__))
PROVINCES = (
    "北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 "
    "云南 西藏 陕西 甘肃 青海 宁夏 新疆"
).split()


def spelled(index, name):
    """Names as offices write them."""
    return {0: "北 京", 1: "天津市", 2: "河北省公司", 3: "中国移动山西公司", 18: "广东分公司"}.get(index, name)


def month():
    book = Workbook()
    sheet = book.active
    sheet.title = "附件1"
    sheet["A1"] = "2020年9月家庭市场发展情况"
    sheet.merge_cells("A1:G1")
    sheet["A1"].alignment = Alignment(horizontal="center")
    sheet["F2"] = "单位：万户、%"
    headers = {
        "A3": "序号", "B3": "省份", "C3": "宽带", "F3": "魔百和", "G3": "测算", "C4": "新增", "E4": "离网率（%）", "F4": "当月新增\n（户）",
        "C5": "当月", "D5": "同比",
    }
    for cell, text in headers.items():
        sheet[cell] = text
    for cells in ("A3:A5", "B3:B5", "C3:E3", "C4:D4", "E4:E5", "F4:F5", "G3:G5"):
        sheet.merge_cells(cells)
    row = 6
    for index, name in enumerate(PROVINCES):
        if index == 9:
            sheet.cell(row, 2, "北方小计")
            sheet.cell(row, 3, 999)
            row += 1
        sheet.cell(row, 1, index + 1)
        sheet.cell(row, 2, spelled(index, name))
        sheet.cell(row, 3, 20 + 0.1 * index + 0.2)
        sheet.cell(row, 4, 0.05).number_format = "0.0%"
        sheet.cell(row, 5, 0.005 + 0.0005 * index).number_format = "0.00%"
        sheet.cell(row, 6, 1100000 + 1000 * index)
        sheet.cell(row, 7, 1)
        row += 1
    sheet.cell(row, 2, "合  计")
    sheet.cell(row, 3, 351.2)
    sheet.cell(row, 5, 0.0098).number_format = "0.00%"
    sheet.cell(row, 6, "—")
    sheet.cell(row + 1, 1, "注：离网率为当月口径")
    sheet.merge_cells(start_row=row + 1, start_column=1, end_row=row + 1, end_column=7)
    sheet.column_dimensions["G"].hidden = True
    hidden = book.create_sheet("底稿")
    hidden["A1"] = "省份"
    hidden["B1"] = "家宽客户当月新增"
    hidden["A2"], hidden["B2"] = "北京", 1
    hidden["A3"], hidden["B3"] = "天津", 1
    hidden.sheet_state = "hidden"
    remarks = book.create_sheet("说明")
    remarks["A1"] = "本表由各省上报"
    return book


def trouble():
    book = Workbook()
    sheet = book.active
    sheet.title = "附件1"
    for row in (
        ["省份", "家宽客户当月新增（元）", "月均离网率", "魔百和活跃数"],
        ["北京", 1, "待定", 5],
        ["天津", 2, 0.9, 6],
        ["火星", 3, 0.8, 7],
    ):
        sheet.append(row)
    return book


def save(book, name):
    made = os.path.join(HERE, name + ".openpyxl.xlsx")
    book.save(made)
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, name + ".xlsx")
        shutil.copy(made, source)
        target = os.path.join(folder, "out")
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", target, source],
            check=True, stdout=subprocess.DEVNULL)
        shutil.copy(os.path.join(target, name + ".xlsx"), os.path.join(HERE, name + ".libreoffice.xlsx"))


if __name__ == "__main__":
    save(month(), "month")
    save(trouble(), "trouble")
