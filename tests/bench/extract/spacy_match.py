"""Processor time that spaCy takes for the same work: a blank pipeline and a PhraseMatcher with all names.

Reads {"names": [...], "texts": [...], "rounds": n} and writes {"version", "build", "seconds", "found"}.
"""
import json
import sys
import time

import spacy
from spacy.matcher import PhraseMatcher

given = json.load(sys.stdin)
nlp = spacy.blank("xx")
started = time.process_time()
matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
matcher.add("NAME", list(nlp.pipe(given["names"])))
build = time.process_time() - started
best, found = float("inf"), 0
for _ in range(given["rounds"]):
    started = time.process_time()
    found = sum(len(matcher(doc)) for doc in nlp.pipe(given["texts"]))
    best = min(best, time.process_time() - started)
json.dump({"version": spacy.__version__, "build": build, "seconds": best, "found": found}, sys.stdout)
