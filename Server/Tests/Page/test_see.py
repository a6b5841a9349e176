"""What was read is seen: the document, its tables, the lists beside it."""

import re

from clerk import (
    FINDING,
    FIXTURES,
    ISO_PLAN,
    add,
    add_plan,
    cell,
    details,
    document_line,
    expect_count,
    file,
    grid,
    plan,
    record,
    show,
    text_of,
)
from playwright.sync_api import Page, expect

SELECTED = re.compile(r"\bselected\b")


def test_head_of_the_document(page: Page) -> None:
    add_plan(page)
    heading = page.get_by_role("main").get_by_role("heading").first
    expect(heading).to_contain_text("Triển khai áp dụng Hệ thống quản lý chất lượng")
    expect(page).to_have_title(re.compile("^Triển khai áp dụng .* – Rà soát văn bản$"))
    facts = show(page, "Thông tin")
    expect(facts).to_contain_text("Cơ quan ban hànhỦy ban nhân dân tỉnh Ninh Thuận")
    expect(facts).to_contain_text("Độ mậtkhông có trong văn bản")
    expect(facts).to_contain_text("ke-hoach-iso-ninh-thuan-2022.docx")
    expect(record(facts, "106 cơ quan, đơn vị")).to_contain_text(re.compile("106 *105 *không khớp"))


def test_findings_come_worst_first_and_can_be_filtered(page: Page) -> None:
    add(page, file("a.docx", plan()))
    panel = show(page, "Cảnh báo")
    severities = panel.locator("tbody").get_by_role("row").locator("td:first-child")
    names = [text.strip(" !i×") for text in severities.all_inner_texts()]
    assert set(names) == {"Cảnh báo", "Ghi nhận"}
    assert names == sorted(names), "worst first"
    panel.get_by_role("combobox", name="Mức độ").select_option("warning")
    expect(severities).to_have_text(["!Cảnh báo"] * names.count("Cảnh báo"))
    panel.get_by_role("searchbox", name="Tìm").fill("khong co gi nhu the")
    expect(severities).to_have_count(0)


def test_tables_keep_merged_cells_and_show_roles_and_kinds(page: Page) -> None:
    add(page, file("a.docx", plan()))
    table = grid(page, 1)
    expect(cell(page, 1, 1, table=1)).to_have_attribute("rowspan", "2")
    expect(cell(page, 1, 3, table=1)).to_have_attribute("colspan", "2")
    expect(cell(page, 4, 5, table=1)).to_have_attribute("rowspan", "2")
    expect(cell(page, 5, 5, table=1)).to_have_count(0)
    roles = ["ordinal", "task", "lead", "coordinate", "deadline"]
    for number, role in enumerate(roles, 1):
        expect(table.get_by_role("combobox", name=f"Vai trò của cột {number}")).to_have_value(role)
    for number, kind in enumerate(["tiêu đề", "tiêu đề", "nhóm", "nội dung", "nội dung", "nội dung"], 1):
        expect(table.get_by_role("button", name=f"dòng {number}: {kind}")).to_be_visible()
    view = text_of(page)
    expect(view.get_by_label("Loại bảng")).to_have_value("tasks")
    expect(view.get_by_label("Số dòng tiêu đề")).to_have_value("2")


def test_paragraphs_look_as_printed_and_notes_follow(page: Page) -> None:
    add(page, file("a.docx", plan(notes=("Nghị quyết này thưc hiện từ năm 2021.",))))
    title = text_of(page).get_by_text("KẾ HOẠCH", exact=True)
    expect(title).to_have_css("font-weight", "700")
    expect(title).to_have_css("text-align", "center")
    expect(text_of(page).get_by_role("heading", name="Cước chú")).to_be_visible()
    text_of(page).get_by_role("button", name="Nghị quyết này thưc hiện từ năm 2021.").click()
    expect(text_of(page).get_by_text("Căn cứ Nghị quyết số 76/NQ-CP.")).to_have_class(SELECTED)


def test_list_numbers_stand_before_their_text(page: Page) -> None:
    add(page, FIXTURES / "ke-hoach-iso-ninh-thuan-2022.word.docx")
    heading = text_of(page).get_by_text("1. Mục tiêu:", exact=True)
    expect(heading).to_have_css("font-weight", "700")
    expect(text_of(page).get_by_text("- Tổ chức đào tạo, tập huấn")).to_be_visible()


