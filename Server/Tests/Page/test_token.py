"""On an address that others can reach, the page needs its token."""

from collections.abc import Callable
from pathlib import Path

from clerk import PERSON, add_plan, expect_count, mark_fourth_unit, record, show
from playwright.sync_api import Page, expect
import pytest
from test_out import download

from serving import Server

TOKEN = "ma-truy-cap-0123456789-abcdefghijkl"


@pytest.fixture
def guarded(serve: Callable[..., Server], tmp_path: Path) -> Server:
    (tmp_path / "token").write_text(TOKEN + "\n")
    return serve("--host", "0.0.0.0", "--token-file", str(tmp_path / "token"))


def test_without_the_token_the_page_says_what_to_do(new_page: Page, guarded: Server) -> None:
    new_page.goto(guarded.page)
    refusal = "Cần mã truy cập. Xin mở trang bằng địa chỉ đầy đủ đã được cấp."
    expect(new_page.get_by_role("status")).to_have_text(refusal)
    new_page.goto(f"{guarded.page}#token=sai")
    expect(new_page.get_by_role("status")).to_have_text(refusal)


def test_with_the_token_everything_works(new_page: Page, guarded: Server) -> None:
    page = new_page
    page.goto(guarded.page)
    page.evaluate("name => localStorage.setItem('person', name)", PERSON)
    page.goto(f"{guarded.page}#token={TOKEN}")
    expect(page).to_have_url(guarded.page)
    add_plan(page)
    mark_fourth_unit(page)
    show(page, "Đã sửa")
    page.reload()
    expect_count(page, "Đã sửa", 1)
    assert download(page, "CSV: đơn vị")[1].count(b"\n") == 111
    page.get_by_role("button", name="Lưu thành mẫu…").click()
    page.get_by_role("dialog").get_by_role("textbox").fill("ISO")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("Đã lưu mẫu “ISO”.")
    page.get_by_role("button", name="Hoàn tác").click()
    expect_count(page, "Đã sửa", 0)
    record(show(page, "Cảnh báo"), "106").get_by_role("button", name="Đã kiểm tra").click()
    page.get_by_role("button", name="Xuất").click()
    page.get_by_role("menuitem", name="Biên bản rà soát").click()
    expect(page.get_by_role("heading", name="5. Các chỗ đã sửa")).to_be_visible()
    assert TOKEN not in page.url
