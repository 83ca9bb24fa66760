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
