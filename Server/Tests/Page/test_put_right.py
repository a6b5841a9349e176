"""What was read wrongly is put right; records and findings follow."""

from datetime import date
import re
import signal

from clerk import (
    FINDING,
    PERSON,
    add,
    add_plan,
    answer,
    cell,
    details,
    document_line,
    expect_count,
    file,
    grid,
    mark_fourth_unit,
    plan,
    record,
    show,
    tab,
    text_of,
)
from playwright.sync_api import Page, expect
import pytest

from serving import Server


def expect_status(page: Page, text: str) -> None:
    expect(page.get_by_role("status")).to_have_text(text)


def test_mark(page: Page) -> None:
    add_plan(page)
    expect_count(page, "Cảnh báo", 1)
    expect_count(page, "Phân công", 139)
    mark_fourth_unit(page)
    expect_count(page, "Cảnh báo", 0)
    expect_count(page, "Phân công", 140)
    expect(cell(page, 5, 4)).to_have_text("X đã sửa")
    expect(cell(page, 5, 4)).to_have_attribute("aria-selected", "true")
    expect(details(page)).to_contain_text("đã sửa")
    line = document_line(page)
    expect(line).to_contain_text("không còn cảnh báo")
    expect(line).to_contain_text("đã sửa 1 chỗ")


def test_column_role(page: Page) -> None:
    add_plan(page)
    role = grid(page, 2).get_by_role("combobox", name="Vai trò của cột 3")
    role.select_option("ghi chú")
    expect_count(page, "Đã sửa", 1)
    expect(role).to_have_value("note")
    expect(tab(page, "Phân công")).not_to_have_text("Phân công139")
    expect(grid(page, 2).get_by_role("columnheader").nth(3)).to_contain_text("đã sửa")


def test_header_rows(page: Page) -> None:
    add_plan(page)
    expect_count(page, "Đơn vị", 110)
    text_of(page).get_by_label("Số dòng tiêu đề").select_option("2")
    expect_count(page, "Đã sửa", 1)
    expect_count(page, "Đơn vị", 109)
    expect(grid(page, 2).get_by_role("button", name="dòng 2: tiêu đề")).to_be_visible()
    expect(page.locator("label", has_text="Số dòng tiêu đề")).to_contain_text("đã sửa")


def test_purpose(page: Page) -> None:
    add_plan(page)
    purpose = page.locator('[data-place="t2"]').get_by_label("Loại bảng")
    purpose.select_option("bảng khác")
    expect_count(page, "Đã sửa", 1)
    expect(purpose).to_have_value("other")
    expect(tab(page, "Đơn vị")).not_to_have_text("Đơn vị110")
    expect(page.locator('[data-place="t2"] label', has_text="Loại bảng")).to_contain_text("đã sửa")
    purpose.select_option("bảng trình bày")
    expect_count(page, "Đã sửa", 2)
    expect(page.get_by_role("combobox", name="Vai trò của cột 1")).to_have_count(0)
    expect(cell(page, 5, 2)).to_have_text("Sở Khoa học và Công nghệ")


def test_row_kind(page: Page) -> None:
    add_plan(page)
    grid(page, 2).get_by_role("button", name="dòng 7: nội dung").click()
    menu = page.get_by_role("menu", name="Dòng 7 là")
    expect(menu.get_by_role("menuitemradio", name="nội dung")).to_have_attribute("aria-checked", "true")
    menu.get_by_role("menuitemradio", name="nhóm").click()
    expect_count(page, "Đã sửa", 1)
    expect_count(page, "Đơn vị", 109)
    expect(grid(page, 2).get_by_role("button", name="dòng 7: nhóm")).to_contain_text("đã sửa")


def test_name(page: Page) -> None:
    add_plan(page)
    record(show(page, "Đơn vị"), "Sở Công thương").click()
    details(page).get_by_role("button", name="Sửa tên hoặc tách…").click()
    answer(page, "Sở Công Thương")
    expect_count(page, "Đã sửa", 1)
    expect(record(page.get_by_role("tabpanel"), "Sở Công Thương")).to_contain_text("đã sửa")
    expect_count(page, "Đơn vị", 110)


def test_split(page: Page) -> None:
    add_plan(page)
    record(show(page, "Đơn vị"), "Sở Công thương").click()
    details(page).get_by_role("button", name="Sửa tên hoặc tách…").click()
    answer(page, "Sở Công nghiệp\nSở Thương mại")
    expect_count(page, "Đơn vị", 111)
    panel = page.get_by_role("tabpanel")
    for name in ("Sở Công nghiệp", "Sở Thương mại"):
        expect(record(panel, name)).to_contain_text("đã sửa")
    corrections = show(page, "Đã sửa")
    expect(record(corrections, "Tên đơn vị “Sở Công thương”")).to_contain_text("Sở Công nghiệp; Sở Thương mại")


@pytest.mark.parametrize(
    ("words", "read", "status"),
    [
        ("trước ngày 15/10/2022", "đến 15/10/2022", "Đã sửa và đọc lại văn bản."),
        ("càng sớm càng tốt", "chưa rõ", "Chưa hiểu thời hạn này; đã giữ nguyên câu chữ."),
        ("", "", "Đã sửa và đọc lại văn bản."),
    ],
)
def test_deadline(page: Page, words: str, read: str, status: str) -> None:
    add(page, file("a.docx", plan()))
    record(show(page, "Nhiệm vụ"), "Kiểm tra công vụ").click()
    details(page).get_by_role("button", name="Sửa thời hạn…").click()
    answer(page, words)
    expect_status(page, status)
    task = record(page.get_by_role("tabpanel"), "Kiểm tra công vụ")
    expect(task).to_contain_text("đã sửa")
    expect(task).to_contain_text(words)
    expect(task.get_by_text("30/9/2022")).to_have_count(0)
    expect(details(page)).to_contain_text(read)


