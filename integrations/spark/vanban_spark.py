#!/usr/bin/env python3
"""Official Vietnamese documents on any Hadoop path into Parquet tables, on a cluster.

    spark-submit --py-files vanban.zip --files vanban vanban_spark.py INPUT OUTPUT [--profile FILE]

or, as a library, :func:`import_documents` and the steps that it is made of. docs/spark.md tells how to
run it on a cluster.
"""

from __future__ import annotations

import argparse
import json
import os
import re
from collections import deque
from datetime import datetime, timezone
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Deque, Dict, Iterator, List, Optional, Tuple

from pyspark import SparkFiles
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql import types as T

from vanban import FileBytes, Importer, Options, find_command
from vanban.tables import TABLES, Column

if TYPE_CHECKING:
    import pyarrow

#: What :func:`answers` gives: a row a file.
ANSWERS = T.StructType(
    [
        T.StructField("path", T.StringType(), False),
        T.StructField("modification_time", T.TimestampType(), False),
        T.StructField("length", T.LongType(), False),
        T.StructField("source", T.StringType()),
        T.StructField("answer", T.StringType(), False),
    ]
)
#: Files over this are not loaded: a row holds a whole file, and a task some dozens of rows.
MAX_BYTES = 64_000_000
#: Megabytes that reading one document may take. A task has one process that reads.
MEMORY = 1024
#: Settings that suit many small files, where nobody has set others.
SETTINGS = {
    # Some hundred documents a task: seconds of work, and little to lose in a retry.
    "spark.sql.files.maxPartitionBytes": "33554432",
    "spark.sql.files.openCostInBytes": "65536",
    # Rows that cross to Python at a time.
    "spark.sql.execution.arrow.maxRecordsPerBatch": "64",
}
# Answers that go back to the JVM at a time, in bytes.
_BATCH_BYTES = 16_000_000
_TYPES: Dict[str, T.DataType] = {
    "string": T.StringType(),
    "integer": T.LongType(),
    "boolean": T.BooleanType(),
    "date": T.StringType(),
    "strings": T.ArrayType(T.StringType()),
    "groups": T.ArrayType(
        T.StructType(
            [T.StructField("ordinal", T.StringType()), T.StructField("text", T.StringType())]
        )
    ),
    "json": T.StringType(),
    "number": T.StringType(),
}


def documents(spark: SparkSession, path: str, pattern: str = "*.docx") -> DataFrame:
    """The files under a folder, at any depth: ``path``, ``modificationTime``, ``length``, ``content``."""
    reader = spark.read.format("binaryFile").option("recursiveFileLookup", "true")
    return reader.option("pathGlobFilter", pattern).load(path)


def answers(
    files: DataFrame,
    *,
    command: str = "vanban",
    options: Optional[Options] = None,
    timeout: float = 60,
    memory: int = MEMORY,
    max_bytes: int = MAX_BYTES,
) -> DataFrame:
    """What the workers say of each file, as JSON: a frame of :data:`ANSWERS`.

    :param files: A frame of :func:`documents`.
    :param command: A file shipped with ``--files`` or ``addFile``, or the path of one on every node.
    :param timeout: Seconds after which a document is given up.
    :param memory: Megabytes that reading one document may take.
    :param max_bytes: Files over this get an error without being loaded.
    """
    small = files.where(F.col("length") <= max_bytes).select(
        "path",
        F.col("modificationTime").alias("modification_time"),
        "length",
        F.sha2("content", 256).alias("source"),
        "content",
    )
    large = files.where(F.col("length") > max_bytes).select(
        "path",
        F.col("modificationTime").alias("modification_time"),
        "length",
        F.lit(None).cast("string").alias("source"),
        F.lit(_over_limit(max_bytes)).alias("answer"),
    )
    read = small.mapInArrow(_reader(command, options, timeout, memory), ANSWERS)
    return read.unionByName(large)


