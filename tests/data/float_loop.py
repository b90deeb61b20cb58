# SPDX-FileCopyrightText: 2026 The Frontera authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The perceptron as a plain loop, for tst_float_perceptron: reads a run a line, as JSON, and prints
the trace of each with Python's own numbers and repr()."""

import json
import sys


def number(text):
    return int(text) if text.lstrip("-").isdigit() else float(text)


def output_of(z, run):
    """A threshold is what z is compared with; nothing is added to z for it."""
    theta = float(run["threshold"])
    if not run["bipolar"]:
        return 1 if (z >= theta if run["firesAtZero"] else z > theta) else 0
    zone = float(run["deadZone"])
    if zone > 0 and abs(z) <= zone:
        return 0
    if run["tie"] == "mistake" or zone > 0:
        return (z > theta) - (z < theta)
    return 1 if (z >= theta if run["tie"] == "1" else z > theta) else -1


def trace(run):
    rows = [[number(value) for value in row] for row in run["rows"]]
    targets = run["targets"]
    rate = number(run["rate"])
    w = [float(weight) for weight in run["weights"]]
    b = float(run["bias"])
    names = [f"x{i + 1}" for i in range(len(w))], [f"w{i + 1}" for i in range(len(w))]
    print("step", "epoch", "sample", *names[0], "target", "sum", "output", "error", *names[1], "b",
          sep=",")
    step = 0
    for epoch, order in enumerate(run["orders"], 1):
        mistakes = 0
        for row in order:
            x = rows[row]
            target = targets[row]
            z = w[0] * x[0]
            for i in range(1, len(w)):
                z = z + w[i] * x[i]
            if run["useBias"]:
                z = z + b
            output = output_of(z, run)
            if run["rule"] == "error":
                error = target - output
            else:
                error = target if target * output <= 0 else 0
            if error != 0:
                mistakes += 1
                change = rate * error
                for i in range(len(w)):
                    w[i] = w[i] + change * x[i]
                if run["useBias"]:
                    b = b + change
            step += 1
            print(step, epoch, row + 1, *map(repr, x), target, repr(z), output, error,
                  *map(repr, w), repr(b), sep=",")
        if mistakes == 0:
            return


for line in sys.stdin:
    trace(json.loads(line))
