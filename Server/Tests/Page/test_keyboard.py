"""All of a correction without the mouse; where the focus is can be seen."""

from clerk import ISO_PLAN, add_plan, cell, details, expect_count, grid, tab
from playwright.sync_api import Locator, Page, expect


def tab_to(page: Page, target: Locator) -> None:
    """Presses Tab until the focus is there; it must be visible at each step."""
    for _ in range(60):
        page.keyboard.press("Tab")
        outline, name = page.evaluate(
            "[getComputedStyle(document.activeElement).outlineStyle, document.activeElement.outerHTML]"
        )
        assert outline != "none", name
        if target.count() and target.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError(f"Tab does not lead to {target}")


def test_a_whole_correction(page: Page) -> None:
    with page.expect_file_chooser() as chooser:
        tab_to(page, page.get_by_role("button", name="Thêm văn bản…"))
        page.keyboard.press("Enter")
    chooser.value.set_files(ISO_PLAN)
    expect(grid(page, 2)).to_be_visible()

    tab_to(page, tab(page, "Cảnh báo"))
    finding = page.get_by_role("tabpanel").locator("tr[data-key]")
    tab_to(page, finding)
    page.keyboard.press("Enter")
    expect(details(page).get_by_role("button", name="Sửa ô này…")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog").get_by_label("Đọc ô này là")).to_be_focused()
    page.keyboard.type("X")
    page.keyboard.press("Control+Enter")
    expect_count(page, "Đã sửa", 1)
    expect_count(page, "Cảnh báo", 0)
    expect(details(page).get_by_role("button", name="Sửa ô này…")).to_be_focused()
    page.keyboard.press("Control+z")
    expect_count(page, "Cảnh báo", 1)
    page.keyboard.press("Escape")
    expect(details(page)).to_be_hidden()


def test_arrow_keys_in_a_table(page: Page) -> None:
    add_plan(page)
    tab_to(page, cell(page, 1, 1))
    for key in ("ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight"):
        page.keyboard.press(key)
    expect(cell(page, 3, 3)).to_be_focused()
    page.keyboard.press("Control+End")
    expect(cell(page, 107, 4)).to_be_focused()
    expect(cell(page, 107, 4)).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="Sửa nội dung đọc từ ô: Bảng 2, dòng 107, cột 4")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(cell(page, 107, 4)).to_be_focused()
    page.keyboard.press("Home")
    kind = grid(page, 2).get_by_role("button", name="dòng 107: nội dung")
    expect(kind).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitemradio", name="nội dung")).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(grid(page, 2).get_by_role("button", name="dòng 107: nhóm")).to_be_visible()
    expect_count(page, "Đã sửa", 1)


def test_arrow_keys_between_tabs(page: Page) -> None:
    add_plan(page)
    tab_to(page, tab(page, "Cảnh báo"))
    page.keyboard.press("ArrowRight")
    expect(tab(page, "Đơn vị")).to_be_focused()
    expect(tab(page, "Đơn vị")).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(tab(page, "Đã sửa")).to_be_focused()
