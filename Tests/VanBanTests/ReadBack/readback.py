"""Reads exported records back with tools that know nothing of vanban and compares them with the
JSON of the same documents, record by record. Prints a line for each difference.

    readback.py csv FOLDER JSON NAME     FOLDER/NAME.units.csv …
    readback.py xlsx FILE JSON
    readback.py sqlite FILE JSON NAME    the document whose file name is NAME
"""
import csv
import json
import re
import sqlite3
import sys

KINDS = ["units", "tasks", "assignments", "statements", "findings"]
csv.field_size_limit(1 << 30)


def flat(record, prefix=""):
    """Scalar members by their paths; groups and successors as one line; nothing for null."""
    result = {}
    for key, value in record.items():
        path = prefix + key
        if key == "groupPath":
            value = " › ".join(
                (group["ordinal"] + ". " if group["ordinal"] is not None else "") + group["text"]
                for group in value) or None
        elif key == "successors":
            value = "; ".join(f"{s['code']} {s['name']} ({s['asOf']})" for s in value) or None
        if isinstance(value, dict):
            result.update(flat(value, path + "."))
        elif value is not None:
            result[path] = value
    return result


def differ(where, expected, found):
    for key in sorted(expected.keys() | found.keys()):
        if expected.get(key) != found.get(key):
            print(f"{where} {key}: {expected.get(key)!r:.200} != {found.get(key)!r:.200}")


def spoken(value):
    """A value as CSV has it."""
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def check_csv(folder, result, name):
    harmless = re.compile(r"[+-][0-9]([0-9.,]*[0-9])?%?|-+")
    for kind in KINDS:
        with open(f"{folder}/{name}.{kind}.csv", encoding="utf-8-sig", newline="") as file:
            titles, *rows = csv.reader(file, strict=True)
        if len(rows) != len(result[kind]):
            print(f"{kind}: {len(result[kind])} records, {len(rows)} rows")
        for number, (record, row) in enumerate(zip(result[kind], rows)):
            for cell in row:
                if re.match(r"[=+\-@\t\r\n＝＋－＠]", cell) and not harmless.fullmatch(cell):
                    print(f"{kind} {number}: a formula: {cell!r:.80}")
            found = {
                title: re.sub(r"^'(?='*[=+\-@\t\r\n＝＋－＠])", "", cell)
                for title, cell in zip(titles, row, strict=True) if cell != ""}
            expected = {
                path: spoken(value) for path, value in flat(record).items() if value != ""}
            expected["source.sha256"] = result["source"]["sha256"]
            expected["source.fileName"] = result["source"]["fileName"]
            differ(f"{kind} {number}", expected, found)


def word(path):
    first, *others = path.split(".")
    return first + "".join(other[0].upper() + other[1:] for other in others)


