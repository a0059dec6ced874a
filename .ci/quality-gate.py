#!/usr/bin/env python3
"""Compares measured quality with the least that is accepted.

    quality-gate.py THRESHOLDS.json RESULTS_DIR

THRESHOLDS.json: for each set of articles, the least value of each figure, named by its path in the
result file (`persons.f1`; `persons.linked` is the share of its pair of share and number).
RESULTS_DIR: one SET.json for each set that was measured. Every set measured needs thresholds.
"""
import json
import pathlib
import sys


def figure(result, path):
    for step in path.split("."):
        result = result[step]
    return result[0] if isinstance(result, list) else result


def main():
    thresholds = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    below = 0
    for file in sorted(pathlib.Path(sys.argv[2]).glob("*.json")):
        result = json.loads(file.read_text(encoding="utf-8"))
        for path, least in thresholds[file.stem].items():
            value = figure(result, path)
            fine = value is not None and value >= least
            below += not fine
            print(f"{file.stem:15} {path:22} {value}  at least {least}  {'ok' if fine else 'BELOW'}")
    if below:
        sys.exit(f"{below} figures are below what .ci/quality.json asks for")


if __name__ == "__main__":
    main()