def test_deadline_in_a_cell_of_two_rows(page: Page) -> None:
    add(page, file("a.docx", plan()))
    cell(page, 4, 5, table=1).click()
    page.keyboard.press("Enter")
    answer(page, "Quý III/2022")
    expect_status(page, "Đã sửa và đọc lại văn bản.")
    panel = show(page, "Nhiệm vụ")
    for task in ("Xây dựng báo cáo", "Tổ chức tập huấn"):
        expect(record(panel, task)).to_contain_text("Quý III/2022")
    record(panel, "Tổ chức tập huấn").click()
    expect(details(page)).to_contain_text("Quý III/2022 (quý, từ 01/07/2022 đến 30/09/2022)")


def test_several_units_in_a_cell(page: Page) -> None:
    add(page, file("a.docx", plan()))
    cell(page, 5, 4, table=1).click()
    page.keyboard.press("Enter")
    answer(page, "Sở Tài chính; Sở Tư pháp")
    expect_count(page, "Đã sửa", 1)
    panel = show(page, "Phân công")
    expect(record(panel, "Sở Tư pháp")).to_contain_text("Phối hợp")


def test_undo_by_button_and_by_keys(page: Page) -> None:
    add_plan(page)
    undo = page.get_by_role("button", name="Hoàn tác")
    expect(undo).to_be_disabled()
    mark_fourth_unit(page)
    text_of(page).get_by_label("Số dòng tiêu đề").select_option("2")
    expect_count(page, "Đã sửa", 2)
    grid(page, 2).get_by_role("combobox", name="Vai trò của cột 3").select_option("khác")
    expect_count(page, "Đã sửa", 3)
    undo.click()
    expect_count(page, "Đã sửa", 2)
    cell(page, 5, 4).click()
    page.keyboard.press("Control+z")
    page.keyboard.press("Control+z")
    expect_count(page, "Đã sửa", 0)
    expect_count(page, "Đơn vị", 110)
    expect_count(page, "Cảnh báo", 1)
    expect(cell(page, 5, 4)).not_to_contain_text("X")
    expect(undo).to_be_disabled()


def test_list_of_corrections_and_one_taken_back(page: Page) -> None:
    add_plan(page)
    mark_fourth_unit(page)
    text_of(page).get_by_label("Số dòng tiêu đề").select_option("2")
    expect_count(page, "Đã sửa", 2)
    panel = show(page, "Đã sửa")
    mark = record(panel, "Bảng 2, dòng 5, cột 4: nội dung ô")
    expect(mark).to_contain_text("(để trống)")
    expect(mark).to_contain_text(PERSON)
    expect(mark).to_contain_text(f"{date.today():%d/%m/%Y}")
    expect(record(panel, "số dòng tiêu đề")).to_contain_text("12")
    mark.get_by_role("button", name="Bỏ sửa").click()
    expect_count(page, "Đã sửa", 1)
    expect(cell(page, 5, 4)).not_to_contain_text("X")
    expect_count(page, "Đơn vị", 109)


def test_corrections_outlive_the_server(page: Page, server: Server) -> None:
    add_plan(page)
    mark_fourth_unit(page)
    name = page.url.split("#")[1]
    server.end(signal.SIGTERM)
    grid(page, 2).get_by_role("button", name="dòng 7: nội dung").click()
    page.get_by_role("menuitemradio", name="nhóm").click()
    expect_status(page, "Không kết nối được với máy chủ. Vui lòng thử lại.")
    server.start()
    page.goto(f"{server.page}#{name}")
    expect_count(page, "Đã sửa", 1)
    expect(cell(page, 5, 4)).to_have_text("X đã sửa")


def test_the_name_of_the_person_is_asked_once(page: Page) -> None:
    page.evaluate("localStorage.removeItem('person')")
    page.reload()
    add_plan(page)
    kinds = grid(page, 2).get_by_role("combobox", name="Vai trò của cột 3")
    kinds.select_option("khác")
    page.get_by_role("dialog", name="Người kiểm tra").get_by_role("button", name="Hủy").click()
    expect(kinds).to_have_value("mark")
    expect_count(page, "Đã sửa", 0)
    kinds.select_option("khác")
    answer(page, "Lê Văn Bình")
    expect_count(page, "Đã sửa", 1)
    page.reload()
    expect(page.get_by_role("button", name="Người kiểm tra: Lê Văn Bình")).to_be_visible()
    kinds.select_option("ghi chú")
    expect(record(show(page, "Đã sửa"), "Lê Văn Bình")).to_have_count(2)


def test_a_finding_is_accepted_and_the_acceptance_withdrawn(page: Page) -> None:
    add_plan(page)
    finding = record(show(page, "Cảnh báo"), FINDING)
    finding.get_by_role("button", name="Đã kiểm tra").click()
    expect(finding).to_contain_text(re.compile(rf"☑ {PERSON}, {date.today():%d/%m/%Y} \d\d:\d\d"))
    line = document_line(page)
    expect(line).to_contain_text("không còn cảnh báo")
    page.get_by_role("combobox", name="Kiểm tra").select_option("đã kiểm tra (1)")
    expect(finding).to_be_visible()
    finding.get_by_role("button", name="Bỏ xác nhận").click()
    expect(line).not_to_contain_text("không còn cảnh báo")