def test_search_without_accents_and_sort(page: Page) -> None:
    add_plan(page)
    panel = show(page, "Đơn vị")
    rows = panel.locator("tbody").get_by_role("row")
    panel.get_by_role("searchbox", name="Tìm").fill("so y te")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("Sở Y tế")
    panel.get_by_role("searchbox", name="Tìm").fill("sô y te")
    expect(rows).to_have_count(0)
    panel.get_by_role("searchbox", name="Tìm").fill("sở")
    name = panel.get_by_role("columnheader", name="Tên cơ quan, đơn vị")
    orders = []
    for direction in ("ascending", "descending"):
        name.get_by_role("button").click()
        expect(name).to_have_attribute("aria-sort", direction)
        orders.append(rows.locator("td:nth-child(2)").all_inner_texts())
    assert orders[0] == orders[1][::-1] and len(orders[0]) > 10
    assert orders[0].index("Sở Công thương") < orders[0].index("Sở Tài chính") < orders[0].index("Sở Y tế")


def test_filter_of_tasks(page: Page) -> None:
    add(page, file("a.docx", plan()))
    expect_count(page, "Nhiệm vụ", 3)
    panel = show(page, "Nhiệm vụ")
    expect(record(panel, "Tổ chức tập huấn")).to_contain_text("Quý II/2022")
    panel.get_by_role("searchbox", name="Tìm").fill("thanh tra")
    expect(panel.get_by_text("1 / 3 dòng")).to_be_visible()


def test_outline_leads_to_its_place(page: Page) -> None:
    add_plan(page)
    show(page, "Bố cục").get_by_role("button", name="Tổ chức thực hiện").click()
    heading = text_of(page).get_by_text("4. Tổ chức thực hiện:")
    expect(heading).to_be_in_viewport()
    expect(heading).to_have_class(SELECTED)


def test_a_record_leads_to_its_cell_and_a_cell_to_its_records(page: Page) -> None:
    add_plan(page)
    record(show(page, "Đơn vị"), "Sở Công thương").click()
    expect(cell(page, 6, 2)).to_have_attribute("aria-selected", "true")
    expect(cell(page, 6, 2)).to_be_in_viewport()
    expect(details(page)).to_contain_text("Bảng 2, dòng 6, cột 2")

    cell(page, 7, 2).click()
    expect(record(page.get_by_role("tabpanel"), "Sở Y tế").first).to_have_class(SELECTED)
    cell(page, 7, 4).click()
    expect(record(show(page, "Phân công"), "Sở Y tế").first).to_have_class(SELECTED)
    expect(details(page)).to_contain_text("Duy trì, cải tiến")


def test_a_finding_leads_to_its_cell(page: Page) -> None:
    add_plan(page)
    expect(cell(page, 5, 4)).not_to_be_in_viewport()
    record(show(page, "Cảnh báo"), FINDING).click()
    expect(cell(page, 5, 4)).to_be_in_viewport()
    expect(cell(page, 5, 4)).to_have_attribute("aria-selected", "true")
    expect(details(page)).to_contain_text(FINDING)


def test_a_finding_about_a_part_of_the_file(page: Page) -> None:
    add(page, file("a.docx", plan(notes=("no XML: \x01",))))
    record(show(page, "Cảnh báo"), "word/footnotes.xml").click()
    expect(details(page).get_by_role("heading", name="Toàn văn bản")).to_be_visible()


def test_an_address_opens_its_document_again(page: Page) -> None:
    add(page, file("a.docx", plan()), ISO_PLAN)
    page.get_by_role("link", name="Triển khai áp dụng").first.click()
    expect(grid(page, 2)).to_be_visible()
    page.reload()
    expect(grid(page, 2)).to_be_visible()
    page.get_by_role("searchbox", name="Tìm văn bản").fill("cai cach")
    expect(document_line(page)).to_have_count(1)


def test_english_by_the_switch(page: Page) -> None:
    add_plan(page)
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("tab", name="Findings")).to_have_text("Findings1")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("tabpanel")).to_contain_text("The document states 106, but 105 were counted")
    expect(page.get_by_role("combobox", name="Role of column 2")).to_have_value("unit")
    page.get_by_role("button", name="Tiếng Việt").click()
    expect(page.get_by_role("tab", name="Cảnh báo")).to_be_visible()


def test_all_fixtures_open(page: Page) -> None:
    add(page, *sorted(FIXTURES.glob("*.docx")))
    lines = document_line(page)
    for line in lines.all():
        line.click()
        expect(line).to_have_attribute("aria-current", "true")
        expect(text_of(page).get_by_role("grid").first).to_be_visible()
