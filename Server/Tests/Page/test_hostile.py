"""Whatever documents, file names and people hold is shown as text; nothing of it runs."""

from clerk import add, answer, cell, details, expect_count, file, grid, record, show
from playwright.sync_api import BrowserContext, Page, expect
import pytest

from docx import Cell, docx, paragraph, table
from serving import Server

ATTACKS = [
    "<script>window.__hacked = 1</script>",
    "<img src=x onerror='window.__hacked = 2'>",
    "javascript:window.__hacked=3",
    '"><svg onload="window.__hacked = 4">',
    "{{constructor.constructor('window.__hacked = 5')()}} ${window.__hacked = 6}",
    "\u202eđảo ngược\u202c \u200b\u200d\ufeffvô hình &amp; &lt;b&gt;",
]
INVISIBLE = dict.fromkeys(map(ord, "\u202e\u202c\u200b\u200d\ufeff"))  # the reader leaves them out
LONG = "dài" * 33_334  # 100,002 characters without a place to break


def hostile_document() -> bytes:
    rows = [
        [str(n), attack, f"Sở {attack}", f"Sở Y tế {attack}", attack]
        for n, attack in enumerate(ATTACKS, 1)
    ]
    return docx(
        paragraph("KẾ HOẠCH"),
        paragraph(f"Về việc {ATTACKS[1]}"),
        *(paragraph(f"{n}. {attack}") for n, attack in enumerate(ATTACKS, 1)),
        table([
            ["STT", f"Nhiệm vụ {ATTACKS[1]}", "Chủ trì", "Phối hợp", "Thời hạn"],
            *rows,
            ["7", LONG, "Sở Nội vụ", "", ""],
        ]),
        paragraph("", note=1),
        notes=ATTACKS[:1],
    )


def expect_unharmed(page: Page) -> None:
    assert page.evaluate("window.__hacked") is None
    assert page.locator("#text img, #text script, #text svg, #panel svg, #side svg").count() == 0


def test_nothing_runs_and_all_is_shown_as_text(page: Page) -> None:
    page.evaluate("name => localStorage.setItem('person', name)", ATTACKS[1])
    page.reload()
    name = "<img src=x onerror=window.__hacked=7>.docx"
    add(page, file(name, hostile_document()))
    page.get_by_role("navigation", name="Văn bản").get_by_text(name).click()
    for row, attack in enumerate(ATTACKS, 2):
        expect(cell(page, row, 2, table=1)).to_contain_text(attack.translate(INVISIBLE))
    for panel in ("Đơn vị", "Nhiệm vụ", "Phân công", "Bố cục", "Thông tin", "Cảnh báo"):
        show(page, panel)
        expect_unharmed(page)

    cell(page, 3, 5, table=1).click()
    details(page).get_by_role("button", name="Sửa ô này…").click()
    answer(page, ATTACKS[0])
    expect_count(page, "Đã sửa", 1)
    expect(cell(page, 3, 5, table=1)).to_contain_text(ATTACKS[0])
    expect(record(show(page, "Đã sửa"), ATTACKS[0])).to_contain_text(ATTACKS[1])

    page.get_by_role("button", name="Lưu thành mẫu…").click()
    answer(page, ATTACKS[0])
    expect(page.get_by_role("status")).to_have_text(f"Đã lưu mẫu “{ATTACKS[0]}”.")
    page.get_by_label("Mẫu đọc bảng cho tệp mới").select_option(ATTACKS[0])
    expect_unharmed(page)

    page.get_by_role("button", name="Xuất").click()
    page.get_by_role("menuitem", name="Biên bản rà soát").click()
    expect(page.get_by_role("main")).to_contain_text(name)
    expect(page.get_by_role("main")).to_contain_text(ATTACKS[0])
    expect_unharmed(page)


def test_a_long_cell_leaves_the_page_usable(page: Page) -> None:
    add(page, file("a.docx", hostile_document()))
    long = cell(page, 8, 2, table=1)
    long.scroll_into_view_if_needed()
    assert long.evaluate("element => element.textContent.length") == len(LONG)
    assert page.evaluate("document.documentElement.scrollWidth") <= 1366
    grid(page, 1).get_by_role("combobox", name="Vai trò của cột 5").select_option("khác")
    expect_count(page, "Đã sửa", 1)


def test_a_merged_cell_over_everything(page: Page) -> None:
    rows: list[list[str | Cell]] = [
        [Cell("Sở Y tế", columns=60, merge="continue" if n else "restart"), str(n)]
        for n in range(1500)
    ]
    add(page, file("a.docx", docx(paragraph("KẾ HOẠCH"), table(rows))))
    expect(grid(page, 1)).to_be_visible()
    first, last = cell(page, 1, 61, table=1), cell(page, 1500, 61, table=1)
    first.click()
    page.keyboard.press("Control+End")
    expect(last).to_be_focused()
    expect(last).to_have_text("1499")
    left = "element => element.getBoundingClientRect().left"
    assert last.evaluate(left) == first.evaluate(left)


@pytest.mark.parametrize("address", ["", "report?document=x", "assets/page.js"])
def test_headers_forbid_what_is_not_the_page(page: Page, server: Server, address: str) -> None:
    headers = page.request.get(server.page + address).headers
    policy = headers["content-security-policy"]
    for rule in ("default-src 'none'", "script-src 'self'", "base-uri 'none'", "frame-ancestors 'none'"):
        assert rule in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"


def test_a_script_that_got_in_is_blocked(context: BrowserContext, server: Server) -> None:
    page = context.new_page()
    page.goto(server.page)
    expect(page.get_by_role("button", name="Thêm văn bản…")).to_be_visible()
    with page.expect_console_message(lambda message: "Content Security Policy" in message.text):
        page.evaluate("""document.write(`
          <script>window.__hacked = 1</script>
          <img src=x onerror="window.__hacked = 2">
        `)""")
    assert page.evaluate("window.__hacked") is None
