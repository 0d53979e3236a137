"""An article that is not English is told by its words or its script."""

import pytest

from crosscheck.model import Block, BlockKind
from crosscheck.reading.language import language_of

TEXTS = {
    "en": "The mill in Varnholt will be closed for a week, the company said on Monday, because of the storm that hit "
    "the coast at the weekend. It has more than 200 workers.",
    "de": "Das Werk in Varnholt bleibt nach Angaben des Unternehmens für eine Woche geschlossen, weil der Sturm am "
    "Wochenende die Küste und auch die Stadt getroffen hat. Es hat mehr als 200 Beschäftigte.",
    "fr": "L'usine de Varnholt sera fermée pendant une semaine, a annoncé lundi la direction, en raison de la "
    "tempête qui a frappé la côte et les villages. Elle emploie plus de 200 personnes dans la région.",
    "es": "La fábrica de Varnholt estará cerrada durante una semana, según informó el lunes la "
    "empresa, por la tormenta que azotó la costa y los pueblos. En ella trabajan más de 200 personas.",
    "pt": "A fábrica de Varnholt vai ficar fechada durante uma semana, segundo a empresa, por causa da tempestade "
    "que atingiu a costa e as vilas. Mais de 200 pessoas trabalham na fábrica, que não tem outro dono.",
    "it": "La fabbrica di Varnholt resterà chiusa per una settimana, ha detto lunedì la società, a causa della "
    "tempesta che ha colpito la costa e i paesi. Nella fabbrica lavorano più di 200 persone.",
    "nl": "De fabriek in Varnholt blijft een week dicht, zegt het bedrijf, door de storm die in het weekend over de "
    "kust trok. Er werken meer dan 200 mensen en het is niet de eerste keer dat dit gebeurt.",
    "vi": "Nhà máy tại Varnholt sẽ đóng cửa trong một tuần, công ty cho biết, vì cơn bão đã đổ bộ vào bờ biển và các "
    "làng. Nhà máy có hơn 200 người làm việc và không phải là lần đầu.",
    "pl": "Zakład w Varnholt będzie zamknięty przez tydzień, podała w poniedziałek firma, z powodu burzy, która "
    "nawiedziła wybrzeże. Pracuje w nim ponad 200 osób i nie jest to pierwszy raz, że się to zdarza.",
    "ru": "Завод в Варнхольте будет закрыт на неделю из-за бури, сообщила компания в понедельник.",
    "ja": "工場は嵐のため一週間閉鎖されると会社が月曜日に発表した。",
    "zh": "公司周一表示，由于风暴，工厂将关闭一周。",
    "ko": "회사는 월요일 폭풍으로 인해 공장이 일주일 동안 문을 닫는다고 밝혔다.",
    "ar": "قالت الشركة يوم الاثنين إن المصنع سيغلق لمدة أسبوع بسبب العاصفة.",
}


def language(text: str, declared: str | None = None) -> str:
    return language_of(text, (Block(0, len(text), BlockKind.BODY),), declared)


@pytest.mark.parametrize(("expected", "text"), TEXTS.items())
def test_a_language_is_told_by_its_words_or_script(expected: str, text: str) -> None:
    assert language(text) == expected


def test_english_with_foreign_names_and_quotes_stays_english() -> None:
    text = (
        "The head of Société Générale de la Mer said “C'est la vie” when the mill of Les Trois Frères in Aix-les-Bains "
        "was sold for €5 million to El Norte de Castilla. The sale of the mill will be final in the spring."
    )
    assert language(text, "fr") == "en"


def test_a_text_too_short_to_tell_is_what_its_metadata_says() -> None:
    assert [language("Werk in Varnholt brennt", declared) for declared in (None, "de", "de-AT", "DE", "5", "")] == [
        "en", "de", "de", "de", "en", "en",
    ]


def test_a_table_of_figures_is_not_taken_for_another_language() -> None:
    assert language("Varnholt 20 Ostrel 15 Lomber 31 Hanstad 7 Bremholt 9 " * 10) == "en"


LATVIAN = (
    "Rūpnīca Varnholtā nedēļu būs slēgta, pirmdien paziņoja uzņēmums, jo vētra skāra piekrasti nedēļas nogalē un "
    "nopostīja jumtu. Tajā strādā vairāk nekā 200 cilvēku, un šī nav pirmā reize, kad tā notiek. Pilsēta solīja "
    "palīdzību, bet vēl nav zināms, cik ilgi darbi prasīs un cik naudas tam būs vajadzīgs pavasarī, kad sāksies "
    "nākamais gads un strādnieki atgriezīsies darbā pie jaunajām mašīnām, kuras nopirka pērn rudenī."
)


def test_a_language_not_known_here_is_what_is_declared_and_else_undetermined() -> None:
    assert [language(LATVIAN, declared) for declared in ("lv", None, "en", "zz")] == ["lv", "und", "und", "und"]


def test_a_long_list_of_names_and_figures_stays_english() -> None:
    assert language("Varnholt Rovers 2 Ostrel Town 1 Lomber 3 Hanstad 0 " * 30) == "en"
