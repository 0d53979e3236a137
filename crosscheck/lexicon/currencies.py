"""Currencies: ISO 4217 codes with the signs and words newspapers use. Data only."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY",
    "₫": "VND", "฿": "THB",
    "₱": "PHP", "₦": "NGN", "₪": "ILS", "₴": "UAH", "₵": "GHS", "₡": "CRC", "₸": "KZT", "₭": "LAK", "₮": "MNT",
    "₲": "PYG", "₾": "GEL", "₼": "AZN",
}  # fmt: skip
"""Signs of one character. A bare dollar is the US dollar: the compare stage takes care where outlets differ."""

DOLLARS = {
    "US": "USD", "U.S.": "USD", "USD": "USD", "A": "AUD", "AU": "AUD", "AUD": "AUD", "C": "CAD", "CA": "CAD",
    "CAN": "CAD", "CDN": "CAD",
    "Cdn": "CAD", "Can": "CAD", "HK": "HKD", "S": "SGD", "SG": "SGD", "NZ": "NZD", "NT": "TWD", "R": "BRL", "J": "JMD",
    "Z": "ZWL", "MX": "MXN",
    "Mex": "MXN", "TT": "TTD", "BZ": "BZD", "B": "BSD", "FJ": "FJD", "N": "NAD", "AR": "ARS",
}  # fmt: skip
"""Letters before or after a dollar sign ("US$525", "$US160", "C $6"). Some stand before other signs too ("GH₵")."""

LETTERS = {
    "RM": "MYR", "Rs.": "INR", "Rs": "INR", "rs.": "INR", "rs": "INR", "Re": "INR", "Rp": "IDR", "Rp.": "IDR",
    "RMB": "CNY", "Fr": "CHF", "Fr.": "CHF",
    "SFr": "CHF", "kr": "SEK", "zł": "PLN", "KSh": "KES", "Ksh": "KES", "KSh.": "KES", "Ksh.": "KES", "Kshs": "KES",
    "Sh": "KES", "Sh.": "KES", "Shs": "KES", "Shs.": "KES", "Y": "JPY",
    "TSh": "TZS", "USh": "UGX", "Ush": "UGX", "PS": "GBP",
    "Y=": "JPY", "Tk": "BDT", "Tk.": "BDT", "DH": "AED", "Dh": "AED", "Dhs": "AED", "SR": "SAR", "GH": "GHS",
    "GH¢": "GHS", "Bt": "THB", "Lm": "MTL", "NIS": "ILS",
    "TL": "TRY", "P": "PHP", "Php": "PHP", "R": "ZAR", "N": "NGN", "K": "ZMW", "D": "VND", "Vnd": "VND", "Usd": "USD",
    "Eur": "EUR",
}  # fmt: skip
"""Letters written before an amount."""

WEAK_SIGNS = _words("Y K P DH GH D TL Lm SR R Sh PS N Fr Re")
"""Letters that mean a currency only where the figure or the rest of the article says so ("R25 million", "K3.1m")."""

CODES = _words(
    """
    AED AFN ALL AMD AOA ARS AUD AZN BAM BDT BGN BHD BIF BND BOB BRL BWP BYN CAD CDF CHF CLP CNH CNY COP CRC CUP CZK
    DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD
    JPY KES KGS KHR KRW KWD KZT LAK LBP LKR LRD LYD MAD MDL MGA MKD MMK MNT MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK
    NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SDG SEK SGD SOS SRD SYP THB TJS TMT TND TRY TTD
    TWD TZS UAH UGX USD UYU UZS VES VND XAF XAU XOF YER ZAR ZMW ZWL
    """
)
NOT_CODES = frozenset({"ALL", "TRY", "TOP", "MAD", "COP", "CUP", "GEL"})
"""Codes that are words as well: no currency in a line of capitals."""

WORDS = {
    "dollar": "USD", "us dollar": "USD", "u.s. dollar": "USD", "american dollar": "USD", "buck": "USD",
    "greenback": "USD",
    "australian dollar": "AUD", "canadian dollar": "CAD", "hong kong dollar": "HKD", "singapore dollar": "SGD",
    "singaporean dollar": "SGD",
    "new zealand dollar": "NZD", "taiwan dollar": "TWD", "new taiwan dollar": "TWD", "jamaican dollar": "JMD",
    "namibian dollar": "NAD",
    "euro": "EUR", "pound": "GBP", "pound sterling": "GBP", "pounds sterling": "GBP", "british pound": "GBP",
    "quid": "GBP", "egyptian pound": "EGP",
    "lebanese pound": "LBP", "sudanese pound": "SDG", "syrian pound": "SYP", "yen": "JPY", "japanese yen": "JPY",
    "yuan": "CNY", "chinese yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "rupee": "INR", "indian rupee": "INR",
    "pakistani rupee": "PKR", "sri lankan rupee": "LKR", "nepali rupee": "NPR", "nepalese rupee": "NPR", "won": "KRW",
    "south korean won": "KRW",
    "korean won": "KRW", "dong": "VND", "vietnamese dong": "VND", "ringgit": "MYR", "malaysian ringgit": "MYR",
    "baht": "THB", "thai baht": "THB",
    "peso": "PHP", "mexican peso": "MXN", "philippine peso": "PHP", "argentine peso": "ARS", "chilean peso": "CLP",
    "colombian peso": "COP",
    "rupiah": "IDR", "indonesian rupiah": "IDR", "ruble": "RUB", "rouble": "RUB", "russian ruble": "RUB",
    "russian rouble": "RUB", "lira": "TRY",
    "turkish lira": "TRY", "shekel": "ILS", "israeli shekel": "ILS", "new israeli shekel": "ILS", "rand": "ZAR",
    "south african rand": "ZAR", "naira": "NGN",
    "nigerian naira": "NGN", "cedi": "GHS", "kenyan shilling": "KES", "ugandan shilling": "UGX",
    "tanzanian shilling": "TZS", "shilling": "KES",
    "real": "BRL", "reais": "BRL", "reai": "BRL", "brazilian real": "BRL", "brazilian reais": "BRL",
    "swiss franc": "CHF", "franc": "CHF", "cfa franc": "XOF", "rwandan franc": "RWF", "krona": "SEK", "kronor": "SEK",
    "swedish krona": "SEK",
    "swedish kronor": "SEK", "krone": "NOK", "kroner": "NOK", "norwegian krone": "NOK", "norwegian kroner": "NOK",
    "danish krone": "DKK",
    "danish kroner": "DKK", "icelandic krona": "ISK", "danish crown": "DKK", "swedish crown": "SEK",
    "norwegian crown": "NOK", "czech crown": "CZK",
    "crown": "CZK", "koruna": "CZK", "zloty": "PLN", "polish zloty": "PLN", "zlotys": "PLN", "forint": "HUF",
    "hungarian forint": "HUF",
    "hryvnia": "UAH", "hryvnias": "UAH", "dirham": "AED", "uae dirham": "AED", "moroccan dirham": "MAD", "riyal": "SAR",
    "saudi riyal": "SAR",
    "qatari riyal": "QAR", "rial": "IRR", "iranian rial": "IRR", "omani rial": "OMR", "dinar": "KWD",
    "kuwaiti dinar": "KWD", "jordanian dinar": "JOD",
    "iraqi dinar": "IQD", "serbian dinar": "RSD", "taka": "BDT", "kuna": "HRK", "leu": "RON", "lei": "RON",
    "tenge": "KZT", "kwacha": "ZMW",
    "ngwee": "ZMW", "birr": "ETB", "kyat": "MMK", "riel": "KHR", "kip": "LAK", "pula": "BWP", "metical": "MZN",
    "meticais": "MZN", "lari": "GEL", "soum": "UZS",
}  # fmt: skip
"""Words written after an amount, singular."""

NATIONAL = {
    "peso": (
        ("mexic", "MXN"), ("argentin", "ARS"), ("chile", "CLP"), ("colombia", "COP"), ("cuba", "CUP"),
        ("uruguay", "UYU"), ("dominican", "DOP"),
    ),
    "rupee": (("pakistan", "PKR"), ("sri lanka", "LKR"), ("nepal", "NPR"), ("mauriti", "MUR")),
    "franc": (("cfa", "XOF"), ("rwanda", "RWF"), ("congo", "CDF"), ("burundi", "BIF")),
    "shilling": (("uganda", "UGX"), ("tanzania", "TZS"), ("somali", "SOS")),
    "dinar": (
        ("iraq", "IQD"), ("jordan", "JOD"), ("serbia", "RSD"), ("tunisia", "TND"), ("algeria", "DZD"),
        ("libya", "LYD"), ("bahrain", "BHD"),
    ),
    "krone": (("denmark", "DKK"), ("danish", "DKK")), "kroner": (("denmark", "DKK"), ("danish", "DKK")),
    "krona": (("iceland", "ISK"),), "kronor": (("iceland", "ISK"),),
    "crown": (("swed", "SEK"), ("norw", "NOK"), ("denmark", "DKK"), ("danish", "DKK"), ("iceland", "ISK")),
    "riyal": (("qatar", "QAR"), ("yemen", "YER"), ("iran", "IRR")), "dirham": (("morocc", "MAD"),),
    "lira": (("leban", "LBP"), ("syria", "SYP")),
}  # fmt: skip
"""Words that several countries share: the first country that the article names decides, else the word's own code."""

SUBUNITS = {
    "cent": ("USD", 0.01), "us cent": ("USD", 0.01), "u.s. cent": ("USD", 0.01), "euro cent": ("EUR", 0.01),
    "australian cent": ("AUD", 0.01),
    "canadian cent": ("CAD", 0.01), "eurocent": ("EUR", 0.01), "pence": ("GBP", 0.01), "penny": ("GBP", 0.01),
    "paise": ("INR", 0.01), "sen": ("MYR", 0.01),
    "kopeck": ("RUB", 0.01), "fils": ("AED", 0.01),
}  # fmt: skip
"""Hundredths: the currency they belong to and their worth in it."""

INVARIANT = _words(
    """
    quid yen kronor pence baht rand sen reais kroner renminbi meticais dong rmb lei ringgit yuan won
    """
)
"""Words without a plural in s."""

NEEDS_SIZE = frozenset({"won", "real", "buck", "crown", "lei", "kip", "sen"})
"""Words that mean something else after a small plain number ("the 12 won", "three crowns")."""
LEAST_SIZE = 20.0
"""The figure from which such a word is taken for money."""
