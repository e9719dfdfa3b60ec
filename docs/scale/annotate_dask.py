"""Annotates a file of JSON Lines with Dask: annotate_dask.py SCHEDULER IN.jsonl OUT_FOLDER [BLOCK]

Each part of the file goes through the filter `copydesk annotate --jsonl` on whichever worker is free. A part whose worker is
lost is done again by another one. The parts in OUT_FOLDER, in the order of their names, are the lines in the order of the input.
"""

import subprocess
import sys

import dask.bag
from distributed import Client


def annotated(lines):
    """The lines of one part, annotated."""
    done = subprocess.run(
        ["copydesk", "annotate", "--jsonl"],
        input="".join(lines).encode(),
        stdout=subprocess.PIPE,
    )
    # 1: some lines were no documents, and have a line with an "error" each.
    if done.returncode not in (0, 1):
        raise RuntimeError(f"copydesk ended with code {done.returncode}")
    return done.stdout.decode().split("\n")[:-1]


def main(scheduler, source, folder, block="1MB"):
    with Client(scheduler):
        lines = dask.bag.read_text(source, blocksize=block)
        lines.map_partitions(annotated).to_textfiles(f"{folder}/*.jsonl", last_endline=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
