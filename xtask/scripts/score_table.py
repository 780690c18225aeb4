"""Scores the reader on the labelled course pages and says how sure it may be.

usage: score_table.py SCORE_PY SEMESTRA CORPUS...

SCORE_PY is the corpora's own scorer, SEMESTRA the program that reads. Prints the scorer's figures as a table, then, of
the dated items that the reader marks with each certainty, the share that the labels confirm.
"""

import importlib.util
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

FIGURES = [
    "deadlines", "events", "dates", "times", "meetings", "office", "grading", "course", "late_days", "some_recall",
    "invented_per_page", "failed", "files", "median_s",
]
# Fields that make a dated item what it is; an item is as sure as the least sure of them.
TELLING = {"date", "kind", "title"}
BANDS = [(1000, "stated"), (900, "sure"), (0, "doubtful")]


def load(path):
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def figures(scorer, reader, corpus):
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        command = [sys.executable, scorer, corpus, "--reader", reader, "--json", out.name]
        said = subprocess.run(command, capture_output=True, text=True)
        if said.returncode:
            sys.exit(said.stderr or said.stdout)
        for line in said.stdout.splitlines():
            if line.startswith("FAILED"):
                print(line)
        return json.loads(Path(out.name).read_text())["total"]


def certainty(event):
    sure = [piece["certainty"] for piece in event["evidence"] if piece["field"] in TELLING]
    return min(sure, default=0)


def calibration(score, reader, corpus):
    """How many items of each band the labels of a corpus confirm and how many they do not know."""
    counts = Counter()
    for case in sorted(Path(corpus).iterdir()):
        label = case / "label.json"
        if not label.exists():
            continue
        labels = json.loads(label.read_text())
        if labels.get("events") is None:
            continue
        for page in sorted([*case.glob("page.*"), *case.glob("pasted.txt")]):
            draft, _, _ = score.read(reader, page, labels["context"])
            dated = [event for event in (draft or {}).get("events") or [] if event.get("date")]
            family = lambda wanted, got: score.FAMILY.get(wanted["kind"]) == score.FAMILY.get(got.get("kind"))
            _, _, surplus = score.match_events(labels["events"], dated, family)
            wrong = {id(event) for event in surplus}
            for event in dated:
                band = next(name for least, name in BANDS if certainty(event) >= least)
                counts[band, id(event) in wrong] += 1
    return counts


def main():
    scorer, program, *corpora = sys.argv[1:]
    reader = f"{program} read --json"
    names = [Path(corpus).name for corpus in corpora]
    totals = [figures(scorer, reader, corpus) for corpus in corpora]
    print("\n| figure | " + " | ".join(names) + " |\n|---|" + "---|" * len(names))
    for figure in FIGURES:
        row = [total.get(figure) for total in totals]
        if any(value is not None for value in row):
            shown = ["–" if value is None else f"{value:.4g}" for value in row]
            print(f"| {figure} | " + " | ".join(shown) + " |")
    score = load(scorer)
    print("\nOf the dated items, by how sure the reader is:")
    for corpus, name in zip(corpora, names):
        counts = calibration(score, reader, corpus)
        for _, band in BANDS:
            right, wrong = counts[band, False], counts[band, True]
            if right + wrong > 20:
                print(f"  {name}: {band}: {right} of {right + wrong} right, {100 * wrong / (right + wrong):.2f} % wrong")


if __name__ == "__main__":
    main()
