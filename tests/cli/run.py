#!/usr/bin/env python3
"""Runs the golden tests of the command line: run.py COMITY FILE.test

A file holds tests. Lines of a test:

    == NAME          begins a test; each test has an empty folder of its own
    + FILE           writes a file: the lines beginning with '| ' that follow
    | LINE
    $ COMMAND        the command, for sh; several lines make one script
    < LINE           standard input
    > LINE           expected standard output
    ! LINE           expected standard error
    ? N              expected exit code (0 where not given)
    % NEED           skipped unless NEED is there: root, user, model, or a program
    # …              comment

An expected line '…' stands for any number of lines. In other lines '{{RE}}'
stands for whatever the regular expression RE matches. Prints TAP.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

TIMEOUT = 120


def parse(path):
    tests, test, file = [], None, None
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.rstrip("\n")
        if line.startswith("== "):
            test = dict(name=line[3:], line=number, files={}, command=[], stdin=None, out=[], err=[], exit=0, needs=[])
            tests.append(test)
            continue
        if not line.strip() or line.startswith("#"):
            continue
        mark, rest = line[0], line[2:]
        if test is None or (len(line) > 1 and line[1] != " ") or mark not in "+|$<>!?%":
            sys.exit(f"{path}:{number}: a line of a test is wanted, not: {line}")
        if mark == "+":
            file = test["files"].setdefault(rest, [])
        elif mark == "|":
            file.append(rest)
        elif mark == "$":
            test["command"].append(rest)
        elif mark == "<":
            test["stdin"] = (test["stdin"] or "") + rest + "\n"
        elif mark == ">":
            test["out"].append(rest)
        elif mark == "!":
            test["err"].append(rest)
        elif mark == "?":
            test["exit"] = int(rest)
        else:
            test["needs"].append(rest)
    return tests


def as_regex(line):
    parts = re.split(r"\{\{(.*?)\}\}", line)
    return re.compile("".join(f"(?:{p})" if i % 2 else re.escape(p) for i, p in enumerate(parts)) + r"\Z")


def matches(expected, got):
    """Whether the lines `got` are as expected, '…' standing for any number."""
    if not expected:
        return not got
    if expected[0] == "…":
        return any(matches(expected[1:], got[i:]) for i in range(len(got) + 1))
    return bool(got) and bool(as_regex(expected[0]).match(got[0])) and matches(expected[1:], got[1:])


def missing(needs, env):
    for need in needs:
        if need == "root" and os.geteuid() != 0:
            return "needs root"
        if need == "user" and os.geteuid() == 0:
            return "root may do everything"
        if need not in ("root", "user") and not shutil.which(need, path=env["PATH"]):
            return f"needs {need}"
    return None


def run(test, comity, examples):
    with tempfile.TemporaryDirectory() as top:
        work, bin_dir = os.path.join(top, "work"), os.path.join(top, "bin")
        os.makedirs(work)
        os.makedirs(bin_dir)
        os.symlink(os.path.realpath(comity), os.path.join(bin_dir, "comity"))
        env = {k: v for k, v in os.environ.items() if k in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS",
                                                            "COMITY_DATA", "COMITY_MODEL", "LD_LIBRARY_PATH")}
        env.update(PATH=bin_dir + ":" + env["PATH"], HOME=os.path.join(top, "home"), LC_ALL="C.UTF-8", TZ="UTC",
                   COLUMNS="80", TERM="xterm", EXAMPLES=examples)
        why = missing(test["needs"], env)
        if why:
            return "skip", why
        for name, lines in test["files"].items():
            with open(os.path.join(work, name), "w", encoding="utf-8") as out:
                out.write("".join(line + "\n" for line in lines))
        try:
            got = subprocess.run(["sh", "-c", "\n".join(test["command"])], cwd=work, env=env, timeout=TIMEOUT,
                                 input=(test["stdin"] or "").encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        except subprocess.TimeoutExpired:
            return "fail", [f"no end after {TIMEOUT} s"]
        report = []
        for name, expected, raw in (("standard output", test["out"], got.stdout),
                                    ("standard error", test["err"], got.stderr)):
            lines = raw.decode("utf-8", "replace").splitlines()
            if not matches(expected, lines):
                report += [f"{name} wanted:"] + ["  " + e for e in expected] + [f"{name} got:"]
                report += ["  " + g for g in lines[:60]]
        if got.returncode != test["exit"]:
            report.append(f"exit code wanted {test['exit']}, got {got.returncode}")
        return ("fail", report) if report else ("ok", None)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    comity, path = sys.argv[1:]
    examples = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", "..", "examples"))
    tests = parse(path)
    print(f"1..{len(tests)}")
    failed = 0
    for i, test in enumerate(tests, 1):
        result, detail = run(test, comity, examples)
        if result == "skip":
            print(f"ok {i} - {test['name']} # SKIP {detail}", flush=True)
            continue
        print(f"{'ok' if result == 'ok' else 'not ok'} {i} - {test['name']}", flush=True)
        if result == "fail":
            failed += 1
            print(f"# {path}:{test['line']}")
            for line in detail:
                print("# " + line, flush=True)
    sys.exit(1 if failed else 0)


main()