def check_sqlite(file, result, name):
    database = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    database.row_factory = sqlite3.Row
    for pragma in ("integrity_check", "foreign_key_check"):
        for row in database.execute(f"PRAGMA {pragma}"):
            if row[0] != "ok":
                print(pragma, tuple(row))
    documents = database.execute("SELECT * FROM documents WHERE fileName = ?", [name]).fetchall()
    if len(documents) != 1:
        sys.exit(f"{len(documents)} documents of the name {name}")
    document = dict(documents[0])
    number = document["id"]
    if json.loads(document["document"]) != result["document"]:
        print("the member document differs")
    scalars = {k: v for k, v in result["document"].items() if not isinstance(v, list)}
    expected = flat(result["source"]) | flat(scalars) | {"schemaVersion": result["schemaVersion"]}
    ours = ("id", "documentKey", "document")
    differ("document", {word(path): value for path, value in expected.items()},
           {k: v for k, v in document.items() if k not in ours and v is not None})

    def rows(table, order="position"):
        query = f"SELECT * FROM {table} WHERE documentId = ? ORDER BY {order}"
        return [dict(row) for row in database.execute(query, [number])]

    def compare(table, records, found):
        if len(records) != len(found):
            print(f"{table}: {len(records)} records, {len(found)} rows")
        for index, (record, row) in enumerate(zip(records, found)):
            for key in ("documentId", "position", "occurrence"):
                row.pop(key, None)
            differ(f"{table} {index}", record, {k: v for k, v in row.items() if v is not None})

    for kind in KINDS:
        records = [{word(p): int(v) if isinstance(v, bool) else v for p, v in flat(r).items()}
                   for r in result[kind]]
        compare(kind, records, rows(kind))
    tables, columns, lines, cells = [], [], [], []
    for table in result["tables"]:
        tables.append({k: v for k, v in table.items()
                       if k not in ("index", "columns", "rows") and v is not None})
        own = {"tableId": table["id"]}
        columns += [own | {"columnIndex": c["index"], "titles": " › ".join(c["titles"]),
                           "role": c["role"]} for c in table["columns"]]
        for row in table["rows"]:
            at = own | {"rowIndex": row["index"]}
            lines.append(at | {k: row[k] for k in ("kind", "ordinal") if row[k] is not None})
            cells += [at | {"columnIndex": c.pop("column")} | c for c in row["cells"]]
    compare("tables", tables, rows("tables"))
    compare("tableColumns", columns, rows("tableColumns", "rowid"))
    compare("tableRows", lines, rows("tableRows", "rowid"))
    compare("cells", cells, rows("cells", "rowid"))


ROLES = {"Chủ trì": "lead", "Phối hợp": "coordinate", "Thực hiện": "implement",
         "Theo dõi": "monitor"}
SEVERITIES = {"Lỗi": "error", "Cảnh báo": "warning", "Ghi nhận": "info"}