def results(answered: DataFrame) -> DataFrame:
    """The answers, decoded: ``error`` and ``result`` instead of ``answer``."""
    decoded = F.from_json("answer", _answer_type(), {"mode": "FAILFAST"})
    return answered.withColumn("decoded", decoded).select(
        "path", "modification_time", "length", "source", "decoded.error", "decoded.result"
    )


def tables(decoded: DataFrame) -> Dict[str, DataFrame]:
    """The six tables of a frame of :func:`results`; their columns are those of ``vanban.tables``.

    ``documents`` has a row a file, read or not: ``status`` is 0, or the exit status that the command
    would have, with ``code`` and ``message_vi``, ``message_en``. The others lead back to it by
    ``path``, and by ``source``, the SHA-256 of the file.
    """
    year = F.col("result.document.issuedDate.year").alias("issued_year")
    made = {
        "documents": decoded.select(
            "path",
            "modification_time",
            "length",
            "source",
            F.coalesce("error.status", F.lit(0)).alias("status"),
            F.col("error.code").alias("code"),
            F.col("error.message.vi").alias("message_vi"),
            F.col("error.message.en").alias("message_en"),
            *(_column("result", column) for column in TABLES["documents"] if column.name != "source"),
        )
    }
    for table, columns in TABLES.items():
        if table != "documents":
            records = F.posexplode(F.col("result")[table]).alias("position", "record")
            exploded = decoded.select("path", "source", year, records)
            made[table] = exploded.select(
                "path",
                "source",
                "issued_year",
                F.col("position").cast("long").alias("position"),
                *(_column("record", column) for column in columns),
            )
    return made


def import_documents(
    spark: SparkSession,
    source: str,
    output: str,
    *,
    batch: str = "all",
    pattern: str = "*.docx",
    command: str = "vanban",
    options: Optional[Options] = None,
    timeout: float = 60,
    memory: int = MEMORY,
    max_bytes: int = MAX_BYTES,
) -> Dict[int, int]:
    """Reads a folder into ``output/TABLE/batch=…/issued_year=…``. Tells how many files have which status.

    Documents are read once, into ``output/_staging``; the tables are made of that and take their
    places when all are whole. The same batch again replaces its rows and no others.

    :param batch: A name for what is imported together: letters, digits, ``.``, ``_``, ``-``.
    """
    if not re.fullmatch(r"\w[\w.-]*", batch):
        raise ValueError(f"not a name for a batch: {batch!r}")
    staging = f"{output.rstrip('/')}/_staging/{batch}"
    move, delete = _file_system(spark, staging)
    delete(staging)
    files = documents(spark, source, pattern)
    read = partial(answers, command=command, options=options, timeout=timeout, memory=memory)
    results(read(files, max_bytes=max_bytes)).write.parquet(f"{staging}/results")
    left_out = _left_out(spark, files, spark.read.parquet(f"{staging}/results"))
    if left_out is not None:
        results(read(left_out)).write.mode("append").parquet(f"{staging}/results")
    made = tables(spark.read.parquet(f"{staging}/results"))
    for table, frame in made.items():
        order = ["issued_year", "path", *(["position"] if table != "documents" else [])]
        whole = frame.hint("rebalance", F.col("issued_year")).sortWithinPartitions(*order)
        whole.write.partitionBy("issued_year").parquet(f"{staging}/{table}")
    counts = made["documents"].groupBy("status").count().collect()
    for table in made:
        move(f"{staging}/{table}", f"{output.rstrip('/')}/{table}/batch={batch}")
    delete(staging)
    return {row["status"]: row["count"] for row in sorted(counts)}


