#!/usr/bin/env python3
"""Counts single tests: count_tests.py testlog.json MORE.txt

testlog.json is Meson's; of each of its tests the lines of cmocka ("[       OK ]")
or of TAP ("ok 3 - …") are counted, or the test itself where it prints neither.
MORE.txt has a line "ok NAME", "not ok NAME" or "skip NAME" for each further
check. Prints what failed or was skipped, then "N passed, N failed, N skipped";
ends with 1 when any failed, or when nothing ran at all.
"""
import json
import re
import sys

CMOCKA = re.compile(r"^\[\s*(OK|FAILED|SKIPPED|ERROR)\s*\] (\S+)$", re.M)
TAP = re.compile(r"^(ok|not ok) (\d+)(.*)$", re.M)


def single_tests(entry):
    """(result, name) of each test inside of one of Meson's."""
    text = (entry.get("stdout") or "") + "\n" + (entry.get("stderr") or "")
    found = {}
    for word, name in CMOCKA.findall(text):  # cmocka repeats failures at the end
        if re.fullmatch(r"\d+", name):
            continue
        result = {"OK": "passed", "SKIPPED": "skipped"}.get(word, "failed")
        if found.get(name) != "failed":
            found[name] = result
    if not found:
        for word, number, rest in TAP.findall(text):
            result = "failed" if word != "ok" else "skipped" if "# SKIP" in rest else "passed"
            found[number + rest] = result
    return [(result, name) for name, result in found.items()]


def main():
    counts = {"passed": 0, "failed": 0, "skipped": 0}

    def note(result, name):
        counts[result] += 1
        if result != "passed":
            print(f"{result}: {name}")

    try:
        entries = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    except OSError:
        entries = []
        note("failed", "meson test left no log: nothing was run")
    for entry in entries:
        singles = single_tests(entry)
        for result, name in singles:
            note(result, f"{entry['name']}: {name.strip()}")
        whole = entry["result"]
        if whole in ("OK", "EXPECTEDFAIL"):
            if not singles:
                note("passed", entry["name"])
        elif whole == "SKIP":
            if not singles:
                note("skipped", entry["name"])
        elif not any(result == "failed" for result, _ in singles):
            note("failed", f"{entry['name']} ({whole.lower()})")
    for line in open(sys.argv[2], encoding="utf-8"):
        for word, result in (("not ok ", "failed"), ("ok ", "passed"), ("skip ", "skipped")):
            if line.startswith(word):
                note(result, line[len(word):].strip())
                break
    print(f"{counts['passed']} passed, {counts['failed']} failed, {counts['skipped']} skipped")
    sys.exit(1 if counts["failed"] or counts["passed"] == 0 else 0)


main()
