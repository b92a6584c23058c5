import { arrange, type Arrangement, type ArrangeSettings, type Progress } from "./arrange.ts";
import type { Network } from "./network.ts";
import { openPort } from "./worker-port.ts";

/** What a worker is asked for, once. */
export interface ArrangeRequest {
  readonly network: Network;
  readonly settings: ArrangeSettings;
  readonly wantsProgress: boolean;
}

/** What it answers: progress, then one arrangement or the reason why there is none. */
export type ArrangeAnswer =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "arrangement"; readonly arrangement: Arrangement }
  | { readonly kind: "failure"; readonly reason: string };

const port = openPort();

port.receive((message) => {
  // Only layoutInWorker speaks to this worker.
  const { network, settings, wantsProgress } = message as ArrangeRequest;
  const answer = (value: ArrangeAnswer): void => port.post(value);
  try {
    const arrangement = arrange(
      network,
      settings,
      wantsProgress ? (progress) => answer({ kind: "progress", progress }) : undefined,
    );
    answer({ kind: "arrangement", arrangement });
  } catch (error) {
    answer({ kind: "failure", reason: error instanceof Error ? error.message : String(error) });
  }
});
