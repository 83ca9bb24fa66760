import * as z from 'zod';
import type { HistoryRow } from '../store/history-rows.ts';
import { epochSeconds, type Operation } from './context.ts';
import { requireExecution } from './execution-operations.ts';
import { cutPage, readToken } from './paging.ts';
import { maxResults, pageToken, readRequest, text } from './request.ts';

const request = z.object({
  executionArn: text,
  maxResults,
  nextToken: pageToken(1_024),
  reverseOrder: z.boolean().default(false),
  includeExecutionData: z.boolean().default(true),
});

/** GetExecutionHistory. */
export const historyOperation: Readonly<Record<string, Operation>> = {
  GetExecutionHistory(context, body) {
    const asked = readRequest(request, body);
    const { id, arn } = requireExecution(context, asked.executionArn);
    const { maxResults: size, reverseOrder: reverse } = asked;
    const scope = `${reverse ? '<' : '>'} ${arn}`;
    const from = readToken(scope, asked.nextToken) ?? (reverse ? Number.MAX_SAFE_INTEGER : 0);
    const { page, ...next } = cutPage(scope, context.store.history.page(id, from, size + 1, reverse), size);
    return { events: page.map((row) => show(row, asked.includeExecutionData)), ...next };
  },
};

const executionData = new Set(['input', 'inputDetails', 'output', 'outputDetails']);

function show(row: HistoryRow, withData: boolean) {
  const details = JSON.parse(row.details ?? '{}') as Record<string, Record<string, unknown>>;
  return {
    timestamp: epochSeconds(row.at),
    type: row.type,
    id: row.id,
    previousEventId: row.previous,
    ...(withData
      ? details
      : Object.fromEntries(Object.entries(details).map(([key, value]) => [key, withoutData(value)]))),
  };
}

function withoutData(details: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(details).filter(([key]) => !executionData.has(key)));
}
