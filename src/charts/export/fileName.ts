const longest = 60;

/** "mass-fmcg-launch-winner.svg": letters, digits and hyphens only, so that every file system takes it. */
export function fileName(planName: string, chart: string, extension: 'svg' | 'png' | 'csv'): string {
  const plain = planName
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return `${plain === '' ? 'plan' : plain}-${chart}.${extension}`;
}
