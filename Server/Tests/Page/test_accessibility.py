"""Everybody can use the page: axe finds nothing, at 200 % zoom nothing is cut off."""

from importlib.resources import files

from clerk import add_plan, cell, grid, show
from playwright.sync_api import Page, expect

AXE = (files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8")
TABS = ["Cảnh báo", "Đơn vị", "Nhiệm vụ", "Phân công", "Bố cục", "Thông tin", "Đã sửa"]


def expect_accessible(page: Page) -> None:
    """axe goes in as the debugger's script: the page's own rules let no other in."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    violations = page.evaluate("axe.run().then(({ violations }) => violations)")
    assert [(one["id"], one["nodes"][0]["html"], len(one["nodes"])) for one in violations] == []


def test_start(page: Page) -> None:
    expect(page.get_by_text("Chưa có văn bản nào.")).to_be_visible()
    expect_accessible(page)


def test_open_document(page: Page) -> None:
    add_plan(page)
    page.get_by_label("Số dòng tiêu đề").select_option("2")
    expect(page.get_by_role("tab", name="Đã sửa")).to_have_text("Đã sửa1")
    for name in TABS:
        show(page, name)
        expect_accessible(page)
    cell(page, 5, 2).click()
    expect_accessible(page)


def test_menus_and_dialogs(page: Page) -> None:
    add_plan(page)
    grid(page, 2).get_by_role("button", name="dòng 2: nội dung").click()
    expect_accessible(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Xuất").click()
    expect_accessible(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Người kiểm tra").click()
    expect_accessible(page)
    page.keyboard.press("Escape")
    cell(page, 5, 4).click()
    page.keyboard.press("Enter")
    expect_accessible(page)
    page.keyboard.press("Escape")
    show(page, "Thông tin").get_by_role("button", name="Xóa văn bản này…").click()
    expect_accessible(page)


def test_report(page: Page) -> None:
    add_plan(page)
    page.get_by_role("button", name="Xuất").click()
    page.get_by_role("menuitem", name="Biên bản rà soát").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect_accessible(page)


def test_zoom_of_200_percent(page: Page) -> None:
    page.set_viewport_size({"width": 683, "height": 384})
    width = "document.documentElement.scrollWidth"
    assert page.evaluate(width) <= 683
    add_plan(page)
    assert page.evaluate(width) <= 683
    cell(page, 5, 4).click()
    for name in TABS:
        show(page, name)
        assert page.evaluate(width) <= 683, name
    page.get_by_role("button", name="Xuất").click()
    page.get_by_role("menuitem", name="Biên bản rà soát").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.evaluate(width) <= 683
    assert page.get_by_role("main").evaluate("sheet => sheet.scrollHeight <= sheet.clientHeight")
