/** Milliseconds of computing that a call takes, however busy the machine is with something else. */
export async function cpuTime(call: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
