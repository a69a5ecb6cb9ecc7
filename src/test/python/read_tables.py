"""read_tables.py FILE...: what a strict reader finds in each table, a line a file: its name, rows, columns, cells that are not empty."""
import csv
import io
import os
import sys
import zipfile


def report(name, text, **how):
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True, **how))
    width = len(rows[0])
    assert all(len(row) == width for row in rows), name
    print(name, len(rows) - 1, width, sum(cell != "" for row in rows[1:] for cell in row))


for path in sys.argv[1:]:
    name = os.path.basename(path)
    if path.endswith(".zip"):
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
            for member in archive.namelist():
                report(name + "/" + member, archive.read(member).decode("utf-8"))
    else:
        with open(path, encoding="utf-8-sig" if name.startswith("excel") else "utf-8", newline="") as file:
            tabs = path.endswith(".tsv")
            report(name, file.read(), **({"delimiter": "\t", "quoting": csv.QUOTE_NONE} if tabs else {}))
