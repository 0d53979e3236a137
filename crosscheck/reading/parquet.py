"""Parquet: an article a row, read by batches, only the columns that hold facts of an article."""

from collections.abc import Iterator

from crosscheck.model import Article, Skipped
from crosscheck.reading import fields
from crosscheck.reading.build import Options
from crosscheck.reading.extras import needed
from crosscheck.reading.records import Records, has_text
from crosscheck.reading.source import NoArticles, Source, damaged

_BATCH = 256  # rows in memory at a time


def read_parquet(source: Source, options: Options) -> Iterator[Article | Skipped]:
    """The articles of a Parquet file's rows."""
    arrow = needed("pyarrow", "pyarrow", "parquet")
    parquet = needed("pyarrow.parquet", "pyarrow", "parquet")
    try:
        file = parquet.ParquetFile(source.stream)
        names = list(file.schema_arrow.names)
        if not has_text(names, options):
            raise NoArticles(f"a table without a column of texts: it has {', '.join(names[:8]) or 'none'}")
        records = Records(source.path, options)
        number = 0
        for batch in file.iter_batches(batch_size=_BATCH, columns=_columns(names, options)):
            for row in batch.to_pylist():
                number += 1
                yield records.read(row, number)
    except (arrow.ArrowException, OSError, ValueError) as error:
        raise damaged("Parquet file", error) from error


def _columns(names: list[str], options: Options) -> list[str]:
    wanted = {name for what in fields.NAMES for name in fields.names_of(what, options)}
    return [name for name in names if fields.fold(name) in wanted]
