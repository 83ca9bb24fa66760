import { describe, expect, it } from 'vitest';
import { deployment, destruction, settingsFrom } from '../../scripts/deployment.ts';

const real = {
  environment: 'prod',
  city: '230500',
  issuer: 'https://login.sys.gov.cn',
};

describe('deploying', () => {
  it('begins with the bootstrap and brings all stacks up with the settings as context', () => {
    const calls = deployment(real);
    expect(calls.map(([name]) => name)).toEqual(['bootstrap', 'deploy']);
    for (const call of calls)
      expect(call.join(' ')).toContain('-c environment=prod -c city=230500 -c issuer=');
    expect(calls[1]).toContain('--all');
  });

  it('refuses the addresses of the examples', () => {
    expect(() => deployment(settingsFrom(undefined))).toThrow(/only examples: issuer/);
  });
});

describe('destroying', () => {
  it('refuses on prod', () => {
    for (const environment of ['prod', 'production', 'prod-east'])
      expect(() => destruction({ ...real, environment })).toThrow('not destroyed by a command');
  });

  it('leaves the data', () => {
    const [call] = destruction({ ...real, environment: 'trial' });
    expect(call?.slice(0, 6)).toEqual(['destroy', 'watch', 'web', 'edge', 'workflow', 'compute']);
    expect(call).not.toContain('data');
    expect(call).not.toContain('--all');
  });
});
