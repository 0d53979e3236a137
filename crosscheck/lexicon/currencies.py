"""Currencies: ISO 4217 codes with the signs and words newspapers use. Data only."""

SYMBOLS = {
    "US$": "USD", "U.S.$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "CDN$": "CAD", "HK$": "HKD",
    "S$": "SGD", "NZ$": "NZD", "NT$": "TWD", "R$": "BRL", "J$": "JMD", "Z$": "ZWL", "MX$": "MXN", "$": "USD",
    "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₫": "VND", "฿": "THB",
    "₱": "PHP", "₦": "NGN", "₪": "ILS", "₴": "UAH", "₵": "GHS", "₡": "CRC", "₸": "KZT", "RM": "MYR", "Rs.": "INR",
    "Rs": "INR", "Re": "INR", "Rp": "IDR", "RMB": "CNY", "Fr": "CHF", "SFr": "CHF", "kr": "SEK", "zł": "PLN",
    "KSh": "KES", "Ksh": "KES", "Sh": "KES", "TSh": "TZS", "USh": "UGX", "GH₵": "GHS", "P": "PHP", "PS": "GBP",
    "Y=": "JPY", "Tk": "BDT", "DH": "AED", "Dh": "AED", "Dhs": "AED", "SR": "SAR",
}  # fmt: skip
"""Signs written before an amount. A bare dollar is the US dollar: the compare stage takes care where outlets differ."""

CODES = frozenset(
    """AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GHS HKD HUF IDR ILS INR ISK JOD JPY KES KRW
    KWD KZT LKR MAD MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD TZS UAH UGX USD
    UYU UZS VND XAF XOF ZAR""".split()
)

WORDS = {
    "dollar": "USD", "us dollar": "USD", "u.s. dollar": "USD", "american dollar": "USD", "buck": "USD", "greenback": "USD",
    "australian dollar": "AUD", "canadian dollar": "CAD", "hong kong dollar": "HKD", "singapore dollar": "SGD",
    "singaporean dollar": "SGD", "new zealand dollar": "NZD", "taiwan dollar": "TWD", "euro": "EUR",
    "pound": "GBP", "pound sterling": "GBP", "british pound": "GBP", "quid": "GBP", "yen": "JPY", "japanese yen": "JPY",
    "yuan": "CNY", "chinese yuan": "CNY", "renminbi": "CNY", "rupee": "INR", "indian rupee": "INR",
    "pakistani rupee": "PKR", "sri lankan rupee": "LKR", "nepali rupee": "NPR", "won": "KRW", "south korean won": "KRW",
    "korean won": "KRW", "dong": "VND", "vietnamese dong": "VND", "ringgit": "MYR", "malaysian ringgit": "MYR", "baht": "THB",
    "peso": "PHP", "mexican peso": "MXN", "philippine peso": "PHP", "argentine peso": "ARS", "rupiah": "IDR",
    "ruble": "RUB", "rouble": "RUB", "russian ruble": "RUB", "lira": "TRY", "turkish lira": "TRY", "shekel": "ILS",
    "israeli shekel": "ILS", "rand": "ZAR", "south african rand": "ZAR", "naira": "NGN", "cedi": "GHS",
    "kenyan shilling": "KES", "shilling": "KES", "real": "BRL", "reais": "BRL", "brazilian real": "BRL",
    "swiss franc": "CHF", "franc": "CHF", "krona": "SEK", "kronor": "SEK", "swedish krona": "SEK",
    "swedish kronor": "SEK", "krone": "NOK", "kroner": "NOK", "norwegian krone": "NOK", "norwegian kroner": "NOK",
    "danish krone": "DKK", "danish kroner": "DKK", "danish crown": "DKK", "swedish crown": "SEK",
    "norwegian crown": "NOK", "czech crown": "CZK", "koruna": "CZK", "zloty": "PLN", "forint": "HUF",
    "hryvnia": "UAH", "dirham": "AED", "riyal": "SAR", "saudi riyal": "SAR", "qatari riyal": "QAR", "dinar": "KWD",
    "kuwaiti dinar": "KWD", "taka": "BDT", "kuna": "HRK", "leu": "RON", "lev": "BGN", "tenge": "KZT",
}  # fmt: skip
"""Words written after an amount, singular."""

SUBUNITS = {
    "cent": ("USD", 0.01), "us cent": ("USD", 0.01), "u.s. cent": ("USD", 0.01), "euro cent": ("EUR", 0.01),
    "eurocent": ("EUR", 0.01), "pence": ("GBP", 0.01), "penny": ("GBP", 0.01), "p": ("GBP", 0.01),
    "paise": ("INR", 0.01), "sen": ("MYR", 0.01),
}  # fmt: skip
"""Hundredths: the currency they belong to and their worth in it."""

INVARIANT = frozenset({"yen", "yuan", "won", "dong", "baht", "renminbi", "reais", "kronor", "kroner", "rand", "quid", "ringgit"})
"""Words without a plural in s."""