def _reader(
    command: str, options: Optional[Options], timeout: float, memory: int
) -> Callable[[Iterator["pyarrow.RecordBatch"]], Iterator["pyarrow.RecordBatch"]]:
    """Reads the documents of a partition, through a worker that lives as long as the partition."""

    def read(batches: Iterator["pyarrow.RecordBatch"]) -> Iterator["pyarrow.RecordBatch"]:
        import pyarrow

        names = ["path", "modification_time", "length", "source"]
        keys: Deque[Tuple[Any, ...]] = deque()

        def items() -> Iterator[FileBytes]:
            for batch in batches:
                columns = [batch.column(name) for name in names]
                contents = batch.column("content")
                for row in range(batch.num_rows):
                    keys.append(tuple(column[row] for column in columns))
                    yield FileBytes(_name(keys[-1][0].as_py()), contents[row].as_py())

        def taken(rows: List[Tuple[Any, ...]]) -> "pyarrow.RecordBatch":
            arrays = [
                pyarrow.array([value.as_py() for value in column], column[0].type)
                for column in list(zip(*rows))[:-1]
            ]
            found = pyarrow.array([row[-1] for row in rows], pyarrow.binary())
            return pyarrow.RecordBatch.from_arrays(
                [*arrays, found.cast(pyarrow.string())], [*names, "answer"]
            )

        with Importer(
            _installed(command), jobs=1, timeout=timeout, memory=memory, options=options
        ) as importer:
            rows: List[Tuple[Any, ...]] = []
            size = 0
            for _, answer in importer.map_json(items()):
                rows.append((*keys.popleft(), answer))
                size += len(answer)
                if size >= _BATCH_BYTES:
                    yield taken(rows)
                    rows, size = [], 0
            if rows:
                yield taken(rows)

    return read


def _installed(command: str) -> str:
    """The command on this node: shipped with the job, or installed."""
    shipped = SparkFiles.get(os.path.basename(command))
    return shipped if os.path.isfile(shipped) else find_command(command)


def _name(path: str) -> str:
    """The name of a file without its folders; paths of ``binaryFile`` are URIs."""
    return path.rstrip("/").rpartition("/")[2]


def _over_limit(max_bytes: int) -> str:
    message = {
        "vi": f"tệp lớn hơn {max_bytes} byte nên không được đọc.",
        "en": f"the file is over {max_bytes} bytes and was not read.",
    }
    return json.dumps({"error": {"code": "overLimit", "status": 88, "message": message}})


def _column(record: str, column: Column) -> Any:
    value = ".".join([record, *(f"`{key}`" for key in column.path)])
    found = F.expr(f"try_cast({value} AS DATE)") if column.kind == "date" else F.col(value)
    return found.alias(column.name)


def _answer_type() -> T.StructType:
    """The type of an answer, as far as the tables need it."""
    tree: Dict[str, Any] = {
        "error": {
            "code": T.StringType(),
            "status": T.IntegerType(),
            "message": {"vi": T.StringType(), "en": T.StringType()},
        },
        "result": _tree(TABLES["documents"]),
    }
    for table, columns in TABLES.items():
        if table != "documents":
            tree["result"][table] = T.ArrayType(_struct(_tree(columns)))
    return _struct(tree)


def _tree(columns: List[Column]) -> Dict[str, Any]:
    tree: Dict[str, Any] = {}
    for column in columns:
        place = tree
        for key in column.path[:-1]:
            place = place.setdefault(key, {})
        place[column.path[-1]] = _TYPES[column.kind]
    return tree


def _struct(tree: Dict[str, Any]) -> T.StructType:
    return T.StructType(
        [
            T.StructField(key, _struct(value) if isinstance(value, dict) else value)
            for key, value in tree.items()
        ]
    )


