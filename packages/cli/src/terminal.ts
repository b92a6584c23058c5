/** What a command sees of the world, so that tests can be the world. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether a person watches standard error: only then is progress shown. */
  readonly isWatched: boolean;
  /** Paths are relative to it. */
  readonly folder: string;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

export interface Output {
  /** Resolves when the other side has room for more. */
  write(chunk: string | Uint8Array): Promise<void>;
}

/** `1 claim`, `2 claims`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

/** Something the person at the keyboard can put right; shown without a stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  /** 1 where the data is at fault, 2 where the command line is. */
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
