import { metrics } from '../../contracts/metrics.ts';

/** Values by the name of their metric, with the step they belong to, if it is one of a step. */
export type Measured = { readonly step?: string; readonly values: Readonly<Record<string, number>> };

/** Tells what has been measured. */
export type Tell = (measured: Measured) => void;

/**
 * Writes measurements as lines of the embedded metric format, which CloudWatch turns into metrics. Straight to
 * stdout: what goes through the console gets a prefix on Lambda and is then no longer a metric.
 */
export function embeddedMetrics(
  installation: string,
  write = (line: string): unknown => process.stdout.write(line),
): Tell {
  return ({ step, values }) => {
    const dimensions = [metrics.installation, ...(step === undefined ? [] : [metrics.step])];
    const line = {
      _aws: {
        Timestamp: Date.now(),
        CloudWatchMetrics: [
          {
            Namespace: metrics.namespace,
            Dimensions: [dimensions],
            Metrics: Object.keys(values).map((Name) => ({ Name })),
          },
        ],
      },
      code: 'measured',
      [metrics.installation]: installation,
      ...(step !== undefined && { [metrics.step]: step }),
      ...values,
    };
    write(`${JSON.stringify(line)}\n`);
  };
}
