/** CPU seconds of this process, user and system. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** What `work` gives, and the CPU seconds it took. */
export function timed<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  const before = cpuSeconds();
  const value = work();
  return { value, seconds: cpuSeconds() - before };
}
