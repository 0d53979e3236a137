"""Fit the weights by which topics are matched, and say how well they do.

    python benchmarks/fit_topics.py [FOLDER_OF_BUNDLES...] --vectors FILE [--news FILE] [--pairs FILE] [--write]

Fitted on the stories of benchmarks/stories and on every further bundle that is named. Vectors of what words mean come
first (fit_meaning.py). Every promising pair of a bundle is then described by the features of `crosscheck.topics` and
labelled from the bundle. A mean of logistic regression and boosted trees with monotone constraints is fitted to each
question (see `crosscheck.topics.score`), for figures and for dates apart. Cross-validated by story: each figure printed
is of bundles that the model had not seen. `--write` fits on everything and writes crosscheck/topics/model.json. Needs
lightgbm, scikit-learn and torch; the program itself needs none of them.
"""

import argparse
import json
import tempfile
import warnings
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import fit_meaning
import lightgbm
import numpy as np
from labelled_pairs import Bundle, bundles, sentence_pairs
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from story_bundles import ABUNDANT, ORDINARY, expand, expand_news

from crosscheck import topics
from crosscheck.model import Link
from crosscheck.topics.context import add_rivals

TARGET = Path(__file__).parent.parent / "crosscheck" / "topics" / "model.json"

RISING = frozenset(
    """
    soft context concepts attribute name_words sentence nearest_name neighbours aligned event articles closeness
    digits topic mutual clause_soft shared meaning meaning_scope
    """.split()
)
"""Features of which more can only speak for the same thing."""
FALLING = frozenset(
    """
    opposed bare counted_apart rival rival_least solved solved_odds scope_time scope_period scope_part scope_place
    scope_modality scope_baseline aside magnitude_gap evolving anchors kin kin_wide kin_wide_least
    """.split()
)
"""Features of which more can only speak against it."""
OF_VALUES = frozenset({"closeness", "specificity", "magnitude_gap", "digits"})
OF_RIVALS = frozenset(
    {"choices", "choices_least", "topic", "rival", "rival_least", "mutual", "solved", "solved_odds", "neighbours"}
)

TREES = {
    "n_estimators": 250, "learning_rate": 0.05, "num_leaves": 15, "min_child_samples": 60, "colsample_bytree": 0.4,
    "subsample": 0.7, "subsample_freq": 1, "reg_lambda": 20.0,
}  # fmt: skip
SHRINKAGE = 0.05
"""Inverse strength of the logistic regression's penalty."""
FOLDS = 5
CHANGED_WEIGHT = 0.1
"""Weight of a conflict made by changing one value of an agreeing pair, against a labelled one."""
SENTENCE_WEIGHT = 4.0
AGREEING_SENTENCE_WEIGHT = 2.0
"""Weight of a pair of single sentences, against one of whole articles; for agreements, where two equal figures are one
thing for want of another."""
OUTSIDE_WEIGHT = 10.0
"""Weight of a pair of real coverage, or of coverage labelled by others, against one of our own stories."""
PLAIN_EVERY = 3
"""Of unrelated pairs with different values, by far the most, every third is fitted on, and weighs as three."""
POSITIVE = {
    "topic": ("agree", "conflict", "scope"),
    "agree": ("agree",),
    "conflict": ("conflict",),
    "differ": ("conflict", "scope", "agree"),
}


