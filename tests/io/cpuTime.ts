/**
 * Milliseconds of computing that a call takes at most, however busy the machine is: by the clock, which goes on while other
 * programs compute, or by the processor, which counts the other threads of the tests too; the less is nearer.
 */
export async function cpuTime(call: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  const began = performance.now();
  await call();
  const { user, system } = process.cpuUsage(before);
  return Math.min((user + system) / 1000, performance.now() - began);
}
