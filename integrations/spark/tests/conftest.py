"""A session on two cores, and plans to read."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Iterator

import pytest
from pyspark.sql import SparkSession

from plans import write_plans
from vanban import find_command
from vanban_spark import set_defaults

SPARK = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def command() -> str:
    return find_command()


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    # The executors' Python finds the modules of the tests where the tests do.
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["PYTHONPATH"] = os.pathsep.join([str(SPARK), os.environ.get("PYTHONPATH", "")])
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    spark = builder.config("spark.sql.shuffle.partitions", "2").getOrCreate()
    set_defaults(spark)
    yield spark
    spark.stop()


@pytest.fixture(scope="session")
def plans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """300 plans, five of which cannot be read, in three folders."""
    folder = tmp_path_factory.mktemp("văn bản 100% + mới")
    write_plans(folder, 300, per_folder=100, bad=True)
    return folder


@pytest.fixture(scope="session")
def few_plans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("few")
    write_plans(folder, 8)
    return folder