class Data:
    """Labelled pairs of all bundles as arrays; `fold` of each by its story."""

    def __init__(self, found: Sequence[Bundle], sentences: Sequence[Bundle] = (), outside: int = 0) -> None:
        self.stories = len(found)
        self.bundles = found = [*found, *sentences]
        self.base = sorted({name for bundle in found for each in bundle.features for name in each} - OF_RIVALS)
        self.label = np.array([label for bundle in found for label in bundle.labels])
        self.same = np.array([c.verdict.outcome.value == "same" for bundle in found for c in bundle.comparisons])
        self.date = np.array([c.one.kind == "date" for bundle in found for c in bundle.comparisons])
        self.fold = np.array(
            [
                (i if i < self.stories else (i - self.stories) // 2) % FOLDS
                for i, bundle in enumerate(found)
                for _ in bundle.comparisons
            ]
        )
        self.outside = np.array([i < outside for i, bundle in enumerate(found) for _ in bundle.comparisons])
        self.real = np.array([i < self.stories for i, bundle in enumerate(found) for _ in bundle.comparisons])
        self.plain = (self.label == "unrelated") & ~self.same
        self.chosen = ~self.plain | (np.arange(len(self.label)) % PLAIN_EVERY == 0)
        self._columns: dict[str, Any] = {}

    def table(self, names: Sequence[str]) -> Any:
        """The pairs' features in columns."""
        missing = [n for n in names if n not in self._columns]
        if missing:
            rows = np.array(
                [[each.get(name, 0.0) for name in missing] for bundle in self.bundles for each in bundle.features]
            )
            self._columns |= {name: rows[:, i] for i, name in enumerate(missing)}
        return np.column_stack([self._columns[name] for name in names])

    def add_topic(self, log_odds: Any) -> None:
        """Give every bundle's pairs the features that compare them with their rivals."""
        at = 0
        for bundle in self.bundles:
            size = len(bundle.comparisons)
            add_rivals(bundle.comparisons, bundle.features, [float(x) for x in log_odds[at : at + size]])
            at += size


class Model:
    """The mean of a logistic regression and boosted trees, on the scale of log odds."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = list(names)
        constraints = [1 if n in RISING else -1 if n in FALLING else 0 for n in names]
        self.trees = lightgbm.LGBMClassifier(
            **TREES, monotone_constraints=constraints, random_state=0, verbose=-1, n_jobs=1
        )
        self.linear = LogisticRegression(C=SHRINKAGE, max_iter=1000)

    def fit(self, table: Any, answers: Any, weights: Any) -> "Model":
        """Fit both."""
        self.mean, self.spread = table.mean(axis=0), np.maximum(table.std(axis=0), 1e-6)
        self.trees.fit(table, answers, sample_weight=weights)
        self.linear.fit((table - self.mean) / self.spread, answers, sample_weight=weights)
        return self

    def log_odds(self, table: Any) -> Any:
        """Their mean for each row."""
        if not len(table):
            return np.zeros(0)
        linear = self.linear.decision_function((table - self.mean) / self.spread)
        return (linear + self.trees.predict(table, raw_score=True)) / 2

    def as_data(self, calibration: tuple[float, float]) -> dict[str, Any]:
        """What `crosscheck.topics.score` reads: slopes a feature, trees as flat lists, calibration."""
        slopes = self.linear.coef_[0] / self.spread
        bias = float(self.linear.intercept_[0] - (slopes * self.mean).sum())
        return {
            "features": self.names, "bias": rounded(bias), "slopes": [rounded(x) for x in slopes],
            "trees": flat(self.trees),
            "calibration": [rounded(x) for x in calibration],
        }  # fmt: skip


def rounded(value: float) -> float:
    """Six significant digits are more than the data tells."""
    return float(f"{value:.6g}")


def flat(forest: Any) -> dict[str, list[Any]]:
    """What `crosscheck.topics.forest.forest` reads; a leaf points to itself."""
    lists: dict[str, list[Any]] = {name: [] for name in ("feature", "threshold", "right", "value", "root")}

    def add(node: dict[str, Any]) -> int:
        at = len(lists["feature"])
        leaf = "leaf_value" in node
        lists["feature"].append(-1 if leaf else node["split_feature"])
        lists["threshold"].append(0.0 if leaf else float(f"{node['threshold']:.12g}"))
        lists["value"].append(rounded(node["leaf_value"]) if leaf else 0.0)
        lists["right"].append(at)
        if not leaf:
            add(node["left_child"])
            lists["right"][at] = add(node["right_child"])
        return at

    for tree in forest.booster_.dump_model()["tree_info"]:
        lists["root"].append(add(tree["tree_structure"]))
    return lists


def rows_of(data: Data, question: str, kind: str) -> Any:
    """The pairs that a question is asked of."""
    of_kind = data.date if kind == "date" else ~data.date
    if question == "topic":
        return of_kind
    return of_kind & data.same if question == "agree" else of_kind & ~data.same


def examples(
    data: Data, table: Any, names: Sequence[str], question: str, kind: str, among: Any
) -> tuple[Any, Any, Any]:
    """Table, answers and weights for fitting a question on the pairs `among`."""
    rows = rows_of(data, question, kind) & among
    if question == "conflict":
        rows &= data.label != "agree"  # equal things read as unequal: evidence for neither answer
    rows &= data.chosen
    if question == "topic":
        rows &= data.real | ~data.same  # two equal figures in two sentences are one thing for want of another
    of_sentences = AGREEING_SENTENCE_WEIGHT if question == "agree" else SENTENCE_WEIGHT
    answers = np.isin(data.label[rows], POSITIVE[question]).astype(int)
    weights = np.where(data.real[rows], 1.0, of_sentences) * np.where(data.plain[rows], PLAIN_EVERY, 1.0)
    weights = weights * np.where(data.outside[rows], OUTSIDE_WEIGHT, 1.0)
    if question not in ("conflict", "differ"):
        return table[rows], answers, weights
    changed = changed_pairs(data, table, names, kind, among & data.real)
    weights = np.r_[weights, np.full(len(changed), CHANGED_WEIGHT)]
    return np.vstack([table[rows], changed]), np.r_[answers, np.ones(len(changed), int)], weights


def changed_pairs(data: Data, table: Any, names: Sequence[str], kind: str, among: Any) -> Any:
    """Agreeing pairs as if one value had been changed: labelled conflicts are few, and these use other words."""
    chosen = np.random.RandomState(0)
    changed = table[rows_of(data, "agree", kind) & among & (data.label == "agree")].copy()
    donors = np.where(rows_of(data, "conflict", kind) & among & (data.label == "conflict"))[0]
    for name in (*OF_VALUES, "solved_odds"):
        if name in names and len(donors):
            changed[:, names.index(name)] = table[chosen.choice(donors, len(changed)), names.index(name)]
    if "solved" in names:
        changed[:, names.index("solved")] = np.minimum(changed[:, names.index("solved")], -0.5)
    return changed


def cross_validated(data: Data, names: Sequence[str], question: str, kind: str) -> tuple[Any, Any]:
    """The rows of a question and their log odds by models that have not seen their story."""
    table = data.table(names)
    rows = rows_of(data, question, kind)
    scores = np.zeros(len(data.label))
    for fold in range(FOLDS):
        held = rows & (data.fold == fold)
        scores[held] = (
            Model(names)
            .fit(*examples(data, table, list(names), question, kind, data.fold != fold))
            .log_odds(table[held])
        )
    return rows, scores


def calibrated(data: Data, rows: Any, scores: Any, question: str) -> tuple[float, float]:
    """Slope and shift that make held-out scores log odds (Platt 1999)."""
    rows = rows & data.real
    fitted = LogisticRegression(C=1e6).fit(scores[rows].reshape(-1, 1), np.isin(data.label[rows], POSITIVE[question]))
    return float(fitted.coef_[0, 0]), float(fitted.intercept_[0])


def fit_all(data: Data, *, write: bool) -> tuple[dict[str, Any], dict[str, Any]]:
    """Cross-validate every question; returns held-out log odds and, for writing, the models fitted on everything."""
    held: dict[str, Any] = {q: np.zeros(len(data.label)) for q in POSITIVE}
    models: dict[str, Any] = {}
    everything = np.ones(len(data.label), bool)
    names = [n for n in data.base if n not in OF_VALUES]
    for question in POSITIVE:
        for kind in ("quantity", "date"):
            rows, scores = cross_validated(data, names, question, kind)
            slope, shift = calibrated(data, rows, scores, question)
            held[question][rows] = slope * scores[rows] + shift
            describe(data, rows, held[question], question, kind)
            if write:
                table = data.table(names)
                models[f"{question} {kind}"] = (
                    Model(names)
                    .fit(*examples(data, table, list(names), question, kind, everything))
                    .as_data((slope, shift))
                )
        if question == "topic":
            data.add_topic(held["topic"])
            names = data.base + sorted(OF_RIVALS)
    return held, models


def differences(found: Sequence[Bundle], held: dict[str, Any], question: str) -> tuple[Any, Any]:
    """The likeliest pair's log odds of every difference between groups, and whether most of its pairs are labelled so:
    what the confidence of a finding is calibrated on. Drift is sure for other reasons and left out."""
    raw, real, at = [], [], 0
    wanted = ("conflict",) if question == "conflict" else ("conflict", "scope")
    for bundle in found:
        label = {(p.one.id, p.other.id): bundle.labels[i] for i, p in enumerate(bundle.comparisons)}
        for difference in topics.group(links_of(bundle, held, at)).differences:
            if any(x.features["aligned"] for x in difference.links):
                continue
            likely = difference.conflict if question == "conflict" else difference.differ
            labels = [label[x.comparison.one.id, x.comparison.other.id] for x in difference.links]
            count = sum(label in wanted for label in labels)
            raw.append(np.log(likely / (1 - likely)))
            real.append(count * 2 >= len(labels) and count > 0)
        at += len(bundle.comparisons)
    return np.array(raw).reshape(-1, 1), np.array(real)


def links_of(bundle: Bundle, held: dict[str, Any], at: int) -> list[Link]:
    """A bundle's pairs, which begin `at` there, with their held-out odds."""
    odds = [1 / (1 + np.exp(-held[q][at : at + len(bundle.comparisons)])) for q in ("agree", "conflict", "differ")]
    return [
        Link(pair, *(float(each[i]) for each in odds), features=bundle.features[i])
        for i, pair in enumerate(bundle.comparisons)
    ]


def describe(data: Data, rows: Any, log_odds: Any, question: str, kind: str) -> None:
    """Print how well a question is answered, and of pairs at each level of confidence how many are right."""
    rows = rows & data.real
    answers, odds = np.isin(data.label[rows], POSITIVE[question]), 1 / (1 + np.exp(-log_odds[rows]))
    print(
        f"{question} {kind}: average precision {average_precision_score(answers, odds):.3f}, "
        f"{answers.sum()} of {len(answers)} pairs",
        flush=True,
    )
    if question != "topic":
        levels_of(odds, answers, "pairs")


def levels_of(odds: Any, answers: Any, what: str) -> None:
    """Print of how many at each level of confidence the answer is yes: a reliability table."""
    for low, high in pairwise((0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)):
        inside = (odds >= low) & (odds < high)
        if inside.sum():
            print(f"    {low:.2f}-{min(high, 1):.2f}  {inside.sum():6d} {what}  {answers[inside].mean():.2f} right")


def main(arguments: Iterable[str] | None = None) -> None:
    """Fit, print, write."""
    warnings.filterwarnings("ignore")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--write", action="store_true", help="fit on everything and write the model")
    parser.add_argument("--pairs", type=Path, help="sentence pairs to fit on as well")
    parser.add_argument("--vectors", type=Path, required=True, help="the word vectors (see fit_meaning.py)")
    parser.add_argument("--news", type=Path, help="the records that the labels in stories/news.json are of")
    args = parser.parse_args(arguments)  # type: ignore[arg-type]
    stories, outside = gathered(args.folders, args.news)
    sentences = list(sentence_pairs(args.pairs)) if args.pairs else []
    vectors = fit_meaning.Vectors(args.vectors)
    add_meanings(stories, sentences, vectors, write=args.write)
    data = Data(stories, sentences, outside)
    print(f"{len(data.label)} pairs of {len(data.bundles)} stories, {len(data.base) + len(OF_RIVALS)} features")
    held, models = fit_all(data, write=args.write)
    calibration = {question: of_findings(data.bundles[:outside], held, question) for question in ("conflict", "differ")}
    if args.write:
        written = json.dumps({"findings": calibration, "questions": models}, separators=(",", ":"))
        TARGET.write_text(written + "\n", encoding="utf-8")


def of_findings(found: Sequence[Bundle], held: dict[str, Any], question: str) -> list[float]:
    """Slope and shift that make the log odds of the likeliest pair those of its finding, and how well they hold."""
    raw, real = differences(found, held, question)
    fitted = LogisticRegression(C=1e6).fit(raw, real)
    calibration = [rounded(float(fitted.coef_[0, 0])), rounded(float(fitted.intercept_[0]))]
    print(f"{question} between groups: {real.sum()} of {len(real)} real, calibration {calibration}")
    levels_of(fitted.predict_proba(raw)[:, 1], real, "findings")
    return calibration


def gathered(folders: Sequence[Path], news: Path | None) -> tuple[list[Bundle], int]:
    """Every story, and how many of them, the first ones, were labelled by others or are real: those of the folders and
    the labelled news clusters. Those of benchmarks/stories follow."""
    with tempfile.TemporaryDirectory() as scratch:
        real, ordinary, abundant = (Path(scratch, name) for name in ("real", "ordinary", "abundant"))
        if news:
            expand_news(real, news)
        expand(ordinary, sorted(ORDINARY.iterdir()))
        expand(abundant, sorted(ABUNDANT.iterdir()))
        outside = [bundle for folder in (*folders, real) for bundle in bundles(folder)]
        return [*outside, *bundles(ordinary), *bundles(abundant)], len(outside)


def add_meanings(
    stories: Sequence[Bundle], sentences: Sequence[Bundle], vectors: fit_meaning.Vectors, *, write: bool
) -> None:
    """Narrow every story to its promising pairs and describe them, by what their words mean to a network that has not
    seen the story; write one that has seen all."""
    prepared = [fit_meaning.prepared(bundle, vectors) for bundle in stories]
    for fold in range(FOLDS):
        network = fit_meaning.fitted([x for at, x in enumerate(prepared) if at % FOLDS != fold], vectors)
        for at in range(fold, len(stories), FOLDS):
            stories[at].narrow(fit_meaning.answered(network, prepared[at]).tolist())
    if write or sentences:
        network = fit_meaning.fitted(prepared, vectors)
        for bundle in sentences:
            bundle.narrow(fit_meaning.answered(network, fit_meaning.prepared(bundle, vectors)).tolist())
    if write:
        fit_meaning.written(network)


if __name__ == "__main__":
    main()