def check_xlsx(file, result):
    import openpyxl

    book = openpyxl.load_workbook(file)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    print(f"{sheet.title}!{cell.coordinate}: a formula: {cell.value!r:.80}")
                link = cell.hyperlink
                if link and (link.target or not link.location):
                    print(f"{sheet.title}!{cell.coordinate}: a link to {link.target}")
    rest = {}
    if "Nội dung dài" in book.sheetnames:
        for sheet, row, title, _, text in book["Nội dung dài"].iter_rows(2, values_only=True):
            place = (sheet, row, title)
            rest[place] = rest.get(place, "") + text

    def unescaped(text):
        return re.sub("_x([0-9A-F]{4})_", lambda match: chr(int(match[1], 16)), text)

    def rows(name):
        titles = None
        for sheet in [s for s in book.sheetnames if s == name or s.startswith(name + " (")]:
            head, *lines = book[sheet].iter_rows()
            titles = [cell.value for cell in head]
            if book[sheet].freeze_panes != "A2" or not book[sheet].auto_filter.ref:
                print(f"{sheet}: no frozen head or no filter")
            for number, line in enumerate(lines, 2):
                values = {}
                for title, cell in zip(titles, line):
                    value = cell.value
                    if isinstance(value, str):
                        more = rest.pop((sheet, number, title), None)
                        if more is not None:
                            value = value[:value.rindex("… [xem tiếp")] + more
                        value = unescaped(value)
                    elif hasattr(value, "isoformat"):
                        value = value.date().isoformat()
                    if value is not None:
                        values[title] = value
                yield values, line

    def ordinal(text):
        return int(text) if re.fullmatch("0|[1-9][0-9]{0,8}", text or "") else text

    def amount(quantity):
        text = quantity and quantity["amount"]
        if text is None or len(re.sub(r"\D", "", text)) > 15:
            return text
        return float(text) if "." in text else int(text)

    def compare(sheet, records, expected):
        found = list(rows(sheet))
        if len(records) != len(found):
            print(f"{sheet}: {len(records)} records, {len(found)} rows")
        for index, (record, (values, _)) in enumerate(zip(records, found)):
            wanted = {k: v for k, v in expected(record).items() if v not in (None, "")}
            differ(f"{sheet} {index}", wanted, {k: values.get(k) for k in wanted})
            for title in expected(record).keys() - wanted.keys():
                if values.get(title) not in (None, ""):
                    print(f"{sheet} {index} {title}: {values[title]!r} where nothing is")
        return found

    def group(record):
        return flat(record).get("groupPath")

    tasks = {task["id"]: task for task in result["tasks"]}
    units = {unit["id"]: unit for unit in result["units"]}
    compare("Đơn vị", result["units"], lambda unit: {
        "STT": ordinal(unit["ordinal"]), "Cơ quan, đơn vị": unit["name"],
        "Nguyên văn": unit["raw"], "Mã bản ghi": unit["id"], "Thuộc nhóm": group(unit),
        "Mã ĐVHC": (unit["administrativeUnit"] or {}).get("code"),
        "Theo danh mục ngày": (unit["administrativeUnit"] or {}).get("asOf")})
    compare("Nhiệm vụ", result["tasks"], lambda task: {
        "STT": ordinal(task["ordinal"]), "Nhiệm vụ": task["text"],
        "Thuộc nhóm, mục": group(task), "Thời hạn": (task["deadline"] or {}).get("raw"),
        "Từ ngày": (task["deadline"] or {}).get("from"),
        "Đến ngày": (task["deadline"] or {}).get("to"), "Sản phẩm": task["output"],
        "Kinh phí": (task["budget"] or {}).get("raw"), "Số tiền": amount(task["budget"]),
        "Số lượng": amount(task["quantity"]), "Ghi chú": task["note"],
        "Mã bản ghi": task["id"]})
    for item, (values, _) in zip(
            result["assignments"],
            compare("Phân công", result["assignments"], lambda item: {
                "Nhiệm vụ": tasks[item["taskId"]]["text"],
                "Cơ quan, đơn vị": units[item["unitId"]]["name"],
                "Nguyên văn phân công": item["raw"], "Mã nhiệm vụ": item["taskId"],
                "Mã đơn vị": item["unitId"]})):
        if ROLES[values["Vai trò"]] != item["role"]:
            print(f"role {values['Vai trò']} != {item['role']}")
    findings = compare("Cảnh báo", result["findings"], lambda finding: {
        "Nội dung": finding["message"]["vi"], "Mã cảnh báo": finding["code"]})
    for finding, (values, line) in zip(result["findings"], findings):
        if SEVERITIES[values["Mức độ"]] != finding["severity"]:
            print(f"severity {values['Mức độ']}")
        check_link(book, finding, line[3], result)
    for place in rest:
        print(f"{place}: a long text of no cell")
    head = {row[0].value: row[1].value for row in book["Văn bản"].iter_rows(3) if row[0].value}
    if head["Số nhiệm vụ"] != len(tasks) or head["SHA-256 của tệp"] != result["source"]["sha256"]:
        print("the head differs")


def check_link(book, finding, cell, result):
    """The link of a finding leads to a record of its row; there is none where no record is."""
    place = finding["location"] or {}
    same = [record for kind in ("tasks", "units", "assignments") for record in result[kind]
            if place and record["location"] and (
                record["location"] == place or "row" in place
                and (record["location"].get("tableId"), record["location"].get("row"))
                == (place["tableId"], place["row"]))]
    if bool(same) != bool(cell.hyperlink):
        print(f"{finding['code']} at {place}: {len(same)} records, link {cell.value!r}")
    if cell.hyperlink:
        sheet, row = re.fullmatch(r"'(.*)'!A(\d+)", cell.hyperlink.location).groups()
        ids = [record.get("id", record.get("taskId")) for record in same]
        if not any(value.value in ids for value in book[sheet][int(row)]):
            print(f"{finding['code']}: the link leads to another record: {cell.value}")


def main():
    kind, path, file, *name = sys.argv[1:]
    with open(file, encoding="utf-8") as stream:
        result = json.load(stream)
    if kind == "csv":
        check_csv(path, result, *name)
    elif kind == "sqlite":
        check_sqlite(path, result, *name)
    else:
        check_xlsx(path, result)


main()
