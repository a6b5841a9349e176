"""Documents go in."""

import base64

from clerk import ISO_PLAN, add, add_plan, cell, document_line, file, grid, plan
from playwright.sync_api import Page, expect


def test_choose_a_file(page: Page) -> None:
    with page.expect_file_chooser() as chooser:
        zone = page.get_by_role("button", name="Kéo tệp văn bản vào đây, hoặc bấm để chọn tệp")
        expect(zone).to_be_visible()
        zone.click()
    chooser.value.set_files(ISO_PLAN)
    expect(grid(page, 2)).to_be_visible()
    side = page.get_by_role("navigation", name="Văn bản")
    line = side.get_by_role("link", name="Triển khai áp dụng Hệ thống quản lý chất lượng")
    expect(line).to_have_attribute("aria-current", "true")
    expect(line.get_by_role("img", name="Cảnh báo: 1 cảnh báo chưa kiểm tra")).to_be_visible()


def test_drop_several_of_which_some_fail(page: Page) -> None:
    files = {"a.docx": plan(), "hong.docx": b"PK broken", "b.docx": plan("<w:p/>"), "anh.png": b"PNG"}
    transfer = page.evaluate_handle(
        """files => {
          const transfer = new DataTransfer();
          for (const [name, text] of Object.entries(files)) {
            const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
            transfer.items.add(new File([bytes], name));
          }
          return transfer;
        }""",
        {name: base64.b64encode(content).decode() for name, content in files.items()},
    )
    page.dispatch_event("body", "dragover", {"dataTransfer": transfer})
    expect(page.get_by_text("Thả tệp vào đây")).to_be_visible()
    page.dispatch_event("body", "drop", {"dataTransfer": transfer})
    expect(page.get_by_role("status")).to_have_text("Đã đọc xong 2 tệp; 2 tệp không đọc được.")
    lines = page.locator("#uploads").get_by_role("listitem")
    expect(lines.filter(has_text="anh.png")).to_contain_text("Chỉ nhận tệp .docx, .doc, .rtf hoặc .odt.")
    expect(lines.filter(has_text="hong.docx")).to_contain_text("không đọc được: Tệp")
    expect(lines.filter(has_text="a.docx")).to_contain_text("đã đọc xong")
    expect(lines.filter(has_text="b.docx")).to_contain_text("đã đọc xong")
    page.get_by_role("button", name="Xóa danh sách này").click()
    expect(lines).to_have_count(0)


def test_the_same_file_again(page: Page) -> None:
    add(page, file("a.docx", plan()))
    add(page, file("a.docx", plan()))
    expect(page.locator("#uploads").get_by_text("đã có trong danh sách")).to_be_visible()
    expect(document_line(page)).to_have_count(1)


def test_profile_is_saved_used_and_deleted(page: Page) -> None:
    add(page, file("a.docx", plan()))
    role = grid(page, 1).get_by_role("combobox", name="Vai trò của cột 4")
    role.select_option("theo dõi")
    expect(page.get_by_role("tab", name="Đã sửa")).to_have_text("Đã sửa1")
    page.get_by_role("button", name="Lưu thành mẫu…").click()
    page.get_by_role("dialog").get_by_role("textbox", name="Tên mẫu").fill("Kế hoạch CCHC")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("Đã lưu mẫu “Kế hoạch CCHC”.")

    profile = page.get_by_role("combobox", name="Mẫu đọc bảng cho tệp mới")
    profile.select_option("Kế hoạch CCHC")
    add(page, file("b.docx", plan(first_task="Lập danh mục")))
    page.locator("#uploads").get_by_role("link", name="b.docx").click()
    expect(cell(page, 4, 2, table=1)).to_have_text("Lập danh mục")
    expect(role).to_have_value("monitor")

    page.get_by_role("button", name="Xóa mẫu đang chọn…").click()
    page.get_by_role("dialog").get_by_role("button", name="Xóa").click()
    expect(page.get_by_role("status")).to_have_text("Đã xóa mẫu “Kế hoạch CCHC”.")
    expect(profile).to_have_value("")
    expect(profile.get_by_role("option")).to_have_count(1)


def test_delete_a_document(page: Page) -> None:
    add_plan(page)
    page.get_by_role("tab", name="Thông tin").click()
    page.get_by_role("button", name="Xóa văn bản này…").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="Hủy").click()
    expect(grid(page, 2)).to_be_visible()
    page.get_by_role("button", name="Xóa văn bản này…").click()
    dialog.get_by_role("button", name="Xóa", exact=True).click()
    expect(page.get_by_text("Chưa có văn bản nào.")).to_be_visible()
    expect(page).to_have_url(page.url.split("#")[0])
