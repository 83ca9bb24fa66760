import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Lambda } from './lambda/lambda.ts';
import type { StepFunctionsService } from './stepfunctions/service.ts';

const invocation = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/;

/** One endpoint for the AWS APIs of the local run: Step Functions, and Lambda's Invoke. */
export function openAwsEndpoint(stepFunctions: StepFunctionsService, lambda: Lambda): Server {
  return createServer({ keepAliveTimeout: 30_000 }, (request, response) => {
    const name = invocation.exec(request.url ?? '')?.[1];
    if (name === undefined) {
      stepFunctions.listener(request, response);
      return;
    }
    const answer = async () => {
      const Payload = (await text(request)) || '{}';
      const { StatusCode, FunctionError, ...rest } = await lambda.invoke({
        FunctionName: decodeURIComponent(name),
        Payload,
      });
      response.writeHead(StatusCode, {
        'content-type': 'application/json',
        'x-amz-executed-version': rest.ExecutedVersion,
        ...(FunctionError !== undefined && { 'x-amz-function-error': FunctionError }),
      });
      response.end(rest.Payload);
    };
    answer().catch((error: unknown) => {
      const type = error instanceof Error ? error.name : 'ServiceException';
      response.writeHead(type === 'ResourceNotFoundException' ? 404 : 400, { 'x-amzn-errortype': type });
      response.end(JSON.stringify({ Type: 'User', Message: String(error) }));
    });
  });
}
