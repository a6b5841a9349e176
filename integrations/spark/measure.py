#!/usr/bin/env python3
"""Measures how many documents pass a second.

    python measure.py FOLDER [--cores 2] [--rounds 3] [--command vanban]

Each way passes all files of the folder, a few times in turn; the best time counts. The first line is
the command alone, on the same number of processes; the two "nothing read" take every file to Python and
an answer of usual length back, without a worker.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Iterable, Iterator

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

import vanban_spark
from vanban import FileBytes, Importer, find_command

if TYPE_CHECKING:
    import pyarrow

#: A plan's answer, in bytes.
ANSWER_BYTES = 112_000


def by_map_partitions(files: DataFrame, command: str | None) -> DataFrame:
    """What :func:`vanban_spark.answers` does, with rows that are pickled instead of Arrow."""

    def read(rows: Iterable[Any]) -> Iterable[Any]:
        if command is None:
            for row in rows:
                yield (*row[:4], "x" * ANSWER_BYTES)
            return
        keys = []

        def items() -> Iterator[FileBytes]:
            for row in rows:
                keys.append(row[:4])
                yield FileBytes(row[0].rpartition("/")[2], bytes(row[4]))

        with Importer(command, jobs=1) as importer:
            for _, answer in importer.map_json(items()):
                yield (*keys.pop(0), answer.decode("utf-8"))

    rows = selected(files).rdd.mapPartitions(read)
    return files.sparkSession.createDataFrame(rows, vanban_spark.ANSWERS, verifySchema=False)


def by_map_in_arrow(files: DataFrame, command: str | None) -> DataFrame:
    """:func:`vanban_spark.answers`, or without a command only its way to Python and back."""

    def read(batches: Iterator["pyarrow.RecordBatch"]) -> Iterator["pyarrow.RecordBatch"]:
        import pyarrow

        for batch in batches:
            answers = pyarrow.array(["x" * ANSWER_BYTES for _ in batch.column(4).to_pylist()])
            yield pyarrow.RecordBatch.from_arrays(
                [*batch.columns[:4], answers], vanban_spark.ANSWERS.names
            )

    if command is None:
        return selected(files).mapInArrow(read, vanban_spark.ANSWERS)
    return vanban_spark.answers(files, command=command)


def selected(files: DataFrame) -> DataFrame:
    source = F.sha2("content", 256)
    return files.select("path", "modificationTime", "length", source, "content")


def seconds(work: Callable[[], object]) -> float:
    start = time.monotonic()
    work()
    return time.monotonic() - start


def consume(frame: DataFrame) -> None:
    frame.write.format("noop").mode("overwrite").save()


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures documents a second.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cores", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--command", default=None)
    given = parser.parse_args()
    command = find_command(given.command)
    paths = sorted(given.folder.rglob("*.docx"))

    builder = SparkSession.builder.master(f"local[{given.cores}]")
    spark = builder.config("spark.ui.showConsoleProgress", "false").getOrCreate()
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

    ways: dict[str, Callable[[], object]] = {
        "vanban import --format ndjson": alone,
        "Importer.map": python,
        "mapPartitions, nothing read": lambda: consume(by_map_partitions(files, None)),
        "mapInArrow, nothing read": lambda: consume(by_map_in_arrow(files, None)),
        "mapPartitions": lambda: consume(by_map_partitions(files, command)),
        "mapInArrow": lambda: consume(by_map_in_arrow(files, command)),
        "mapInArrow and from_json": lambda: consume(
            vanban_spark.results(by_map_in_arrow(files, command))
        ),
        "import_documents": lambda: vanban_spark.import_documents(
            spark, str(given.folder), output.name, command=command
        ),
    }
    times = [[seconds(work) for work in ways.values()] for _ in range(given.rounds)]
    for name, taken in zip(ways, zip(*times)):
        print(f"{name:30} {len(paths) / min(taken):6.0f} documents/s")
    sizes = [file.stat().st_size for file in Path(output.name).rglob("*.parquet")]
    print(f"{'Parquet':30} {sum(sizes) / len(paths):6.0f} bytes a document")
    output.cleanup()
    spark.stop()


if __name__ == "__main__":
    main()
