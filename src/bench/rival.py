"""Runs sortition-algorithms once on a folder with features.csv and candidates.csv, and prints a line of JSON.

Used by compare.py, in the virtual environment that it makes: rival.py FOLDER SEATS maximin|leximin
"""

import json
import sys
import time
from pathlib import Path

begin = time.perf_counter()

from sortition_algorithms import CSVStringDataSource, SelectionData, Settings, committee_generation
from sortition_algorithms.committee_generation.leximin import GUROBI_AVAILABLE


def main(folder: Path, seats: int, algorithm: str) -> None:
    if algorithm == "leximin" and not GUROBI_AVAILABLE:
        # find_random_sample would go on with MAXIMIN instead; that is not a measurement of LEXIMIN
        print(json.dumps({"refused": "LEXIMIN needs the commercial solver Gurobi, which is not there"}))
        return
    settings = Settings(id_column="nationbuilder_id", columns_to_keep=[], selection_algorithm=algorithm)
    data = SelectionData(
        CSVStringDataSource(
            features_data=(folder / "features.csv").read_text(encoding="utf-8"),
            people_data=(folder / "candidates.csv").read_text(encoding="utf-8"),
        )
    )
    features, _ = data.load_features()
    people, _ = data.load_people(settings, features)
    find = getattr(committee_generation, "find_distribution_" + algorithm)
    start_wall, start_cpu = time.perf_counter(), time.process_time()
    committees, weights, _ = find(features, people, seats, [])
    wall, cpu = time.perf_counter() - start_wall, time.process_time() - start_cpu
    chance = dict.fromkeys(people, 0.0)
    for committee, weight in zip(committees, weights):
        for person in committee:
            chance[person] += weight
    print(
        json.dumps(
            {
                "wall": wall,
                "cpu": cpu,
                "process_wall": time.perf_counter() - begin,
                "smallest": min(chance.values()),
                "panels": sum(weight > 1e-9 for weight in weights),
            }
        )
    )


main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
