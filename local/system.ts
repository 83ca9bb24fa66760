import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventEmitter, once } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { openAwsEndpoint } from './aws-endpoint.ts';
import { clockRoute } from './clock/clock-route.ts';
import { openClock } from './clock/product-clock.ts';
import { startDynamodb, tableName } from './dynamodb/dynamodb.ts';
import { startExpirySweep } from './dynamodb/expiry-sweep.ts';
import { functionEnvironment } from './environment.ts';
import { openGateway } from './gateway/gateway.ts';
import { openPages } from './gateway/pages.ts';
import { startIdentity } from './identity/identity.ts';
import { openLambda } from './lambda/lambda.ts';
import { startOutboxPump } from './outbox/outbox-pump.ts';
import { startMessages, startPartners } from './partners.ts';
import { lockFolder, portsAreFree } from './processes/lock.ts';
import { apiAudience, type Settings } from './settings.ts';
import { openStepFunctions } from './stepfunctions/service.ts';
import { startTimers } from './timers.ts';
import { account, deployMachine, region } from './workflow/deploy-machine.ts';

/** The whole system, running. */
export type System = { stop(): Promise<void> };

/**
 * Starts everything in the order in which one part needs another: data folder, clock, table, identity,
 * functions, workflow, gateway, partners, and last the pump that takes up what an earlier run left.
 */
export async function startSystem(settings: Settings): Promise<System> {
  const { folder, host, ports } = settings;
  const unlock = lockFolder(folder, settings.origin);
  const stops: (() => unknown)[] = [unlock];
  const stop = async () => {
    for (const end of stops.reverse()) await end();
  };
  try {
    const partnerPorts = [
      ...settings.partners,
      settings.dataSharing,
      settings.identityCheck,
      settings.messages,
    ].map(({ port }) => port);
    for (const part of ['log', 'keys', 'partners']) mkdirSync(join(folder, part), { recursive: true });
    await portsAreFree(host, [ports.web, ports.identity, ports.aws]);

    const clock = openClock(join(folder, 'clock.json'));
    Object.assign(process.env, await functionEnvironment(settings, clock));
    const dynamodb = await startDynamodb(settings);
    stops.push(() => dynamodb.stop());

    const identity = await startIdentity({
      host,
      port: ports.identity,
      issuer: settings.issuer,
      audience: apiAudience,
      portalOrigins: [settings.origin],
      keyFile: join(folder, 'keys', 'identity.json'),
    });
    stops.push(() => identity.close());

    /** Tells the pump that a function may have recorded events. */
    const committed = new EventEmitter();
    const lambda = openLambda(() => committed.emit('events'));
    await lambda.load();
    const workflow = openStepFunctions({
      file: join(folder, 'stepfunctions.sqlite'),
      invoke: (request) => lambda.invoke(request),
      now: () => clock.now(),
      region,
      accountId: account,
    });
    stops.push(() => workflow.close());
    stops.push(await listen(openAwsEndpoint(workflow, lambda), host, ports.aws));
    await deployMachine(settings.awsEndpoint);

    const timers = startTimers(lambda);
    stops.push(() => timers.close());
    const clockMoved = () => {
      workflow.wake();
      timers.runNow();
    };
    const pages = openPages(settings);
    const clockAnswers = clockRoute(clock, clockMoved);
    const gateway = openGateway(
      settings,
      lambda,
      async (request, response) => (await clockAnswers(request, response)) || pages(request, response),
      () => clock.now(),
    );
    stops.push(await listen(gateway, host, ports.web));

    const partners = [...startPartners(settings, clock.file), startMessages(settings)];
    stops.push(() => Promise.all(partners.map((partner) => partner.stop())));
    await untilTheyListen(host, partnerPorts);

    const client = new DynamoDBClient({ endpoint: settings.tableEndpoint });
    const pump = startOutboxPump({
      client,
      tableName,
      now: () => clock.now(),
      dispatch: async (event) => {
        await lambda.invoke({ FunctionName: 'dispatch-outbox', Payload: JSON.stringify(event) });
      },
      failed: (error) => {
        console.error(JSON.stringify({ code: 'outbox-pump', error: String(error) }));
      },
    });
    committed.on('events', () => {
      pump.nudge();
    });
    stops.push(() => pump.close());
    const sweep = startExpirySweep({
      client,
      tableName,
      now: () => clock.now(),
      failed: (error) => {
        console.error(JSON.stringify({ code: 'expiry-sweep', error: String(error) }));
      },
    });
    stops.push(() => sweep.close());
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listen(server: Server, host: string, port: number): Promise<() => Promise<void>> {
  server.listen(port, host);
  await once(server, 'listening');
  return async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
}

/** Partners are strangers: the system would run without them, but a demonstration should not begin with retries. */
async function untilTheyListen(host: string, ports: readonly number[]): Promise<void> {
  const deadline = Date.now() + 20_000;
  await Promise.all(
    ports.map(async (port) => {
      while (Date.now() < deadline) {
        const answered = await fetch(`http://${host}:${port}/`).then(
          (response) => response.body?.cancel().then(() => true) ?? true,
          () => false,
        );
        if (answered) return;
        await new Promise((done) => setTimeout(done, 50));
      }
    }),
  );
}
