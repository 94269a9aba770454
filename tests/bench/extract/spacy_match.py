"""Time that spaCy takes for the same work: a blank pipeline and a PhraseMatcher with all names.

Reads {"names": [...], "texts": [...], "rounds": n} and writes {"version", "build", "seconds", "found"}.
"""
import json
import sys
import time

import spacy
from spacy.matcher import PhraseMatcher

given = json.load(sys.stdin)
nlp = spacy.blank("xx")
started = time.perf_counter()
matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
matcher.add("NAME", list(nlp.pipe(given["names"])))
build = time.perf_counter() - started
best, found = float("inf"), 0
for _ in range(given["rounds"]):
    started = time.perf_counter()
    found = sum(len(matcher(doc)) for doc in nlp.pipe(given["texts"]))
    best = min(best, time.perf_counter() - started)
json.dump({"version": spacy.__version__, "build": build, "seconds": best, "found": found}, sys.stdout)
