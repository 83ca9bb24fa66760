import { maskIdentityNumber } from './identity-number.ts';
import { maskMobile } from './mobile.ts';

/**
 * Facts with every personal number masked, as lists and pages show them: documents, mobiles, addresses of e-mail. Whoever
 * needs one in full reveals it on its own, and that is recorded.
 */
export function maskFacts<T>(facts: T): T {
  return mask(facts) as T;
}

function mask(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mask);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inside(value, key, inner)]));
  }
  return value;
}

function inside(parent: object, key: string, value: unknown): unknown {
  if (typeof value !== 'string') return mask(value);
  // A document has a type and a number; numbers of seals and licences stand alone.
  if (key === 'number' && 'type' in parent) return maskIdentityNumber(value);
  if (key === 'mobile' || key === 'phone') return maskMobile(value);
  if (key === 'email') return value.replace(/^(.).*(@.*)$/, '$1***$2');
  return value;
}
