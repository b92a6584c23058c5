"""The mean of several checkpoints of one run and of what it started from (model soups, Wortsman and others 2022)."""

import argparse

import torch


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoints", nargs="+")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    saved = [torch.load(path, weights_only=False) for path in options.checkpoints]
    state = {key: sum(one["state"][key].float() for one in saved) / len(saved) for key in saved[0]["state"]}
    torch.save({**saved[0], "state": state}, options.out)


if __name__ == "__main__":
    main()
