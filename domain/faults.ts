/**
 * A fault that will pass: a partner, the store or the network does not answer now. Adapters throw it;
 * a step becomes `TryLater`, an HTTP reply 503.
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}
