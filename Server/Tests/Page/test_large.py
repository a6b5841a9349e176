"""A plan of 10,000 rows stays handy."""

from collections.abc import Iterator
import time

from clerk import TIMEOUT, add, answer, cell, details, expect_count, file, record, show
from playwright.sync_api import Page, expect
import pytest

from docx import docx, paragraph, table

ROWS = 10_000


@pytest.fixture
def patience() -> Iterator[None]:
    expect.set_options(timeout=60_000)
    yield
    expect.set_options(timeout=TIMEOUT)


@pytest.mark.usefixtures("patience")
def test_ten_thousand_rows(page: Page, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [[str(n), f"Xây dựng báo cáo số {n}", "Sở Nội vụ", "Quý II/2022"] for n in range(1, ROWS + 1)]
    content = docx(paragraph("KẾ HOẠCH"), table([["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"], *rows]))
    times = {"": time.monotonic()}

    add(page, file("lon.docx", content))
    expect(cell(page, 2, 2, table=1)).to_have_text("Xây dựng báo cáo số 1")
    times["read and shown"] = time.monotonic()

    tasks = show(page, "Nhiệm vụ")
    tasks.get_by_role("searchbox", name="Tìm").fill("bao cao so 9876")
    record(tasks, "9876").click()
    far = cell(page, 9877, 2, table=1)
    expect(far).to_be_in_viewport()
    expect(far).to_have_attribute("aria-selected", "true")
    times["found and scrolled to"] = time.monotonic()

    details(page).get_by_role("button", name="Sửa thời hạn…").click()
    answer(page, "30/9/2022")
    expect_count(page, "Đã sửa", 1)
    expect(record(tasks, "9876")).to_contain_text("30/9/2022")
    expect(far).to_be_in_viewport()
    times["put right"] = time.monotonic()

    moments = list(times.values())
    figures = dict(zip(list(times)[1:], (after - before for before, after in zip(moments, moments[1:]))))
    with capsys.disabled():
        print("\n10,000 rows:", *(f"{name} {seconds:.1f} s;" for name, seconds in figures.items()))
    assert figures["found and scrolled to"] < 10
    assert max(figures.values()) < 60
