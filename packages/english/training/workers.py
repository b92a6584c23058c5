"""Several processes that train one network: each takes its own batches, and now and then they agree on a mean."""

import os
import socket
import subprocess
import sys

import torch
import torch.distributed as dist


class Workers:
    """The processes of a run, of which the first speaks; a process alone is one of one."""

    def __init__(self):
        self.rank, self.count = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
        if self.count > 1:
            dist.init_process_group("gloo")

    @torch.no_grad()
    def average(self, tensors, value):
        """Average tensors in place over the processes; returns the average of a number that all bring along."""
        if self.count == 1:
            return value
        flat = torch.cat([*(tensor.flatten() for tensor in tensors), torch.tensor([value])])
        dist.all_reduce(flat)
        flat /= self.count
        for tensor, mean in zip(tensors, flat[:-1].split([tensor.numel() for tensor in tensors])):
            tensor.copy_(mean.view_as(tensor))
        return flat[-1].item()

    def least(self, value):
        """The least of a whole number over the processes."""
        if self.count == 1:
            return value
        result = torch.tensor([value])
        dist.all_reduce(result, op=dist.ReduceOp.MIN)
        return result.item()


def run_workers(command, count, log):
    """Run a script in so many processes that find each other; the first one's output goes to the log."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    processes = []
    for rank in range(count):
        place = {"RANK": rank, "WORLD_SIZE": count, "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port, "OMP_NUM_THREADS": 1}
        environment = {**os.environ, **{name: str(value) for name, value in place.items()}}
        out = log if rank == 0 else subprocess.DEVNULL
        processes.append(subprocess.Popen([sys.executable, *command], stdout=out, stderr=log, env=environment))
    if any([process.wait() for process in processes]):
        raise SystemExit(f"{command[0]} failed")
