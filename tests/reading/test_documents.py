"""PDF and Word documents, made here; and what is said where their libraries are missing."""

import importlib
import zipfile
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest

from crosscheck.model import Article, Publication, PublicationSource, Skipped
from crosscheck.reading import read


def make_pdf(*pages: list[str]) -> bytes:
    """A PDF of lines of text in a standard font, written by hand."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        shown = " ".join(f"({line}) Tj 0 -14 Td" for line in lines)
        stream = f"BT /F1 12 Tf 50 780 Td {shown} ET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out = "%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{out.index('xref')}\n%%EOF"
    return out.encode("latin-1")


def one(path: Path) -> Article | Skipped:
    [found] = read([str(path)])
    return found


def reason(path: Path) -> str:
    found = one(path)
    assert isinstance(found, Skipped), found
    return found.reason


PAGE = ["Mill opens in Varnholt", "Published: 12 March 2024", "Norvik opened its mill. It employs 200."]


def test_a_pdf_is_one_article_without_the_lines_that_run_through_its_pages(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    path = tmp_path / "a.pdf"
    pages = (PAGE, ["The road cost 5 million."], ["It rained."])
    path.write_bytes(make_pdf(*[["Varnholt Post", *lines] for lines in pages]))
    found = one(path)
    assert isinstance(found, Article), found
    assert found.text == "\n".join(PAGE) + "\n\nThe road cost 5 million.\n\nIt rained."
    day = date(2024, 3, 12)
    assert (found.title, found.published) == (PAGE[0], Publication(day, day, PublicationSource.TEXT))


def test_bad_pdfs_are_said(tmp_path: Path) -> None:
    pypdf = pytest.importorskip("pypdf")
    path = tmp_path / "a.pdf"
    path.write_bytes(make_pdf([]))
    assert reason(path) == "a PDF without text; its pages are pictures, which need text recognition first"
    path.write_bytes(b"%PDF-1.4 and no more")
    assert reason(path).startswith("damaged PDF: ")
    path.write_bytes(make_pdf(PAGE)[:300])
    assert reason(path).startswith("damaged PDF: ")
    writer = pypdf.PdfWriter(clone_from=BytesIO(make_pdf(PAGE)))
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(path)
    assert reason(path) == "an encrypted PDF; save it without its password"
    path.write_bytes(make_pdf(*[["x"]] * 501))
    assert reason(path) == "a PDF of 501 pages, more than 500, too long for one article"


def test_a_word_documents_styles_say_what_its_paragraphs_are(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.core_properties.title = "Mill opens in Varnholt"
    document.core_properties.created = datetime(2024, 3, 12, 8)
    document.add_heading("Mill opens in Varnholt", 0)
    document.add_paragraph("Norvik opened its mill. It employs 200 people.")
    document.add_heading("The road", 1)
    document.add_paragraph("It cost 5 million.", style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "2022", "150"
    document.save(str(tmp_path / "a.docx"))
    found = one(tmp_path / "a.docx")
    assert isinstance(found, Article), found
    assert [(block.kind.value, found.text[block.start:block.end]) for block in found.blocks] == [
        ("headline", "Mill opens in Varnholt"),
        ("body", "Norvik opened its mill. It employs 200 people."),
        ("heading", "The road"),
        ("list", "It cost 5 million."),
        ("table", "2022 | 150"),
    ]
    day = date(2024, 3, 12)
    assert (found.title, found.published) == (
        "Mill opens in Varnholt", Publication(day, day, PublicationSource.METADATA),
    )


def test_bad_word_documents_are_said(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    path = tmp_path / "a.docx"
    path.write_bytes(b"PK\x03\x04 and no more")
    assert reason(path) == "damaged Word document: file is not a zip file"
    path.write_bytes(b"\xd0\xcf\x11\xe0 and more")
    assert reason(path) == "an old or encrypted Word document; save it as .docx without a password"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "no document")
    assert reason(path).startswith("damaged Word document: ")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\0" * 60_000_000)
    assert reason(path) == "expands to 60 MB, as no document does"
    docx.Document().save(str(path))
    assert reason(path) == "a Word document without text"


@pytest.mark.parametrize(
    ("name", "library", "extra", "hidden"),
    [
        ("a.pdf", "pypdf", "pdf", "pypdf"), ("a.docx", "python-docx", "docx", "docx"),
        ("a.parquet", "pyarrow", "parquet", "pyarrow"), ("a.warc", "warcio", "warc", "warcio.archiveiterator"),
        ("a.txt.zst", "zstandard", "zstd", "zstandard"),
    ],
)
def test_a_missing_library_is_said_with_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, library: str, extra: str, hidden: str
) -> None:
    def import_module(wanted: str, package: str | None = None) -> object:
        if wanted == hidden:
            raise ImportError(wanted)
        return real(wanted, package)

    real = importlib.import_module
    monkeypatch.setattr(importlib, "import_module", import_module)
    (tmp_path / name).write_bytes(b"%PDF-1.4")
    assert reason(tmp_path / name) == f"reading this needs {library}: pip install 'crosscheck[{extra}]'"
