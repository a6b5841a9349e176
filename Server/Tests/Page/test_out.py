"""What was read goes out: downloads, and the report on paper."""

import csv
from datetime import date
import io
import json
from pathlib import Path
import re

from clerk import FINDING, PERSON, add_plan, answer, cell, mark_fourth_unit, record, show
import openpyxl
from playwright.sync_api import Page, expect


def download(page: Page, name: str) -> tuple[str, bytes]:
    """Chooses an export from the menu; gives the name and the bytes of the file."""
    page.get_by_role("button", name="Xuất").click()
    with page.expect_download() as started:
        page.get_by_role("menuitem", name=name).click()
    return started.value.suggested_filename, Path(started.value.path()).read_bytes()


def test_downloads_carry_what_was_put_right(page: Page) -> None:
    add_plan(page)
    mark_fourth_unit(page)

    name, content = download(page, "Excel (.xlsx)")
    assert name == "ke-hoach-iso-ninh-thuan-2022.xlsx"
    sheets = openpyxl.load_workbook(io.BytesIO(content))
    assert sheets.sheetnames == ["Văn bản", "Đơn vị", "Nhiệm vụ", "Phân công", "Cảnh báo"]
    titles, *rows = sheets["Phân công"].iter_rows(values_only=True)
    by_hand = [dict(zip(titles, row)) for row in rows if row[titles.index("Sửa bằng tay")]]
    assert [row["Cơ quan, đơn vị"] for row in by_hand] == ["Sở Khoa học và Công nghệ"]

    name, content = download(page, "CSV: phân công")
    assert name == "ke-hoach-iso-ninh-thuan-2022.assignments.csv"
    assert content.startswith("\ufeff".encode())
    lines = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert len(lines) == 140
    assert [line["location.row"] for line in lines if line["corrected"]] == ["4"]

    name, content = download(page, "JSON (toàn bộ kết quả)")
    assert name == "ke-hoach-iso-ninh-thuan-2022.json"
    result = json.loads(content)
    assert result["findings"] == [] and len(result["assignments"]) == 140
    assert result["tables"][1]["rows"][4]["cells"][3]["corrected"] == ["text"]


def test_report_has_all_parts(page: Page) -> None:
    add_plan(page)
    record(show(page, "Cảnh báo"), FINDING).get_by_role("button", name="Đã kiểm tra").click()
    expect(page.get_by_role("status")).to_have_text("Đã ghi nhận cảnh báo này được kiểm tra.")
    cell(page, 6, 2).click()
    page.keyboard.press("Enter")
    answer(page, "Sở Công Thương")
    expect(page.get_by_role("tab", name="Đã sửa")).to_have_text("Đã sửa1")
    page.get_by_role("button", name="Xuất").click()
    page.get_by_role("menuitem", name="Biên bản rà soát (để in)…").click()

    expect(page).to_have_title("Biên bản rà soát kết quả đọc văn bản")
    expect(page.get_by_role("heading", level=2)).to_have_text([
        "1. Văn bản được rà soát",
        "2. Kết quả đọc được",
        "3. Số liệu văn bản tự nêu, đối chiếu với số đếm được",
        "4. Cảnh báo và kết quả kiểm tra",
        "5. Các chỗ đã sửa",
    ])
    report = page.get_by_role("main")
    expect(report).to_contain_text("ke-hoach-iso-ninh-thuan-2022.docx")
    expect(report).to_contain_text(re.compile(r"Mã SHA-256[0-9a-f]{64}"))
    expect(report.get_by_role("row", name="Bảng 2 danh sách đơn vị 107 1")).to_be_visible()
    expect(report.get_by_role("row").filter(has_text="106 cơ quan, đơn vị").first).to_contain_text("không khớp")
    finding = report.get_by_role("row").filter(has_text="Văn bản nêu 106")
    expect(finding).to_contain_text(f"{PERSON}, {date.today():%d/%m/%Y}")
    correction = report.get_by_role("row", name="1 Bảng 2, dòng 6, cột 2: nội dung ô")
    expect(correction).to_contain_text("Sở Công thươngSở Công Thương" + PERSON)
    expect(report).to_contain_text("NGƯỜI RÀ SOÁT")
    expect(report).to_contain_text("NGƯỜI DUYỆT")

    page.emulate_media(media="print")
    expect(page.get_by_role("button", name="In biên bản")).to_be_hidden()
    paper = page.pdf(prefer_css_page_size=True)
    assert len(paper) > 20_000
    sizes = set(re.findall(rb"/MediaBox \[0 0 (\d+)[\d.]* (\d+)[\d.]*\]", paper))
    assert sizes <= {(b"594", b"841"), (b"595", b"841"), (b"595", b"842")} and sizes, "A4"
    page.emulate_media(media="screen")
    page.get_by_role("link", name="Trở lại văn bản").click()
    expect(page.get_by_role("tab", name="Đã sửa")).to_have_text("Đã sửa1")


def test_report_of_no_document(page: Page) -> None:
    page.goto(f"{page.url}report?document=javascript:alert(1)")
    expect(page.get_by_role("status")).to_have_text("Không có văn bản này.")