def _left_out(spark: SparkSession, files: DataFrame, read: DataFrame) -> Optional[DataFrame]:
    """The files that were listed and not loaded: Spark passes over those of no bytes.

    Raises ``FileNotFoundError`` where others were passed over (``spark.sql.files.ignoreMissingFiles``,
    ``ignoreCorruptFiles``): nothing goes missing without a word.
    """
    jvm: Any = spark.sparkContext._jvm
    listed = jvm.scala.collection.immutable.ArraySeq.unsafeWrapArray(files._jdf.inputFiles())
    session: Any = spark._jsparkSession
    uris = DataFrame(
        session.createDataset(listed, jvm.org.apache.spark.sql.Encoders.STRING()).toDF(), spark
    )
    # As `binaryFile` has them: decoded, "file:/a" for "file:///a".
    decoded = F.url_decode(F.replace("value", F.lit("+"), F.lit("%2B")))
    paths = uris.select(F.regexp_replace(decoded, r"^([\w.+-]+):///", "$1:/").alias("path"))
    missing = [row["path"] for row in paths.join(read, "path", "left_anti").collect()]
    if not missing:
        return None
    to_path = jvm.org.apache.hadoop.fs.Path
    configuration = spark.sparkContext._jsc.hadoopConfiguration()
    rows = []
    for path in missing:
        status = to_path(path).getFileSystem(configuration).getFileStatus(to_path(path))
        if status.getLen() > 0:
            raise FileNotFoundError(f"{path} was listed and could not be loaded")
        changed = datetime.fromtimestamp(status.getModificationTime() / 1000, timezone.utc)
        rows.append((path, changed, 0, bytearray()))
    return spark.createDataFrame(rows, files.schema)


def _file_system(
    spark: SparkSession, path: str
) -> Tuple[Callable[[str, str], None], Callable[[str], None]]:
    """Moving and deleting, where ``path`` is: with Hadoop's own client."""
    jvm: Any = spark.sparkContext._jvm
    to_path = jvm.org.apache.hadoop.fs.Path
    system = to_path(path).getFileSystem(spark.sparkContext._jsc.hadoopConfiguration())

    def delete(path: str) -> None:
        system.delete(to_path(path), True)

    def move(source: str, target: str) -> None:
        delete(target)
        system.mkdirs(to_path(target).getParent())
        if not system.rename(to_path(source), to_path(target)):
            raise OSError(f"{source} could not be moved to {target}")

    return move, delete


def main() -> None:
    parser = argparse.ArgumentParser(
        description="Official Vietnamese documents into Parquet tables, on a cluster."
    )
    parser.add_argument("input", help="a folder of documents, on any Hadoop path")
    parser.add_argument("output", help="a folder for the tables")
    parser.add_argument("--batch", default="all", help="a name for what is imported together")
    parser.add_argument("--pattern", default="*.docx", help="which files of the folder")
    parser.add_argument(
        "--command", default="vanban", help="shipped with --files, or a path on every node"
    )
    parser.add_argument("--profile", type=Path, help="a YAML file that says which table is what")
    parser.add_argument("--as-of", help="the day whose list of administrative units holds")
    parser.add_argument("--province", help="the province whose districts and communes are meant")
    parser.add_argument("--ignore", action="append", help="a kind of finding that is not wanted")
    parser.add_argument("--revisions", choices=["accepted", "rejected"])
    parser.add_argument("--timeout", type=float, default=60, help="seconds for a document")
    parser.add_argument("--memory", type=int, default=MEMORY, help="megabytes for a document")
    parser.add_argument("--max-bytes", type=int, default=MAX_BYTES, help="larger files are not read")
    given = parser.parse_args()
    profile = given.profile.read_text(encoding="utf-8") if given.profile else None
    options: Dict[str, Any] = {
        "profile": profile,
        "asOf": given.as_of,
        "province": given.province,
        "ignore": given.ignore,
        "revisions": given.revisions,
    }
    spark = SparkSession.builder.appName("vanban").getOrCreate()
    set_defaults(spark)
    counts = import_documents(
        spark,
        given.input,
        given.output,
        batch=given.batch,
        pattern=given.pattern,
        command=given.command,
        options={key: value for key, value in options.items() if value is not None},  # type: ignore[arg-type]
        timeout=given.timeout,
        memory=given.memory,
        max_bytes=given.max_bytes,
    )
    print(json.dumps({"batch": given.batch, "documents": counts}))
    spark.stop()


def set_defaults(spark: SparkSession) -> None:
    """Gives the session :data:`SETTINGS`, where it has none of its own."""
    own = spark.sparkContext.getConf()
    for key, value in SETTINGS.items():
        if not own.contains(key):
            spark.conf.set(key, value)


if __name__ == "__main__":
    main()
