import { Unavailable } from '../domain/faults.ts';

const passing = new Set([
  'TimeoutError',
  'NetworkingError',
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TransactionInProgressException',
  'InternalServerError',
  'InternalServerErrorException',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
]);

/** Makes a call of the AWS SDK; a fault that will pass is told apart from one that will not. */
export async function awsCall<T>(service: string, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { code, $metadata } = error as Error & { code?: string; $metadata?: { httpStatusCode?: number } };
    const status = $metadata?.httpStatusCode ?? 0;
    if (passing.has(error.name) || (code !== undefined && passing.has(code)) || status >= 500) {
      throw new Unavailable(`${service}: ${error.name} ${error.message}`, { cause: error });
    }
    throw error;
  }
}

/**
 * Takes the logging step out of a client. Without a logger it still copies every request and reply with
 * sensitive fields masked, which costs a twentieth of the whole system's CPU, and then throws the copy away.
 */
export function withoutLogger(client: { readonly middlewareStack: { remove(name: string): boolean } }): void {
  client.middlewareStack.remove('loggerMiddleware');
}
