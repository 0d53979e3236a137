"""XC301: a figure and its conversion beside it."""

import pytest

from .reading import findings, rules

WRONG = [
    "The reserve covers 62 acres (21.5 hectares).",
    "The reserve covers 62 acres (about 21 hectares) of marsh.",
    "The reserve covers 62 acres, or roughly 35 hectares, of marsh.",
    "The tower is 120 metres (494 feet) tall.",
    "The tower is 120m (494ft) tall.",
    "The road runs for 26 miles (52 km) along the coast.",
    "The hall has 30,000 sq. ft. (3,270 square metres) of floor.",
    "The hall has 30,000 square feet [3,270 sq m] of floor.",
    "The dam will cost Rs 640 crore, or 64 billion rupees.",
    "The dam will cost 640 crore rupees (64 billion rupees).",
    "He weighed 80 kg (213 pounds) at the time.",
    "Temperatures reached 38C (118F) on the plain.",
    "It was -10C (32F) at dawn.",
    "Winds of 120 km/h (95 mph) hit the bay.",
    "The boy was 6 feet 2 inches (1.75m) tall.",
    "The tank holds 1,000 litres (420 US gallons).",
    "The bridge, 3.2 kilometres (4 miles) long, is closed.",
    "A plot of 5 acres, which is 4.5 hectares, was sold.",
    "The storm left 12 inches of rain (405 mm) on the plain.",
    "The park takes in 62 acres of old forest (21.5 hectares).",
    "The park, 62 acres, about 35 hectares, is shut.",
    "A 62-acre (21.5-hectare) site was sold.",
    "A site of 62 acres/35 hectares was sold.",
    "Some 3 lakh (3 million) people voted.",
    "A course of 18 months (three years) is planned.",
    "Nearly one in five (35%) said so.",
]

RIGHT = [
    "The reserve covers 62 acres (25 hectares).",
    "The reserve covers 62 acres (25.1 hectares).",
    "The reserve covers about 60 acres (25 hectares).",
    "The missile flew more than 1,000 km (600 miles).",
    "The tower is 120 metres (394 feet) tall.",
    "The tower is 100 metres (330 feet) tall.",
    "The road runs for 26 miles (40 km) along the coast.",
    "The wreck lies 12 miles (22 km) off the coast.",
    "The dam will cost Rs 640 crore, or 6.4 billion rupees.",
    "He weighed 80 kg (12st 8lb) at the time.",
    "The boy was 6ft 2in (1.88m) tall.",
    "Temperatures reached 38C (100F) on the plain.",
    "A rise of 2C (3.6F) would melt it.",
    "It was minus 10 degrees Celsius (14 degrees Fahrenheit) at dawn.",
    "A team ran 10 km or 5 miles.",
    "The tank holds 1,000 litres (220 gallons).",
    "The tank holds 1,000 litres (264 gallons).",
    "The plot is 30 metres long (90 square metres in all).",
    "She earned $50,000 ($70,000 with her bonus).",
    "It cost $20 million (18 million euros).",
    "Bring 2 kg (or 10 kg for a family).",
    "The farm is 5 miles (a walk of 90 minutes) away.",
    "The fall was 10 to 12 feet (3 to 4 metres).",
    "The storm left 12 inches of rain (305 mm) on the plain.",
    "The race is 10 km, about 2 miles of it on sand.",
    "Some 3 lakh (300,000) people voted.",
    "A third (35%) said so.",
    "About a fifth (18%) said so.",
    "A course of 18 months (a year and a half) is planned.",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_conversion_beyond_rounding_is_found(text: str) -> None:
    assert rules(text) == ["XC301"]


@pytest.mark.parametrize("text", RIGHT)
def test_a_conversion_within_rounding_is_not(text: str) -> None:
    assert rules(text) == []


def test_the_facts_give_the_right_conversion() -> None:
    (finding,) = findings("The reserve covers 62 acres (21.5 hectares).")
    assert dict(finding.facts) == {"stated": "62 acres", "expected": "25.09 hectares", "converted": "21.5 hectares"}
    assert [group.value for group in finding.groups] == ["62 acres", "21.5 hectares"]


UNLIKE_RATES = [
    "The mine cost 40 million dollars (36 million euros). A road to it cost 20 million dollars (28 million euros).",
    "It sold for $40 million (36 million euros), $10 million (9 million euros) and $20 million (28 million euros).",
]

LIKE_RATES = [
    "The mine cost 40 million dollars (36 million euros). A road to it cost 20 million dollars (18 million euros).",
    "The mine cost 40 million dollars (36 million euros). A road to it cost 21 million dollars (20 million euros).",
    "The mine cost 40 million dollars (36 million euros). A road to it cost 20 million dollars (28 million pounds).",
]


@pytest.mark.parametrize("text", UNLIKE_RATES)
def test_a_sum_of_money_converted_at_another_rate_than_the_rest_is_found(text: str) -> None:
    (finding,) = findings(text)
    assert (finding.rule, finding.facts["expected"]) == ("XC301", "18 million EUR")


@pytest.mark.parametrize("text", LIKE_RATES)
def test_rates_that_rounding_explains_are_not(text: str) -> None:
    assert rules(text) == []
