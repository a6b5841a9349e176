#!/usr/bin/env python3
"""Measures how many documents pass a second, and what processor time each takes.

    python measure.py FOLDER [--cores 2] [--rounds 3] [--command vanban]

Each way reads all files of the folder, a few times in turn; the best time counts. The first line is the
command alone, on the same number of processes, without Python and Spark. Processor time is that of all
processes together (Linux) and holds on a machine that has other work as well.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any, Callable, Iterable, Iterator

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

import vanban_spark
from vanban import FileBytes, Importer, find_command


def with_map_partitions(files: DataFrame, command: str) -> DataFrame:
    """What :func:`vanban_spark.answers` does, with rows that are pickled instead of Arrow."""

    def read(rows: Iterable[Any]) -> Iterable[Any]:
        keys = []

        def items() -> Iterator[FileBytes]:
            for row in rows:
                keys.append(row[:4])
                yield FileBytes(row[0].rpartition("/")[2], bytes(row[4]))

        with Importer(command, jobs=1) as importer:
            for _, answer in importer.map_json(items()):
                yield (*keys.pop(0), answer.decode("utf-8"))

    source = F.sha2("content", 256)
    rows = files.select("path", "modificationTime", "length", source, "content").rdd.mapPartitions(read)
    return files.sparkSession.createDataFrame(rows, vanban_spark.ANSWERS, verifySchema=False)


def seconds(work: Callable[[], object]) -> tuple[float, float]:
    """Elapsed time and processor time."""
    start, used = time.monotonic(), processor_seconds(os.getpid())
    work()
    return time.monotonic() - start, processor_seconds(os.getpid()) - used


def processor_seconds(pid: int) -> float:
    """What a process, those that it has started, and theirs have used so far."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        children = "".join(
            (task / "children").read_text() for task in Path(f"/proc/{pid}/task").iterdir()
        )
    except (FileNotFoundError, ProcessLookupError):
        return 0
    own = sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
    return own + sum(processor_seconds(int(child)) for child in children.split())


def consume(frame: DataFrame) -> None:
    frame.write.format("noop").mode("overwrite").save()


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures documents a second.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cores", type=int, default=2)
    parser.add_argument("--command", default=None)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    command = find_command(given.command)
    paths = sorted(given.folder.rglob("*.docx"))

    spark = SparkSession.builder.master(f"local[{given.cores}]").config(
        "spark.ui.showConsoleProgress", "false"
    ).getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    vanban_spark.set_defaults(spark)
    files = vanban_spark.documents(spark, str(given.folder))
    output = tempfile.TemporaryDirectory()

    def alone() -> None:
        run = [command, "import", "--format", "ndjson", "--jobs", str(given.cores), given.folder]
        subprocess.run(run, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def python() -> None:
        with Importer(command, jobs=given.cores) as importer:
            for _ in importer.map(paths, ordered=False):
                pass

    def python_json() -> None:
        with Importer(command, jobs=given.cores) as importer:
            for _ in importer.map_json(paths, ordered=False):
                pass

    ways: dict[str, Callable[[], object]] = {
        "vanban import --format ndjson": alone,
        "Importer.map_json": python_json,
        "Importer.map": python,
        "files alone": lambda: consume(files.select("path", F.sha2("content", 256))),
        "mapPartitions": lambda: consume(with_map_partitions(files, command)),
        "mapInArrow": lambda: consume(vanban_spark.answers(files, command=command)),
        "mapInArrow and from_json": lambda: consume(
            vanban_spark.results(vanban_spark.answers(files, command=command))
        ),
        "import_documents": lambda: vanban_spark.import_documents(
            spark, str(given.folder), output.name, command=command
        ),
    }
    times = [[seconds(work) for work in ways.values()] for _ in range(given.rounds)]
    for name, taken in zip(ways, zip(*times)):
        elapsed, used = min(pair[0] for pair in taken), median(pair[1] for pair in taken)
        print(
            f"{name:30} {len(paths) / elapsed:6.0f} documents/s"
            f" {1000 * used / len(paths):6.1f} ms of a processor each"
        )
    output.cleanup()
    spark.stop()


if __name__ == "__main__":
    main()
