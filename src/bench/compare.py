"""Compares Lotwijzer with the Python library sortition-algorithms on the same files, in pairs. See README.md."""

import argparse
import json
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RIVAL = "sortition-algorithms==0.12.15"
PROJECT = Path(__file__).resolve().parents[2]
BENCHMARK = "nl.lotwijzer.sortition.SelectionBenchmark"

# name, seats; all but the first are written by our own generator, with the seeds of BenchmarkCase
CASES = [("fixture150/22", 22), ("150/22", 22), ("312/35", 35), ("239/30", 30), ("321/30", 30), ("825/75", 75)]


def timed(command, limit):
    """Runs a command; returns (wall, cpu, output), wall None when the limit was reached."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=limit, cwd=PROJECT)
        wall = time.perf_counter() - start
        if done.returncode != 0:
            sys.exit(f"{' '.join(map(str, command))}\nfailed:\n{done.stderr[-2000:]}")
        output = done.stdout
    except subprocess.TimeoutExpired:
        wall, output = None, ""
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, output


def make_environment(folder):
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", RIVAL], check=True)
    return python


def class_path():
    jars = [str(PROJECT / "target" / each) for each in ("classes", "test-classes", "lib/*")]
    return ":".join(jars)


def files_of(name, arguments, work):
    if name.startswith("fixture"):
        return arguments.instances / "sortition-algorithms-150"
    folder = work / name.replace("/", "-")
    if not folder.exists():
        timed([arguments.java, "-cp", class_path(), BENCHMARK, "write", name, folder], None)
    return folder


def warm(name, arguments):
    """Our CPU and wall seconds and smallest chance in a process that has computed the same pool some times before."""
    command = [arguments.java, f"-Dlotwijzer.instances={arguments.instances}", "-cp", class_path() + arguments.more]
    _, _, output = timed([*command, BENCHMARK, "warm", name, str(arguments.runs)], None)
    line = next(line for line in output.splitlines() if line.startswith(name + " "))
    columns = line.split()
    return {"smallest": float(columns[7]), "cpu": float(columns[11]), "wall": float(columns[12])}


def compare(name, seats, arguments, python, work):
    folder = files_of(name, arguments, work)
    theirs, ours = [], []
    for _ in range(arguments.runs):
        rival = [python, PROJECT / "src" / "bench" / "rival.py", folder, str(seats), arguments.algorithm]
        wall, cpu, output = timed(rival, arguments.limit)
        # the solver writes to the output too; the answer is the last line
        answer = json.loads(output.splitlines()[-1]) if output else {}
        if "refused" in answer:
            print(f"{name}: {answer['refused']}")
            return
        theirs.append((wall or arguments.limit, cpu, answer))
        with tempfile.TemporaryDirectory() as out:
            files = ["--quotas", folder / "features.csv", "--registrants", folder / "candidates.csv"]
            select = [arguments.java, "-jar", PROJECT / "target" / "lotwijzer.jar", "select"]
            wall, cpu, _ = timed([*select, *files, "--seats", str(seats), "--out", out], arguments.limit)
            ours.append((wall or arguments.limit, cpu))
        if not answer:
            break  # a run that reached the limit is not run again
    hot = warm(name, arguments)
    their_wall = statistics.median(each[0] for each in theirs)
    their_cpu = statistics.median(each[1] for each in theirs)
    answer = theirs[0][2]
    inner_wall = statistics.median(each[2].get("wall", arguments.limit) for each in theirs)
    inner_cpu = statistics.median(each[2].get("cpu", each[1]) for each in theirs)
    our_wall = statistics.median(each[0] for each in ours)
    our_cpu = statistics.median(each[1] for each in ours)
    least = "" if answer else "more than "
    smallest = f"{answer['smallest']:.6f}" if answer else "none within the limit"
    print(f"{name}: {arguments.algorithm.upper()} of {RIVAL} against LEXIMIN with table and proof of Lotwijzer")
    print(f"  smallest chance     rival {smallest}   Lotwijzer {hot['smallest']:.6f} (in a table of 1,000 rows)")
    print(
        f"  whole process       rival {least}{their_wall:.2f} s wall {their_cpu:.2f} s CPU   "
        f"Lotwijzer {our_wall:.2f} s wall {our_cpu:.2f} s CPU   "
        f"ratio {least}{their_wall / our_wall:.1f} wall {their_cpu / our_cpu:.1f} CPU"
    )
    print(
        f"  computation alone   rival {least}{inner_wall:.2f} s wall {inner_cpu:.2f} s CPU   "
        f"Lotwijzer {hot['wall']:.2f} s wall {hot['cpu']:.2f} s CPU   "
        f"ratio {least}{inner_wall / hot['wall']:.1f} wall {inner_cpu / hot['cpu']:.1f} CPU",
        flush=True,
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--venv", type=Path, help="where the virtual environment is or comes; default a temporary folder")
    parser.add_argument("--instances", type=Path, required=True, help="the folder with sortition-algorithms-150")
    parser.add_argument("--java", default="java", help="the java command, of version 25 or later")
    parser.add_argument("--algorithm", choices=["maximin", "leximin"], default="maximin")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--limit", type=float, default=300, help="seconds that one run may take")
    parser.add_argument("names", nargs="*", help="the cases, default all: " + ", ".join(name for name, _ in CASES))
    arguments = parser.parse_args()
    # the reader of known pools skips a test that has none, so the benchmark needs the test library
    found = [str(p) for p in Path.home().glob(".m2/repository/**/*.jar") if re.search(r"(junit-jupiter-api|opentest4j)-", p.name)]
    arguments.more = "".join(":" + each for each in found)
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        venv = (arguments.venv or work / "venv").resolve()
        if venv.is_relative_to(PROJECT):
            sys.exit("the virtual environment belongs outside the project")
        python = make_environment(venv)
        for name, seats in CASES:
            if not arguments.names or name in arguments.names:
                compare(name, seats, arguments, python, work)


main()
