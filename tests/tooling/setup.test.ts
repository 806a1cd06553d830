import { describe, expect, it } from 'vitest';
import { whyInstall } from './setup.mjs';

describe('packages are installed', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/only-on-windows': { version: '1.0.0', optional: true },
  };

  it.each([
    ['when nothing is there', null, 'nothing is installed yet'],
    ['when one is missing', {}, 'node_modules/react should be 19.3.1 and is missing'],
    ['when one is older', { 'node_modules/react': { version: '18.0.0' } }, 'should be 19.3.1 and is 18.0.0'],
  ])('%s', (_, installed, reason) => expect(whyInstall(wanted, installed)).toContain(reason));

  it('not when all are there but those for other systems', () => {
    expect(whyInstall(wanted, { 'node_modules/react': { version: '19.3.1' } })).toBeNull();
  });
});
